"""Rows of files: taken as a whole, or every fault named and nothing taken."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import CELLS, METHOD, POINTS, round_of
from tests.domain.strategies import law, levels, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord, Round
from bizservice_desktop.services.tables.importing import with_answers, with_cells
from bizservice_desktop.services.tables.table import Fault, Problem, Row, RowsInvalid

P1, P2 = POINTS[:2]
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

    assert taken(people) == taken(people[::-1]) == taken(sorted(people))


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


def test_faulty_cells_are_named() -> None:
    rows = cell_rows(("gone", "partly"), (CELL, "full"), (CELL, ""), (CELL, "partly"), (CELL, "x"))
    with pytest.raises(RowsInvalid) as caught:
        with_cells(METHOD, round_of(), rows)
    assert list(caught.value.faults) == [
        Fault(Problem.UNKNOWN_ID, 2, "cell_id", "gone"),
        Fault(Problem.BAD_STATUS, 3, "status", "full"),
        Fault(Problem.GIVEN_TWICE, 4, "cell_id", CELL),
        Fault(Problem.BAD_STATUS, 4, "status", ""),
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
