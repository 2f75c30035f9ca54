"""What was agreed at earlier meetings and is still open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.agenda.minutes import InMinutes, task_words
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, clear, column, row, text
from ..kit.words import filled


class OpenTasksCard(QFrame):
    """Only for the laptop: tasks have owners.

    Signals:
        done: A task is done: its place among those that are shown.
    """

    done = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._column = column(spacing=6)
        inside = column(text("heading", content=self.tr("Open tasks")), self._column)
        inside.setContentsMargins(20, 16, 20, 18)
        self.setLayout(inside)

    def show_tasks(self, tasks: tuple[InMinutes, ...], wording: Wording) -> None:
        rows = tuple(
            (str(each.noted.id), task_words(each.noted, wording), each.agenda.title)
            for each in tasks
        )
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._column)
        for place, (_, words, agenda) in enumerate(rows):
            done = button("", self.tr("Done"))
            done.setObjectName(f"task.{place}")
            done.setAccessibleName(filled(self.tr("Done: %1"), words))
            done.clicked.connect(self._on_done)
            about = column(text(content=words), text("small", content=agenda), spacing=0)
            line = row(about, done, spacing=12)
            line.setStretch(0, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._column.addWidget(holder)

    def _on_done(self) -> None:
        self.done.emit(int(self.sender().objectName().removeprefix("task.")))
