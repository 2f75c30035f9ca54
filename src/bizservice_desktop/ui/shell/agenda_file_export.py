"""What an agenda becomes for other programs: a calendar, a table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.services.tables.agenda_files import AgendaFiles

from .agenda_export import Wanted, file_name
from .exporting import Exporter, whole


class AgendaFileExport(QObject):
    """Makes the actions; `wanted` gives the agenda of the moment the user asks, None for none.

    Signals:
        date_missing: A calendar was asked for, but the agenda has no date.
    """

    date_missing = Signal()

    def __init__(
        self, files: AgendaFiles, exporter: Exporter, wanted: Wanted, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._exporter = exporter
        self._wanted = wanted
        self.calendar, self.items, self.table = QAction(self), QAction(self), QAction(self)
        self.actions = (self.calendar, self.items, self.table)
        self.calendar.triggered.connect(self.export_calendar)
        self.items.triggered.connect(self._on_items)
        self.table.triggered.connect(self._on_table)
        self.calendar.setText(self.tr("Calendar, one event (ICS)"))
        self.items.setText(self.tr("Calendar, one event for each item (ICS)"))
        self.table.setText(self.tr("Table for Excel, with private notes (CSV)"))

    def export_calendar(self) -> None:
        """The whole agenda as one event; the date is asked for where it is missing."""
        self._to_calendar(per_block=False)

    def _on_items(self) -> None:
        self._to_calendar(per_block=True)

    def _to_calendar(self, *, per_block: bool) -> None:
        if not (wanted := self._wanted()):
            return
        model, agenda = wanted
        if agenda.held_on is None:
            self.date_missing.emit()
            return
        make = partial(self._files.calendar, agenda, model.wording, per_block=per_block)
        words = self.tr("calendar")
        self._ask(agenda, f"{words}.ics", self.tr("Calendar files (*.ics)"), make)

    def _on_table(self) -> None:
        if wanted := self._wanted():
            agenda = wanted[1]
            make = partial(self._files.csv, agenda)
            words = self.tr("programme")
            self._ask(agenda, f"{words}.csv", self.tr("CSV files (*.csv)"), make)

    def _ask(self, agenda: Agenda, words: str, kinds: str, make: Callable[[], bytes]) -> None:
        self._exporter.ask_and_export(file_name(agenda, words), kinds, whole(make))
