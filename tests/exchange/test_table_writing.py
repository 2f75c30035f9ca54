"""Tables for spreadsheets: no cell is a formula, and reading gives what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.exchange.table_writing import csv_of, guarded, without_guard


@given(st.text("=+-@\t\r\n' abæ", max_size=8) | st.text(max_size=8))
def test_a_guard_is_undone_exactly(text: str) -> None:
    assert without_guard(guarded(text)) == text
    assert not guarded(text).lstrip(" \n").startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert csv_of([["head"], [text]]).decode("utf-8-sig").splitlines()[1].lstrip('"')[0] == "'"


def test_other_text_is_left_alone() -> None:
    assert csv_of([["op_a", "1 - 2", "æ"]]) == "\ufeffop_a;1 - 2;æ\r\n".encode()
