"""Return codes: what is printed reads back, and every slip of the hand is noticed."""

from pathlib import Path
from string import ascii_uppercase, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import law

from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.domain.cards.return_code import (
    CHECK_LETTERS,
    BadReturnCode,
    CodeParts,
    CodeProblem,
    highest_own_number,
    likely_codes,
    own_number,
    parse_code,
    with_check,
)

METHOD = load_pack(Path(__file__).parents[3] / "resources" / "cards", ["en"]).method
AREAS = [area.code for area in METHOD.areas]
OWN = [f"{METHOD.code_of_point(point)}.E{n}" for point in METHOD.point_order for n in (1, 12, 107)]
CODES = [*(METHOD.code_of_card(card.id) for card in METHOD.cards), *OWN]
KEYS = ascii_uppercase + digits + ".,- "

codes = st.builds(
    lambda area, point, own, card: f"{area} {point}.{'E' if own else ''}{card}",
    st.sampled_from(AREAS),
    st.integers(1, 999),
    st.booleans(),
    st.integers(1, 99999),
)


def problem(typed: str) -> CodeProblem:
    with pytest.raises(BadReturnCode) as refusal:
        parse_code(typed)
    return refusal.value.problem


@law
@given(codes)
def test_what_is_printed_reads_back(code: str) -> None:
    printed = with_check(code)
    assert printed[-1] in CHECK_LETTERS
    assert parse_code(printed).code == code


@pytest.mark.parametrize(
    "form",
    ["int 4.1-{}", " INT4.1{} ", "Int 4,1 – {}", "INT 4 . 1 - {}", "INT\t4.1-{}", "int4,1{}"],
)
def test_how_it_is_typed_does_not_matter(form: str) -> None:
    letter = with_check("INT 4.1")[-1]
    assert parse_code(form.format(letter.lower())) == CodeParts("INT", "4", "1")


def test_every_slip_on_every_card_is_refused_or_reads_as_the_same() -> None:
    known = set(CODES)
    for code in CODES:
        printed = with_check(code)
        slips = {
            printed[:at] + key + printed[at + 1 :] for at in range(len(printed)) for key in KEYS
        } | {
            printed[:at] + printed[at + 1] + printed[at] + printed[at + 2 :]
            for at in range(len(printed) - 1)
        }
        for slip in slips:
            try:
                read = parse_code(slip)
            except BadReturnCode:
                continue
            assert read.code == code or read.area not in AREAS or read.code not in known, slip


@law
@given(codes, st.data())
def test_one_wrong_figure_gives_another_letter(code: str, data: st.DataObject) -> None:
    start = code.index(" ") + 1
    places = [at for at, sign in enumerate(code) if at >= start and sign.isdecimal()]
    at = data.draw(st.sampled_from(places))
    wrong = code[:at] + data.draw(st.sampled_from(digits)) + code[at + 1 :]
    assert wrong == code or with_check(wrong)[-1] != with_check(code)[-1] or wrong[at] == "0"


@law
@given(codes, st.data())
def test_two_neighbours_swapped_give_another_letter(code: str, data: st.DataObject) -> None:
    places = [at for at in range(len(code) - 1) if code[at : at + 2].isalnum()]
    at = data.draw(st.sampled_from(places))
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    assert swapped == code or with_check(swapped)[-1] != with_check(code)[-1]


@pytest.mark.parametrize("typed", ["", "INT 4", "4.1-K", "INT 0.1-K", "Hvem?", "É 1.1"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert problem(typed) is CodeProblem.NOT_A_CODE


def test_a_code_without_its_letter_or_with_a_wrong_one_is_refused() -> None:
    right = with_check("INT 4.1")[-1]
    wrong = next(letter for letter in CHECK_LETTERS if letter != right)
    assert problem("INT 4.1") is CodeProblem.NO_CHECK_LETTER
    assert problem("INT 4.1-") is CodeProblem.NOT_A_CODE
    assert problem(f"INT 4.1-{wrong}") is CodeProblem.WRONG_CHECK_LETTER
    assert problem("INT 4.1-O") is CodeProblem.WRONG_CHECK_LETTER


def test_a_slip_leads_to_the_code_that_is_meant() -> None:
    known = [with_check(code) for code in CODES]
    printed = with_check("INT 4.1")
    letter = printed[-1]
    for slip in (f"INT 4.1{letter}{letter}", f"IMT 4.1-{letter}", f"NIT 4.1-{letter}"):
        assert printed in likely_codes(slip, known)
    assert likely_codes("", known) == ()
    assert likely_codes("something else", known) == ()


def test_letters_without_a_value_give_no_check_letter() -> None:
    assert with_check("ØST 1.1") == "ØST 1.1"
    assert with_check("") == ""
    assert with_check(with_check("INT 4.1")) == with_check("INT 4.1")


def test_numbers_of_own_cards() -> None:
    assert (own_number("E12"), own_number("12"), own_number("EE")) == (12, 0, 0)
    assert highest_own_number(["INT 4.1", "INT 4.E7", "STR 1.E3-K"]) == 7
    assert highest_own_number([]) == 0
