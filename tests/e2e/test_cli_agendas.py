"""Agendas on the command line: into the calendar, and as tables out and in."""

from datetime import datetime
from pathlib import Path

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from tests.e2e.conftest import EXAMPLE, Run, digest

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.participants import schedule_for_participants
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
    (event,) = events(out)
    agenda = agendas(data)[-1]
    assert event.summary == agenda.title
    assert isinstance(event.dtstart, datetime)
    assert event.dtstart.date() == agenda.held_on
    assert run("export", "agenda", *AT, "--out", out, "--per-item").status == 0
    shown = schedule_for_participants(agenda).slots
    names = [": ".join(filter(None, (slot.strand, slot.block.title))) for slot in shown]
    assert [event.summary for event in events(out)] == names


def events(file: Path) -> list[Event]:
    return IcsCalendarStream.calendar_from_ics(file.read_text(encoding="utf-8")).events


def test_a_table_comes_back_as_the_same_programme(run: Run, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "day.csv"
    (before,) = agendas(data)
    assert run("export", "agenda", *AT, "--out", table).status == 0
    result = run("import", "agenda", table, *AT, "--locale", "da")
    assert (result.status, result.err) == (0, "")
    assert f"er ændret efter tabellen, punkter: {len(before.blocks)}" in result.out
    (after,) = agendas(data)
    assert after == before
    assert after.changes == before.changes + 1


def test_a_table_without_ids_makes_another_agenda(run: Run, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "day.csv"
    table.write_text("title;minutes\nVelkommen;15\n", encoding="utf-8")
    result = run("import", "agenda", table, *AT)
    assert "made for" in result.out
    first, second = agendas(data)
    assert second.id != first.id


def test_the_event_stays_the_same_after_its_table_was_taken_again(
    run: Run, data: Path, tmp_path: Path
) -> None:
    calendar, table = tmp_path / "day.ics", tmp_path / "day.csv"
    for wanted in (calendar, table):
        assert run("export", "agenda", *AT, "--out", wanted).status == 0
    (before,) = events(calendar)
    text = table.read_text(encoding="utf-8-sig").replace("Luft", "Luft og mere", 1)
    table.write_text(text, encoding="utf-8")
    assert run("import", "agenda", table, *AT).status == 0
    assert run("export", "agenda", *AT, "--out", calendar).status == 0
    (after,) = events(calendar)
    assert after.uid == before.uid
    assert (after.sequence or 0) > (before.sequence or 0)


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
