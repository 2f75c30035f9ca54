"""A table of cards before it is imported: what each row will do, and what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.decks.decks import own_deck_card
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.services.tables.card_table import CardImport, CardRowRead
from bizservice_desktop.services.tables.table import Fault, FileRead

from ..kit.basics import GAP, MARGIN, button, row, text
from ..kit.words import filled
from ..shell.errors import fault_line, fault_reason

_MOST_FILE_FAULTS = 5


class ImportCardsDialog(QDialog):
    """Nothing is changed before `wanted`; with one fault nothing can be imported.

    Signals:
        wanted: The rows should be taken: a CardImport.
    """

    wanted = Signal(object)

    def __init__(
        self, method: Method, file: FileRead, found: CardImport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import cards"))
        self._method, self._file, self._found = method, file, found
        self._line = text("lead")
        self.table = QTableWidget(0, 4)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("The rows of the table"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Card"), self.tr("What happens"), self.tr("Text")]
        )
        self.take, self.cancel = button("primary"), button("", self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self._line)
        layout.addWidget(self.table, stretch=1)
        layout.addLayout(row(None, self.cancel, self.take))
        self.resize(self.fontMetrics().height() * 44, self.fontMetrics().height() * 28)
        self.take.clicked.connect(self._on_take)
        self.cancel.clicked.connect(self.reject)
        self._show()

    @property
    def line(self) -> str:
        """What the table holds, in a sentence."""
        return self._line.text()

    def _show(self) -> None:
        found, changed = self._found, len(self._found.changed)
        can = bool(changed) and not found.faults and not self._file.faults
        self.take.setEnabled(can)
        self.take.setText(self.tr("Import %n card(s)", "", changed) if can else self.tr("Import"))
        self._line.setText(self._sentence())
        lines = [(fault.line, self._fault_cells(fault)) for fault in found.faults]
        lines += [(each.line, self._row_cells(each)) for each in found.rows]
        self._fill([cells for _, cells in sorted(lines)])

    def _sentence(self) -> str:
        if self._file.faults:
            return "\n".join(map(fault_line, self._file.faults[:_MOST_FILE_FAULTS]))
        if faults := len(self._found.faults):
            return self.tr(
                "%n row(s) cannot be imported. Nothing was changed; mend the table and try again.",
                "",
                faults,
            )
        if not self._found.changed:
            return self.tr("All of these cards are here already, as they stand in the table.")
        new = sum(each.is_new for each in self._found.changed)
        words = self.tr("%1 new and %2 changed cards. It can be undone in one step.")
        changed = len(self._found.changed) - new
        return filled(words, new, changed)

    def _fill(self, lines: Sequence[Sequence[str]]) -> None:
        self.table.setRowCount(len(lines))
        for at, cells in enumerate(lines):
            for column, words in enumerate(cells):
                self.table.setItem(at, column, QTableWidgetItem(words))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(lines))

    def _row_cells(self, each: CardRowRead) -> tuple[str, ...]:
        what = self.tr("as it is")
        if each.is_changed:
            what = self.tr("new") if each.is_new else self.tr("changed")
        shown = own_deck_card(self._method, each.card)
        return str(each.line), shown.code, what, " ".join(each.card.text.split())

    def _fault_cells(self, fault: Fault) -> tuple[str, ...]:
        return str(fault.line), fault.column, self.tr("cannot be read"), fault_reason(fault)

    def _on_take(self) -> None:
        self.wanted.emit(self._found)
        self.accept()
