"""A list of the observation points to tick, with a field that narrows it down."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bizservice_desktop.domain.method import Method, PointId
from bizservice_desktop.domain.wording import Wording

from .basics import text

_LINES_SHOWN = 7


class PointChoice(QWidget):
    def __init__(self, method: Method, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setMinimumHeight(self.fontMetrics().height() * 2 * _LINES_SHOWN)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self._count = text("small")
        for point in method.points:
            words = f"{method.code_of_point(point.id)}   {wording.title(point.id)}"
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, point.id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(self._count)
        self.search.textChanged.connect(self._on_search)
        self.list.itemChanged.connect(self._on_ticked)
        self.retranslate()

    @property
    def chosen(self) -> tuple[PointId, ...]:
        return tuple(
            PointId(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def show_chosen(self, points: Iterable[PointId]) -> None:
        """Tick the points, and bring the first of them into sight."""
        wanted = frozenset(points)
        first = None
        for item in self._items():
            is_wanted = item.data(Qt.ItemDataRole.UserRole) in wanted
            state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
            item.setCheckState(state)
            first = first or (item if is_wanted else None)
        if first is not None:
            self.list.scrollToItem(first, QListWidget.ScrollHint.PositionAtTop)

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the points"))
        self.search.setAccessibleName(self.tr("Search the points"))
        self.list.setAccessibleName(self.tr("Observation points, tick with Space"))
        self._on_ticked()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(index) for index in range(self.list.count())]

    def _on_search(self, words: str) -> None:
        """Every word must occur, in any order, capital or not."""
        wanted = words.casefold().split()
        for item in self._items():
            held = item.text().casefold()
            item.setHidden(not all(word in held for word in wanted))

    def _on_ticked(self) -> None:
        count = len(self.chosen)
        self._count.setText(self.tr("Points chosen: %1").replace("%1", str(count)))
