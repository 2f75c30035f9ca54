"""`bizservice export`: one paper or table into one file."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex
from bizservice_desktop.domain.cards.cards import Deck, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.exchange.card_table import CardTables
from bizservice_desktop.exchange.matrix_table import MatrixTables
from bizservice_desktop.services.files import write_atomically
from bizservice_desktop.services.papers import (
    LEAST_FIGURE_CM,
    MOST_BALLOT_PEOPLE,
    MOST_FIGURE_CM,
    WALL_SHEETS,
    AgendaSheet,
    Audience,
    BadSize,
    BallotKind,
    FigureFormat,
    ballot_people,
)
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import DateMissing

from .agendas import newest_agenda
from .command import ROUND, STEP, Command, Option, choice, flag
from .errors import BadInput, CouldNot
from .output import say
from .sentences import sentence
from .session import Session

Make: TypeAlias = Callable[[ReadModel, Namespace, Session], bytes]
FIGURE_WIDTH_CM = 16.0


class Export:
    """One paper or table. `formats` says what makes each kind of file; the first is the usual."""

    def __init__(self, name: str, help: str, formats: Mapping[str, Make], *options: Option) -> None:
        self._formats, self._options = formats, options
        self._usual = next(iter(formats))
        usual = f"the kind of file (default: that of the file's ending, else {self._usual})"
        kind = [choice("--format", formats, usual)] if len(formats) > 1 else []
        self.command: Command = Command(
            f"export {name}", help, self._run, (ROUND, _OUT, *kind, *options)
        )

    def _run(self, args: Namespace, session: Session) -> None:
        """Raises: BadInput: An option of another format, or the file is the database.
        FileNotWritten.
        """
        out: Path = args.out
        ending = out.suffix.lower().removeprefix(".")
        format = getattr(args, "format", None) or (
            ending if ending in self._formats else self._usual
        )
        for option in self._options:
            if option.only_for not in ("", format) and option.is_given(args):
                its = option.only_for
                raise BadInput("option_format", name=option.name, its_format=its, format=format)
        content = self._formats[format](session.read_model(args.round), args, session)
        if out.resolve() == locations.database_file(session.folder).resolve():
            raise BadInput("out_is_database", path=out)
        write_atomically(out, content)


def _figure(format: FigureFormat, model: ReadModel, args: Namespace, _: Session) -> bytes:
    try:
        return bootstrap.papers().figure(model, format, args.width_cm, with_plan=args.with_plan)
    except BadSize as error:
        limits = {"least": f"{LEAST_FIGURE_CM:g}", "most": f"{MOST_FIGURE_CM:g}"}
        raise BadInput("bad_width", size=f"{args.width_cm:g}", **limits) from error


def _cards(model: ReadModel, args: Namespace, session: Session) -> bytes:
    """Raises: BadInput: No such deck. CouldNot: It has no cards."""
    deck = _deck(model.method, args.deck)
    cards = deck_cards(model.method, model.wording, model.workspace, deck, model.min_voters)
    if not cards:
        raise CouldNot("empty_deck", deck=args.deck)
    how = CardPrint(
        size=args.size,
        paper=_paper(args, session),
        duplex=Duplex(args.duplex),
        floor_pt=session.settings.card_floor,
    )
    return bootstrap.papers().cards(model, cards, how)


def _agenda_paper(model: ReadModel, args: Namespace, session: Session) -> bytes:
    agenda, papers = newest_agenda(model, args.step), bootstrap.papers()
    if args.sheet in WALL_SHEETS:
        whole, short = (papers.wall_sheets(model, agenda, sheet) for sheet in WALL_SHEETS)
        if whole > 1:
            say(sentence(session.language, "wall_sheets", whole=whole, short=short))
    if args.sheet:
        return papers.agenda_sheet(model, agenda, AgendaSheet(args.sheet))
    return papers.agenda(model, agenda, Audience(args.audience or Audience.PARTICIPANTS))


def _calendar(model: ReadModel, args: Namespace, _: Session) -> bytes:
    """Raises: BadInput: The agenda has no date."""
    agenda = newest_agenda(model, args.step)
    try:
        return AgendaTables().calendar(agenda, model.wording, per_block=args.per_item)
    except DateMissing as error:
        raise BadInput("no_date", agenda=agenda.title) from error


def _ballots(model: ReadModel, args: Namespace, session: Session) -> bytes:
    """Raises: BadInput: Too few or too many people."""
    people = ballot_people(model.workspace.round.people) if args.people is None else args.people
    if not 1 <= people <= MOST_BALLOT_PEOPLE:
        raise BadInput("bad_people", people=people, most=MOST_BALLOT_PEOPLE)
    paper = _paper(args, session)
    return bootstrap.papers().ballots(model, BallotKind(args.kind), people, paper)


def _paper(args: Namespace, session: Session) -> Paper:
    """The one asked for, else that of the settings."""
    return Paper(args.paper) if args.paper else session.settings.paper


def _deck(method: Method, name: str) -> Deck:
    """`name` is `all`, `gap`, `own`, or an area's id or code."""
    wanted = name.casefold()
    if wanted in (DeckKind.ALL, DeckKind.GAP, DeckKind.OWN):
        return Deck(DeckKind(wanted))
    for area in method.areas:
        if wanted in (area.id, area.code.casefold()):
            return Deck(DeckKind.AREA, area.id)
    raise BadInput("no_deck", deck=name, areas=", ".join(area.code for area in method.areas))


def _centimetres(text: str) -> float:
    return float(text.replace(",", "."))


_OUT = Option(
    "--out",
    "the file to write; one of that name is replaced",
    required=True,
    type=Path,
    metavar="FILE",
)
_PAPER = choice("--paper", Paper, "the sheets to print on (default: that of the settings)")
_EXPORTS = (
    Export(
        "summary",
        "Write the one-page summary (PDF)",
        {"pdf": lambda model, *_: bootstrap.papers().summary(model)},
    ),
    Export(
        "report",
        "Write the full report (PDF)",
        {"pdf": lambda model, *_: bootstrap.papers().report(model)},
    ),
    Export(
        "figure",
        "Write the maturity figure",
        {format.value: partial(_figure, format) for format in FigureFormat},
        Option(
            "--width-cm",
            f"its width, {LEAST_FIGURE_CM:g} to {MOST_FIGURE_CM:g} (default: %(default)g)",
            type=_centimetres,
            default=FIGURE_WIDTH_CM,
            metavar="CM",
        ),
        flag(
            "--with-plan",
            "as it becomes if the initiatives of the plan succeed, instead of as it is today",
        ),
    ),
    Export(
        "matrix",
        "Write the matrix with its findings",
        {
            "pdf": lambda model, *_: bootstrap.papers().matrix(model),
            "csv": lambda model, *_: MatrixTables().csv(model),
            "xlsx": lambda model, *_: MatrixTables().xlsx(model),
        },
    ),
    Export(
        "cards",
        "Write dialogue cards (PDF)",
        {"pdf": _cards},
        Option(
            "--deck",
            "all, gap (what this round needs to talk about), own, or an area by its code or "
            "id, such as INT (default: %(default)s)",
            default="all",
        ),
        Option(
            "--size",
            "a6, a7, poker, tarot, 85x54, or any WIDTHxHEIGHT in mm (default: %(default)s)",
            default="a7",
        ),
        _PAPER,
        choice(
            "--duplex",
            Duplex,
            "the edge about which the printer turns the sheet (default: %(default)s)",
            default=Duplex.LONG.value,
        ),
    ),
    Export(
        "cards-table",
        "Write the cards of one's own as a table (docs/card-table.md)",
        {
            "csv": lambda model, *_: CardTables().csv(model.method, model.workspace),
            "xlsx": lambda model, *_: CardTables().xlsx(model.method, model.workspace),
        },
    ),
    Export(
        "agenda",
        "Write the jobcentre's newest agenda of a step, or the method's long proposal, as a "
        "paper, for a calendar (ICS) or as a table with the private notes (CSV; "
        "docs/agenda-files.md)",
        {
            "pdf": _agenda_paper,
            "ics": _calendar,
            "csv": lambda model, args, _: AgendaTables().csv(
                newest_agenda(model, args.step), model.wording.locale
            ),
        },
        STEP,
        choice(
            "--for",
            Audience,
            "who the paper is for; the facilitator's has the private notes (default: "
            f"{Audience.PARTICIPANTS})",
            only_for="pdf",
            dest="audience",
        ),
        choice(
            "--sheet",
            AgendaSheet,
            "a sheet for the day instead: for the wall (A3; wall_short leaves the details out), "
            "packing, attendance or minutes",
            only_for="pdf",
        ),
        flag(
            "--per-item",
            "an event in the calendar for each item, instead of one for the whole agenda",
            only_for="ics",
        ),
    ),
    Export(
        "ballots",
        "Write ballots to print (PDF): a sheet an area with a column a person, or one to fill "
        "in alone",
        {"pdf": _ballots},
        choice(
            "--kind",
            BallotKind,
            "team, or alone, so that nobody sees another's marks (default: %(default)s)",
            default=BallotKind.TEAM.value,
        ),
        Option(
            "--people",
            "columns on the team's sheets (default: the people of the round, else 12)",
            type=int,
            metavar="N",
        ),
        _PAPER,
    ),
    Export(
        "answer-sheet",
        "Write an answer sheet to send out (docs/answer-file.md)",
        {
            "csv": lambda model, *_: AnswerSheets().csv(model),
            "xlsx": lambda model, *_: AnswerSheets().xlsx(model),
        },
    ),
)
COMMANDS: tuple[Command, ...] = tuple(export.command for export in _EXPORTS)
