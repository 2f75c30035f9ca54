"""Save, then record, then tell: what the editor shows is what is stored."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, POINTS, agenda, initiative, own_card, round_of
from tests.domain.strategies import law
from tests.fakes import FakeStore

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import Jobcentre, Round
from bizservice_desktop.domain.workspace import Aggregate, Kinds, Workspace
from bizservice_desktop.services.editor import Change, Editor, History, Step
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.rounds import load_workspace

P1, P2 = POINTS[:2]
ROUND = round_of()


class Clock:
    """A minute passes with every look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


class Opened:
    """An editor on a store in memory, and what its listeners were told."""

    def __init__(self) -> None:
        self.store = FakeStore([JOBCENTRE, ROUND])
        self.editor = Editor(self.stored(), self.store.new_unit_of_work, Clock())
        self.told: list[Kinds] = []
        self.editor.subscribe(self.told.append)

    def stored(self) -> Workspace:
        return load_workspace(self.store.new_unit_of_work, ROUND.id)

    def agree(self, level: int, key: str | None = None) -> None:
        agreed = self.editor.current.round.with_agreed(P1, level)
        self.editor.put("agree", agreed, str(level), key)

    @property
    def level(self) -> object:
        return self.editor.current.round.record(P1).agreed


@pytest.fixture
def opened() -> Opened:
    return Opened()


def as_shown(workspace: Workspace) -> object:
    """Without the list of rounds, which is read anew wherever it is shown."""
    sorted_by_id = {
        name: sorted(getattr(workspace, name), key=lambda value: str(value.id))
        for name in ("initiatives", "agendas", "own_cards")
    }
    return workspace.jobcentre, workspace.round, workspace.previous, sorted_by_id


def test_nothing_is_saved_by_opening(opened: Opened) -> None:
    assert opened.editor.saved_at is None
    assert opened.store.commits == 0
    assert (opened.editor.next_undo, opened.editor.next_redo) == (None, None)


def test_a_change_is_stored_recorded_and_told(opened: Opened) -> None:
    opened.agree(2)
    assert opened.stored().round.record(P1).agreed == 2
    step = opened.editor.next_undo
    assert step is not None
    assert (step.name, step.detail, step.changes[0].before) == ("agree", "2", ROUND)
    assert opened.told == [frozenset({Round})]
    assert opened.level == 2
    assert opened.editor.saved_at == datetime(2026, 3, 4, 14, 1, tzinfo=UTC)


def test_listeners_see_what_is_already_stored(opened: Opened) -> None:
    seen: list[bool] = []

    def compare(_kinds: Kinds) -> None:
        seen.append(as_shown(opened.stored()) == as_shown(opened.editor.current))

    opened.editor.subscribe(compare)
    opened.agree(2)
    opened.editor.undo()
    assert seen == [True, True]


def test_all_kinds_of_a_step_are_told_also_when_it_is_undone(opened: Opened) -> None:
    renamed = replace(JOBCENTRE, name="Jobcenter Nordby")
    agreed = opened.editor.current.round.with_agreed(P1, 2)
    opened.editor.put_all("both", [renamed, agreed])
    opened.editor.undo()
    assert opened.told == [frozenset({Jobcentre, Round})] * 2


def test_an_unchanged_value_is_no_step(opened: Opened) -> None:
    opened.editor.put("rename", JOBCENTRE)
    opened.editor.put("agree", opened.editor.current.round)
    assert opened.editor.next_undo is None
    assert (opened.store.commits, opened.told) == (0, [])


def test_undo_and_redo_are_stored_and_told(opened: Opened) -> None:
    opened.agree(2)
    opened.editor.undo()
    assert opened.stored().round == opened.editor.current.round == ROUND
    opened.editor.redo()
    assert opened.stored().round.record(P1).agreed == opened.level == 2
    assert len(opened.told) == opened.store.commits == 3


def test_undo_and_redo_with_nothing_to_do_touch_nothing(opened: Opened) -> None:
    opened.editor.undo()
    opened.editor.redo()
    assert (opened.store.commits, opened.told, opened.editor.saved_at) == (0, [], None)


def test_every_kind_of_value_is_created_changed_and_removed(opened: Opened) -> None:
    before = as_shown(opened.editor.current)
    for value in (initiative(), agenda(), own_card("card", "b1")):
        opened.editor.put("add", value)
        assert opened.editor.current.find(value) == value
        opened.editor.remove("remove", value)
        assert opened.editor.current.find(value) is None
        assert as_shown(opened.stored()) == before
        opened.editor.undo()
        assert opened.editor.current.find(value) == value
        opened.editor.undo()
        assert as_shown(opened.stored()) == as_shown(opened.editor.current) == before


def test_the_jobcentre_is_renamed(opened: Opened) -> None:
    opened.editor.put("rename", replace(JOBCENTRE, name="Jobcenter Nyby"))
    assert opened.stored().jobcentre.name == "Jobcenter Nyby"
    opened.editor.undo()
    assert opened.stored().jobcentre == opened.editor.current.jobcentre == JOBCENTRE


def test_typing_is_one_step_but_every_letter_is_stored(opened: Opened) -> None:
    for level in (1, 2, 3):
        opened.agree(level, "typing")
        assert opened.stored().round.record(P1).agreed == level
    opened.editor.undo()
    assert opened.stored().round == ROUND


def test_a_closed_step_is_followed_by_a_new_one(opened: Opened) -> None:
    opened.agree(1, "typing")
    opened.editor.close_step()
    opened.agree(2, "typing")
    opened.editor.undo()
    assert opened.level == 1


def test_a_failed_save_leaves_everything_and_tells_so(opened: Opened) -> None:
    opened.agree(1)
    before, step, saved_at = opened.editor.current, opened.editor.next_undo, opened.editor.saved_at
    opened.told.clear()
    opened.store.fail = StorageFault.DISK_FULL
    with pytest.raises(StorageFailed) as caught:
        opened.agree(4)
    assert caught.value.fault is StorageFault.DISK_FULL
    assert opened.editor.current == before
    assert opened.editor.next_undo == step
    assert opened.editor.saved_at == saved_at
    assert opened.told == [frozenset({Round})]
    assert as_shown(opened.stored()) == as_shown(before)


def test_a_failed_undo_can_be_tried_again(opened: Opened) -> None:
    opened.agree(1)
    opened.agree(2)
    opened.editor.undo()
    undo, redo = opened.editor.next_undo, opened.editor.next_redo
    opened.store.fail = StorageFault.LOCKED
    for act in (opened.editor.undo, opened.editor.redo):
        with pytest.raises(StorageFailed):
            act()
        assert (opened.editor.next_undo, opened.editor.next_redo) == (undo, redo)
        assert opened.level == 1
    opened.store.fail = None
    opened.editor.redo()
    assert opened.level == 2


def test_a_failed_removal_keeps_the_value(opened: Opened) -> None:
    opened.editor.put("add", initiative())
    opened.store.fail = StorageFault.READ_ONLY
    with pytest.raises(StorageFailed):
        opened.editor.remove("remove", initiative())
    assert opened.editor.current.initiatives == (initiative(),)


_ACTIONS = ("undo", "redo", "agree 1", "agree 2", "add", "change", "remove", "fail")


@law
@given(st.lists(st.sampled_from(_ACTIONS), max_size=16))
def test_any_sequence_shows_what_is_stored_and_can_be_undone_to_the_start(
    actions: list[str],
) -> None:
    opened = Opened()
    editor = opened.editor
    start = as_shown(editor.current)
    past = [start]
    future: list[object] = []
    for action in actions:
        opened.store.fail = StorageFault.DISK_FULL if action == "fail" else None
        before = as_shown(editor.current)
        try:
            _act(opened, action)
        except StorageFailed:
            assert action == "fail"
        after = as_shown(editor.current)
        if action == "undo":
            if len(past) > 1:
                future.append(past.pop())
        elif action == "redo":
            if future:
                past.append(future.pop())
        elif after != before:
            past.append(after)
            future.clear()
        assert after == past[-1] == as_shown(opened.stored())
        assert (editor.next_undo is not None) == (len(past) > 1)
        assert (editor.next_redo is not None) == bool(future)
    opened.store.fail = None
    while editor.next_undo:
        editor.undo()
    assert as_shown(opened.stored()) == start


def _act(opened: Opened, action: str) -> None:
    match action.split():
        case ["undo"]:
            opened.editor.undo()
        case ["redo"]:
            opened.editor.redo()
        case ["agree", level]:
            opened.agree(int(level))
        case ["add"]:
            opened.editor.put("add", initiative())
        case ["change"]:
            opened.editor.put("change", own_card("card", P2))
        case ["remove"] if opened.editor.current.initiatives:
            opened.editor.remove("remove", initiative())
        case ["fail"]:
            opened.agree(4)


def test_several_values_are_one_step(opened: Opened) -> None:
    cards = [own_card(f"card {n}", "b1", n) for n in range(1, 4)]
    opened.editor.put("add", cards[0])
    commits = opened.store.commits
    changed = replace(cards[0], text="Who else?")
    opened.editor.put_all("cards_import", [changed, *cards[1:]], "3")
    assert opened.store.commits == commits + 1
    assert opened.editor.current.own_cards == (changed, *cards[1:])
    step = opened.editor.next_undo
    assert step is not None
    assert (step.name, step.detail) == ("cards_import", "3")
    opened.editor.undo()
    assert opened.editor.current.own_cards == opened.stored().own_cards == (cards[0],)
    opened.editor.redo()
    assert opened.editor.current.own_cards == (changed, *cards[1:])


def test_several_values_that_cannot_be_stored_are_none(opened: Opened) -> None:
    opened.store.fail = StorageFault.DISK_FULL
    with pytest.raises(StorageFailed):
        opened.editor.put_all("cards_import", [own_card("a", "b1"), own_card("b", "b1", 2)])
    assert opened.editor.current.own_cards == opened.stored().own_cards == ()
    assert opened.editor.next_undo is None


def test_unchanged_values_are_no_step(opened: Opened) -> None:
    opened.editor.put_all("cards_import", [JOBCENTRE, ROUND])
    opened.editor.put_all("cards_import", [])
    assert opened.editor.next_undo is None
    assert opened.store.commits == 0


A, B, C, D = (agenda(id=id) for id in "abcd")


def step(before: Aggregate | None, after: Aggregate | None, key: str | None = None) -> Step:
    return Step("change", (Change(before, after),), merge_key=key)


def history(*steps: Step) -> History:
    made = History()
    for one in steps:
        made.record(one)
    return made


def test_a_new_history_has_nothing_to_undo_or_redo() -> None:
    assert (History().next_undo, History().next_redo) == (None, None)


def test_a_step_is_undone_and_redone() -> None:
    one, two = step(A, B), step(B, C)
    steps = history(one, two)
    assert (steps.next_undo, steps.next_redo) == (two, None)
    steps.mark_undone()
    assert (steps.next_undo, steps.next_redo) == (one, two)
    steps.mark_redone()
    assert (steps.next_undo, steps.next_redo) == (two, None)


def test_several_values_are_taken_back_the_last_first() -> None:
    made = Step("import", (Change(None, A), Change(A, B), Change(C, None, place=4)))
    assert made.undoing == (Change(None, C, place=4), Change(B, A), Change(A, None))


def test_a_new_step_forgets_the_undone_ones() -> None:
    steps = history(step(A, B), step(B, C))
    steps.mark_undone()
    steps.record(step(B, D))
    assert (steps.next_undo, steps.next_redo) == (step(B, D), None)


def test_typing_becomes_one_step() -> None:
    steps = history(step(A, B, "note"), step(B, C, "note"), step(C, D, "note"))
    assert steps.next_undo == step(A, D, "note")
    steps.mark_undone()
    assert steps.next_undo is None


def test_steps_of_other_keys_or_of_none_stay_apart() -> None:
    for one, other in (("note", "title"), (None, None), ("note", None)):
        assert history(step(A, B, one), step(B, C, other)).next_undo == step(B, C, other)


def test_a_closed_step_is_not_typed_into() -> None:
    steps = history(step(A, B, "note"))
    steps.close_step()
    steps.record(step(B, C, "note"))
    assert steps.next_undo == step(B, C, "note")


def test_closing_an_empty_history_does_nothing() -> None:
    steps = History()
    steps.close_step()
    assert steps.next_undo is None


def test_typing_that_was_taken_back_is_no_step() -> None:
    steps = history(step(D, A), step(A, B, "note"), step(B, A, "note"))
    assert steps.next_undo == step(D, A)
    assert steps.next_redo is None


def test_creating_and_typing_into_it_is_one_creation() -> None:
    assert history(step(None, A, "new"), step(A, B, "new")).next_undo == step(None, B, "new")


@law
@given(st.lists(st.sampled_from(["undo", "redo", "a", "b", "c"]), max_size=20))
def test_any_sequence_equals_two_stacks(actions: list[str]) -> None:
    """The model: what was done and what was undone, each as a stack of values."""
    steps, done, undone, now = History(), list[Agenda](), list[Agenda](), D
    for action in actions:
        if action == "undo":
            assert (steps.next_undo is not None) == bool(done)
            if last := steps.next_undo:
                steps.mark_undone()
                undone.append(now)
                now = done.pop()
                assert last.changes[0].before == now
        elif action == "redo":
            assert (steps.next_redo is not None) == bool(undone)
            if following := steps.next_redo:
                steps.mark_redone()
                done.append(now)
                now = undone.pop()
                assert following.changes[0].after == now
        elif (new := agenda(id=action)) != now:
            steps.record(step(now, new))
            done.append(now)
            undone.clear()
            now = new


def test_an_agenda_counts_its_changes_and_undoing_is_one(opened: Opened) -> None:
    """Two calendar files: the later must be the newer, whatever was undone between them."""

    def changes() -> int:
        (stored,) = opened.stored().agendas
        assert opened.editor.current.agendas == (stored,)
        return stored.changes

    made = agenda()
    opened.editor.put("agenda_add", made)
    assert changes() == 0
    opened.editor.put("agenda_change", replace(made, place="Hall"))
    opened.editor.put("agenda_change", replace(opened.editor.current.agendas[0], people=12))
    assert changes() == 2
    opened.editor.undo()
    assert changes() == 3
    opened.editor.redo()
    assert changes() == 4
    for _ in range(3):
        opened.editor.undo()
    opened.editor.redo()
    assert changes() > 4
    opened.editor.put("agenda_change", opened.editor.current.agendas[0])
    assert opened.editor.next_redo is not None
