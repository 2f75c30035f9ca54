"""Papers, pictures, tables and JSON are the same whatever one person voted at home."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from bizservice_desktop import bootstrap
from bizservice_desktop.cli import main
from bizservice_desktop.cli.exports import COMMANDS
from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import PointRecord, Round
from bizservice_desktop.services.rounds import store_all

EXPORTS = {
    "summary": (["--out", "summary.pdf"],),
    "report": (["--out", "report.pdf"],),
    "figure": (
        ["--out", "figure.pdf"],
        ["--out", "figure.svg"],
        ["--out", "figure.png"],
        ["--with-plan", "--out", "plan.svg"],
    ),
    "matrix": (["--out", "matrix.pdf"], ["--out", "matrix.csv"], ["--out", "matrix.xlsx"]),
    "cards": (["--deck", "gap", "--out", "cards.pdf"],),
    "cards-table": (["--out", "cards.csv"],),
    "agenda": (
        ["--step", "ws_2_ideas_decisions", "--out", "agenda.pdf"],
        ["--step", "ws_2_ideas_decisions", "--out", "agenda.csv"],
    ),
    "ballots": (["--out", "ballots.pdf"],),
    "answer-sheet": (["--out", "sheet.csv"],),
}


def test_every_export_is_looked_at() -> None:
    assert {command.name for command in COMMANDS} == {f"export {name}" for name in EXPORTS}


def stored(folder: Path, hidden: Iterable[Answer]) -> None:
    """The example, but on every other point two people have voted, in this round and the last; on
    some of the others they are a group of those who voted, came late, and were undone.
    """
    sheet = Ballot(tuple(hidden))
    everybody = Ballot((0, 2, 2, 4, Mark.DONT_KNOW), (("managers", sheet),), waiting=sheet)

    def record_of(at: int, record: PointRecord) -> PointRecord:
        match at % 4:
            case 1 | 3:
                return PointRecord(ballots=(Ballot((1, 2, 3)), sheet))
            case 2:
                return PointRecord(ballots=(everybody, everybody), taken_back=(sheet,))
            case _:
                return record

    def with_few(round: Round) -> Round:
        records = enumerate(sorted(round.points.items()))
        return replace(round, points={id: record_of(at, record) for at, (id, record) in records})

    values = [with_few(v) if isinstance(v, Round) else v for v in bootstrap.example("da")]
    with bootstrap.open_storage(folder) as database:
        store_all(database.new_unit_of_work, values)


def written(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """Everything the command line tells of the round, by the file's name."""
    found: dict[str, object] = {}

    def run(*arguments: str) -> str:
        status = main(["--data-dir", str(folder), *arguments, "--round", "sample-round-2"])
        assert status == 0, capsys.readouterr().err
        return capsys.readouterr().out

    found["check"] = run("check")
    found["json"] = run("check", "--json")
    for name, ways in EXPORTS.items():
        for arguments in ways:
            file = folder / arguments[-1]
            run("export", name, *arguments[:-1], str(file))
            found[file.name] = content(file)
    return found


def content(file: Path) -> object:
    """A workbook says when it was made; what is in it is compared."""
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(file) as book:
        return {n: book.read(n) for n in book.namelist() if not n.startswith("docProps")}


def test_nothing_in_any_file_tells_what_two_people_voted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lots: dict[str, tuple[Answer, ...]] = {
        "split": (0, 4),
        "unknown": (Mark.DONT_KNOW, 4),
    }
    told = []
    for name, votes in lots.items():
        (tmp_path / name).mkdir()
        stored(tmp_path / name, votes)
        told.append(written(tmp_path / name, capsys))
    for other in told[1:]:
        assert [name for name in other if other[name] != told[0][name]] == []
