"""The export button of the matrix check, with its three kinds of file."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.ports import Progress
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button
from ..kit.words import filled
from ..shell.exporting import Exporter, as_file_name
from ..shell.parts import Tables


class MatrixExport(QWidget):
    """Makes the button; `source` gives the values of the moment the user asks."""

    def __init__(
        self,
        papers: Papers,
        tables: Tables,
        exporter: Exporter,
        model: Callable[[], ReadModel],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()  # only the button is seen, in the top bar
        self._papers = papers
        self._tables = tables
        self._exporter = exporter
        self._model = model
        self.button: QPushButton = button()
        self._menu = QMenu(self)
        self.pdf, self.csv, self.xlsx = QAction(self), QAction(self), QAction(self)
        self._menu.addActions([self.pdf, self.csv, self.xlsx])
        self.button.setMenu(self._menu)
        self.pdf.triggered.connect(self._on_pdf)
        self.csv.triggered.connect(self._on_csv)
        self.xlsx.triggered.connect(self._on_xlsx)
        self.button.setText(self.tr("Export"))
        self.button.setAccessibleName(self.tr("Export the matrix and what was found"))
        self.pdf.setText(self.tr("Paper with findings (PDF)"))
        self.csv.setText(self.tr("Table (CSV)"))
        self.xlsx.setText(self.tr("Workbook for Excel (XLSX)"))

    def _on_pdf(self) -> None:
        self._ask(".pdf", self.tr("PDF files (*.pdf)"), self._papers.matrix)

    def _on_csv(self) -> None:
        self._ask(".csv", self.tr("CSV files (*.csv)"), self._tables.csv)

    def _on_xlsx(self) -> None:
        self._ask(".xlsx", self.tr("Excel files (*.xlsx)"), self._tables.xlsx)

    def _ask(self, suffix: str, kinds: str, make: Callable[[ReadModel], bytes]) -> None:
        model = self._model()
        jobcentre = model.workspace.jobcentre.name
        name = filled(self.tr("Matrix check, %1"), jobcentre)
        self._exporter.ask_and_export(
            as_file_name(name) + suffix, kinds, partial(_made, make, model)
        )


def _made(make: Callable[[ReadModel], bytes], model: ReadModel, progress: Progress) -> bytes:
    progress(0, 1)
    content = make(model)
    progress(1, 1)
    return content
