"""What the check of a round says of the matrix, as rows of text, the headings first."""

from collections.abc import Sequence
from typing import TypeAlias

from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import finding_phrase
from bizservice_desktop.services.read_model import ReadModel

TextRows: TypeAlias = Sequence[Sequence[str]]


def matrix_rows(model: ReadModel) -> TextRows:
    """Each cell: service, area, today, with the plan, its elements."""
    wording, cells = model.wording, model.workspace.round.cells
    rows = [headings(wording, "service", "area", "today", "with_plan", "elements")]
    for cell in model.method.cells:
        states = (model.check.today[cell.id], model.check.with_plan[cell.id])
        rows.append(
            (
                wording.title(cell.service),
                wording.title(cell.area),
                *(wording.caption(f"cap_coverage_{state}") for state in states),
                cells[cell.id].elements if cell.id in cells else "",
            )
        )
    return rows


def finding_rows(model: ReadModel) -> TextRows:
    """Each finding: what it is, its evidence, the next step."""
    rows = [headings(model.wording, "finding", "evidence", "next_step")]
    for finding in model.check.findings:
        phrase = finding_phrase(finding, model.method, model.wording, model.workspace.initiatives)
        rows.append((phrase.title, phrase.evidence, phrase.next_step))
    return rows


def headings(wording: Wording, *names: str) -> tuple[str, ...]:
    return tuple(wording.caption(f"cap_table_{name}") for name in names)
