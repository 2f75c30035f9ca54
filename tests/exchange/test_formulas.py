"""What users type never becomes a formula in any table that goes out, and comes back as typed."""

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.builders import agenda, block, own_card

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import Agenda, OwnMaterial
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    Jobcentre,
    JobcentreId,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards.cards import OwnCard
from bizservice_desktop.domain.method.method import CellId, Per
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.exchange.card_table import CardTables
from bizservice_desktop.exchange.matrix_table import MatrixTables
from bizservice_desktop.exchange.table_reading import read_table
from bizservice_desktop.exchange.table_writing import csv_of
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import read_blocks
from bizservice_desktop.services.tables.answer_files import CELL_TABLE, with_cells
from bizservice_desktop.services.tables.card_table import read_cards

TODAY = date(2026, 5, 12)
CELL = CellId("cell_recruitment_business_contact")
RISKY = [
    "=1+1",
    "+4512345678",
    "- et punkt",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\ttab",
    "\r=1",
    "\rreturn",
    " =1",
    "\n-1",
    "'=1",
    "''=1",
    "'til",
    "'",
    '="x"',
]
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@cache
def model(text: str) -> ReadModel:
    """A round in which everything that can be typed is `text`, questions of a pack too."""
    pack = bootstrap.load_content(["da"])
    wording = pack.wordings["da"]
    points = {id: replace(point, question=text) for id, point in wording.points.items()}
    wording = replace(wording, points=points)
    jobcentre = Jobcentre(JobcentreId("j"), text)
    round = Round(RoundId("r"), jobcentre.id, text, TODAY)
    for cell in pack.method.cells:
        round = round.with_cell(cell.id, CellRecord(Coverage.NOTHING, text))
    plan = Initiative(InitiativeId("i"), "j", text, owner=text, measure=text, cells=(CELL,))
    cards = (card(pack.method.point_order[0], text),)
    workspace = Workspace(jobcentre, round, initiatives=(plan,), own_cards=cards)
    return ReadModel(pack.method, wording, workspace, TODAY)


def card(point: str, text: str) -> OwnCard:
    made = own_card("mine", point)
    return replace(made, text=text, translations={"da": text, "en": text}, tags=(text.strip(),))


def programme(text: str) -> Agenda:
    typed = replace(block("a"), title=text, detail=text, purpose=text, room=text)
    typed = replace(typed, responsible=text, notes=text)
    return agenda(replace(typed, own_materials=(OwnMaterial(text.strip(), Per.PERSON, 2),)))


WRITERS: Mapping[str, Callable[[str], bytes]] = {
    "agenda": lambda text: AgendaTables().csv(programme(text)),
    "cards": lambda text: CardTables().csv(model(text).method, model(text).workspace),
    "matrix": lambda text: MatrixTables().csv(model(text)),
    "answers": lambda text: AnswerSheets().csv(model(text)),
    "any": lambda text: csv_of([("a", "b"), (text, text)]),
}


def cells(content: bytes) -> list[str]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return [cell for row in csv.reader(text, delimiter=";", strict=True) for cell in row]


def test_every_table_is_tried() -> None:
    """A module that writes CSV and is not among them would be one that nobody looks at."""
    folder = Path(csv_of.__code__.co_filename).parent
    users = {path.stem for path in folder.glob("*.py") if "csv_of" in path.read_text("utf-8")}
    assert users == {"agenda_table", "answer_sheet", "card_table", "matrix_table", "table_writing"}
    top = folder.parent
    bare = {path.stem for path in top.rglob("*.py") if "csv.writer" in path.read_text("utf-8")}
    assert bare == {"table_writing"}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("text", RISKY, ids=repr)
def test_no_cell_begins_like_a_formula(writer: str, text: str) -> None:
    found = cells(WRITERS[writer](text))
    assert [cell for cell in found if cell.lstrip(" \n").startswith(FORMULA_STARTS)] == []
    assert any(text.strip() in cell for cell in found)


@pytest.mark.parametrize("text", RISKY, ids=repr)
def test_an_agenda_comes_back_as_typed(text: str, tmp_path: Path) -> None:
    file = tmp_path / "agenda.csv"
    file.write_bytes(AgendaTables().csv(programme(text)))
    read = read_blocks(AgendaTables().read(file).rows)
    assert read.faults == ()
    (mine,), (found,) = programme(text).blocks, read.blocks
    assert found == replace(mine, id=found.id, minimum=found.minimum)


@pytest.mark.parametrize("text", RISKY, ids=repr)
def test_cards_come_back_as_typed(text: str, tmp_path: Path) -> None:
    file, made = tmp_path / "cards.csv", model(text)
    file.write_bytes(CardTables().csv(made.method, made.workspace))
    read = read_cards(
        made.method, replace(made.workspace, own_cards=()), CardTables().read(file).rows
    )
    assert read.faults == ()
    (found,) = (row.card for row in read.rows)
    assert (found.texts["da"], found.texts["en"], found.tags) == (text, text, (text.strip(),))


@pytest.mark.parametrize("text", RISKY, ids=repr)
def test_cells_come_back_as_typed(text: str, tmp_path: Path) -> None:
    file, made = tmp_path / "cells.csv", model(text)
    file.write_bytes(csv_of([CELL_TABLE.columns, (CELL, "partly", text)]))
    rows = read_table(file, CELL_TABLE).rows
    round = with_cells(made.method, made.workspace.round, rows)
    assert round.cell(CELL) == CellRecord(Coverage.PARTLY, text)
