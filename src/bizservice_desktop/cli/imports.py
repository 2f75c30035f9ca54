"""The commands that take a file: answers, cells, cards and agendas."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.assessment.vote_session import FILES, VoteSession
from bizservice_desktop.domain.method.method import Method, StepId
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.exchange.card_table import CardTables
from bizservice_desktop.exchange.spreadsheet import FileProblem, SpreadsheetInvalid, read_rows
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.services.tables.agenda_files import AGENDA_COLUMNS, agenda_of, read_table
from bizservice_desktop.services.tables.answer_files import (
    SHEET_COLUMNS,
    AnswerFile,
    FileFault,
    FileState,
    Occasion,
    look_through,
    occasions,
    with_files,
)
from bizservice_desktop.services.tables.card_import import imported, read_cards
from bizservice_desktop.services.tables.card_table import CARD_COLUMNS
from bizservice_desktop.services.tables.importing import (
    ANSWER_COLUMNS,
    CELL_COLUMNS,
    OPTIONAL_COLUMNS,
    Row,
    RowsInvalid,
    with_answers,
    with_cells,
)

from .errors import BadInput, RowsRefused, TableRefused, no_step
from .output import say
from .sentences import sentence
from .session import Session


def import_answers(args: Namespace, session: Session) -> None:
    def change(method: Method, round: Round, rows: Sequence[Row]) -> Round:
        return with_answers(method, round, rows, as_vote=args.as_vote)

    done = "votes_imported" if args.as_vote else "answers_imported"
    _import(args, session, ANSWER_COLUMNS, change, done)


def merge_answers(args: Namespace, session: Session) -> None:
    """Take all files as one vote each in one unit of work, or none of them."""
    files: Sequence[Path] = args.files
    method = session.content().method
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        round = work.round(RoundId(args.round))
        found = look_through(method, round, map(AnswerSheets().read, files))
        for file in found:
            _refuse(file, take_same=args.take_same)
        occasion = Occasion.NEW if args.new_vote else occasions(round, found)[0]
        votes = VoteSession.of_sheets(FILES, (file.answers for file in found))
        work.put(with_files(round, found, votes.revealed(), occasion))
        work.commit()
    say(sentence(session.language, "files_merged", count=len(found), title=round.title))


def _refuse(file: AnswerFile, *, take_same: bool) -> None:
    """Raises: TableRefused, RowsRefused, BadInput: The file cannot be merged."""
    if file.fault is not None:
        raise TableRefused(SHEET_COLUMNS, _invalid(file.path, file.fault))
    if file.rows:
        raise RowsRefused(file.path, file.rows)
    if file.state is FileState.READY or (file.state is FileState.SAME_ANSWERS and take_same):
        return
    raise BadInput(f"merge_{file.state}", path=file.path, other=file.same_as or "")


def import_cards(args: Namespace, session: Session) -> None:
    """Take all cards of a table in one unit of work, or none of them."""
    file: Path = args.file
    read = CardTables().read(file)
    if read.fault is not None:
        raise TableRefused(CARD_COLUMNS, _invalid(file, read.fault))
    method = session.content().method
    with session.storage() as new_unit_of_work:
        workspace = load_workspace(new_unit_of_work, RoundId(args.round))
        found = read_cards(method, workspace, read.rows)
        if found.faults:
            raise RowsRefused(file, found.faults)
        with new_unit_of_work() as work:
            for value in imported(workspace, found.changed):
                work.put(value)
            work.commit()
    count, name = len(found.changed), workspace.jobcentre.name
    say(sentence(session.language, "cards_imported", count=count, jobcentre=name))


def import_agenda(args: Namespace, session: Session) -> None:
    """Make an agenda of a table in one unit of work, or nothing."""
    file: Path = args.file
    model = session.read_model(args.round)
    if args.step not in {step.id for step in model.method.steps}:
        raise no_step(model.method, args.step)
    read = AgendaTables().read(file)
    if read.fault is not None:
        raise TableRefused(AGENDA_COLUMNS, _invalid(file, read.fault))
    table = read_table(read.rows)
    if table.faults:
        raise RowsRefused(file, table.faults)
    workspace = model.workspace
    step = StepId(args.step)
    agenda = agenda_of(read.rows, table.blocks, step, model.wording, workspace.round)
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        work.put(agenda)
        work.commit()
    values = {"title": agenda.title, "jobcentre": workspace.jobcentre.name}
    say(sentence(session.language, "agenda_imported", count=len(agenda.blocks), **values))


def _invalid(file: Path, fault: FileFault) -> SpreadsheetInvalid:
    problem = FileProblem(fault.problem)
    return SpreadsheetInvalid(file, fault.line, problem, fault.column, fault.value)


def import_cells(args: Namespace, session: Session) -> None:
    _import(args, session, CELL_COLUMNS, with_cells, "cells_imported")


def _import(
    args: Namespace,
    session: Session,
    columns: Sequence[str],
    change: Callable[[Method, Round, Sequence[Row]], Round],
    done: str,
) -> None:
    """Take the whole file in one unit of work, or nothing of it."""
    file: Path = args.file
    try:
        rows = read_rows(file, columns, OPTIONAL_COLUMNS)
    except SpreadsheetInvalid as fault:
        raise TableRefused(columns, fault) from fault
    method = session.content().method
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        round = work.round(RoundId(args.round))
        try:
            work.put(change(method, round, rows))
        except RowsInvalid as error:
            raise RowsRefused(file, error.faults) from error
        work.commit()
    say(sentence(session.language, done, count=len(rows), title=round.title))
