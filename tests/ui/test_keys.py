"""On every page, in both languages, while the room looks: no key is double, none is typed away."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from tests.ui.conftest import RESOURCES

from bizservice_desktop.ui.kit.live import retranslate_all
from bizservice_desktop.ui.shell.actions import Action, Shortcut, key_words
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.main_window import MainWindow

LEAVES = "Esc"
TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


@pytest.fixture(params=["en", "da"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(request.param, str(RESOURCES / "i18n"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def presenting(window: MainWindow, parts: Parts) -> MainWindow:
    window.set_parts(parts)
    present = window.findChild(QPushButton, "present")
    assert present is not None
    present.click()
    return window


def bound(window: MainWindow) -> list[Shortcut]:
    """What is bound to the window, and to the page that is shown."""
    page = window.current_page
    assert page is not None
    return [
        each
        for each in window.findChildren(Shortcut)
        if each.isEnabled() and (each.parent() is window or page.isAncestorOf(widget(each)))
    ]


def widget(shortcut: Shortcut) -> QWidget:
    made = shortcut.parent()
    assert isinstance(made, QWidget)
    return made


def mnemonics(window: MainWindow) -> list[str]:
    """Keys that Qt takes from an & in the words of what is seen."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisibleTo(window)]
    keys = [each.shortcut().toString() for each in seen if isinstance(each, QAbstractButton)]
    keys += [
        QKeySequence.mnemonic(each.text()).toString()
        for each in seen
        if isinstance(each, QLabel) and each.buddy() is not None
    ]
    keys += [each.shortcut().toString() for each in window.findChildren(QAction)]
    return [key for key in keys if key]


@pytest.mark.parametrize("name", PageName)
def test_no_key_is_double_on_a_page(presenting: MainWindow, language: str, name: PageName) -> None:
    presenting.show_page(name)
    retranslate_all()
    here = bound(presenting)
    assert {Action.UNDO, Action.HOLD} <= {each.action for each in here}
    keys = Counter(each.key().toString() for each in here)
    keys.update(mnemonics(presenting))
    assert [key for key, count in keys.items() if count > 1 and key != LEAVES] == []


@pytest.mark.parametrize("name", PageName)
def test_what_is_typed_in_a_field_does_nothing_else(presenting: MainWindow, name: PageName) -> None:
    presenting.show_page(name)
    signs = "".join({key for action in Action for key in action.keys if len(key) == 1})
    pressed: list[str] = []
    for shortcut in presenting.findChildren(Shortcut):
        shortcut.pressed.connect(pressed.append)
    fields = [
        each
        for each in presenting.findChildren(QWidget)
        if isinstance(each, TYPED_IN) and each.isVisible() and each.isEnabled()
    ]
    for completer in presenting.findChildren(QCompleter):  # a list would grab the keyboard
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    for field in fields:
        field.setFocus()
        QTest.keyClicks(field, signs)
    assert pressed == []


def test_every_action_has_words_in_both_languages(language: str) -> None:
    for action in Action:
        known = QCoreApplication.translate("Action", action.value[0])
        assert known
        assert action.words == known
        assert (known == action.value[0]) is (language == "en"), action
        if action.keys:
            assert action.key_words
    assert key_words("Alt+Up") == {"en": "Alt+Up", "da": "Alt+Pil op"}[language]
