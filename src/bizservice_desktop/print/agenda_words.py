"""What the papers of an agenda say of an item, whatever it stands beside."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.method.method import CardId, PointId

from .flowables import Command
from .styles import Style, colour
from .text import Run, Typesetter


def first_line(is_first: bool) -> list[Command]:
    return [("LINEABOVE", (0, 0), (-1, 0), 0.5, colour(Ink.HAIRLINE))] if is_first else []


def free_or_overlap(setter: Typesetter, slot: Slot) -> list[Flowable]:
    """What lies between an item and the one before it, if anything does."""
    lines: list[Flowable] = []
    for name, minutes in (("overlap", slot.overlap), ("free", slot.free_before)):
        if minutes:
            words = setter.wording.duration(minutes)
            text = setter.wording.caption(f"cap_agenda_{name}", minutes=words)
            lines.append(setter.line((Run(text, ink=Ink.WARN),), Style.NOTE_STRONG))
    return lines


def block_words(setter: Typesetter, block: Block, *, private: bool) -> list[Flowable]:
    """Title, purpose, details, room and method; `private` adds what the facilitator needs."""
    wording = setter.wording
    words: list[Flowable] = setter.block(block.title, Style.CELL_STRONG)
    words += setter.block(block.detail, Style.DETAIL_MUTED)
    words += setter.block(block.purpose, Style.PRIVATE, wording.caption("cap_agenda_aim"))
    places = []
    if block.room.strip():
        places.append(wording.caption("cap_agenda_room", room=block.room.strip()))
    if block.tool:
        places.append(wording.caption("cap_agenda_method", method=wording.title(block.tool)))
    words += setter.block(" · ".join(places), Style.PRIVATE)
    if private:
        words += _private_words(setter, block)
    return words


def _private_words(setter: Typesetter, block: Block) -> Iterator[Flowable]:
    """What only the facilitator sees."""
    wording, method = setter.wording, setter.model.method
    materials = [wording.materials.get(id, id) for id in block.materials]
    materials += [thing.title for thing in block.own_materials if thing.title.strip()]
    known_cards = {card.id for card in method.cards}
    points = [method.code_of_point(PointId(id)) for id in block.points if id in method.point_order]
    cards = [method.code_of_card(CardId(id)) for id in block.cards if id in known_cards]
    for name, text in (
        ("points", ", ".join(points)),
        ("cards", ", ".join(cards)),
        ("materials", ", ".join(materials)),
        ("responsible", block.responsible),
        ("notes", block.notes),
    ):
        yield from setter.block(text, Style.PRIVATE, wording.caption(f"cap_agenda_{name}"))
