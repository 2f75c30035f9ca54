"""What is removed is kept as it was, for thirty days, and is there again when it is put back."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.storage.builders import AGENDA, CARD, DECK, INITIATIVE, JOBCENTRE, PRINT_RUN, ROUND
from tests.storage.strategies import agendas

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.workspace import OfJobcentre
from bizservice_desktop.services.editor import Editor
from bizservice_desktop.services.ports import Removed
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.text import clean

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
KEPT = (AGENDA, INITIATIVE, CARD, DECK)


def remove(database: Database, value: OfJobcentre, at: datetime | None = NOW) -> None:
    with database.new_unit_of_work() as work:
        work.remove(value, at)
        work.commit()


def removed(database: Database) -> tuple[Removed, ...]:
    with database.new_unit_of_work() as work:
        return work.removed(JOBCENTRE.id)


def on(day: int) -> Callable[[], datetime]:
    """The clock so many days later."""
    return lambda: NOW + timedelta(days=day)


@pytest.mark.parametrize("value", KEPT, ids=[type(value).__name__ for value in KEPT])
def test_each_kind_is_kept_as_it_was_also_after_a_restart(path: Path, value: OfJobcentre) -> None:
    with Database.open(path) as database:
        remove(database, value)
    with Database.open(path, on(1)) as database:
        assert removed(database) == (Removed(value, NOW),)
        with database.new_unit_of_work() as work:
            work.put(value)
            work.commit()
        assert removed(database) == ()
        with database.new_unit_of_work() as work:
            assert work.of(type(value), JOBCENTRE.id) == (value,)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], database=None)
@given(agendas())
def test_any_agenda_is_kept_to_the_last_letter(shared_database: Database, agenda: Agenda) -> None:
    with shared_database.new_unit_of_work() as work:
        work.put(agenda)
        work.commit()
    remove(shared_database, agenda)
    assert [each.value for each in removed(shared_database)] == [clean(agenda)]


def test_the_newest_is_first_and_what_nobody_removed_is_not_there(database: Database) -> None:
    remove(database, AGENDA)
    remove(database, INITIATIVE, NOW + timedelta(minutes=1))
    remove(database, DECK, None)  # an undo
    remove(database, PRINT_RUN)
    remove(database, CARD)
    assert [each.value for each in removed(database)] == [INITIATIVE, CARD, AGENDA]
    with database.new_unit_of_work() as work:
        work.forget_removed(JOBCENTRE.id)
        work.commit()
    assert removed(database) == ()


def test_after_thirty_days_it_is_forgotten(path: Path) -> None:
    with Database.open(path) as database:
        remove(database, AGENDA)
        remove(database, DECK, NOW + timedelta(days=5))
    for day, left in ((30, 2), (31, 1), (34, 1), (36, 0)):
        with Database.open(path, on(day)) as database:
            assert len(removed(database)) == left


def test_what_can_no_longer_be_read_is_left_out_and_what_is_new_has_its_default(
    path: Path,
) -> None:
    with Database.open(path) as database:
        remove(database, AGENDA)
        remove(database, INITIATIVE)
    with closing(sqlite3.connect(path)) as raw:
        query = "SELECT stored_rows FROM removed WHERE id = ?"
        [text] = raw.execute(query, (INITIATIVE.id,)).fetchone()
        rows = json.loads(text)
        del rows["initiative"][0]["measure"]
        change = "UPDATE removed SET stored_rows = ? WHERE id = ?"
        raw.execute(change, (json.dumps(rows), INITIATIVE.id))
        raw.execute(change, ("{}", AGENDA.id))
        raw.commit()
    with Database.open(path, on(1)) as database:
        assert [each.value for each in removed(database)] == [replace(INITIATIVE, measure="")]


def test_by_the_editor_with_undo_and_redo(path: Path) -> None:
    with Database.open(path) as database:
        workspace = load_workspace(database.new_unit_of_work, ROUND.id)
        editor = Editor(workspace, database.new_unit_of_work, lambda: NOW)
        editor.remove("remove", AGENDA)
        assert [each.value for each in editor.removed()] == [AGENDA]
        editor.undo()
        assert editor.removed() == ()
        editor.redo()
    with Database.open(path, on(2)) as database:
        workspace = load_workspace(database.new_unit_of_work, ROUND.id)
        editor = Editor(workspace, database.new_unit_of_work, on(2))
        [kept] = editor.removed()
        editor.put_back("put_back", kept.value)
        assert [each.id for each in editor.current.agendas] == [AGENDA.id]
        assert editor.removed() == ()
        editor.undo()
        assert not editor.current.agendas
        assert [each.value.id for each in editor.removed()] == [AGENDA.id]
        editor.redo()
        editor.put("change", replace(editor.current.agendas[0], title="Anden"))
        editor.remove("remove", editor.current.agendas[0])
        editor.forget_removed()
        assert editor.removed() == ()


def test_what_was_made_and_undone_was_not_removed(path: Path) -> None:
    with Database.open(path) as database:
        workspace = load_workspace(database.new_unit_of_work, ROUND.id)
        editor = Editor(workspace, database.new_unit_of_work, lambda: NOW)
        editor.put("add", replace(DECK, id=type(DECK.id)("new")))
        editor.undo()
        assert editor.removed() == ()
