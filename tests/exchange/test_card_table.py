"""One's own cards as a table: out, in, and out again without a loss."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, METHOD, POINTS, own_card, round_of

from bizservice_desktop.domain.cards.cards import CardDeck, OwnCard, OwnCardId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.card_table import CardTables
from bizservice_desktop.services.tables.card_table import CardImport, imported, read_cards
from bizservice_desktop.services.tables.table import Problem

EMPTY = Workspace(JOBCENTRE, round_of())
HEAD = "code;point;text_da;text_en;tags;copies;retired;language\n"
texts = st.text("aæØ=+-@;,'\"\n é", max_size=12).map(str.strip)
tags = st.lists(st.text("abæ", min_size=1, max_size=4), max_size=2, unique_by=str.casefold)


@st.composite
def workspaces(draw: st.DrawFn) -> Workspace:
    cards = []
    for number in range(1, draw(st.integers(0, 5)) + 1):
        said = {"da": draw(texts), "en": draw(texts)}
        locale = next((each for each, text in said.items() if text), "da")
        said[locale] = said[locale] or f"text {number}"
        replaced = draw(st.booleans())
        manual = METHOD.cards[number]
        cards.append(
            OwnCard(
                id=OwnCardId(f"card-{number}"),
                jobcentre=JOBCENTRE.id,
                point=manual.point if replaced else draw(st.sampled_from(POINTS)),
                number=number,
                text=said[locale],
                locale=locale,
                translations=said,
                tags=tuple(draw(tags)),
                is_retired=draw(st.booleans()),
                replaces=manual.id if replaced else "",
            )
        )
    return replace(EMPTY, own_cards=tuple(cards))


def read(folder: Path, content: str | bytes, space: Workspace = EMPTY) -> CardImport:
    file = folder / "cards.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_cards(METHOD, space, CardTables().read(file).rows)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(workspaces(), st.sampled_from(["csv", "xlsx"]))
def test_out_and_in_loses_nothing(tmp_path: Path, space: Workspace, kind: str) -> None:
    if not space.own_cards:
        return
    file = tmp_path / f"cards.{kind}"
    tables = CardTables()
    made = tables.csv(METHOD, space) if kind == "csv" else tables.xlsx(METHOD, space)
    file.write_bytes(made)
    rows = tables.read(file).rows
    into_empty = read_cards(METHOD, EMPTY, rows)
    assert into_empty.faults == ()
    back = EMPTY
    for value in imported(EMPTY, into_empty.rows):
        back = back.with_value(value)
    assert back.own_cards == space.own_cards
    assert read_cards(METHOD, space, rows).changed == ()


def test_new_cards_get_the_next_numbers(tmp_path: Path) -> None:
    space = replace(EMPTY, own_cards=(own_card("mine", "b1", 4),))
    found = read(tmp_path, "point;text_da\nBUS 2;Hvem?\nb3;Hvad?\n", space)
    assert [(row.card.number, row.card.point) for row in found.rows] == [(5, "b2"), (6, "b3")]
    assert all(row.is_new for row in found.rows)


def test_a_row_with_a_code_changes_its_card(tmp_path: Path) -> None:
    space = replace(EMPTY, own_cards=(own_card("mine", "b1", 4),))
    found = read(tmp_path, "code;point;text_en\nBUS 1.E4;b1;Who?\nBUS 1.1;b1;Where?\n", space)
    mine, manual = (row.card for row in found.rows)
    assert (mine.id, mine.text, found.rows[0].is_new) == ("mine", "Who?", False)
    assert (manual.replaces, manual.text) == ("card_b1_1", "Where?")


def test_copies_go_into_the_deck_of_all_cards(tmp_path: Path) -> None:
    found = read(tmp_path, "point;text_da;copies\nb1;Hvem?;3\n")
    card, deck = imported(EMPTY, found.rows)
    assert isinstance(deck, CardDeck)
    assert [(entry.card, entry.copies) for entry in deck.entries] == [(card.id, 3)]


@pytest.mark.parametrize(
    ("row", "column", "problem"),
    [
        (";b9;Hvem?;;;;;", "point", Problem.UNKNOWN_POINT),
        (";b1;;;;;;", "text_da", Problem.NO_TEXT),
        (";b1;Hvem?;;;0;;", "copies", Problem.BAD_COPIES),
        (";b1;Hvem?;;;two;;", "copies", Problem.BAD_COPIES),
        (";b1;Hvem?;;;;maybe;", "retired", Problem.NOT_YES_OR_NO),
        (";b1;Hvem?;;;;;sv", "language", Problem.BAD_LANGUAGE),
        ("BUS 1.9;b1;Hvem?;;;;;", "code", Problem.UNKNOWN_CODE),
        ("BUS 1.1;b2;Hvem?;;;;;", "point", Problem.OTHER_POINT),
        (f";b1;{'x' * 1001};;;;;", "text_da", Problem.TOO_LONG),
    ],
)
def test_every_fault_is_named_by_row_and_column(
    tmp_path: Path, row: str, column: str, problem: Problem
) -> None:
    found = read(tmp_path, f"{HEAD};b1;Godt kort;;;;;\n{row}\n{row}\n")
    assert [(f.line, f.column, f.problem) for f in found.faults] == [
        (3, column, problem), (4, column, problem),
    ]  # fmt: skip


def test_all_that_is_wrong_in_a_row_is_named_at_once(tmp_path: Path) -> None:
    found = read(tmp_path, f"{HEAD}BUS 1.9;b9;;;;0;maybe;sv\n;b1;;;;two;;\n")
    assert [(f.line, f.column, f.problem) for f in found.faults] == [
        (2, "point", Problem.UNKNOWN_POINT),
        (2, "code", Problem.UNKNOWN_CODE),
        (2, "retired", Problem.NOT_YES_OR_NO),
        (2, "language", Problem.BAD_LANGUAGE),
        (2, "copies", Problem.BAD_COPIES),
        (3, "text_da", Problem.NO_TEXT),
        (3, "copies", Problem.BAD_COPIES),
    ]
    assert found.rows == ()


def test_doubles_are_named(tmp_path: Path) -> None:
    found = read(tmp_path, f"{HEAD}BUS 1.1;b1;En;;;;;\nBUS 1.1;b1;To;;;;;\n")
    assert [(f.line, f.column, f.problem) for f in found.faults] == [
        (3, "code", Problem.GIVEN_TWICE)
    ]


def test_formulas_are_never_written(tmp_path: Path) -> None:
    space = replace(EMPTY, own_cards=(replace(own_card("mine", "b1"), text="=1+1"),))
    assert b";'=1+1;" in CardTables().csv(METHOD, space)


@pytest.mark.parametrize("name", ["cards.csv", "cards.xlsx"])
def test_what_is_no_table_is_told(tmp_path: Path, name: str) -> None:
    (missing,) = CardTables().read(tmp_path / name).faults
    assert missing.problem is Problem.MISSING
    (tmp_path / name).write_bytes(b"hello")
    assert CardTables().read(tmp_path / name).faults
