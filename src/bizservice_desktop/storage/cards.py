"""How own cards, decks and the print log lie in the file: their tables, and there and back."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship, selectinload

from bizservice_desktop.domain.cards.cards import (
    MOST_COPIES,
    CardDeck,
    CardDeckId,
    DeckEntry,
    OwnCard,
    OwnCardId,
    PrintedCard,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.method.method import PointId

from .columns import Base, IdList, Texts, UtcTime, check, truth, within
from .kind import Kind
from .rows import OfJobcentreRow, belongs_to
from .sync import sync_in_order


class OwnCardRow(OfJobcentreRow):
    __tablename__ = "own_card"
    __table_args__ = (check("number", "number >= 1"), truth("is_retired"))

    point_id: Mapped[str]
    number: Mapped[int]
    text: Mapped[str]
    locale: Mapped[str]
    translations: Mapped[dict[str, str]] = mapped_column(Texts)
    tags: Mapped[tuple[str, ...]] = mapped_column(IdList)
    is_retired: Mapped[bool]
    replaces: Mapped[str]


class DeckEntryRow(Base):
    __tablename__ = "deck_entry"
    __table_args__ = (check("position", "position >= 0"), within("copies", 1, MOST_COPIES))

    deck_id: Mapped[str] = belongs_to("card_deck")
    position: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[str]
    copies: Mapped[int]


class CardDeckRow(OfJobcentreRow):
    __tablename__ = "card_deck"

    title: Mapped[str]
    base: Mapped[str]
    entries: Mapped[list[DeckEntryRow]] = relationship(
        order_by=DeckEntryRow.position, cascade="all, delete-orphan", passive_deletes=True
    )


class PrintedCardRow(Base):
    __tablename__ = "printed_card"
    __table_args__ = (check("position", "position >= 0"), check("copies", "copies >= 1"))

    run_id: Mapped[str] = belongs_to("print_run")
    position: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[str]
    code: Mapped[str]
    text_hash: Mapped[str]
    copies: Mapped[int]


class PrintRunRow(OfJobcentreRow):
    __tablename__ = "print_run"
    __table_args__ = (check("edition", "edition >= 1"),)

    deck: Mapped[str]
    edition: Mapped[int]
    printed_at: Mapped[datetime] = mapped_column(UtcTime)
    cards: Mapped[list[PrintedCardRow]] = relationship(
        order_by=PrintedCardRow.position, cascade="all, delete-orphan", passive_deletes=True
    )


def _fill_own_card(row: OwnCardRow, card: OwnCard) -> None:
    row.point_id = card.point
    row.number = card.number
    row.text = card.text
    row.locale = card.locale
    row.translations = dict(card.translations)
    row.tags = card.tags
    row.is_retired = card.is_retired
    row.replaces = card.replaces


def _fill_deck(row: CardDeckRow, deck: CardDeck) -> None:
    row.title = deck.title
    row.base = deck.base
    sync_in_order(
        row.entries,
        deck.entries,
        lambda position: DeckEntryRow(position=position),
        _fill_entry,
    )


def _fill_run(row: PrintRunRow, run: PrintRun) -> None:
    row.deck = run.deck
    row.edition = run.edition
    row.printed_at = run.printed_at
    sync_in_order(
        row.cards,
        run.cards,
        lambda position: PrintedCardRow(position=position),
        _fill_printed,
    )


def _to_own_card(row: OwnCardRow) -> OwnCard:
    return OwnCard(
        id=OwnCardId(row.id),
        jobcentre=row.jobcentre_id,
        point=PointId(row.point_id),
        number=row.number,
        text=row.text,
        locale=row.locale,
        translations=row.translations,
        tags=row.tags,
        is_retired=row.is_retired,
        replaces=row.replaces,
    )


def _to_deck(row: CardDeckRow) -> CardDeck:
    return CardDeck(
        id=CardDeckId(row.id),
        jobcentre=row.jobcentre_id,
        title=row.title,
        base=row.base,
        entries=tuple(DeckEntry(entry.card_id, entry.copies) for entry in row.entries),
    )


def _to_run(row: PrintRunRow) -> PrintRun:
    return PrintRun(
        id=PrintRunId(row.id),
        jobcentre=row.jobcentre_id,
        deck=row.deck,
        edition=row.edition,
        printed_at=row.printed_at,
        cards=tuple(
            PrintedCard(card.card_id, card.code, card.text_hash, card.copies) for card in row.cards
        ),
    )


def _fill_entry(row: DeckEntryRow, entry: DeckEntry) -> None:
    row.card_id = entry.card
    row.copies = entry.copies


def _fill_printed(row: PrintedCardRow, card: PrintedCard) -> None:
    row.card_id = card.card
    row.code = card.code
    row.text_hash = card.text_hash
    row.copies = card.copies


OWN_CARDS = Kind(OwnCard, OwnCardRow, _to_own_card, _fill_own_card)
DECKS = Kind(CardDeck, CardDeckRow, _to_deck, _fill_deck, (selectinload(CardDeckRow.entries),))
PRINT_RUNS = Kind(PrintRun, PrintRunRow, _to_run, _fill_run, (selectinload(PrintRunRow.cards),))
