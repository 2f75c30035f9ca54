"""Files merged, undone and merged in other company: no two states tell how fewer people voted."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, METHOD, POINTS, round_of
from tests.domain.strategies import min_voters, votes
from tests.fakes import FakeStore

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, shown
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.assessment.vote_session import FILES, VoteSession
from bizservice_desktop.services.editor import Editor
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.services.tables.answer_files import (
    FileState,
    look_through,
    occasions,
    with_files,
)
from bizservice_desktop.services.tables.table import FileRead, Row

POINT = POINTS[0]
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
Merge: TypeAlias = tuple[frozenset[int], int]


def file(number: int, answer: Answer) -> FileRead:
    row = Row(2, {"point_id": POINT, "level": str(answer)})
    return FileRead(Path(f"{number}.csv"), f"{number}".encode(), (row,))


def editor_of(round: Round) -> Editor:
    store = FakeStore((JOBCENTRE, round))
    workspace = load_workspace(store.new_unit_of_work, round.id)
    return Editor(workspace, store.new_unit_of_work, lambda: NOW)


def merge(editor: Editor, files: Sequence[FileRead], least: int) -> None:
    round = editor.current.round
    found = look_through(METHOD, round, files)
    taken = [f for f in found if f.state in (FileState.READY, FileState.SAME_ANSWERS)]
    if taken:
        ballots = VoteSession.of_sheets(FILES, (f.answers for f in taken)).revealed()
        after = with_files(round, taken, ballots, occasions(round, taken)[0], least)
        editor.put("merge", after)


def seen(editor: Editor, least: int) -> Ballot:
    return shown(editor.current.round.record(POINT).newest_ballot, least)


def all_votes(editor: Editor) -> int:
    return sum(
        len(ballot) + len(ballot.waiting or ())
        for ballot in editor.current.round.record(POINT).ballots
    )


def tells_of_few(one: Ballot, other: Ballot) -> bool:
    for more in (
        Counter(one.votes) - Counter(other.votes),
        Counter(other.votes) - Counter(one.votes),
    ):
        levels = sum(count for vote, count in more.items() if not isinstance(vote, Mark))
        if more and levels < 3:
            return True
    return False


steps = st.lists(
    st.one_of(
        st.tuples(st.frozensets(st.integers(0, 8), min_size=1), min_voters),
        st.tuples(st.frozensets(st.integers(0, 5), min_size=3), st.just(3)),
        st.sampled_from(["undo", "undo", "redo"]),
    ),
    max_size=8,
)


@settings(max_examples=200)
@given(st.lists(votes, min_size=9, max_size=9), steps)
def test_no_two_states_that_were_seen_tell_how_fewer_people_voted(
    answers: list[Answer], doings: list[Merge | str]
) -> None:
    editor = editor_of(round_of())
    states = [Ballot()]
    for doing in doings:
        if doing == "undo":
            editor.undo()
        elif doing == "redo":
            editor.redo()
        elif not isinstance(doing, str):
            chosen, least = doing
            merge(editor, [file(n, answers[n]) for n in sorted(chosen)], least)
        assert all_votes(editor) == len(editor.current.round.merged_files)
        states.append(seen(editor, 3))
    for one, other in combinations(states, 2):
        assert not tells_of_few(one, other)


def test_files_that_were_seen_together_count_together_again_and_another_waits() -> None:
    editor = editor_of(round_of())
    merge(editor, [file(n, n) for n in (1, 2, 3)], 3)
    editor.undo()
    assert seen(editor, 3) == Ballot()
    merge(editor, [file(n, n) for n in (1, 2, 3, 4)], 3)
    assert seen(editor, 3) == Ballot((1, 2, 3))
    assert editor.current.round.record(POINT).waiting == 1


def test_one_left_out_the_second_time_lets_all_wait_and_the_same_again_counts() -> None:
    editor = editor_of(round_of())
    merge(editor, [file(n, n) for n in (1, 2, 3, 4)], 3)
    editor.undo()
    merge(editor, [file(n, n) for n in (1, 2, 3)], 3)
    assert seen(editor, 3) == Ballot()
    assert editor.current.round.record(POINT).waiting == 3
    editor.undo()
    merge(editor, [file(n, n) for n in (1, 2, 3, 4)], 3)
    assert seen(editor, 3) == Ballot((1, 2, 3, 4))


def test_what_was_undone_is_remembered_over_other_steps_and_redo_brings_it_back() -> None:
    editor = editor_of(round_of())
    editor.put("agree", editor.current.round.with_agreed(POINTS[1], 2))
    merge(editor, [file(n, n) for n in (1, 2, 3, 4)], 3)
    editor.undo()
    editor.undo()
    editor.redo()
    editor.redo()
    assert seen(editor, 3) == Ballot((1, 2, 3, 4))
    editor.undo()
    editor.undo()
    merge(editor, [file(n, n) for n in (1, 2, 3)], 3)
    assert seen(editor, 3) == Ballot()


def test_votes_that_nobody_can_have_seen_leave_nothing_behind() -> None:
    editor = editor_of(round_of())
    before = editor.current.round
    merge(editor, [file(1, 1), file(2, 2)], 3)
    editor.undo()
    assert editor.current.round == before
