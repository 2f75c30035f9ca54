"""A jobcentre's own templates, and what earlier agendas taught about time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ..ids import random_id
from .agenda import Agenda, AgendaId, Block
from .run import BlockId


def as_template(agenda: Agenda) -> Agenda:
    """A template with the same programme; the day, and what happened on it, stay behind."""
    return replace(_copied(agenda), is_template=True)


def from_template(template: Agenda) -> Agenda:
    """An agenda with the template's programme; its blocks remember where they come from."""
    return replace(_copied(template), is_template=False)


def last_time(agendas: Iterable[Agenda], agenda: Agenda, block: Block) -> int | None:
    """How many minutes the same block took when it was last held in another agenda.

    None when it never was. Agendas without a date count as the oldest.
    """
    origin = _origin(block)
    held = [
        (other.held_on or date.min, each.actual)
        for other in agendas
        if other.id != agenda.id
        for each in other.blocks
        if each.actual is not None and _origin(each) == origin
    ]
    return max(held, key=lambda row: row[0])[1] if held else None


def _copied(agenda: Agenda) -> Agenda:
    return replace(
        agenda,
        id=AgendaId(random_id()),
        blocks=tuple(_fresh(block) for block in agenda.blocks),
        parked=tuple(_fresh(block) for block in agenda.parked),
        held_on=None,
        noted=(),
        run=None,
    )


def _fresh(block: Block) -> Block:
    return replace(block, id=BlockId(random_id()), origin=_origin(block), actual=None)


def _origin(block: Block) -> str:
    return block.origin or block.id
