"""Cards of one's own, decks, and the print log."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.cards.cards import (
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

from .card_rows import CardDeckRow, DeckEntryRow, OwnCardRow, PrintedCardRow, PrintRunRow
from .sync import sync_in_order


class OwnCardRepository:
    """Own cards in the session's transaction, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[OwnCard]:
        query = (
            select(OwnCardRow).where(OwnCardRow.jobcentre_id == jobcentre).order_by(OwnCardRow.key)
        )
        return map(_to_own_card, self._session.scalars(query))

    def put(self, card: OwnCard) -> None:
        row = self._session.scalar(select(OwnCardRow).where(OwnCardRow.id == card.id))
        if row is None:
            row = OwnCardRow(id=card.id)
            self._session.add(row)
        row.jobcentre_id = card.jobcentre
        row.point_id = card.point
        row.number = card.number
        row.text = card.text
        row.locale = card.locale
        row.translations = dict(card.translations)
        row.tags = card.tags
        row.is_retired = card.is_retired
        row.replaces = card.replaces


class CardDeckRepository:
    """Decks in the session's transaction, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[CardDeck]:
        query = (
            select(CardDeckRow)
            .where(CardDeckRow.jobcentre_id == jobcentre)
            .order_by(CardDeckRow.key)
            .options(selectinload(CardDeckRow.entries))
        )
        return map(_to_deck, self._session.scalars(query))

    def put(self, deck: CardDeck) -> None:
        row = self._session.scalar(
            select(CardDeckRow)
            .where(CardDeckRow.id == deck.id)
            .options(selectinload(CardDeckRow.entries))
        )
        if row is None:
            row = CardDeckRow(id=deck.id)
            self._session.add(row)
        row.jobcentre_id = deck.jobcentre
        row.title = deck.title
        row.base = deck.base
        sync_in_order(
            row.entries,
            deck.entries,
            lambda position: DeckEntryRow(position=position),
            _fill_entry,
        )


class PrintRunRepository:
    """The print log in the session's transaction, oldest first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[PrintRun]:
        query = (
            select(PrintRunRow)
            .where(PrintRunRow.jobcentre_id == jobcentre)
            .order_by(PrintRunRow.key)
            .options(selectinload(PrintRunRow.cards))
        )
        return map(_to_run, self._session.scalars(query))

    def put(self, run: PrintRun) -> None:
        row = self._session.scalar(
            select(PrintRunRow)
            .where(PrintRunRow.id == run.id)
            .options(selectinload(PrintRunRow.cards))
        )
        if row is None:
            row = PrintRunRow(id=run.id)
            self._session.add(row)
        row.jobcentre_id = run.jobcentre
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
