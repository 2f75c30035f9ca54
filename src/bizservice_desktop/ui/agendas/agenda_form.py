"""Title, time and place of an agenda, to be written."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.durations import BadBlock, format_clock, parse_clock

from ..kit.basics import text
from ..kit.field_form import Named, side_by_side
from ..kit.live import Live
from ..kit.note_edit import NoteEdit
from ..kit.tick_box import TickBox
from ..kit.typed_fields import CalmDate, CalmSpin, TypedLine
from ..kit.words import filled

_MOST_PEOPLE = 999
_MOST_GROUPS = 99


class AgendaForm(Live, QWidget):
    """Signals:
    changed: The agenda as the user wants it: the Agenda, and the field when it was typed.
    left: The user left a field; what was typed there is one step.
    """

    changed = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda: Agenda | None = None
        self._title = TypedLine()
        self._has_date = TickBox()
        self._date = CalmDate()
        self._start = TypedLine()
        self._end = TypedLine()
        self._place = TypedLine()
        self._people = CalmSpin()
        self._people.setRange(0, _MOST_PEOPLE)
        self._groups = CalmSpin()
        self._groups.setRange(1, _MOST_GROUPS)
        self._purpose = NoteEdit()
        self._wrong = text("danger")
        self._wrong.hide()
        self._names = {
            "title": Named(self._title),
            "date": Named(self._date),
            "start": Named(self._start),
            "end": Named(self._end),
            "place": Named(self._place),
            "people": Named(self._people),
            "groups": Named(self._groups),
            "purpose": Named(self._purpose),
        }
        self._lines = (
            (self._title, self._on_title),
            (self._start, self._on_start),
            (self._end, self._on_end),
            (self._place, self._on_place),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._names["title"])
        layout.addWidget(self._has_date)
        layout.addWidget(self._names["date"])
        layout.addLayout(side_by_side(self._names["start"], self._names["end"]))
        layout.addWidget(self._wrong)
        layout.addLayout(side_by_side(self._names["people"], self._names["groups"]))
        layout.addWidget(self._names["place"])
        layout.addWidget(self._names["purpose"])
        self._purpose.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 24)
        for line, slot in self._lines:
            line.typed.connect(slot)
            line.left.connect(self._on_left)
        self._purpose.edited.connect(self._on_purpose)
        self._purpose.left.connect(self.left)
        self._has_date.clicked.connect(self._on_has_date)
        self._date.dateChanged.connect(self._on_date)
        self._date.editingFinished.connect(self.left)
        self._people.valueChanged.connect(self._on_people)
        self._people.editingFinished.connect(self.left)
        self._groups.valueChanged.connect(self._on_groups)
        self._groups.editingFinished.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        self._names["title"].set_name(self.tr("Title"), self.tr("Title of the agenda"))
        self._has_date.setText(self.tr("The date is set"))
        self._names["date"].set_name(self.tr("Date"))
        self._names["start"].set_name(self.tr("Start"))
        self._names["end"].set_name(self.tr("Agreed end"))
        self._names["place"].set_name(self.tr("Place"))
        self._names["people"].set_name(self.tr("People"))
        self._names["groups"].set_name(self.tr("Groups"), self.tr("Number of groups"))
        self._names["purpose"].set_name(self.tr("Purpose"))
        self._people.setSpecialValueText(self.tr("not known"))

    def show_agenda(self, agenda: Agenda) -> None:
        """Show an agenda; what is being typed in it is not disturbed."""
        if self._agenda is None or self._agenda.id != agenda.id:
            self.flush()
            self._wrong.hide()
        self._agenda = agenda
        self._title.show_value(agenda.title)
        self._start.show_value(format_clock(agenda.start))
        self._end.show_value(_clock(agenda.end))
        self._place.show_value(agenda.place)
        self._purpose.show_text(agenda.purpose)
        day = agenda.held_on
        with QSignalBlocker(self._has_date), QSignalBlocker(self._date):
            self._has_date.setChecked(day is not None)
            if day is not None:
                self._date.setDate(QDate(day.year, day.month, day.day))
        self._names["date"].setVisible(day is not None)
        with QSignalBlocker(self._people):
            self._people.setValue(agenda.people or 0)
        with QSignalBlocker(self._groups):
            self._groups.setValue(agenda.groups)

    def flush(self) -> None:
        """Tell of what is typed and not told yet."""
        for line, _ in self._lines:
            line.flush()
        self._purpose.commit()
        self._date.interpretText()
        self._people.interpretText()
        self._groups.interpretText()

    @property
    def complaint(self) -> str:
        """What was wrong with the last thing typed; empty when all was right."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _change(self, field: str, **values: object) -> None:
        if self._agenda is not None:
            self.changed.emit(replace(self._agenda, **values), field)  # type: ignore[arg-type]

    def _on_title(self, typed: str) -> None:
        if typed.strip():
            self._change("title", title=typed)

    def _on_start(self, typed: str) -> None:
        clock = self._read_clock(typed)
        if clock is not None:
            self._change("start", start=clock)

    def _on_end(self, typed: str) -> None:
        if not typed.strip():
            self._wrong.hide()
            self._change("end", end=None)
            return
        clock = self._read_clock(typed)
        if clock is not None:
            self._change("end", end=clock)

    def _read_clock(self, typed: str) -> int | None:
        try:
            clock = parse_clock(typed)
        except BadBlock:
            self._wrong.setText(
                filled(
                    self.tr(
                        "“%1” is not a time of day, so the old one stays. Write for example 9:30."
                    ),
                    typed,
                )
            )
            self._wrong.show()
            return None
        self._wrong.hide()
        return clock

    def _on_place(self, typed: str) -> None:
        self._change("place", place=typed)

    def _on_purpose(self, typed: str) -> None:
        self._change("purpose", purpose=typed)

    def _on_has_date(self, checked: bool) -> None:
        self._change("", held_on=_day(QDate.currentDate()) if checked else None)

    def _on_date(self, day: QDate) -> None:
        self._change("held_on", held_on=_day(day))

    def _on_people(self, people: int) -> None:
        self._change("people", people=people or None)

    def _on_groups(self, groups: int) -> None:
        self._change("groups", groups=groups)

    def _on_left(self) -> None:
        """What was wrong is not kept: the fields show the stored values again."""
        if self._agenda is not None:
            self.show_agenda(self._agenda)
        self.left.emit()


def _clock(minute: int | None) -> str:
    return "" if minute is None else format_clock(minute)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
