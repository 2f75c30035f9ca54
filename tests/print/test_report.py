"""The full report: everything a round holds, and nothing it must not tell."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.print.page_lines import Printed, printed
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

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.evidence import Evidence, FileKind
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    HandShade,
    NoteKind,
    PointRecord,
)
from bizservice_desktop.domain.method.method import AreaId, CellId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.print.fonts import missing
from bizservice_desktop.print.report import report
from bizservice_desktop.print.summary import summary
from bizservice_desktop.print.text import clean
from bizservice_desktop.services.read_model import ReadModel

FEET = (
    "Rapport fra kortlægningen, 1. marts 2026",
    "Niveau 0 ikke begyndt, 1 påbegyndt, 2 aftalt, 3 i praksis, 4 forankret.",
    "Hviler på kortlægningen den 1. marts 2026: 0 af 25 punkter aftalt, 0 stemt om.",
)
CELL = CellId("cell_retention_jobseeker_contact")


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


@cache
def sample_report(locale: str = "da") -> bytes:
    return report(sample(locale))


def named(model: ReadModel, point: PointId) -> str:
    """How a point is called in tables and above what is told of it."""
    return f"{model.method.code_of_point(point)} {model.wording.title(point)}"


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


def test_the_areas_stand_in_a_table_with_their_own_figures() -> None:
    table = printed(sample_report()).between("Områderne i tal", "Skalaen").texts
    assert table == [
        ("Niveau", "Mål", "Sidst"),
        ("Strategi", "4 af 4 besvaret", "2,3", "3,0", "1,3"),
        ("Virksomhedskontakt", "5 af 5 besvaret", "2,8", "3,5", "2,4"),
        ("Internt samarbejde", "5 af 5 besvaret", "1,8", "3,0", "1,4"),
        ("Borgerkontakt", "6 af 6 besvaret", "1,5", "3,0", "1,2"),
        ("Tværgående samarbejde", "4 af 5 besvaret", "1,0", "2,5", "0,8"),
    ]


def test_where_no_target_was_set_there_is_no_number() -> None:
    model = sample("da")
    point = model.method.points_of(AreaId("area_strategy"))[0]
    own = model.method.points_of(AreaId("area_internal_collaboration"))[0]
    round = replace(model.workspace.round, targets={own.id: 2.5})
    model = replace(model, workspace=replace(model.workspace, round=round))
    paper = printed(report(model))
    table = paper.between("Områderne i tal", "Skalaen").texts
    assert {row[-2] for row in table[1:]} == {"–"}
    texts = [text for line in paper.body.lines for text in line.texts]
    goals = [text for text in texts if text.startswith("Mål") and len(text) > len("Mål")]
    assert [text for text in goals if "2,5" in text] != []
    assert [text for text in goals if "3,0" in text] == []
    assert model.check.points[point.id].target == 3.0, "it is still reckoned with"


def by_hand(reason: str) -> ReadModel:
    model = sample("da")
    shades = {AreaId("area_internal_collaboration"): HandShade(2.5, reason)}
    round = replace(model.workspace.round, shades=shades)
    return replace(model, workspace=replace(model.workspace, round=round))


def test_a_shade_by_hand_is_printed_with_its_reason_and_the_level_beside_it() -> None:
    said = "Internt samarbejde er tegnet som 2,5, sat i hånden. Svarenes niveau er 1,8."
    reason = "Kun to af fem teams"
    model = by_hand(reason)
    for paper in (printed(report(model)), printed(summary(model))):
        text = letters(" ".join(word for line in paper.lines for word in line.texts))
        assert letters(said) in text
        assert letters(reason) in text
        assert letters("sat i hånden: 2,5") in text
    assert reason not in " ".join(map(str, printed(sample_report()).texts))


def test_a_point_has_its_own_figures_in_the_table_of_its_area() -> None:
    model = sample("da")
    paper = printed(sample_report()).body
    for point in model.method.points:
        rows = [line.texts for line in paper.lines if line.texts[0] == named(model, point.id)]
        check, last = model.check.points[point.id], model.workspace.previous
        assert last is not None
        level, spread, before = check.level, check.spread, last.record(point.id).agreed
        assert spread is not None
        figures = (
            "–" if level.level is None else f"{level.level:.0f}",
            f"{spread.lowest}–{spread.highest}",
            f"{check.target:.1f}".replace(".", ","),
            "–" if before is None else str(before),
        )
        assert [row[1:] for row in rows if len(row) == 5] == [figures], point.id


def test_votes_stand_beside_their_level_the_first_vote_left_of_the_second() -> None:
    model = sample("da")
    paper = printed(sample_report()).body
    records = {id: model.workspace.round.record(id) for id in model.method.point_order}
    twice = {id: record.ballots for id, record in records.items() if len(record.ballots) > 1}
    assert len(twice) == 2
    for point, ballots in twice.items():
        told = paper.lines[paper.texts.index((named(model, point),)) :]
        [at, *_] = [
            n for n, line in enumerate(told) if "Anden afstemning, 14 stemmer" in line.texts
        ]
        first, second = (piece.left for piece in told[at].pieces)
        chart = Printed(told[at + 1 :])
        for ballot, column in zip(
            ballots, (chart.column(first, second), chart.column(second, 210)), strict=True
        ):
            counts = [(str(level), ballot.count(level)) for level in range(5)]
            assert column.texts[:5] == [(n, str(count)) if count else (n,) for n, count in counts]


def test_says_how_it_was_voted() -> None:
    """In this order below the point: the shift, what was discussed, what few think."""
    model = sample("da")
    paper = printed(sample_report()).body
    last = named(model, PointId("op_tra_early_retention"))
    [*_, start] = [n for n, line in enumerate(paper.lines) if line.texts[0] == last]
    told = [line.texts[0] for line in paper.lines[start:]]
    shift = "Fra første til seneste afstemning: gennemsnit 1,1 → 0,7, spænd 0–2 → 0–1."
    assert told.index(shift) < [text.startswith("Drøftelse: ") for text in told].index(True)
    text = words(sample_report())
    assert "Mindretallets syn: Enkelte mener" in text
    assert "Delte meninger" in text


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
    first, second, third, fourth, *_ = (point.id for point in model.method.points)
    votes = Ballot((1, 2, 2, Mark.DONT_KNOW))
    model = with_record(model, PointRecord(agreed=Mark.DONT_KNOW), first)
    model = with_record(model, PointRecord(agreed=Mark.NOT_RELEVANT), second)
    model = with_record(model, PointRecord(agreed=2, ballots=(votes,)), third)
    paper = printed(report(model)).body
    gaps = paper.between("Huller i vores viden", "Ikke talt med").texts
    assert gaps[1] == (named(model, first),)
    assert gaps[3] == (named(model, third), "1 af 4")
    assert gaps[5] == (named(model, fourth),)
    assert (named(model, second),) not in gaps
    left_out = paper.between("Ikke talt med", "Samspil mellem områderne").texts
    assert left_out[1:] == [(named(model, second),)]
    beside = paper.lines.index(paper.line("Niveau 2,0, 1 af 3 besvaret"))
    assert paper.lines[beside + 1].texts == ("Strategi",)


def test_each_pair_has_its_own_answer() -> None:
    model = sample("da")
    states = ("Brudt", "Lejlighedsvis", "Virker", "Ikke vurderet")
    table = printed(sample_report()).body.between("Samspil mellem områderne", "Matrixtjek")
    rows = [line.texts for line in table.lines if line.texts[-1] in states]
    caption = model.wording.caption
    assert rows == [
        (model.wording.title(pair), caption(f"cap_interplay_{state}"))
        for pair, state in model.check.interplay.items()
    ]
    assert {state for _, state in rows} == {"Brudt", "Lejlighedsvis", "Virker"}


def test_the_note_on_a_pair_stands_with_it() -> None:
    model = sample("da")
    pair = model.method.pairs[1].id
    round = model.workspace.round.with_interplay_note(pair, "Kun om mandagen & onsdagen")
    model = replace(model, workspace=replace(model.workspace, round=round))
    table = printed(report(model)).body.between("Samspil mellem områderne", "Matrixtjek")
    texts = [text for line in table.lines for text in line.texts]
    at = texts.index("Kun om mandagen & onsdagen")
    assert texts.index(model.wording.title(pair)) < at
    assert at < texts.index(model.wording.title(model.method.pairs[2].id))


@pytest.mark.parametrize("with_plan", [True, False])
def test_a_cell_says_what_it_is_today_and_below_what_the_plan_makes_of_it(with_plan: bool) -> None:
    model = sample("da")
    if not with_plan:
        model = replace(model, workspace=replace(model.workspace, initiatives=()))
    paper = printed(report(model)).body.between("Matrixtjek", "Hvad tjekket viser").lines
    wording = model.wording
    at = 0
    for service in model.method.services:
        assert paper[at].texts == (wording.title(service),)
        at += 1
        for cell in (cell for cell in model.method.cells if cell.service == service):
            today, later = model.check.today[cell.id], model.check.with_plan[cell.id]
            row = paper[at]
            assert row.texts[:2] == (
                wording.title(cell.area),
                wording.caption(f"cap_coverage_{today}"),
            )
            state = row.pieces[1].left
            at += 1
            below = []
            while at < len(paper) and paper[at].pieces[0].left > row.pieces[0].left + 1:
                below += [p.text for p in paper[at].pieces if p.left == pytest.approx(state, abs=1)]
                at += 1
            plan = f"Med planen: {wording.caption(f'cap_coverage_{later}')}"
            assert below == ([plan] if later is not today else [])
            assert with_plan or later is today
    assert at == len(paper)


def test_each_initiative_stands_with_its_own_owner_start_and_measure() -> None:
    model = sample("da")
    wording = model.wording
    wanted = [
        letters(text)
        for each in model.workspace.initiatives
        for text in (
            each.title,
            wording.caption(f"cap_status_{each.status}"),
            f"Ansvarlig: {each.owner or 'mangler'}",
            f"Start: {wording.date(each.start) if each.start else 'mangler'}",
            f"Mål at følge op på: {each.measure or 'mangler'}",
            "Felter: " + ", ".join(map(wording.title, each.cells)),
            "Punkter: " + ", ".join(map(wording.title, each.points)),
        )
    ]
    assert len({each.owner for each in model.workspace.initiatives}) > 3
    found = printed(sample_report()).body.between("Initiativer").texts
    assert letters(" ".join(text for line in found for text in line)) == "".join(wanted)
    starts = [letters(line[0]) for line in found if letters(line[0]) in wanted]
    assert [text for text in wanted if text in starts] == starts


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


def test_groups_stand_below_their_vote_only_where_they_and_the_others_are_enough() -> None:
    ballot = Ballot((1, 1, 2)).with_votes((3, 3, 4, 4), "Ledere & <b>")
    told = words(report(with_record(sample(), PointRecord(ballots=(ballot,)))))
    assert "Ledere & <b>: 4 stemmer, 3–4, gennemsnit 3,5" in told
    assert "De øvrige: 3 stemmer, 1–2, gennemsnit 1,3" in told
    few = Ballot((1, 1)).with_votes((3, 3, 4, 4), "Ledere")
    assert "Ledere" not in words(report(with_record(sample(), PointRecord(ballots=(few,)))))


def test_files_and_addresses_are_printed_by_name() -> None:
    model = with_record(
        blank(),
        PointRecord(
            evidence=(
                Evidence("Undersøgelse.pdf", "", "a" * 64, FileKind.PDF, 9),
                Evidence(address="https://www.kl.dk/a"),
            )
        ),
    )
    text = words(report(model))
    assert "Filer og adresser: Undersøgelse.pdf" in text
    assert "https://www.kl.dk/a" in text
