"""Cards fold by themselves where there is no room, and stay as somebody left them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.kit.colour_row import ColourRow
from bizservice_desktop.ui.kit.fold_card import FoldCard

LONG = "Sammenhæng mellem jobønsker og kompetencer på tværs af afdelinger"


def folding(qtbot: QtBot) -> tuple[FoldCard, QLabel]:
    body = QLabel("inside")
    card = FoldCard("Heading", body)
    qtbot.addWidget(card)
    card.show()
    return card, body


def test_a_folded_card_shows_its_heading_alone(qtbot: QtBot) -> None:
    card, body = folding(qtbot)
    assert body.isVisible()
    card.set_open(is_open=False)
    assert not body.isVisible()
    assert card.heading.isVisible()


def test_what_was_pressed_stays_as_it_is(qtbot: QtBot) -> None:
    card, body = folding(qtbot)
    with qtbot.waitSignal(card.folded):
        QTest.keyClick(card.heading, Qt.Key.Key_Space)
    assert not body.isVisible()
    card.set_open(is_open=True)
    assert not body.isVisible()


def test_a_heading_and_a_row_take_more_lines_where_they_are_narrow(qtbot: QtBot) -> None:
    card = FoldCard(LONG, QLabel())
    row = ColourRow("key", LONG, "0 – 4", "Ansvarlig: teamlederen")
    for widget in (card.heading, row):
        qtbot.addWidget(widget)
        assert widget.heightForWidth(180) > widget.heightForWidth(900)
