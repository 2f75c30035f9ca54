"""Groups of voters: what is shown of them never yields fewer people than the minimum."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import law, min_voters, votes

from bizservice_desktop.domain.assessment.answers import (
    Answer,
    Ballot,
    GroupNotInBallot,
    Mark,
    shown,
    tidy_group,
)
from bizservice_desktop.domain.assessment.groups import groups_shown, with_shown_groups

UNKNOWN = Mark.DONT_KNOW


def ballot_of(rest: list[Answer], **groups: list[Answer]) -> Ballot:
    ballot = Ballot(tuple(rest))
    for name, cast in groups.items():
        ballot = ballot.with_votes(cast, name)
    return ballot


def names(ballot: Ballot, least: int = 3) -> list[str]:
    return [group.name for group in groups_shown(ballot, least)]


@pytest.mark.parametrize(
    ("ballot", "expected"),
    [
        (ballot_of([1, 2, 3], a=[4, 4, 4]), ["a", ""]),
        (ballot_of([1, 2], a=[4, 4, 4]), []),  # the others are two
        (ballot_of([], a=[4, 4, 4]), []),  # the group is everybody
        (ballot_of([], a=[4, 4, 4], b=[1, 1, 1]), ["a", "b"]),
        (ballot_of([], a=[4, 4, 4], b=[1, 1]), []),
        (ballot_of([], a=[4, 4, 4], b=[1, 1], c=[2, 2, 2, 2]), ["c", ""]),
        (ballot_of([], a=[4, 4, 4, 4], b=[1], c=[2, 2]), ["a", ""]),
        (ballot_of([UNKNOWN], a=[4, 4, 4], c=[2, 2, 2, 2]), ["c", ""]),
        (ballot_of([], a=[1, 1, UNKNOWN], c=[2, 2, 2, 2]), []),
        (ballot_of([], a=[4], b=[4]), []),
    ],
)
def test_a_group_appears_only_if_it_and_the_rest_reach_the_minimum(
    ballot: Ballot, expected: list[str]
) -> None:
    assert names(ballot) == expected


def test_a_group_is_told_as_count_and_spread() -> None:
    first, others = groups_shown(ballot_of([0, 1, 2], Ledere=[3, 4, 4, UNKNOWN]), 3)
    assert (first.name, first.votes, first.spread.lowest, first.spread.highest) == (
        "Ledere",
        4,
        3,
        4,
    )
    assert (others.name, others.votes, others.spread.mean) == ("", 3, 1.0)


def test_groups_of_one_name_are_one_however_it_is_written() -> None:
    ballot = Ballot().with_votes([1, 2], "Ledere").with_votes([3], "ledere")
    assert ballot.groups == (("Ledere", Ballot((1, 2, 3))),)
    assert tidy_group("  team   a ") == "team a"
    assert tidy_group("a\u030angst\0\ud800") == "ångst"
    assert tidy_group("\ud800\0 ") == ""


def test_a_group_has_no_votes_that_the_ballot_lacks() -> None:
    with pytest.raises(GroupNotInBallot):
        Ballot((1, 2), (("a", Ballot((3,))),))


groups = st.dictionaries(st.sampled_from("abcde"), st.lists(votes, max_size=9), max_size=5)


@law
@given(st.lists(votes, max_size=5), groups, min_voters)
def test_no_figures_that_are_shown_yield_fewer_people_than_the_minimum(
    rest: list[Answer], by_group: dict[str, list[Answer]], least: int
) -> None:
    """Whatever the whole and the groups are multiplied with and added up to."""
    ballot = ballot_of(rest, **by_group)
    known = with_shown_groups(ballot, least)
    figures = [
        *([("whole", *by_group, "")] if shown(ballot, least) else []),
        *[(name,) for name, _ in known.groups],
    ]
    sizes = {
        name: (len(cast), sum(not isinstance(vote, Mark) for vote in cast))
        for name, cast in {**by_group, "": rest}.items()
    }
    for factors in product((-2, -1, 0, 1, 2), repeat=len(figures)):
        share = dict.fromkeys(sizes, 0)
        for factor, figure in zip(factors, figures, strict=True):
            for name in figure:
                if name in share:
                    share[name] += factor
        if set(share.values()) <= {0, 1}:
            people = sum(sizes[name][0] for name in share if share[name])
            levels = sum(sizes[name][1] for name in share if share[name])
            assert not people or levels >= least


@law
@given(st.lists(votes, max_size=5), groups, min_voters, min_voters)
def test_a_higher_minimum_shows_no_group_that_a_lower_one_hides(
    rest: list[Answer], by_group: dict[str, list[Answer]], one: int, other: int
) -> None:
    """So that prints before and after the setting was changed cannot be set against each other."""
    ballot = ballot_of(rest, **by_group)
    lower, higher = sorted((one, other))
    named = {name for name, _ in with_shown_groups(ballot, lower).groups}
    assert named >= {name for name, _ in with_shown_groups(ballot, higher).groups}
