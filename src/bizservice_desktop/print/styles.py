"""How running text looks on paper: sizes and leadings in points, inks of the light palette.

The faces must be registered before a style is used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
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


class Style(StrEnum):
    """What a paragraph is for."""

    OVERLINE = "overline"
    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    MUTED = "muted"
    SMALL = "small"
    COLUMN = "column"
    COLUMN_RIGHT = "column_right"
    CELL = "cell"
    CELL_STRONG = "cell_strong"
    CELL_RIGHT = "cell_right"
    TAG = "tag"
    SERVICE = "service"
    ITEM = "item"
    QUESTION = "question"
    AREA = "area"
    AREA_RIGHT = "area_right"
    NOTE_MUTED = "note_muted"
    NOTE_STRONG = "note_strong"
    FINDING = "finding"
    FINDING_EVIDENCE = "finding_evidence"
    FINDING_NEXT = "finding_next"
    INITIATIVE_STATUS = "initiative_status"
    DETAIL = "detail"
    DETAIL_MUTED = "detail_muted"
    PRIVATE = "private"
    WHEN = "when"


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
_LOOKS: Mapping[Style, _Look] = {
    Style.OVERLINE: _Look(10.5, 14, ink=_MUTED, after=2),
    Style.TITLE: _Look(20, 24, _BOLD, after=3, heads=True),
    Style.LEAD: _Look(11, 15, ink=_MUTED),
    Style.HEADING: _Look(13, 17, _SEMI, before=20, after=5, heads=True),
    Style.SUBHEADING: _Look(11, 14, _SEMI, before=16, after=2, heads=True),
    Style.BODY: _Look(10.5, 14, after=4),
    Style.MUTED: _Look(10.5, 14, ink=_MUTED, after=4),
    Style.SMALL: _Look(8.5, 11.5, ink=_MUTED),
    Style.COLUMN: _Look(9, 12, ink=_MUTED),
    Style.COLUMN_RIGHT: _Look(9, 12, ink=_MUTED, right=True),
    Style.CELL: _Look(10.5, 14),
    Style.ITEM: _Look(10.5, 14, after=3),
    Style.QUESTION: _Look(10.5, 14, ink=_MUTED, after=4, heads=True),
    Style.AREA: _Look(15, 19, _SEMI),
    Style.AREA_RIGHT: _Look(10.5, 19, ink=_MUTED, right=True),
    Style.NOTE_MUTED: _Look(9.5, 13, ink=_MUTED),
    Style.NOTE_STRONG: _Look(9.5, 13, _SEMI),
    Style.FINDING: _Look(10.5, 14, _SEMI, before=10, heads=True),
    Style.FINDING_EVIDENCE: _Look(10.5, 14, heads=True),
    Style.FINDING_NEXT: _Look(10.5, 14),
    Style.INITIATIVE_STATUS: _Look(9.5, 13, ink=_MUTED, after=1, heads=True),
    Style.DETAIL: _Look(10.5, 14, after=1),
    Style.DETAIL_MUTED: _Look(10.5, 14, ink=_MUTED),
    Style.PRIVATE: _Look(9.5, 13, before=1),
    Style.WHEN: _Look(11, 15),
    Style.CELL_STRONG: _Look(10.5, 14, _SEMI),
    Style.CELL_RIGHT: _Look(10.5, 14, right=True),
    Style.TAG: _Look(9, 14, ink=_MUTED, right=True),
    Style.SERVICE: _Look(10.5, 14, _SEMI, before=8, after=2, heads=True),
}


def colour(ink: Ink) -> Color:
    return HexColor(PAPER[ink])


@cache
def paragraph_style(style: Style, locale: str) -> ParagraphStyle:
    """The style in the paper's language, whose rules divide its words."""
    look = _LOOKS[style]
    return ParagraphStyle(
        f"{style}-{locale}",
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
