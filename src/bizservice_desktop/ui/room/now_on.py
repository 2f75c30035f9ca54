"""What is on in the workshop that is held now, for the facilitator whatever page they are on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bizservice_desktop.domain.agenda.agenda import Agenda, Chain
from bizservice_desktop.domain.agenda.running import clock_of


@dataclass(frozen=True, slots=True)
class NowOn:
    """`seconds` are left, negative when the time is over; `behind` are minutes that the whole
    workshop is late, negative when ahead. `then` is what follows and its minute of the day.
    """

    title: str
    seconds: int
    behind: int = 0
    is_paused: bool = False
    then: tuple[str, int] | None = None


def now_on(agendas: Iterable[Agenda], now: datetime) -> NowOn | None:
    """What is on at `now`; None while no workshop is held."""
    for agenda in agendas:
        if clock := clock_of(agenda, now):
            coming = [(_title(each.chain), each.start) for each in clock.then]
            return NowOn(
                _title(clock.chain),
                clock.seconds_left,
                clock.behind,
                clock.is_paused,
                coming[0] if coming else None,
            )
    return None


def _title(chain: Chain) -> str:
    """Those at the same time as one."""
    return " · ".join(block.title for block in chain)
