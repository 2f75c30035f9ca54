"""`bizservice answers import` and `bizservice cells import`."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment import Round, RoundId
from bizservice_desktop.domain.method import Method
from bizservice_desktop.exchange.spreadsheet import SpreadsheetInvalid, read_rows
from bizservice_desktop.services.importing import (
    ANSWER_COLUMNS,
    CELL_COLUMNS,
    OPTIONAL_COLUMNS,
    Row,
    RowsInvalid,
    with_answers,
    with_cells,
)

from .errors import RowsRefused, TableRefused
from .output import say
from .sentences import sentence
from .session import Session


def import_answers(args: Namespace, session: Session) -> None:
    def change(method: Method, round: Round, rows: Sequence[Row]) -> Round:
        return with_answers(method, round, rows, as_vote=args.as_vote)

    done = "votes_imported" if args.as_vote else "answers_imported"
    _import(args, session, ANSWER_COLUMNS, change, done)


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
    method = bootstrap.load_content([session.content_locale]).method
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        round = work.round(RoundId(args.round))
        try:
            work.put(change(method, round, rows))
        except RowsInvalid as error:
            raise RowsRefused(file, error.faults) from error
        work.commit()
    say(sentence(session.language, done, count=len(rows), title=round.title))
