"""An agenda as a file: where to is asked, and the file made."""

from collections.abc import Callable
from functools import partial

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.services.papers import AgendaSheet, Papers
from bizservice_desktop.services.read_model import ReadModel

from .exporting import Exporter, as_file_name, whole


def export_agenda(
    exporter: Exporter, agenda: Agenda, words: str, kinds: str, make: Callable[[], bytes]
) -> None:
    """`words` follow the agenda's title in the file's name, its ending among them."""
    name = as_file_name(agenda.title) or "agenda"
    exporter.ask_and_export(f"{name} - {words}", kinds, whole(make))


def export_sheet(
    exporter: Exporter,
    papers: Papers,
    model: ReadModel,
    agenda: Agenda,
    sheet: AgendaSheet,
    kinds: str,
) -> None:
    make = partial(papers.agenda_sheet, model, agenda, sheet)
    words = model.wording.caption(f"cap_sheet_{sheet}")
    export_agenda(exporter, agenda, f"{words.lower()}.pdf", kinds, make)
