"""The export button of the agendas, with every paper an agenda becomes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.services.papers import AgendaSheet, Audience, Papers
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button
from .exporting import Exporter, as_file_name, whole

Wanted = Callable[[], tuple[ReadModel, Agenda] | None]


class AgendaExport(QWidget):
    """Makes the button; `wanted` gives the agenda of the moment the user asks, None for none."""

    def __init__(self, papers: Papers, exporter: Exporter, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()  # only the button is seen, in the top bar
        self._papers = papers
        self._exporter = exporter
        self._wanted = wanted
        self.button: QPushButton = button()
        self._menu = QMenu(self)
        self.participants, self.facilitator = QAction(self), QAction(self)
        self.sheets = {sheet: QAction(self) for sheet in AgendaSheet}
        self._menu.addActions([self.participants, self.facilitator])
        for sheet, action in self.sheets.items():
            action.setData(sheet.value)
            action.triggered.connect(self._on_sheet)
            self._menu.addAction(action)
        self.button.setMenu(self._menu)
        self.participants.triggered.connect(self._on_participants)
        self.facilitator.triggered.connect(self._on_facilitator)
        self.button.setText(self.tr("Export"))
        self.button.setAccessibleName(self.tr("Export the agenda"))
        self.participants.setText(self.tr("PDF for participants"))
        for sheet, action in self.sheets.items():
            action.setText(self._sheet_words(sheet))
        self.facilitator.setText(self.tr("PDF for the facilitator, with private notes"))

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Offer more kinds of file, apart from the papers."""
        self._menu.addSeparator()
        self._menu.addActions(actions)

    def _sheet_words(self, sheet: AgendaSheet) -> str:
        return {
            AgendaSheet.WALL: self.tr("Programme for the wall, A3 (PDF)"),
            AgendaSheet.PACKING: self.tr("Packing list (PDF)"),
            AgendaSheet.ATTENDANCE: self.tr("Attendance without names (PDF)"),
            AgendaSheet.MINUTES: self.tr("Minutes (PDF)"),
        }[sheet]

    def _on_sheet(self) -> None:
        action = self.sender()
        wanted = self._wanted()
        if wanted and isinstance(action, QAction):
            sheet = AgendaSheet(action.data())
            model, agenda = wanted
            make = partial(self._papers.agenda_sheet, model, agenda, sheet)
            words = model.wording.caption(f"cap_sheet_{sheet}")
            self._ask(agenda, f"{words.lower()}.pdf", self.tr("PDF files (*.pdf)"), make)

    def _on_participants(self) -> None:
        self._print(Audience.PARTICIPANTS, self.tr("participants"))

    def _on_facilitator(self) -> None:
        self._print(Audience.FACILITATOR, self.tr("facilitator"))

    def _print(self, audience: Audience, words: str) -> None:
        if wanted := self._wanted():
            model, agenda = wanted
            make = partial(self._papers.agenda, model, agenda, audience)
            self._ask(agenda, f"{words}.pdf", self.tr("PDF files (*.pdf)"), make)

    def _ask(self, agenda: Agenda, words: str, kinds: str, make: Callable[[], bytes]) -> None:
        self._exporter.ask_and_export(file_name(agenda, words), kinds, whole(make))


def file_name(agenda: Agenda, words: str) -> str:
    """What every file system takes as a name."""
    return f"{as_file_name(agenda.title) or 'agenda'} - {words}"
