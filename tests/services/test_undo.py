"""Undo gives back exactly what was, with the order of everything, in the file too."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, POINTS, agenda, block, initiative, own_card, round_of
from tests.domain.strategies import law
from tests.fakes import FakeStore

from bizservice_desktop.domain.cards.cards import (
    CardDeck,
    CardDeckId,
    DeckEntry,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.services.editor import Editor
from bizservice_desktop.services.ports import NewUnitOfWork
from bizservice_desktop.services.rounds import load_workspace, store_all
from bizservice_desktop.storage.database import Database

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
ROUND = round_of({"b1": 2})
EARLIER = (
    round_of({"b1": 0}, id="first", held_on=date(2025, 3, 1)),
    round_of({"b1": 1}, id="autumn", held_on=date(2025, 10, 1)),
)
KINDS = ("initiative", "agenda", "own card", "deck", "print run")
IDS = ("a", "b", "c")
Edit: TypeAlias = Callable[[Editor], None]


def made(kind: str, id: str, variant: int) -> Aggregate:
    """A value of a kind by an id, in one of four variants."""
    match kind:
        case "initiative":
            return replace(initiative(id=id), title=f"Visits {variant}")
        case "agenda":
            days = (None, date(2026, 5, 1), date(2026, 1, 1), date(2026, 5, 1))
            blocks = (block("x", 10 + variant), block("y"))
            return replace(agenda(*blocks, id=id), held_on=days[variant], is_template=id == "b")
        case "own card":
            return replace(own_card(id, "b1", 1 + variant), is_retired=variant == 2)
        case "deck":
            entries = tuple(DeckEntry(each) for each in IDS[:variant])
            return CardDeck(CardDeckId(id), JOBCENTRE.id, f"Deck {variant}", entries=entries)
        case _:
            return PrintRun(PrintRunId(id), JOBCENTRE.id, "Deck", 1 + variant, NOW)


def put(value: Aggregate, key: str | None, editor: Editor) -> None:
    editor.put("put", value, merge_key=(key, type(value), value.id) if key else None)


def put_all(several: list[Aggregate], editor: Editor) -> None:
    editor.put_all("put_all", several)


def remove(value: Aggregate, editor: Editor) -> None:
    if there := editor.current.find(value):
        editor.remove("remove", there)


def rename(name: str, editor: Editor) -> None:
    editor.put("rename", replace(editor.current.jobcentre, name=name))


def move(day: date, editor: Editor) -> None:
    editor.put("move", replace(editor.current.round, held_on=day))


def agree(level: int, editor: Editor) -> None:
    editor.put("agree", editor.current.round.with_agreed(POINTS[0], level))


values = st.builds(made, st.sampled_from(KINDS), st.sampled_from(IDS), st.integers(0, 3))
several = st.lists(values, min_size=2, max_size=4)
days = st.sampled_from([date(2025, 1, 1), date(2025, 5, 1), date(2026, 3, 4), date(2027, 1, 1)])
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(partial, st.just(put), values, st.sampled_from([None, "typing"])),
    st.builds(partial, st.just(put_all), several),
    st.builds(partial, st.just(remove), values),
    st.builds(partial, st.just(rename), st.sampled_from(["Nyby", "Ringby"])),
    st.builds(partial, st.just(move), days),
    st.builds(partial, st.just(agree), st.integers(0, 4)),
    st.sampled_from([Editor.undo, Editor.redo, Editor.close_step]),
)


def everything() -> list[Aggregate]:
    """Three rounds and two values of every kind."""
    two_each = [made(kind, id, 0) for id in IDS[:2] for kind in KINDS]
    return [JOBCENTRE, *EARLIER, ROUND, *two_each]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with everything."""
    path = tmp_path_factory.mktemp("full") / "bizservice.db"
    with Database.open(path) as database:
        store_all(database.new_unit_of_work, everything())
    return path


def undo_and_redo_all(new_unit_of_work: NewUnitOfWork, done: list[Edit]) -> None:
    """What is shown is always what would be read; going back and forth meets the same values."""
    read = partial(load_workspace, new_unit_of_work, ROUND.id)
    first = read()
    editor = Editor(first, new_unit_of_work, lambda: NOW)
    for edit in done:
        edit(editor)
        assert editor.current == read()
    while editor.next_redo:
        editor.redo()
    past = [editor.current]
    while editor.next_undo:
        editor.undo()
        past.append(editor.current)
        assert editor.current == read()
    assert editor.current == first
    for before in reversed(past[:-1]):
        editor.redo()
        assert editor.current == read() == before
    assert editor.next_redo is None


@law
@given(done=st.lists(edits, max_size=14))
def test_undone_to_the_start_and_redone_to_the_end(done: list[Edit]) -> None:
    undo_and_redo_all(FakeStore(everything()).new_unit_of_work, done)


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # the test above makes it small
)
@given(done=st.lists(edits, min_size=4, max_size=10))
def test_undone_and_redone_in_the_file(full: Path, tmp_path: Path, done: list[Edit]) -> None:
    with Database.open(Path(shutil.copy(full, tmp_path))) as database:
        undo_and_redo_all(database.new_unit_of_work, done)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("id", IDS)
def test_a_removed_value_goes_back_between_the_others(
    full: Path, tmp_path: Path, kind: str, id: str
) -> None:
    with Database.open(Path(shutil.copy(full, tmp_path))) as database:
        store_all(database.new_unit_of_work, [made(kind, "c", 1)])
        before = load_workspace(database.new_unit_of_work, ROUND.id)
        editor = Editor(before, database.new_unit_of_work, lambda: NOW)
        remove(made(kind, id, 0), editor)
        assert editor.current != before
        editor.undo()
        assert editor.current == before == load_workspace(database.new_unit_of_work, ROUND.id)
