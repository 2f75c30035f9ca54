"""The answer sheet goes out and comes back, as CSV and as a workbook."""

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.locations import resources
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.answer_files import FileState, look_through

ROUND = Round(RoundId("r"), JobcentreId("j"), "Runde", date(2026, 3, 1))


@pytest.fixture(scope="module")
def model() -> ReadModel:
    pack = load_pack(resources() / "cards")
    workspace = Workspace(Jobcentre(ROUND.jobcentre, "Ærø"), ROUND)
    return ReadModel(pack.method, pack.wordings["da"], workspace, date(2026, 3, 1))


def test_a_sheet_filled_in_is_read_back(model: ReadModel, tmp_path: Path) -> None:
    text = AnswerSheets().csv(model).decode("utf-8-sig")
    lines = text.splitlines()
    assert lines[0] == "point_id;question;level"
    assert len(lines) == 1 + len(model.method.points)
    assert model.wording.points[model.method.point_order[0]].question in text
    file = tmp_path / "svar.csv"
    file.write_text("\n".join([lines[0], *(f"{line}3" for line in lines[1:])]), "utf-8-sig")
    (found,) = look_through(model.method, ROUND, [AnswerSheets().read(file)])
    assert found.state is FileState.READY
    assert set(found.answers.values()) == {3}
    assert list(found.answers) == list(model.method.point_order)


def test_a_workbook_filled_in_is_read_back(model: ReadModel, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(AnswerSheets().xlsx(model)))
    sheet = book.worksheets[0]
    for row, level in ((2, 4), (3, "?"), (4, 2.0)):
        sheet.cell(row, 3).value = level
    file = tmp_path / "svar.xlsx"
    book.save(file)
    (found,) = look_through(model.method, ROUND, [AnswerSheets().read(file)])
    assert found.state is FileState.READY
    assert list(map(str, found.answers.values())) == ["4", "?", "2"]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("x.csv", b"point_id;note\na;1\n", "column_missing"),
        ("x.csv", b"\xe6\xf8", "not_utf8"),
        ("x.xlsx", b"no workbook", "not_a_workbook"),
        ("x.csv", None, "missing"),
        ("x.xlsx", None, "missing"),
    ],
)
def test_a_file_that_is_no_sheet_says_why(
    tmp_path: Path, name: str, content: bytes | None, problem: str
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    assert [fault.problem for fault in AnswerSheets().read(file).faults] == [problem]
