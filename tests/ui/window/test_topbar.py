"""The bar above the page."""

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
