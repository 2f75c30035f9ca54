"""Things to bring, in words."""

from bizservice_desktop.domain.agenda.packing import DIALOGUE_CARDS, Packed
from bizservice_desktop.domain.method.agenda_proposal import Per
from bizservice_desktop.domain.method.wording import Wording


def packed_name(thing: Packed, wording: Wording) -> str:
    """What it is, without how many."""
    return thing.title or wording.materials.get(thing.material, thing.material)


def packed_words(thing: Packed, wording: Wording) -> str:
    """What and how many: `Dots, 70`, `22 dialogue cards`."""
    if thing.material == DIALOGUE_CARDS and thing.per is Per.ROOM and thing.count > 1:
        return wording.caption("cap_packed_cards", count=thing.count)
    name = packed_name(thing, wording)
    if thing.count == 1:
        return wording.caption("cap_packed_one", material=name)
    return wording.caption("cap_packed_many", material=name, count=thing.count)
