"""The observation points to tick, with a field that narrows them down."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bizservice_desktop.domain.method.method import Method, PointId
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import text
from ..kit.tick_box import TickBox
from ..kit.typed import only_asks
from ..kit.words import filled

_LINES_SHOWN = 12


class PointChoice(QWidget):
    def __init__(self, method: Method, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        only_asks(self.search)
        self.search.setClearButtonEnabled(True)
        self.boxes: dict[PointId, TickBox] = {}
        self._count = text("small")
        self._none = text("muted", content=self.tr("No point has these words."))
        holder = QWidget()
        holder.setObjectName("inside")
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 8, 4)
        column.setSpacing(0)
        for point in method.points:
            box = TickBox()
            box.setText(f"{method.code_of_point(point.id)}   {wording.title(point.id)}")
            box.setAccessibleName(box.text())
            box.setObjectName(f"point.{point.id}")
            box.toggled.connect(self._on_ticked)
            box.clicked.connect(self._on_clicked)
            self.boxes[point.id] = box
            column.addWidget(box)
        column.addWidget(self._none)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self._scroll.setFixedHeight(self.fontMetrics().height() * _LINES_SHOWN)
        self._scroll.setStyleSheet("QScrollArea, QWidget#inside { background: transparent; }")
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(frame)
        layout.addWidget(self._count)
        self.search.textChanged.connect(self._on_search)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._is_touched = False
        self._none.hide()
        self.search.setPlaceholderText(self.tr("Search the points"))
        self.search.setAccessibleName(self.tr("Search the points"))
        self._on_ticked()

    @property
    def chosen(self) -> tuple[PointId, ...]:
        return tuple(point for point, box in self.boxes.items() if box.isChecked())

    def show_chosen(self, points: Iterable[PointId]) -> None:
        wanted = frozenset(points)
        for point, box in self.boxes.items():
            box.setChecked(point in wanted)
        self._is_touched = False

    def _on_range(self) -> None:
        QTimer.singleShot(0, self, self._show_first)  # once the points have their places

    def _show_first(self) -> None:
        """Keep the first chosen point in sight while the list gets its size."""
        if self.chosen and not self._is_touched:
            first = self.boxes[self.chosen[0]]
            self._scroll.verticalScrollBar().setValue(first.y())

    def _on_clicked(self) -> None:
        self._is_touched = True

    def _on_search(self, words: str) -> None:
        """Every word must occur, in any order, capital or not."""
        self._is_touched = bool(words) or self._is_touched
        wanted = words.casefold().split()
        found = False
        for box in self.boxes.values():
            is_found = all(word in box.text().casefold() for word in wanted)
            box.setVisible(is_found)
            found = found or is_found
        self._none.setVisible(not found)

    def _on_ticked(self) -> None:
        count = len(self.chosen)
        self._count.setText(filled(self.tr("Points chosen: %1"), count))
