"""An initiative: written down, linked to what it should lift, changed or removed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.agenda.minutes import notes_about
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.domain.method.method import CellId, Method, PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

from ..kit.basics import GAP, MARGIN, button, hairline, row, scrolled, show_words, text
from ..kit.draft import DraftDialog
from ..kit.field import Field
from ..kit.tick_box import TickBox
from ..kit.typed import TypedField, only_asks
from ..kit.typed_fields import CalmDate, Choice
from ..kit.words import filled
from ..shell.desk import Desk

_LINES_SHOWN = 12
_LONGEST = 300


class CellChoice(QWidget):
    def __init__(self, method: Method, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[CellId, TickBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, area in enumerate(method.quadrants, start=1):
            words = wording.areas.get(area)
            label = text("small", content=words.short if words else area)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for line, service in enumerate(method.services, start=1):
            grid.addWidget(text(content=wording.title(service)), line, 0)
            for column, area in enumerate(method.quadrants, start=1):
                cell = method.cell_at(service, area).id
                box = TickBox()
                box.setObjectName(f"box.{cell}")
                box.setAccessibleName(f"{wording.title(service)}, {wording.title(area)}")
                box.setToolTip(box.accessibleName())
                self.boxes[cell] = box
                grid.addWidget(box, line, column, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(0, 2)

    @property
    def chosen(self) -> tuple[CellId, ...]:
        return tuple(cell for cell, box in self.boxes.items() if box.isChecked())

    def show_chosen(self, cells: Iterable[CellId]) -> None:
        wanted = frozenset(cells)
        for cell, box in self.boxes.items():
            box.setChecked(cell in wanted)


class PointChoice(QWidget):
    def __init__(self, method: Method, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        only_asks(self.search)
        self.search.setClearButtonEnabled(True)
        self.boxes: dict[PointId, TickBox] = {}
        self._count = text("small")
        self._none = text("muted", content=self.tr("No point has these words."))
        holder = QWidget()
        holder.setObjectName("inside")
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 8, 4)
        column.setSpacing(0)
        for point in method.points:
            box = TickBox()
            box.setText(f"{method.code_of_point(point.id)}   {wording.title(point.id)}")
            box.setAccessibleName(box.text())
            box.setObjectName(f"point.{point.id}")
            box.toggled.connect(self._on_ticked)
            box.clicked.connect(self._on_clicked)
            self.boxes[point.id] = box
            column.addWidget(box)
        column.addWidget(self._none)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self._scroll.setFixedHeight(self.fontMetrics().height() * _LINES_SHOWN)
        self._scroll.setStyleSheet("QScrollArea, QWidget#inside { background: transparent; }")
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(frame)
        layout.addWidget(self._count)
        self.search.textChanged.connect(self._on_search)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._is_touched = False
        self._none.hide()
        self.search.setPlaceholderText(self.tr("Search the points"))
        self.search.setAccessibleName(self.tr("Search the points"))
        self._on_ticked()

    @property
    def chosen(self) -> tuple[PointId, ...]:
        return tuple(point for point, box in self.boxes.items() if box.isChecked())

    def show_chosen(self, points: Iterable[PointId]) -> None:
        wanted = frozenset(points)
        for point, box in self.boxes.items():
            box.setChecked(point in wanted)
        self._is_touched = False

    def _on_range(self) -> None:
        QTimer.singleShot(0, self, self._show_first)  # once the points have their places

    def _show_first(self) -> None:
        """Keep the first chosen point in sight while the list gets its size."""
        if self.chosen and not self._is_touched:
            first = self.boxes[self.chosen[0]]
            self._scroll.verticalScrollBar().setValue(first.y())

    def _on_clicked(self) -> None:
        self._is_touched = True

    def _on_search(self, words: str) -> None:
        """Every word must occur, in any order, capital or not."""
        self._is_touched = bool(words) or self._is_touched
        wanted = words.casefold().split()
        found = False
        for box in self.boxes.values():
            is_found = all(word in box.text().casefold() for word in wanted)
            box.setVisible(is_found)
            found = found or is_found
        self._none.setVisible(not found)

    def _on_ticked(self) -> None:
        count = len(self.chosen)
        self._count.setText(filled(self.tr("Points chosen: %1"), count))


class InitiativeDialog(DraftDialog):
    """Stores one undoable step and closes; stays open while it cannot be stored.

    What was written and neither stored nor cancelled comes back when it is opened again.

    With `initiative` None a new one is added, linked to `cells` and `points`; `title` is what it
    begins with.
    """

    def __init__(
        self,
        desk: Desk,
        initiative: Initiative | None = None,
        cells: tuple[CellId, ...] = (),
        parent: QWidget | None = None,
        *,
        points: tuple[PointId, ...] = (),
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_new = initiative is None
        self._before = initiative or Initiative(
            InitiativeId(random_id()), desk.round.jobcentre, title, cells=cells, points=points
        )
        self.title_edit, self.owner_edit, self.measure_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.status = Choice()
        self.has_start, self.start = TickBox(), CalmDate()
        self.cells = CellChoice(desk.method, desk.wording)
        self.points = PointChoice(desk.method, desk.wording)
        self.title_field = Field(self.title_edit)
        self._owner, self._measure = Field(self.owner_edit), Field(self.measure_edit)
        self._status = Field(self.status)
        self._start = Field(self._start_row())
        self._cells, self._points = Field(self.cells), Field(self.points)
        self.minutes = text("muted")
        self.save = button("primary")
        self.cancel = button("", self.tr("Cancel"))
        self.remove = button("quiet", self.tr("Remove the initiative"))
        self._arrange()
        self._connect()
        self.setWindowTitle(
            self.tr("New initiative") if self._is_new else self.tr("Change the initiative")
        )
        self.title_field.set_words(self.tr("What will you do?"))
        self._owner.set_words(self.tr("Owner"), self.tr("A function or a team, not a person"))
        self._measure.set_words(self.tr("Measure"), self.tr("How will you see that it works?"))
        self._status.set_words(self.tr("Status"))
        self._start.set_words(self.tr("Start"))
        self.has_start.setText(self.tr("Starts on"))
        self.has_start.setAccessibleName(self.tr("The initiative has a start date"))
        self.start.setAccessibleName(self.tr("Start date"))
        self._cells.set_words(self.tr("Cells it fills"))
        self._points.set_words(self.tr("Points it lifts"))
        self.save.setText(self.tr("Add the initiative") if self._is_new else self.tr("Save"))
        self.remove.setToolTip(self.tr("It can be undone"))
        for each in (self.save, self.cancel, self.remove):
            each.setAccessibleName(each.text())
        self._show(self._before)
        fields: dict[str, TypedField] = {
            "title": self.title_edit,
            "owner": self.owner_edit,
            "measure": self.measure_edit,
            "start": self.start,
        }
        self.keep_drafts(desk.drafts, fields)
        which = initiative.id if initiative else f"new {desk.round.jobcentre} {title}".strip()
        self.begin(f"initiative {which}")
        if "start" in desk.drafts.of(f"initiative {which}"):
            self.has_start.setChecked(True)

    def _start_row(self) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.has_start)
        layout.addWidget(self.start, stretch=1)
        layout.addStretch(0)
        self.has_start.setMinimumHeight(self.start.sizeHint().height())
        return holder

    def _arrange(self) -> None:
        content = QWidget()
        form = QVBoxLayout(content)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        pair = QHBoxLayout()
        pair.setSpacing(GAP)
        pair.addWidget(self._status, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self._start, 1, Qt.AlignmentFlag.AlignTop)
        form.addWidget(self.note)
        form.addWidget(self.title_field)
        form.addWidget(self._owner)
        form.addLayout(pair)
        form.addWidget(self._measure)
        form.addWidget(self._cells)
        form.addWidget(self._points)
        form.addWidget(self.minutes)
        form.addStretch(1)
        self._scroll = scrolled(content)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setMinimumHeight(160)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, stretch=1)
        layout.addWidget(hairline())
        buttons = row(self.remove, None, self.cancel, self.save)
        buttons.setContentsMargins(MARGIN, 12, MARGIN, GAP)
        layout.addLayout(buttons)
        self.remove.setVisible(not self._is_new)
        self.save.setDefault(True)
        line = self.fontMetrics().height()
        self.resize(line * 34, line * 36)
        available = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(available.size() * 0.92))

    def _connect(self) -> None:
        for line in (self.title_edit, self.owner_edit, self.measure_edit):
            line.setMaxLength(_LONGEST)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.give_up)
        self.remove.clicked.connect(self._on_remove)
        self.has_start.toggled.connect(self.start.setVisible)
        self.title_edit.textEdited.connect(self._on_title_edited)

    def _show(self, initiative: Initiative) -> None:
        self.title_edit.setText(initiative.title)
        self.owner_edit.setText(initiative.owner)
        self.measure_edit.setText(initiative.measure)
        caption = self._desk.wording.caption
        statuses = tuple((str(each), caption(f"cap_status_{each}")) for each in InitiativeStatus)
        self.status.show_choices(statuses, initiative.status)
        self.has_start.setChecked(initiative.start is not None)
        self.start.setVisible(initiative.start is not None)
        start = initiative.start or self._desk.model.today
        self.start.setDate(QDate(start.year, start.month, start.day))
        self.cells.show_chosen(initiative.cells)
        self.points.show_chosen(initiative.points)
        self._show_minutes(initiative)
        self.title_edit.setFocus()

    def _show_minutes(self, initiative: Initiative) -> None:
        """Where it was decided, or which task it was."""
        words = self.tr("In the minutes of “%1”: %2")
        noted = notes_about(self._desk.workspace.planned, initiative.id)
        lines = [filled(words, each.agenda.title, each.noted.text) for each in noted]
        show_words(self.minutes, "\n".join(lines))

    def _written(self) -> Initiative:
        day = self.start.date()
        linked = self._before.with_links(self._desk.method, self.cells.chosen, self.points.chosen)
        return replace(
            linked,
            title=_one_line(self.title_edit),
            owner=_one_line(self.owner_edit),
            measure=_one_line(self.measure_edit),
            status=InitiativeStatus(self.status.currentData()),
            start=date(day.year(), day.month(), day.day()) if self.has_start.isChecked() else None,
        )

    def _on_save(self) -> None:
        after = self._written()
        if not after.title:
            self.title_field.show_fault(self.tr("Write what you will do; the rest can wait."))
            self._scroll.ensureWidgetVisible(self.title_field)
            self.title_edit.setFocus()
            return
        name = "initiative_add" if self._is_new else "initiative_change"
        self._close_if(self._desk.put(name, after, after.title))

    def _on_remove(self) -> None:
        before = self._before
        self._close_if(self._desk.remove("initiative_remove", before, before.title))

    def _close_if(self, was_stored: bool) -> None:
        if was_stored:
            self.accept()
        else:
            self.title_field.show_fault(
                self.tr("It could not be saved. The reason stands in the main window.")
            )

    def _on_title_edited(self) -> None:
        self.title_field.clear_fault()


def _one_line(field: QLineEdit) -> str:
    return " ".join(field.text().split())
