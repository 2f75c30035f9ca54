"""Which cards a deck has, ready to print, and cards of one's own."""

from dataclasses import replace

from bizservice_desktop.domain.cards import Deck, DeckCard, DeckKind, OwnCard, OwnCardId
from bizservice_desktop.domain.method import CardId, Method, PointId
from bizservice_desktop.domain.proposals import gap_deck, gap_points
from bizservice_desktop.domain.voters import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.wording import Wording

from .rounds import NewId, random_id
from .workspace import Workspace


class CardTextMissing(ValueError):
    """A card of one's own has no text."""


def deck_cards(
    method: Method,
    wording: Wording,
    workspace: Workspace,
    deck: Deck,
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> tuple[DeckCard, ...]:
    """The cards of a deck in printing order; one's own follow the method's.

    The gap deck has the cards of the gap points, own cards on these points included.
    """
    own = [own_deck_card(method, card) for card in workspace.own_cards if _known(method, card)]
    match deck.kind:
        case DeckKind.OWN:
            return tuple(own)
        case DeckKind.ALL:
            chosen = [card.id for card in method.cards]
        case DeckKind.AREA:
            chosen = [c.id for c in method.cards if method.point(c.point).area == deck.area]
            own = [card for card in own if card.area == deck.area]
        case DeckKind.GAP:
            chosen = list(gap_deck(method, workspace.round, min_voters))
            points = gap_points(method, workspace.round, min_voters)
            own = [card for card in own if card.point in points]
    return (*(_printed(method, wording, id) for id in chosen), *own)


def next_number(workspace: Workspace) -> int:
    """The number for a new card of one's own: one above the highest there is now."""
    return max((card.number for card in workspace.own_cards), default=0) + 1


def write_card(
    workspace: Workspace, point: PointId, text: str, locale: str, new_id: NewId = random_id
) -> OwnCard:
    """Return a new card of one's own on a point; nothing is stored.

    Raises:
        CardTextMissing: The card would be empty.
    """
    return OwnCard(
        id=OwnCardId(new_id()),
        jobcentre=workspace.jobcentre.id,
        point=point,
        number=next_number(workspace),
        text=_said(text),
        locale=locale,
    )


def rewrite_card(card: OwnCard, point: PointId, text: str) -> OwnCard:
    """Return the card with another text or point; its number stays.

    Raises:
        CardTextMissing: The card would be empty.
    """
    return replace(card, point=point, text=_said(text))


def own_deck_card(method: Method, card: OwnCard) -> DeckCard:
    """A card of one's own as it goes to print; its point is one of the method's."""
    return DeckCard(
        id=card.id,
        code=f"{method.code_of_point(card.point)}.E{card.number}",
        area=method.point(card.point).area,
        point=card.point,
        text=card.text,
        locale=card.locale,
        is_own=True,
    )


def _known(method: Method, card: OwnCard) -> bool:
    return card.point in method.point_order


def _printed(method: Method, wording: Wording, id: CardId) -> DeckCard:
    card = method.card(id)
    return DeckCard(
        id=id,
        code=method.code_of_card(id),
        area=method.point(card.point).area,
        point=card.point,
        text=wording.cards.get(id, id),
        locale=wording.locale,
    )


def _said(text: str) -> str:
    said = text.strip()
    if not said:
        raise CardTextMissing
    return said
