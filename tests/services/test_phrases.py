"""Findings and readings in words, in both languages."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from tests.builders import block, initiative, round_of, voted

from bizservice_desktop.domain.agenda.drafting import from_gaps
from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.findings import (
    Finding,
    Reading,
    Rule,
    Statement,
)
from bizservice_desktop.domain.assessment.round import Coverage, Round
from bizservice_desktop.domain.method.method import AreaId, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import (
    Phrase,
    finding_phrase,
    knowledge_sentences,
    projection_sentences,
    reading_sentence,
    reason_words,
)

VISITS = initiative(id="visits", is_complete=False)


@pytest.fixture(params=["da", "en"])
def wording(request: pytest.FixtureRequest, danish: Wording, english: Wording) -> Wording:
    return {"da": danish, "en": english}[request.param]


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
    phrases = [finding_phrase(f, method, wording, [VISITS]) for f in every_rule.values()]
    assert all(phrase.title and phrase.evidence and phrase.next_step for phrase in phrases)


def test_no_phrase_shows_an_id_or_an_empty_place(
    every_rule: dict[Rule, Finding], method: Method, wording: Wording
) -> None:
    text = words(finding_phrase(f, method, wording, [VISITS]) for f in every_rule.values())
    ids = [*(c.id for c in method.cells), *(p.id for p in method.points), *method.services]
    assert [id for id in [*ids, VISITS.id, "_", "{", "}", "“”", "»«", "  "] if id in text] == []


def test_a_missing_service_names_its_areas(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    phrase = finding_phrase(every_rule[Rule.SERVICE_MISSING], method, english, [])
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
    assert "3,0" in finding_phrase(finding, method, danish, []).evidence
    assert "3.0" in finding_phrase(finding, method, english, []).evidence


def test_an_initiative_is_called_by_its_title(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    phrase = finding_phrase(every_rule[Rule.INITIATIVE_INCOMPLETE], method, english, [VISITS])
    assert phrase.title == "“Visits” lacks an owner, a start date and a measure"


def test_an_empty_cell_rests_on_its_check_question_or_on_the_note_where_sources_are_thin(
    method: Method, wording: Wording
) -> None:
    round = round_of(cells={cell.id: Coverage.NOTHING for cell in method.cells})
    empty = [f for f in check_round(method, round).findings if f.rule is Rule.EMPTY_CELL]
    for finding in empty:
        cell = method.cell(finding.cells[0])
        text = wording.cells[cell.id]
        evidence = finding_phrase(finding, method, wording, []).evidence
        assert evidence == (text.note if cell.thin else text.question)
    thin = [finding.cells[0] for finding in empty if method.cell(finding.cells[0]).thin]
    assert thin == ["cell_retention_jobseeker_contact"]


def test_user_text_with_braces_is_left_alone(
    every_rule: dict[Rule, Finding], method: Method, english: Wording
) -> None:
    odd = replace(VISITS, title="{level} visits")
    finding = every_rule[Rule.INITIATIVE_INCOMPLETE]
    assert finding_phrase(finding, method, english, [odd]).title.startswith("“{level} visits”")


@pytest.mark.parametrize("statement", Statement)
def test_every_statement_has_a_sentence(wording: Wording, statement: Statement) -> None:
    sentence = reading_sentence(Reading(statement, "area_jobseeker_contact"), wording)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_reading_names_its_subject(english: Wording) -> None:
    reading = Reading(Statement.STRONGEST, "area_jobseeker_contact")
    assert reading_sentence(reading, english) == "Contact with jobseekers is the strongest area."


def test_what_the_plan_changes_is_said_area_by_area(
    method: Method, danish: Wording, english: Wording
) -> None:
    points = method.points_of(AreaId("area_business_contact"))
    round = round_of({point.id: 1 for point in points[:4]})
    visits = initiative(points=tuple(point.id for point in points))
    check = check_round(method, round, [visits])
    assert projection_sentences(check, method, danish) == (
        "Virksomhedskontakt: 1,0 → 3,0",
        "Har et initiativ, men intet niveau, og er derfor ikke regnet med: "
        f"{danish.title(points[4].id)}.",
    )
    assert projection_sentences(check, method, english)[0] == "Contact with businesses: 1.0 → 3.0"


def test_a_plan_that_lifts_nothing_says_so(method: Method, english: Wording) -> None:
    check = check_round(method, round_of({}))
    assert projection_sentences(check, method, english) == ("The plan lifts none of the areas.",)


def test_gaps_in_knowledge_and_what_is_left_out_are_named(method: Method, english: Wording) -> None:
    unknown, left_out = method.point_order[3], method.point_order[7]
    round = round_of({unknown: Mark.DONT_KNOW, left_out: Mark.NOT_RELEVANT})
    assert knowledge_sentences(check_round(method, round), english) == (
        f"Gaps in knowledge: {english.title(unknown)}.",
        f"Not relevant here, so not counted: {english.title(left_out)}.",
    )
    assert knowledge_sentences(check_round(method, round_of()), english) == ()


CELL = "cell_upskilling_internal_collaboration"
POINT = "op_int_shared_tools"


def reasons(method: Method, wording: Wording, round: Round, *ids: str) -> tuple[str, ...]:
    check = check_round(method, round)
    return reason_words(replace(block("a"), reason=ids), method, wording, check)


def test_low_split_and_empty_are_said(method: Method, danish: Wording) -> None:
    round = round_of(
        {POINT: 1, "op_job_digital_help": voted(0, 2, 4)}, cells={CELL: Coverage.NOTHING}
    )
    low, split, empty = reasons(method, danish, round, POINT, "op_job_digital_help", CELL)
    assert low == f"INT 4 {danish.title(POINT)}: niveau 1,0"
    assert split.endswith("stemmerne går fra 0 til 4")
    assert empty == f"{danish.title(CELL)}: tomt felt i matrixen"


def test_what_is_no_gap_any_more_is_said_too(method: Method, english: Wording) -> None:
    round = round_of({POINT: 3}, cells={CELL: Coverage.COVERED})
    point, cell, gone = reasons(method, english, round, POINT, CELL, "op_gone")
    assert point.endswith("no longer low, now 3.0")
    assert cell.endswith("no longer an empty cell")
    assert gone == "op_gone"


def test_every_topic_of_a_draft_has_reasons(method: Method, english: Wording) -> None:
    round = round_of(dict.fromkeys(method.point_order, 0), cells={CELL: Coverage.NOTHING})
    check = check_round(method, round)
    made = from_gaps(method, english, round, check, 180)
    for each in (*made.blocks, *made.parked):
        found = reason_words(each, method, english, check)
        assert len(found) == len(each.reason)
        assert all("level 0" in text or "empty cell" in text for text in found)
