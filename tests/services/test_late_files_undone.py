"""Files merged, undone and merged in other company: no two states tell how fewer people voted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, METHOD, POINTS, round_of
from tests.domain.strategies import min_voters, votes
from tests.fakes import FakeStore

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, shown
from bizservice_desktop.domain.assessment.groups import groups_shown, with_shown_groups
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.assessment.vote_session import FILES, PAPER, VoteSession
from bizservice_desktop.services.editor import VOTE_IN_ROOM, Editor
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.services.tables.answer_files import (
    AnswerFile,
    FileState,
    Occasion,
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


def merged(editor: Editor, who: Iterable[int], occasion: Occasion, group: str = "") -> None:
    """Each votes as nobody else can, so that it can be followed whose votes are seen."""
    files = [
        AnswerFile(Path(f"{n}.csv"), FileState.READY, f"{n:064}", {POINT: n}) for n in sorted(who)
    ]
    ballots = VoteSession.of_sheets(FILES, (file.answers for file in files), group).revealed()
    editor.put("merge", with_files(editor.current.round, files, ballots, occasion, 3))


def keyed_in(editor: Editor, who: Iterable[int], group: str) -> None:
    ballots = VoteSession.of_sheets(PAPER, ({POINT: n} for n in sorted(who)), group).revealed()
    editor.put("ballots", editor.current.round.with_sheets(ballots, 3))


def people(editor: Editor) -> frozenset[int]:
    """Who is in the round, seen or not."""
    ballots = editor.current.round.record(POINT).ballots
    parts = (part for ballot in ballots for part in (ballot, ballot.waiting) if part)
    return frozenset(int(vote) for part in parts for vote in part.votes)


def figures(editor: Editor) -> set[frozenset[Answer]]:
    """Whose votes are in each ballot and group that is shown."""
    found: set[frozenset[Answer]] = set()
    for ballot in editor.current.round.record(POINT).ballots:
        if whole := frozenset(shown(ballot, 3).votes):
            groups = [frozenset(votes.votes) for _, votes in with_shown_groups(ballot, 3).groups]
            found |= {whole, *groups, whole.difference(*groups)}
    return found - {frozenset()}


def isolated(figures: set[frozenset[Answer]]) -> frozenset[Answer] | None:
    """Fewer than three whose votes come out as a difference of figures and of differences."""
    known = set(figures)
    for _ in range(2):
        apart = {whole - part for whole in known for part in known if part < whole}
        if few := next((each for each in apart if len(each) < 3), None):
            return few
        known |= apart
    return None


rounds_of_counting = st.lists(
    st.tuples(
        st.sampled_from(["undo", "undo undo", "undo room", "redo", "room", ""]),
        st.sampled_from([Occasion.NEW, Occasion.SAME, "paper"]),
        st.frozensets(st.integers(0, 6), min_size=3, max_size=6),
        st.sampled_from(["", "", "a", "b"]),
    ),
    min_size=2,
    max_size=5,
)


@settings(max_examples=300)
@given(rounds_of_counting)
def test_no_way_to_count_anew_what_was_undone_tells_how_fewer_people_voted(
    doings: list[tuple[str, Occasion | str, frozenset[int], str]],
) -> None:
    """As another round of voting, after a vote in the room, of a group, from files and paper."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bizservice_desktop.domain.assessment.answers.MAX_LEVEL", 999)
        editor = editor_of(round_of())
        seen_so_far: set[frozenset[Answer]] = set()
        for at, (before, source, who, group) in enumerate(doings):
            for step in before.split():
                if step == "room":
                    room = {POINT: Ballot(tuple(range(100 + 10 * at, 104 + 10 * at)))}
                    editor.put(VOTE_IN_ROOM, editor.current.round.with_ballots(room, 3))
                else:
                    getattr(editor, step)()
                seen_so_far |= figures(editor)
            sheets = frozenset(50 + n for n in who) if source == "paper" else who
            if new := sheets - people(editor):
                if isinstance(source, Occasion):
                    merged(editor, new, source, group)
                else:
                    keyed_in(editor, new, group)
            seen_so_far |= figures(editor)
        assert isolated(seen_so_far) is None


def test_files_that_come_back_as_another_round_of_voting_are_laid_beside_what_was_undone() -> None:
    editor = editor_of(round_of())
    merge(editor, [file(n, n % 5) for n in (1, 2, 4, 6)], 3)
    merge(editor, [file(n, n % 5) for n in (0, 3, 5, 7, 8)], 3)
    editor.undo()
    found = look_through(METHOD, editor.current.round, [file(n, n % 5) for n in (0, 3, 5, 7)])
    ballots = VoteSession.of_sheets(FILES, (f.answers for f in found)).revealed()
    editor.put("merge", with_files(editor.current.round, found, ballots, Occasion.NEW, 3))
    assert [len(b) for b in editor.current.round.record(POINT).ballots] == [4, 0]
    assert editor.current.round.record(POINT).waiting == 4


def test_a_group_that_was_seen_does_not_come_back_with_one_more() -> None:
    editor = editor_of(round_of())
    votes = Ballot((0, 0, 1, 1)).with_votes((3, 3, 4, 4, 4), "managers")
    editor.put("ballots", editor.current.round.with_ballots({POINT: votes}, 3))
    editor.undo()
    some = {POINT: Ballot((3, 3, 4, 4, 4, 0))}
    editor.put("ballots", editor.current.round.with_sheets(some, 3))
    assert seen(editor, 3) == Ballot((3, 3, 4, 4, 4))
    assert editor.current.round.record(POINT).waiting == 1


def test_groups_that_could_not_be_seen_are_not_told_by_what_comes_back() -> None:
    """Managers, five of seven, appear with three others, and beside the seven tell of two."""
    editor = editor_of(round_of())
    votes = Ballot().with_votes((1, 1, 2, 2, 2), "managers").with_votes((4, 4), "team")
    editor.put(VOTE_IN_ROOM, editor.current.round.with_ballots({POINT: votes}, 3))
    room = editor.current.round
    merge_late(editor, (0, 0, 0))
    editor.undo()
    assert editor.current.round.record(POINT).ballots == room.record(POINT).ballots
    merge_late(editor, (0, 0, 0, 3))
    record = editor.current.round.record(POINT)
    assert (len(record.newest_ballot), record.waiting) == (10, 1)
    assert groups_shown(record.newest_ballot, 3) == ()


def merge_late(editor: Editor, votes: tuple[Answer, ...]) -> None:
    round = editor.current.round
    joined = round.record(POINT).with_late_votes(Ballot(votes), 3)
    editor.put("merge", round.with_record(POINT, joined))


def test_a_vote_in_the_room_that_was_undone_keeps_no_file_waiting() -> None:
    """It cannot come back: who votes anew casts another vote, and files are others still."""
    editor = editor_of(round_of())
    room = {POINT: Ballot((1, 1, 2, 3))}
    editor.put(VOTE_IN_ROOM, editor.current.round.with_ballots(room, 3))
    editor.undo()
    merge(editor, [file(n, n) for n in (1, 2, 3)], 3)
    assert seen(editor, 3) == Ballot((1, 2, 3))


def test_undoing_a_vote_in_the_room_forgets_nothing_that_was_undone_after_it() -> None:
    editor = editor_of(round_of())
    room = {POINT: Ballot((1, 1, 2, 3))}
    editor.put(VOTE_IN_ROOM, editor.current.round.with_ballots(room, 3))
    merge(editor, [file(n, n) for n in (1, 2, 3, 4)], 3)
    editor.undo()
    editor.undo()
    merge(editor, [file(n, n) for n in (1, 2, 3)], 3)
    assert seen(editor, 3) == Ballot()
    assert editor.current.round.record(POINT).waiting == 3


def test_counted_anew_under_a_lower_minimum_nobody_is_shown_who_was_told_a_higher_one() -> None:
    editor = editor_of(round_of())
    files = [file(n, n) for n in (0, 1, 2, 3, 4)]
    merge(editor, files, 7)
    assert seen(editor, 3) == Ballot()
    editor.undo()
    merge(editor, files, 3)
    assert seen(editor, 3) == Ballot()
    merge(editor, [file(5, 0), file(6, 0)], 3)
    assert len(seen(editor, 3)) == 7
