"""What the wall shows while groups work at the same time: a card a group, each with its own clock.

Up to three stand side by side, four two by two, more as a list. A group that is over keeps its
place, so that nothing jumps.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from ..scene.area_mark import area_mark
from ..scene.outline import box, disc, line
from ..scene.palette import Ink, fill, tint
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from .shareable import GroupShown, GroupsShown, WallStatus
from .wall_setting import (
    BODY,
    CAP,
    HEAD,
    LEADING,
    LEAST,
    SHRINK,
    SMALL,
    TITLE,
    Paragraph,
    Room,
    Wall,
    px,
    set_column,
)
from .wall_workshop import STATUS_INK, clock_words

_GAP = 4.5
_PAD = 5.0
_BAND = 1.5
_MARK = 3.4
_SIDE_BY_SIDE, _TWO_BY_TWO = 3, 4
_CLOCK = px(200)
_NAME = HEAD * 0.85
_TIME = 26.0  # mm for the time of day
_BAR = 2.2
_STEPS = _BAR + 1.6 + LEAST * LEADING  # mm of the bar with the names below it
_LINE = BODY * 0.85
_LOW = 48.0  # mm below which the clock stands beside the name

_Part: TypeAlias = tuple[str, Weight, Ink]
"""Some words of a line."""


def groups(wall: Wall, value: GroupsShown) -> Iterator[Shape]:
    """The cards of all groups, and below them what follows and where all meet."""
    inner = wall.inner
    baseline = inner.top + CAP * TITLE * 0.8
    yield Label(value.clock, inner.right, baseline, HEAD, Anchor.END, Weight.SEMIBOLD)
    head = Room(inner.left, inner.top, inner.width - _TIME, 15.0)
    title = set_column(wall, [Paragraph(value.title, TITLE * 0.85, Weight.SEMIBOLD)], head)
    yield from title.shapes
    top = max(title.bottom, inner.top + 9.0) + 3.5
    said, is_apart = _said(wall, value)
    foot = 16.0 if is_apart else 8.5
    cards = Room(inner.left, top, inner.width, inner.bottom - top - foot)
    for group, place in zip(value.groups, _places(len(value.groups), cards), strict=True):
        yield from _card(wall, group, place, value.over_words)
    below = Room(inner.left, cards.bottom + 2.5, inner.width, 6.0)
    yield from _in_one_line(wall, _following(value), below, _LINE, "  ")
    place = Room(inner.left, below.top + 7.5, inner.width, 6.0) if is_apart else below
    anchor = Anchor.START if is_apart else Anchor.END
    yield from set_column(wall, [said], place, align=0.5, anchor=anchor).shapes


def _said(wall: Wall, value: GroupsShown) -> tuple[Paragraph, bool]:
    """What is said of the clock, and whether it needs a line of its own."""
    status = "" if value.status is WallStatus.ON_TIME else value.status_words
    words = " · ".join(each for each in (value.pause_words, status) if each)
    said = Paragraph(words, _LINE, Weight.SEMIBOLD, STATUS_INK[value.status])
    parts = [(words, Weight.SEMIBOLD), *((text, weight) for text, weight, _ in _following(value))]
    wide = sum(wall.measure.width(f"{text}  ", _LINE, weight) for text, weight in parts if text)
    return said, bool(words) and wide > wall.inner.width


def _following(value: GroupsShown) -> list[_Part]:
    return [
        (value.then_word, Weight.REGULAR, Ink.MUTED),
        (value.then, Weight.SEMIBOLD, Ink.TEXT),
        (value.meet, Weight.REGULAR, Ink.MUTED),
    ]


def _places(count: int, room: Room) -> Iterator[Room]:
    columns = count if count <= _SIDE_BY_SIDE else 2 if count == _TWO_BY_TWO else 1
    rows = -(-count // columns)
    gap = _GAP if columns > 1 else min(_GAP, room.height / rows / 5)
    width = (room.width - (columns - 1) * _GAP) / columns
    height = (room.height - (rows - 1) * gap) / rows
    for at in range(count):
        left = room.left + at % columns * (width + _GAP)
        yield Room(left, room.top + at // columns * (height + gap), width, height)


def _card(wall: Wall, group: GroupShown, room: Room, over_words: str) -> Iterator[Shape]:
    ink = fill(group.area) if group.area else Ink.ACCENT
    yield Path(box(room.left, room.top, room.width, room.height, 2.0), fill=Ink.SURFACE)
    is_row = room.height < _LOW / 2
    pad = 1.5 if is_row else 3.0 if room.height < _LOW else _PAD
    if is_row:
        yield Path(box(room.left, room.top, _BAND, room.height), fill=ink)
    else:
        yield Path(box(room.left, room.top, room.width, _BAND), fill=ink)
    inside = Room(room.left + _PAD, room.top + pad, room.width - 2 * _PAD, room.height - 2 * pad)
    if is_row:
        yield from _row(wall, group, inside, over_words)
    elif room.height < _LOW:
        yield from _low(wall, group, inside, over_words)
    else:
        yield from _tall(wall, group, inside, over_words)


def _tall(wall: Wall, group: GroupShown, room: Room, over_words: str) -> Iterator[Shape]:
    """The name above, the clock in the middle, the steps at the foot."""
    foot = _foot(room)
    name = Room(room.left, room.top + _BAND, room.width, (foot.top - room.top) * 0.36)
    yield from _name(wall, group, name)
    until = Room(room.left, foot.top - 9.0, room.width, 6.0)
    middle = Room(room.left, name.bottom, room.width, until.top - name.bottom - 1.0)
    yield from _clock(wall, group, middle, over_words, Anchor.START)
    yield from set_column(wall, [_until(group)], until).shapes
    yield from _steps(wall, group, foot)


def _low(wall: Wall, group: GroupShown, room: Room, over_words: str) -> Iterator[Shape]:
    """The clock beside the name, the steps at the foot."""
    foot = _foot(room)
    height = foot.top - room.top
    half = room.width * 0.62
    name = Room(room.left, room.top + _BAND, half - 3.0, height - _BAND)
    yield from _name(wall, group, name, until=True)
    beside = Room(room.left + half, room.top, room.width - half, height)
    yield from _clock(wall, group, beside, over_words, Anchor.END)
    yield from _steps(wall, group, foot)


def _row(wall: Wall, group: GroupShown, room: Room, over_words: str) -> Iterator[Shape]:
    """Name, room, step and clock beside each other."""
    width, height = room.width, room.height

    def part(begin: float, end: float) -> Room:
        return Room(room.left + width * begin, room.top, width * (end - begin), height)

    yield from _name(wall, replace(group, room=""), part(0.0, 0.35), align=0.5)
    yield from set_column(
        wall, [Paragraph(group.room, BODY * 0.75)], part(0.36, 0.56), align=0.5
    ).shapes
    if group.seconds > 0:
        yield from _now(wall, group, part(0.57, 0.81))
    yield from _clock(wall, group, part(0.82, 1.0), over_words, Anchor.END)


def _name(
    wall: Wall, group: GroupShown, room: Room, align: float = 0.0, *, until: bool = False
) -> Iterator[Shape]:
    """The area's sign with the group's name, and below it the room; then when it ends."""
    indent = _MARK + 2.4 if group.area else 0.0
    words = [
        Paragraph(group.name, _NAME, Weight.SEMIBOLD, after=0.45),
        Paragraph(group.room, BODY * 0.75, after=0.3),
    ]
    if until:
        words.append(_until(group))
    place = Room(room.left + indent, room.top, room.width - indent, room.height)
    column = set_column(wall, words, place, align=align)
    yield from column.shapes
    labels = [shape for shape in column.shapes if isinstance(shape, Label)]
    if group.area and labels:
        first = labels[0]
        middle = first.y - CAP * first.size / 2
        size = min(_MARK, first.size)
        yield area_mark(group.area, room.left + _MARK / 2, middle, size, fill(group.area))
    at_room = [label for label in labels if label.weight is Weight.REGULAR and group.room.strip()][
        :1
    ]
    if group.area and at_room:
        yield from _pin(room.left + _MARK / 2, at_room[0])


def _pin(x: float, words: Label) -> Iterator[Shape]:
    """A drop on a map: here."""
    r = min(1.2, words.size * 0.32)
    y = words.y - CAP * words.size * 0.62
    yield Path(disc(x, y, r), stroke=words.ink, width=0.35)
    for side in (-1, 1):
        yield Path(line(x + side * r * 0.8, y + r * 0.6, x, y + 2.2 * r), None, words.ink, 0.35)


def _clock(
    wall: Wall, group: GroupShown, room: Room, over_words: str, anchor: Anchor
) -> Iterator[Shape]:
    """What is left of the group's time; what is over says so, and keeps its place."""
    is_over = group.seconds <= 0
    words = over_words if is_over else clock_words(group.seconds)
    size = min(_CLOCK, room.height / CAP)
    while wall.measure.width(words, size, Weight.BOLD) > room.width:
        size *= SHRINK
    x = room.left if anchor is Anchor.START else room.right
    baseline = room.top + (room.height + CAP * size) / 2
    ink = Ink.MUTED if is_over else Ink.TEXT
    yield Label(words, x, baseline, size, anchor, Weight.BOLD, ink)


def _until(group: GroupShown) -> Paragraph:
    words = group.until if group.seconds > 0 else ""
    return Paragraph(words, SMALL * 1.05, ink=Ink.MUTED)


def _foot(room: Room) -> Room:
    height = min(BODY * 0.85 * LEADING + _STEPS + 2.0, room.height * 0.5)
    return Room(room.left, room.bottom - height, room.width, height)


def _steps(wall: Wall, group: GroupShown, room: Room) -> Iterator[Shape]:
    """What is on with what is left of it, and the items of the group as a bar."""
    top = room.bottom - _STEPS
    yield from _now(wall, group, Room(room.left, room.top, room.width, top - room.top - 1.0))
    total = sum(max(1, step.minutes) for step in group.steps)
    gap = 1.0
    free = room.width - gap * max(0, len(group.steps) - 1)
    left = room.left
    colour = fill(group.area) if group.area else Ink.ACCENT
    ground = tint(group.area) if group.area else Ink.HAIRLINE
    for step in group.steps:
        width = free * max(1, step.minutes) / total
        yield Path(box(left, top, width, _BAR, _BAR / 2), fill=ground)
        done = width * min(1.0, max(0.0, step.share))
        if done > 0:
            yield Path(box(left, top, max(done, _BAR), _BAR, _BAR / 2), fill=colour)
        weight = Weight.SEMIBOLD if step.is_on else Weight.REGULAR
        ink = Ink.TEXT if step.is_on else Ink.MUTED
        if wall.measure.width(step.words, LEAST, weight) <= width + gap / 2:
            base = top + _BAR + 1.6 + CAP * LEAST
            yield Label(step.words, left, base, LEAST, weight=weight, ink=ink)
        left += width + gap


def _now(wall: Wall, group: GroupShown, room: Room) -> Iterator[Shape]:
    """`I par, 2 min. igen` in one line, or below each other where that is too long."""
    parts = [(group.step, Weight.SEMIBOLD, Ink.TEXT), (group.step_left, Weight.REGULAR, Ink.TEXT)]
    yield from _in_one_line(wall, parts, room, _LINE, ", ")


def _in_one_line(
    wall: Wall,
    parts: Sequence[_Part],
    room: Room,
    size: float,
    between: str,
) -> Iterator[Shape]:
    said = [part for part in parts if part[0].strip()]
    words = [
        (f"{text}{between if at < len(said) - 1 else ''}", weight, ink)
        for at, (text, weight, ink) in enumerate(said)
    ]

    def widths(size: float) -> list[float]:
        return [wall.measure.width(text, size, weight) for text, weight, _ in words]

    wished = size
    while sum(widths(size)) > room.width and size > LEAST:
        size = max(LEAST, size * SHRINK)
    if sum(widths(size)) <= room.width and all("\n" not in text for text, _, _ in words):
        left, base = room.left, room.top + (room.height + CAP * size) / 2
        for (text, weight, ink), width in zip(words, widths(size), strict=True):
            yield Label(text.rstrip(), left, base, size, weight=weight, ink=ink)
            left += width
        return
    column = [Paragraph(text, wished, weight, ink, after=0.2) for text, weight, ink in said]
    yield from set_column(wall, column, room, align=0.5).shapes
