"""Keying in paper ballots of an area: one key a mark, one key back."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, tint
from bizservice_desktop.domain.assessment.answers import parse_answer
from bizservice_desktop.domain.assessment.vote_session import (
    LEAST_PAPERS,
    MOST_PAPERS,
    PaperBallots,
)
from bizservice_desktop.domain.method.method import AreaId, Method
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import MARGIN, button, column, scrolled, text
from ..kit.field import Field
from ..kit.guarded import guarded
from ..kit.keyboard import arrow
from ..kit.live import Live
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin, Choice
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, action_and_key, actions_of, help_words, with_key
from .group_field import GroupField

_ROW, _TALLEST_ROW = 34, 64
_HEAD = 24
_BOX, _WIDEST_BOX = 46.0, 64.0
_LEAST_BOX = 9.0
_NAME_SHARE = 0.4
_AFTER_NAMES = 24
_HIGHEST = 1.5  # of a box, times its width
_DOT = 4.0
_GAP = 3.0


class BallotGrid(Live, QWidget):
    """Shows which boxes are done, and the marks of the person being keyed in only.

    What the others marked is a dot: nobody reads a distribution off the screen meanwhile.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: PaperBallots | None = None
        self._names: Sequence[str] = ()
        self._area = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_entry(self, entry: PaperBallots, names: Sequence[str], area: str) -> None:
        """`names`: the titles of the points, one a row."""
        self._entry, self._names, self._area = entry, names, area
        self.setMinimumHeight(_HEAD + _ROW * len(names))
        self.update()

    @property
    def row_height(self) -> float:
        """Rows share the room there is; narrow boxes are not as high as wide ones."""
        free = (self.height() - _HEAD) / max(1, len(self._names))
        return max(_ROW, min(_TALLEST_ROW, free, _HIGHEST * self.box_width))

    @property
    def box_width(self) -> float:
        """Columns share what the names leave."""
        people = self._entry.people if self._entry else 1
        return max(_LEAST_BOX, min(_WIDEST_BOX, (self.width() - self._names_width()) / people))

    def _names_width(self) -> float:
        longest = max(map(self.fontMetrics().horizontalAdvance, self._names), default=0)
        return min(self.width() * _NAME_SHARE, longest + _AFTER_NAMES)

    @guarded(QSize(600, 200))
    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD + _ROW * len(self._names))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        entry = self._entry
        if entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._names_width()
        tall = self.row_height
        step = self.box_width
        current = entry.place[0] if entry.place else None
        for row, name in enumerate(self._names):
            place = QRectF(0, _HEAD + row * tall, left - 8, tall)
            painter.setPen(QColor(self.colours[Ink.TEXT]))
            elide = Qt.TextElideMode.ElideRight
            words = self.fontMetrics().elidedText(name, elide, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        for person in range(entry.people):
            x = left + person * step
            if step >= _BOX / 2 or person == current:
                painter.setPen(QColor(self.colours[Ink.TEXT if person == current else Ink.MUTED]))
                head = QRectF(x - step, 0, 3 * step, _HEAD)
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(person + 1))
            for row in range(len(self._names)):
                box = QRectF(x, _HEAD + row * tall, step, tall)
                self._draw_box(painter, entry, (person, row), box)
        painter.end()

    def _draw_box(
        self, painter: QPainter, entry: PaperBallots, at: tuple[int, int], box: QRectF
    ) -> None:
        gap = min(_GAP, box.width() / 6)
        box = box.adjusted(gap, gap, -gap, -gap)
        is_here = entry.place == at
        is_keyed = entry.is_keyed(*at)
        ground = tint(self._area) if is_keyed else Ink.SURFACE
        painter.setBrush(QColor(self.colours[ground]))
        edge = Ink.TEXT if is_here else Ink.HAIRLINE
        painter.setPen(QPen(QColor(self.colours[edge]), 2.5 if is_here else 1))
        painter.drawRoundedRect(box, 4, 4)
        if not is_keyed:
            return
        is_shown = entry.place is not None and entry.place[0] == at[0]
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        if is_shown:
            mark = entry.mark_at(*at)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–" if mark is None else str(mark))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        painter.drawEllipse(box.center(), _DOT, _DOT)


class PaperBallotsDialog(QDialog):
    """One key a mark; the votes are put into the round, while boxes are open when asked twice.

    Signals:
        keyed: The votes are to be stored: the area's id, what each person marked, and their
            group. The dialog stays until `finish`, so that nothing is lost when they cannot be
            stored.
    """

    keyed = Signal(str, object, str)

    def __init__(
        self,
        method: Method,
        wording: Wording,
        area: AreaId,
        people: int,
        parent: QWidget,
        groups: Sequence[str] = (),
    ) -> None:
        """`groups` are the names of groups that were used before."""
        super().__init__(parent)
        self.resize(960, 620)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._method, self._wording = method, wording
        self._entry: PaperBallots | None = None
        self._is_leaving = self._is_adding = False
        self._area = Choice()
        self._area.setObjectName("ballot_area")
        self._area.show_choices(tuple((a.id, wording.title(a.id)) for a in method.areas), area)
        self._people = CalmSpin()
        only_asks(self._people)
        self._people.setObjectName("ballot_people")
        self._people.setRange(LEAST_PAPERS, MOST_PAPERS)
        self._people.setValue(min(MOST_PAPERS, max(LEAST_PAPERS, people)))
        self._group = GroupField(groups)
        self._area_field, self._people_field = Field(self._area), Field(self._people)
        self._start, self._cancel = button("primary"), button()
        self._start.setObjectName("ballot_start")
        self._intro = text("lead")
        self._place, self._question = text("muted"), text("title")
        self._place.setObjectName("ballot_place")
        self._grid = BallotGrid()
        self._count, self._hint, self._fault = text("strong"), text("small"), text("danger")
        self._count.setObjectName("ballot_count")
        self._fault.hide()
        self._add, self._leave = button("primary"), button()
        self._add.setObjectName("ballot_add")
        self._stack = QStackedWidget()
        self._lay_out()
        self._start.clicked.connect(self._on_start)
        self._cancel.clicked.connect(self.reject)
        self._add.clicked.connect(self._on_add)
        self._leave.clicked.connect(self._on_leaving)
        self.setWindowTitle(self.tr("Key in paper ballots"))
        self._intro.setText(
            self.tr("Take the sheets of one area. Each mark is one key; nothing of it is shown.")
        )
        self._area_field.set_words(self.tr("Area"))
        self._people_field.set_words(self.tr("How many people marked the sheet"))
        self._start.setText(with_key(Action.START_BALLOTS))
        self._cancel.setText(with_key(Action.LEAVE_BALLOTS, self.tr("Cancel")))
        self._hint.setText(help_words(*actions_of(Where.BALLOT_BOXES), between=" · "))
        self._add.setText(with_key(Action.BALLOTS_DONE, self.tr("Put the votes into the round")))
        self._leave.setText(with_key(Action.LEAVE_BALLOTS))
        self._show()
        self._people.setFocus()
        self._people.selectAll()

    def finish(self) -> None:
        """Everything is stored: forget it and close."""
        self._entry = None
        self.accept()

    def show_not_stored(self) -> None:
        self._fault.setText(
            self.tr("The votes could not be stored. They are still here: try again.")
        )
        self._fault.show()

    def _lay_out(self) -> None:
        setup = QWidget()
        setup.setLayout(
            column(
                self._intro,
                self._area_field,
                self._people_field,
                self._group,
                WrapRow(self._start, self._cancel),
                None,
                spacing=16,
            )
        )
        boxes = scrolled(self._grid, margin=0)
        boxes.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows are ours
        work = QWidget()
        work.setLayout(
            column(
                self._place,
                self._question,
                boxes,
                self._count,
                self._fault,
                WrapRow(self._add, self._leave),
                self._hint,
            )
        )
        for screen in (setup, work):
            self._stack.addWidget(screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self._stack)

    def _on_start(self) -> None:
        self._people.interpretText()
        area = AreaId(str(self._area.currentData()))
        points = [point.id for point in self._method.points_of(area)]
        self._entry = PaperBallots(points, self._people.value())
        names = [self._wording.title(point) for point in points]
        self._grid.show_entry(self._entry, names, area)
        self._stack.setCurrentIndex(1)
        self.setFocus()
        self._show()

    def _show(self) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.place is None:
            place = self.tr("All boxes are keyed in")
            self._question.setText(self.tr("Enter puts the votes into the round."))
        else:
            person, row = entry.place
            place = self.tr("Person %1 of %2, point %3 of %4")
            place = filled(place, person + 1, entry.people, row + 1, len(entry.points))
            self._question.setText(self._wording.title(entry.points[row]))
        self._place.setText(place)
        count = self.tr("%1 of %2 boxes are done")
        person, row = entry.first_open or (0, 0)
        if self._is_leaving:
            count = self.tr(
                "Leave? %1 of %2 boxes are forgotten. Esc again leaves, any other key goes on."
            )
        elif self._is_adding and entry.first_open is not None:
            count = self.tr(
                "Only %1 of %2 boxes are done; the first open one is person %3, point %4. Enter "
                "again puts the votes in as they are, any other key goes on."
            )
        self._count.setText(filled(count, entry.keyed, entry.boxes, person + 1, row + 1))
        self._add.setEnabled(entry.has_votes)
        self._grid.setAccessibleName(f"{place}. {self._question.text()}")
        self._grid.update()

    def _on_add(self) -> None:
        """A sheet that is not whole is not put in by one key."""
        if self._entry is None or not self._entry.has_votes:
            return
        if self._entry.is_complete or self._is_adding:
            area = self._method.point(self._entry.points[0]).area
            self.keyed.emit(area, self._entry.sheets(), self._group.group)
        else:
            self._is_adding = True
            self._show()

    def _on_leaving(self) -> None:
        """What is keyed in is not thrown away by one key."""
        if self._entry is None or not self._entry.keyed or self._is_leaving:
            self._entry = None
            self.reject()
            return
        self._is_leaving, self._is_adding = True, False
        self._show()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._entry
        if event.isAutoRepeat():
            return
        where = Where.BALLOTS_SETUP if entry is None else Where.BALLOT_BOXES
        action, key = action_and_key(event, Where.BALLOTS, where)
        if action is Action.LEAVE_BALLOTS:
            self._on_leaving()
        elif self._is_leaving:
            self._is_leaving = False
            self._show()
        elif action is Action.START_BALLOTS:
            self._on_start()
        elif action is Action.BALLOTS_DONE:
            self._on_add()
        elif entry is not None:
            self._key_in(entry, action, key, arrow(event))

    def _key_in(
        self, entry: PaperBallots, action: Action | None, key: str, step: tuple[int, int] | None
    ) -> None:
        self._is_adding = False
        match action:
            case Action.MARK:
                entry.key(parse_answer(key))
            case Action.NO_MARK:
                entry.key(None)
            case Action.TAKE_MARK_BACK:
                entry.take_back()
            case Action.MOVE_BOX if step is not None:
                entry.move(*step)
        self._show()

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._entry is not None and self._entry.keyed and not self._is_leaving:
            event.ignore()
            self._on_leaving()
            return
        super().closeEvent(event)
