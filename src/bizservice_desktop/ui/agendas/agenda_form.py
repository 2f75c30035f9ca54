"""Title, time and place of an agenda, to be written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.durations import BadBlock, format_clock, parse_clock

from ..kit.field_form import Faults, Named, side_by_side
from ..kit.tick_box import TickBox
from ..kit.typed import Store, StoreField, TypedField, Typing
from ..kit.typed_fields import CalmDate, CalmSpin, NoteEdit
from ..kit.words import filled

_MOST_PEOPLE = 999
_MOST_GROUPS = 99


class AgendaForm(QWidget):
    """Gives `store` each field as the user wants it; `left` follows when a field is left."""

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self._title, self._start, self._end, self._place = (QLineEdit() for _ in range(4))
        self._has_date = TickBox()
        self._date = CalmDate()
        self._people = CalmSpin()
        self._people.setRange(0, _MOST_PEOPLE)
        self._groups = CalmSpin()
        self._groups.setRange(1, _MOST_GROUPS)
        self._purpose = NoteEdit()
        self._faults = Faults()
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
        fields: dict[str, tuple[TypedField, Store]] = {
            "title": (self._title, self._store_title),
            "held_on": (self._date, partial(self._store, "held_on")),
            "start": (self._start, partial(self._store_clock, "start")),
            "end": (self._end, partial(self._store_clock, "end")),
            "place": (self._place, partial(self._store, "place")),
            "people": (self._people, self._store_people),
            "groups": (self._groups, partial(self._store, "groups")),
            "purpose": (self._purpose, partial(self._store, "purpose")),
        }
        self._typing = {name: Typing(field, store, left) for name, (field, store) in fields.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._names["title"])
        layout.addWidget(self._has_date)
        layout.addWidget(self._names["date"])
        layout.addLayout(side_by_side(self._names["start"], self._names["end"]))
        layout.addWidget(self._faults)
        layout.addLayout(side_by_side(self._names["people"], self._names["groups"]))
        layout.addWidget(self._names["place"])
        layout.addWidget(self._names["purpose"])
        self._purpose.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 24)
        self._has_date.clicked.connect(self._on_has_date)
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
        """Show an agenda; what is typed and not stored is not disturbed."""
        typing = self._typing
        typing["title"].show(agenda.title)
        typing["start"].show(format_clock(agenda.start))
        typing["end"].show("" if agenda.end is None else format_clock(agenda.end))
        typing["place"].show(agenda.place)
        typing["purpose"].show(agenda.purpose)
        typing["people"].show(agenda.people or 0)
        typing["groups"].show(agenda.groups)
        typing["held_on"].show(agenda.held_on)
        with QSignalBlocker(self._has_date):
            self._has_date.setChecked(agenda.held_on is not None)
        self._names["date"].setVisible(agenda.held_on is not None)

    @property
    def complaint(self) -> str:
        """Why what is typed cannot be stored; empty when it can."""
        return self._faults.words

    def _store_title(self, typed: str) -> bool:
        self._faults.say("title", "" if typed.strip() else self.tr("An agenda needs a title."))
        return bool(typed.strip()) and self._store("title", typed)

    def _store_clock(self, field: str, typed: str) -> bool:
        """The start, or the agreed end, which may be left open."""
        if field == "end" and not typed.strip():
            self._faults.say(field, "")
            return self._store("end", None)
        try:
            clock = parse_clock(typed)
        except BadBlock:
            words = self.tr("“%1” is not a time of day. Write for example 9:30.")
            self._faults.say(field, filled(words, typed))
            return False
        self._faults.say(field, "")
        return self._store(field, clock)

    def _store_people(self, people: int) -> bool:
        return self._store("people", people or None)

    def _on_has_date(self, checked: bool) -> None:
        self._store("held_on", QDate.currentDate().toPython() if checked else None, is_typed=False)
