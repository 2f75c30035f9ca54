"""What the figure says, as statements without words.

Source: docs/method.md, "Reading the figure".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..method.method import STRATEGY, AreaId, Method
from ..method.wording import one_decimal
from .interplay import InterplayState
from .maturity import AreaLevel
from .round import Round

BUSINESS_CONTACT = AreaId("area_business_contact")
CLEARLY_AHEAD = 1.0
FILLED = 3.0
BEGUN = 2.0
NEARLY_EMPTY = 1.0


class Statement(StrEnum):
    """What can be said; the first group describes, the second reminds of the method."""

    NOTHING_YET = "nothing_yet"
    STRONGEST = "strongest"
    WEAKEST = "weakest"
    EVEN = "even"
    STRATEGY_BEHIND = "strategy_behind"
    BROKEN_PAIR = "broken_pair"
    TOO_FEW_ANSWERS = "too_few_answers"

    BUSINESS_CONTACT_ALONE = "business_contact_alone"
    ONE_AREA_ALONE = "one_area_alone"
    INTERPLAY_MISSING = "interplay_missing"

    @property
    def is_reminder(self) -> bool:
        return self in (
            Statement.BUSINESS_CONTACT_ALONE,
            Statement.ONE_AREA_ALONE,
            Statement.INTERPLAY_MISSING,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement and the area or pair it is about, if any."""

    statement: Statement
    subject: str = ""


def read_figure(
    method: Method, round: Round, levels: Mapping[AreaId, AreaLevel]
) -> tuple[Reading, ...]:
    """Say in order: strongest and weakest area, strategy, broken interplay, reminders."""
    shaded: dict[AreaId, float] = {
        area: level
        for area in method.quadrants
        if (level := levels[area].level) is not None and levels[area].shaded
    }
    if not shaded:
        return (Reading(Statement.NOTHING_YET),)
    readings = _extremes(shaded)
    if _is_behind(levels[STRATEGY], method, shaded):
        readings.append(Reading(Statement.STRATEGY_BEHIND, STRATEGY))
    readings += [
        Reading(Statement.BROKEN_PAIR, pair.id)
        for pair in method.pairs
        if round.interplay.get(pair.id) is InterplayState.BROKEN
    ]
    readings += [
        Reading(Statement.TOO_FEW_ANSWERS, area) for area in method.quadrants if area not in shaded
    ]
    return (*readings, *_reminders(method, round, shaded))


def _is_behind(strategy: AreaLevel, method: Method, shaded: Mapping[AreaId, float]) -> bool:
    """True when the strategy is below every one of the areas, as the figures are shown."""
    if strategy.level is None or not strategy.shaded or len(shaded) < len(method.quadrants):
        return False
    return one_decimal(strategy.level) < one_decimal(min(shaded.values()))


def _extremes(shaded: Mapping[AreaId, float]) -> list[Reading]:
    strongest = max(shaded, key=shaded.__getitem__)
    weakest = min(shaded, key=shaded.__getitem__)
    if one_decimal(shaded[strongest]) == one_decimal(shaded[weakest]):
        return [Reading(Statement.EVEN)] if len(shaded) > 1 else []
    return [Reading(Statement.STRONGEST, strongest), Reading(Statement.WEAKEST, weakest)]


def _reminders(method: Method, round: Round, shaded: Mapping[AreaId, float]) -> tuple[Reading, ...]:
    if len(shaded) < len(method.quadrants):
        return ()
    ordered = sorted(shaded.values())
    if ordered[-1] >= BEGUN and ordered[-2] < NEARLY_EMPTY:
        strongest = max(shaded, key=shaded.__getitem__)
        return (Reading(Statement.ONE_AREA_ALONE, strongest),)
    others = [level for area, level in shaded.items() if area != BUSINESS_CONTACT]
    ahead = one_decimal(shaded.get(BUSINESS_CONTACT, 0.0)) - one_decimal(max(others))
    if ahead >= CLEARLY_AHEAD:
        return (Reading(Statement.BUSINESS_CONTACT_ALONE, BUSINESS_CONTACT),)
    works = sum(state is InterplayState.WORKS for state in round.interplay.values())
    if ordered[0] >= FILLED and 2 * works < len(method.pairs):
        return (Reading(Statement.INTERPLAY_MISSING),)
    return ()
