"""The programme for the wall, on A3."""

from pathlib import Path

from bizservice_desktop.diagram.room.wall_sheet import WIDTH, WallSheet, wall_sheet
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.services.read_model import ReadModel

from .agenda import shareable
from .agenda_head import agenda_title, when
from .figure import figure_pdf
from .hyphenation import hyphenator
from .styles import PAPER


def agenda_wall(model: ReadModel, agenda: Agenda, fonts: Path, measure: Measure) -> bytes:
    """Nothing of the facilitator's is on it; measure and painter must know the same faces."""
    agenda = shareable(agenda)
    wording = model.wording
    title = agenda_title(model, agenda)
    sheet = WallSheet(title, when(model, agenda), schedule(agenda))
    scene = wall_sheet(sheet, wording, measure, hyphenator(wording.locale))
    subject = wording.caption("cap_sheet_wall")
    return figure_pdf(
        scene,
        PAPER,
        width_mm=WIDTH,
        title=f"{subject}: {title}",
        locale=wording.locale,
        fonts=fonts,
    )
