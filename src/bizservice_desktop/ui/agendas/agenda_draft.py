"""Where an agenda begins: the method's two proposals, or the gaps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.drafting import USUAL_MINUTES
from bizservice_desktop.domain.method.method import AgendaProposal
from bizservice_desktop.domain.method.wording import StepText, Wording

from ..kit.basics import GAP, button, card, column, text
from ..kit.typed_fields import CalmSpin
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from .agenda_table import AgendaTable
from .agenda_templates import AgendaTemplates

_LEAST, _MOST, _STEP = 120, 480, 30


class AgendaDraft(QWidget):
    """Signals:
    proposal_chosen: Draft from a proposal: its id.
    gaps_chosen: Draft from the gaps: the minutes there are.
    template_chosen, template_remove_wanted: Draft from an own template, or remove it: its id.
    back_wanted: Show the agenda that is there already.
    """

    proposal_chosen = Signal(str)
    gaps_chosen = Signal(int)
    template_chosen = Signal(str)
    template_remove_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("title")
        self._purpose = text("lead")
        self._people = text("muted")
        self._back = button("", self.tr("Back to the agenda"))
        self._cards = [_ProposalCard(), _ProposalCard()]
        self.templates = AgendaTemplates()
        self.table = AgendaTable()
        self._minutes = CalmSpin()
        self._minutes.setRange(_LEAST, _MOST)
        self._minutes.setSingleStep(_STEP)
        self._minutes.setValue(USUAL_MINUTES)
        self._gaps_heading = text("heading", content=self.tr("From your gaps"))
        self._gaps_about = text("muted")
        self._gaps_none = text("strong")
        self._gaps = button("primary", self.tr("Make an agenda from the gaps"))
        self._gaps.setObjectName("from_gaps")
        self._gaps_frame, inside = card()
        for each in (self._gaps_heading, self._gaps_about, self._gaps_none):
            inside.addWidget(each)
        inside.addStretch(1)
        inside.addWidget(WrapRow(self._minutes, self._gaps))
        self._line = QHBoxLayout()
        self._line.setSpacing(GAP)
        for proposal in self._cards:
            self._line.addWidget(proposal, stretch=1)
            proposal.draft.clicked.connect(self._on_proposal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(self._heading, stretch=1)
        head.addWidget(self._back)
        layout.addLayout(head)
        layout.addLayout(column(self._purpose, self._people, spacing=4))
        layout.addLayout(self._line)
        layout.addWidget(self.templates)
        layout.addWidget(self._gaps_frame)
        layout.addWidget(self.table)
        layout.addStretch(1)
        self.templates.chosen.connect(self.template_chosen)
        self.templates.remove_wanted.connect(self.template_remove_wanted)
        self._gaps.clicked.connect(self._on_gaps)
        self._back.clicked.connect(self.back_wanted)
        self._gaps_about.setText(
            self.tr(
                "Low points, points you disagree on and empty cells of the matrix become "
                "topics. What does not fit the time is parked with its reasons."
            )
        )
        self._gaps_none.setText(
            self.tr("No gaps are known yet: map some points or judge the matrix first.")
        )
        self._minutes.setSuffix(self.tr(" minutes"))
        self._minutes.setAccessibleName(self.tr("Minutes for the whole workshop"))

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
        self._back.setVisible(has_agenda)

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
        self.draft: QPushButton = button("primary")
        frame, inside = card()
        inside.addWidget(self._title)
        inside.addWidget(self._blocks)
        inside.addStretch(1)
        inside.addSpacing(4)
        inside.addWidget(WrapRow(self.draft))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

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
