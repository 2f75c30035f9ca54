"""When each block of an agenda begins and ends.

Source: docs/method.md, "Schedule".
"""

from dataclasses import dataclass

from .agenda import Agenda, Block, BlockKind


@dataclass(frozen=True, slots=True)
class Slot:
    """A block with its times, in minutes since midnight.

    `free_before` is the time between the block before and this one's pin; `overlap` the
    minutes by which the block before runs past this one's pin. At most one is above 0.
    """

    block: Block
    start: int
    end: int
    free_before: int = 0
    overlap: int = 0


@dataclass(frozen=True, slots=True)
class Schedule:
    """The slots of an agenda, and what they add up to."""

    slots: tuple[Slot, ...]
    start: int
    end: int
    agreed_end: int | None

    @property
    def work_minutes(self) -> int:
        return sum(s.block.minutes for s in self.slots if s.block.kind is BlockKind.WORK)

    @property
    def break_minutes(self) -> int:
        return sum(s.block.minutes for s in self.slots if s.block.kind is BlockKind.BREAK)

    @property
    def over(self) -> int:
        """Minutes past the agreed end; negative when there is time left; 0 if none is agreed."""
        return 0 if self.agreed_end is None else self.end - self.agreed_end


def schedule(agenda: Agenda) -> Schedule:
    """Lay the blocks one after the other; a pinned block begins at its pin.

    A pin later than the running time leaves free time before the block; a pin earlier than
    the running time is kept all the same and shown as an overlap.
    """
    slots: list[Slot] = []
    clock = agenda.start
    for block in agenda.blocks:
        begin = clock if block.pin is None else block.pin
        slots.append(
            Slot(
                block,
                start=begin,
                end=begin + block.minutes,
                free_before=max(0, begin - clock),
                overlap=max(0, clock - begin),
            )
        )
        clock = begin + block.minutes
    end = max([agenda.start, *(slot.end for slot in slots)])
    return Schedule(tuple(slots), agenda.start, end, agenda.end)
