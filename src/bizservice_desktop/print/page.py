"""A paper of running text: its pages, what stands at their foot, what the file says of itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A3, A4, LETTER, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.paper import Paper

from .fonts import FACES, printable
from .styles import colour
from .writer import language_tag, one_at_a_time

MARGIN = 20.0
"""mm on either side; the widest line is `COLUMN` mm on an upright A4 page."""
COLUMN = 210.0 - 2 * MARGIN
WIDE_COLUMN = 297.0 - 2 * MARGIN
_SIZES = {Paper.A4: A4, Paper.A3: A3, Paper.LETTER: LETTER}
_TOP = 18.0
_BOTTOM = 24.0
_NO_PADDING = (0, 0, 0, 0)  # left, bottom, right, top
_FOOT_SIZE = 8.5
_FOOT_LEADING = 11.0


@dataclass(frozen=True, slots=True)
class Box:
    """A column of the page: mm from the left margin, mm wide."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every page of a paper has: one column and lines at the foot.

    `later` are the columns of the pages after the first, where they have several.
    """

    title: str
    subject: str
    foot: tuple[str, ...]
    wide: bool = False
    paper: Paper = Paper.A4
    later: tuple[Box, ...] = ()
    has_outline: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """In points."""
        upright = _SIZES[self.paper]
        width, height = landscape(upright) if self.wide else upright
        return width, height

    @property
    def column(self) -> float:
        """The widest line, in mm."""
        return self.size[0] / float(mm) - 2 * MARGIN

    @property
    def enlarged(self) -> float:
        """What is drawn on paper larger than A4 grows by this; 1 on A4 and smaller."""
        return float(max(1.0, min(a / b for a, b in zip(_SIZES[self.paper], A4, strict=True))))

    @property
    def text_height(self) -> float:
        """What a column holds, in points."""
        return self.size[1] - float((_TOP + _BOTTOM) * mm)


def build(story: Iterable[Flowable], sheet: Sheet, wording: Wording) -> bytes:
    """Set the story on as many pages as it takes and return the whole file."""
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=sheet.size,
        title=printable(sheet.title),
        subject=printable(sheet.subject),
        author="",
        creator="",
        lang=language_tag(wording.locale),
        invariant=1,
        pageCompression=1,
        initialFontName=FACES[Weight.REGULAR],
        displayDocTitle=1,
    )
    whole = (Box(0, sheet.column),)
    first = _template("first", whole, sheet)
    later = _template("later", sheet.later or whole, sheet)
    first.autoNextPageTemplate = later.id
    document.addPageTemplates([first, later])
    with one_at_a_time():
        document.build(list(story), canvasmaker=_numbering(sheet, wording))
    return buffer.getvalue()


def _template(id: str, columns: tuple[Box, ...], sheet: Sheet) -> PageTemplate:
    frames = [
        Frame(
            (MARGIN + box.left) * mm,
            _BOTTOM * mm,
            box.width * mm,
            sheet.text_height,
            *_NO_PADDING,
        )
        for box in columns
    ]
    return PageTemplate(id, frames, onPage=_call_foot, pagesize=sheet.size)


def _call_foot(canvas: Canvas, _document: BaseDocTemplate) -> None:
    canvas.doForm(_foot_name(canvas.getPageNumber()))


def _foot_name(page: int) -> str:
    return f"foot{page}"


def _numbering(sheet: Sheet, wording: Wording) -> Callable[..., Canvas]:
    """A canvas that draws the feet last, when the number of pages is known."""

    class NumberingCanvas(Canvas):  # type: ignore[misc]  # ReportLab is untyped
        def save(self) -> None:
            pages = self.getPageNumber() - 1
            for page in range(1, pages + 1):
                self.beginForm(_foot_name(page), 0, 0, *sheet.size)
                caption = wording.caption("cap_page", page=page, pages=pages)
                _draw_foot(self, sheet, caption)
                self.endForm()
            if sheet.has_outline:
                self.showOutline()
            super().save()

    return NumberingCanvas


def _draw_foot(canvas: Canvas, sheet: Sheet, caption: str) -> None:
    left, right = MARGIN * mm, sheet.size[0] - MARGIN * mm
    top = (_BOTTOM - 7) * mm
    canvas.setStrokeColor(colour(Ink.HAIRLINE))
    canvas.setLineWidth(0.5)
    canvas.line(left, top + _FOOT_LEADING, right, top + _FOOT_LEADING)
    canvas.setFillColor(colour(Ink.MUTED))
    canvas.setFont(FACES[Weight.REGULAR], _FOOT_SIZE)
    page = printable(caption)
    canvas.drawRightString(right, top, page)
    for row, text in enumerate(sheet.foot):
        room = right - left - (0 if row else _width(page) + 12)
        canvas.drawString(left, top - row * _FOOT_LEADING, _cut(printable(text)[:400], room))


def _cut(text: str, room: float) -> str:
    """What a foot repeats may be cut: the paper itself says it whole."""
    if _width(text) <= room:
        return text
    while text and _width(f"{text}…") > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _width(text: str) -> float:
    return float(stringWidth(text, FACES[Weight.REGULAR], _FOOT_SIZE))
