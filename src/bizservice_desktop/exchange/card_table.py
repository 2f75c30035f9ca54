"""One's own cards as CSV and XLSX, out and in. The form is docs/card-table.md."""

from pathlib import Path
from typing import Any

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.tables.card_table import CARD_TABLE, card_table
from bizservice_desktop.services.tables.table import FileRead

from .table_reading import read_table
from .table_writing import add_sheet, csv_of, guarded, workbook_of

_WIDTHS = (36, 12, 8, 32, 60, 60, 24, 8, 8, 10)


class CardTables:
    """Fills the port `services.card_table.CardFiles`: a writing call gives a whole file."""

    def csv(self, method: Method, workspace: Workspace) -> bytes:
        return csv_of(card_table(method, workspace))

    def xlsx(self, method: Method, workspace: Workspace) -> bytes:
        """A workbook with one sheet, guarded too: it may be saved as CSV and opened again."""

        def fill(workbook: Any) -> None:
            table = ([guarded(cell) for cell in row] for row in card_table(method, workspace))
            add_sheet(workbook, "cards", table, _WIDTHS, {"num_format": "@"})

        return workbook_of(fill)

    def read(self, path: Path) -> FileRead:
        return read_table(path, CARD_TABLE)
