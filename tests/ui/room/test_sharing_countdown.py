"""What the room sees of an agenda: titles and times, what is going on, what is left."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk

from bizservice_desktop.content.loader import Pack
from bizservice_desktop.diagram.room.shareable import WallStatus
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.ui.room.sharing_workshop import (
    agenda_shown,
    coming_after,
    countdown_shown,
)

AGENDA = agenda(block("opening", 15), block("ideas", 45), block("choice", 30))


@pytest.mark.parametrize(
    ("minute", "now"), [(None, None), (539, None), (540, 0), (555, 1), (629, 2), (630, None)]
)
def test_the_item_that_is_going_on_is_marked(
    make_desk: MakeDesk, minute: int | None, now: int | None
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    shown = agenda_shown(desk.model, AGENDA, minute)
    assert shown.now == now
    assert [(row.clock, row.title) for row in shown.rows] == [
        ("9:00", "Opening"),
        ("9:15", "Ideas"),
        ("10:00", "Choice"),
    ]


def test_a_buffer_is_not_for_the_room(make_desk: MakeDesk) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    spare = replace(block("spare", 10), kind=BlockKind.BUFFER)
    shown = agenda_shown(desk.model, agenda(block("a", 30), spare, block("b", 30)), 9 * 60 + 35)
    assert [(row.clock, row.title) for row in shown.rows] == [("9:00", "A"), ("9:40", "B")]
    assert shown.now == 0


def test_what_comes_has_its_time() -> None:
    assert coming_after(AGENDA, 0) == ("9:15  Ideas", "10:00  Choice")
    assert coming_after(AGENDA, 2) == ()


def test_a_countdown_says_what_follows_and_how_late_it_is(pack: Pack) -> None:
    danish = pack.wordings["da"]
    shown = countdown_shown(danish, "Idéer", 1044, 2700, then=("Pause", 637), behind_minutes=12)
    assert shown.then == "Derefter Pause, 10:37"
    assert shown.status is WallStatus.LATE
    assert shown.status_words == "12 min. efter planen"
    assert not shown.pause_words
    assert countdown_shown(danish, "Idéer", 60, 600, behind_minutes=2).status is WallStatus.TIGHT
    assert countdown_shown(danish, "Idéer", 60, 600, behind_minutes=3).status is WallStatus.LATE
    paused = countdown_shown(danish, "Idéer", -5, 600, is_paused=True)
    assert (paused.status_words, paused.share) == ("Tiden er gået", 1.0)
    assert paused.pause_words


@given(seconds=st.integers(-9000, 9000), planned=st.integers(0, 9000))
def test_the_share_gone_is_a_share(pack: Pack, seconds: int, planned: int) -> None:
    shown = countdown_shown(pack.wordings["en"], "Ideas", seconds, planned)
    assert 0.0 <= shown.share <= 1.0
    assert (shown.share == 1.0) or seconds > 0
