"""Answers as they are written in files and sorted in ballots."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import answers, law

from bizservice_desktop.domain.assessment.answers import (
    Answer,
    LevelOutOfRange,
    Mark,
    check_level,
    parse_answer,
    sort_key,
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
