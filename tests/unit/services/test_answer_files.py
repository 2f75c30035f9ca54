"""Answer files from home: looked through, and merged as one vote each."""

from pathlib import Path

from tests.builders import METHOD, POINTS, round_of, voted

from bizservice_desktop.domain.answers import Mark
from bizservice_desktop.domain.assessment import RoundId
from bizservice_desktop.domain.voting import Ballot
from bizservice_desktop.services.answer_files import (
    FileFault,
    FileRead,
    FileState,
    digest_of,
    look_through,
    merged,
)
from bizservice_desktop.services.importing import Row, RowProblem

P1, P2 = POINTS[:2]


def file(name: str, *levels: tuple[str, str], content: str = "") -> FileRead:
    rows = tuple(
        Row(line, {"point_id": point, "level": level})
        for line, (point, level) in enumerate(levels, start=2)
    )
    return FileRead(Path(name), (content or name).encode(), rows)


ONE = file("one.csv", (P1, "1"), (P2, ""))
TWO = file("two.csv", (P1, "4"), (P2, "?"))


def test_one_file_is_one_vote_and_an_empty_level_is_none() -> None:
    round = round_of({P1: voted(2, 2)})
    after = merged(round, look_through(METHOD, round, [ONE, TWO]))
    assert after.record(P1).ballots == (Ballot((2, 2)), Ballot((1, 4)))
    assert after.record(P2).ballots == (Ballot((Mark.DONT_KNOW,)),)
    assert after.merged_files == {digest_of(round.id, each.content) for each in (ONE, TWO)}


def test_the_order_of_the_files_tells_nothing() -> None:
    round = round_of()
    there = merged(round, look_through(METHOD, round, [ONE, TWO]))
    assert there == merged(round, look_through(METHOD, round, [TWO, ONE]))


def test_doubles_are_noticed() -> None:
    copy = FileRead(Path("copy.csv"), ONE.content, ONE.rows)
    alike = file("alike.csv", (P1, "1"))
    found = look_through(METHOD, round_of(), [ONE, copy, alike])
    assert [each.state for each in found] == [
        FileState.READY,
        FileState.SAME_FILE,
        FileState.SAME_ANSWERS,
    ]
    assert [each.same_as for each in found[1:]] == [ONE.path, ONE.path]


def test_a_file_is_merged_once() -> None:
    round = round_of()
    after = merged(round, look_through(METHOD, round, [ONE]))
    assert look_through(METHOD, after, [ONE])[0].state is FileState.MERGED_BEFORE
    assert digest_of(RoundId("other"), ONE.content) not in after.merged_files


def test_every_fault_is_named_by_its_row() -> None:
    bad = file("bad.csv", ("b9", "1"), (P1, "7"), (P1, "2"), (P2, "n/a"))
    (found,) = look_through(METHOD, round_of(), [bad])
    assert found.state is FileState.FAULTY
    assert [(fault.line, fault.problem) for fault in found.rows] == [
        (2, RowProblem.UNKNOWN_ID),
        (3, RowProblem.BAD_LEVEL),
        (4, RowProblem.GIVEN_TWICE),
        (5, RowProblem.NOT_A_VOTE),
    ]


def test_what_is_no_table_or_has_no_answers() -> None:
    broken = FileRead(Path("x.csv"), fault=FileFault("missing"))
    empty = file("empty.csv", (P1, ""))
    found = look_through(METHOD, round_of(), [broken, empty])
    assert [each.state for each in found] == [FileState.FAULTY, FileState.NO_ANSWERS]
