"""Below the minimum of voters all is the same, whatever the votes were."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import METHOD, checked, round_of
from tests.domain.strategies import initiative_lists, law, min_voters, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.check import WalkOrder, proposed_level, vote_shift, walk
from bizservice_desktop.domain.assessment.proposals import gap_points, gap_topics
from bizservice_desktop.domain.assessment.round import PointRecord, Round, seen_by_room
from bizservice_desktop.domain.plan.initiative import Initiative


def hidden(length: int, least: int) -> st.SearchStrategy[Ballot]:
    """Ballots of so many votes of which fewer than `least` are levels."""

    def ballot(levels: list[int]) -> Ballot:
        unknown: list[Answer] = [Mark.DONT_KNOW] * (length - len(levels))
        return Ballot((*levels, *unknown))

    return st.lists(st.integers(0, 4), max_size=min(length, least - 1)).map(ballot)


def revoted(round: Round, least: int, draw: Callable[[st.SearchStrategy[Ballot]], Ballot]) -> Round:
    """The round with other votes in every ballot that may not be shown."""

    def other(record: PointRecord) -> PointRecord:
        ballots = tuple(
            ballot if len(ballot.levels) >= least else draw(hidden(len(ballot), least))
            for ballot in record.ballots
        )
        return replace(record, ballots=ballots)

    return replace(round, points={id: other(record) for id, record in round.points.items()})


@law
@given(rounds, initiative_lists, min_voters, st.data())
def test_nothing_tells_of_votes_below_the_minimum(
    round: Round, initiatives: list[Initiative], least: int, data: st.DataObject
) -> None:
    other = revoted(round, least, data.draw)
    check, others = checked(round, initiatives, least), checked(other, initiatives, least)
    assert check == others
    assert gap_points(METHOD, check) == gap_points(METHOD, others)
    assert gap_topics(METHOD, check) == gap_topics(METHOD, others)
    for order in WalkOrder:
        assert walk(METHOD, check, order) == walk(METHOD, others, order)
    for id, point in check.points.items():
        assert proposed_level(point) == proposed_level(others.points[id])
        assert vote_shift(round.record(id), least) == vote_shift(other.record(id), least)
    assert seen_by_room(round, least) == seen_by_room(other, least)


def test_two_votes_leave_a_point_without_a_level_and_its_area_without_a_count() -> None:
    round = round_of({"b1": PointRecord(ballots=(Ballot((0, 4)),)), "b2": 3})
    check = checked(round)
    area = check.areas[METHOD.point("b1").area]
    assert (area.level, area.answered, area.provisional) == (3.0, 1, False)
    assert check.points[METHOD.point("b1").id].priority is None
    assert check.low == ()
