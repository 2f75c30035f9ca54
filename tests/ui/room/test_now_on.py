"""What is on in the workshop, for the facilitator's side of the projector."""

from datetime import UTC, datetime, timedelta

from tests.builders import agenda, block

from bizservice_desktop.domain.agenda.holding import end, next_block, pause
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.ui.room.now_on import NowOn, now_on

NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DAY = agenda(block("a", 30), block("b", 20))


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def test_it_says_what_is_left_and_what_comes_then() -> None:
    held = start(DAY, NINE)
    first, second = (each.title for each in DAY.blocks)
    assert now_on((DAY, held), at(20)) == NowOn(first, 600, 0, then=(second, 9 * 60 + 30))
    last = now_on((next_block(held, at(30)),), at(35))
    assert last == NowOn(second, 900)


def test_over_its_time_the_seconds_are_negative_and_a_stopped_clock_is_told() -> None:
    held = start(DAY, NINE)
    over = now_on((held,), at(32))
    assert over is not None
    assert (over.seconds, over.behind) == (-120, 2)
    stopped = now_on((pause(held, at(10)),), at(15))
    assert stopped is not None
    assert stopped.is_paused


def test_nothing_is_on_before_and_after() -> None:
    assert now_on((DAY,), at(10)) is None
    assert now_on((end(start(DAY, NINE), at(50)),), at(55)) is None
    assert now_on((), NINE) is None
