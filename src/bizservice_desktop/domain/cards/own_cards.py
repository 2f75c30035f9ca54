"""Cards of one's own: written, translated, put in the place of the manual's, retired."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..ids import NewId, random_id
from ..method.method import Card, PointId
from ..workspace import Workspace
from .cards import OwnCard, OwnCardId
from .return_code import highest_own_number


class CardTextMissing(ValueError):
    """A card of one's own has no text."""


def next_number(workspace: Workspace) -> int:
    """The number for a new card: one above the highest on a card or in the print log."""
    there = max((card.number for card in workspace.own_cards), default=0)
    codes = [card.code for run in workspace.print_runs for card in run.cards]
    return max(there, highest_own_number(codes)) + 1


def write_card(
    workspace: Workspace,
    point: PointId,
    texts: Mapping[str, str],
    tags: tuple[str, ...] = (),
    new_id: NewId = random_id,
) -> OwnCard:
    """Return a new card of one's own on a point, with a text by language; nothing is stored.

    Raises:
        CardTextMissing: There is no text in any language.
    """
    card = _new(workspace, point, next(iter(texts), ""), new_id)
    return with_texts(replace(card, tags=tags), texts)


def with_texts(card: OwnCard, texts: Mapping[str, str]) -> OwnCard:
    """Return the card with a text by language; its first language stays while it has a text.

    Raises:
        CardTextMissing: There is no text in any language.
    """
    said = {locale: words for locale, text in texts.items() if (words := text.strip())}
    if not said:
        raise CardTextMissing
    locale = card.locale if card.locale in said else next(iter(said))
    return replace(card, locale=locale, text=said[locale], translations=said)


def replacing(
    workspace: Workspace, card: Card, texts: Mapping[str, str], new_id: NewId = random_id
) -> OwnCard:
    """Return a card in the place of the method's `card`; the one there is, if there is one.

    Raises:
        CardTextMissing: There is no text in any language.
    """
    first = next(iter(texts), "")
    there = replacement_of(workspace, card.id) or replace(
        _new(workspace, card.point, first, new_id), replaces=card.id
    )
    return with_texts(there, texts)


def replacement_of(workspace: Workspace, id: str) -> OwnCard | None:
    """The card in the place of the method's card `id`, retired or not."""
    return next((card for card in workspace.own_cards if card.replaces == id), None)


def retired(workspace: Workspace, card: Card, locale: str, new_id: NewId = random_id) -> OwnCard:
    """Return what takes the method's `card` out of all decks."""
    there = replacement_of(workspace, card.id) or replace(
        _new(workspace, card.point, locale, new_id), replaces=card.id
    )
    return replace(there, is_retired=True)


def is_needed(card: OwnCard) -> bool:
    """Whether a card that is brought back says anything; else the manual's is simply back."""
    return bool(card.texts)


def read_tags(typed: str) -> tuple[str, ...]:
    """Tags as typed, with commas between them; each once, whatever its capitals."""
    tags = (" ".join(tag.split()) for tag in typed.replace(";", ",").split(","))
    return unique_tags(tag for tag in tags if tag)


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for tag in tags:
        seen.setdefault(tag.casefold(), tag)
    return tuple(seen.values())


def _new(workspace: Workspace, point: PointId, locale: str, new_id: NewId) -> OwnCard:
    return OwnCard(
        id=OwnCardId(new_id()),
        jobcentre=workspace.jobcentre.id,
        point=point,
        number=next_number(workspace),
        text="",
        locale=locale,
    )
