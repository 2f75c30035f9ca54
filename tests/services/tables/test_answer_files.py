"""Answer files from home: looked through, and merged as one vote each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import CELLS, METHOD, POINTS, round_of, voted
from tests.domain.strategies import law, levels, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.assessment.vote_session import FILES, VoteSession
from bizservice_desktop.services.tables.answer_files import (
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
from bizservice_desktop.services.tables.table import Fault, FileRead, Problem, Row, RowsInvalid

P1, P2 = POINTS[:2]


def merged(round: Round, files: Sequence[AnswerFile], occasion: Occasion = Occasion.NEW) -> Round:
    votes = VoteSession.of_sheets(FILES, (file.answers for file in files))
    return with_files(round, files, votes.revealed(), occasion)


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
    found = look_through(METHOD, round_of(), [ONE, ONE, copy, alike])
    assert [each.state for each in found] == [
        FileState.READY,
        FileState.SAME_FILE,
        FileState.SAME_ANSWERS,
        FileState.SAME_ANSWERS,
    ]
    assert [each.same_as for each in found[1:]] == [ONE.path] * 3


def test_a_file_is_merged_once() -> None:
    round = round_of()
    after = merged(round, look_through(METHOD, round, [ONE]))
    assert look_through(METHOD, after, [ONE])[0].state is FileState.MERGED_BEFORE
    assert digest_of(RoundId("other"), ONE.content) not in after.merged_files


def test_another_persons_file_that_is_the_same_is_taken_on_purpose() -> None:
    taken = {state for state in FileState if takes(state, same=True)}
    assert taken == {FileState.READY, FileState.SAME_ANSWERS, FileState.MERGED_BEFORE}
    assert [state for state in FileState if takes(state, same=False)] == [FileState.READY]
    round = merged(round_of(), look_through(METHOD, round_of(), [ONE, TWO]))
    after = merged(round, look_through(METHOD, round, [ONE]), Occasion.SAME)
    assert after.record(P1).ballots == (Ballot((1, 1, 4)),)


def test_every_fault_is_named_by_its_row() -> None:
    bad = file("bad.csv", ("b9", "1"), (P1, "7"), (P1, "2"), (P2, "n/a"))
    (found,) = look_through(METHOD, round_of(), [bad])
    assert found.state is FileState.FAULTY
    assert [(fault.line, fault.problem) for fault in found.faults] == [
        (2, Problem.UNKNOWN_ID),
        (3, Problem.BAD_VOTE),
        (4, Problem.GIVEN_TWICE),
        (5, Problem.NOT_A_VOTE),
    ]


def test_what_is_no_table_or_has_no_answers() -> None:
    broken = FileRead(Path("x.csv"), faults=[Fault(Problem.MISSING)])
    empty = file("empty.csv", (P1, ""))
    found = look_through(METHOD, round_of(), [broken, empty])
    assert [each.state for each in found] == [FileState.FAULTY, FileState.NO_ANSWERS]


LATE = file("late.csv", (P1, "3"))
SAME_FIRST = (Occasion.SAME, Occasion.NEW)


def test_a_late_file_joins_the_files_before_it() -> None:
    round = round_of({P1: voted(2, 2)})
    early = look_through(METHOD, round, [ONE, TWO])
    assert occasions(round, early) == (Occasion.NEW,), "a vote in the room is another occasion"
    round = merged(round, early)
    late = look_through(METHOD, round, [LATE])
    assert occasions(round, late) == SAME_FIRST
    after = merged(round, late, Occasion.SAME)
    assert after.record(P1).ballots == (Ballot((2, 2)), Ballot((1, 3, 4)))
    assert after.record(P2).ballots == round.record(P2).ballots
    assert look_through(METHOD, after, [LATE])[0].state is FileState.MERGED_BEFORE


def test_late_files_can_be_a_new_vote_that_still_later_ones_join() -> None:
    round = merged(round_of(), look_through(METHOD, round_of(), [ONE, TWO]))
    after = merged(round, look_through(METHOD, round, [LATE]), Occasion.NEW)
    assert after.record(P1).ballots == (Ballot((1, 4)), Ballot((3,)))
    last = look_through(METHOD, after, [file("last.csv", (P1, "0"))])
    joined = merged(after, last, occasions(after, last)[0])
    assert joined.record(P1).ballots == (Ballot((1, 4)), Ballot((0, 3)))


def test_after_a_vote_in_the_room_a_late_file_is_a_new_vote_unless_one_says_so() -> None:
    round = merged(round_of(), look_through(METHOD, round_of(), [ONE, TWO]))
    round = round.with_ballots({P1: Ballot((2, 2, 2))})
    late = look_through(METHOD, round, [LATE])
    assert occasions(round, late) == (Occasion.NEW, Occasion.SAME)
    joined = merged(round, late, Occasion.SAME)
    assert joined.record(P1).ballots == (Ballot((1, 3, 4)), Ballot((2, 2, 2)))
    both = look_through(METHOD, round, [file("both.csv", (P1, "3"), (P2, "3"))])
    assert occasions(round, both) == SAME_FIRST, "the group did not vote on the second point"


def test_a_point_the_files_before_left_open_gets_its_first_vote() -> None:
    round = merged(round_of(), look_through(METHOD, round_of(), [ONE]))
    late = look_through(METHOD, round, [file("more.csv", (P1, "3"), (P2, "4"))])
    after = merged(round, late, Occasion.SAME)
    assert after.record(P1).ballots == (Ballot((1, 3)),)
    assert after.record(P2).ballots == (Ballot((4,)),)
    assert occasions(after, look_through(METHOD, after, [file("x.csv", (P2, "0"))])) == SAME_FIRST


@given(st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=3), min_size=1, max_size=4))
def test_joining_in_turn_loses_no_vote_and_tells_of_none_alone(batches: list[list[int]]) -> None:
    """Whoever sends the file late: it is counted, or waits for others."""
    together = [
        file(f"{batch}.{number}", (P1, str(level)))
        for batch, levels in enumerate(batches)
        for number, level in enumerate(levels)
    ]
    every = merged(round_of(), [one(round_of(), each) for each in together])
    round = round_of()
    rest = iter(together)
    for batch in batches:
        files = [one(round, next(rest)) for _ in batch]
        before = round.record(P1).newest_ballot
        round = merged(round, files, occasions(round, files)[0])
        if len(before) >= 3:
            assert len(round.record(P1).newest_ballot) - len(before) not in (1, 2)
    assert round.merged_files == every.merged_files
    (ballot,) = round.record(P1).ballots
    assert ballot.plus(ballot.waiting or Ballot()).votes == every.record(P1).newest_ballot.votes


def one(round: Round, read: FileRead) -> AnswerFile:
    (found,) = look_through(METHOD, round, [read])
    return found


CELL = CELLS[0]


def answer_rows(*rows: tuple[str, ...]) -> list[Row]:
    columns = ("point_id", "level", "note")
    return [Row(line, dict(zip(columns, row, strict=False))) for line, row in enumerate(rows, 2)]


def cell_rows(*rows: tuple[str, ...]) -> list[Row]:
    columns = ("cell_id", "status", "elements")
    return [Row(line, dict(zip(columns, row, strict=False))) for line, row in enumerate(rows, 2)]


def faults(rows: list[Row], *, as_vote: bool = False) -> list[Fault]:
    with pytest.raises(RowsInvalid) as caught:
        with_answers(METHOD, round_of(), rows, as_vote=as_vote)
    return list(caught.value.faults)


def test_answers_become_agreed_levels_and_notes_evidence() -> None:
    rows = answer_rows(("s1", " 3 ", "minutes of May"), ("s2", "N/A"))
    assert with_answers(METHOD, round_of(), rows) == round_of(
        {
            "s1": PointRecord(3, notes={NoteKind.EVIDENCE: "minutes of May"}),
            "s2": Mark.NOT_RELEVANT,
        }
    )


def test_answers_leave_votes_and_other_notes() -> None:
    before = PointRecord(
        1,
        ballots=(Ballot((0, 2)),),
        notes={NoteKind.EVIDENCE: "old", NoteKind.STRENGTHS: "kept"},
    )
    after = with_answers(METHOD, round_of({"s1": before}), answer_rows(("s1", "?", "")))
    assert after.record(P1) == replace(before, agreed=Mark.DONT_KNOW)


def test_a_vote_joins_the_newest_ballot_and_carries_no_note() -> None:
    before = round_of({"s1": PointRecord(ballots=(Ballot((4,)), Ballot((1,))))})
    after = with_answers(METHOD, before, answer_rows(("s1", "0", "said Anna")), as_vote=True)
    assert after.record(P1) == PointRecord(ballots=(Ballot((4,)), Ballot((0, 1))))


@law
@given(st.lists(st.tuples(levels, levels), min_size=1, max_size=6))
def test_the_order_in_which_people_hand_in_never_matters(
    people: list[tuple[int, int]],
) -> None:
    def taken(order: list[tuple[int, int]]) -> Round:
        round = round_of()
        for one, two in order:
            rows = answer_rows(("s1", str(one)), ("s2", str(two)))
            round = with_answers(METHOD, round, rows, as_vote=True)
        return round

    orders = [taken(people), taken(people[::-1]), taken(sorted(people))]
    for point in (P1, P2):
        ballots = [round.record(point).newest_ballot for round in orders]
        assert len({len(ballot) for ballot in ballots}) == 1
        assert len({ballot.plus(ballot.waiting or Ballot()).votes for ballot in ballots}) == 1


def test_a_vote_handed_in_after_the_others_were_seen_waits() -> None:
    round = round_of({"s1": PointRecord(ballots=(Ballot((1, 2, 3)),))})
    after = with_answers(METHOD, round, answer_rows(("s1", "0")), as_vote=True)
    assert after.record(P1).newest_ballot.votes == (1, 2, 3)
    assert after.record(P1).waiting == 1


def test_late_files_wait_on_points_that_were_seen_and_count_on_the_others() -> None:
    first = look_through(METHOD, round_of(), [file(f"{n}", (P1, str(n))) for n in (1, 2, 3)])
    round = merged(round_of(), first)
    late = look_through(METHOD, round, [file("late", (P1, "0"), (P2, "4"))])
    after = merged(round, late, Occasion.SAME)
    assert after.record(P1).newest_ballot.votes == (1, 2, 3)
    assert after.record(P2).newest_ballot.votes == (4,)
    assert (after.record(P1).waiting, after.record(P2).waiting) == (1, 0)
    assert waiting_points(round, after) == (P1,)
    assert look_through(METHOD, after, [file("late", (P1, "0"), (P2, "4"))])[0].state is (
        FileState.MERGED_BEFORE
    )


def test_every_fault_of_every_row_is_named() -> None:
    rows = answer_rows(("s1", "7"), ("gone", "1"), ("s2", "2"), ("s2", "3"), ("", ""))
    assert faults(rows) == [
        Fault(Problem.BAD_LEVEL, 2, "level", "7"),
        Fault(Problem.UNKNOWN_ID, 3, "point_id", "gone"),
        Fault(Problem.GIVEN_TWICE, 5, "point_id", "s2"),
        Fault(Problem.UNKNOWN_ID, 6, "point_id", ""),
    ]


def test_what_does_not_concern_us_is_not_voted() -> None:
    rows = answer_rows(("s1", "n/a"), ("s2", "?"))
    assert faults(rows, as_vote=True) == [
        Fault(Problem.NOT_A_VOTE, 2, "level", "n/a"),
    ]


def test_cells_get_their_state_and_elements() -> None:
    rows = cell_rows((CELL, "Covered", "visits\ncalls"), (CELLS[1], "nothing", ""))
    assert with_cells(METHOD, round_of(), rows).cells == {
        CELL: CellRecord(Coverage.COVERED, "visits\ncalls"),
        CELLS[1]: CellRecord(Coverage.NOTHING),
    }


def test_without_a_column_of_elements_those_written_before_stay() -> None:
    before = round_of().with_cell(CELL, CellRecord(Coverage.PARTLY, "visits"))
    after = with_cells(METHOD, before, cell_rows((CELL, "covered"), (CELLS[1], "partly")))
    assert after.cells == {
        CELL: CellRecord(Coverage.COVERED, "visits"),
        CELLS[1]: CellRecord(Coverage.PARTLY),
    }


def test_with_a_column_of_elements_an_empty_one_clears_them() -> None:
    before = round_of().with_cell(CELL, CellRecord(Coverage.PARTLY, "visits"))
    after = with_cells(METHOD, before, cell_rows((CELL, "partly", "")))
    assert after.cells == {CELL: CellRecord(Coverage.PARTLY)}


LEFT = {
    "cell_id": CELL,
    "status": "left_empty",
    "reason": "the health team does it",
    "decided_by": "the managers",
    "decided_on": "2026-12-08",
    "look_again_on": "",
}


def test_a_cell_is_left_empty_for_a_reason() -> None:
    round = with_cells(METHOD, round_of(), [Row(2, LEFT)])
    assert round.cells[CELL] == CellRecord(
        Coverage.LEFT_EMPTY,
        reason="the health team does it",
        decided_by="the managers",
        decided_on=date(2026, 12, 8),
    )
    again = with_cells(METHOD, round, cell_rows((CELL, "left_empty")))
    assert again == round, "what there is no column of stays"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"reason": ""}, Fault(Problem.NO_REASON, 2, "reason", "")),
        ({"decided_on": "8/12"}, Fault(Problem.BAD_DAY, 2, "decided_on", "8/12")),
        ({"look_again_on": "maj"}, Fault(Problem.BAD_DAY, 2, "look_again_on", "maj")),
    ],
)
def test_a_cell_left_empty_without_reason_or_day_is_refused(
    change: dict[str, str], fault: Fault
) -> None:
    with pytest.raises(RowsInvalid) as caught:
        with_cells(METHOD, round_of(), [Row(2, {**LEFT, **change})])
    assert list(caught.value.faults) == [fault]


def test_faulty_cells_are_named() -> None:
    rows = cell_rows(("gone", "partly"), (CELL, "full"), (CELL, ""), (CELL, "partly"), (CELL, "x"))
    with pytest.raises(RowsInvalid) as caught:
        with_cells(METHOD, round_of(), rows)
    assert list(caught.value.faults) == [
        Fault(Problem.UNKNOWN_ID, 2, "cell_id", "gone"),
        Fault(Problem.BAD_STATUS, 3, "status", "full"),
        Fault(Problem.GIVEN_TWICE, 4, "cell_id", CELL),
        Fault(Problem.NO_VALUE, 4, "status", ""),
        Fault(Problem.GIVEN_TWICE, 5, "cell_id", CELL),
        Fault(Problem.GIVEN_TWICE, 6, "cell_id", CELL),
        Fault(Problem.BAD_STATUS, 6, "status", "x"),
    ]


@law
@given(rounds, st.dictionaries(st.sampled_from(POINTS), levels | st.sampled_from(Mark)))
def test_what_was_written_is_what_is_agreed(round: Round, given: dict[str, Answer]) -> None:
    rows = answer_rows(*((point, str(answer)) for point, answer in given.items()))
    after = with_answers(METHOD, round, rows)
    for point in POINTS:
        before = round.record(point)
        assert after.record(point) == replace(before, agreed=given.get(point, before.agreed))
