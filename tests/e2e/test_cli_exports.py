"""Papers and tables written by the command line open in other programs."""

import csv
import io
from pathlib import Path

import openpyxl
import pypdf
import pytest
from tests.e2e.conftest import EXAMPLE, Run

from bizservice_desktop import bootstrap
from bizservice_desktop.services.papers import Audience

MM = 72 / 25.4
JOBCENTRE = "Birkelund"


def pdf(file: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(file.read_bytes()))


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in pdf(file).pages)


@pytest.mark.parametrize(
    "arguments",
    [
        ["summary"],
        ["report"],
        ["matrix"],
        ["ballots"],
        ["ballots", "--kind", "alone"],
        ["ballots", "--people", "3"],
        ["agenda", "--step", "ws_1_mapping"],
        ["agenda", "--step", "ws_1_mapping", "--for", "facilitator"],
        ["agenda", "--step", "ws_5_anchoring"],
        ["agenda", "--step", "ws_2_ideas_decisions", "--sheet", "packing"],
        ["agenda", "--step", "ws_2_ideas_decisions", "--sheet", "minutes"],
    ],
)
def test_papers(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    out = tmp_path / "paper.pdf"
    result = run("export", *arguments, "--round", EXAMPLE, "--out", out)
    assert (result.status, result.out, result.err) == (0, "", "")
    assert JOBCENTRE in text_of(out).replace("\n", " ")


@pytest.mark.parametrize(("locale", "words"), [("da", "Virksomhedskontakt"), ("en", "businesses")])
def test_language_of_papers(run: Run, tmp_path: Path, locale: str, words: str) -> None:
    out = tmp_path / "summary.pdf"
    run("export", "summary", "--round", EXAMPLE, "--out", out, "--locale", locale)
    assert words in text_of(out)


def test_private_notes_stay_with_the_facilitator(run: Run, tmp_path: Path) -> None:
    sample = bootstrap.load_sample("da", bootstrap.load_content([]).method)
    agenda = next(agenda for agenda in sample.agendas if agenda.step == "ws_1_mapping")
    first_words = [" ".join(b.notes.split()[:2]) for b in agenda.blocks if b.notes]
    assert first_words
    for audience in Audience:
        out = tmp_path / f"{audience}.pdf"
        at = ["--round", EXAMPLE, "--step", agenda.step, "--out", out]
        assert run("export", "agenda", *at, "--for", audience).status == 0
        text = " ".join(text_of(out).split())
        is_there = [words in text for words in first_words]
        assert all(is_there) if audience is Audience.FACILITATOR else not any(is_there)


@pytest.mark.parametrize("width", ["10", "16,5"])
def test_figure_is_as_wide_as_asked(run: Run, tmp_path: Path, width: str) -> None:
    out = tmp_path / "figure.pdf"
    assert (
        run("export", "figure", "--round", EXAMPLE, "--out", out, "--width-cm", width).status == 0
    )
    wide = float(pdf(out).pages[0].mediabox.width) / MM / 10
    assert wide == pytest.approx(float(width.replace(",", ".")), abs=0.01)


@pytest.mark.parametrize(
    ("format", "start"), [("svg", b"<"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_figure_formats(run: Run, tmp_path: Path, format: str, start: bytes) -> None:
    by_ending, by_option = tmp_path / f"figure.{format}", tmp_path / "figure"
    at = ["export", "figure", "--round", EXAMPLE, "--out"]
    assert run(*at, by_ending).status == 0
    assert run(*at, by_option, "--format", format).status == 0
    for file in (by_ending, by_option):
        assert file.read_bytes().startswith(start)


def test_figure_with_the_plan(run: Run, tmp_path: Path) -> None:
    today, planned = tmp_path / "today.pdf", tmp_path / "planned.pdf"
    at = ["export", "figure", "--round", EXAMPLE, "--out"]
    assert run(*at, today).status == 0
    assert run(*at, planned, "--with-plan").status == 0
    assert "beregnet" in text_of(planned)
    assert "beregnet" not in text_of(today)


def test_matrix_as_csv(run: Run, tmp_path: Path) -> None:
    for locale, delimiter in (("da", ";"), ("en", ",")):
        out = tmp_path / "matrix.csv"
        at = ["--round", EXAMPLE, "--out", out, "--locale", locale]
        assert run("export", "matrix", *at).status == 0
        content = out.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=delimiter))
        assert len(rows[0]) == 9
        assert sum(len(row) == 9 for row in rows) == 13


def test_matrix_as_xlsx(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "matrix.bin"
    at = ["--round", EXAMPLE, "--out", out, "--format", "xlsx"]
    assert run("export", "matrix", *at).status == 0
    book = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))
    assert book.worksheets[0].max_row == 13


@pytest.mark.parametrize(
    ("options", "page"),
    [
        ([], (210, 297)),
        (["--paper", "a3", "--size", "a6", "--duplex", "short"], (297, 420)),
        (["--paper", "letter", "--size", "poker", "--duplex", "none"], (215.9, 279.4)),
        (["--size", "60x40"], (210, 297)),
    ],
)
def test_cards(run: Run, tmp_path: Path, options: list[str], page: tuple[float, float]) -> None:
    out = tmp_path / "cards.pdf"
    at = ["--round", EXAMPLE, "--out", out, "--deck", "gap"]
    assert run("export", "cards", *at, *options).status == 0
    box = pdf(out).pages[0].mediabox
    sides = sorted((float(box.width) / MM, float(box.height) / MM))
    assert sides == pytest.approx(sorted(page), abs=0.2)


@pytest.mark.parametrize(
    ("options", "page"),
    [
        ([], (210, 297)),
        (["--paper", "a3"], (297, 420)),
        (["--kind", "alone", "--paper", "letter"], (215.9, 279.4)),
    ],
)
def test_ballots(run: Run, tmp_path: Path, options: list[str], page: tuple[float, float]) -> None:
    out = tmp_path / "ballots.pdf"
    assert run("export", "ballots", "--round", EXAMPLE, "--out", out, *options).status == 0
    for each in pdf(out).pages:
        sides = sorted((float(each.mediabox.width) / MM, float(each.mediabox.height) / MM))
        assert sides == pytest.approx(sorted(page), abs=0.2)


@pytest.mark.parametrize("deck", ["INT", "int", "area_internal_collaboration"])
def test_deck_of_an_area(run: Run, tmp_path: Path, deck: str) -> None:
    out = tmp_path / "cards.pdf"
    assert run("export", "cards", "--round", EXAMPLE, "--out", out, "--deck", deck).status == 0
    text = text_of(out)
    assert "INT 1.1" in text
    assert "JOB 1.1" not in text


def test_older_file_is_replaced(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "matrix.csv"
    out.write_text("old", encoding="utf-8")
    assert run("export", "matrix", "--round", EXAMPLE, "--out", out).status == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["matrix.csv"]


@pytest.mark.parametrize("table", ["cards-table", "answer-sheet"])
def test_the_usual_kind_of_file_is_what_the_help_says(run: Run, tmp_path: Path, table: str) -> None:
    assert "file's ending, else csv)" in " ".join(run("export", table, "--help").out.split())
    out = tmp_path / "without-ending"
    assert run("export", table, "--round", EXAMPLE, "--out", out).status == 0
    assert ";" in out.read_text(encoding="utf-8-sig").splitlines()[0]
