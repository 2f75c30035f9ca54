"""Beside what is on: what only the facilitator reads, and what comes then."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.agenda.grouping import chain_title
from bizservice_desktop.domain.agenda.rescue import Coming
from bizservice_desktop.domain.agenda.running import RunClock
from bizservice_desktop.domain.durations import format_clock

from ..kit.basics import GAP, clear, column, framed, grid, hairline, text
from ..kit.words import filled


class RunSide(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes, self._last_time, self._detail = text(), text("muted"), text("muted")
        self._notes.setObjectName("run.notes")
        self._nothing = text("muted", content=self.tr("This is the last item."))
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._rows = QWidget()
        self._grid = grid(self._rows, 16, 8, wide=1)
        only_for_you = text("heading", content=self.tr("Only for you"))
        notes = framed(only_for_you, self._notes, self._detail, self._last_time)
        then = framed(text("heading", content=self.tr("Then")), self._nothing, self._rows)
        self.setLayout(column(notes, then, None, spacing=GAP))

    @property
    def coming(self) -> tuple[tuple[str, str], ...]:
        """The times and titles that are shown."""
        return self._shown or ()

    def show_state(self, clock: RunClock, last_time: int | None) -> None:
        """`last_time` are the minutes it took when it was held before."""
        block = clock.chain[0]
        notes = "\n".join(each.notes for each in clock.chain if each.notes)
        self._notes.setText(notes or self.tr("You wrote no private notes for this item."))
        self._detail.setText(block.detail)
        self._detail.setVisible(bool(block.detail))
        self._last_time.setVisible(last_time is not None)
        self._last_time.setText(filled(self.tr("Last time it took %1 minutes."), last_time or 0))
        self._show_coming(clock.then, clock.end)

    def _show_coming(self, then: tuple[Coming, ...], end: int) -> None:
        rows = tuple((format_clock(each.start), chain_title(each.chain)) for each in then)
        rows = (*rows, (format_clock(end), self.tr("End")))
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        for number, (clock, title) in enumerate(rows):
            if number:
                self._grid.addWidget(hairline(), 2 * number - 1, 0, 1, 2)
            self._grid.addWidget(text("strong", wrap=False, content=clock), 2 * number, 0, top)
            self._grid.addWidget(text(content=title), 2 * number, 1)
        self._nothing.setVisible(len(rows) == 1)
