"""Text as it is stored."""

from hypothesis import given
from hypothesis import strategies as st
from tests.storage.builders import AGENDA, CARD, DECK, INITIATIVE, JOBCENTRE, PRINT_RUN, ROUND

from bizservice_desktop.storage.text import clean


@given(st.text(st.characters(categories=None)))
def test_clean_once_is_clean(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert "\0" not in cleaned
    assert clean(cleaned) == cleaned


def test_what_is_removed_and_composed() -> None:
    assert clean("a\0b\ud800c 😀 A\u030a") == "abc 😀 Å"
    assert clean(("e\0\u0301",)) == ("é",)


def test_clean_values_stay_as_they_are() -> None:
    for aggregate in (JOBCENTRE, ROUND, INITIATIVE, AGENDA, CARD, DECK, PRINT_RUN):
        assert clean(aggregate) is aggregate
