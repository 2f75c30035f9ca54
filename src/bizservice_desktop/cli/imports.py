"""The commands that take a file: answers, cells, cards and agendas."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from bizservice_desktop.domain.assessment.answers import tidy_group
from bizservice_desktop.domain.assessment.late_votes import waited_for
from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.assessment.vote_session import FILES, VoteSession
from bizservice_desktop.domain.method.method import Method, StepId
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.exchange.table_reading import read_table
from bizservice_desktop.services.rounds import load_workspace, store_all
from bizservice_desktop.services.tables.agenda_files import AGENDA_TABLE, agenda_of, read_blocks
from bizservice_desktop.services.tables.agenda_words import known_ids
from bizservice_desktop.services.tables.answer_files import (
    ANSWER_TABLE,
    CELL_TABLE,
    AnswerFile,
    FileState,
    Occasion,
    digest_of,
    look_through,
    occasions,
    takes,
    waiting_points,
    with_answers,
    with_cells,
    with_files,
)
from bizservice_desktop.services.tables.card_table import CARD_TABLE, imported, read_cards
from bizservice_desktop.services.tables.table import Fault, FileRead, RowsInvalid, TableForm

from .agendas import DAY, with_day
from .command import FILE, ROUND, STEP, Command, Option, flag
from .errors import BadInput, TableRefused, no_step
from .output import say
from .sentences import sentence
from .session import Session


def import_answers(args: Namespace, session: Session) -> None:
    """As a vote, a file is remembered as those that are merged, and refused when it is known."""
    least, group = session.settings.min_voters, tidy_group(args.group or "")
    if group and not args.as_vote:
        raise BadInput("group_without_vote")

    def change(method: Method, round: Round, file: FileRead) -> Round:
        if not args.as_vote:
            return with_answers(method, round, file.rows)
        digest = digest_of(round.id, file.content)
        if digest in round.merged_files and not args.take_same:
            raise BadInput(f"merge_{FileState.MERGED_BEFORE}", path=file.path)
        after = with_answers(method, round, file.rows, as_vote=True, min_voters=least, group=group)
        return replace(after, merged_files=round.merged_files | {digest})

    done = "votes_imported" if args.as_vote else "answers_imported"
    _import(args, session, ANSWER_TABLE, change, done)


def import_cells(args: Namespace, session: Session) -> None:
    def change(method: Method, round: Round, file: FileRead) -> Round:
        return with_cells(method, round, file.rows)

    _import(args, session, CELL_TABLE, change, "cells_imported")


def merge_answers(args: Namespace, session: Session) -> None:
    """Take all files as one vote each in one unit of work, or none of them; say which wait."""
    least, group = session.settings.min_voters, tidy_group(args.group or "")
    files: Sequence[Path] = args.files
    method = session.content().method
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        round = work.round(RoundId(args.round))
        sheets = look_through(method, round, map(AnswerSheets().read, files))
        for file in sheets:
            _refuse(file, take_same=args.take_same)
        occasion = Occasion.NEW if args.new_vote else occasions(round, sheets)[0]
        votes = VoteSession.of_sheets(FILES, (file.answers for file in sheets), group)
        after = with_files(round, sheets, votes.revealed(), occasion, least)
        work.put(after)
        work.commit()
    say(sentence(session.language, "files_merged", count=len(sheets), title=round.title))
    _say_waiting(session, round, after)


def _say_waiting(session: Session, before: Round, after: Round) -> None:
    """Which late votes are in no count yet."""
    if points := waiting_points(before, after):
        least = max(
            waited_for(after.record(id).ballots, session.settings.min_voters) for id in points
        )
        say(sentence(session.language, "votes_wait", count=len(points), least=least))


def _refuse(file: AnswerFile, *, take_same: bool) -> None:
    """Raises: TableRefused, BadInput: The file cannot be merged."""
    _refuse_faults(file.path, file.faults)
    if takes(file.state, same=take_same):
        return
    raise BadInput(f"merge_{file.state}", path=file.path, other=file.same_as or "")


def import_cards(args: Namespace, session: Session) -> None:
    """Take all cards of a table in one unit of work, or none of them."""
    rows = _read(args.file, CARD_TABLE).rows
    method = session.content().method
    with session.storage() as new_unit_of_work:
        workspace = load_workspace(new_unit_of_work, RoundId(args.round))
        cards = read_cards(method, workspace, rows)
        _refuse_faults(args.file, cards.faults)
        store_all(new_unit_of_work, imported(workspace, cards.changed))
    count, name = len(cards.changed), workspace.jobcentre.name
    say(sentence(session.language, "cards_imported", count=count, jobcentre=name))


def import_agenda(args: Namespace, session: Session) -> None:
    """Make an agenda of a table in one unit of work, or nothing."""
    model = session.read_model(args.round)
    if args.step not in {step.id for step in model.method.steps}:
        raise no_step(model.method, args.step)
    rows = _read(args.file, AGENDA_TABLE).rows
    workspace, step = model.workspace, StepId(args.step)
    known = known_ids(model.method, (card.id for card in workspace.own_cards))
    table = read_blocks(rows, known)
    _refuse_faults(args.file, table.faults)
    agenda = with_day(agenda_of(rows, table.blocks, step, model.wording, workspace), args)
    with session.storage() as new_unit_of_work:
        store_all(new_unit_of_work, [agenda])
    values = {"title": agenda.title, "jobcentre": workspace.jobcentre.name}
    done = "agenda_changed" if workspace.find(agenda) else "agenda_imported"
    say(sentence(session.language, done, count=len(agenda.blocks), **values))


TAKE_SAME = flag("--take-same", "take a file, too, that has the same answers as another one")
GROUP = Option("--group", "whose votes these are, such as managers", metavar="NAME")

COMMANDS = (
    Command(
        "answers import",
        "Take a CSV file with the columns point_id, level and note; note may be missing; level "
        "is 0 to 4, ? (do not know) or n/a (not relevant)",
        import_answers,
        (
            FILE,
            ROUND,
            flag(
                "--as-vote",
                "add the levels as one person's votes instead of setting what the group agreed; "
                "notes are left out, for they could tell who it was",
            ),
            TAKE_SAME,
            GROUP,
        ),
    ),
    Command(
        "answers merge",
        "Merge answer files filled in at home as votes, one file one vote "
        "(docs/answer-file.md); all of them or none",
        merge_answers,
        (
            Option("files", None, type=Path, nargs="+", metavar="FILE"),
            ROUND,
            TAKE_SAME,
            flag(
                "--new-vote",
                "let late files be a new round of voting instead of joining the files before them",
            ),
            GROUP,
        ),
    ),
    Command(
        "import cards",
        "Take cards of one's own from a table, CSV or XLSX (docs/card-table.md); all or none",
        import_cards,
        (FILE, ROUND),
    ),
    Command(
        "import agenda",
        "Make an agenda of a table (docs/agenda-files.md); all of it or nothing",
        import_agenda,
        (FILE, ROUND, STEP, *DAY),
    ),
    Command(
        "cells import",
        "Take a CSV file of cells (docs/cell-table.md): cell_id and status (nothing, left_empty, "
        "partly, covered or not_judged); elements, reason and the rest may be missing",
        import_cells,
        (FILE, ROUND),
    ),
)


def _import(
    args: Namespace,
    session: Session,
    form: TableForm,
    change: Callable[[Method, Round, FileRead], Round],
    done: str,
) -> None:
    """Take the whole file in one unit of work, or nothing of it."""
    file = _read(args.file, form)
    method = session.content().method
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        round = work.round(RoundId(args.round))
        try:
            after = change(method, round, file)
            work.put(after)
        except RowsInvalid as error:
            raise TableRefused(args.file, error.faults) from error
        work.commit()
    say(sentence(session.language, done, count=len(file.rows), title=round.title))
    _say_waiting(session, round, after)


def _read(file: Path, form: TableForm) -> FileRead:
    """Raises: TableRefused: It is not such a table."""
    read = read_table(file, form)
    _refuse_faults(file, read.faults)
    return read


def _refuse_faults(file: Path, faults: Sequence[Fault]) -> None:
    """Raises: TableRefused: There are any."""
    if faults:
        raise TableRefused(file, faults)
