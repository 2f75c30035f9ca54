"""Items that run at the same time, side by side in one row."""

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.services.read_model import ReadModel

from .agenda_words import block_words, free_or_overlap
from .flowables import Cell, Command, grid
from .page import COLUMN
from .styles import Style, colour
from .text import Typesetter

_EDGE, _SPACE, _START = 2.0, 4.0, 17.0
_PADDING = 6.0


def tracks(
    model: ReadModel,
    setter: Typesetter,
    chain: tuple[Slot, ...],
    *,
    private: bool,
    is_first: bool,
) -> Flowable:
    """A row of two or more columns, each with its own length; more than four take two rows."""
    wording = model.wording
    start: list[Flowable] = [
        setter.line(format_clock(chain[0].start), Style.CELL_STRONG),
        setter.line(wording.caption("cap_agenda_beside"), Style.COLUMN),
    ]
    above = free_or_overlap(model, setter, chain[0]) if private else []
    cells: list[Cell] = ["", "", start]
    for number, slot in enumerate(chain):
        length = setter.line(wording.duration(slot.block.minutes), Style.DETAIL_MUTED)
        words = block_words(model, setter, slot.block, private=private)
        cells.append([*(above if number == 0 else []), length, *words])
    width = (COLUMN - _EDGE - _SPACE - _START) / len(chain)
    commands: list[Command] = [
        ("RIGHTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (3, 0), (-1, -1), 6),
        *(
            ("LINEBEFORE", (at, 0), (at, -1), 2, colour(_ink(slot)))
            for at, slot in enumerate(chain, 3)
        ),
    ]
    if is_first:
        commands.append(("LINEABOVE", (0, 0), (-1, 0), 0.5, colour(Ink.HAIRLINE)))
    widths = [_EDGE, _SPACE, _START, *[width] * len(chain)]
    return grid([cells], widths, padding=_PADDING, extra=commands)


def _ink(slot: Slot) -> Ink:
    return fill(slot.block.areas[0]) if slot.block.areas else Ink.EDGE
