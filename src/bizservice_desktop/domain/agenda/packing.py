"""What to bring to an agenda, added up.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..method.agenda_proposal import Material, Per
from .agenda import Agenda

DIALOGUE_CARDS = "mat_dialogue_cards"


@dataclass(frozen=True, slots=True)
class Packed:
    """Something to bring: `material` of the method, or with an own `title`, `count` in all.

    `each` is the count for one room, group or person.
    """

    material: str
    title: str
    per: Per
    each: int
    count: int


def packing_list(agenda: Agenda, materials: Iterable[Material]) -> tuple[Packed, ...]:
    """Return everything the programme needs, each thing once, the method's first.

    A thing is reused from block to block: the most that one block needs of it is brought.
    Where blocks name dialogue cards, the cards are counted. Without a number of people,
    personal things are counted for one.
    """
    factor = {Per.ROOM: 1, Per.GROUP: agenda.groups, Per.PERSON: agenda.people or 1}
    wanted = {id for block in agenda.blocks for id in block.materials}
    cards = {card for block in agenda.blocks for card in block.cards}
    packed: list[Packed] = []
    for material in materials:
        if material.id == DIALOGUE_CARDS and cards:
            packed.append(Packed(material.id, "", Per.ROOM, len(cards), len(cards)))
        elif material.id in wanted:
            total = material.count * factor[material.per]
            packed.append(Packed(material.id, "", material.per, material.count, total))
    own: dict[tuple[str, Per], Packed] = {}
    for thing in (thing for block in agenda.blocks for thing in block.own_materials):
        title = " ".join(thing.title.split())
        key = (title.casefold(), thing.per)
        if title and (key not in own or own[key].each < thing.count):
            total = thing.count * factor[thing.per]
            own[key] = Packed("", title, thing.per, thing.count, total)
    return (*packed, *own.values())


def needs_people(packed: Iterable[Packed], agenda: Agenda) -> bool:
    """Whether the number of people is missing to count everything."""
    return agenda.people is None and any(thing.per is Per.PERSON for thing in packed)
