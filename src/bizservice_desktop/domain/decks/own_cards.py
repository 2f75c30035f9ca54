"""Cards of one's own: written, translated, put in the place of the manual's, retired."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..cards.cards import DeckCard, OwnCard, OwnCardId, unique_tags
from ..cards.return_code import highest_own_number
from ..ids import random_id
from ..method.method import Method, PointId
from ..method.wording import Wording
from ..workspace import Workspace
from .print_log import on_paper


class CardTextMissing(ValueError):
    """A card of one's own has no text."""


def next_number(workspace: Workspace) -> int:
    """The number for a new card: one above the highest on a card or in the print log."""
    there = max((card.number for card in workspace.own_cards), default=0)
    codes = [card.code for run in workspace.print_runs for card in run.cards]
    return max(there, highest_own_number(codes)) + 1


def write_card(
    workspace: Workspace, point: PointId, texts: Mapping[str, str], tags: tuple[str, ...] = ()
) -> OwnCard:
    """Return a new card of one's own on a point, with a text by language; nothing is stored.

    Raises:
        CardTextMissing: There is no text in any language.
    """
    card = _new(workspace, point, next(iter(texts), ""))
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


def rewrite_card(
    workspace: Workspace,
    method: Method,
    id: str,
    texts: Mapping[str, str],
    point: PointId,
    tags: tuple[str, ...] = (),
) -> OwnCard:
    """Return the card that goes by `id` with other texts and tags.

    One's own may come to another point; one of the method stays at its own, and what is
    returned goes into its place.

    Raises:
        CardTextMissing: There is no text in any language.
    """
    card = _written(workspace, method, id, next(iter(texts), ""))
    at = card.point if card.replaces else point
    return with_texts(replace(card, point=at, tags=tags), texts)


def own_card(workspace: Workspace, id: str) -> OwnCard | None:
    """One's own card, or the one in the place of the method's card `id`; retired or not."""
    cards = workspace.own_cards if id else ()
    return next((card for card in cards if id in (card.id, card.replaces)), None)


def retire_card(workspace: Workspace, method: Method, id: str, locale: str) -> OwnCard:
    """Return what takes the card that goes by `id` out of all decks: it keeps its text.

    One of the method's that was never changed is retired by a card without a text.
    """
    return replace(_written(workspace, method, id, locale), is_retired=True)


def bring_back_card(card: OwnCard) -> OwnCard | None:
    """Return the card in use again; None when it has no text of its own, so that the
    method's is back once this one is gone."""
    return replace(card, is_retired=False) if card.texts else None


def leaves_no_trace(workspace: Workspace, card: DeckCard) -> bool:
    """Whether a card can be deleted for good: one's own that is on no paper."""
    return card.is_own and card.id not in on_paper(workspace.print_runs)


def card_texts(workspace: Workspace, id: str, wordings: Iterable[Wording]) -> dict[str, str]:
    """The text of the card that goes by `id` by language, in the order of `wordings`; the
    manual's for a card of the method that was not changed."""
    own = own_card(workspace, id)
    known = {
        words.locale: (own.texts if own and own.texts else {words.locale: words.cards.get(id, "")})
        for words in wordings
    }
    return {locale: texts[locale] for locale, texts in known.items() if texts.get(locale)}


def likely_point(method: Method, cards: Sequence[DeckCard], id: str) -> PointId:
    """The point a new card is most likely about: that of the card `id`, else of the first."""
    questions = [card for card in cards if card.point]
    at = next((card for card in questions if card.id == id), None) or next(iter(questions), None)
    return PointId(at.point) if at else method.point_order[0]


def read_tags(typed: str) -> tuple[str, ...]:
    """Tags as typed, with commas between them; each once, whatever its capitals."""
    tags = (" ".join(tag.split()) for tag in typed.replace(";", ",").split(","))
    return unique_tags(tag for tag in tags if tag)


def _written(workspace: Workspace, method: Method, id: str, locale: str) -> OwnCard:
    """One's own card, or else one without a text in the place of the method's."""
    if there := own_card(workspace, id):
        return there
    card = method.card(id)
    return replace(_new(workspace, card.point, locale), replaces=card.id)


def _new(workspace: Workspace, point: PointId, locale: str) -> OwnCard:
    return OwnCard(
        id=OwnCardId(random_id()),
        jobcentre=workspace.jobcentre.id,
        point=point,
        number=next_number(workspace),
        text="",
        locale=locale,
    )
