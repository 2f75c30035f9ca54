"""Readings, reasons and the plan in words, in both languages."""

from dataclasses import replace

import pytest
from tests.builders import agenda, block, initiative, round_of, voted

from bizservice_desktop.domain.agenda.drafting import from_gaps
from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.findings import Reading, Statement
from bizservice_desktop.domain.assessment.round import Coverage, Round
from bizservice_desktop.domain.method.method import AreaId, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import (
    item_title,
    knowledge_sentences,
    projection_sentences,
    reading_sentence,
    reason_words,
)

VISITS = initiative(id="visits", is_complete=False)


@pytest.fixture(params=["da", "en"])
def wording(request: pytest.FixtureRequest, danish: Wording, english: Wording) -> Wording:
    return {"da": danish, "en": english}[request.param]


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
        "Virksomhedskontakt: i dag 1,0, beregnet 3,0.",
        "Har et initiativ, men intet niveau, og er derfor ikke regnet med: "
        f"{danish.title(points[4].id)}.",
    )
    assert projection_sentences(check, method, english)[0] == (
        "Contact with businesses: today 1.0, calculated 3.0."
    )


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


def test_an_item_of_a_group_says_whose_it_is(english: Wording) -> None:
    inside = replace(block("alone"), strand="Inside")
    pairs = replace(block("pairs"), follows=True)
    other = replace(block("across"), beside=True)
    made = agenda(block("welcome"), inside, pairs, other)
    assert [item_title(made, each, english) for each in made.blocks] == [
        "Welcome",
        "Inside: Alone",
        "Inside: Pairs",
        "Across",
    ]
