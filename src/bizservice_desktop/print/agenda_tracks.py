"""Groups at the same time on paper: a column a group, its items below each other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.domain.agenda.schedule import Slot, Track, tracks
from bizservice_desktop.domain.durations import format_clock

from .agenda_words import block_words, first_line, free_or_overlap
from .flowables import Cell, Command, grid
from .page import COLUMN
from .styles import Style, colour
from .text import Run, Typesetter

_BEFORE = 6.0  # mm of an edge and the space behind it
_START = 17.0
_MOST = 4  # columns beside each other; more groups go on below
_PADDING = 6.0
_TIGHT = 1.5


def track_rows(
    setter: Typesetter, chain: tuple[Slot, ...], *, private: bool, is_first: bool
) -> Iterator[Flowable]:
    """The groups of a chain, each line of items a row by itself, so that pages break between."""
    columns = tracks(chain)
    named = [_head(setter, track) for track in columns]
    is_long = any(len(track) > 1 for track in columns)
    above = free_or_overlap(setter, chain[0]) if private else []
    rows = [*_titled(setter, chain)]
    for first in range(0, len(columns), _MOST):
        part, heads = columns[first : first + _MOST], named[first : first + _MOST]
        if any(heads):
            rows.append((part, list(heads)))
        for line in zip_longest(*part):
            cells = [
                _item(setter, slot, is_first=slot is track[0], is_long=is_long, private=private)
                if slot
                else ""
                for slot, track in zip(line, part, strict=True)
            ]
            rows.append((part, cells))
    clock: list[Flowable] = [*above, setter.line(format_clock(chain[0].start), Style.CELL_STRONG)]
    beside: list[Flowable] = [setter.caption("cap_agenda_beside", Style.COLUMN)]
    is_titled = not rows[0][0]
    starts: list[Cell] = [clock, beside] if is_titled else [[*clock, *beside]]
    starts += [""] * (len(rows) - len(starts))
    for number, ((part, cells), start) in enumerate(zip(rows, starts, strict=True)):
        opens, closes = number == 0, number == len(rows) - 1
        yield _row(part, [start, *cells], is_first=is_first and opens, opens=opens, closes=closes)


def _titled(
    setter: Typesetter, chain: tuple[Slot, ...]
) -> Iterator[tuple[tuple[Track, ...], list[Cell]]]:
    """What the groups are called together, above their columns."""
    if title := setter.block(chain[0].block.group, Style.CELL_STRONG):
        yield (), [title]


def _head(setter: Typesetter, track: Track) -> Cell:
    """The name of a group and where it is; nothing when neither was said."""
    room = next((slot.room for slot in track if slot.room), "")
    words: list[Flowable] = setter.block(track[0].strand, Style.CELL_STRONG)
    if room and words:
        words += setter.block(setter.wording.caption("cap_agenda_room", room=room), Style.PRIVATE)
    return words or ""


def _item(
    setter: Typesetter, slot: Slot, *, is_first: bool, is_long: bool, private: bool
) -> list[Flowable]:
    length = setter.wording.duration(slot.block.minutes)
    above = free_or_overlap(setter, slot) if private and not is_first else []
    block = slot.block
    if slot.strand.strip() and is_first:  # the room stands below the group's name
        block = replace(block, room="")
    if not is_long:
        words = block_words(setter, block, private=private)
        return [*above, setter.line(length, Style.DETAIL_MUTED), *words]
    clock, length = f"{format_clock(slot.start)} ", f" · {length}"
    title = (_muted(clock), Run(block.title), _muted(length))
    words = block_words(setter, replace(block, title=""), private=private)
    return [*above, setter.line(title, Style.CELL_STRONG), *words]


def _muted(words: str) -> Run:
    return Run(words, Weight.REGULAR, Ink.MUTED)


def _row(
    part: Sequence[Track], cells: list[Cell], *, is_first: bool, opens: bool, closes: bool
) -> Flowable:
    commands: list[Command] = [("RIGHTPADDING", (0, 0), (0, -1), 0)]
    commands += first_line(is_first)
    if part:
        commands.append(("LEFTPADDING", (2, 0), (-1, -1), 6))
    for at, track in enumerate(part, 2):
        areas = [area for slot in track for area in slot.block.areas]
        ink = fill(areas[0]) if areas else Ink.EDGE
        commands.append(("LINEBEFORE", (at, 0), (at, -1), 2, colour(ink)))
    if not opens:
        commands.append(("TOPPADDING", (0, 0), (-1, -1), _TIGHT))
    if not closes:
        commands.append(("BOTTOMPADDING", (0, 0), (-1, -1), _TIGHT))
    count = max(1, len(part))
    width = (COLUMN - _BEFORE - _START) / count
    widths = [_BEFORE, _START, *[width] * count]
    return grid([["", *cells]], widths, lines=closes, padding=_PADDING, extra=commands)
