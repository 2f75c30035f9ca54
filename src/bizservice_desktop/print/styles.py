"""How running text looks on paper: sizes and leadings in points, inks of the light palette.

The faces must be registered before a style is used.
"""

from enum import StrEnum
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from bizservice_desktop.diagram.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene import Weight

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
    LABEL = "label"
    BODY = "body"
    MUTED = "muted"
    STRONG = "strong"
    FIGURE = "figure"
    SMALL = "small"
    COLUMN = "column"
    COLUMN_RIGHT = "column_right"
    CELL = "cell"
    CELL_STRONG = "cell_strong"
    CELL_RIGHT = "cell_right"
    NOTE = "note"
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


def colour(ink: Ink) -> Color:
    return HexColor(PAPER[ink])


@cache
def paragraph_style(style: Style, locale: str) -> ParagraphStyle:
    """The style in the paper's language, whose rules divide its words."""
    return _made(style, locale)


def fitted(style: ParagraphStyle, size: float) -> ParagraphStyle:
    """The style with letters of `size` points, its leading in the same proportion."""
    leading = style.leading / style.fontSize * size
    return ParagraphStyle(f"{style.name}-{size}", parent=style, fontSize=size, leading=leading)


def _made(style: Style, locale: str) -> ParagraphStyle:
    def make(
        size: float,
        leading: float,
        weight: Weight = Weight.REGULAR,
        ink: Ink = Ink.TEXT,
        before: float = 0,
        after: float = 0,
        *,
        heads: bool = False,
        right: bool = False,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            f"{style}-{locale}",
            fontName=FACES[weight],
            fontSize=size,
            leading=leading,
            textColor=colour(ink),
            spaceBefore=before,
            spaceAfter=after,
            keepWithNext=int(heads),
            alignment=TA_RIGHT if right else TA_LEFT,
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            embeddedHyphenation=1,
            hyphenationLang=hyphenator(locale),
            hyphenationMinWordLength=_SHORTEST_DIVIDED,
        )

    semi, bold, muted = Weight.SEMIBOLD, Weight.BOLD, Ink.MUTED
    match style:
        case Style.OVERLINE:
            return make(10.5, 14, ink=muted, after=2)
        case Style.TITLE:
            return make(20, 24, bold, after=3, heads=True)
        case Style.LEAD:
            return make(11, 15, ink=muted)
        case Style.HEADING:
            return make(13, 17, semi, before=20, after=5, heads=True)
        case Style.SUBHEADING:
            return make(11, 14, semi, before=16, after=2, heads=True)
        case Style.LABEL:
            return make(9, 12, semi, muted, before=5, after=1, heads=True)
        case Style.BODY:
            return make(10.5, 14, after=4)
        case Style.MUTED:
            return make(10.5, 14, ink=muted, after=4)
        case Style.STRONG:
            return make(10.5, 14, semi)
        case Style.FIGURE:
            return make(20, 24, bold)
        case Style.SMALL:
            return make(8.5, 11.5, ink=muted)
        case Style.COLUMN:
            return make(9, 12, ink=muted)
        case Style.COLUMN_RIGHT:
            return make(9, 12, ink=muted, right=True)
        case Style.CELL:
            return make(10.5, 14)
        case Style.ITEM:
            return make(10.5, 14, after=3)
        case Style.QUESTION:
            return make(10.5, 14, ink=muted, after=4, heads=True)
        case Style.AREA:
            return make(15, 19, semi)
        case Style.AREA_RIGHT:
            return make(10.5, 19, ink=muted, right=True)
        case Style.NOTE_MUTED:
            return make(9.5, 13, ink=muted)
        case Style.NOTE_STRONG:
            return make(9.5, 13, semi)
        case Style.FINDING:
            return make(10.5, 14, semi, before=10, heads=True)
        case Style.FINDING_EVIDENCE:
            return make(10.5, 14, heads=True)
        case Style.FINDING_NEXT:
            return make(10.5, 14)
        case Style.INITIATIVE_STATUS:
            return make(9.5, 13, ink=muted, after=1, heads=True)
        case Style.DETAIL:
            return make(10.5, 14, after=1)
        case Style.DETAIL_MUTED:
            return make(10.5, 14, ink=muted)
        case Style.PRIVATE:
            return make(9.5, 13, before=3)
        case Style.WHEN:
            return make(11, 15)
        case Style.CELL_STRONG:
            return make(10.5, 14, semi)
        case Style.CELL_RIGHT:
            return make(10.5, 14, right=True)
        case Style.NOTE:
            return make(9.5, 13)
        case Style.TAG:
            return make(9, 14, ink=muted, right=True)
        case Style.SERVICE:
            return make(10.5, 14, semi, before=8, after=2, heads=True)
