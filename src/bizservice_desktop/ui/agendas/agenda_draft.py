"""Where an agenda begins: a proposal, an own template, the gaps, or a table."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QWidget,
)

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.drafting import USUAL_MINUTES
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.method.method import AgendaProposal, StepId
from bizservice_desktop.domain.method.wording import StepText, Wording
from bizservice_desktop.services.tables.agenda_files import AgendaFiles, agenda_of, read_blocks
from bizservice_desktop.services.tables.agenda_words import known_ids

from ..kit.basics import GAP, button, card, clear, column, framed, row, text
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.desk import Desk
from ..shell.errors import fault_line

_LEAST, _MOST, _STEP = 120, 480, 30


class AgendaDraft(QWidget):
    """Signals:
    proposal_chosen: Draft from a proposal: its id.
    gaps_chosen: Draft from the gaps: the minutes there are.
    """

    proposal_chosen = Signal(str)
    gaps_chosen = Signal(int)

    def __init__(self, files: AgendaFiles) -> None:
        super().__init__()
        self._heading, self._purpose, self._people = text("title"), text("lead"), text("muted")
        self.back = button("", self.tr("Back to the agenda"))
        self._cards = [_ProposalCard(), _ProposalCard()]
        self.templates = AgendaTemplates()
        self.table = AgendaTable(files)
        self._minutes = CalmSpin()
        only_asks(self._minutes)
        self._minutes.setRange(_LEAST, _MOST)
        self._minutes.setSingleStep(_STEP)
        self._minutes.setValue(USUAL_MINUTES)
        self._minutes.setSuffix(self.tr(" minutes"))
        self._minutes.setAccessibleName(self.tr("Minutes for the whole workshop"))
        about = self.tr(
            "Low points, points you disagree on and empty cells of the matrix become "
            "topics. What does not fit the time is parked with its reasons."
        )
        none = self.tr("No gaps are known yet: map some points or judge the matrix first.")
        self._gaps_none = text("strong", content=none)
        self._gaps = button("primary", self.tr("Make an agenda from the gaps"))
        self._gaps.setObjectName("from_gaps")
        self._gaps_frame = framed(
            text("heading", content=self.tr("From your gaps")),
            text("muted", content=about),
            self._gaps_none,
            None,
            WrapRow(self._minutes, self._gaps),
        )
        self._line = row(*self._cards, spacing=GAP)
        for at, proposal in enumerate(self._cards):
            self._line.setStretch(at, 1)
            proposal.draft.clicked.connect(self._on_proposal)
        head = row(self._heading, self.back)
        head.setStretch(0, 1)
        people = column(self._purpose, self._people, spacing=4)
        below = (self.templates, self._gaps_frame, self.table)
        self.setLayout(column(head, people, self._line, *below, None, spacing=GAP))
        self._gaps.clicked.connect(self._on_gaps)

    def stack(self, *, narrow: bool) -> None:
        """One proposal above the other where there is little width."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_step(
        self, step: StepText, proposals: tuple[AgendaProposal, ...], wording: Wording
    ) -> None:
        self._purpose.setText(step.purpose)
        self._people.setText(step.participants)
        for proposal_card, proposal in zip(self._cards, proposals, strict=False):
            proposal_card.show_proposal(proposal, wording)
        for at, proposal_card in enumerate(self._cards):
            proposal_card.setVisible(at < len(proposals))

    def show_state(self, *, has_agenda: bool, is_meeting: bool) -> None:
        """Whether there is an agenda to go back to, and what the step is."""
        if has_agenda:
            self._heading.setText(self.tr("One more agenda for this step"))
        elif is_meeting:
            self._heading.setText(self.tr("No meeting is planned for this step yet"))
        else:
            self._heading.setText(self.tr("No agenda for this workshop yet"))
        self.back.setVisible(has_agenda)

    def show_gaps(self, *, offered: bool, known: bool) -> None:
        self._gaps_frame.setVisible(offered)
        self._gaps_none.setVisible(not known)
        self._gaps.setEnabled(known)
        self._minutes.setEnabled(known)

    def _on_proposal(self) -> None:
        self.proposal_chosen.emit(self.sender().objectName())

    def _on_gaps(self) -> None:
        self._minutes.interpretText()
        self.gaps_chosen.emit(self._minutes.value())


class _ProposalCard(QWidget):
    """A proposal with its blocks, so that one knows what one gets."""

    def __init__(self) -> None:
        super().__init__()
        self._title = text("heading")
        self._blocks = text("muted")
        self.draft = button("primary")
        frame, inside = card()
        inside.addLayout(column(self._title, self._blocks, None))
        inside.addSpacing(4)
        inside.addWidget(WrapRow(self.draft))
        self.setLayout(column(frame))

    def show_proposal(self, proposal: AgendaProposal, wording: Wording) -> None:
        texts = wording.agendas[proposal.id]
        pattern = (
            self.tr("Draft from the long proposal (%1)")
            if proposal.is_long
            else self.tr("Draft from the short proposal (%1)")
        )
        self._title.setText(texts.title)
        self._blocks.setText(" · ".join(texts.blocks[block.id].title for block in proposal.blocks))
        self.draft.setText(filled(pattern, wording.duration(proposal.minutes)))
        self.draft.setAccessibleName(f"{self.draft.text()}: {texts.title}")
        self.draft.setObjectName(proposal.id)


class AgendaTemplates(QWidget):
    """Signals:
    chosen: Make an agenda of a template: its id.
    remove_wanted: Remove a template: its id.
    """

    chosen = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Agenda, ...], str] | None = None
        self._box = column(spacing=12)
        heading = text("heading", content=self.tr("Your own templates"))
        self.setLayout(column(framed(heading, self._box)))

    def show_templates(self, templates: tuple[Agenda, ...], wording: Wording) -> None:
        if (templates, wording.locale) == self._shown:
            return
        self._shown = (templates, wording.locale)
        clear(self._box)
        for template in templates:
            self._box.addWidget(self._row(template, wording))
        self.setVisible(bool(templates))

    def _row(self, template: Agenda, wording: Wording) -> QWidget:
        plan = schedule(template)
        length = wording.duration(plan.end - plan.start)
        use = button("primary", filled(self.tr("Draft from this template (%1)"), length))
        use.setObjectName(f"use.{template.id}")
        use.setAccessibleName(f"{use.text()}: {template.title}")
        use.clicked.connect(self._on_used)
        gone = button("link", self.tr("Remove"))
        gone.setObjectName(f"remove.{template.id}")
        gone.setAccessibleName(filled(self.tr("Remove the template %1"), template.title))
        gone.clicked.connect(self._on_removed)
        holder = QWidget()
        blocks = " · ".join(block.title for block in template.blocks)
        holder.setLayout(
            column(
                text("strong", content=template.title),
                text("muted", content=blocks),
                WrapRow(use, gone, spacing=16),
                spacing=4,
            )
        )
        return holder

    def _on_used(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("use."))

    def _on_removed(self) -> None:
        self.remove_wanted.emit(self.sender().objectName().removeprefix("remove."))


_MOST_FAULTS = 8


class AgendaTable(QWidget):
    """A table that an agenda is made of: chosen, looked through, then taken.

    Signals:
        wanted: The user wants this agenda: an Agenda.
    """

    wanted = Signal(object)

    def __init__(self, files: AgendaFiles) -> None:
        super().__init__()
        self._files = files
        self._step = StepId("")
        self._desk: Desk | None = None
        self._offered: Agenda | None = None
        about = self.tr("A table with the columns title and minutes, and others if you like.")
        self._plan, self._faults = text("strong"), text("danger")
        choose = button("", self.tr("Choose a file …"))
        choose.setObjectName("choose_table")
        self.take = button("primary", self.tr("Draft from this table"))
        self.take.setObjectName("take_table")
        frame = framed(
            text("heading", content=self.tr("From a table")),
            text("muted", content=about),
            self._plan,
            self._faults,
            WrapRow(choose, self.take),
        )
        self.setLayout(column(frame))
        choose.clicked.connect(self._on_choose)
        self.take.clicked.connect(self._on_take)
        self._forget()

    @property
    def faults(self) -> str:
        return "" if self._faults.isHidden() else self._faults.text()

    def show_step(self, step: StepId, desk: Desk) -> None:
        """What a table was found to be is for one step only."""
        if step != self._step:
            self._forget()
        self._step, self._desk = step, desk

    def look_through(self, path: Path) -> None:
        """Show what an agenda of the file would be, or everything that is wrong with it."""
        if self._desk is None:
            return
        self._forget()
        read = self._files.read(path)
        own_cards = (card.id for card in self._desk.workspace.own_cards)
        table = read_blocks(read.rows, known_ids(self._desk.method, own_cards))
        if faults := (*read.faults, *table.faults):
            self._show_faults(path.name, list(map(fault_line, faults)))
            return
        wording = self._desk.wording
        workspace = self._desk.workspace
        self._offered = agenda_of(read.rows, table.blocks, self._step, wording, workspace)
        plan = schedule(self._offered)
        length = wording.duration(plan.end - plan.start)
        titles = " · ".join(block.title for block in table.blocks)
        is_known = workspace.find(self._offered) is not None
        changes = filled(self.tr("Changes the agenda %1."), self._offered.title) if is_known else ""
        offer = filled(self.tr("%1, %2: %3"), path.name, length, titles)
        self._plan.setText(f"{changes} {offer}".strip())
        self._plan.show()
        self.take.show()

    def _show_faults(self, name: str, sentences: list[str]) -> None:
        """Say what is wrong; nothing is taken."""
        lines = [filled(self.tr("%1 was not taken:"), name), *sentences[:_MOST_FAULTS]]
        more = len(sentences) - _MOST_FAULTS
        if more > 0:
            lines.append(filled(self.tr("and %1 more"), more))
        self._faults.setText("\n".join(lines))
        self._faults.show()

    def _forget(self) -> None:
        self._offered = None
        for each in (self._plan, self._faults, self.take):
            each.hide()

    def _on_choose(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a table"), "", kinds)
        if chosen:
            self.look_through(Path(chosen))

    def _on_take(self) -> None:
        if (agenda := self._offered) is not None:
            self._forget()
            self.wanted.emit(agenda)
