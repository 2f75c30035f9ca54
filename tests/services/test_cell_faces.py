"""What a cell says on page, paper and wall."""

from dataclasses import replace
from datetime import date
from typing import Protocol

import pytest
from tests.builders import HELD_ON, JOBCENTRE, initiative, round_of

from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, Round
from bizservice_desktop.domain.method.method import CellId, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.cell_faces import CellFace, cell_face
from bizservice_desktop.services.read_model import ReadModel

CELL = CellId("cell_recruitment_business_contact")
PARTLY = CellRecord(Coverage.PARTLY, "visits\n\n  calls ")
LEFT = replace(CellRecord().left_empty("others do it", date(2026, 12, 8)), decided_by="managers")


class Face(Protocol):
    """Makes the face of the cell from its record and what is planned."""

    def __call__(
        self,
        record: CellRecord,
        view: View,
        *plans: Initiative,
        previous: Round | None = None,
        for_room: bool = False,
    ) -> CellFace: ...


@pytest.fixture
def face(method: Method, english: Wording) -> Face:
    def made(
        record: CellRecord,
        view: View,
        *plans: Initiative,
        previous: Round | None = None,
        for_room: bool = False,
    ) -> CellFace:
        space = Workspace(JOBCENTRE, round_of().with_cell(CELL, record), previous, plans)
        model = ReadModel(method, english, space, HELD_ON)
        return cell_face(model, CELL, view, for_room=for_room)

    return made


def test_state_what_there_is_and_what_is_planned(face: Face) -> None:
    plan = initiative(CELL)
    today = face(PARTLY, View.TODAY, plan)
    assert (today.state, today.lines, today.flags) == ("Partly covered", ("visits", "calls"), ())
    (flag,) = face(PARTLY, View.PLAN, plan).flags
    assert (flag.title, flag.owner, flag.start) == ("Visits", "Business team", "from 4 March 2026")
    assert not flag.lacks_owner
    (flag,) = face(PARTLY, View.PLAN, replace(plan, owner="")).flags
    assert (flag.owner, flag.lacks_owner) == ("No owner yet", True)
    dropped = replace(plan, status=InitiativeStatus.DROPPED)
    assert face(PARTLY, View.PLAN, dropped).flags == ()


def test_the_room_sees_no_owner_and_no_reason(face: Face) -> None:
    (flag,) = face(PARTLY, View.PLAN, initiative(CELL), for_room=True).flags
    assert flag.owner == ""
    (flag,) = face(PARTLY, View.PLAN, initiative(CELL, is_complete=False), for_room=True).flags
    assert (flag.owner, flag.lacks_owner) == ("", False)
    seen = face(LEFT, View.TODAY, for_room=True)
    assert (seen.lines, seen.decided) == ((), ())
    assert face(LEFT, View.TODAY).lines == ("others do it",)
    assert face(LEFT, View.TODAY).decided == ("Decided by managers on 8 December 2026.",)


def test_the_difference_shows_only_what_the_plan_raises(face: Face) -> None:
    same = face(PARTLY, View.DIFFERENCE, initiative(CELL))
    assert same.is_unchanged
    assert (same.lines, same.flags) == ((), ())
    raised = face(CellRecord(Coverage.NOTHING), View.DIFFERENCE, initiative(CELL))
    assert raised.state == "Nothing today → partly covered"
    assert len(raised.flags) == 1


def test_the_last_round_stands_beside(face: Face) -> None:
    last = round_of(cells={CELL: Coverage.NOTHING})
    assert face(PARTLY, View.BESIDE, previous=last).before == (Look.NOTHING, "Nothing yet")
    assert face(PARTLY, View.BESIDE).before is None
    assert face(PARTLY, View.TODAY, previous=last).before is None
