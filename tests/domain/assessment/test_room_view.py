"""What is left of a round when the room looks at it."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import round_of, voted

from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.maturity import point_level
from bizservice_desktop.domain.assessment.room_view import seen_by_room
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import CellId, PointId

POINT = PointId("b1")


def test_notes_and_elements_are_gone_and_levels_stay() -> None:
    round = round_of({"b1": PointRecord(3, notes={NoteKind.DISCUSSION: "said in private"})})
    round = round.with_cell(CellId("recruit_business"), CellRecord(Coverage.PARTLY, "private"))
    seen = seen_by_room(round)
    assert "private" not in repr(seen)
    assert seen.record(POINT).agreed == 3
    assert seen.cells[CellId("recruit_business")].status is Coverage.PARTLY


@given(votes=st.lists(st.integers(0, 4), min_size=1, max_size=9), least=st.integers(2, 9))
def test_too_few_votes_give_no_level(votes: list[int], least: int) -> None:
    round = round_of({"b1": voted(*votes)})
    level = point_level(seen_by_room(round, least).record(POINT))
    assert (level.level is not None) == (len(votes) >= least)
