"""An agenda made of a table: the file chosen, what is wrong with it said, the agenda made."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.method.method import StepId
from bizservice_desktop.services.tables.agenda_files import AgendaFiles, agenda_of, read_blocks

from ..shell.desk import Desk
from ..shell.errors import fault_line
from .agenda_table import AgendaTable


class AgendaTableChoice(QObject):
    """Signals:
    wanted: The user wants this agenda: an Agenda.
    """

    wanted = Signal(object)

    def __init__(self, table: AgendaTable, files: AgendaFiles, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._table = table
        self._files = files
        self._step = StepId("")
        self._desk: Desk | None = None
        self._found: Agenda | None = None
        table.choose_wanted.connect(self._on_choose)
        table.take_wanted.connect(self._on_take)

    def show_step(self, step: StepId, desk: Desk) -> None:
        """What was found is for one step only."""
        if step != self._step:
            self._found = None
            self._table.show_nothing()
        self._step, self._desk = step, desk

    def look_through(self, path: Path) -> None:
        """Show what an agenda of the file would be, or everything that is wrong with it."""
        if self._desk is None:
            return
        self._found = None
        read = self._files.read(path)
        table = read_blocks(read.rows)
        if faults := (*read.faults, *table.faults):
            self._table.show_faults(path.name, list(map(fault_line, faults)))
            return
        wording = self._desk.wording
        self._found = agenda_of(read.rows, table.blocks, self._step, wording, self._desk.round)
        plan = schedule(self._found)
        titles = [block.title for block in table.blocks]
        self._table.show_found(path.name, titles, wording.duration(plan.end - plan.start))

    def _on_choose(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Choose a table"), "", kinds)
        if chosen:
            self.look_through(Path(chosen))

    def _on_take(self) -> None:
        if self._found is not None:
            found, self._found = self._found, None
            self._table.show_nothing()
            self.wanted.emit(found)
