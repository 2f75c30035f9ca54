"""The next step of a finding, done where the finding stands."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.findings import NO_GAP, Finding, NextStep, Rule
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, row
from ..kit.draft import Draft
from ..kit.key_button import KeyButton
from ..kit.typed import TypedField
from ..kit.typed_fields import CalmDate, Choice
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .cell_helps import ToolList
from .steps import MatrixSteps

_LONGEST = 300
_PLAIN = "border: none; padding: 0; margin: 0; min-height: 0; background: transparent;"


class OwnerChoice(Choice):
    """Who owns anything so far, to choose from; another one is written. `line` is what is set."""

    def __init__(self, owners: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.line = _line()
        self.line.setStyleSheet(_PLAIN)
        self.setLineEdit(self.line)  # which makes it editable
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.addItems(list(owners))
        self.setCurrentIndex(-1)
        names = QCompleter(self.model(), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(names)


class FindingSteps(QWidget):
    """What can be done about one finding; `first` is where the keyboard goes."""

    def __init__(
        self, finding: Finding, model: ReadModel, steps: MatrixSteps, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._steps = steps
        self._draft: Draft | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.links: dict[str, WrapLink] = {}
        self.fields: dict[str, TypedField] = {}
        self.gaps = Choice(12, self)
        self.gaps.hide()
        self.tools = ToolList(self)
        self.tools.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2, 0, 0)
        self._layout.setSpacing(6)
        match finding.next_step:
            case NextStep.ADD_INITIATIVE:
                self._add_initiative(model)
            case NextStep.WRITE_ELEMENT:
                self._write_element()
            case NextStep.SET_PARTLY:
                self._set_partly()
            case NextStep.LINK_INITIATIVE:
                self._link_initiative(model)
            case NextStep.COMPLETE_INITIATIVE:
                self._complete_initiative(model)
            case NextStep.CHANGE_REASON:
                self._links(reason=self.tr("Change or remove the reason"))
        if self.fields:
            self._draft = Draft(steps.desk.drafts, self.fields, self)
            subject = finding.initiative or finding.ids[0]
            self._draft.begin(f"finding {finding.rule} {subject}")

    @property
    def first(self) -> QWidget | None:
        return next(
            iter((*self.fields.values(), *self.buttons.values(), *self.links.values())), None
        )

    @property
    def cells(self) -> tuple[CellId, ...]:
        """The cells that a new initiative is to fill."""
        return self._finding.cells

    def _add_initiative(self, model: ReadModel) -> None:
        add = KeyButton(Action.INITIATIVE_FOR_CELL.key_words)
        add.set_words(Action.INITIATIVE_FOR_CELL.words)
        self._button("initiative", add, self._on_initiative)
        of_cells = [tool for cell in self.cells for tool in model.method.tools_for_cell(cell)]
        tools = tuple(dict.fromkeys(of_cells))
        others = []
        if tools:
            methods = button("link", self.tr("%n method(s)", "", len(tools)))
            methods.setCheckable(True)
            self._button("methods", methods, self._on_methods)
            self.tools.show_tools(tools, model.wording)
            self.tools.hide()
            self.tools.chosen.connect(self._on_tool)
            others.append(methods)
        if self._finding.rule is Rule.EMPTY_CELL:
            empty = button("link", self.tr("Empty on purpose …"))
            self._button("reason", empty, self._on_reason)
            others.append(empty)
        self._layout.addWidget(WrapRow(add, *others))
        self._layout.addWidget(self.tools)

    def _write_element(self) -> None:
        self._field("element", _line(), self.tr("What you have there"), self.tr("Write it down"))
        self._links(cell=self.tr("Open the cell"), point=self.tr("Open the point"))

    def _set_partly(self) -> None:
        partly = button("", self.tr("Set to partly covered"))
        self._button("partly", partly, self._on_partly)
        self._layout.addWidget(WrapRow(partly))
        is_level = self._finding.rule is Rule.ELEMENT_WITHOUT_LEVEL
        points = {"point": self.tr("Open the point")} if is_level else {}
        self._links(cell=self.tr("Open the cell"), **points)

    def _link_initiative(self, model: ReadModel) -> None:
        gaps = [id for id, state in model.check.today.items() if state not in NO_GAP]
        ways = []
        if gaps:
            choices = tuple((str(id), model.wording.title(id)) for id in gaps)
            self.gaps.show_choices(choices, choices[0][0])
            self.gaps.setAccessibleName(self.tr("The cell that it fills"))
            self.gaps.show()
            link = button("", self.tr("Link it"))
            self._button("link", link, self._on_link)
            self._layout.addWidget(self.gaps)  # its names are long
            ways = [link]
        drop = button("", self.tr("Drop it"))
        self._button("drop", drop, self._on_drop)
        self._layout.addWidget(WrapRow(*ways, drop))
        self._links(initiative=self.tr("Edit the initiative"))

    def _complete_initiative(self, model: ReadModel) -> None:
        for name in self._finding.lacks:
            if name == "start":
                day = CalmDate()
                day.setDate(QDate(model.today.year, model.today.month, model.today.day))
                self._field(name, day, self.tr("Start date"), self.tr("Set the start"))
            elif name == "owner":
                owner = OwnerChoice(self._steps.owners())
                owner.setAccessibleName(self.tr("Choose or write the owner"))
                self._field(name, owner.line, self.tr("Who?"), self.tr("Set the owner"), owner)
            else:
                words = self.tr("How will you see it?")
                self._field(name, _line(), words, self.tr("Set the measure"))
        self._links(initiative=self.tr("Edit the initiative"))

    def _field(
        self, name: str, field: TypedField, hint: str, does: str, shown: QWidget | None = None
    ) -> None:
        """A field, or what it is `shown` in, with its button; Enter does the same."""
        done = button("", does)
        done.setProperty("field", name)
        field.setAccessibleName(hint)
        field.setProperty("field", name)
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(hint)
            field.returnPressed.connect(self._on_field_done)
        self.fields[name] = field
        self._button(name, done, self._on_field_done)
        self._layout.addLayout(row(shown or field, done))

    def _button(self, name: str, made: QPushButton, slot: Callable[[], object]) -> None:
        if not made.accessibleName():
            made.setAccessibleName(made.text())
        made.clicked.connect(slot)
        self.buttons[name] = made

    def _links(self, **words: str) -> None:
        slots: Mapping[str, Callable[[], object]] = {
            "cell": self._on_cell,
            "point": self._on_point,
            "reason": self._on_reason,
            "initiative": self._on_opened,
        }
        for name, said in words.items():
            link = WrapLink()
            link.set_words(said)
            link.clicked.connect(slots[name])
            self.links[name] = link
            self._layout.addWidget(link)

    def _on_initiative(self) -> None:
        self._steps.initiative_wanted.emit(self.cells, "")

    def _on_tool(self, title: str) -> None:
        self._steps.initiative_wanted.emit(self.cells, title)

    def _on_methods(self) -> None:
        self.tools.setVisible(self.buttons["methods"].isChecked())

    def _on_reason(self) -> None:
        self._steps.reason_wanted.emit(self._finding.cells[0])

    def _on_cell(self) -> None:
        self._steps.cell_wanted.emit(self._finding.cells[0])

    def _on_point(self) -> None:
        self._steps.point_wanted.emit(self._finding.points[0])

    def _on_opened(self) -> None:
        self._steps.initiative_opened.emit(self._finding.initiative)

    def _on_partly(self) -> None:
        self._steps.judge(self._finding.cells[0], Coverage.PARTLY)

    def _on_link(self) -> None:
        if self._finding.initiative is not None:
            self._steps.link(self._finding.initiative, CellId(self.gaps.currentData()))

    def _on_drop(self) -> None:
        if self._finding.initiative is not None:
            self._steps.drop(self._finding.initiative)

    def _on_field_done(self) -> None:
        sender = self.sender()
        name = str(sender.property("field")) if sender is not None else ""
        value = _value(self.fields[name])
        if not value:
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._store(name, value) and self._draft is not None:
            self._draft.clear()

    def _store(self, name: str, value: str | date) -> bool:
        finding = self._finding
        if finding.initiative is not None:
            return self._steps.complete(finding.initiative, name, value)
        return self._steps.write_more(finding.cells[0], str(value))


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST)
    return line


def _value(field: TypedField) -> str | date:
    """What stands in a field, without white space around and within."""
    if isinstance(field, CalmDate):
        day = field.date()
        return date(day.year(), day.month(), day.day())
    assert isinstance(field, QLineEdit)  # noqa: S101 - there are no others here
    return " ".join(field.text().split())
