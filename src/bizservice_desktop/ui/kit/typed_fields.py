"""Fields that are calm: they tell when typing pauses, and ignore a passing wheel."""

from PySide6.QtCore import QPointF, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from .guarded import guarded
from .note_edit import COMMIT_AFTER_MS


def _sheet(kind: str) -> str:
    """No frame of its own around the arrow, which is drawn here."""
    return (
        f"{kind}::drop-down {{ border: none; width: 24px; }}"
        f"{kind}::down-arrow {{ image: none; width: 0; height: 0; }}"
    )


def _draw_chevron(widget: QWidget) -> None:
    """Say that there is a list or a calendar to open."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = QPalette.ColorRole.WindowText if widget.isEnabled() else QPalette.ColorRole.Mid
    painter.setPen(QPen(widget.palette().color(role), 1.6))
    half = max(4.0, widget.fontMetrics().height() * 0.22)
    x, y = widget.width() - 8 - half - 2, widget.height() / 2
    corners = [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2)]
    painter.drawPolyline(QPolygonF([*corners, QPointF(x + half, y - half / 2)]))
    painter.end()


class TypedLine(QLineEdit):
    """One line of text.

    `show_value` never disturbs what is being typed.

    Signals:
        typed: The user typed this, told 600 ms after the last key and at once on leaving;
            not sent by show_value().
        left: The user left the field; what was typed has been told.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COMMIT_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._pending = False
        self.textEdited.connect(self._on_edited)

    def show_value(self, value: str) -> None:
        if not self._pending and value != self.text():
            at = self.cursorPosition()
            self.setText(value)
            self.setCursorPosition(min(at, len(value)) if self.hasFocus() else 0)

    def flush(self) -> None:
        self._timer.stop()
        if self._pending:
            self._pending = False
            self.typed.emit(self.text())

    def _on_edited(self, _text: str) -> None:
        self._pending = True
        self._timer.start()

    @guarded(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()
        self.left.emit()


class Choice(QComboBox):
    """A choice that a passing mouse wheel does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setStyleSheet(_sheet("QComboBox"))

    def show_choices(self, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Show (id, words); an unchanged list is left alone, open or not."""
        with QSignalBlocker(self):
            shown = tuple((self.itemData(i), self.itemText(i)) for i in range(self.count()))
            if shown != choices:
                self.clear()
                for id, words in choices:
                    self.addItem(words, id)
            self.setCurrentIndex(self.findData(chosen))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self)

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmSpin(QSpinBox):
    """A number that a passing mouse wheel does not change, told when it is finished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # without arrows the sheet's padding is lost

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Millimetres(QDoubleSpinBox):
    """A length that a passing mouse wheel does not change, told at every key."""

    def __init__(self, least: float, most: float, step: float = 0.1) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setDecimals(1)
        self.setSingleStep(step)
        self.setSuffix(" mm")
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmDate(QDateEdit):
    """A date that a passing mouse wheel does not change, told when it is finished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setStyleSheet(_sheet("QDateEdit"))

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self)


def narrow_choice(label: QLabel) -> Choice:
    """A choice that `label` names and that does not grow with its longest entry."""
    combo = Choice()
    combo.setMinimumContentsLength(14)
    label.setBuddy(combo)
    return combo


def fill(combo: QComboBox, names: list[str]) -> None:
    """Show other names; what was chosen by its place stays chosen."""
    at = combo.currentIndex()
    combo.clear()
    combo.addItems(names)
    combo.setCurrentIndex(max(at, 0))
