"""The matrix in words: its findings, what the plan does to a cell, why one is empty, the counts.

The sentences are captions of the content pack, in its language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.assessment.findings import Finding, Rule
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

from .phrases import listed, titles
from .read_model import ReadModel


@dataclass(frozen=True, slots=True)
class Phrase:
    """A finding in words: what it is, what it rests on, what to do next (empty when settled)."""

    title: str
    evidence: str
    next_step: str

    @property
    def text(self) -> str:
        return " ".join(part for part in (f"{self.title}.", self.evidence, self.next_step) if part)


def finding_phrase(finding: Finding, model: ReadModel) -> Phrase:
    """With owners and reasons, which may name persons: never for the room."""
    method, wording = model.method, model.wording
    cell = finding.cells[0] if finding.cells else None
    title = next((i.title for i in _initiatives(model, (finding.initiative,))), "")
    values = {
        "service": wording.title(finding.service or ""),
        "area": wording.title(finding.area or ""),
        "areas": titles(wording, (method.cell(cell).area for cell in finding.cells)),
        "count": len(finding.cells),
        "cell": wording.title(cell or ""),
        "point": wording.title(finding.points[0]) if finding.points else "",
        "points": titles(wording, finding.points),
        "level": wording.number(finding.level),
        "state": wording.caption(f"cap_coverage_{model.check.today[cell]}") if cell else "",
        "initiative": title,
        "lacks": listed(wording, [wording.caption(f"cap_lacks_{name}") for name in finding.lacks]),
    }
    if finding.planned:
        is_cell = finding.rule is Rule.EMPTY_CELL
        name = Rule.LEFT_EMPTY if is_cell else finding.rule
        planned = _initiatives(model, finding.planned)
        words = [_planned(each, wording) for each in planned]
        return Phrase(
            title=wording.caption(f"cap_finding_{name}", **values),
            evidence=wording.caption("cap_finding_planned", initiatives="; ".join(words)),
            next_step="",
        )
    return Phrase(
        title=wording.caption(f"cap_finding_{finding.rule}", **values),
        evidence=_evidence(finding, model, values),
        next_step=wording.caption(f"cap_next_{finding.next_step}"),
    )


def _evidence(finding: Finding, model: ReadModel, values: Mapping[str, object]) -> str:
    """An empty cell rests on its own check question, and on the note where sources are thin."""
    wording = model.wording
    if finding.rule is Rule.EMPTY_CELL:
        words = wording.cells.get(finding.cells[0])
        return (words.note or words.question) if words else ""
    if finding.rule is Rule.LEFT_EMPTY:
        on_purpose = f"{wording.caption('cap_coverage_left_empty')}."
        why = why_empty(model.workspace.round.cell(finding.cells[0]), wording)
        return " ".join(filter(None, (on_purpose, why)))
    return wording.caption(f"cap_evidence_{finding.rule}", **values)


def _initiatives(model: ReadModel, ids: Iterable[InitiativeId | None]) -> list[Initiative]:
    wanted = frozenset(ids)
    return [each for each in model.workspace.initiatives if each.id in wanted]


def _planned(initiative: Initiative, wording: Wording) -> str:
    """`Calls on day one (benefit team, from 1 February 2027)`."""
    who = initiative.owner or wording.caption("cap_planned_no_owner")
    known = ", ".join(filter(None, (who, start_words(initiative, wording))))
    return f"{initiative.title} ({known})"


def start_words(initiative: Initiative, wording: Wording) -> str:
    """When it starts, or that it runs; empty where no day is set."""
    if initiative.status is InitiativeStatus.PLANNED:
        start = initiative.start
        return wording.caption("cap_planned_from", day=wording.date(start)) if start else ""
    word = wording.caption(f"cap_status_{initiative.status}")
    return word[:1].lower() + word[1:]


def why_empty(cell: CellRecord, wording: Wording) -> str:
    """Why a cell was left empty, who decided it, and when it is looked at again."""
    reason = " ".join(cell.reason.split())
    if reason and reason[-1] not in ".!?":
        reason += "."
    return " ".join(filter(None, (reason, *decided_words(cell, wording))))


def decided_words(cell: CellRecord, wording: Wording) -> tuple[str, ...]:
    """`Decided by the managers on 8 December 2026.`, `Looked at again on 1 May 2027.`"""
    lines = []
    day = wording.date(cell.decided_on) if cell.decided_on else ""
    if cell.decided_by and day:
        lines.append(wording.caption("cap_left_decided_by_on", who=cell.decided_by, day=day))
    elif cell.decided_by:
        lines.append(wording.caption("cap_left_decided_by", who=cell.decided_by))
    elif day:
        lines.append(wording.caption("cap_left_decided_on", day=day))
    if cell.look_again_on:
        again = wording.date(cell.look_again_on)
        lines.append(wording.caption("cap_left_look_again", day=again))
    return tuple(lines)


def raised_word(check: Check, cell: CellId, wording: Wording) -> str:
    """The state with the plan: `Partly covered`, `Nothing today → partly covered`."""
    today, later = check.today[cell], check.with_plan[cell]
    word = wording.caption(f"cap_coverage_{later}")
    if later is today:
        return word
    is_empty = today is Coverage.NOTHING
    before = wording.caption(f"cap_coverage_{'nothing_today' if is_empty else today}")
    return f"{before} → {word[:1].lower()}{word[1:]}"


def count_words(check: Check, wording: Wording, *, with_plan: bool) -> tuple[str, ...]:
    """How many cells are in each state: covered, partly, on purpose, without a plan, not judged.

    With the plan also how many are partly covered only because of it. Those without a plan are
    counted in either view: they are what is left to do.
    """
    states = tuple((check.with_plan if with_plan else check.today).values())
    partly = states.count(Coverage.PARTLY)
    new = sum(
        state is Coverage.PARTLY and check.today[cell] is not Coverage.PARTLY
        for cell, state in check.with_plan.items()
    )
    is_new = with_plan and new > 0
    words = [
        wording.caption("cap_count_covered", count=states.count(Coverage.COVERED)),
        wording.caption("cap_count_partly_new", count=partly, new=new)
        if is_new
        else wording.caption("cap_count_partly", count=partly),
    ]
    if on_purpose := states.count(Coverage.LEFT_EMPTY):
        words.append(wording.caption("cap_count_left_empty", count=on_purpose))
    words.append(wording.caption("cap_count_unplanned", count=len(check.unplanned)))
    if unjudged := states.count(Coverage.NOT_JUDGED):
        words.append(wording.caption("cap_count_not_judged", count=unjudged))
    return tuple(words)
