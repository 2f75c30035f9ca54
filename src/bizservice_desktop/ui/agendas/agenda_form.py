"""Title, time and place of an agenda, to be written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.durations import BadBlock, format_clock, parse_clock

from ..kit.basics import column
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
        self._has_date, self._date = TickBox(), CalmDate()
        self._has_date.setText(self.tr("The date is set"))
        self._people, self._groups = CalmSpin(), CalmSpin()
        self._people.setRange(0, _MOST_PEOPLE)
        self._people.setSpecialValueText(self.tr("not known"))
        self._groups.setRange(1, _MOST_GROUPS)
        self._purpose = NoteEdit()
        self._purpose.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 24)
        self._bring = NoteEdit()
        self._bring.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 24)
        self._faults = Faults()
        self._named_date = Named(self._date, self.tr("Date"))
        fields: dict[str, tuple[TypedField, Store]] = {
            "title": (self._title, self._store_title),
            "held_on": (self._date, partial(self._store, "held_on")),
            "start": (self._start, partial(self._store_clock, "start")),
            "end": (self._end, partial(self._store_clock, "end")),
            "place": (self._place, partial(self._store, "place")),
            "people": (self._people, self._store_people),
            "groups": (self._groups, partial(self._store, "groups")),
            "purpose": (self._purpose, partial(self._store, "purpose")),
            "bring": (self._bring, partial(self._store, "bring")),
        }
        self._typing = {name: Typing(field, store, left) for name, (field, store) in fields.items()}
        groups = Named(self._groups, self.tr("Groups"), self.tr("Number of groups"))
        self.setLayout(
            column(
                Named(self._title, self.tr("Title"), self.tr("Title of the agenda")),
                self._has_date,
                self._named_date,
                side_by_side(
                    Named(self._start, self.tr("Start")), Named(self._end, self.tr("Agreed end"))
                ),
                self._faults,
                side_by_side(Named(self._people, self.tr("People")), groups),
                Named(self._place, self.tr("Place")),
                Named(self._purpose, self.tr("Purpose")),
                Named(self._bring, self.tr("Participants bring")),
                spacing=10,
            )
        )
        self._has_date.clicked.connect(self._on_has_date)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show an agenda; what is typed and not stored is not disturbed."""
        typing = self._typing
        typing["title"].show(agenda.title)
        typing["start"].show(format_clock(agenda.start))
        typing["end"].show("" if agenda.end is None else format_clock(agenda.end))
        typing["place"].show(agenda.place)
        typing["purpose"].show(agenda.purpose)
        typing["bring"].show(agenda.bring)
        typing["people"].show(agenda.people or 0)
        typing["groups"].show(agenda.groups)
        typing["held_on"].show(agenda.held_on)
        with QSignalBlocker(self._has_date):
            self._has_date.setChecked(agenda.held_on is not None)
        self._named_date.setVisible(agenda.held_on is not None)

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
