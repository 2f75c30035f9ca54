"""The papers, as a port: what goes in, and who makes them."""

from enum import StrEnum
from typing import Protocol

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.cards.card_print import CardPrint
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.paper import Paper

from .ports import Progress
from .read_model import ReadModel


class FigureFormat(StrEnum):
    PDF = "pdf"
    SVG = "svg"
    PNG = "png"


class Audience(StrEnum):
    PARTICIPANTS = "participants"
    FACILITATOR = "facilitator"


class AgendaSheet(StrEnum):
    """Papers of an agenda besides those for participants and facilitator."""

    WALL = "wall"
    WALL_SHORT = "wall_short"
    PACKING = "packing"
    ATTENDANCE = "attendance"
    MINUTES = "minutes"


WALL_SHEETS = (AgendaSheet.WALL, AgendaSheet.WALL_SHORT)
"""The programme for the wall, with all its words or without the details."""


class BallotKind(StrEnum):
    """A sheet an area with a column a person, or a ballot to fill in alone."""

    TEAM = "team"
    ALONE = "alone"


MOST_BALLOT_PEOPLE = 99
USUAL_BALLOT_PEOPLE = 12
LEAST_FIGURE_CM, MOST_FIGURE_CM = 4.0, 118.9


class BadSize(ValueError):
    """A size is not one, or out of range; the argument is the text that was given."""


def ballot_people(people: int | None) -> int:
    """How many columns the ballots need, where a round says so."""
    return min(people or USUAL_BALLOT_PEOPLE, MOST_BALLOT_PEOPLE)


class Papers(Protocol):
    """Makes papers; every call returns a whole file as bytes."""

    def summary(self, model: ReadModel) -> bytes: ...

    def report(self, model: ReadModel) -> bytes: ...

    def figure(
        self,
        model: ReadModel,
        format: FigureFormat,
        width_cm: float,
        *,
        with_plan: bool = False,
    ) -> bytes:
        """The figure alone; `with_plan` as it becomes if the plan succeeds.

        Raises: BadSize: The width is not LEAST_FIGURE_CM..MOST_FIGURE_CM.
        """
        ...

    def matrix(self, model: ReadModel) -> bytes: ...

    def cards(
        self,
        model: ReadModel,
        cards: tuple[DeckCard, ...],
        how: CardPrint,
        progress: Progress | None = None,
    ) -> bytes:
        """Raises: BadSize: No such card size. Cancelled: `progress` said so."""
        ...

    def printer_sheet(self, wording: Wording, paper: Paper) -> bytes:
        """The test sheet that shows what a printer does, two sides."""
        ...

    def agenda(self, model: ReadModel, agenda: Agenda, audience: Audience) -> bytes: ...

    def agenda_sheet(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> bytes:
        """None of them holds the facilitator's notes."""
        ...

    def wall_sheets(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> int:
        """How many sheets of A3 the programme for the wall takes; `sheet` of WALL_SHEETS."""
        ...

    def ballots(self, model: ReadModel, kind: BallotKind, people: int, paper: Paper) -> bytes:
        """`people`: the columns of the team's sheets, 1..MOST_BALLOT_PEOPLE."""
        ...
