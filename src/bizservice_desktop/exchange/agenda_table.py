"""The programme of an agenda as CSV, out and in."""

import csv
import io
from pathlib import Path

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.tables.agenda_files import (
    AGENDA_COLUMNS,
    AGENDA_OPTIONAL,
    table_rows,
)
from bizservice_desktop.services.tables.answer_files import FileFault, FileRead

from .spreadsheet import SpreadsheetInvalid, read_rows
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

    def csv(self, agenda: Agenda) -> bytes:
        """Semicolons and a byte order mark: opens in Excel with a double click."""
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, AGENDA_COLUMNS, delimiter=";")
        writer.writeheader()
        writer.writerows(
            {name: _harmless(cell) for name, cell in row.items()} for row in table_rows(agenda)
        )
        return text.getvalue().encode("utf-8-sig")

    def read(self, path: Path) -> FileRead:
        try:
            rows = read_rows(path, AGENDA_COLUMNS, AGENDA_OPTIONAL)
        except SpreadsheetInvalid as error:
            fault = FileFault(error.problem.value, error.line, error.column, error.value)
            return FileRead(path, fault=fault)
        return FileRead(path, rows=tuple(rows))


def _harmless(text: str) -> str:
    """What a spreadsheet would take for a formula begins with a space, which reading drops."""
    return f" {text}" if text.startswith(("=", "+", "-", "@")) else text
