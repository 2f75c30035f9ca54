"""A question on the wall: its answers from the least to the most, before and after the vote.

The rows stand where they are, so that nothing moves when the votes appear in them.
"""

from collections.abc import Iterator, Sequence

from ..scene.area_mark import area_mark
from ..scene.outline import box, disc, line
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Anchor, Label, Path, Segment, Shape, Weight
from .shareable import AnswerRow, DistributionShown, QuestionShown
from .wall_setting import (
    BODY,
    CAP,
    HEAD,
    HEIGHT,
    MARGIN,
    SMALL,
    Paragraph,
    Room,
    Wall,
    fitting,
    progress_bar,
    px,
    set_column,
)

_MARK = 3.6
_QUESTION_TOP, _QUESTION_HEIGHT = px(68), px(128)
_VOTE_NAMES = px(44)  # the line above the rows that names the votes
_FOOT_HEIGHT, _FOOT_GAP = px(116), px(30)
_GAP = px(8)
_MOST_ROW = px(150)
_BARE = 0.62  # of the height of a row: one without a sentence
_PAD, _SIGN = px(20), px(30)  # the sign's radius
_WORDS = 2 * _PAD + 2 * _SIGN
_TITLE, _MEANING, _SMALL_MEANING = px(34), px(32), px(25)
_VOTES_SHARE = 0.5  # of a row's width that the votes take
_DOT, _PITCH = px(10), px(28)  # radius, and from one to the next
_COUNT = px(28)
_BAR_FROM = 20  # votes for one answer
_SAID_SHARE = 0.36  # of the foot's width that stands left of what was said


def question(wall: Wall, value: QuestionShown) -> Iterator[Shape]:
    """The question, its answers, and how far the vote is."""
    whole = _inner(wall)
    yield from _asked(wall, value, whole)
    yield from _answers(wall, value, _places(whole, value.rows), whole.right - _PAD)
    foot = _foot(whole)
    if value.voting:
        words = [Paragraph(value.voting, HEAD, Weight.SEMIBOLD)]
        column = set_column(wall, words, Room(foot.left, foot.top, foot.width, foot.height - 6.0))
        yield from column.shapes
        if value.expected:
            bar = Room(foot.left, column.bottom + 2.6, foot.width, 2.2)
            done = bar.width * value.voted / value.expected
            yield from progress_bar(bar, done, fill(value.area))
    elif value.note:
        yield from set_column(wall, [Paragraph(value.note, BODY, Weight.SEMIBOLD)], foot).shapes


def distribution(wall: Wall, value: DistributionShown) -> Iterator[Shape]:
    """A ring for each vote of the first time, a dot for each of the newest, and what moved."""
    whole = _inner(wall)
    yield from _asked(wall, value, whole)
    places = _places(whole, value.rows)
    columns = _columns(whole, len(value.votes))
    newest = len(columns) - 1
    for number, (name, column) in enumerate(zip(value.votes, columns, strict=True)):
        names = Room(column.left, places[0].top - _VOTE_NAMES, column.width, _VOTE_NAMES - _GAP)
        is_newest = number == newest
        weight = Weight.SEMIBOLD if is_newest else Weight.REGULAR
        words = [Paragraph(name, _COUNT, weight, Ink.TEXT if is_newest else Ink.MUTED)]
        yield from set_column(wall, words, names, align=0.5).shapes
    most = max((count for row in value.rows for count in row.counts), default=0)
    end = columns[0].left if columns else whole.right
    yield from _answers(wall, value, places, end - _PAD)
    for row, room in zip(value.rows, places, strict=True):
        for number, (count, column) in enumerate(zip(row.counts, columns, strict=True)):
            place = Room(column.left, room.top, column.width, room.height)
            if number:
                x = column.left - _PAD
                edge = line(x, room.top, x, room.bottom)
                yield Path(edge, stroke=Ink.EDGE, width=0.15)
            yield from _count(count, most, value.area, place, is_newest=number == newest)
    yield from _moved(wall, value, _foot(whole))


def _inner(wall: Wall) -> Room:
    """The wall without its margins; a question has no line at the foot."""
    return Room(MARGIN, MARGIN, wall.width - 2 * MARGIN, HEIGHT - 2 * MARGIN)


def _foot(whole: Room) -> Room:
    return whole.below(whole.bottom - _FOOT_HEIGHT)


def _asked(wall: Wall, value: QuestionShown | DistributionShown, whole: Room) -> Iterator[Shape]:
    """The question, and above it where in the method it stands."""
    left, top = whole.left, whole.top - 1.5
    middle = top + CAP * SMALL / 2
    yield area_mark(value.area, left + _MARK / 2, middle, _MARK, fill(value.area))
    room = Room(left + _MARK + 2.4, top, whole.width - _MARK - 2.4, _QUESTION_TOP - 2.0)
    yield from set_column(wall, [Paragraph(value.place, SMALL, ink=Ink.MUTED)], room).shapes
    below = Room(left, whole.top - 1.5 + _QUESTION_TOP, whole.width, _QUESTION_HEIGHT)
    yield from set_column(wall, [Paragraph(value.question, HEAD, Weight.SEMIBOLD)], below).shapes


def _places(whole: Room, rows: Sequence[AnswerRow]) -> list[Room]:
    """The rows from the top down: as high as there is room for, lower without a sentence."""
    has_meaning = any(row.meaning for row in rows)
    shares = [_BARE if has_meaning and not row.meaning else 1.0 for row in rows]
    top = whole.top - 1.5 + _QUESTION_TOP + _QUESTION_HEIGHT + _VOTE_NAMES
    free = whole.bottom - _FOOT_HEIGHT - _FOOT_GAP - top - _GAP * max(0, len(rows) - 1)
    unit = min(_MOST_ROW, free / sum(shares)) if shares else 0.0
    found: list[Room] = []
    for share in shares:
        found.append(Room(whole.left, top, whole.width, unit * share))
        top += unit * share + _GAP
    return found


def _columns(whole: Room, count: int) -> list[Room]:
    """Where the votes of each time stand; their rooms stop short of the row's edge."""
    if not count:
        return []
    share = whole.width * _VOTES_SHARE
    pitch = share / count
    return [
        Room(whole.right - share + at * pitch, whole.top, pitch - _PAD, whole.height)
        for at in range(count)
    ]


def _answers(
    wall: Wall, value: QuestionShown | DistributionShown, places: list[Room], end: float
) -> Iterator[Shape]:
    """The rows without their votes, their words in one size."""
    meaning = _SMALL_MEANING if isinstance(value, DistributionShown) else _MEANING
    columns = [
        [
            Paragraph(row.title, _TITLE if row.meaning else BODY, Weight.SEMIBOLD, after=0.25),
            Paragraph(row.meaning, meaning, ink=Ink.TEXT if row.agreed else Ink.MUTED),
        ]
        for row in value.rows
    ]
    rooms = [
        Room(each.left + _WORDS, each.top + 0.7, end - each.left - _WORDS, each.height - 1.4)
        for each in places
    ]
    most = min((fitting(wall, *each) for each in zip(columns, rooms, strict=True)), default=1.0)
    for row, place in zip(value.rows, places, strict=True):
        yield from _ground(row, value.area, place)
    for words, room in zip(columns, rooms, strict=True):
        yield from set_column(wall, words, room, align=0.5, most=most).shapes


def _ground(row: AnswerRow, area: str, room: Room) -> Iterator[Shape]:
    """What a row stands on, with its sign; the one agreed on stands out."""
    outline = box(room.left, room.top, room.width, room.height, px(14))
    if row.agreed:
        yield Path(outline, fill=tint(area), stroke=fill(area), width=px(4))
    else:
        yield Path(outline, fill=Ink.SURFACE)
    middle = room.top + room.height / 2
    x, radius = room.left + _PAD + _SIGN, min(_SIGN, room.height / 2 - 0.3)
    size = min(BODY, 1.4 * radius)
    if row.agreed:
        yield Path(disc(x, middle, radius), fill=fill(area))
    ink = on_fill(area) if row.agreed else Ink.TEXT
    baseline = middle + CAP * size / 2
    yield Label(row.sign, x, baseline, size, Anchor.MIDDLE, Weight.SEMIBOLD, ink)


def _count(count: int, most: int, area: str, room: Room, *, is_newest: bool) -> Iterator[Shape]:
    """Rings or dots with their number behind; from twenty on a bar as long as they are many."""
    middle = room.top + room.height / 2
    ink = Ink.TEXT if is_newest else Ink.MUTED
    if not count:
        yield Label("–", room.left, middle + CAP * _COUNT / 2, _COUNT, ink=ink)
        return
    free = room.width - 2.2 * _COUNT
    colour = fill(area)
    if most >= _BAR_FROM:
        end = room.left + free * count / most
        bar = box(room.left, middle - _DOT, end - room.left, 2 * _DOT, px(4))
        yield _mark(bar, colour, is_newest=is_newest)
    else:
        pitch = min(_PITCH, free / most)
        radius = min(_DOT, pitch * _DOT / _PITCH)
        for at in range(count):
            mark = disc(room.left + radius + at * pitch, middle, radius - px(1))
            yield _mark(mark, colour, is_newest=is_newest)
        end = room.left + (count - 1) * pitch + 2 * radius
    weight = Weight.SEMIBOLD if is_newest else Weight.REGULAR
    yield Label(
        str(count), end + 0.4 * _COUNT, middle + CAP * _COUNT / 2, _COUNT, weight=weight, ink=ink
    )


def _mark(outline: tuple[Segment, ...], colour: Ink, *, is_newest: bool) -> Path:
    if is_newest:
        return Path(outline, fill=colour)
    return Path(outline, stroke=colour, width=px(3))


def _moved(wall: Wall, value: DistributionShown, foot: Room) -> Iterator[Shape]:
    """At the left what moved, in words; at the right what was said between."""
    width = foot.width * _SAID_SHARE if value.said else foot.width
    words = [
        Paragraph(value.summary, BODY, Weight.SEMIBOLD, after=0.35),
        Paragraph(value.detail, _COUNT, ink=Ink.MUTED),
    ]
    room = Room(foot.left, foot.top, width, foot.height)
    yield from set_column(wall, words, room).shapes
    if not value.said:
        return
    bar = foot.left + width + px(28)
    yield Path(box(bar, foot.top, px(5), foot.height, 0), fill=fill(value.area))
    left = bar + px(36)
    said = [
        Paragraph(value.said_title, _COUNT, Weight.SEMIBOLD, after=0.3),
        Paragraph(value.said, SMALL),
    ]
    yield from set_column(wall, said, Room(left, foot.top, foot.right - left, foot.height)).shapes
