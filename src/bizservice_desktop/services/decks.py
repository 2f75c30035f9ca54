"""Which cards a deck has, ready to print."""

from bizservice_desktop.domain.cards import Deck, DeckCard, DeckKind, OwnCard
from bizservice_desktop.domain.method import CardId, Method
from bizservice_desktop.domain.proposals import gap_deck
from bizservice_desktop.domain.voting import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.wording import Wording

from .workspace import Workspace


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
    own = [_own(method, card) for card in workspace.own_cards if _known(method, card)]
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
            points = {method.card(id).point for id in chosen}
            own = [card for card in own if card.point in points]
    return (*(_printed(method, wording, id) for id in chosen), *own)


def next_number(workspace: Workspace) -> int:
    """The number for a new card of one's own; numbers are never given twice in a session."""
    return max((card.number for card in workspace.own_cards), default=0) + 1


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


def _own(method: Method, card: OwnCard) -> DeckCard:
    return DeckCard(
        id=card.id,
        code=f"{method.code_of_point(card.point)}.E{card.number}",
        area=method.point(card.point).area,
        point=card.point,
        text=card.text,
        locale=card.locale,
        is_own=True,
    )
