"""The rows of an agenda: when, how long, what, how people sit, and whose area it is."""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.agenda.schedule import Schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind

from .agenda_tracks import track_rows
from .agenda_words import block_words, first_line, free_or_overlap
from .flowables import Cell, Command, Picture, grid, spaced
from .page import COLUMN
from .styles import Style, colour
from .text import Typesetter, natural_width

_STRIPES = 4  # an edge is as many thin columns, shared among the areas of a block
_STRIPE = 0.5
_EDGE, _SPACE = _STRIPES * _STRIPE, 4.0
_START, _MINUTES, _SETTING = 17.0, 22.0, 30.0
_BODY = COLUMN - _EDGE - _SPACE - _START - _MINUTES - _SETTING
_WIDTHS = (*[_STRIPE] * _STRIPES, _SPACE, _START, _MINUTES, _BODY, _SETTING)
_PADDING = 6.0
_MARK = 2.5
_NAME_MARK, _NAME_GAP = 6.0, 5.0


def programme(setter: Typesetter, plan: Schedule, private: bool) -> Iterator[Flowable]:
    """All rows; `private` adds notes, who is responsible, materials and timing trouble."""
    if not plan.slots:
        yield setter.caption("cap_agenda_empty", Style.BODY)
    for number, chain in enumerate(plan.chains):
        is_first = number == 0
        if len(chain) > 1:
            yield from track_rows(setter, chain, private=private, is_first=is_first)
        else:
            above = free_or_overlap(setter, chain[0]) if private else []
            start = format_clock(chain[0].start)
            cells = _cells(setter, chain[0].block, start, above, private=private)
            yield _table(cells, chain[0].block, is_first=is_first)


def parked_rows(setter: Typesetter, blocks: Sequence[Block]) -> Iterator[Flowable]:
    for number, block in enumerate(blocks):
        cells = _cells(setter, block, "", [], private=True)
        yield _table(cells, block, is_first=number == 0)


def area_names(setter: Typesetter, blocks: Iterable[Block]) -> Iterator[Flowable]:
    """Which shape is which area, for the areas on the programme."""
    used = {area for block in blocks for area in block.areas}
    known = [area.id for area in setter.model.method.areas if area.id in used]
    if not known:
        return
    cells: list[Cell] = []
    widths: list[float] = []
    for area in known:
        title = setter.wording.title(area)
        cells += [_marks([area]), setter.line(title, Style.SMALL)]
        widths += [_NAME_MARK, natural_width(title, setter.style(Style.SMALL)) + _NAME_GAP]
    share = min(1.0, COLUMN / sum(widths))
    table = grid([cells], [share * width for width in widths], lines=False, padding=1)
    yield spaced(table, before=8)


def _cells(
    setter: Typesetter, block: Block, start: str, above: list[Flowable], *, private: bool
) -> list[Cell]:
    tag: list[Flowable] = []
    if block.kind.is_work:
        names = [f"cap_setting_{block.setting}"]
        if block.kind is not BlockKind.WORK:
            names.insert(0, f"cap_kind_{block.kind}")
        words = " · ".join(map(setter.wording.caption, names))
        tag.append(setter.line(words, Style.TAG))
        if block.areas:
            tag.append(_marks(block.areas))
    return [
        *[""] * (_STRIPES + 1),
        setter.line(start, Style.CELL_STRONG),
        setter.line(setter.wording.duration(block.minutes), Style.DETAIL_MUTED),
        [*above, *block_words(setter, block, private=private)] or "",
        tag or "",
    ]


def _marks(areas: Sequence[str]) -> Flowable:
    pitch = 1.5 * _MARK
    shapes = tuple(
        area_mark(area, (at + 0.5) * pitch, 0.7 * _MARK, _MARK, fill(area))
        for at, area in enumerate(areas)
    )
    return Picture(Scene(len(areas) * pitch, 1.4 * _MARK, shapes))


def _table(cells: list[Cell], block: Block, *, is_first: bool) -> Flowable:
    """A row by itself, so that pages break between rows; edges without air."""
    commands: list[Command] = [
        ("RIGHTPADDING", (0, 0), (_STRIPES - 1, -1), 0),
        ("ALIGN", (-1, 0), (-1, -1), "RIGHT"),
        *_ground(block),
        *first_line(is_first),
    ]
    return grid([cells], _WIDTHS, padding=_PADDING, extra=commands)


def _ground(block: Block) -> list[Command]:
    """The edge in the colours of the block's areas; breaks and buffers are tinted all over."""
    if not block.kind.is_work:
        return [
            ("BACKGROUND", (_STRIPES, 0), (-1, -1), colour(Ink.GROUND)),
            ("BACKGROUND", (0, 0), (_STRIPES - 1, -1), colour(Ink.HAIRLINE)),
        ]
    inks = [fill(area) for area in block.areas][:_STRIPES] or [Ink.EDGE]
    shared = [inks[stripe * len(inks) // _STRIPES] for stripe in range(_STRIPES)]
    return [("BACKGROUND", (at, 0), (at, -1), colour(ink)) for at, ink in enumerate(shared)]
