"""Cards of one's own to and from a table: looked at, what is wrong said, taken as one step."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from bizservice_desktop.domain.decks.decks import own_deck_card
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.tables.card_table import (
    CardFiles,
    CardImport,
    CardRowRead,
    imported,
    read_cards,
)
from bizservice_desktop.services.tables.table import FileRead

from ..kit.basics import GAP, MARGIN, button, column, row, text
from ..kit.dialogs import open_dialog
from ..kit.words import filled
from ..shell.desk import Desk
from ..shell.errors import fault_line, fault_reason
from ..shell.exporting import Exporter, whole

_MOST_FILE_FAULTS = 5


class CardExchange(QObject):
    """Reads and writes tables with `files`."""

    def __init__(self, desk: Desk, files: CardFiles, exporter: Exporter, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._files, self._exporter, self._window = desk, files, exporter, window

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
        table = read_cards(self._desk.method, self._desk.workspace, file.rows)
        dialog = ImportCardsDialog(self._desk.method, file, table, self._window)
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

    def _on_wanted(self, table: CardImport) -> None:
        values = imported(self._desk.workspace, table.changed)
        self._desk.put_all("cards_import", values, str(len(table.changed)))


class ImportCardsDialog(QDialog):
    """What each row of a table will do, and what is wrong. Nothing is changed before `wanted`;
    with one fault nothing can be imported.

    Signals:
        wanted: The rows should be taken: a CardImport.
    """

    wanted = Signal(object)

    def __init__(
        self, method: Method, file: FileRead, cards: CardImport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import cards"))
        self._method, self._file, self._cards = method, file, cards
        self.line = text("lead", content=self._sentence())
        self.table = QTableWidget(0, 4)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("The rows of the table"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Card"), self.tr("What happens"), self.tr("Text")]
        )
        self._fill()
        count = len(cards.changed)
        can = bool(count) and not cards.faults and not file.faults
        words = self.tr("Import %n card(s)", "", count) if can else self.tr("Import")
        self.take, self.cancel = button("primary", words), button("", self.tr("Cancel"))
        self.take.setEnabled(can)
        layout = column(self.line, spacing=GAP)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.table, stretch=1)
        layout.addLayout(row(None, self.cancel, self.take))
        self.setLayout(layout)
        self.resize(self.fontMetrics().height() * 44, self.fontMetrics().height() * 28)
        self.take.clicked.connect(self._on_take)
        self.cancel.clicked.connect(self.reject)

    def _sentence(self) -> str:
        if self._file.faults:
            return "\n".join(map(fault_line, self._file.faults[:_MOST_FILE_FAULTS]))
        if faults := len(self._cards.faults):
            return self.tr(
                "%n row(s) cannot be imported. Nothing was changed; mend the table and try again.",
                "",
                faults,
            )
        if not self._cards.changed:
            return self.tr("All of these cards are here already, as they stand in the table.")
        new = sum(card.is_new for card in self._cards.changed)
        words = self.tr("%1 new and %2 changed cards. It can be undone in one step.")
        return filled(words, new, len(self._cards.changed) - new)

    def _fill(self) -> None:
        wrong = self.tr("cannot be read")
        lines = [
            *((it.line, it.column, wrong, fault_reason(it)) for it in self._cards.faults),
            *map(self._row_cells, self._cards.rows),
        ]
        self.table.setRowCount(len(lines))
        for at, cells in enumerate(sorted(lines)):
            for place, words in enumerate(cells):
                self.table.setItem(at, place, QTableWidgetItem(str(words)))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(lines))

    def _row_cells(self, card: CardRowRead) -> tuple[int, str, str, str]:
        what = self.tr("as it is")
        if card.is_changed:
            what = self.tr("new") if card.is_new else self.tr("changed")
        code = own_deck_card(self._method, card.card).code
        return card.line, code, what, " ".join(card.card.text.split())

    def _on_take(self) -> None:
        self.wanted.emit(self._cards)
        self.accept()
