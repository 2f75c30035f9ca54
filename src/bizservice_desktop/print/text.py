"""The one way from text to a paragraph; nothing else makes one.

ReportLab reads markup in paragraphs, drops characters without a glyph in silence and takes
minutes over a paragraph of a hundred thousand words. So all text is escaped, what does not
print becomes □ and is remembered, and long text becomes many paragraphs.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.services.read_model import ReadModel

from .fonts import FACES, missing, printable
from .styles import PAPER, Style, fitted, paragraph_style

MOST_WORDS = 500
MOST_ROWS = 60
_LONGEST_WORD = 400
_ELLIPSIS = "…"
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in its own weight or ink."""

    text: str
    weight: Weight | None = None
    ink: Ink | None = None


class Typesetter:
    """Makes the paragraphs of one paper about a model, in the model's language.

    `replaced` holds each character the faces lack once; □ stands for it on paper.
    """

    def __init__(self, model: ReadModel) -> None:
        self.model = model
        self.wording = model.wording
        self.replaced: dict[str, None] = {}

    def style(self, style: Style) -> ParagraphStyle:
        return paragraph_style(style, self.wording.locale)

    def caption(self, id: str, style: Style = Style.CELL, /, **values: object) -> Paragraph:
        """A line of the wording, its places filled with `values`."""
        return self.line(self.wording.caption(id, **values), style)

    def captions(self, start: str, ends: Iterable[str], style: Style) -> list[Paragraph]:
        """Captions whose ids begin alike, such as those at the head of a table."""
        return [self.caption(start + end, style) for end in ends]

    def line(self, text: str | Sequence[Run], style: Style = Style.CELL) -> Paragraph:
        """One paragraph, for titles and captions; line ends become spaces."""
        return self.styled_line(text, self.style(style))

    def styled_line(self, text: str | Sequence[Run], style: ParagraphStyle) -> Paragraph:
        runs = (Run(text.strip()),) if isinstance(text, str) else text
        return Paragraph("".join(self._markup(run) for run in runs), style)

    def replaced_words(self) -> str:
        """Says which characters could not be printed; empty where all could."""
        if not self.replaced:
            return ""
        names = ", ".join(f"U+{ord(char):04X}" for char in self.replaced)
        return self.wording.caption("cap_paper_replaced", characters=names)

    def block(self, text: str, style: Style = Style.BODY, label: str = "") -> list[Paragraph]:
        """Text of any length as people wrote it; nothing when it is blank.

        Its line ends are kept, an empty line begins a new paragraph. A `label` stands before
        the first words.
        """
        paragraphs = [
            "<br/>".join(self._markup(Run(row)) for row in rows) for rows in _portions(text)
        ]
        if paragraphs and label:
            lead = self._markup(Run(label, Weight.SEMIBOLD))
            paragraphs[0] = f"{lead} {paragraphs[0]}"
        return [Paragraph(markup, self.style(style)) for markup in paragraphs]

    def plain(self, text: str) -> str:
        """Text as it prints, on one line, for a picture."""
        text = clean(text).strip()
        self.replaced.update(dict.fromkeys(missing(text)))
        return printable(text)

    def cut(self, text: str, style: ParagraphStyle, width: float, lines: int) -> Paragraph:
        """One paragraph of at most `lines` lines of `width` points; a cut shows as `…`."""
        whole = self.styled_line(text, style)
        if _lines(whole, width) <= lines:
            return whole
        kept, rest = 0, len(text)
        while kept < rest:
            middle = (kept + rest + 1) // 2
            trial = Paragraph(self._markup(Run(text[:middle].rstrip() + _ELLIPSIS)), style)
            if _lines(trial, width) <= lines:
                kept = middle
            else:
                rest = middle - 1
        return Paragraph(self._markup(Run(text[:kept].rstrip() + _ELLIPSIS)), style)

    def title(self, text: str, width: float, smallest: float, lines: int) -> Paragraph:
        """A title on one line if letters of `smallest` points allow, else on `lines` lines."""
        style = self.style(Style.TITLE)
        line = clean(text).strip()
        wide = stringWidth(printable(line), style.fontName, style.fontSize)
        if wide > width:
            style = fitted(style, max(smallest, int(2 * style.fontSize * width / wide) / 2))
        return self.cut(line, style, width, lines)

    def _markup(self, run: Run) -> str:
        text = clean(run.text)
        self.replaced.update(dict.fromkeys(missing(text)))
        markup = escape(printable(text))
        attributes = []
        if run.weight:
            attributes.append(f'face="{FACES[run.weight]}"')
        if run.ink:
            attributes.append(f'color="{PAPER[run.ink]}"')
        return f"<font {' '.join(attributes)}>{markup}</font>" if attributes else markup


def natural_width(text: str, style: ParagraphStyle) -> float:
    """How wide text is on one line, in mm."""
    return float(stringWidth(printable(clean(text)), style.fontName, style.fontSize) / mm)


def clean(text: str) -> str:
    """Return text composed and on one line, without controls and lone surrogates.

    Words of a thousand letters, which nobody writes, are divided by spaces.
    """
    kept = (
        " " if char.isspace() and char != "\u00a0" else char
        for char in unicodedata.normalize("NFC", text)
        if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs"}
    )
    return _LONG_WORD.sub(lambda word: f"{word[0]} ", "".join(kept))


def _portions(text: str) -> Iterator[list[str]]:
    """The rows of each paragraph, at most MOST_WORDS words and MOST_ROWS rows together."""
    rows: list[str] = []
    words = 0
    for row in text.splitlines():
        parts = list(_parts(row))
        for part in parts:
            count = part.count(" ") + 1
            if rows and (words + count > MOST_WORDS or len(rows) == MOST_ROWS):
                yield rows
                rows, words = [], 0
            rows.append(part)
            words += count
        if rows and not parts:
            yield rows
            rows, words = [], 0
    if rows:
        yield rows


def _parts(row: str) -> Iterator[str]:
    words = clean(row).split()
    for start in range(0, len(words), MOST_WORDS):
        yield " ".join(words[start : start + MOST_WORDS])


def _lines(paragraph: Paragraph, width: float) -> int:
    _, height = paragraph.wrap(width, 10_000)
    count: float = height / paragraph.style.leading
    return round(count)
