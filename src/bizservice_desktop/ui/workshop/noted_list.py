"""What was noted at the meeting, the newest first."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from bizservice_desktop.domain.agenda.agenda import Noted, NotedKind

from ..kit.basics import button, clear, column, hairline, text
from ..kit.wrap_row import WrapRow


@dataclass(frozen=True, slots=True)
class NotedRow:
    """`links` are titles of what it belongs to."""

    id: str
    clock: str
    kind: str
    text: str
    links: tuple[str, ...]
    noted: Noted

    @property
    def can_be_initiative(self) -> bool:
        return self.noted.kind is NotedKind.TASK and not self.noted.initiative


class NotedList(QWidget):
    """Signals:
    change_wanted, remove_wanted: One of them, by its id.
    done_wanted: A task is done, or open again.
    initiative_wanted: A task is to be an initiative.
    """

    change_wanted = Signal(str)
    remove_wanted = Signal(str)
    done_wanted = Signal(str)
    initiative_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NotedRow, ...] = ()
        self._wanted: dict[str, SignalInstance] = {}
        self._nothing = text("muted", content=self.tr("Nothing is noted yet."))
        self._column = column()
        self.setLayout(column(self._nothing, self._column))
        self._build()

    @property
    def rows(self) -> tuple[NotedRow, ...]:
        return self._rows

    def noted(self, id: str) -> Noted:
        return next(row.noted for row in self._rows if row.id == id)

    def chosen(self) -> NotedRow | None:
        """The task whose buttons have the keyboard, else the newest."""
        tasks = [row for row in self._rows if row.noted.kind is NotedKind.TASK]
        focused = self.focusWidget()
        id = focused.objectName().partition(".")[2] if focused is not None else ""
        return next((row for row in tasks if row.id == id), tasks[-1] if tasks else None)

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
            self._column.addWidget(self._line_of(each))

    def _line_of(self, each: NotedRow) -> QWidget:
        about = text("small", content=" · ".join((each.clock, each.kind, *each.links)))
        buttons: list[QWidget] = []
        if each.noted.kind is NotedKind.TASK:
            words = self.tr("Open again") if each.noted.is_done else self.tr("Done")
            buttons.append(self._button("done", each, words, self.done_wanted))
        if each.can_be_initiative:
            words = self.tr("Make it an initiative")
            buttons.append(self._button("initiative", each, words, self.initiative_wanted))
        buttons.append(self._button("change", each, self.tr("Change"), self.change_wanted))
        buttons.append(self._button("remove", each, self.tr("Remove"), self.remove_wanted))
        said = text("muted" if each.noted.is_done else "", content=each.text)
        holder = QWidget()
        holder.setLayout(column(said, about, WrapRow(*buttons, spacing=12), spacing=0))
        return holder

    def _button(self, name: str, each: NotedRow, words: str, wanted: SignalInstance) -> QPushButton:
        made = button("link", words)
        made.setObjectName(f"{name}.{each.id}")
        made.setAccessibleName(f"{words}: {each.text}")
        made.clicked.connect(self._on_clicked)
        self._wanted[name] = wanted
        return made

    def _on_clicked(self) -> None:
        name, _, id = self.sender().objectName().partition(".")
        self._wanted[name].emit(id)
