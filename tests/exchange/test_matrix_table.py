"""The matrix as CSV and XLSX, read back by other programs."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    Jobcentre,
    JobcentreId,
    Round,
    RoundId,
)
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.matrix_table import MatrixTables
from bizservice_desktop.services.read_model import ReadModel

CELL = CellId("cell_recruitment_business_contact")
EMPTY = CellId("cell_retention_jobseeker_contact")
TODAY = date(2026, 5, 12)


@pytest.fixture(scope="module", params=["da", "en"])
def model(request: pytest.FixtureRequest) -> ReadModel:
    pack = bootstrap.load_content([request.param])
    jobcentre = Jobcentre(JobcentreId("j"), "Ærø")
    round = Round(RoundId("r"), jobcentre.id, "Første", TODAY)
    return ReadModel(pack.method, pack.wordings[request.param], Workspace(jobcentre, round), TODAY)


def with_elements(model: ReadModel, elements: str) -> ReadModel:
    round = model.workspace.round.with_cell(CELL, CellRecord(Coverage.PARTLY, elements))
    round = round.with_cell(EMPTY, CellRecord(Coverage.NOTHING))
    plan = Initiative(InitiativeId("i"), "j", "=HYPERLINK(1)", cells=(EMPTY,))
    space = replace(model.workspace, round=round, initiatives=(plan,))
    return replace(model, workspace=space)


def csv_rows(model: ReadModel) -> list[list[str]]:
    content = MatrixTables().csv(model)
    assert content.startswith(b"\xef\xbb\xbf")
    delimiter = ";" if model.wording.locale == "da" else ","
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.reader(text, delimiter=delimiter, strict=True))


def xlsx_rows(model: ReadModel) -> dict[str, Sequence[Sequence[object]]]:
    book = openpyxl.load_workbook(io.BytesIO(MatrixTables().xlsx(model)))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_csv_has_cells_and_findings(model: ReadModel) -> None:
    rows = csv_rows(with_elements(model, "Jobordrer\nÅrshjul"))
    captions = model.wording.captions
    assert rows[0][4] == captions["cap_table_elements"]
    assert rows[1] == [
        model.wording.title("svc_recruitment"),
        model.wording.title("area_business_contact"),
        captions["cap_coverage_partly"],
        captions["cap_coverage_partly"],
        "Jobordrer\nÅrshjul",
        *[""] * 4,
    ]
    assert [len(row) for row in rows[:13]] == [9] * 13
    assert rows[13] == []
    assert rows[14][0] == captions["cap_table_finding"]
    assert len(rows) == 15 + len(with_elements(model, "").check.findings)


def test_a_cell_left_empty_has_its_reason_and_is_settled(model: ReadModel) -> None:
    why = CellRecord(
        Coverage.LEFT_EMPTY,
        reason="=the health team",
        decided_by="lederne",
        decided_on=TODAY,
        look_again_on=date(2027, 5, 1),
    )
    round = model.workspace.round.with_cell(CELL, why)
    round = round.with_cell(EMPTY, replace(why, status=Coverage.NOTHING))
    changed = replace(model, workspace=replace(model.workspace, round=round))
    rows = csv_rows(changed)
    assert rows[1][5:] == ["'=the health team", "lederne", TODAY.isoformat(), "2027-05-01"]
    assert [row[5:] for row in rows[2:13]] == [[""] * 4] * 11, "reasons of other states are kept"
    open, settled = (model.wording.caption(f"cap_table_{n}") for n in ("open", "settled"))
    assert [row[-1] for row in rows[15:]] == [open, settled]


def test_plan_raises_a_cell(model: ReadModel) -> None:
    rows = csv_rows(with_elements(model, ""))
    captions = model.wording.captions
    row = next(row for row in rows[1:13] if row[2] == captions["cap_coverage_nothing"])
    assert row[3] == captions["cap_coverage_partly"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\n="])
def test_text_is_no_formula(model: ReadModel, start: str) -> None:
    risky = f"{start}SUM(A1:A9)"
    changed = with_elements(model, risky)
    assert csv_rows(changed)[1][4] == f"'{risky}"
    sheet = openpyxl.load_workbook(io.BytesIO(MatrixTables().xlsx(changed))).worksheets[0]
    assert sheet.cell(2, 5).value == risky
    assert sheet.cell(2, 5).data_type == "s"


def test_numbers_and_addresses_stay_text(model: ReadModel) -> None:
    for text in ("0042", "https://example.org", "mailto:a@b.dk"):
        changed = with_elements(model, text)
        sheet = openpyxl.load_workbook(io.BytesIO(MatrixTables().xlsx(changed))).worksheets[0]
        assert sheet.cell(2, 5).value == text
        assert sheet.cell(2, 5).hyperlink is None


def test_control_characters_are_left_out(model: ReadModel) -> None:
    changed = with_elements(model, "a\x00\x0bb\r\nc")
    assert csv_rows(changed)[1][4] == "ab\nc"
    assert next(iter(xlsx_rows(changed).values()))[1][4] == "ab\nc"


def test_xlsx_is_styled_and_complete(model: ReadModel) -> None:
    book = openpyxl.load_workbook(io.BytesIO(MatrixTables().xlsx(with_elements(model, "x"))))
    captions = model.wording.captions
    assert book.sheetnames == [captions["cap_table_matrix"], captions["cap_table_findings"]]
    matrix = book.worksheets[0]
    assert matrix.max_row == 13
    assert matrix["A1"].font.bold
    assert matrix["E2"].alignment.wrap_text
    assert matrix.column_dimensions["E"].width > 40
    assert matrix.freeze_panes == "A2"
    assert "Ærø" in book.properties.title


def test_long_text_goes_on_below(model: ReadModel) -> None:
    long = "å" * 40_000
    rows = next(iter(xlsx_rows(with_elements(model, long)).values()))
    assert len(rows) == 14
    assert f"{rows[1][4]}{rows[2][4]}" == long


def test_the_same_values_give_the_same_files(model: ReadModel) -> None:
    changed = with_elements(model, "x")
    assert MatrixTables().csv(changed) == MatrixTables().csv(changed)
    assert MatrixTables().xlsx(changed) == MatrixTables().xlsx(changed)
