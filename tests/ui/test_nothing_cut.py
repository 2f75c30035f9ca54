"""No letter of a button is cut and no word broken: all pages and dialogs, at every size of window
and of text, in both languages.
"""

import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import SAMPLE_ROUND, FakeSettings
from tests.ui.cut import cut
from tests.ui.looks import looks
from tests.ui.test_accessible_names import DIALOGS

from bizservice_desktop import bootstrap
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import TEXT_SIZES, Settings
from bizservice_desktop.ui.kit.dialogs import open_dialog
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow

WINDOWS = ((1024, 680), (1366, 768), (1440, 900), (1920, 1080))
FOR_DIALOGS = WINDOWS[:2]  # they do not look at the window: each text in each language is enough
LOCALES = ("da", "en")
# every size of window with every size of text, and each of both in both languages
PAIRWISE = [
    (window, text, LOCALES[(across + down) % 2])
    for (across, window), (down, text) in product(enumerate(WINDOWS), enumerate((100, 150, 200)))
]


@pytest.fixture(scope="module")
def example() -> Iterator[Parts]:
    """Shared: nothing is changed."""
    with tempfile.TemporaryDirectory() as folder:
        parts = bootstrap.window_parts(Path(folder))
        store_all(parts.new_unit_of_work, parts.example_of("da"))
        yield parts
        parts.close()


def nothing_is_cut(top: MainWindow | QDialog) -> None:
    assert cut(top) == []


@pytest.mark.parametrize(("size", "text_size", "locale"), PAIRWISE)
def test_nothing_is_cut(
    example: Parts,
    qapp: QApplication,
    qtbot: QtBot,
    size: tuple[int, int],
    text_size: int,
    locale: str,
) -> None:
    settings = Settings(
        locale=locale, content_locale=locale, last_round=SAMPLE_ROUND, text_size=text_size
    )
    with looks(qapp, locale, text_size):
        window = MainWindow(Preferences(FakeSettings(settings)))
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitSignal(window.painted):
            window.show()
        window.set_parts(example)
        for name in PageName:
            window.show_page(name)
            qtbot.waitUntil(lambda: nothing_is_cut(window))
        assert window.size().toTuple() == size
        for make in DIALOGS if size in FOR_DIALOGS else ():
            dialog = make(window)
            open_dialog(dialog)
            qtbot.waitUntil(lambda: nothing_is_cut(dialog))  # noqa: B023 - waited for here
            room = dialog.screen().availableGeometry().size().expandedTo(window.size())
            assert dialog.size().boundedTo(room) == dialog.size()
            dialog.hide()
            dialog.deleteLater()
        window.close()
        window.deleteLater()


def test_the_smallest_and_the_largest_text_are_tried() -> None:
    assert {text for _, text, _ in PAIRWISE} >= {min(TEXT_SIZES), max(TEXT_SIZES)}


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(300, 200)
    narrow, low, outside = (QPushButton("Go on", top) for _ in range(3))
    word, fits = (QLabel("Virksomhedsservice", top) for _ in range(2))
    narrow.setGeometry(0, 0, narrow.sizeHint().width() - 4, 40)
    low.setGeometry(0, 50, 200, low.sizeHint().height() - 4)
    outside.setGeometry(220, 90, 100, 40)
    word.setWordWrap(True)
    word.setGeometry(0, 130, word.fontMetrics().horizontalAdvance(word.text()) - 4, 60)
    fits.setGeometry(150, 130, 150, 40)
    top.show()
    found = cut(top)
    assert [each.split("”")[1] for each in found] == [
        f" is {narrow.width()} of {narrow.sizeHint().width()} wide",
        f" is {low.height()} of {low.sizeHint().height()} high",
        " ends at 320, 20 behind the edge",
        f" is {word.width()} of {word.width() + 4} wide",
    ]
