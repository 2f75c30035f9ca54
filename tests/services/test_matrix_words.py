"""Findings in words, what is planned, why a cell is empty, and the counts; in both languages."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from tests.builders import HELD_ON, JOBCENTRE, initiative, round_of

from bizservice_desktop.domain.assessment.answers import Answer
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.findings import Finding, Rule
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, Round
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.matrix_words import (
    Phrase,
    count_words,
    finding_phrase,
    raised_word,
    why_empty,
)
from bizservice_desktop.services.read_model import ReadModel

VISITS = initiative(id="visits", is_complete=False)
THIN = "cell_retention_jobseeker_contact"
CELL = "cell_recruitment_business_contact"


@pytest.fixture(params=["da", "en"])
def wording(request: pytest.FixtureRequest, danish: Wording, english: Wording) -> Wording:
    return {"da": danish, "en": english}[request.param]


def model_of(
    method: Method,
    wording: Wording,
    round: Round | None = None,
    initiatives: Sequence[Initiative] = (),
) -> ReadModel:
    workspace = Workspace(JOBCENTRE, round or round_of(), initiatives=tuple(initiatives))
    return ReadModel(method, wording, workspace, HELD_ON)


@pytest.fixture(scope="module")
def every_rule(method: Method) -> dict[Rule, Finding]:
    """One finding of each rule, the first there is; else one that has all that can be said."""
    cells = dict.fromkeys((str(cell.id) for cell in method.cells), Coverage.NOTHING)
    cells["cell_recruitment_jobseeker_contact"] = Coverage.COVERED
    points: dict[str, Answer] = {point.id: 1 for point in method.points}
    points["op_int_shared_tools"] = 3
    rows = check_round(method, round_of(points, cells=cells), [VISITS]).findings
    cell = method.cells[0]
    every: dict[Rule, Finding] = {
        rule: Finding(
            rule, cell.service, cell.area, (cell.id,), (method.points[0].id,), VISITS.id, level=3.0
        )
        for rule in Rule
    }
    return every | {finding.rule: finding for finding in reversed(rows)}


def words(phrases: Iterable[Phrase]) -> str:
    return " ".join(phrase.text for phrase in phrases)


def test_every_rule_has_a_title_an_evidence_and_a_next_step(
    every_rule: dict[Rule, Finding], method: Method, wording: Wording
) -> None:
    phrases = [
        finding_phrase(f, model_of(method, wording, initiatives=[VISITS]))
        for f in every_rule.values()
    ]
    assert all(phrase.title and phrase.evidence and phrase.next_step for phrase in phrases)


def test_no_phrase_shows_an_id_or_an_empty_place(
    every_rule: dict[Rule, Finding], method: Method, wording: Wording
) -> None:
    text = words(
        finding_phrase(f, model_of(method, wording, initiatives=[VISITS]))
        for f in every_rule.values()
    )
    ids = [*(c.id for c in method.cells), *(p.id for p in method.points), *method.services]
    assert [id for id in [*ids, VISITS.id, "_", "{", "}", "“”", "»«", "  "] if id in text] == []


def test_a_missing_service_names_its_areas(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    phrase = finding_phrase(every_rule[Rule.SERVICE_MISSING], model_of(method, english))
    assert phrase.title == "Recruitment is missing in 3 initiative areas"
    assert phrase.evidence == (
        "There is nothing in Contact with businesses, Internal collaboration "
        "and Transversal collaboration."
    )
    assert phrase.text.startswith("Recruitment is missing in 3 initiative areas. There is ")


def test_levels_are_written_as_the_language_does(
    every_rule: dict[Rule, Finding], method: Method, danish: Wording, english: Wording
) -> None:
    finding = every_rule[Rule.LEVEL_WITHOUT_ELEMENT]
    assert "3,0" in finding_phrase(finding, model_of(method, danish)).evidence
    assert "3.0" in finding_phrase(finding, model_of(method, english)).evidence


def test_an_initiative_is_called_by_its_title(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    phrase = finding_phrase(
        every_rule[Rule.INITIATIVE_INCOMPLETE], model_of(method, english, initiatives=[VISITS])
    )
    assert phrase.title == "“Visits” lacks an owner, a start date and a measure"


def test_an_empty_cell_rests_on_its_check_question_or_on_the_note_where_sources_are_thin(
    method: Method, wording: Wording
) -> None:
    round = round_of(cells={cell.id: Coverage.NOTHING for cell in method.cells})
    empty = [f for f in check_round(method, round).findings if f.rule is Rule.EMPTY_CELL]
    for finding in empty:
        cell = method.cell(finding.cells[0])
        text = wording.cells[cell.id]
        evidence = finding_phrase(finding, model_of(method, wording)).evidence
        assert evidence == (text.note if cell.thin else text.question)
    thin = [finding.cells[0] for finding in empty if method.cell(finding.cells[0]).thin]
    assert thin == ["cell_retention_jobseeker_contact"]


def test_user_text_with_braces_is_left_alone(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    odd = replace(VISITS, title="{level} visits")
    finding = every_rule[Rule.INITIATIVE_INCOMPLETE]
    assert finding_phrase(finding, model_of(method, english, initiatives=[odd])).title.startswith(
        "“{level} visits”"
    )


PLANNED = initiative(CELL, id="planned")


def planned_evidence(method: Method, wording: Wording, plan: Initiative) -> str:
    model = model_of(method, wording, round_of(cells={CELL: Coverage.NOTHING}), [plan])
    finding = next(f for f in model.check.findings if f.rule is Rule.EMPTY_CELL)
    phrase = finding_phrase(finding, model)
    assert phrase.title == wording.title(CELL)
    assert phrase.next_step == ""
    return phrase.evidence


def test_a_planned_gap_says_what_who_and_when(method: Method, danish: Wording) -> None:
    said = planned_evidence(method, danish, PLANNED)
    assert said == "Planlagt: Visits (Business team, fra 4. marts 2026)."
    nobody = replace(PLANNED, owner="", start=None)
    said = planned_evidence(method, danish, nobody)
    assert said == "Planlagt: Visits (mangler ansvarlig)."
    running = replace(PLANNED, status=InitiativeStatus.RUNNING)
    said = planned_evidence(method, danish, running)
    assert said == "Planlagt: Visits (Business team, i gang)."


def test_why_a_cell_is_empty_who_said_so_and_when_it_is_looked_at_again(
    danish: Wording, english: Wording
) -> None:
    cell = CellRecord().left_empty("The health team\ntalks to them", date(2026, 12, 8))
    assert why_empty(cell, english) == (
        "The health team talks to them. Decided on 8 December 2026."
    )
    cell = replace(cell, decided_by="ledergruppen", look_again_on=date(2027, 5, 1))
    assert why_empty(cell, danish).endswith(
        "Besluttet af ledergruppen 8. december 2026. Ses på igen 1. maj 2027."
    )
    assert why_empty(replace(cell, decided_on=None), danish).count("Besluttet") == 1


def test_a_raised_cell_says_from_what_to_what(method: Method, danish: Wording) -> None:
    def word(state: Coverage, status: InitiativeStatus = InitiativeStatus.PLANNED) -> str:
        plan = initiative(CELL, status=status)
        check = check_round(method, round_of(cells={CELL: state}), [plan])
        return raised_word(check, method.cell(CELL).id, danish)

    assert word(Coverage.NOTHING) == "Intet i dag → delvist dækket"
    assert word(Coverage.PARTLY) == "Delvist dækket"
    assert word(Coverage.PARTLY, InitiativeStatus.DONE) == "Delvist dækket → dækket"
    assert word(Coverage.NOTHING, InitiativeStatus.DROPPED) == "Intet endnu"


def test_the_counts_add_up_and_say_what_only_the_plan_gives(
    method: Method, danish: Wording
) -> None:
    cells = dict.fromkeys((str(cell.id) for cell in method.cells), Coverage.NOTHING)
    cells |= {THIN: Coverage.LEFT_EMPTY, method.cells[-1].id: Coverage.PARTLY}
    check = check_round(method, round_of(cells=cells), [initiative(CELL)])
    assert count_words(check, danish, with_plan=False) == (
        "0 dækket", "1 delvist", "1 tomt med vilje", "9 uden plan",
    )  # fmt: skip
    assert count_words(check, danish, with_plan=True)[1] == "2 delvist, heraf 1 først med planen"
