from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.diagram.scene.text import break_lines, two_lines

texts = st.text(st.sampled_from("aæøåÆ,.– \n\t"), max_size=120)
MEASURE = EvenMeasure()


def lines_of(text: str, width: float) -> tuple[str, ...]:
    return break_lines(text, width, 2.0, Weight.REGULAR, MEASURE)


def middle(word: str) -> tuple[tuple[str, str], ...]:
    return tuple((word[:at], word[at:]) for at in range(len(word) - 3, 2, -1))


def letters(text: str) -> str:
    return "".join(text.split())


@given(texts, st.integers(1, 40))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = lines_of(text, width)
    assert letters("".join(lines)) == letters(text)
    assert all(len(line) <= width for line in lines)


@given(texts, st.integers(1, 40))
def test_words_are_divided_by_nothing_but_a_hyphen(text: str, width: int) -> None:
    lines = break_lines(text, width, 2.0, Weight.REGULAR, MEASURE, middle)
    assert letters("".join(lines)).replace("-", "") == letters(text)
    assert all(len(line) <= width for line in lines)


def test_line_ends_are_kept() -> None:
    assert lines_of("en\n\nto tre", 10) == ("en", "", "to tre")


def test_a_word_that_fits_a_line_goes_there_whole() -> None:
    lines = break_lines("to virksomhed", 10, 2.0, Weight.REGULAR, MEASURE, middle)
    assert lines == ("to", "virksomhed")


def test_a_long_word_starts_on_the_line_and_is_hyphenated() -> None:
    lines = break_lines("to virksomhedskontakt", 12, 2.0, Weight.REGULAR, MEASURE, middle)
    assert lines == ("to virksomh-", "edskontakt")


def test_a_title_is_halved_where_its_lines_are_most_alike() -> None:
    assert two_lines("Contact with businesses") == ("Contact with", "businesses")
    assert two_lines("Strategi") == ("Strategi",)
