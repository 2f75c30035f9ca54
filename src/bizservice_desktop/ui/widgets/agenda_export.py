"""The export button of the agendas, with every paper and file an agenda becomes."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from bizservice_desktop.domain.agenda import Agenda
from bizservice_desktop.services.ports import Progress
from bizservice_desktop.services.printing import Audience, Papers, PaperSource
from bizservice_desktop.ui.exporting import Exporter

from .basics import button

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')

Wanted = Callable[[], tuple[PaperSource, Agenda] | None]


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
        self._menu.addActions([self.participants, self.facilitator])
        self.button.setMenu(self._menu)
        self.participants.triggered.connect(self._on_participants)
        self.facilitator.triggered.connect(self._on_facilitator)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("Export"))
        self.button.setAccessibleName(self.tr("Export the agenda"))
        self.participants.setText(self.tr("PDF for participants"))
        self.facilitator.setText(self.tr("PDF for the facilitator, with private notes"))

    def _on_participants(self) -> None:
        self._print(Audience.PARTICIPANTS, self.tr("participants"))

    def _on_facilitator(self) -> None:
        self._print(Audience.FACILITATOR, self.tr("facilitator"))

    def _print(self, audience: Audience, words: str) -> None:
        if wanted := self._wanted():
            source, agenda = wanted
            make = partial(self._papers.agenda, source, agenda, audience)
            self._ask(agenda, f"{words}.pdf", self.tr("PDF files (*.pdf)"), make)

    def _ask(self, agenda: Agenda, words: str, kinds: str, make: Callable[[], bytes]) -> None:
        name = _NOT_IN_FILE_NAMES.sub(" ", agenda.title).strip(" .") or "agenda"
        self._exporter.ask_and_export(f"{name} - {words}", kinds, partial(_made, make))


def _made(make: Callable[[], bytes], _progress: Progress) -> bytes:
    return make()
