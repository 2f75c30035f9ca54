"""What was noted so far, the newest first."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Noted

from ..kit.basics import button, clear, column, hairline, row, text
from ..kit.words import filled


@dataclass(frozen=True, slots=True)
class NotedRow:
    """`links` are titles of what it belongs to."""

    id: str
    clock: str
    kind: str
    text: str
    links: tuple[str, ...]
    noted: Noted


class NotedList(QWidget):
    """Signals:
    change_wanted, remove_wanted: One of them, by its id.
    """

    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NotedRow, ...] = ()
        self._nothing = text("muted", content=self.tr("Nothing is noted yet."))
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._nothing)
        layout.addLayout(self._column)
        self._build()

    @property
    def rows(self) -> tuple[NotedRow, ...]:
        return self._rows

    def noted(self, id: str) -> Noted:
        return next(row.noted for row in self._rows if row.id == id)

    def show_rows(self, rows: tuple[NotedRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._build()

    def _build(self) -> None:
        clear(self._column)
        self._nothing.setVisible(not self._rows)
        for number, each in enumerate(reversed(self._rows)):
            if number:
                self._column.addWidget(hairline())
            self._column.addWidget(self._made(each))

    def _made(self, each: NotedRow) -> QWidget:
        about = text("small", content=" · ".join((each.clock, each.kind, *each.links)))
        change, remove = button("link", self.tr("Change")), button("link", self.tr("Remove"))
        change.setObjectName(f"change.{each.id}")
        remove.setObjectName(f"remove.{each.id}")
        change.setAccessibleName(filled(self.tr("Change: %1"), each.text))
        remove.setAccessibleName(filled(self.tr("Remove: %1"), each.text))
        change.clicked.connect(self._on_change)
        remove.clicked.connect(self._on_remove)
        below = row(about, change, remove, spacing=12)
        below.setStretch(0, 1)
        line = QWidget()
        line.setLayout(below)
        made = QWidget()
        made.setLayout(column(text(content=each.text), line, spacing=0))
        return made

    def _on_change(self) -> None:
        self.change_wanted.emit(self.sender().objectName().removeprefix("change."))

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.sender().objectName().removeprefix("remove."))
