"""After the workshop, or when it was left: what each block took, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Run
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, text
from ..kit.words import filled
from ..kit.wrap_row import WrapRow


class RunOver(QFrame):
    """Signals:
    go_on_wanted: The workshop goes on.
    end_wanted: A workshop that was never ended is over.
    """

    go_on_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._heading, self._when = text("question"), text("lead")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.end = button("primary", self.tr("End the workshop"))
        self.end.setObjectName("run.end_forgotten")
        self.go_on = button("", self.tr("Go on with the workshop"))
        self.go_on.setObjectName("run.go_on")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(28, 20, 28, 20)
        inside.setSpacing(8)
        inside.addWidget(self._heading)
        inside.addWidget(self._when)
        inside.addSpacing(4)
        inside.addWidget(self._table)
        inside.addSpacing(4)
        inside.addWidget(WrapRow(self.end, self.go_on))
        self.end.clicked.connect(self.end_wanted)
        self.go_on.clicked.connect(self.go_on_wanted)

    def show_state(self, agenda: Agenda, run: Run, wording: Wording) -> None:
        day = wording.date(run.started.astimezone().date())
        began = f"{run.started.astimezone():%H:%M}".lstrip("0")
        self.end.setVisible(run.ended is None)
        if run.ended is None:
            self._heading.setText(self.tr("This workshop was never ended"))
            words = self.tr("It began on %1 at %2.")
            self._when.setText(filled(words, day, began))
        else:
            self._heading.setText(self.tr("The workshop is over"))
            ended = f"{run.ended.astimezone():%H:%M}".lstrip("0")
            self._when.setText(f"{day}, {began} – {ended}")
        self._show_blocks(agenda)

    def _show_blocks(self, agenda: Agenda) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        heads = (self.tr("Planned"), self.tr("Took"), self.tr("Difference"))
        for at, words in enumerate(heads, 1):
            self._grid.addWidget(text("small", wrap=False, content=words), 0, at, right)
        minutes = self.tr("%1 min")
        for number, block in enumerate(agenda.blocks, 1):
            self._grid.addWidget(text(content=block.title), number, 0)
            cells = [filled(minutes, block.minutes), "–", ""]
            if block.actual is not None:
                by = block.actual - block.minutes
                cells[1] = filled(minutes, block.actual)
                cells[2] = f"{'+' if by > 0 else '−'}{abs(by)}" if by else "0"
            for at, words in enumerate(cells, 1):
                self._grid.addWidget(text(wrap=False, content=words), number, at, right)
