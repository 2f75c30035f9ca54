"""What the room sees of groups that work at the same time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.builders import agenda, block
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk

from bizservice_desktop.diagram.room.shareable import GroupsShown, WallStatus
from bizservice_desktop.domain.agenda.agenda import Agenda, Block
from bizservice_desktop.domain.agenda.running import clock_of
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.ui.room.sharing_groups import groups_shown, is_in_groups
from bizservice_desktop.ui.room.sharing_workshop import agenda_shown
from bizservice_desktop.ui.shell.desk import Desk

NINE = datetime(2026, 3, 4, 9, tzinfo=UTC)


def step(id: str, minutes: int, **more: object) -> Block:
    made = replace(block(id, minutes), notes="Secret notes", responsible="Secret owner")
    return replace(made, **more)  # type: ignore[arg-type]


GROUPS = replace(
    agenda(
        step("alone", 10, strand="Internal", room="Room 2", group="Ideas", areas=("area_x",)),
        step("pairs", 15, follows=True),
        step("spare", 5, follows=True, kind=BlockKind.BUFFER),
        step("all", 20, follows=True),
        step("b1", 10, beside=True, strand="Across", room="Room 3"),
        step("b2", 20, follows=True),
        step("air", 60, beside=True, kind=BlockKind.BUFFER),
        step("pause", 15, kind=BlockKind.BREAK),
        step("choose", 30),
    ),
    place="The hall",
)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(FakeStore((RINGBY, SPRING)))


def shown(desk: Desk, minutes: float, made: Agenda = GROUPS) -> GroupsShown:
    now = NINE + timedelta(minutes=minutes)
    held = start(made, NINE)
    clock = clock_of(held, now)
    assert clock is not None
    assert is_in_groups(clock)
    return groups_shown(desk.model, held, clock, now.hour * 60 + now.minute)


def test_every_group_has_its_room_and_its_own_clock(desk: Desk) -> None:
    seen = shown(desk, 12.6)
    assert (seen.title, seen.clock, seen.status) == ("Ideas", "9:12", WallStatus.ON_TIME)
    one, other = seen.groups
    assert (one.name, one.room, one.area, one.seconds) == ("Internal", "Room 2", "area_x", 2244)
    assert (other.name, other.room, other.area, other.seconds) == ("Across", "Room 3", "", 1044)
    assert one.until == "left, ends 9:50"
    assert [(each.words, each.is_on) for each in other.steps] == [
        ("B1 10", False),
        ("B2 20", True),
    ]
    assert (other.step, other.step_left) == ("B2", "17 min left")


def test_a_buffer_is_part_of_the_item_before_it(desk: Desk) -> None:
    one, _ = shown(desk, 27).groups
    assert [(each.words, each.is_on) for each in one.steps] == [
        ("Alone 10", False),
        ("Pairs 20", True),
        ("All 20", False),
    ]
    assert (one.step, one.step_left) == ("Pairs", "3 min left")
    assert one.steps[1].share == pytest.approx(17 / 20)


def test_a_group_that_is_over_keeps_its_place(desk: Desk) -> None:
    one, other = shown(desk, 31).groups
    assert (other.seconds, other.step) == (0, "")
    assert one.seconds > 0
    assert [each.share for each in other.steps] == [1.0, 1.0]


def test_below_stands_when_and_where_all_meet(desk: Desk) -> None:
    seen = shown(desk, 5)
    assert (seen.then_word, seen.then) == ("Then", "Pause, 10:00")
    assert seen.meet == "We meet in The hall, 10:15"
    at_once = replace(GROUPS, blocks=tuple(b for b in GROUPS.blocks if b.id != "pause"))
    assert shown(desk, 5, at_once).meet == "We meet in The hall"
    nowhere = replace(GROUPS, place="")
    assert shown(desk, 5, nowhere).meet == "We meet at 10:15"


def test_nothing_private_is_in_it(desk: Desk) -> None:
    assert "Secret" not in repr(shown(desk, 5))
    assert "Spare" not in repr(shown(desk, 5))
    assert "Air" not in repr(shown(desk, 5))


def test_in_the_programme_the_groups_are_one_item(desk: Desk) -> None:
    rows = agenda_shown(desk.model, GROUPS, 9 * 60 + 30)
    assert [(row.clock, row.title) for row in rows.rows] == [
        ("9:00", "Ideas"),
        ("10:00", "Pause"),
        ("10:15", "Choose"),
    ]
    assert rows.now == 0
