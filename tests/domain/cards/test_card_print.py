"""Choices of printing that exclude each other."""

import pytest

from bizservice_desktop.domain.cards.card_print import STOCKS, CardPrint, Duplex
from bizservice_desktop.domain.paper import Paper

STOCK = STOCKS[0]


@pytest.mark.parametrize("duplex", Duplex)
def test_ready_made_sheets_are_not_folded(duplex: Duplex) -> None:
    made = CardPrint(duplex=duplex, start=3).on_stock(STOCK)
    kept = Duplex.LONG if duplex is Duplex.FOLD else duplex
    assert (made.stock, made.duplex, made.start) == (STOCK, kept, 0)
    assert CardPrint(duplex=duplex).on_stock(None).duplex is duplex


@pytest.mark.parametrize("duplex", Duplex)
def test_folded_cards_take_plain_paper(duplex: Duplex) -> None:
    made = CardPrint(stock=STOCK, start=3).with_backs(duplex)
    assert (made.duplex, made.start) == (duplex, 0)
    assert made.stock is (None if duplex is Duplex.FOLD else STOCK)


def test_another_size_or_paper_is_no_ready_made_sheet() -> None:
    made = CardPrint(stock=STOCK, start=3, topic_back=True).of_size("a6", Paper.A3)
    assert made == CardPrint(size="a6", paper=Paper.A3, topic_back=True)
