"""Below the figure: how wide it is exported, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bizservice_desktop.services.papers import FigureFormat

from ..kit.basics import button, column, text
from ..kit.size_field import SizeField
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action


class FigureBar(QWidget):
    """Signals:
    exported: The user wants a file: the format.
    copied: The user wants the figure on the clipboard.
    """

    exported = Signal(str)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text("muted", wrap=False, content=self.tr("Width, cm"))
        self._width = SizeField()
        self._copy = button()
        self._export = button("", self.tr("Export figure"))
        self._menu = QMenu(self)
        self._export.setMenu(self._menu)
        for format in FigureFormat:
            self._menu.addAction(format.upper()).setData(format.value)
        self._menu.triggered.connect(self._on_triggered)
        self._copy.clicked.connect(self._on_copy)
        self.setLayout(column(WrapRow(self._label, self._width, self._export, self._copy)))
        self._width.setAccessibleName(self.tr("Width of the exported figure in centimetres"))
        self._copy.setText(Action.COPY_FIGURE.words)
        self._copy.setToolTip(Action.COPY_FIGURE.key_words)
        self._copy.setAccessibleName(self.tr("Copy the figure"))

    @property
    def width_cm(self) -> float:
        return self._width.centimetres

    def _on_triggered(self, action: QAction) -> None:
        self.exported.emit(str(action.data()))

    def _on_copy(self) -> None:
        self.copied.emit()
