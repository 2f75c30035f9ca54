"""A workshop that is over: what was planned, what became of it, and what each item took."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, Run
from bizservice_desktop.domain.durations import format_time
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import item_title

from ..kit.basics import clear, column, grid, text
from ..kit.key_button import KeyButton
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action


class RunOver(QFrame):
    """With `go_on` the workshop goes on; with `end` one that was never ended is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._heading, self._when = text("question"), text("lead")
        self._table = QWidget()
        self._grid = grid(self._table, 24, 4, wide=0)
        self.end = KeyButton(Action.END_WORKSHOP.key_words, kind="primary")
        self.end.set_words(Action.END_WORKSHOP.words)
        self.end.setObjectName("run.end_forgotten")
        self.go_on = KeyButton(Action.GO_ON_WORKSHOP.key_words)
        self.go_on.set_words(Action.GO_ON_WORKSHOP.words)
        self.go_on.setObjectName("run.go_on")
        inside = column(self._heading, self._when)
        inside.setContentsMargins(28, 20, 28, 20)
        inside.addSpacing(8)
        inside.addWidget(self._table)
        inside.addSpacing(8)
        inside.addWidget(WrapRow(self.end, self.go_on))
        self.setLayout(inside)

    def show_state(self, agenda: Agenda, run: Run, wording: Wording) -> None:
        day = wording.date(run.started.astimezone().date())
        began = format_time(run.started)
        self.end.setVisible(run.ended is None)
        if run.ended is None:
            self._heading.setText(self.tr("This workshop was never ended"))
            words = self.tr("It began on %1 at %2.")
            self._when.setText(filled(words, day, began))
        else:
            self._heading.setText(self.tr("The workshop is over"))
            self._when.setText(f"{day}, {began} – {format_time(run.ended)}")
        self._show_blocks(agenda, wording)

    def _show_blocks(self, agenda: Agenda, wording: Wording) -> None:
        clear(self._grid)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        heads = (
            self.tr("Planned"),
            self.tr("Changed to"),
            self.tr("Took"),
            self.tr("Difference"),
        )
        for at, words in enumerate(heads, 1):
            self._grid.addWidget(text("small", wrap=False, content=words), 0, at, right)
        for number, block in enumerate(agenda.blocks, 1):
            self._grid.addWidget(text(content=item_title(agenda, block, wording)), number, 0)
            for at, words in enumerate(self._cells(block), 1):
                self._grid.addWidget(text(wrap=False, content=words), number, at, right)

    def _cells(self, block: Block) -> tuple[str, str, str, str]:
        """The difference is from the plan, where the block was on it."""
        minutes = self.tr("%1 min")
        planned = "–" if block.planned is None else filled(minutes, block.planned)
        became = "" if block.planned == block.minutes else filled(minutes, block.minutes)
        if block.is_skipped:
            return (planned, became, self.tr("not held"), "")
        if block.actual is None:
            return (planned, became, "–", "")
        by = block.actual - (block.minutes if block.planned is None else block.planned)
        sign = "+" if by > 0 else "−"
        difference = f"{sign}{abs(by)}" if by else "0"
        return (planned, became, filled(minutes, block.actual), difference)
