"""The tables of dialogue cards: one's own, decks, and the print log."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship

from bizservice_desktop.domain.cards.cards import MOST_COPIES

from .columns import Base, IdList, Texts, UtcTime, check, truth, within
from .rows import belongs_to, of_jobcentre


class OwnCardRow(Base):
    __tablename__ = "own_card"
    __table_args__ = (check("number", "number >= 1"), truth("is_retired"))

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    jobcentre_id: Mapped[str] = of_jobcentre()
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


class CardDeckRow(Base):
    __tablename__ = "card_deck"

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    jobcentre_id: Mapped[str] = of_jobcentre()
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


class PrintRunRow(Base):
    __tablename__ = "print_run"
    __table_args__ = (check("edition", "edition >= 1"),)

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    jobcentre_id: Mapped[str] = of_jobcentre()
    deck: Mapped[str]
    edition: Mapped[int]
    printed_at: Mapped[datetime] = mapped_column(UtcTime)
    cards: Mapped[list[PrintedCardRow]] = relationship(
        order_by=PrintedCardRow.position, cascade="all, delete-orphan", passive_deletes=True
    )
