"""The management summary: one page, whatever the round holds."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.print.paper_rounds import (
    blank,
    language,
    outside,
    pages,
    reader,
    sample,
    with_record,
    with_round,
    words,
)

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.round import Jobcentre, PointRecord
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.print.summary import summary
from bizservice_desktop.services.read_model import ReadModel


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


def with_initiatives(model: ReadModel, *titles: str) -> ReadModel:
    made = tuple(
        Initiative(InitiativeId(str(at)), model.workspace.jobcentre.id, title)
        for at, title in enumerate(titles)
    )
    return replace(model, workspace=replace(model.workspace, initiatives=made))


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (
            "da",
            [
                "Virksomhedsservice i Jobcenter Birkelund",
                "12. maj 2026 med 14 deltagere. 24 af 25 punkter besvaret.",
                "Et opdigtet eksempel.",
                "Hvad figuren siger",
                "Fælles mål på tværs",
                "0–4",
                "Fastholdelse: internt, borgere, tværgående",
                "CV-time på hvert teammøde",
                "Niveau 0 ikke begyndt, 1 påbegyndt, 2 aftalt, 3 i praksis, 4 forankret.",
                "Skalaen er vores egen, ikke styrelsens.",
                "Side 1 af 1",
                "5 af 5 besvaret",
            ],
        ),
        (
            "en",
            [
                "Business service at Birkelund jobcentre",
                "12 May 2026 with 14 participants. 24 of 25 points answered.",
                "An invented example.",
                "Lowest and most split points",
                "Retention: internal, jobseekers, transversal",
                "The scale is our own, not the agency’s.",
                "Page 1 of 1",
            ],
        ),
    ],
)
def test_says_what_it_should(locale: str, expected: list[str]) -> None:
    pdf = summary(sample(locale))
    text = words(pdf)
    for part in expected:
        assert part in text
    assert len(pages(pdf)) == 1
    assert outside(pdf) == ""


def test_names_itself_and_its_language() -> None:
    found = reader(summary(sample("da"))).metadata
    assert found is not None
    assert found.title == "Virksomhedsservice i Jobcenter Birkelund (opdigtet eksempel)"
    assert found.subject == "Resumé på én side"
    assert language(summary(sample("da"))) == "da-DK"
    assert language(summary(sample("en"))) == "en-GB"


def test_equal_rounds_give_equal_bytes() -> None:
    assert summary(sample("da")) == summary(sample("da"))


def test_an_empty_round_is_a_page_too() -> None:
    pdf = summary(blank())
    text = words(pdf)
    assert len(pages(pdf)) == 1
    assert "0 af 25 punkter besvaret" in text
    assert "Felter, der ikke er vurderet: 12 af 12." in text
    assert "opdigtet" not in text


def test_lists_give_way_and_say_so() -> None:
    model = with_initiatives(sample("da"), *(f"Initiativ nummer {at}" for at in range(1, 41)))
    text = words(summary(model))
    assert "Initiativ nummer 1 " in text
    assert "Initiativ nummer 40" not in text
    shown = sum(f"Initiativ nummer {at} " in text for at in range(1, 41))
    assert f"og {40 - shown} til" in text


def test_dropped_initiatives_are_not_decided() -> None:
    model = with_initiatives(sample("da"), "Opgivet sag", "Vedtaget sag")
    dropped, kept = model.workspace.initiatives
    initiatives = (replace(dropped, status=InitiativeStatus.DROPPED), kept)
    model = replace(model, workspace=replace(model.workspace, initiatives=initiatives))
    assert "Opgivet sag" not in words(summary(model))


def test_says_what_nobody_knows_and_what_is_left_out() -> None:
    model = with_record(blank("en"), PointRecord(Mark.DONT_KNOW))
    model = with_record(model, PointRecord(Mark.NOT_RELEVANT), PointId("op_int_shared_focus"))
    said = words(summary(model))
    assert "Gaps in knowledge: " in said
    assert "Not relevant here, so not counted: " in said


def test_few_votes_are_not_shown() -> None:
    shown = with_record(blank(), PointRecord(agreed=1, ballots=(Ballot((0, 1, 4)),)))
    hidden = with_record(blank(), PointRecord(agreed=1, ballots=(Ballot((0, 4)),)))
    assert "0–4" in words(summary(shown))
    assert "0–4" not in words(summary(hidden))


def test_a_provisional_level_is_marked_and_explained() -> None:
    model = with_record(blank(), PointRecord(ballots=(Ballot((0, 1, 1)),)))
    text = words(summary(model))
    assert "≈ 0,7" in text
    assert "≈ betyder foreløbigt" in text


def test_what_does_not_print_is_told() -> None:
    text = words(summary(with_initiatives(sample("da"), "Smil 😀")))
    assert "Smil □" in text
    assert "U+1F600" in text


@settings(max_examples=6)
@given(
    name=st.text(max_size=400),
    titles=st.lists(st.text(max_size=300), max_size=30),
    votes=st.lists(st.integers(0, 4), min_size=3, max_size=12),
    covered=st.sampled_from(list(Coverage)),
)
def test_always_one_page(name: str, titles: list[str], votes: list[int], covered: Coverage) -> None:
    model = sample("da")
    round = model.workspace.round
    for point in model.method.points:
        round = round.with_record(point.id, PointRecord(ballots=(Ballot(tuple(votes)),)))
    for cell in model.method.cells:
        round = round.with_cell(cell.id, CellRecord(covered))
    model = with_initiatives(with_round(model, round), *titles)
    jobcentre = Jobcentre(model.workspace.jobcentre.id, name, is_sample=True)
    model = replace(model, workspace=replace(model.workspace, jobcentre=jobcentre))
    pdf = summary(model)
    assert len(pages(pdf)) == 1
    assert outside(pdf) == ""


def test_one_page_with_the_longest_words() -> None:
    model = with_initiatives(sample("da"), *["Ordblindeundervisningsmateriale " * 20] * 40)
    jobcentre = replace(model.workspace.jobcentre, name="Jobcenter " + "Vesterbrosund " * 40)
    pdf = summary(replace(model, workspace=replace(model.workspace, jobcentre=jobcentre)))
    assert len(pages(pdf)) == 1
    assert "…" in words(pdf)
    assert outside(pdf) == ""
