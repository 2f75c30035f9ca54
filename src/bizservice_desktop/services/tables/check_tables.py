"""What the check of a round says of the matrix, as rows of text, the headings first."""

from collections.abc import Sequence
from typing import TypeAlias

from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.matrix_words import finding_phrase
from bizservice_desktop.services.read_model import ReadModel

TextRows: TypeAlias = Sequence[Sequence[str]]


def matrix_rows(model: ReadModel) -> TextRows:
    """Each cell: service, area, today, with the plan, its elements; why it was left empty, who
    decided it, when, and when it is looked at again.
    """
    wording, round = model.wording, model.workspace.round
    names = ("service", "area", "today", "with_plan", "elements")
    rows = [headings(wording, *names, "reason", "decided_by", "decided_on", "look_again")]
    for cell in model.method.cells:
        states = (model.check.today[cell.id], model.check.with_plan[cell.id])
        record = round.cell(cell.id)
        rows.append(
            (
                wording.title(cell.service),
                wording.title(cell.area),
                *(wording.caption(f"cap_coverage_{state}") for state in states),
                record.elements,
                *_left_empty(record),
            )
        )
    return rows


def _left_empty(cell: CellRecord) -> Sequence[str]:
    if cell.status is not Coverage.LEFT_EMPTY:
        return ("", "", "", "")
    days = (cell.decided_on, cell.look_again_on)
    return (cell.reason, cell.decided_by, *(day.isoformat() if day else "" for day in days))


def finding_rows(model: ReadModel) -> TextRows:
    """Each finding: what it is, its evidence, the next step, and whether it is open."""
    wording = model.wording
    rows = [headings(wording, "finding", "evidence", "next_step", "state")]
    for finding in model.check.findings:
        phrase = finding_phrase(finding, model)
        state = wording.caption(f"cap_table_{'settled' if finding.is_settled else 'open'}")
        rows.append((phrase.title, phrase.evidence, phrase.next_step, state))
    return rows


def headings(wording: Wording, *names: str) -> tuple[str, ...]:
    return tuple(wording.caption(f"cap_table_{name}") for name in names)
