"""Words of another language are longer: no button and no line is cut on the smallest window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.main_window import MainWindow

LONGER = 0.4
ROUNDING = 2


class Lengthened(QTranslator):
    """Every text of the interface with 40 % of it again, in words."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, _context: str, text: str, _about: str | None = None, _count: int = -1
    ) -> str:
        more = max(1, int(len(text) * LONGER))
        return f"{text} {('loremi ' * (more // 7 + 1))[:more].strip()}"


@pytest.fixture
def longer() -> Iterator[None]:
    translator = Lengthened()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def cut(top: QWidget) -> list[str]:
    """Buttons and lines that have less room than their words."""
    shown = [each for each in top.findChildren(QWidget) if each.isVisibleTo(top)]
    found = []
    for each in shown:
        match each:
            case QPushButton() if type(each) is QPushButton:  # others break their lines
                needed = each.sizeHint().width()
            case QLabel() if each.text() and not each.wordWrap():
                needed = each.minimumSizeHint().width()
            case _:
                continue
        if each.width() < needed - ROUNDING:
            found.append(f"{each.text()}: {each.width()} of {needed}")
    return found


@pytest.mark.parametrize("name", PageName)
def test_nothing_is_cut_when_words_are_longer(
    window: MainWindow, parts: Parts, longer: None, qtbot: QtBot, name: PageName
) -> None:
    window.resize(1024, 680)
    window.set_parts(parts)
    window.show_page(name)
    qtbot.waitUntil(lambda: cut(window) == [])
    assert window.width() == 1024
