"""Figures, dates and captions as each language writes them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import law

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording, one_decimal


@pytest.mark.parametrize(
    ("level", "shown"),
    [(2.25, "2.3"), (2.35, "2.4"), (0.05, "0.1"), (2.249999, "2.2"), (3, "3.0"), (0.04, "0.0")],
)
def test_halves_are_rounded_up_as_people_do(level: float, shown: str) -> None:
    assert str(one_decimal(level)) == shown


@law
@given(st.floats(0, 4))
def test_rounding_stays_within_half_a_step_and_keeps_the_order(level: float) -> None:
    shown = one_decimal(level)
    assert abs(shown - Decimal(level)) <= Decimal("0.0500001")
    assert one_decimal(min(4.0, level + 0.1)) >= shown


@pytest.mark.parametrize(
    ("level", "provisional", "danish_text", "english_text"),
    [
        (2.4, False, "2,4", "2.4"),
        (2.4, True, "≈ 2,4", "≈ 2.4"),
        (0.0, False, "0,0", "0.0"),
        (None, True, "–", "–"),
    ],
)
def test_a_level_is_written_with_one_decimal(
    danish: Wording,
    english: Wording,
    level: float | None,
    provisional: bool,
    danish_text: str,
    english_text: str,
) -> None:
    assert danish.number(level, provisional=provisional) == danish_text
    assert english.number(level, provisional=provisional) == english_text


def test_a_date_in_words(danish: Wording, english: Wording) -> None:
    day = date(2026, 5, 12)
    assert danish.date(day) == "12. maj 2026"
    assert english.date(day) == "12 May 2026"
    assert danish.date(day, weekday=True) == "Tirsdag den 12. maj 2026"
    assert english.date(day, weekday=True) == "Tuesday 12 May 2026"
    assert danish.date(day, weekday=True, in_sentence=True) == "tirsdag den 12. maj 2026"


@pytest.mark.parametrize(
    ("minutes", "danish_text", "english_text"),
    [
        (0, "0 min.", "0 min"),
        (45, "45 min.", "45 min"),
        (120, "2 t.", "2 h"),
        (210, "3 t. 30 min.", "3 h 30 min"),
    ],
)
def test_a_duration_in_words(
    danish: Wording, english: Wording, minutes: int, danish_text: str, english_text: str
) -> None:
    assert danish.duration(minutes) == danish_text
    assert english.duration(minutes) == english_text


def test_a_title_is_found_for_every_kind_of_id(method: Method, english: Wording) -> None:
    ids: list[str] = [*method.services, *(tool.id for tool in method.tools)]
    ids += [area.id for area in method.areas] + [point.id for point in method.points]
    ids += [cell.id for cell in method.cells] + [pair.id for pair in method.pairs]
    ids += [case.id for case in method.cases] + [step.id for step in method.steps]
    assert [id for id in ids if english.title(id) in ("", id)] == []


def test_an_id_the_pack_no_longer_has_is_shown_as_it_is(english: Wording) -> None:
    assert english.title("op_gone") == "op_gone"


def test_a_caption_needs_all_its_values() -> None:
    wording = Wording("en", captions={"cap_of": "{count} of {whole}"})
    assert wording.caption("cap_of", count=3, whole=5) == "3 of 5"
    with pytest.raises(KeyError):
        wording.caption("cap_of", count=3)
    with pytest.raises(KeyError):
        wording.caption("cap_gone")
