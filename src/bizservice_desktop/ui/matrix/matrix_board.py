"""The left of the matrix check: the question, the view, and the twelve cells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import text
from ..kit.segments import Segments
from ..kit.words import filled
from .service_matrix import ServiceMatrix
from .tile_faces import View


class MatrixBoard(QWidget):
    """Signals:
    view_chosen: The user wants another view: its name.
    """

    view_chosen = Signal(str)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = text(
            "lead", content=self.tr("Does the strategy contain all services in all areas?")
        )
        self._hint = text("small")
        self.views = Segments(tuple(View))
        self.matrix = ServiceMatrix(method)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addWidget(self._question, stretch=1)
        self._head.addWidget(self.views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addWidget(self._hint)
        layout.addSpacing(4)
        layout.addWidget(self.matrix, stretch=1)
        self.views.chosen.connect(self.view_chosen)
        self.views.set_words(
            {
                View.TODAY: self.tr("Today"),
                View.PLAN: self.tr("With the plan"),
                View.DIFFERENCE: self.tr("Difference"),
            }
        )

    @property
    def hint(self) -> str:
        return self._hint.text()

    def set_narrow(self, *, is_narrow: bool, is_compact: bool) -> None:
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._head.setAlignment(self.views, Qt.AlignmentFlag.AlignLeft)
        self.matrix.set_compact(is_compact=is_compact)

    def refresh(self, model: ReadModel, view: View, open_cell: str) -> None:
        self.views.show_chosen(view)
        self._hint.setText(self._hint_for(model, view))
        self.matrix.refresh(model, view, open_cell)

    def _hint_for(self, model: ReadModel, view: View) -> str:
        today, planned = model.check.today, model.check.with_plan
        if view is View.TODAY:
            count = sum(state is not Coverage.NOT_JUDGED for state in today.values())
            words = self.tr("%1 of %2 cells judged")
        elif view is View.PLAN:
            count = sum(s in (Coverage.PARTLY, Coverage.COVERED) for s in planned.values())
            words = self.tr(
                "%1 of %2 cells hold something. A planned or running initiative makes its "
                "cells at least partly covered, a finished one covers them."
            )
        else:
            count = sum(today[cell] is not state for cell, state in planned.items())
            words = self.tr("The plan raises %1 of %2 cells.")
        return filled(words, count, len(today))
