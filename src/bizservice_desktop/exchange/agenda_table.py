"""The programme of an agenda as a table, out and in, and as a calendar."""

from pathlib import Path

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.tables.agenda_files import AGENDA_TABLE, table_rows
from bizservice_desktop.services.tables.table import FileRead

from .table_reading import read_table
from .table_writing import csv_of
from .time_zone import system_zone


class AgendaTables:
    """Fills the port `services.agenda_files.AgendaFiles`.

    Calendars have the times of `zone`, a name of the tz database; by default the machine's.
    """

    def __init__(self, zone: str = "") -> None:
        self._zone = zone

    def calendar(self, agenda: Agenda, wording: Wording, *, per_block: bool) -> bytes:
        from .calendar import calendar  # noqa: PLC0415 - only this export needs icalendar

        return calendar(agenda, wording, self._zone or system_zone(), per_block=per_block)

    def csv(self, agenda: Agenda, locale: str = "en") -> bytes:
        columns = AGENDA_TABLE.columns
        rows = ([row[name] for name in columns] for row in table_rows(agenda, locale))
        return csv_of([columns, *rows])

    def read(self, path: Path) -> FileRead:
        return read_table(path, AGENDA_TABLE)
