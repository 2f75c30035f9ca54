"""Coverage of a matrix cell, today and with the plan.

Source: docs/method.md, "Coverage".
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ..method.method import CellId
from ..plan.initiative import Initiative, InitiativeStatus


class Coverage(StrEnum):
    """*Not judged* is not *nothing*: nobody has looked yet."""

    NOT_JUDGED = "not_judged"
    NOTHING = "nothing"
    PARTLY = "partly"
    COVERED = "covered"


_RANK = {state: rank for rank, state in enumerate(Coverage)}
_RAISED_TO = {
    InitiativeStatus.PLANNED: Coverage.PARTLY,
    InitiativeStatus.RUNNING: Coverage.PARTLY,
    InitiativeStatus.DONE: Coverage.COVERED,
    InitiativeStatus.DROPPED: Coverage.NOT_JUDGED,
}


@dataclass(frozen=True, slots=True)
class CellRecord:
    """What the strategy has in a cell: a state and its elements, one a line."""

    status: Coverage = Coverage.NOT_JUDGED
    elements: str = ""


def tidy_elements(typed: str) -> str:
    """Elements one a line, without empty lines and edges."""
    lines = (" ".join(line.split()) for line in typed.splitlines())
    return "\n".join(line for line in lines if line)


def with_plan(cell: CellId, today: Coverage, initiatives: Iterable[Initiative]) -> Coverage:
    """Return the state of `cell` once the initiatives linked to it have their effect.

    Planned and running initiatives raise it to *partly* at least, finished ones to
    *covered*; an initiative never lowers it.
    """
    raised = [_RAISED_TO[i.status] for i in initiatives if cell in i.cells]
    return max([today, *raised], key=_RANK.__getitem__)
