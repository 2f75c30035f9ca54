"""Cards of one's own to and from a table: asked for, looked at, taken as one step."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.tables.card_table import (
    CardFiles,
    CardImport,
    imported,
    read_cards,
)

from ..kit.dialogs import open_dialog
from ..shell.desk import Desk
from ..shell.exporting import Exporter, whole
from .card_actions import DeckAction
from .import_cards import ImportCardsDialog


class CardExchange(QObject):
    """Reads and writes tables with `files`."""

    def __init__(self, desk: Desk, files: CardFiles, exporter: Exporter, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._files, self._exporter, self._window = desk, files, exporter, window

    def do(self, action: str) -> None:
        match action:
            case DeckAction.IMPORT:
                self.ask_for_table()
            case DeckAction.EXPORT_WORKBOOK:
                self.export_workbook()
            case DeckAction.EXPORT_CSV:
                self.export_csv()

    def ask_for_table(self) -> None:
        """Ask which table to look at."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title, kinds = self.tr("Import cards"), self.tr("Tables (*.csv *.xlsx)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, path: Path) -> None:
        """Show what a table holds; it is taken when that is confirmed."""
        file = self._files.read(path)
        found = read_cards(self._desk.method, self._desk.workspace, file.rows)
        dialog = ImportCardsDialog(self._desk.method, file, found, self._window)
        dialog.wanted.connect(self._on_wanted)
        open_dialog(dialog)

    def export_workbook(self) -> None:
        self._export("xlsx", self.tr("Workbooks (*.xlsx)"), self._files.xlsx)

    def export_csv(self) -> None:
        self._export("csv", self.tr("Tables (*.csv)"), self._files.csv)

    def _export(self, ending: str, kinds: str, write: Callable[[Method, Workspace], bytes]) -> None:
        """Write all cards of one's own, the retired ones included."""
        make = whole(partial(write, self._desk.method, self._desk.workspace))
        self._exporter.ask_and_export(f"{self.tr('Our own cards')}.{ending}", kinds, make)

    def _on_wanted(self, found: CardImport) -> None:
        values = imported(self._desk.workspace, found.changed)
        self._desk.put_all("cards_import", values, str(len(found.changed)))
