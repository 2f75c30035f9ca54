"""Why a drafted block is on the programme, in words.

A reason is an id of a point or a cell; what it says is read from the round as it is now.
"""

from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.assessment.findings import LOW_LEVEL, empty_cells
from bizservice_desktop.domain.assessment.maturity import point_level, point_spread
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import Method, PointId
from bizservice_desktop.domain.method.wording import Wording


def reason_words(
    block: Block, method: Method, wording: Wording, round: Round, min_voters: int
) -> tuple[str, ...]:
    """One sentence for each reason; one the method no longer knows is shown as it is."""
    return tuple(_reason(id, method, wording, round, min_voters) for id in block.reason)


def _reason(id: str, method: Method, wording: Wording, round: Round, min_voters: int) -> str:
    if id in method.point_order:
        return _point(PointId(id), method, wording, round, min_voters)
    if any(cell.id == id for cell in method.cells):
        name = "cap_reason_empty" if id in empty_cells(method, round) else "cap_reason_filled"
        return wording.caption(name, cell=wording.title(id))
    return wording.title(id)


def _point(id: PointId, method: Method, wording: Wording, round: Round, min_voters: int) -> str:
    record = round.record(id)
    level, spread = point_level(record), point_spread(record, min_voters)
    point = f"{method.code_of_point(id)} {wording.title(id)}"
    if spread and spread.is_split:
        return wording.caption(
            "cap_reason_split", point=point, lowest=spread.lowest, highest=spread.highest
        )
    name = "cap_reason_low"
    if level.level is None or level.level > LOW_LEVEL:
        name = "cap_reason_risen"
    number = wording.number(level.level, provisional=level.provisional)
    return wording.caption(name, point=point, level=number)
