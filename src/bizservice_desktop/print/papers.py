"""All papers: the services' port, made with ReportLab."""

from math import isfinite
from pathlib import Path

from bizservice_desktop.diagram.cards.card_size import CardSizeUnknown
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, CardTooLarge
from bizservice_desktop.diagram.figure.model_figure import figure_on_paper
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.cards.card_print import CardPrint
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import (
    LEAST_FIGURE_CM,
    MOST_FIGURE_CM,
    WALL_SHEETS,
    AgendaSheet,
    Audience,
    BadSize,
    BallotKind,
    FigureFormat,
)
from bizservice_desktop.services.ports import Progress
from bizservice_desktop.services.read_model import ReadModel

from . import agenda as agenda_papers
from .ballots import ballots
from .cards import deck
from .figure import figure_pdf, figure_png, figure_svg, printer_sheet_pdf
from .figure_parts import values_of
from .fonts import ReportLabMeasure, text_width
from .matrix import matrix
from .report import report
from .styles import PAPER
from .summary import summary

_MAKERS = {
    FigureFormat.PDF: figure_pdf,
    FigureFormat.SVG: figure_svg,
    FigureFormat.PNG: figure_png,
}


class ReportLabPapers:
    """Implements `services.printing.Papers`; `fonts` is the folder of the embedded faces."""

    def __init__(self, fonts: Path) -> None:
        """Raises: OSError: A font file is missing."""
        self._fonts = fonts
        self._measure = ReportLabMeasure(fonts)

    def summary(self, model: ReadModel) -> bytes:
        return summary(model)

    def report(self, model: ReadModel) -> bytes:
        return report(model)

    def figure(
        self,
        model: ReadModel,
        format: FigureFormat,
        width_cm: float,
        *,
        with_plan: bool = False,
    ) -> bytes:
        """Raises: BadSize: The width is not LEAST_FIGURE_CM..MOST_FIGURE_CM."""
        if not (isfinite(width_cm) and LEAST_FIGURE_CM <= width_cm <= MOST_FIGURE_CM):
            raise BadSize(str(width_cm))
        wording, jobcentre = model.wording, model.workspace.jobcentre.name
        title = "cap_figure_title_plan" if with_plan else "cap_figure_title"
        wide = 10 * width_cm
        return _MAKERS[format](
            figure_on_paper(values_of(model, with_plan=with_plan), wide, text_width),
            PAPER,
            width_mm=wide,
            title=wording.caption(title, jobcentre=jobcentre),
            locale=wording.locale,
            fonts=self._fonts,
        )

    def matrix(self, model: ReadModel) -> bytes:
        return matrix(model, self._measure)

    def cards(
        self,
        model: ReadModel,
        cards: tuple[DeckCard, ...],
        how: CardPrint,
        progress: Progress | None = None,
    ) -> bytes:
        """Raises: BadSize: No such card size. Cancelled: `progress` said so."""
        wording = model.wording
        title = wording.caption("cap_cards_title", jobcentre=model.workspace.jobcentre.name)
        try:
            return deck(
                model.method, wording, title, cards, how, progress, self._measure, self._fonts
            )
        except (CardSizeUnknown, CardTooLarge) as error:
            raise BadSize(how.size) from error

    def printer_sheet(self, wording: Wording, paper: Paper) -> bytes:
        return printer_sheet_pdf(wording, PAPERS[paper], self._fonts)

    def agenda(self, model: ReadModel, agenda: Agenda, audience: Audience) -> bytes:
        return agenda_papers.agenda(model, agenda, audience)

    def agenda_sheet(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> bytes:
        if sheet in WALL_SHEETS:
            return agenda_papers.agenda_wall(model, agenda, sheet, self._fonts, self._measure)
        return agenda_papers.agenda_list(model, agenda, sheet)

    def wall_sheets(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> int:
        return len(agenda_papers.wall_scenes(model, agenda, sheet, self._measure))

    def ballots(self, model: ReadModel, kind: BallotKind, people: int, paper: Paper) -> bytes:
        return ballots(model, kind, people, paper)
