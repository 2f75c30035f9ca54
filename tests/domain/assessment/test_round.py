"""Rounds are values: a change gives a new round and can be taken back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import BUSINESS, CELLS, HELD_ON, METHOD, PAIRS, POINTS, checked, round_of, voted
from tests.domain.strategies import answers, law, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, LevelOutOfRange, Mark
from bizservice_desktop.domain.assessment.groups import groups_shown
from bizservice_desktop.domain.assessment.maturity import PointLevel, point_level
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import (
    BLANK,
    BadHeadcount,
    CellRecord,
    Coverage,
    InterplayState,
    NoSuchBallot,
    NoteKind,
    PointRecord,
    Round,
    TargetOutOfRange,
    seen_by_room,
)
from bizservice_desktop.domain.method.method import CellId, PairId, PointId

P1, P2 = POINTS[:2]


def test_a_point_nobody_touched_is_blank() -> None:
    assert round_of().record(P1) == BLANK
    assert BLANK.is_blank
    assert BLANK.newest_ballot == Ballot()


@pytest.mark.parametrize(
    "record",
    [PointRecord(0), voted(), PointRecord(notes={NoteKind.EVIDENCE: "minutes of 3 May"})],
)
def test_a_record_that_says_something_is_not_blank(record: PointRecord) -> None:
    assert not record.is_blank
    assert round_of().with_record(P1, record).points == {P1: record}


def test_a_level_of_seven_is_refused() -> None:
    with pytest.raises(LevelOutOfRange):
        round_of().with_agreed(P1, 7)


@law
@given(rounds, st.sampled_from(POINTS), answers)
def test_agreeing_and_taking_it_back_leaves_no_trace(
    round: Round, point: str, answer: Answer
) -> None:
    before = round.with_agreed(P1, None)
    assert before.with_agreed(P1, answer).record(P1).agreed == answer
    assert before.with_agreed(P1, answer).with_agreed(P1, None) == before


@law
@given(rounds, answers)
def test_agreeing_on_one_point_leaves_the_others(round: Round, answer: Answer) -> None:
    after = round.with_agreed(P1, answer)
    assert [after.record(point) for point in POINTS[1:]] == [
        round.record(point) for point in POINTS[1:]
    ]
    assert replace(after, points=round.points) == round


def test_late_votes_go_to_the_newest_ballot_or_the_one_that_is_named() -> None:
    first = PointRecord().with_late_votes(Ballot((3,)), 3).with_late_votes(Ballot((1,)), 3)
    assert first.ballots == (Ballot((1, 3)),)
    both = PointRecord(ballots=(*first.ballots, Ballot()))
    second = both.with_late_votes(Ballot((2, Mark.DONT_KNOW)), 3)
    assert second.ballots == (Ballot((1, 3)), Ballot((2, Mark.DONT_KNOW)))
    assert second.newest_ballot == second.ballots[1]
    assert both.with_late_votes(Ballot((4,)), 3, 0).ballots == (Ballot((1, 3, 4)), Ballot())


def test_a_new_round_of_voting_keeps_the_minimum_that_voters_were_told() -> None:
    round = round_of({"b1": voted(1, 2, 3)}).with_ballots({POINT: Ballot((1, 2, 3, 4))}, 5)
    assert [ballot.least for ballot in round.record(POINT).ballots] == [3, 5]
    assert point_level(round.record(POINT), 3) == PointLevel()


def test_sheets_of_one_group_after_another_are_one_round_of_voting() -> None:
    """Else each group would be everybody in a vote of its own, and never stand by itself."""
    managers = Ballot().with_votes((1, 1, 2), "managers")
    team = Ballot().with_votes((3, 3, 4), "Team A")
    round = round_of().with_sheets({POINT: managers}, 3).with_sheets({POINT: team}, 3)
    (ballot,) = round.record(POINT).ballots
    assert [group.name for group in groups_shown(ballot, 3)] == ["Team A", "managers"]
    again = round.with_sheets({POINT: managers}, 3)
    assert len(again.record(POINT).ballots) == 2, "who voted before votes anew"
    everyone = again.with_sheets({POINT: Ballot((2, 2, 2))}, 3)
    assert len(everyone.record(POINT).ballots) == 3
    few = again.with_sheets({POINT: Ballot().with_votes((4,), "Team A")}, 3)
    assert few.record(POINT).waiting == 1, "one more would be told from the managers"


def test_a_round_of_voting_that_only_waits_is_not_overwritten() -> None:
    waits = PointRecord(ballots=(Ballot(waiting=Ballot((1,))),))
    after = round_of({"b1": waits}).with_ballots({POINT: Ballot((2, 2, 2))})
    assert len(after.record(POINT).ballots) == 2


def test_an_emptied_note_is_gone() -> None:
    noted = PointRecord().with_note(NoteKind.STRENGTHS, "We call back")
    assert noted.notes == {NoteKind.STRENGTHS: "We call back"}
    assert noted.with_note(NoteKind.STRENGTHS, "") == BLANK


def test_not_judged_is_the_same_as_never_asked() -> None:
    pair = PAIRS[0]
    judged = round_of().with_interplay(pair, InterplayState.BROKEN)
    assert judged.interplay == {pair: InterplayState.BROKEN}
    assert judged.with_interplay(pair, InterplayState.NOT_JUDGED) == round_of()
    assert round_of().with_interplay(pair, InterplayState.NOT_JUDGED) == round_of()


def test_a_cell_is_replaced_as_a_whole() -> None:
    record = CellRecord(Coverage.PARTLY, "visits")
    assert round_of().with_cell(CELLS[0], record).cells == {CELLS[0]: record}


@pytest.mark.parametrize("status", Coverage)
def test_what_is_written_raises_a_cell_that_held_nothing(status: Coverage) -> None:
    written = CellRecord(status).with_elements("visits")
    held = status in (Coverage.PARTLY, Coverage.COVERED)
    assert written.status is (status if held else Coverage.PARTLY)
    assert not written.contradicts_itself
    assert CellRecord(status, "visits").with_elements("").status is status


def test_a_cell_is_left_empty_from_the_first_word_of_its_reason_to_the_last() -> None:
    left = CellRecord(Coverage.NOTHING).left_empty("others do it", HELD_ON)
    assert (left.status, left.decided_on) == (Coverage.LEFT_EMPTY, HELD_ON)
    later = left.left_empty("others do it well", HELD_ON.replace(year=2030))
    assert later.decided_on == HELD_ON, "the day it was decided stays"
    assert left.left_empty("  ", HELD_ON).status is Coverage.NOTHING
    assert CellRecord(Coverage.COVERED).left_empty("", HELD_ON).status is Coverage.COVERED


def test_the_room_sees_the_state_of_a_cell_and_not_why() -> None:
    left = CellRecord().left_empty("others do it", HELD_ON)
    seen = seen_by_room(round_of().with_cell(CELLS[0], left))
    assert seen.cells == {CELLS[0]: CellRecord(Coverage.LEFT_EMPTY)}


def test_targets_are_set_and_removed() -> None:
    round = round_of().with_target(BUSINESS, 3.5).with_target(P1, 0.0)
    assert round.targets == {BUSINESS: 3.5, P1: 0.0}
    assert round.with_target(BUSINESS, None).targets == {P1: 0.0}
    assert round_of().with_target(P1, None) == round_of()


@pytest.mark.parametrize("target", [-0.1, 4.1, float("nan")])
def test_a_target_outside_the_scale_is_refused(target: float) -> None:
    with pytest.raises(TargetOutOfRange):
        round_of().with_target(P1, target)


def test_a_headcount_below_nobody_is_refused() -> None:
    assert replace(round_of(), people=0).people == 0
    with pytest.raises(BadHeadcount) as caught:
        replace(round_of(), people=-1)
    assert caught.value.args == (-1,)


def test_a_round_does_not_follow_the_mapping_it_was_made_of() -> None:
    given = {P1: PointRecord(2)}
    round = replace(round_of(), points=given)
    given[P2] = PointRecord(3)
    assert round.points == {P1: PointRecord(2)}
    with pytest.raises(TypeError):
        round.points[P2] = PointRecord(3)  # type: ignore[index]


def test_the_ballot_of_answer_files_is_one_of_the_ballots() -> None:
    assert PointRecord(ballots=(Ballot((1,)),), files_ballot=0).files_ballot == 0
    with pytest.raises(NoSuchBallot):
        PointRecord(ballots=(Ballot((1,)),), files_ballot=1)


def test_the_group_agrees_and_takes_it_back() -> None:
    round = round_of().with_agreed(P1, Mark.DONT_KNOW)
    assert round.record(P1).agreed is Mark.DONT_KNOW
    assert round.with_agreed(P1, None) == round_of()


def test_a_pair_is_judged() -> None:
    round = round_of().with_interplay(PAIRS[0], InterplayState.WORKS)
    assert round == round_of(interplay={PAIRS[0]: InterplayState.WORKS})


def test_a_ballot_is_one_more_round_of_voting_and_keeps_the_rest() -> None:
    noted = PointRecord(agreed=3).with_note(NoteKind.EVIDENCE, "Minutes of May")
    round = round_of().with_record(P1, noted)
    round = round.with_ballots({P1: Ballot((4, 0)), P2: Ballot((3,))})
    round = round.with_ballots({P1: Ballot((2, 2))})
    record = round.record(P1)
    assert record.ballots == (Ballot((0, 4)), Ballot((2, 2)))
    assert (record.agreed, record.notes) == (3, {NoteKind.EVIDENCE: "Minutes of May"})
    assert round.record(P2).ballots == (Ballot((3,)),)


def test_a_point_that_is_voted_on_anew_is_agreed_no_longer() -> None:
    record = PointRecord(3, (Ballot((1, 2)),), {NoteKind.MINORITY: "More."})
    before = round_of().with_record(P1, record).with_agreed(P2, 4)
    after = before.reopened([P1])
    assert after.record(P1) == replace(record, agreed=None)
    assert after.record(P2).agreed == 4


def test_a_ballot_fills_one_that_is_empty() -> None:
    opened = PointRecord(ballots=(Ballot((1, 2, 3)), Ballot()))
    round = round_of().with_record(P1, opened).with_ballots({P1: Ballot((2,))})
    assert round.record(P1).ballots == (Ballot((1, 2, 3)), Ballot((2,)))


POINT = PointId("b1")


def test_a_pair_has_a_note_judged_or_not_and_an_empty_one_is_none() -> None:
    pair = PairId("b-i")
    noted = round_of().with_interplay_note(pair, "Only on Mondays")
    assert noted.interplay_notes == {pair: "Only on Mondays"}
    assert noted.with_interplay_note(pair, "").interplay_notes == {}


def test_notes_and_elements_are_gone_and_levels_stay() -> None:
    round = round_of({"b1": PointRecord(3, notes={NoteKind.DISCUSSION: "said in private"})})
    round = round.with_cell(CellId("recruit_business"), CellRecord(Coverage.PARTLY, "private"))
    round = round.with_interplay_note(PairId("b-i"), "private")
    seen = seen_by_room(round)
    assert "private" not in repr(seen)
    assert seen.record(POINT).agreed == 3
    assert seen.cells[CellId("recruit_business")].status is Coverage.PARTLY


@given(votes=st.lists(st.integers(0, 4), min_size=1, max_size=9), least=st.integers(3, 7))
def test_too_few_votes_give_no_level(votes: list[int], least: int) -> None:
    round = round_of({"b1": voted(*votes)})
    level = point_level(seen_by_room(round, least).record(POINT), least)
    assert (level.level is not None) == (len(votes) >= least)


@law
@given(rounds, st.sampled_from(PAIRS), st.sampled_from(InterplayState))
def test_interplay_changes_no_level_finding_or_topic(
    round: Round, pair: str, state: InterplayState
) -> None:
    judged = round.with_interplay(METHOD.pair(pair).id, state)
    assert checked(judged).areas == checked(round).areas
    assert checked(judged).points == checked(round).points
    assert checked(judged).findings == checked(round).findings
    assert gap_topics(METHOD, checked(judged)) == gap_topics(METHOD, checked(round))


def test_the_states_are_written_as_files_have_them() -> None:
    assert [*InterplayState] == ["not_judged", "broken", "occasional", "works"]
