"""Agendas on the command line: into the calendar, and as tables out and in."""

from pathlib import Path

import pytest
from icalendar import Calendar
from tests.e2e.conftest import EXAMPLE, Run, digest

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.services.rounds import load_workspace

STEP = "ws_2_ideas_decisions"
AT = ["--round", EXAMPLE, "--step", STEP]


def agendas(data: Path) -> tuple[Agenda, ...]:
    with bootstrap.open_storage(data) as database:
        planned = load_workspace(database.new_unit_of_work, RoundId(EXAMPLE)).planned
    return tuple(agenda for agenda in planned if agenda.step == STEP)


def test_into_the_calendar(run: Run, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "day.ics"
    assert run("export", "agenda", *AT, "--out", out).status == 0
    (event,) = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    agenda = agendas(data)[-1]
    assert event["summary"] == agenda.title
    assert event.decoded("dtstart").date() == agenda.held_on
    assert run("export", "agenda", *AT, "--out", out, "--per-item").status == 0
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [b.title for b in agenda.blocks]


def test_a_table_comes_back_as_the_same_programme(run: Run, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "day.csv"
    assert run("export", "agenda", *AT, "--out", table).status == 0
    result = run("import", "agenda", table, *AT, "--locale", "da")
    assert (result.status, result.err) == (0, "")
    first, second = agendas(data)
    assert f"punkter: {len(first.blocks)}" in result.out
    assert second.id != first.id
    assert [(b.title, b.minutes, b.notes, b.beside) for b in second.blocks] == [
        (b.title, b.minutes, b.notes, b.beside) for b in first.blocks
    ]


def test_a_proposal_has_no_day(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "day.ics"
    at = ["--round", EXAMPLE, "--step", "ws_5_anchoring", "--out", out]
    result = run("export", "agenda", *at)
    assert result.status == 2
    assert "no date" in result.complaint
    assert not out.exists()


@pytest.mark.parametrize(
    ("ending", "options", "name"),
    [
        ("csv", ["--for", "participants"], "--for"),
        ("ics", ["--sheet", "wall"], "--sheet"),
        ("pdf", ["--per-item"], "--per-item"),
    ],
)
def test_options_of_another_format(
    run: Run, tmp_path: Path, ending: str, options: list[str], name: str
) -> None:
    out = tmp_path / f"day.{ending}"
    result = run("export", "agenda", *AT, "--out", out, *options)
    assert result.status == 2
    assert name in result.complaint
    assert not out.exists()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["title;minutes", "Velkomst;", ";15"], ["line 2, column minutes", "line 3, column title"]),
        (["title;minutes;kind", "Velkomst;15;party"], ["line 2, column kind", "“party”"]),
        (["title", "Velkomst"], ["column minutes", "missing"]),
    ],
)
def test_a_bad_table_changes_nothing(
    run: Run, data: Path, tmp_path: Path, lines: list[str], words: list[str]
) -> None:
    before = digest(data)
    table = tmp_path / "day.csv"
    table.write_text("\n".join(lines), encoding="utf-8")
    result = run("import", "agenda", table, *AT)
    assert result.status == 2
    for word in (str(table), *words):
        assert word in result.err
    assert digest(data) == before


def test_an_unknown_step(run: Run, data: Path, tmp_path: Path) -> None:
    before = digest(data)
    table = tmp_path / "day.csv"
    table.write_text("title;minutes\nVelkomst;15\n", encoding="utf-8")
    result = run("import", "agenda", table, "--round", EXAMPLE, "--step", "ws_9")
    assert result.status == 2
    assert "“ws_9”" in result.complaint
    assert digest(data) == before
