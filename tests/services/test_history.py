"""Undo and redo as a list of values."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.services.history import Change, History, Step

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


def test_a_cleared_history_is_empty() -> None:
    steps = history(step(A, B), step(B, C))
    steps.mark_undone()
    steps.clear()
    assert (steps.next_undo, steps.next_redo) == (None, None)


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
