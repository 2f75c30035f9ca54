"""`bizservice demo`: the finished example, its check as tables, and all its papers."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.cards.card_print import CardPrint
from bizservice_desktop.domain.cards.cards import Deck, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.exchange.matrix_table import MatrixTables
from bizservice_desktop.services.files import write_atomically
from bizservice_desktop.services.papers import (
    AgendaSheet,
    Audience,
    BallotKind,
    FigureFormat,
    ballot_people,
)
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.rounds import store_all

from .command import Command, Option
from .errors import folder_refused
from .exports import FIGURE_WIDTH_CM
from .output import say
from .sentences import sentence
from .session import Session
from .tables import check_tables


def run(args: Namespace, session: Session) -> None:
    folder: Path = args.out
    _make(folder)
    locale = session.content_locale
    example = bootstrap.example(locale)
    with session.storage() as new_unit_of_work:
        store_all(new_unit_of_work, example)
    rounds = [value for value in example if isinstance(value, Round)]
    model = session.read_model(rounds[-1].id)
    say(f"{model.workspace.jobcentre.name}\n{model.workspace.round.title}\n")
    say(check_tables(model))
    say(f"\n{sentence(locale, 'papers_in', folder=folder)}")
    for name, content in _papers(model, session):
        write_atomically(folder / name, content)
        say(f"  {name}")


COMMAND = Command(
    "demo",
    "Put the finished example into the data folder as it was made, print its check as tables and "
    "write all its papers",
    run,
    (
        Option(
            "--out",
            "folder for the papers; made where it is missing",
            required=True,
            type=Path,
            metavar="DIR",
        ),
    ),
)


def _papers(model: ReadModel, session: Session) -> Iterator[tuple[str, bytes]]:
    """The name and content of every paper, each made when its turn comes."""
    papers = bootstrap.papers()
    yield "summary.pdf", papers.summary(model)
    yield "report.pdf", papers.report(model)
    for format in FigureFormat:
        yield f"figure.{format}", papers.figure(model, format, FIGURE_WIDTH_CM)
    yield "matrix.pdf", papers.matrix(model)
    yield "matrix.csv", MatrixTables().csv(model)
    yield "matrix.xlsx", MatrixTables().xlsx(model)
    people = ballot_people(model.workspace.round.people)
    for ballot in BallotKind:
        yield (
            f"ballots-{ballot}.pdf",
            papers.ballots(model, ballot, people, session.settings.paper),
        )
    how = CardPrint(paper=session.settings.paper, floor_pt=session.settings.card_floor)
    for kind in (DeckKind.ALL, DeckKind.GAP):
        deck = Deck(kind)
        cards = deck_cards(model.method, model.wording, model.workspace, deck, model.min_voters)
        yield f"cards-{kind}.pdf", papers.cards(model, cards, how)
    for agenda in model.workspace.planned:
        for audience in Audience:
            name = f"agenda-{agenda.step}-{audience}.pdf"
            yield name, papers.agenda(model, agenda, audience)
        for sheet in AgendaSheet:
            yield f"agenda-{agenda.step}-{sheet}.pdf", papers.agenda_sheet(model, agenda, sheet)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise folder_refused(folder, error) from error
