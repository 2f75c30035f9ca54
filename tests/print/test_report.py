"""The full report: everything a round holds, and nothing it must not tell."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.print.paper_rounds import (
    POINT,
    blank,
    body_letters,
    language,
    letters,
    outlines,
    outside,
    pages,
    pages_by_pypdf,
    reader,
    sample,
    with_note,
    with_record,
    with_round,
    words,
)

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.print.fonts import missing
from bizservice_desktop.print.report import report
from bizservice_desktop.print.text import clean

FEET = (
    "Rapport fra kortlægningen, 1. marts 2026",
    "Niveau 0 ikke begyndt, 1 påbegyndt, 2 aftalt, 3 i praksis, 4 forankret.",
)
CELL = CellId("cell_retention_jobseeker_contact")


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


@cache
def sample_report(locale: str = "da") -> bytes:
    return report(sample(locale))


@pytest.mark.parametrize("locale", ["da", "en"])
def test_holds_the_whole_round(locale: str) -> None:
    model = sample(locale)
    pdf = sample_report(locale)
    text = letters(" ".join(pages(pdf)))
    wording, round = model.wording, model.workspace.round
    for point in model.method.points:
        assert letters(wording.points[point.id].title) in text
        assert letters(wording.points[point.id].question) in text
        for note in round.record(point.id).notes.values():
            assert letters(note) in text
    for pair in model.method.pairs:
        assert letters(wording.pairs[pair.id].question) in text
    for record in round.cells.values():
        assert letters(record.elements) in text
    for initiative in model.workspace.initiatives:
        assert letters(initiative.title) in text
        assert letters(initiative.measure) in text
    assert outside(pdf) == ""


def test_says_how_it_was_voted() -> None:
    text = words(sample_report())
    assert "Første afstemning, 14 stemmer" in text
    assert "Anden afstemning, 14 stemmer" in text
    assert "Fra første til seneste afstemning: gennemsnit 1,1 → 0,7, spænd 0–2 → 0–1." in text
    assert "Delte meninger" in text
    assert "Mindretallets syn: Enkelte mener" in text
    assert "Niveau 1,8, 5 af 5 besvaret" in text
    assert "Gruppens fælles svar" in text


def test_few_votes_are_told_but_not_shown() -> None:
    model = with_record(blank(), PointRecord(ballots=(Ballot((0, 4, Mark.DONT_KNOW)),)))
    text = words(report(model))
    assert "Færre end 3 har stemt på et niveau." in text
    assert "0–4" not in text
    more = replace(model, min_voters=5)
    shown = with_record(more, PointRecord(ballots=(Ballot((0, 1, 2, 4)),)))
    assert "Færre end 5 har stemt på et niveau." in words(report(shown))


def test_gaps_in_knowledge_and_what_is_not_counted() -> None:
    model = blank()
    first, second, third, *_ = (point.id for point in model.method.points)
    votes = Ballot((1, 2, 2, Mark.DONT_KNOW))
    model = with_record(model, PointRecord(agreed=Mark.DONT_KNOW), first)
    model = with_record(model, PointRecord(agreed=Mark.NOT_RELEVANT), second)
    model = with_record(model, PointRecord(agreed=2, ballots=(votes,)), third)
    text = words(report(model))
    knowledge, rest = text.split("Huller i vores viden")[1].split("Ikke talt med")
    titles = model.wording.points
    assert titles[first].title in knowledge
    assert f"{titles[third].title} 1 af 4" in knowledge
    assert titles[second].title in rest.split("Samspil mellem områderne")[0]
    assert "Niveau 2,0, 1 af 3 besvaret" in text
    assert "Svarene dækker under halvdelen af punkterne i området." in text


def test_an_empty_round_is_a_whole_report() -> None:
    pdf = report(blank())
    text = words(pdf)
    assert "Der er endnu ikke svar nok" in text
    assert text.count("Ikke besvaret") >= 25
    assert "Der er ikke stemt om punktet." in text
    assert "Der er endnu ikke besluttet nogen initiativer." in text
    assert "Tjekket viser ikke noget, der mangler." in text
    assert outside(pdf) == ""


def test_pages_are_counted_and_the_paper_names_itself() -> None:
    pdf = sample_report()
    found = pages_by_pypdf(pdf)
    for number, page in enumerate(found, start=1):
        assert f"Side {number} af {len(found)}" in page
    assert language(pdf) == "da-DK"
    assert "/DisplayDocTitle" in str(reader(pdf).root_object["/ViewerPreferences"])
    assert report(sample("da")) == pdf


def test_bookmarks_lead_through_areas_points_and_sections() -> None:
    model = sample("da")
    found = outlines(sample_report())
    for area in model.method.areas:
        assert model.wording.title(area.id) in found
    assert "INT 4 Fælles redskaber" in found
    for section in ("Huller i vores viden", "Samspil mellem områderne", "Matrixtjek"):
        assert section in found


def test_speaks_of_no_grades() -> None:
    forbidden = re.compile(r"\b(grades?|scor(e|es|ing)|rank(s|ing)?|karakter\w*)\b", re.IGNORECASE)
    for locale in ("da", "en"):
        assert not forbidden.search(words(sample_report(locale)))


def test_markup_in_notes_is_printed() -> None:
    text = words(report(with_note(blank(), "<b>fed og a <b c og &copy og <para>")))
    assert "<b>fed og a <b c og &copy og <para>" in text


def test_a_very_long_note_is_there_to_its_last_word() -> None:
    note = " ".join(f"ord{number}æøå" for number in range(5000))
    assert len(note) > 50_000
    pdf = report(with_note(blank(), note))
    assert letters(note) in body_letters(pdf, *FEET)
    assert outside(pdf) == ""


def test_many_short_lines_and_endless_words_are_printed() -> None:
    note = "x\n" * 3000 + "y" * 20_000
    assert letters(note) in body_letters(report(with_note(blank(), note)), *FEET)


def test_long_elements_and_initiatives_are_printed() -> None:
    long = "Aftale om praktik og opkvalificering. " * 400
    model = blank()
    round = model.workspace.round.with_cell(CELL, CellRecord(Coverage.COVERED, long))
    model = with_round(model, round)
    initiative = Initiative(
        InitiativeId("i"), "j", long, owner=long, start=date(2027, 1, 1), measure=long
    )
    model = replace(model, workspace=replace(model.workspace, initiatives=(initiative,)))
    pdf = report(model)
    assert body_letters(pdf, *FEET).count(letters("Aftale om praktik og opkvalificering.")) >= 1600
    assert outside(pdf) == ""


@settings(max_examples=8)
@given(st.lists(st.text(max_size=120), min_size=len(NoteKind), max_size=len(NoteKind)))
def test_any_note_is_printed_or_reported(notes: list[str]) -> None:
    model = blank()
    record = PointRecord(notes=dict(zip(NoteKind, notes, strict=True)))
    pdf = report(with_record(model, record, POINT))
    found = body_letters(pdf, *FEET)
    for note in notes:
        lost = missing(clean(note))
        expected = clean(note)
        for char in lost:
            expected = expected.replace(char, "□")
            assert f"U+{ord(char):04X}" in found
        assert letters(expected) in found
