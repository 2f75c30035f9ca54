"""What the check found: open findings with their next step, then the settled ones; and one step
from them to a workshop."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.findings import Gathered, Rule, gathered
from bizservice_desktop.services.matrix_words import Phrase, finding_phrase
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, clear, column, hairline, row, show_words, text
from ..kit.live import Live
from ..kit.tick_box import TickBox
from ..kit.typed import flush
from ..kit.words import filled
from ..kit.wrap_link import WrapLink, breakable
from .finding_mark import FindingMark
from .finding_steps import FindingSteps
from .steps import MatrixSteps


class FindingItem(QWidget):
    """`cells` are the empty cells folded under the finding: id, short name, note."""

    def __init__(
        self,
        gathered: Gathered,
        phrase: Phrase,
        cells: tuple[tuple[str, str, str], ...],
        model: ReadModel,
        steps: MatrixSteps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = gathered.finding
        self.phrase = phrase
        self._steps = steps
        self.cells: list[WrapLink] = []
        is_settled = self.finding.is_settled
        self.steps: FindingSteps | None = None
        inside = column(text("strong", content=breakable(phrase.title)), spacing=4)
        if not cells and phrase.evidence:
            inside.addWidget(text("muted", content=breakable(phrase.evidence)))
        for id, name, note in cells:
            inside.addLayout(self._cell(id, name, note, phrase.title))
        if phrase.next_step:
            self.steps = FindingSteps(self.finding, model, steps)
            inside.addWidget(self.steps)
        head = row(spacing=8)
        mark = column(FindingMark(is_settled=is_settled), None)
        head.addLayout(mark)
        head.addLayout(inside, stretch=1)
        layout = column(hairline(), head, spacing=8)
        layout.setContentsMargins(0, 0, 0, 6)
        self.setLayout(layout)

    def _cell(self, id: str, name: str, note: str, title: str) -> QVBoxLayout:
        link = WrapLink()
        link.setProperty("cell", id)
        link.set_words(name, f"{title}: {name}")
        link.clicked.connect(self._on_cell)
        self.cells.append(link)
        notes = [text("small", content=note)] if note else []
        return column(link, *notes, spacing=0)

    def _on_cell(self) -> None:
        link = self.sender()
        if link is not None:
            self._steps.cell_wanted.emit(str(link.property("cell")))


class FindingsList(Live, QWidget):
    """Is made anew only when what it shows is another; what is typed in it stays."""

    def __init__(self, steps: MatrixSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._shown: object = None
        self._heading = text("heading", content=self.tr("What the check found"))
        self._counts = text("muted", wrap=False)
        self._state = text("muted")
        self.start = button("primary")
        self.counts_unjudged = TickBox()
        self.counts_unjudged.setText(self.tr("Count them as nothing"))
        self.counts_unjudged.setAccessibleName(
            self.tr("Count cells that are not judged as nothing")
        )
        self._first = ""
        self.items: list[FindingItem] = []
        self._items_layout = QVBoxLayout()
        self._items_layout.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = row(spacing=8)
        head.addWidget(self._heading, stretch=1)
        head.addWidget(self._counts)
        layout.addLayout(head)
        layout.addWidget(self._state)
        layout.addWidget(self.start)
        layout.addWidget(self.counts_unjudged)
        layout.addSpacing(6)
        layout.addLayout(self._items_layout)
        layout.addStretch(1)
        self.start.clicked.connect(self._on_start)
        self.counts_unjudged.clicked.connect(self._steps.count_unjudged)

    @property
    def state(self) -> str:
        return self._state.text() if not self._state.isHidden() else ""

    @property
    def counts(self) -> str:
        return self._counts.text() if not self._counts.isHidden() else ""

    @property
    def item_in_focus(self) -> FindingItem | None:
        """The finding in which the keyboard is."""
        return next((i for i in self.items if i.isAncestorOf(i.focusWidget() or i)), None)

    def recolour(self) -> None:
        self._shown = None

    def refresh(self, model: ReadModel) -> None:
        check, space = model.check, model.workspace
        self._show_state(model)
        shown = (check.findings, model.wording, space.initiatives, space.round.cells)
        if shown == self._shown:
            return
        self._shown = shown
        flush(self)
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        clear(self._items_layout)
        self.items = [self._item(each, model) for each in gathered(check.findings)]
        for item in self.items:
            self._items_layout.addWidget(item)
        first = self.items[0].steps.first if self.items and self.items[0].steps else None
        if had_focus and first is not None:
            first.setFocus()

    def _item(self, row: Gathered, model: ReadModel) -> FindingItem:
        finding, wording = row.finding, model.wording
        by_area = finding.rule is Rule.SERVICE_MISSING
        cells = []
        for empty in row.empty:
            cell = model.method.cell(empty.cells[0])
            words = wording.cells.get(cell.id)
            name = wording.title(cell.area if by_area else cell.service)
            cells.append((str(cell.id), name, words.note if words else ""))
        phrase = finding_phrase(finding, model)
        return FindingItem(row, phrase, tuple(cells), model, self._steps)

    def _show_state(self, model: ReadModel) -> None:
        check = model.check
        unjudged = check.unjudged
        open, settled = len(check.open_findings), len(check.settled_findings)
        self._first = unjudged[0] if unjudged else ""
        if len(unjudged) == len(check.today):
            words = self.tr(
                "Nothing is judged yet. Take one cell at a time: read its question together, "
                "choose how far it is, and write down what your strategy has there."
            )
            self.start.setText(self.tr("Start with the first cell"))
        elif unjudged:
            words = filled(self.tr("Cells not judged yet: %1"), len(unjudged))
            self.start.setText(self.tr("Judge the next cell"))
        elif not open:
            words = model.wording.caption("cap_report_all_settled", count=len(check.today))
        else:
            words = ""
        self.start.setVisible(bool(unjudged))
        self.counts_unjudged.setVisible(bool(unjudged) and len(unjudged) < len(check.today))
        self.counts_unjudged.setChecked(check.counts_unjudged)
        show_words(self._state, words)
        counts = filled(self.tr("%1 open, %2 settled"), open, settled) if open + settled else ""
        show_words(self._counts, counts)

    def _on_start(self) -> None:
        self._steps.cell_wanted.emit(self._first)


class GapAgenda(QWidget):
    """The step from the gaps to a workshop: one button, or the reason why not."""

    def __init__(self) -> None:
        super().__init__()
        self.button = button("primary", self.tr("Make an agenda from the gaps"))
        self.button.setAccessibleName(self.tr("Make an agenda for workshop II from the gaps"))
        self._reason = text(
            "small",
            content=self.tr(
                "There are no gaps yet: no empty cell, no low point and no split point."
            ),
        )
        self._reason.hide()
        self.setLayout(column(self.button, self._reason, spacing=6))

    @property
    def reason(self) -> str:
        return "" if self._reason.isHidden() else self._reason.text()

    def set_possible(self, *, is_possible: bool) -> None:
        self.button.setEnabled(is_possible)
        self._reason.setVisible(not is_possible)
        self.button.setAccessibleDescription("" if is_possible else self._reason.text())
