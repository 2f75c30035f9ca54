"""Values in the words of the interface."""

import pytest

from bizservice_desktop.ui.kit.words import filled, shortened


def test_values_go_where_the_words_want_them() -> None:
    assert filled("%2 of %1", 4, "three") == "three of 4"
    assert filled("%1 and %1", "again") == "again and again"
    assert filled("no place", "unused") == "no place"


def test_what_a_user_typed_is_not_filled_again() -> None:
    assert filled("“%1”, %2", "100 %2", "second") == "“100 %2”, second"


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(IndexError):
        filled("%1 of %2", 1)


def test_what_is_too_long_says_so_at_its_end() -> None:
    assert shortened("one  two\nthree", 13) == "one two three"
    assert shortened("one two three", 9) == "one two…"
    assert len(shortened("æ" * 5000, 60)) == 60
