"""What the matrix, the mapping and the initiatives say about each other, and what the figure
says: values without words.

A finding has its rule, the ids it rests on and what to do next; a reading its statement.
Source: docs/method.md, "Findings" and "Reading the figure".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..method.method import STRATEGY, AreaId, Cell, CellId, Method, PointId, ServiceId
from ..method.wording import one_decimal
from ..plan.initiative import Initiative, InitiativeId, InitiativeStatus
from .maturity import AreaLevel, PointCheck, PointChecks
from .round import CellRecord, Coverage, InterplayState, Round

HIGH_LEVEL = 3.0
LOW_LEVEL = 1.0
SERVICE_GAP_AREAS = 2


class Rule(StrEnum):
    """The rules in the order in which findings are listed; the values are stable."""

    SERVICE_MISSING = "service_missing"
    AREA_WITHOUT_ELEMENT = "area_without_element"
    EMPTY_CELL = "empty_cell"
    STATE_AGAINST_ELEMENTS = "state_against_elements"
    LEVEL_WITHOUT_ELEMENT = "level_without_element"
    ELEMENT_WITHOUT_LEVEL = "element_without_level"
    INITIATIVE_WITHOUT_GAP = "initiative_without_gap"
    INITIATIVE_INCOMPLETE = "initiative_incomplete"
    LEFT_EMPTY = "left_empty"


_GATHERING = (Rule.SERVICE_MISSING, Rule.AREA_WITHOUT_ELEMENT)


class NextStep(StrEnum):
    """What can be done about a finding where it stands; each makes it go or change."""

    ADD_INITIATIVE = "add_initiative"
    WRITE_ELEMENT = "write_element"
    SET_PARTLY = "set_partly"
    LINK_INITIATIVE = "link_initiative"
    COMPLETE_INITIATIVE = "complete_initiative"
    CHANGE_REASON = "change_reason"


_NEXT_STEP = {
    Rule.SERVICE_MISSING: NextStep.ADD_INITIATIVE,
    Rule.AREA_WITHOUT_ELEMENT: NextStep.ADD_INITIATIVE,
    Rule.EMPTY_CELL: NextStep.ADD_INITIATIVE,
    Rule.STATE_AGAINST_ELEMENTS: NextStep.SET_PARTLY,
    Rule.LEVEL_WITHOUT_ELEMENT: NextStep.WRITE_ELEMENT,
    Rule.ELEMENT_WITHOUT_LEVEL: NextStep.SET_PARTLY,
    Rule.INITIATIVE_WITHOUT_GAP: NextStep.LINK_INITIATIVE,
    Rule.INITIATIVE_INCOMPLETE: NextStep.COMPLETE_INITIATIVE,
    Rule.LEFT_EMPTY: NextStep.CHANGE_REASON,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One observation: `cells`, `points` and the rest are its evidence.

    `lacks` names the missing fields of an initiative; `level` is the level (0..4) that
    disagrees with the matrix; `planned` are the open initiatives that fill the gap.
    """

    rule: Rule
    service: ServiceId | None = None
    area: AreaId | None = None
    cells: tuple[CellId, ...] = ()
    points: tuple[PointId, ...] = ()
    initiative: InitiativeId | None = None
    lacks: tuple[str, ...] = ()
    level: float | None = None
    planned: tuple[InitiativeId, ...] = ()

    @property
    def is_settled(self) -> bool:
        """There is nothing to do about it now: it is planned, or was decided."""
        return bool(self.planned) or self.rule is Rule.LEFT_EMPTY

    @property
    def next_step(self) -> NextStep:
        return _NEXT_STEP[self.rule]

    @property
    def ids(self) -> tuple[str, ...]:
        """Everything the finding names, the most telling first."""
        heads = [id for id in (self.initiative, self.service, self.area) if id is not None]
        return (*heads, *self.cells, *self.points)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A finding with the single empty cells that it already speaks of."""

    finding: Finding
    empty: tuple[Finding, ...] = ()


def findings(
    method: Method,
    points: PointChecks,
    cells: Mapping[CellId, CellRecord],
    initiatives: Sequence[Initiative] = (),
) -> tuple[Finding, ...]:
    """All findings of a round in the order of `Rule`: those that are open, then the settled ones.

    `cells` has a record of every cell of the method.
    """
    empty = frozenset(id for id, cell in cells.items() if cell.status is Coverage.NOTHING)
    left = frozenset(id for id, cell in cells.items() if cell.status is Coverage.LEFT_EMPTY)
    planned = {id: _planned(id, initiatives) for id in empty}
    unplanned = frozenset(id for id in empty if not planned[id])
    found = (
        *_services_missing(method, unplanned),
        *_areas_without_element(method, unplanned, left),
        *(_empty(method.cell(id), planned[id]) for id in cells if id in empty),
        *_states_against_elements(cells),
        *_levels_without_element(method, points, planned),
        *_elements_without_level(method, points, cells),
        *_without_gap(points, cells, initiatives),
        *_incomplete(initiatives),
        *(Finding(Rule.LEFT_EMPTY, cells=(id,)) for id in cells if id in left),
    )
    return tuple(sorted(found, key=lambda finding: finding.is_settled))


def gathered(findings: Sequence[Finding]) -> tuple[Gathered, ...]:
    """Fold each empty cell that is still open under the first finding about its service or area."""
    empty = {f.cells[0]: f for f in findings if f.rule is Rule.EMPTY_CELL and not f.is_settled}
    rows: list[Gathered] = []
    for finding in findings:
        if finding.rule in _GATHERING:
            inside = tuple(empty.pop(cell) for cell in finding.cells if cell in empty)
            rows.append(Gathered(finding, inside))
        elif finding.is_settled or finding.rule is not Rule.EMPTY_CELL or finding.cells[0] in empty:
            rows.append(Gathered(finding))
    return tuple(rows)


def _planned(cell: CellId, initiatives: Iterable[Initiative]) -> tuple[InitiativeId, ...]:
    return tuple(each.id for each in initiatives if each.is_open and cell in each.cells)


def _services_missing(method: Method, empty: frozenset[CellId]) -> Iterator[Finding]:
    for service in method.services:
        cells = tuple(c.id for c in method.cells if c.service == service and c.id in empty)
        if len(cells) >= SERVICE_GAP_AREAS:
            yield Finding(Rule.SERVICE_MISSING, service=service, cells=cells)


def _areas_without_element(
    method: Method, empty: frozenset[CellId], left: frozenset[CellId]
) -> Iterator[Finding]:
    """An area of which every cell is empty, and not all of them on purpose."""
    for area in method.quadrants:
        cells = tuple(c.id for c in method.cells if c.area == area)
        gaps = tuple(cell for cell in cells if cell in empty)
        if gaps and (empty | left).issuperset(cells):
            yield Finding(Rule.AREA_WITHOUT_ELEMENT, area=area, cells=gaps)


def _empty(cell: Cell, planned: tuple[InitiativeId, ...]) -> Finding:
    return Finding(
        Rule.EMPTY_CELL, service=cell.service, area=cell.area, cells=(cell.id,), planned=planned
    )


def _states_against_elements(cells: Mapping[CellId, CellRecord]) -> Iterator[Finding]:
    for id, cell in cells.items():
        if cell.contradicts_itself:
            yield Finding(Rule.STATE_AGAINST_ELEMENTS, cells=(id,))


def _levels_without_element(
    method: Method, points: PointChecks, planned: Mapping[CellId, tuple[InitiativeId, ...]]
) -> Iterator[Finding]:
    for cell in method.cells:
        if cell.id not in planned:
            continue
        for point in method.strong_points(cell.id):
            level = points[point.id].level.level
            if level is not None and level >= HIGH_LEVEL:
                yield Finding(
                    Rule.LEVEL_WITHOUT_ELEMENT,
                    cells=(cell.id,),
                    points=(point.id,),
                    level=level,
                    planned=planned[cell.id],
                )


def _elements_without_level(
    method: Method, points: PointChecks, cells: Mapping[CellId, CellRecord]
) -> Iterator[Finding]:
    for cell in method.cells:
        if cells[cell.id].status is not Coverage.COVERED:
            continue
        strong = tuple(point.id for point in method.strong_points(cell.id))
        levels = [points[point].level.level for point in strong]
        if levels and all(level is not None and level <= LOW_LEVEL for level in levels):
            yield Finding(Rule.ELEMENT_WITHOUT_LEVEL, cells=(cell.id,), points=strong)


NO_GAP = (Coverage.COVERED, Coverage.LEFT_EMPTY)
"""The states of a cell that no initiative has to fill."""


def _without_gap(
    points: PointChecks,
    cells: Mapping[CellId, CellRecord],
    initiatives: Iterable[Initiative],
) -> Iterator[Finding]:
    for initiative in initiatives:
        if not initiative.is_open:
            continue
        known = (cells[cell].status for cell in initiative.cells if cell in cells)
        fills_cell = any(status not in NO_GAP for status in known)
        lifts_point = any(_below_target(points.get(p)) for p in initiative.points)
        if not fills_cell and not lifts_point:
            yield Finding(Rule.INITIATIVE_WITHOUT_GAP, initiative=initiative.id)


def _below_target(point: PointCheck | None) -> bool:
    """None for a point that the method does not have; one without a level may be below."""
    if point is None:
        return False
    level = point.level.level
    return point.level.relevant if level is None else level < point.target


def _incomplete(initiatives: Iterable[Initiative]) -> Iterator[Finding]:
    for initiative in initiatives:
        if initiative.status is not InitiativeStatus.DROPPED and initiative.lacks:
            yield Finding(
                Rule.INITIATIVE_INCOMPLETE, initiative=initiative.id, lacks=initiative.lacks
            )


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
    readings = _extremes(shaded) if len(shaded) == len(method.quadrants) else []
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
    """What is said of all areas: of some alone it would be taken for all."""
    strongest = max(shaded, key=shaded.__getitem__)
    weakest = min(shaded, key=shaded.__getitem__)
    if one_decimal(shaded[strongest]) == one_decimal(shaded[weakest]):
        return [Reading(Statement.EVEN)]
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
