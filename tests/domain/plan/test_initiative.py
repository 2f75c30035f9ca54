"""What an initiative lacks, and whether it is still open."""

from dataclasses import replace

import pytest
from tests.builders import HELD_ON, initiative

from bizservice_desktop.domain.plan.initiative import InitiativeStatus


def test_a_complete_initiative_lacks_nothing() -> None:
    assert initiative().lacks == ()


def test_what_is_missing_is_named_in_order() -> None:
    bare = initiative(is_complete=False)
    assert bare.lacks == ("owner", "start", "measure")
    assert replace(bare, start=HELD_ON).lacks == ("owner", "measure")


@pytest.mark.parametrize(
    ("status", "is_open"),
    [
        (InitiativeStatus.PLANNED, True),
        (InitiativeStatus.RUNNING, True),
        (InitiativeStatus.DONE, False),
        (InitiativeStatus.DROPPED, False),
    ],
)
def test_planned_and_running_initiatives_are_open(status: InitiativeStatus, is_open: bool) -> None:
    assert initiative(status=status).is_open is is_open
