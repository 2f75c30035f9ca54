"""The rows of an agenda: when, how long, what, how people sit, and whose area it is."""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.area_mark import area_mark
from bizservice_desktop.diagram.palette import Ink, fill
from bizservice_desktop.diagram.scene import Scene
from bizservice_desktop.domain.agenda import Block, BlockKind, format_clock
from bizservice_desktop.domain.schedule import Schedule, Slot
from bizservice_desktop.services.printing import PaperSource

from .flowables import Cell, Command, Picture, grid, spaced
from .page import COLUMN
from .styles import Style, colour
from .text import Run, Typesetter

_STRIPES = 4  # an edge is as many thin columns, shared among the areas of a block
_STRIPE = 0.5
_SPACE = 4.0
_START, _MINUTES, _SETTING = 17.0, 22.0, 30.0
_BODY = COLUMN - _STRIPES * _STRIPE - _SPACE - _START - _MINUTES - _SETTING
_WIDTHS = (*[_STRIPE] * _STRIPES, _SPACE, _START, _MINUTES, _BODY, _SETTING)
_MARK = 2.5


def programme(
    source: PaperSource, setter: Typesetter, plan: Schedule, private: bool
) -> Iterator[Flowable]:
    """All rows; `private` adds notes, who is responsible, materials and timing trouble."""
    if not plan.slots:
        yield setter.line(source.wording.caption("cap_agenda_empty"), Style.BODY)
        return
    rows = [_row(source, setter, slot, private) for slot in plan.slots]
    commands = [("LINEABOVE", (0, 0), (-1, 0), 0.5, colour(Ink.HAIRLINE)), *_bare_edges()]
    for number, slot in enumerate(plan.slots):
        commands += _ground(slot.block, number)
    yield grid(rows, _WIDTHS, padding=6, extra=commands)


def parked_rows(source: PaperSource, setter: Typesetter, blocks: Sequence[Block]) -> Flowable:
    rows: list[list[Cell]] = []
    commands = _bare_edges()
    for number, block in enumerate(blocks):
        rows.append(_cells(source, setter, block, "", [], private=True))
        commands += _ground(block, number)
    return grid(rows, _WIDTHS, padding=6, extra=commands)


def area_names(
    source: PaperSource, setter: Typesetter, blocks: Iterable[Block]
) -> Iterator[Flowable]:
    """Which shape is which area, for the areas on the programme."""
    used = {area for block in blocks for area in block.areas}
    known = [area.id for area in source.method.areas if area.id in used]
    if not known:
        return
    width = (COLUMN - 4 * len(known)) / len(known)
    cells: list[Cell] = []
    for area in known:
        cells += [_marks([area]), setter.line(source.wording.title(area), Style.SMALL)]
    widths = [4.0, min(width, 42.0)] * len(known)
    yield spaced(grid([cells], widths, lines=False, padding=1), before=8)


def _row(source: PaperSource, setter: Typesetter, slot: Slot, private: bool) -> list[Cell]:
    wording = source.wording
    trouble: list[Flowable] = []
    if private:
        for name, minutes in (("overlap", slot.overlap), ("free", slot.free_before)):
            if minutes:
                text = wording.caption(f"cap_agenda_{name}", minutes=wording.duration(minutes))
                trouble.append(setter.line((Run(text, ink=Ink.WARN),), Style.NOTE_STRONG))
    start = format_clock(slot.start)
    return _cells(source, setter, slot.block, start, trouble, private=private)


def _cells(
    source: PaperSource,
    setter: Typesetter,
    block: Block,
    start: str,
    above: list[Flowable],
    *,
    private: bool,
) -> list[Cell]:
    wording = source.wording
    is_break = block.kind is BlockKind.BREAK
    body: list[Flowable] = [*above, *setter.block(block.title, Style.STRONG)]
    body += setter.block(block.detail, Style.DETAIL_MUTED)
    if private:
        body += _private(source, setter, block)
    tag: list[Flowable] = []
    if not is_break:
        tag.append(setter.line(wording.caption(f"cap_setting_{block.setting}"), Style.TAG))
        if block.areas:
            tag.append(_marks(block.areas, align="RIGHT"))
    return [
        *[""] * (_STRIPES + 1),
        setter.line(start, Style.STRONG),
        setter.line(wording.duration(block.minutes), Style.DETAIL_MUTED),
        body or "",
        tag or "",
    ]


def _private(source: PaperSource, setter: Typesetter, block: Block) -> Iterator[Flowable]:
    """What only the facilitator sees."""
    wording = source.wording
    materials = ", ".join(wording.materials.get(id, id) for id in block.materials)
    for name, text in (
        ("materials", materials),
        ("responsible", block.responsible),
        ("notes", block.notes),
    ):
        yield from setter.block(text, Style.PRIVATE, wording.caption(f"cap_agenda_{name}"))


def _marks(areas: Sequence[str], align: str = "LEFT") -> Flowable:
    pitch = 1.5 * _MARK
    shapes = tuple(
        area_mark(area, (at + 0.5) * pitch, 0.7 * _MARK, _MARK, fill(area))
        for at, area in enumerate(areas)
    )
    return Picture(Scene(len(areas) * pitch, 1.4 * _MARK, shapes), align=align)


def _bare_edges() -> list[Command]:
    columns = ((0, 0), (_STRIPES - 1, -1))
    return [("LEFTPADDING", *columns, 0), ("RIGHTPADDING", *columns, 0)]


def _ground(block: Block, row: int) -> list[Command]:
    """The edge in the colours of the block's areas; a break is tinted all over."""
    if block.kind is BlockKind.BREAK:
        return [
            ("BACKGROUND", (_STRIPES, row), (-1, row), colour(Ink.GROUND)),
            ("BACKGROUND", (0, row), (_STRIPES - 1, row), colour(Ink.HAIRLINE)),
        ]
    inks = [fill(area) for area in block.areas][:_STRIPES] or [Ink.EDGE]
    return [
        (
            "BACKGROUND",
            (stripe, row),
            (stripe, row),
            colour(inks[stripe * len(inks) // _STRIPES]),
        )
        for stripe in range(_STRIPES)
    ]
