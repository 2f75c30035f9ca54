"""Votes that come late are counted in batches: no two states tell how fewer people voted."""

from collections.abc import Iterable
from itertools import combinations, count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import law, levels, min_voters

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, shown
from bizservice_desktop.domain.assessment.groups import groups_shown, with_shown_groups
from bizservice_desktop.domain.assessment.late_votes import waited_for, with_late

UNKNOWN = Mark.DONT_KNOW
SEEN = Ballot((1, 2, 3))


class OnesVote(int):
    """A level that remembers whose it is."""

    who: int


def cast_by(who: int, level: int) -> OnesVote:
    vote = OnesVote(level)
    vote.who = who
    return vote


def test_a_ballot_that_nobody_can_have_seen_takes_a_vote_at_once() -> None:
    assert with_late(Ballot((1, 2)), Ballot((4,)), 3) == Ballot((1, 2, 4))
    assert with_late(Ballot(), Ballot((UNKNOWN,)), 3) == Ballot((UNKNOWN,))


def test_one_that_may_have_been_seen_lets_them_wait_until_enough_have_come() -> None:
    one = with_late(SEEN, Ballot((4,)), 3)
    assert (one.votes, one.waiting) == ((1, 2, 3), Ballot((4,)))
    assert waited_for([one], 3) == 3
    two = with_late(one, Ballot((4, UNKNOWN)), 3)
    assert (two.votes, two.waiting) == ((1, 2, 3), Ballot((4, 4, UNKNOWN)))
    three = with_late(two, Ballot((0,)), 3)
    assert three == Ballot((0, 1, 2, 3, 4, 4, UNKNOWN))
    assert waited_for([three], 3) == 0


def test_not_knowing_waits_too_for_alone_it_would_tell_who_it_is() -> None:
    assert with_late(SEEN, Ballot((UNKNOWN,)), 3).votes == SEEN.votes


@pytest.mark.parametrize(("told", "now"), [(3, 5), (5, 3)])
def test_the_higher_of_the_minimum_that_was_told_and_that_of_today_holds(
    told: int, now: int
) -> None:
    ballot = Ballot((1, 2, 3, 4, 4), least=told)
    late = with_late(ballot, Ballot((0, 0, 0, 0)), now)
    assert late.waiting is not None
    assert with_late(late, Ballot((0,)), now).waiting is None


def test_lowering_the_minimum_shows_nobody_who_was_told_a_higher_one() -> None:
    assert shown(Ballot((1, 2, 3, 4), least=5), 3) == Ballot()


def test_a_vote_cast_while_four_may_have_been_seen_waits_though_they_are_hidden_now() -> None:
    """They were shown while the minimum was 3; with one more they would be shown again at 5."""
    four = Ballot((1, 2, 3, 4))
    assert shown(four, 5) == Ballot()
    late = with_late(four, Ballot((0,)), 5)
    assert (late.votes, late.waiting) == (four.votes, Ballot((0,)))


def test_a_group_of_late_votes_keeps_its_name_only_where_it_and_the_rest_are_enough() -> None:
    seen = Ballot((1, 1, 1)).with_votes((2, 2, 2), "a")
    late = Ballot((4,)).with_votes((3, 3), "a")
    joined = with_late(seen, late, 3)
    assert joined.groups == (("a", Ballot((2, 2, 2))),)
    assert len(joined) == 9
    enough = Ballot((4, 4, 4)).with_votes((3, 3, 3), "a")
    assert with_late(seen, enough, 3).groups == (("a", Ballot((2, 2, 2, 3, 3, 3))),)


def test_a_group_that_was_everybody_appears_when_enough_others_have_come() -> None:
    seen = Ballot().with_votes((2, 2, 2), "a")
    assert groups_shown(seen, 3) == ()
    later = with_late(seen, Ballot((0, 1, 1)), 3)
    assert [group.name for group in groups_shown(later, 3)] == ["a", ""]


batches = st.lists(
    st.tuples(
        st.lists(st.tuples(st.one_of(levels, st.none()), st.sampled_from("ab ")), max_size=9),
        min_voters,
    ),
    min_size=1,
    max_size=6,
)


@law
@given(batches)
def test_no_two_states_of_a_ballot_differ_by_fewer_people_than_the_minimum(
    merges: list[tuple[list[tuple[int | None, str]], int]],
) -> None:
    """Counts, groups and the others, at every time, under any setting in between."""
    number = count()
    ballot = Ballot()
    people: set[int] = set()
    states: list[frozenset[int]] = []
    for files, least in merges:
        late = Ballot()
        for level, group in files:
            vote: Answer = UNKNOWN if level is None else cast_by(next(number), level)
            late = late.with_votes((vote,), group.strip())
        people |= whose(late.votes)
        before = shown(ballot, 3).votes
        ballot = with_late(ballot, late, least) if late else ballot
        if before and ballot.votes != before:
            assert len(ballot.levels) >= len(before) - before.count(UNKNOWN) + 3
        for setting in (3, 5, 7):
            states += [figure for figure in figures(ballot, setting) if figure not in states]
        waiting = whose(ballot.waiting.votes) if ballot.waiting else set()
        assert whose(ballot.votes) | waiting == people  # nobody's vote is lost
    for one, other in combinations([frozenset(), *states], 2):
        for apart in (one - other, other - one):
            is_told = one <= other or other <= one
            assert not is_told or not apart or len(apart) >= 3


def figures(ballot: Ballot, least: int) -> list[frozenset[int]]:
    """Whose levels are in each figure that is shown: the whole, the groups, the others."""
    if not shown(ballot, least):
        return []
    whole = frozenset(whose(ballot.votes))
    parts = [frozenset(whose(group.votes)) for _, group in with_shown_groups(ballot, least).groups]
    rest = whole.difference(*parts)
    assert len(parts) + bool(rest) >= len(groups_shown(ballot, least))
    return [whole, *parts, *([rest] if parts and rest else [])]


def whose(votes: Iterable[Answer]) -> set[int]:
    return {vote.who for vote in votes if isinstance(vote, OnesVote)}
