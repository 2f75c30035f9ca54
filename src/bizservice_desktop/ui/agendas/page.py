"""The agendas of the five steps: drafted, written, exported."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId
from bizservice_desktop.domain.agenda.drafting import (
    WORKSHOP_II,
    as_template,
    from_gaps,
    from_proposal,
    from_template,
)
from bizservice_desktop.domain.agenda.minutes import open_tasks, opened_by_tasks
from bizservice_desktop.domain.agenda.starting import start, start_question
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import StepId
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import AgendaFiles

from ..kit.basics import GAP, button, column, scrolled
from ..kit.guarded import guarded
from ..kit.typed_fields import Choice
from ..kit.wrap_row import WrapRow
from ..room.sharing_workshop import agenda_shown, coming_after, minute_of
from ..shell.actions import Action, bind
from ..shell.desk import Desk, local_now
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.places import AtAgenda, AtPage, AtWorkshop, PageName, Place
from .agenda_draft import AgendaDraft
from .agenda_export import AgendaExport
from .block_editing import BlockEditing

_NARROW_EM = 34


class AgendasPage(Page):
    """Shows one agenda of the chosen step, or where one begins."""

    shows = frozenset({Agenda, Round})

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        files: AgendaFiles,
        exporter: Exporter,
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._now = now
        self._step = StepId("")
        self._shown: dict[StepId, AgendaId] = {}
        self._drafting = False
        self._steps = QButtonGroup(self)
        self._choice = Choice()
        self._choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.draft = AgendaDraft(files)
        self._blocks = BlockEditing(desk, self)
        self.board = self._blocks.board
        self._export = AgendaExport(papers, files, exporter, self._wanted, self)
        self._new = button("", self.tr("New agenda"))
        self._remove = button("", self.tr("Remove agenda"))
        self._removed = button("link", self.tr("Put back what was removed …"))
        self._removed.setObjectName("removed")
        self._lay_out()
        self._connect()
        self._choice.setAccessibleName(self.tr("Agendas of this step"))

    def _lay_out(self) -> None:
        top = WrapRow()
        for number, step in enumerate(self.desk.method.steps):
            made = button()
            made.setCheckable(True)
            made.setObjectName(step.id)
            self._steps.addButton(made, number)
            top.add(made)
        top.add(self._choice)
        inside = column(top, self.draft, WrapRow(self._removed), self.board, spacing=GAP)
        inside.setStretch(3, 1)
        content = QWidget()
        content.setLayout(inside)
        self.board.hide()
        self.setLayout(column(scrolled(content)))

    def _connect(self) -> None:
        self.desk.opened.connect(self._on_opened)
        self._steps.idClicked.connect(self._on_step)
        self._choice.activated.connect(self._on_agenda)
        self.draft.proposal_chosen.connect(self._on_proposal)
        self.draft.templates.chosen.connect(self._on_template)
        self.draft.templates.remove_wanted.connect(self._on_template_removed)
        self.draft.table.wanted.connect(self._add_agenda)
        self.draft.gaps_chosen.connect(self._on_gaps)
        self.draft.back.clicked.connect(self._on_back)
        self._export.date_missing.connect(self.board.side.ask_for_date)
        self.board.side.calendar.clicked.connect(self._export.calendar.trigger)
        self.board.side.keep.clicked.connect(self._on_keep)
        self.board.side.run.clicked.connect(self._on_run)
        self._blocks.moved_on.connect(self.refresh)
        self._new.clicked.connect(self._on_new)
        self._remove.clicked.connect(self._on_remove)
        self._removed.clicked.connect(self._on_removed)
        bind(self, Action.TO_WORKSHOP, self._on_run_key)

    @property
    def agenda(self) -> Agenda | None:
        """The agenda of the chosen step that is shown; the newest, unless another was chosen."""
        own = self._agendas()
        wanted = self._shown.get(self._step)
        return next((each for each in own if each.id == wanted), own[-1] if own else None)

    def _agendas(self) -> tuple[Agenda, ...]:
        return tuple(each for each in self.desk.workspace.planned if each.step == self._step)

    def title(self) -> str:
        return self.tr("Agendas")

    def go_to(self, place: Place) -> None:
        planned = {each.id: each for each in self.desk.workspace.planned}
        if isinstance(place, AtAgenda) and (agenda := planned.get(AgendaId(place.id))):
            self._shown[StepId(agenda.step)] = agenda.id
            self._look_at(StepId(agenda.step))

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._new, self._remove, self._export.button)

    def shareable(self) -> Shareable | None:
        agenda = None if self._drafting else self.agenda
        return agenda_shown(self.desk.model, agenda, minute_of(agenda)) if agenda else None

    def coming_next(self) -> tuple[str, ...]:
        block, agenda = self._blocks.chosen, self.agenda
        if agenda is None or block not in agenda.blocks:
            return ()
        return coming_after(agenda, agenda.blocks.index(block))

    def facilitator_notes(self) -> str:
        block = self._blocks.chosen
        return block.notes if block else ""

    def refresh(self) -> None:
        if not self._step:
            known = {step.id for step in self.desk.method.steps}
            used = [each.step for each in self.desk.workspace.planned if each.step in known]
            self._step = StepId(used[-1]) if used else self.desk.method.steps[0].id
        agenda = self.agenda
        if agenda is not None:  # another date must not bring another agenda before one's eyes
            self._shown.setdefault(self._step, agenda.id)
        self._show_top(agenda)
        drafts = agenda is None or self._drafting
        if drafts:
            self._show_draft(has_agenda=agenda is not None)
        kept = self.desk.removed() if drafts else ()
        self._removed.setVisible(any(isinstance(each.value, Agenda) for each in kept))
        self._blocks.show(agenda)
        self.draft.setVisible(drafts)
        self.board.setVisible(not drafts)
        for each in self.actions_on_top():
            each.setEnabled(not drafts)
        self.shared_changed.emit()

    def _show_top(self, agenda: Agenda | None) -> None:
        wording = self.desk.wording
        for made in self._steps.buttons():
            made.setText(wording.steps[made.objectName()].short)
            made.setChecked(made.objectName() == self._step)
        own = self._agendas()
        choices = tuple((str(each.id), self._named(n, each)) for n, each in enumerate(own, 1))
        self._choice.show_choices(choices, agenda.id if agenda else "")
        self._choice.setVisible(len(own) > 1 and not self._drafting)

    def _named(self, number: int, agenda: Agenda) -> str:
        day = f", {self.desk.wording.date(agenda.held_on)}" if agenda.held_on else ""
        return f"{number}. {agenda.title}{day}"

    def _show_draft(self, *, has_agenda: bool) -> None:
        desk = self.desk
        step = desk.method.step(self._step)
        offered = self._step == WORKSHOP_II
        known = offered and bool(gap_topics(desk.method, desk.check))
        self.draft.show_step(
            desk.wording.steps[self._step], desk.method.proposals(self._step), desk.wording
        )
        templates = tuple(each for each in desk.workspace.templates if each.step == self._step)
        self.draft.table.show_step(self._step, desk)
        self.draft.templates.show_templates(templates, desk.wording)
        self.draft.show_state(has_agenda=has_agenda, is_meeting=not step.is_workshop)
        self.draft.show_gaps(offered=offered, known=known)

    # What the user wants: where to look

    def _on_opened(self) -> None:
        self._step = StepId("")
        self._shown.clear()
        self._blocks.choose_none()
        self._drafting = False

    def _on_step(self, number: int) -> None:
        self._look_at(self.desk.method.steps[number].id)

    def _look_at(self, step: StepId) -> None:
        if not self.flush():
            self.refresh()
            return
        self._step = step
        self._blocks.choose_none()
        self._drafting = False
        self.refresh()

    def _on_agenda(self) -> None:
        if self.flush():
            self._shown[self._step] = AgendaId(self._choice.currentData())
        self._look_at(self._step)

    def _on_back(self) -> None:
        self._look_at(self._step)

    def _on_new(self) -> None:
        if self.flush():
            self._drafting = True
            self.refresh()

    # What the user wants: another agenda

    def _on_proposal(self, id: str) -> None:
        desk = self.desk
        proposal = next(each for each in desk.method.agendas if each.id == id)
        self._add_agenda(from_proposal(desk.method, desk.wording, desk.round, proposal))

    def _on_template(self, id: str) -> None:
        if template := self._template(id):
            self._add_agenda(from_template(template, self.desk.round))

    def _on_keep(self) -> None:
        self.flush()
        if agenda := self.agenda:
            self.desk.put("template_add", as_template(agenda), agenda.title)

    def _on_run(self) -> None:
        is_stored = self.flush()
        agenda = self.agenda
        if agenda is None or not is_stored:
            return
        if agenda.run is None and agenda.blocks and not start_question(agenda, self._now()):
            self.desk.put("run_start", start(agenda, self._now()), agenda.title)
        self.wanted.emit(AtWorkshop(agenda.id))

    def _on_run_key(self) -> None:
        if self.board.side.run.isVisible() and self.board.side.run.isEnabled():
            self._on_run()

    def _on_template_removed(self, id: str) -> None:
        if template := self._template(id):
            self.desk.remove("template_remove", template, template.title)

    def _template(self, id: str) -> Agenda | None:
        return next((each for each in self.desk.workspace.templates if each.id == id), None)

    def _on_gaps(self, minutes: int) -> None:
        desk = self.desk
        self._add_agenda(from_gaps(desk.method, desk.wording, desk.round, desk.check, minutes))

    def _add_agenda(self, agenda: Agenda) -> None:
        self._shown[self._step] = agenda.id
        self._blocks.choose_none()
        self._drafting = False
        known = self.desk.workspace.find(agenda)
        if known is None:
            tasks = open_tasks(self.desk.workspace.planned)
            agenda = opened_by_tasks(agenda, tasks, self.desk.wording)
        self.desk.put("agenda_table" if known else "agenda_add", agenda, agenda.title)
        if known == agenda:  # nothing is announced
            self.refresh()

    def _on_remove(self) -> None:
        if self.flush() and (agenda := self.agenda):
            self.desk.remove("agenda_remove", agenda, agenda.title)

    def _on_removed(self) -> None:
        self.wanted.emit(AtPage(PageName.SETTINGS))

    def _wanted(self) -> tuple[ReadModel, Agenda] | None:
        """What is exported now, with what has just been typed."""
        self.flush()
        return (self.desk.model, self.agenda) if self.agenda else None

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draft.stack(narrow=self.width() < _NARROW_EM * self.fontMetrics().height())
