"""The export button of the agendas: every paper an agenda becomes, a calendar, a table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.services.papers import WALL_SHEETS, AgendaSheet, Audience, Papers
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import AgendaFiles

from ..kit.basics import button
from ..kit.words import filled
from ..shell.agenda_export import export_agenda, export_sheet
from ..shell.exporting import Exporter

Wanted = Callable[[], tuple[ReadModel, Agenda] | None]


class AgendaExport(QObject):
    """Makes the button; `wanted` gives the agenda of the moment the user asks, None for none.

    Signals:
        date_missing: A calendar was asked for, but the agenda has no date.
    """

    date_missing = Signal()

    def __init__(
        self, papers: Papers, files: AgendaFiles, exporter: Exporter, wanted: Wanted, page: QWidget
    ) -> None:
        super().__init__(page)
        self._papers, self._files, self._exporter, self._wanted = papers, files, exporter, wanted
        self.button = button("", self.tr("Export"))
        self.button.setAccessibleName(self.tr("Export the agenda"))
        menu = QMenu(page)
        self.button.setMenu(menu)
        self.participants = menu.addAction(self.tr("PDF for participants"))
        self.facilitator = menu.addAction(self.tr("PDF for the facilitator, with private notes"))
        sheets = {
            AgendaSheet.WALL: "",
            AgendaSheet.WALL_SHORT: "",
            AgendaSheet.PACKING: self.tr("Packing list (PDF)"),
            AgendaSheet.ATTENDANCE: self.tr("Attendance without names (PDF)"),
            AgendaSheet.MINUTES: self.tr("Minutes (PDF)"),
        }
        self.sheets = {sheet: menu.addAction(words) for sheet, words in sheets.items()}
        self._say_sheets(1, 1)
        menu.aboutToShow.connect(self._on_menu)
        menu.addSeparator()
        self.calendar = menu.addAction(self.tr("Calendar, one event (ICS)"))
        self.items = menu.addAction(self.tr("Calendar, one event for each item (ICS)"))
        self.table = menu.addAction(self.tr("Table for Excel, with private notes (CSV)"))
        for action in menu.actions():
            if not action.isSeparator():
                action.triggered.connect(self._on_chosen)

    def _on_menu(self) -> None:
        if wanted := self._wanted():
            counts = (self._papers.wall_sheets(*wanted, sheet) for sheet in WALL_SHEETS)
            self._say_sheets(*counts)

    def _say_sheets(self, whole: int, in_short: int) -> None:
        """Say before how many sheets the programme for the wall is; shorter only where it is."""
        words, short = self.sheets[AgendaSheet.WALL], self.sheets[AgendaSheet.WALL_SHORT]
        words.setText(
            self.tr("Programme for the wall, A3 (PDF)")
            if whole == 1
            else filled(self.tr("Programme for the wall, %1 sheets of A3 (PDF)"), whole)
        )
        short.setText(
            self.tr("Programme for the wall without details, one A3 (PDF)")
            if in_short == 1
            else filled(
                self.tr("Programme for the wall without details, %1 sheets of A3 (PDF)"), in_short
            )
        )
        short.setVisible(in_short < whole)

    def _on_chosen(self) -> None:
        action = self.sender()  # before anything that is flushed tells of itself
        if not (wanted := self._wanted()):
            return
        model, agenda = wanted
        if action is self.participants:
            self._export_paper(model, agenda, Audience.PARTICIPANTS, self.tr("participants"))
        elif action is self.facilitator:
            self._export_paper(model, agenda, Audience.FACILITATOR, self.tr("facilitator"))
        elif action is self.table:
            kinds = self.tr("CSV files (*.csv)")
            make = partial(self._files.csv, agenda, model.wording.locale)
            export_agenda(self._exporter, agenda, f"{self.tr('programme')}.csv", kinds, make)
        elif action in (self.calendar, self.items):
            self._export_calendar(model, agenda, per_block=action is self.items)
        else:
            sheet = next(sheet for sheet, offer in self.sheets.items() if offer is action)
            kinds = self.tr("PDF files (*.pdf)")
            export_sheet(self._exporter, self._papers, model, agenda, sheet, kinds)

    def _export_paper(
        self, model: ReadModel, agenda: Agenda, audience: Audience, words: str
    ) -> None:
        make = partial(self._papers.agenda, model, agenda, audience)
        export_agenda(self._exporter, agenda, f"{words}.pdf", self.tr("PDF files (*.pdf)"), make)

    def _export_calendar(self, model: ReadModel, agenda: Agenda, *, per_block: bool) -> None:
        if agenda.held_on is None:
            self.date_missing.emit()
            return
        make = partial(self._files.calendar, agenda, model.wording, per_block=per_block)
        kinds = self.tr("Calendar files (*.ics)")
        export_agenda(self._exporter, agenda, f"{self.tr('calendar')}.ics", kinds, make)
