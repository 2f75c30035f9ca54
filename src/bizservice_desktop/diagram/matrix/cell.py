"""One cell of the matrix: its ground, and what stands in it: state, what there is, flags.

The ground says the state in a way that grey print keeps: covered is filled, partly covered is pale
with a hatched edge, planned is dashed in the area's colour, left empty on purpose is sunken and has
the sign ⦸, nothing is dashed in grey, all else has a hairline.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bizservice_desktop.domain.assessment.matrix_view import Look

from ..scene.area_mark import hatched
from ..scene.outline import box, disc, line
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Close, Group, Label, Line, Move, Path, Shape, Weight
from ..scene.text import Hyphenate, Measure, break_lines

CAP = 0.66
DESCENT = 0.25
LEADING = 1.3
_APART = 0.3  # em between two paragraphs
_ABOVE_FLAG = 1.1  # em
_HALF_GAP = 0.4  # em between the halves of two rounds


@dataclass(frozen=True, slots=True)
class FlagValues:
    """An initiative on a cell; `lines` are who and when, and `lacks_owner` that the first of them
    says that nobody owns it."""

    title: str
    lines: tuple[str, ...] = ()
    lacks_owner: bool = False


@dataclass(frozen=True, slots=True)
class CellValues:
    """What a cell shows: its look and state, the elements the strategy has there or why there are
    none, who decided that (`decided`), and the flags of what is planned.

    `before` is the look and state of the last round, drawn as the left half.
    """

    cell: str
    look: Look
    state: str
    elements: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()
    flags: tuple[FlagValues, ...] = ()
    before: tuple[Look, str] | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text of cells is set; `em` and all that follows from it in mm."""

    em: float
    measure: Measure
    hyphenate: Hyphenate
    is_tight: bool = False
    """In half a cell there is less room around the words."""

    @property
    def pad(self) -> float:
        """Above and below what is written."""
        return (0.7 if self.is_tight else 0.95) * self.em

    @property
    def margin(self) -> float:
        """At the right of it."""
        return (0.3 if self.is_tight else 0.95) * self.em

    @property
    def leading(self) -> float:
        return LEADING * self.em

    @property
    def edge(self) -> float:
        """The width of the hatched edge."""
        return 0.75 * self.em

    @property
    def indent(self) -> float:
        """The same in all cells, so that the texts of a column stand in line."""
        return self.edge + (0.25 if self.is_tight else 0.7) * self.em

    def broken(self, text: str, width: float, weight: Weight) -> tuple[str, ...]:
        return break_lines(text, width, self.em, weight, self.measure, self.hyphenate)


@dataclass(frozen=True, slots=True)
class Place:
    left: float
    top: float
    width: float
    height: float

    def half(self, gap: float, *, is_right: bool) -> "Place":
        width = (self.width - gap) / 2
        left = self.left + (width + gap if is_right else 0)
        return Place(left, self.top, width, self.height)


@dataclass(frozen=True, slots=True)
class _Set:
    """A line as it is set: `below` is how far its baseline lies below the first capital's top."""

    text: str
    below: float
    right: float
    weight: Weight
    role: str


def cell_height(setting: Setting, cell: CellValues, width: float) -> float:
    """The least height of a cell `width` mm wide, in mm."""
    if cell.before is not None:
        tight = replace(setting, is_tight=True)
        inner = Place(0, 0, width, 0).half(_HALF_GAP * setting.em, is_right=True).width
        states = (CellValues("", *cell.before), CellValues(cell.cell, cell.look, cell.state))
        return max(_bottom(_written(tight, it, inner)) for it in states) + _rest(tight)
    above = _bottom(_written(setting, cell, width))
    below = _bottom(_flagged(setting, cell, width))
    between = _ABOVE_FLAG * setting.em + DESCENT * setting.em if cell.flags else 0.0
    return above + between + below + _rest(setting)


def cell_shapes(setting: Setting, cell: CellValues, area: str, place: Place) -> Iterator[Shape]:
    if cell.before is not None:
        tight, gap = replace(setting, is_tight=True), _HALF_GAP * setting.em
        before = CellValues("", *cell.before)
        now = CellValues(cell.cell, cell.look, cell.state)
        yield from _one(tight, before, area, place.half(gap, is_right=False))
        yield from _one(tight, now, area, place.half(gap, is_right=True))
        return
    yield from _one(setting, cell, area, place)


def ground(look: Look, area: str, place: Place, em: float, key: str = "") -> Iterator[Shape]:
    """A cell without words, as a key to the looks shows it."""
    outline = box(place.left, place.top, place.width, place.height, 0.35 * em)
    match look:
        case Look.COVERED:
            yield Path(outline, fill=fill(area), key=key)
        case Look.PARTLY:
            yield Path(outline, fill=tint(area), key=key)
            edge = 0.75 * em
            strip = box(place.left, place.top, edge, place.height)
            bounds = (place.left, place.top, place.left + edge, place.top + place.height)
            yield Group(outline, (hatched(strip, area, fill(area), bounds),))
            yield Path(outline, stroke=fill(area), width=0.35)
        case Look.PLANNED:
            yield Path(outline, fill=Ink.SURFACE, key=key)
            yield Path(outline, stroke=fill(area), width=0.55, dash=(2.2, 1.4))
        case Look.LEFT_EMPTY:
            yield Path(outline, fill=Ink.SUNKEN, key=key)
            yield Path(outline, stroke=Ink.EDGE, width=0.35)
        case Look.NOTHING:
            yield Path(outline, fill=Ink.SURFACE, key=key)
            yield Path(outline, stroke=Ink.EDGE, width=0.45, dash=(1.5, 1.5))
        case Look.PLAIN:
            yield Path(outline, fill=Ink.SURFACE, key=key)
            yield Path(outline, stroke=Ink.HAIRLINE, width=0.2)


def on_purpose_sign(cx: float, cy: float, em: float, ink: Ink = Ink.TEXT) -> Iterator[Shape]:
    """⦸ around (cx, cy), drawn: not every face has it."""
    radius, reach = 0.36 * em, 0.25 * em
    yield Path(disc(cx, cy, radius), stroke=ink, width=0.09 * em)
    yield Path(line(cx - reach, cy - reach, cx + reach, cy + reach), stroke=ink, width=0.09 * em)


def _rest(setting: Setting) -> float:
    return DESCENT * setting.em + 2 * setting.pad


def _one(setting: Setting, cell: CellValues, area: str, place: Place) -> Iterator[Shape]:
    em, is_filled = setting.em, cell.look is Look.COVERED
    yield from ground(cell.look, area, place, em, cell.cell)
    ink = on_fill(area) if is_filled else Ink.TEXT
    inks = {
        "": ink,
        "muted": ink if is_filled else Ink.MUTED,
        "lacks": ink if is_filled else Ink.DANGER,
    }
    left, first = place.left + setting.indent, place.top + setting.pad
    if cell.look is Look.LEFT_EMPTY:
        yield from on_purpose_sign(left + 0.36 * em, first + CAP * em / 2, em, ink)
    for it in _written(setting, cell, place.width):
        yield Label(
            it.text, left + it.right, first + it.below, em, weight=it.weight, ink=inks[it.role]
        )
    flagged = _flagged(setting, cell, place.width)
    if not flagged:
        return
    first = place.top + place.height - setting.pad - DESCENT * em - _bottom(flagged)
    for it in flagged:
        if it.role == "flag":
            rule = first + it.below - CAP * em - 0.55 * em
            right = place.left + place.width - setting.margin
            yield Path(line(left, rule, right, rule), stroke=inks["muted"], width=0.15)
            yield from _flag(left, first + it.below, em, ink)
        shade = inks["" if it.role == "flag" else it.role]
        yield Label(it.text, left + it.right, first + it.below, em, weight=it.weight, ink=shade)


def _flag(x: float, baseline: float, em: float, ink: Ink) -> Iterator[Shape]:
    top, width, cloth = baseline - 0.78 * em, 0.62 * em, 0.42 * em
    yield Path(line(x, top, x, baseline + 0.1 * em), stroke=ink, width=0.09 * em)
    corners = (
        Move(x, top),
        Line(x + width, top),
        Line(x + width - 0.16 * em, top + cloth / 2),
        Line(x + width, top + cloth),
        Line(x, top + cloth),
        Close(),
    )
    yield Path(corners, stroke=ink, width=0.09 * em)


def _written(setting: Setting, cell: CellValues, width: float) -> list[_Set]:
    """The state, the elements, who decided: each paragraph a little apart from the last."""
    sign = 0.95 * setting.em if cell.look is Look.LEFT_EMPTY else 0.0
    paragraphs = [
        (cell.state, Weight.SEMIBOLD, "", sign),
        *((each, Weight.REGULAR, "", 0.0) for each in cell.elements if each.strip()),
        *((each, Weight.REGULAR, "muted", 0.0) for each in cell.decided),
    ]
    return _lines(setting, paragraphs, width)


def _flagged(setting: Setting, cell: CellValues, width: float) -> list[_Set]:
    inset = 0.95 * setting.em
    lines: list[_Set] = []
    below = 0.0
    for flag in cell.flags:
        paragraphs = [(flag.title, Weight.SEMIBOLD, "flag", inset)]
        for number, each in enumerate(flag.lines):
            lacks = flag.lacks_owner and number == 0
            weight = Weight.SEMIBOLD if lacks else Weight.REGULAR
            paragraphs.append((each, weight, "lacks" if lacks else "muted", inset))
        more = _lines(setting, paragraphs, width, below, apart=0.0)
        lines += more
        below = more[-1].below + _ABOVE_FLAG * setting.em
    return lines


def _lines(
    setting: Setting,
    paragraphs: list[tuple[str, Weight, str, float]],
    width: float,
    below: float = 0.0,
    apart: float = _APART,
) -> list[_Set]:
    """Break paragraphs of (text, weight, role, inset) into lines; a `flag` is one for its first
    line only."""
    inner = width - setting.indent - setting.margin
    lines = []
    below += CAP * setting.em
    for text, weight, role, inset in paragraphs:
        for number, each in enumerate(setting.broken(text, inner - inset, weight)):
            said = "" if role == "flag" and number else role
            lines.append(_Set(each, below, inset, weight, said))
            below += setting.leading
        below += apart * setting.em
    return lines


def _bottom(lines: list[_Set]) -> float:
    """How far the last baseline lies below the top of the first capital."""
    return max((each.below for each in lines), default=0.0)
