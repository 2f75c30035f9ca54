"""The bar above the page."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.kit.title import Title
from bizservice_desktop.ui.window.topbar import Topbar

WORDS = "Modenhedsmodel & meget <b>mere</b>, skrevet med store bogstaver"


def test_a_title_without_room_ends_in_dots_and_is_told_whole(qtbot: QtBot) -> None:
    bar = Topbar()
    qtbot.addWidget(bar)
    bar.set_title(WORDS)
    bar.resize(1200, 60)
    bar.show()
    title = bar.findChild(Title)
    assert title is not None
    assert (title.toolTip(), title.text()) == ("", WORDS)
    whole = title.grab().toImage()
    bar.resize(320, 60)
    assert title.geometry().right() < bar.width()
    assert title.text() == WORDS
    assert "mere" in title.toolTip()
    assert "<b>" not in title.toolTip()
    bar.resize(1200, 60)
    assert title.toolTip() == ""
    assert title.grab().toImage() == whole


@pytest.mark.parametrize("width", [480, 640, 800, 1200])
def test_what_was_stored_and_undone_moves_nothing(qtbot: QtBot, width: int) -> None:
    bar = Topbar()
    qtbot.addWidget(bar)
    bar.set_actions((QPushButton("Programme"), QPushButton("End the workshop")))
    bar.set_title("Ideas, running")
    bar.resize(width, 60)
    bar.show()
    undo = bar.findChild(QPushButton, "undo")
    assert undo is not None
    places = []
    for saved, undone, redone in (
        (None, "", ""),
        (datetime(2026, 3, 4, 9, 0, tzinfo=UTC), "Next item", ""),
        (datetime(2026, 3, 4, 9, 1, tzinfo=UTC), "", "Next item"),
        (datetime(2026, 3, 4, 10, 11, tzinfo=UTC), "Next item", "Next item"),
    ):
        bar.set_state(saved, undone, redone)
        bar.set_title("Ideas, running")
        bar.adjustSize()
        bar.resize(width, bar.sizeHint().height())
        places.append((undo.geometry(), bar.height()))
    assert places == [places[0]] * 4


def test_the_time_of_saving_goes_before_a_second_line_is_needed(qtbot: QtBot) -> None:
    bar = Topbar()
    qtbot.addWidget(bar)
    bar.set_actions((QPushButton("Programme"),))
    bar.set_title("Ideas and decisions, running")
    bar.set_state(datetime(2026, 3, 4, 9, 0, tzinfo=UTC), "Next item", "")
    bar.resize(1200, 60)
    bar.show()
    one_line = bar.sizeHint().height()
    seen = []
    for width in range(1200, 200, -10):
        bar.resize(width, 60)
        QCoreApplication.processEvents()
        seen.append((bar._saved.isVisible(), bar.sizeHint().height() > one_line))
    assert list(dict.fromkeys(seen)) == [(True, False), (False, False), (True, True)]


def test_a_button_that_says_more_makes_a_second_line(qtbot: QtBot) -> None:
    bar = Topbar()
    qtbot.addWidget(bar)
    end = QPushButton("End")
    bar.set_actions((end,))
    bar.set_title("Ideas and decisions, running")
    bar.resize(480, 60)
    bar.show()
    one_line = bar.sizeHint().height()
    end.setText("End the workshop that is held in the large hall of the house")
    qtbot.waitUntil(lambda: bar.sizeHint().height() > one_line)
