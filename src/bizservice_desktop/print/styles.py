"""How running text looks on paper: sizes and leadings in points, inks of the light palette.

The faces must be registered before a style is used.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from bizservice_desktop.diagram.scene.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene.scene import Weight

from .fonts import FACES
from .hyphenation import hyphenator

PAPER = LIGHT
"""Everything is printed in the inks of the light palette."""

_SHORTEST_DIVIDED = 12  # letters; a shorter word fits a line of any of our columns


@dataclass(frozen=True, slots=True)
class _Look:
    """Points, but for the rest; `heads` keeps a paragraph with what follows it."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.TEXT
    before: float = 0
    after: float = 0
    heads: bool = False
    right: bool = False


_SEMI, _BOLD, _MUTED = Weight.SEMIBOLD, Weight.BOLD, Ink.MUTED


class Style(Enum):
    """What a paragraph is for, and how it looks."""

    OVERLINE = _Look(10.5, 14, ink=_MUTED, after=2)
    TITLE = _Look(20, 24, _BOLD, after=3, heads=True)
    LEAD = _Look(11, 15, ink=_MUTED)
    HEADING = _Look(13, 17, _SEMI, before=20, after=5, heads=True)
    SUBHEADING = _Look(11, 14, _SEMI, before=16, after=2, heads=True)
    BODY = _Look(10.5, 14, after=4)
    MUTED = _Look(10.5, 14, ink=_MUTED, after=4)
    SMALL = _Look(9, 12.5, ink=_MUTED)
    COLUMN = _Look(9, 12, ink=_MUTED)
    COLUMN_RIGHT = _Look(9, 12, ink=_MUTED, right=True)
    CELL = _Look(10.5, 14)
    CELL_STRONG = _Look(10.5, 14, _SEMI)
    CELL_RIGHT = _Look(10.5, 14, right=True)
    TAG = _Look(9, 14, ink=_MUTED, right=True)
    SERVICE = _Look(10.5, 14, _SEMI, before=8, after=2, heads=True)
    ITEM = _Look(10.5, 14, after=3)
    QUESTION = _Look(10.5, 14, ink=_MUTED, after=4, heads=True)
    AREA = _Look(15, 19, _SEMI)
    AREA_RIGHT = _Look(10.5, 19, ink=_MUTED, right=True)
    NOTE_MUTED = _Look(9.5, 13, ink=_MUTED)
    NOTE_STRONG = _Look(9.5, 13, _SEMI)
    FINDING = _Look(10.5, 14, _SEMI, before=10, heads=True)
    FINDING_EVIDENCE = _Look(10.5, 14, heads=True)
    INITIATIVE_STATUS = _Look(9.5, 13, ink=_MUTED, after=1, heads=True)
    DETAIL = _Look(10.5, 14, after=1)
    DETAIL_MUTED = _Look(10.5, 14, ink=_MUTED)
    PRIVATE = _Look(9.5, 13, before=1)
    WHEN = _Look(11, 15)


def colour(ink: Ink) -> Color:
    return HexColor(PAPER[ink])


@cache
def paragraph_style(style: Style, locale: str) -> ParagraphStyle:
    """The style in the paper's language, whose rules divide its words."""
    look = style.value
    return ParagraphStyle(
        f"{style.name}-{locale}",
        fontName=FACES[look.weight],
        fontSize=look.size,
        leading=look.leading,
        textColor=colour(look.ink),
        spaceBefore=look.before,
        spaceAfter=look.after,
        keepWithNext=int(look.heads),
        alignment=TA_RIGHT if look.right else TA_LEFT,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        embeddedHyphenation=1,
        hyphenationLang=hyphenator(locale),
        hyphenationMinWordLength=_SHORTEST_DIVIDED,
    )


def fitted(style: ParagraphStyle, size: float) -> ParagraphStyle:
    """The style with letters of `size` points, its leading in the same proportion."""
    leading = style.leading / style.fontSize * size
    return ParagraphStyle(f"{style.name}-{size}", parent=style, fontSize=size, leading=leading)
