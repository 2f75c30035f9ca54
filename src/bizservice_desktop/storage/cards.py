"""How own cards, decks and the print log lie in the file."""

from sqlalchemy import Column

from bizservice_desktop.domain.cards.cards import (
    MOST_COPIES,
    CardDeck,
    DeckEntry,
    OwnCard,
    PrintedCard,
    PrintRun,
)

from .columns import Texts, ids, integer, moment, of_jobcentre, part_of, position, text, truth
from .kind import Form, Kind

_OWN_CARD = of_jobcentre(
    "own_card",
    text("point_id"),
    integer("number", 1),
    text("text"),
    text("locale"),
    Column("translations", Texts, nullable=False),
    ids("tags"),
    truth("is_retired"),
    text("replaces"),
)
OWN_CARDS = Kind[OwnCard](Form(OwnCard, _OWN_CARD))

_CARD_DECK = of_jobcentre("card_deck", text("title"), text("base"))
_DECK_ENTRY = part_of(
    "card_deck",
    "deck_id",
    "deck_entry",
    position(),
    text("card_id"),
    integer("copies", 1, MOST_COPIES),
)
_ENTRIES = Form(DeckEntry, _DECK_ENTRY)
DECKS = Kind[CardDeck](
    Form(CardDeck, _CARD_DECK, entries=None),
    {_DECK_ENTRY: lambda deck: _ENTRIES.numbered(deck.entries)},
    lambda parts: {"entries": _ENTRIES.values(parts[_DECK_ENTRY])},
)

_PRINT_RUN = of_jobcentre("print_run", text("deck"), integer("edition", 1), moment("printed_at"))
_PRINTED_CARD = part_of(
    "print_run",
    "run_id",
    "printed_card",
    position(),
    text("card_id"),
    text("code"),
    text("text_hash"),
    integer("copies", 1),
)
_PRINTED = Form(PrintedCard, _PRINTED_CARD)
PRINT_RUNS = Kind[PrintRun](
    Form(PrintRun, _PRINT_RUN, cards=None),
    {_PRINTED_CARD: lambda run: _PRINTED.numbered(run.cards)},
    lambda parts: {"cards": _PRINTED.values(parts[_PRINTED_CARD])},
)
