"""The read model: what was worked out is kept for as long as what it is of."""

from dataclasses import replace
from datetime import date

from tests.builders import JOBCENTRE, METHOD, POINTS, agenda, initiative, round_of

from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.read_model import ReadModel

DAY = date(2026, 3, 4)


def model(english: Wording) -> ReadModel:
    return ReadModel(METHOD, english, Workspace(JOBCENTRE, round_of()), DAY)


def test_an_agenda_leaves_the_check_as_it_was(english: Wording) -> None:
    before = model(english)
    after = before.on(replace(before.workspace, agendas=(agenda(),)), DAY)
    assert after.workspace.agendas
    assert after.check is not model(english).check
    assert before.on(after.workspace, DAY).check is not None
    check = before.check
    assert before.on(after.workspace, DAY).check is check


def test_an_answer_or_an_initiative_makes_another_check(english: Wording) -> None:
    before = model(english)
    check = before.check
    agreed = before.workspace.round.with_agreed(POINTS[0], 3)
    answered = before.on(replace(before.workspace, round=agreed), DAY)
    assert answered.check != check
    planned = replace(before.workspace, initiatives=(initiative("one"),))
    assert before.on(planned, DAY).check is not check
