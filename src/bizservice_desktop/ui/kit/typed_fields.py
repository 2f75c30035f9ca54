"""Fields that are calm: they ignore a passing wheel."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QSignalBlocker, QSize, Signal
from PySide6.QtGui import (
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
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from .guarded import guarded


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


class NoteEdit(QPlainTextEdit):
    """Free text of a few lines; Tab leaves it.

    Signals:
        files_dropped: Files were dropped on it or pasted, where it `takes_files`: their paths.
    """

    files_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.takes_files = False

    @guarded(False)
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(self._files(source)) or super().canInsertFromMimeData(source)

    @guarded(None)
    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := self._files(source):
            self.files_dropped.emit(files)
        else:
            super().insertFromMimeData(source)

    def _files(self, source: QMimeData) -> tuple[Path, ...]:
        urls = source.urls() if self.takes_files else []
        return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    @guarded(QSize(200, 90))
    def sizeHint(self) -> QSize:
        return QSize(200, 90)


class Choice(QComboBox):
    """A choice that a passing mouse wheel does not change."""

    def __init__(self, least: int = 6, parent: QWidget | None = None) -> None:
        """`least` is for how many letters there is room; the longest entry asks for no more."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
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
