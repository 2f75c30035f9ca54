"""The four embedded faces of Source Sans 3, and what text measures in them.

ReportLab keeps fonts in a registry of the process, so they are registered once, when the first
paper or measure asks for them.
"""

import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.diagram.scene.text import Hyphenate, Measure

from .hyphenation import hyphenator

FAMILY = "Source Sans 3"
REPLACEMENT = "□"
"""Stands for a character that the fonts lack: better a box than a gap nobody sees."""

FACES = {
    Weight.REGULAR: "SourceSans3-Regular",
    Weight.SEMIBOLD: "SourceSans3-SemiBold",
    Weight.BOLD: "SourceSans3-Bold",
    Weight.ITALIC: "SourceSans3-Italic",
}
"""ReportLab's names of the faces; all four are there after `register_faces`."""

_FILES = {
    Weight.REGULAR: "SourceSans3_400Regular.ttf",
    Weight.SEMIBOLD: "SourceSans3_600SemiBold.ttf",
    Weight.BOLD: "SourceSans3_700Bold.ttf",
    Weight.ITALIC: "SourceSans3_400Regular_Italic.ttf",
}
_registering = Lock()


def register_faces(folder: Path) -> None:
    """Make the faces in `folder` known to ReportLab; cheap when they already are.

    A paragraph in `FACES[Weight.REGULAR]` finds its `<b>` and `<i>`.

    Raises:
        OSError: A font file is missing or may not be read.
    """
    with _registering:
        known = set(pdfmetrics.getRegisteredFontNames())
        for weight, name in FACES.items():
            if name not in known:
                with font_file(folder, weight).open("rb") as file:
                    pdfmetrics.registerFont(TTFont(name, file))
        if known.issuperset(FACES.values()):
            return
        pdfmetrics.registerFontFamily(
            FACES[Weight.REGULAR],
            normal=FACES[Weight.REGULAR],
            bold=FACES[Weight.SEMIBOLD],
            italic=FACES[Weight.ITALIC],
            boldItalic=FACES[Weight.BOLD],
        )
        rl_config.useA85 = 0  # streams as bytes: a sixth less to write, and faster


def font_file(folder: Path, weight: Weight) -> Path:
    return folder / _FILES[weight]


def missing(text: str) -> str:
    """Return the characters of `text` that print as □, each once, in their order.

    ReportLab draws what lies above U+FFFF but files it under another character, so that it
    counts as missing.
    """
    if _glyphs().issuperset(text):
        return ""
    return "".join(dict.fromkeys(char for char in _cleaned(text) if char not in _printing()))


def printable(text: str) -> str:
    """Return `text` as it is printed: composed, without controls, □ for what has no glyph.

    Line ends are kept, tabs and other spaces without a glyph become plain ones.
    """
    if _glyphs().issuperset(text):
        return text
    return "".join(char if char in _printing() else REPLACEMENT for char in _cleaned(text))


def _cleaned(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    spaced = (" " if char.isspace() and char not in _printing() else char for char in composed)
    return "".join(char for char in spaced if char == "\n" or not _is_control(char))


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf"}


def text_width(text: str, size: float, weight: Weight) -> float:
    """Return the advance width in the unit of `size`; the faces are registered already."""
    face = FACES[weight]
    return (_units(text, face) if " " not in text else advance(text, face)) * size


class ReportLabMeasure:
    """Measures in the embedded faces as they are printed: every width is a sum of advances.

    Words are remembered; a width is then a few look-ups.
    """

    def __init__(self, folder: Path) -> None:
        """Raises: OSError: A font file is missing."""
        register_faces(folder)

    def width(self, text: str, size: float, weight: Weight) -> float:
        """Return the advance width; `size` and the result in mm."""
        return text_width(text, size, weight)

    def missing(self, text: str) -> str:
        """Return the characters that the font has no glyph for, each once."""
        return missing(text)


class ReportLabText:
    """Measures and divides words for the screen as the papers do.

    It loads the font with the first word that is measured.
    """

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._measure: ReportLabMeasure | None = None

    def measure(self) -> Measure:
        if self._measure is None:
            self._measure = ReportLabMeasure(self._fonts)
        return self._measure

    def hyphenate(self, locale: str) -> Hyphenate:
        return hyphenator(locale)


def advance(text: str, face: str) -> float:
    """The width of text in em, unkerned."""
    if " " not in text:
        return _units(text, face)
    words = text.split(" ")
    return sum([_units(word, face) for word in words]) + (len(words) - 1) * _units(" ", face)


@lru_cache(maxsize=1 << 16)
def _units(word: str, face: str) -> float:
    return float(pdfmetrics.stringWidth(printable(word), face, 1))


@cache
def _glyphs() -> frozenset[str]:
    """What all four faces can print."""
    faces = [pdfmetrics.getFont(name).face.charToGlyph for name in FACES.values()]
    common = set(faces[0]).intersection(*faces[1:])
    return frozenset(chr(c) for c in common if c <= 0xFFFF and not _is_control(chr(c)))


@cache
def _printing() -> frozenset[str]:
    return _glyphs() | {"\n"}
