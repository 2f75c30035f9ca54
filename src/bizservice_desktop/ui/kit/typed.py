"""Typed text is kept until it is stored: one way for every field that is written in."""

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol, TypeAlias
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from .basics import text
from .guarded import guarded

TypedField: TypeAlias = QLineEdit | QPlainTextEdit | QSpinBox | QDoubleSpinBox | QDateEdit
Store: TypeAlias = Callable[[Any], bool]
"""Takes the field's value (str, int, float or date); says whether it is stored now."""


class StoreField(Protocol):
    """Stores one field of what a form shows; says whether it is stored.

    What is not typed, but chosen, is a step of its own.
    """

    def __call__(self, field: str, value: object, *, is_typed: bool = True) -> bool: ...


STORED_AFTER_MS = 800  # leaves time to store within a second of the first key
_MARK_ROOM = 26

_typed: "WeakSet[Typing]" = WeakSet()


class Typing(QObject):
    """What is typed into `field` until `store` has stored it.

    It is stored at the latest a second after the first key that is not stored yet, and at once
    on leaving the field; then `left` is called: the step is over. What `store` does not take
    stays in the field, which is marked, and is tried again with the next key, on leaving, and
    when `retry` says that something else could be stored.
    """

    def __init__(
        self, field: TypedField, store: Store, left: Callable[[], object] | None = None
    ) -> None:
        super().__init__(field)
        self.field = field
        self._store = store
        self._left = left
        self._shown: Any = None  # what is stored, as it was announced last
        self._own: tuple[Any, Any] | None = None  # what was typed, and how it was announced
        self._is_typed = False
        self._is_storing = False
        self._mark: QLabel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STORED_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        if isinstance(field, QPlainTextEdit):
            field.textChanged.connect(self._on_typed)
        elif isinstance(field, QLineEdit):
            field.textEdited.connect(self._on_typed)
        else:
            field.setKeyboardTracking(True)
            field.lineEdit().textEdited.connect(self._on_typed)
            changed = field.dateChanged if isinstance(field, QDateEdit) else field.valueChanged
            changed.connect(self._on_stepped)
        field.installEventFilter(self)

    @property
    def value(self) -> Any:
        match self.field:
            case QLineEdit():
                return self.field.text()
            case QPlainTextEdit():
                return self.field.toPlainText()
            case QDateEdit():
                day = self.field.date()
                return date(day.year(), day.month(), day.day())
            case _:
                return self.field.value()

    @property
    def is_stored(self) -> bool:
        """Nothing stands in the field that is not stored."""
        return not self._is_typed

    @property
    def is_marked(self) -> bool:
        """Storing was tried and failed."""
        return self._mark is not None

    def show(self, value: Any) -> None:
        """Show the stored value, unless something is typed that is not stored.

        While one writes, a text that was only tidied when it was stored is left as typed.
        """
        self._shown = value
        if self._is_storing:
            self._own = (self.value, value)
        is_own = self.field.hasFocus() and self._own == (self.value, value)
        if not self._is_typed and not is_own:
            self._set(value)

    def give_up(self) -> None:
        """Forget what is typed: the user took it back, or kept it in another way."""
        self._settle()

    def flush(self) -> bool:
        """Store what is typed; False when it is not stored."""
        self._timer.stop()
        if not self._is_typed or self._is_storing:
            return True
        typed = self.value
        self._own = None
        self._is_storing = True
        try:
            is_stored = self._store(typed)
        finally:
            self._is_storing = False
        if not is_stored:
            self._show_mark()
        elif typed == self.value:
            self._settle()
        else:
            self._timer.start()
        return is_stored

    def _settle(self) -> None:
        self._timer.stop()
        self._is_typed = False
        _typed.discard(self)
        if self._mark is not None:
            self._mark.hide()
            self._mark.deleteLater()
            self._mark = None
            described = self.field.accessibleDescription()
            self.field.setAccessibleDescription(described.removeprefix(self._words).strip())

    def _set(self, value: Any) -> None:
        field = self.field
        if value is None or value == self.value:
            return
        was_blocked = field.blockSignals(True)
        match field:
            case QLineEdit():
                at = field.cursorPosition()
                field.setText(value)
                field.setCursorPosition(min(at, len(value)) if field.hasFocus() else 0)
            case QPlainTextEdit():
                field.setPlainText(value)
            case QDateEdit():
                field.setDate(QDate(value.year, value.month, value.day))
            case _:
                field.setValue(value)
        field.blockSignals(was_blocked)

    def _show_mark(self) -> None:
        """A sign and not a colour alone, and words for whoever hears them."""
        field = self.field
        if self._mark is None:
            self._mark = text("unstored", wrap=False, content="!")
            self._mark.setParent(field)
            self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._mark.adjustSize()
            self._place_mark()
            self._mark.show()
        described = field.accessibleDescription()
        if not described.startswith(self._words):
            field.setAccessibleDescription(f"{self._words} {described}".strip())

    @property
    def _words(self) -> str:
        return self.tr("Not stored yet.")

    def _place_mark(self) -> None:
        """At the right: in the middle of a line, at the foot of a text."""
        if self._mark is not None:
            room = _MARK_ROOM if isinstance(self.field, QDateEdit) else 0
            below = self.field.height() - self._mark.height()
            is_line = not isinstance(self.field, QPlainTextEdit)
            x = self.field.width() - self._mark.width() - 5 - room
            self._mark.move(x, below // 2 if is_line else below - 5)

    def _on_typed(self) -> None:
        self._is_typed = True
        _typed.add(self)
        if not self._timer.isActive():
            self._timer.start()

    def _on_stepped(self) -> None:
        """By the arrow keys, from the calendar, or typed: what is typed waits for its timer."""
        if not self._timer.isActive():
            self._on_typed()
            self.flush()

    @guarded(default=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not shiboken6.isValid(self.field):
            return False  # it is being deleted, which may take the focus from it
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
            if self._left is not None:
                self._left()
            if not self._is_typed and self._own is not None:
                self._own = None
                self._set(self._shown)
        elif event.type() == QEvent.Type.Resize:
            self._place_mark()
        return False


def only_asks(field: QWidget) -> None:
    """Its words are a search, or how something is done at once: nothing is lost with them."""
    field.setProperty("only_asks", True)


def unstored(within: QWidget) -> list[Typing]:
    """Fields of `within`, and of its dialogs, that hold what is not stored."""
    return [typing for typing in tuple(_typed) if _is_below(typing, within)]


def flush(within: QWidget) -> bool:
    """Store what is typed in the fields of `within` and of its dialogs; False when something
    could not be stored."""
    are_stored = [typing.flush() for typing in unstored(within)]
    return all(are_stored)


def retry(within: QWidget) -> None:
    """Something could be stored: try again what could not."""
    for typing in unstored(within):
        if typing.is_marked:
            typing.flush()


def _is_below(typing: Typing, within: QWidget) -> bool:
    above: QWidget | None = typing.field if shiboken6.isValid(typing) else None
    while above is not None and above is not within:
        above = above.parentWidget()
    return above is within
