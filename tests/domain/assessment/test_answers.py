"""Answers as they are written in files and sorted in ballots."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import answers, law, vote_lists

from bizservice_desktop.domain.assessment.answers import (
    Answer,
    Ballot,
    LevelOutOfRange,
    Mark,
    NotAVote,
    Spread,
    check_level,
    parse_answer,
    shown,
    sort_key,
    spread,
    vote_signs,
)

_WRITTEN = {"0", "1", "2", "3", "4", "?", "n/a"}


@pytest.mark.parametrize(
    ("text", "answer"),
    [("0", 0), (" 4\n", 4), ("?", Mark.DONT_KNOW), ("n/a", Mark.NOT_RELEVANT), (" N/A ", "n/a")],
)
def test_an_answer_is_read(text: str, answer: Answer) -> None:
    assert parse_answer(text) == answer


@pytest.mark.parametrize("text", ["", "5", "7", "-1", "2.0", "2,0", "03", "²", "٢", "x", "na"])
def test_what_is_no_answer_is_refused_and_named(text: str) -> None:
    with pytest.raises(LevelOutOfRange) as caught:
        parse_answer(text)
    assert str(caught.value) == text


@law
@given(st.text(max_size=4))
def test_nothing_but_the_seven_answers_is_read(text: str) -> None:
    if text.strip().lower() in _WRITTEN:
        parse_answer(text)
    else:
        with pytest.raises(LevelOutOfRange):
            parse_answer(text)


@law
@given(answers)
def test_an_answer_is_read_as_it_is_written(answer: Answer) -> None:
    assert parse_answer(str(answer)) == answer
    assert check_level(answer) == answer


@pytest.mark.parametrize("level", [-1, 5, 7])
def test_a_level_outside_the_scale_is_refused(level: int) -> None:
    with pytest.raises(LevelOutOfRange) as caught:
        check_level(level)
    assert caught.value.args == (level,)


def test_marks_sort_after_all_levels() -> None:
    mixed: list[Answer] = [Mark.DONT_KNOW, 4, 0]
    assert sorted(mixed, key=sort_key) == [0, 4, Mark.DONT_KNOW]


def test_every_sign_of_a_vote_is_an_answer_and_none_is_missing() -> None:
    assert "".join(vote_signs()) == "01234?"
    assert [parse_answer(sign) for sign in vote_signs()] == [0, 1, 2, 3, 4, Mark.DONT_KNOW]


def test_votes_are_kept_sorted_with_the_marks_last() -> None:
    assert Ballot((3, Mark.DONT_KNOW, 0, 2)).votes == (0, 2, 3, Mark.DONT_KNOW)


@law
@given(vote_lists, st.randoms(use_true_random=False))
def test_the_order_of_votes_never_matters(cast: list[Answer], random: Random) -> None:
    shuffled = list(cast)
    random.shuffle(shuffled)
    one_by_one = Ballot()
    for vote in shuffled:
        one_by_one = one_by_one.with_votes([vote])
    assert one_by_one == Ballot(tuple(cast))
    assert repr(one_by_one) == repr(Ballot(tuple(cast)))


@law
@given(vote_lists)
def test_no_vote_is_lost_or_changed(cast: list[Answer]) -> None:
    ballot = Ballot(tuple(cast))
    assert len(ballot) == len(cast)
    assert len(ballot.levels) + ballot.dont_know == len(cast)
    assert all(ballot.count(vote) == cast.count(vote) for vote in (*range(5), Mark.DONT_KNOW))


def test_what_does_not_concern_us_is_not_voted() -> None:
    with pytest.raises(NotAVote):
        Ballot((1, Mark.NOT_RELEVANT))


def test_a_vote_outside_the_scale_is_refused() -> None:
    with pytest.raises(LevelOutOfRange):
        Ballot((1, 7))


def test_the_mean_leaves_out_those_who_do_not_know() -> None:
    measured = spread(Ballot((1, 2, 3, 4, Mark.DONT_KNOW)), 3)
    assert measured is not None
    assert measured.mean == 2.5


@pytest.mark.parametrize(
    ("cast", "expected"),
    [
        ((1, 2, 4), Spread(1, 4, 1.5, 3.0, 7 / 3)),
        ((0, 1, 2, 3), Spread(0, 3, 0.75, 2.25, 1.5)),
        ((0, 1, 2, 3, 4), Spread(0, 4, 1.0, 3.0, 2.0)),
        ((2, 2, 2), Spread(2, 2, 2.0, 2.0, 2.0)),
    ],
)
def test_quartiles_are_those_of_the_whole_group(cast: tuple[int, ...], expected: Spread) -> None:
    assert spread(Ballot(cast), 3) == expected


def test_quartiles_lie_on_a_straight_line_between_neighbours() -> None:
    """The rule of docs/method.md by hand: 1 + (n - 1) · share is the place counted from 1."""
    cast = (0, 1, 1, 2, 4, 4)
    measured = spread(Ballot(cast), 3)
    assert measured is not None
    assert measured.lower_quartile == 1 + 0.25 * (1 - 1)  # place 2.25
    assert measured.upper_quartile == 2 + 0.75 * (4 - 2)  # place 4.75


@law
@given(vote_lists, st.integers(3, 7))
def test_quartiles_lie_inside_the_votes(cast: list[Answer], min_voters: int) -> None:
    ballot = Ballot(tuple(cast))
    measured = spread(ballot, min_voters)
    assert (measured is None) == (len(ballot.levels) < min_voters)
    if measured is not None:
        assert measured.lowest == min(ballot.levels)
        assert measured.highest == max(ballot.levels)
        quartiles = (measured.lower_quartile, measured.upper_quartile)
        assert [measured.lowest, *quartiles, measured.highest] == sorted(
            [measured.lowest, *quartiles, measured.highest]
        )


def test_those_who_do_not_know_do_not_count_as_voters() -> None:
    assert spread(Ballot((1, 3, Mark.DONT_KNOW, Mark.DONT_KNOW)), 3) is None


@pytest.mark.parametrize("min_voters", [0, 1, 2])
def test_nobody_who_asks_with_a_smaller_number_sees_the_votes_of_two(min_voters: int) -> None:
    assert spread(Ballot((1, 3)), min_voters) is None
    assert shown(Ballot((1, 3)), min_voters) == Ballot()


@law
@given(vote_lists, st.integers(3, 7))
def test_a_ballot_is_shown_whole_or_not_at_all(cast: list[Answer], min_voters: int) -> None:
    ballot = Ballot(tuple(cast))
    assert shown(ballot, min_voters) in (ballot, Ballot())
    assert bool(shown(ballot, min_voters)) == (spread(ballot, min_voters) is not None)


@pytest.mark.parametrize(("cast", "is_split"), [((1, 1, 2), False), ((1, 2, 3), True)])
def test_a_split_is_two_levels_or_more(cast: tuple[int, ...], is_split: bool) -> None:
    measured = spread(Ballot(cast), 3)
    assert measured is not None
    assert measured.is_split is is_split
    assert measured.width == cast[-1] - cast[0]
