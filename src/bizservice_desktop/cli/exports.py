"""`bizservice export`: one paper or table into one file."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.drafting import from_proposal
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex
from bizservice_desktop.domain.cards.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.domain.method.method import Method, StepId
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
    AgendaSheet,
    Audience,
    BadSize,
    BallotKind,
    FigureFormat,
    ballot_people,
)
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import DateMissing

from .errors import BadInput, CouldNot, no_step
from .session import Session

FIGURE_FORMATS = tuple(format.value for format in FigureFormat)
MATRIX_FORMATS = ("pdf", "csv", "xlsx")
TABLE_FORMATS = ("csv", "xlsx")
AGENDA_FORMATS = ("pdf", "ics", "csv")
SHEET_FORMATS = ("csv", "xlsx")


def export_summary(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    _write(args, session, bootstrap.papers().summary(model))


def export_report(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    _write(args, session, bootstrap.papers().report(model))


def export_figure(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    format = FigureFormat(_format(args, FIGURE_FORMATS))
    try:
        content = bootstrap.papers().figure(model, format, args.width_cm, with_plan=args.with_plan)
    except BadSize as error:
        limits = {"least": f"{LEAST_FIGURE_CM:g}", "most": f"{MOST_FIGURE_CM:g}"}
        raise BadInput("bad_width", size=f"{args.width_cm:g}", **limits) from error
    _write(args, session, content)


def export_matrix(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    match _format(args, MATRIX_FORMATS):
        case "csv":
            content = MatrixTables().csv(model)
        case "xlsx":
            content = MatrixTables().xlsx(model)
        case _:
            content = bootstrap.papers().matrix(model)
    _write(args, session, content)


def export_cards(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    cards = _cards(model, args.deck)
    how = CardPrint(
        size=args.size,
        paper=_paper(args, session),
        duplex=Duplex(args.duplex),
        floor_pt=session.settings.card_floor,
    )
    _write(args, session, bootstrap.papers().cards(model, cards, how))


def export_cards_table(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    is_workbook = _format(args, TABLE_FORMATS) == "xlsx"
    write = CardTables().xlsx if is_workbook else CardTables().csv
    _write(args, session, write(model.method, model.workspace))


def export_agenda(args: Namespace, session: Session) -> None:
    """Raises: BadInput: An option that another format has, or a calendar without a date."""
    model = session.read_model(args.round)
    agenda = _agenda(model, args.step)
    format = _format(args, AGENDA_FORMATS)
    _only_for("pdf", format, {"--sheet": args.sheet, "--for": args.audience})
    _only_for("ics", format, {"--per-item": args.per_item})
    match format:
        case "csv":
            content = AgendaTables().csv(agenda)
        case "ics":
            try:
                content = AgendaTables().calendar(agenda, model.wording, per_block=args.per_item)
            except DateMissing as error:
                raise BadInput("no_date", agenda=agenda.title) from error
        case _ if args.sheet:
            content = bootstrap.papers().agenda_sheet(model, agenda, AgendaSheet(args.sheet))
        case _:
            audience = Audience(args.audience or Audience.PARTICIPANTS)
            content = bootstrap.papers().agenda(model, agenda, audience)
    _write(args, session, content)


def export_sheet(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    sheets = AnswerSheets()
    make = sheets.xlsx if _format(args, SHEET_FORMATS) == "xlsx" else sheets.csv
    _write(args, session, make(model))


def export_ballots(args: Namespace, session: Session) -> None:
    """Raises: BadInput: Too few or too many people."""
    model = session.read_model(args.round)
    people = ballot_people(model.workspace.round.people) if args.people is None else args.people
    if not 1 <= people <= MOST_BALLOT_PEOPLE:
        raise BadInput("bad_people", people=people, most=MOST_BALLOT_PEOPLE)
    kind, paper = BallotKind(args.kind), _paper(args, session)
    _write(args, session, bootstrap.papers().ballots(model, kind, people, paper))


def _write(args: Namespace, session: Session, content: bytes) -> None:
    """Raises: BadInput: The file is the database. FileNotWritten."""
    out: Path = args.out
    if out.resolve() == locations.database_file(session.folder).resolve():
        raise BadInput("out_is_database", path=out)
    write_atomically(out, content)


def _paper(args: Namespace, session: Session) -> Paper:
    """The one asked for, else that of the settings."""
    return Paper(args.paper) if args.paper else session.settings.paper


def _format(args: Namespace, formats: tuple[str, ...]) -> str:
    """The format asked for, else that of the file's ending, else PDF."""
    out: Path = args.out
    ending = out.suffix.lower().removeprefix(".")
    return args.format or (ending if ending in formats else "pdf")


def _only_for(its_format: str, format: str, options: Mapping[str, object]) -> None:
    """Raises: BadInput: One of the options of `its_format` is given with another format."""
    for name, value in options.items():
        if value and format != its_format:
            raise BadInput("option_format", name=name, its_format=its_format, format=format)


def _cards(model: ReadModel, name: str) -> tuple[DeckCard, ...]:
    """Raises: BadInput: No such deck. CouldNot: It has no cards."""
    deck = _deck(model.method, name)
    cards = deck_cards(model.method, model.wording, model.workspace, deck, model.min_voters)
    if not cards:
        raise CouldNot("empty_deck", deck=name)
    return cards


def _deck(method: Method, name: str) -> Deck:
    """`name` is `all`, `gap`, `own`, or an area's id or code."""
    wanted = name.casefold()
    if wanted in (DeckKind.ALL, DeckKind.GAP, DeckKind.OWN):
        return Deck(DeckKind(wanted))
    for area in method.areas:
        if wanted in (area.id, area.code.casefold()):
            return Deck(DeckKind.AREA, area.id)
    raise BadInput("no_deck", deck=name, areas=", ".join(area.code for area in method.areas))


def _agenda(model: ReadModel, step: str) -> Agenda:
    """The jobcentre's newest agenda of the step, else the method's long proposal.

    Raises:
        BadInput: The method has no such step, or no agenda for it.
    """
    own = [agenda for agenda in model.workspace.planned if agenda.step == step]
    if own:
        dated = [agenda for agenda in own if agenda.held_on]
        return (dated or own)[-1]
    for proposal in model.method.proposals(StepId(step)):
        if proposal.is_long:
            return from_proposal(model.method, model.wording, model.workspace.round, proposal)
    raise no_step(model.method, step)
