"""What a round is called, when it was held, by how many, and what it aims at."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.maturity import DEFAULT_TARGET, targets_offered
from bizservice_desktop.domain.method.method import AreaId

from ..kit.basics import GAP, card, column, hairline, text
from ..kit.field import Field
from ..kit.typed import Typing
from ..kit.typed_fields import CalmDate, CalmSpin, Choice
from ..kit.words import filled
from ..shell.desk import Desk

_NOT_SET = ""
_MOST_PEOPLE = 999
_LONGEST = 120


class RoundSettings(QWidget):
    """Stores through the desk, and shows what the desk has."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heading = text("heading", content=self.tr("This round"))
        self._targets_head = text("strong", content=self.tr("Targets"))
        self._targets_help = text("small")
        self.name, self.title = QLineEdit(), QLineEdit()
        self.held_on, self.people = CalmDate(), CalmSpin()
        self.people.setRange(0, _MOST_PEOPLE)
        self.targets = {area.id: Choice() for area in desk.method.areas}
        self.name_field, self.title_field = Field(self.name), Field(self.title)
        self._held_on, self._people = (
            Field(self.held_on, beside=True),
            Field(self.people, beside=True),
        )
        self._target_fields = {
            area: Field(choice, beside=True) for area, choice in self.targets.items()
        }
        left = desk.close_step
        self._typing = (
            Typing(self.name, self._store_name, left),
            Typing(self.title, self._store_title, left),
            Typing(self.held_on, self._store_date, left),
            Typing(self.people, self._store_people, left),
        )
        self._arrange()
        for line in (self.name, self.title):
            line.setMaxLength(_LONGEST)
        for area, choice in self.targets.items():
            choice.setObjectName(f"target.{area}")
            choice.activated.connect(self._on_target)
        self.name_field.set_words(self.tr("Jobcentre"), self.tr("Holds for all its rounds."))
        self.title_field.set_words(self.tr("Title of the round"))
        self._held_on.set_words(self.tr("Held on"))
        self._people.set_words(self.tr("People who took part"))
        self.people.setSpecialValueText(self.tr("not written down"))
        self._targets_help.setText(
            self.tr("The level you want to reach in each area; 3 where none is set.")
        )

    def refresh(self) -> None:
        """Show the stored values; what is being typed is left alone."""
        round, wording = self._desk.round, self._desk.wording
        name = self._desk.workspace.jobcentre.name
        stored = (name, round.title, round.held_on, round.people or 0)
        for typing, value in zip(self._typing, stored, strict=True):
            typing.show(value)
        none = filled(self.tr("%1 (none set)"), wording.number(DEFAULT_TARGET))
        for area, choice in self.targets.items():
            target = round.targets.get(area)
            options = tuple(
                (str(value), wording.number(value)) for value in targets_offered(target)
            )
            chosen = _NOT_SET if target is None else str(float(target))
            choice.show_choices(((_NOT_SET, none), *options), chosen)
            self._target_fields[area].set_words(wording.title(area))

    def _arrange(self) -> None:
        frame, inside = card(24, GAP)
        self._targets_intro = QWidget()
        self._targets_intro.setLayout(column(self._targets_head, self._targets_help, spacing=2))
        parts: tuple[QWidget, ...] = (
            self._heading,
            self.name_field,
            self.title_field,
            self._held_on,
            self._people,
            hairline(),
            self._targets_intro,
            *self._target_fields.values(),
        )
        for part in parts:
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _store_name(self, typed: str) -> bool:
        name = " ".join(typed.split())
        if not name:
            self.name_field.show_fault(self.tr("A jobcentre needs a name."))
            return False
        self.name_field.clear_fault()
        jobcentre = replace(self._desk.workspace.jobcentre, name=name)
        return self._desk.put("round_change", jobcentre, merge_key="jobcentre_name")

    def _store_title(self, typed: str) -> bool:
        title = " ".join(typed.split())
        if not title:
            self.title_field.show_fault(self.tr("A round needs a title."))
            return False
        self.title_field.clear_fault()
        round = replace(self._desk.round, title=title)
        return self._desk.put("round_change", round, merge_key="round_title")

    def _store_date(self, day: date) -> bool:
        round = replace(self._desk.round, held_on=day)
        return self._desk.put("round_change", round, merge_key="round_date")

    def _store_people(self, count: int) -> bool:
        round = replace(self._desk.round, people=count or None)
        return self._desk.put("round_change", round, merge_key="round_people")

    def _on_target(self) -> None:
        choice = self.sender()
        area: AreaId = next(area for area, each in self.targets.items() if each is choice)
        value = self.targets[area].currentData()
        target = None if value == _NOT_SET else float(value)
        round = self._desk.round.with_target(area, target)
        self._desk.put("target", round, self._desk.wording.title(area))
