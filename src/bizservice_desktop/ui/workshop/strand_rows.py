"""Groups that work at the same time, each with its own clock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from bizservice_desktop.domain.agenda.strand_clock import StrandClock
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import strand_name

from ..kit.basics import clear, grid, text


class StrandRows(QWidget):
    """Nothing while there is only one. A second repaints digits and lays nothing out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid(self, 20, 2, wide=1)
        self._grid.setColumnStretch(0, 2)
        self._clocks: list[QLabel] = []
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_strands(self, strands: tuple[StrandClock, ...], wording: Wording) -> None:
        """Who works on what now."""
        rows = tuple(
            (self._named(each, number, wording), _title(each, number, wording))
            for number, each in enumerate(strands, 1)
        )
        self.setVisible(len(rows) > 1)
        if rows != self._shown:
            self._shown = rows
            clear(self._grid)
            self._clocks = []
            for at, (name, title) in enumerate(rows):
                clock = text("strong", wrap=False)
                clock.setMinimumWidth(clock.fontMetrics().horizontalAdvance("000:00"))
                self._clocks.append(clock)
                self._grid.addWidget(text("muted", content=name), at, 0)
                self._grid.addWidget(text(content=title), at, 1)
                self._grid.addWidget(clock, at, 2, Qt.AlignmentFlag.AlignRight)
        self.show_seconds(strands)

    def show_seconds(self, strands: tuple[StrandClock, ...]) -> None:
        for clock, each in zip(self._clocks, strands, strict=True):
            minutes, seconds = divmod(each.block_seconds_left, 60)
            clock.setText(self.tr("over") if each.is_over else f"{minutes}:{seconds:02d}")

    @property
    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Name, item and clock of each."""
        clocks = (each.text() for each in self._clocks)
        return tuple((*row, clock) for row, clock in zip(self._shown, clocks, strict=True))

    def _named(self, clock: StrandClock, number: int, wording: Wording) -> str:
        name = strand_name(clock.strand, number, wording)
        room = clock.strand.room
        return f"{name} · {room}" if room else name


def _title(clock: StrandClock, number: int, wording: Wording) -> str:
    """What it works on; empty where it is called so."""
    title = clock.block.title
    return "" if title == strand_name(clock.strand, number, wording) else title
