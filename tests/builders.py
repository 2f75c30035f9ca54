"""A small method and short ways to write rounds, so that a test shows only what matters.

The method has the areas of the real one, two services and twelve points. Strongly tied:
`b1`, `b2`, `i1` and `j1` to recruitment, `b2` and `t1` to retention. Every point has two
cards but `t2`, which has none.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, Block, BlockId
from bizservice_desktop.domain.assessment.answers import Answer, Ballot
from bizservice_desktop.domain.assessment.check import Check, check_round
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    InterplayState,
    Jobcentre,
    JobcentreId,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.assessment.voters import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.cards.cards import OwnCard, OwnCardId
from bizservice_desktop.domain.method.method import (
    STRATEGY,
    Area,
    AreaId,
    Card,
    CardId,
    Cell,
    CellId,
    Method,
    Pair,
    PairId,
    Point,
    PointId,
    ServiceId,
)
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

BUSINESS = AreaId("area_business_contact")
INTERNAL = AreaId("area_internal_collaboration")
JOBSEEKER = AreaId("area_jobseeker_contact")
TRANSVERSAL = AreaId("area_transversal_collaboration")
QUADRANTS = (BUSINESS, INTERNAL, JOBSEEKER, TRANSVERSAL)
RECRUITMENT = ServiceId("svc_recruitment")
RETENTION = ServiceId("svc_retention")

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby")
HELD_ON = date(2026, 3, 4)

_POINTS = {
    STRATEGY: ("s1", "s2"),
    BUSINESS: ("b1", "b2", "b3", "b4"),
    INTERNAL: ("i1", "i2"),
    JOBSEEKER: ("j1", "j2"),
    TRANSVERSAL: ("t1", "t2"),
}
_STRONG = {
    "b1": {RECRUITMENT},
    "b2": {RECRUITMENT, RETENTION},
    "i1": {RECRUITMENT},
    "j1": {RECRUITMENT},
    "t1": {RETENTION},
}


def _points() -> tuple[Point, ...]:
    return tuple(
        Point(PointId(id), area, number, strong=frozenset(_STRONG.get(id, ())))
        for area, ids in _POINTS.items()
        for number, id in enumerate(ids, start=1)
    )


METHOD = Method(
    id="small",
    edition="1",
    areas=tuple(Area(id, id[5:8].upper(), frame=id == STRATEGY) for id in _POINTS),
    services=(RECRUITMENT, RETENTION),
    points=_points(),
    cards=tuple(
        Card(CardId(f"card_{point.id}_{number}"), point.id, number)
        for point in _points()
        if point.id != "t2"
        for number in (1, 2)
    ),
    pairs=tuple(
        Pair(PairId(f"{one[5:8]}_{other[5:8]}"), (one, other))
        for place, one in enumerate(QUADRANTS)
        for other in QUADRANTS[place + 1 :]
    ),
    cells=tuple(
        Cell(CellId(f"{service[4:7]}_{area[5:8]}"), service, area)
        for service in (RECRUITMENT, RETENTION)
        for area in QUADRANTS
    ),
)
CELLS = tuple(cell.id for cell in METHOD.cells)
PAIRS = tuple(pair.id for pair in METHOD.pairs)
POINTS = METHOD.point_order


def voted(*votes: Answer) -> PointRecord:
    """A point on which one round of voting was held and nothing agreed."""
    return PointRecord(ballots=(Ballot(votes),))


def round_of(
    points: Mapping[str, Answer | PointRecord] | None = None,
    *,
    cells: Mapping[str, Coverage] | None = None,
    interplay: Mapping[str, InterplayState] | None = None,
    targets: Mapping[str, float] | None = None,
    id: str = "spring",
    held_on: date = HELD_ON,
) -> Round:
    """A round; a bare answer stands for a point on which the group agreed."""
    return Round(
        id=RoundId(id),
        jobcentre=JOBCENTRE.id,
        title="Spring",
        held_on=held_on,
        points={
            PointId(point): record if isinstance(record, PointRecord) else PointRecord(record)
            for point, record in (points or {}).items()
        },
        interplay={PairId(pair): state for pair, state in (interplay or {}).items()},
        cells={CellId(cell): CellRecord(status) for cell, status in (cells or {}).items()},
        targets={PointId(at): target for at, target in (targets or {}).items()},
    )


def checked(
    round: Round, initiatives: Sequence[Initiative] = (), min_voters: int = DEFAULT_MIN_VOTERS
) -> Check:
    """The check of a round of the small method."""
    return check_round(METHOD, round, initiatives, min_voters)


def all_cells(status: Coverage, **others: Coverage) -> dict[str, Coverage]:
    """All cells in one state, but `others`."""
    return {**dict.fromkeys(CELLS, status), **others}


def initiative(
    *cells: str,
    id: str = "visits",
    status: InitiativeStatus = InitiativeStatus.PLANNED,
    points: tuple[str, ...] = (),
    is_complete: bool = True,
) -> Initiative:
    return Initiative(
        id=InitiativeId(id),
        jobcentre=JOBCENTRE.id,
        title="Visits",
        status=status,
        owner="Business team" if is_complete else "",
        start=HELD_ON if is_complete else None,
        measure="20 visits" if is_complete else "",
        cells=tuple(CellId(cell) for cell in cells),
        points=tuple(PointId(point) for point in points),
    )


def own_card(id: str, point: str, number: int = 1) -> OwnCard:
    return OwnCard(OwnCardId(id), JOBCENTRE.id, PointId(point), number, "Whom do we call?", "en")


def block(id: str, minutes: int = 30, pin: int | None = None) -> Block:
    return Block(BlockId(id), id.title(), minutes, pin=pin)


def agenda(*blocks: Block, id: str = "agenda", step: str = "ws_2_ideas_decisions") -> Agenda:
    return Agenda(AgendaId(id), JOBCENTRE.id, step, "Ideas", blocks)
