"""The management summary: one page, whatever the round holds."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.print.page_lines import printed
from tests.print.paper_rounds import (
    POINT,
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

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, Jobcentre, PointRecord
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
                "Fastholdelse: internt (planlagt), borgere, tværgående (planlagt)",
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
                "Retention: internal (planned), jobseekers, transversal (planned)",
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


LEFT, RIGHT = (15.0, 110.0), (110.0, 195.0)
"""The two columns of the lists, in mm."""
POINTS, MISSING = "Laveste punkter og delte meninger", "Mangler i matrixen"


def test_the_lowest_points_come_first_and_of_one_level_those_with_the_widest_votes() -> None:
    model = blank()
    told = {
        "op_int_shared_tools": (1, (1, 1, 1), "1", "1"),
        "op_biz_staff_competences": (3, (0, 2, 4), "3", "0–4"),
        "op_job_common_cv_practice": (0, (0, 0, 1), "0", "0–1"),
        "op_int_shared_goals": (1, (0, 1, 3), "1", "0–3"),
    }
    for id, (level, votes, *_) in told.items():
        record = PointRecord(agreed=level, ballots=(Ballot(votes),))
        model = with_record(model, record, PointId(id))
    order = (
        "op_job_common_cv_practice",
        "op_int_shared_goals",
        "op_int_shared_tools",
        "op_biz_staff_competences",
    )
    rows = printed(summary(model)).column(*LEFT).body.between(POINTS).texts
    assert rows == [
        ("Niveau", "Stemmer"),
        *((model.wording.title(PointId(id)), *told[id][2:]) for id in order),
    ]


def test_each_point_stands_with_its_own_level_and_votes() -> None:
    model = sample("da")
    titles = {model.wording.title(point.id): point.id for point in model.method.points}
    lines = printed(summary(model)).column(*LEFT).body.between(POINTS).texts
    rows = [line for line in lines if len(line) == 3]
    assert len(rows) >= 4
    for title, level, votes in rows:
        [id] = [id for known, id in titles.items() if known.startswith(title)]
        check = model.check.points[id]
        assert check.spread is not None
        assert level == str(model.workspace.round.record(id).agreed)
        assert votes == f"{check.spread.lowest}–{check.spread.highest}"
    assert [level for _, level, _ in rows] == sorted(level for _, level, _ in rows)


def test_what_is_missing_stands_by_service_and_then_what_is_decided() -> None:
    model = sample("da")
    model = with_initiatives(model, "Færdig sag", "Planlagt sag", "Opgivet sag", "Sag i gang")
    statuses = (
        InitiativeStatus.DONE,
        InitiativeStatus.PLANNED,
        InitiativeStatus.DROPPED,
        InitiativeStatus.RUNNING,
    )
    decided = tuple(
        replace(each, status=status)
        for each, status in zip(model.workspace.initiatives, statuses, strict=True)
    )
    model = replace(model, workspace=replace(model.workspace, initiatives=decided))
    right = printed(summary(model)).column(*RIGHT).body
    assert right.between(MISSING, "Besluttet").texts == [
        ("Opkvalificering: tværgående",),
        ("Fastholdelse: internt, borgere, tværgående",),
    ]
    said = [text for (text,) in right.between("Besluttet").texts]
    assert said[::2] == ["Sag i gang", "Planlagt sag", "Færdig sag"]
    assert set(said[1::2]) == {"Ansvarlig mangler"}


def test_what_is_missing_says_what_is_planned_and_what_was_left_empty() -> None:
    model = sample("da")
    cell = model.method.cells[-1].id
    record = CellRecord().left_empty("Det gør kommunens sundhedsteam", date(2026, 12, 8))
    model = with_round(model, model.workspace.round.with_cell(cell, record))
    right = printed(summary(model)).column(*RIGHT).body
    assert right.between(MISSING, "Besluttet").texts == [
        ("Opkvalificering: tværgående (planlagt)",),
        ("Fastholdelse: internt (planlagt), borgere",),
        ("Felter, der er tomme med vilje: 1.",),
    ]


def test_what_is_decided_has_an_owner_and_a_start() -> None:
    model = with_initiatives(sample("da"), "Nu", "Senere", "Uden")
    now, later, _ = model.workspace.initiatives
    owned = (
        replace(now, owner="Teamlederen", start=date(2026, 9, 1)),
        replace(later, owner="Teamlederen", start=date(2027, 2, 1)),
        replace(model.workspace.initiatives[2], start=date(2026, 5, 3)),
    )
    model = replace(model, workspace=replace(model.workspace, initiatives=owned))
    said = printed(summary(model)).column(*RIGHT).body.between("Besluttet").texts
    assert [text for (text,) in said] == [
        "Uden",
        "Ansvarlig mangler, start 3. maj",
        "Nu",
        "Teamlederen, start 1. sep.",
        "Senere",
        "Teamlederen, start 1. feb. 2027",
    ]


def test_the_change_since_the_last_round_is_said() -> None:
    model = sample("en")
    assert "Since Round 1, 2025: Strategy 1.3 → 2.3 · " in words(summary(model))
    alone = replace(model, workspace=replace(model.workspace, previous=None))
    assert "Since " not in words(summary(alone))


def test_it_ends_with_what_it_rests_on() -> None:
    paper = printed(summary(sample("da")))
    assert paper.lines[-1].texts == (
        "Hviler på kortlægningen den 12. maj 2026 med 14 deltagere: 24 af 25 punkter aftalt, "
        "25 stemt om.",
    )


@pytest.mark.parametrize(
    ("is_left", "is_top", "texts"),
    [
        (True, True, ["2,8", "Virksomhedskontakt", "5 af 5 besvaret"]),
        (False, True, ["1,8", "Internt", "samarbejde", "5 af 5 besvaret"]),
        (True, False, ["1,0", "Tværgående", "samarbejde", "4 af 5 besvaret"]),
        (False, False, ["1,5", "Borgerkontakt", "6 af 6 besvaret"]),
    ],
)
def test_each_quadrant_of_the_figure_has_its_own_number_and_name(
    is_left: bool, is_top: bool, texts: list[str]
) -> None:
    paper = printed(summary(sample("da")))
    middle, below = paper.line("Samspil"), paper.line("Hvad figuren siger").y
    across = (middle.pieces[0].left + middle.pieces[0].right) / 2
    found = [
        piece.text
        for line in paper.lines
        for piece in line.pieces
        if 39 < line.y < below - 25
        and piece.text != "Strategi 2,3"
        and (line.y < middle.y) is is_top
        and (piece.left < across) is is_left
        and abs(piece.left - across) > 8  # what stands in the middle is the interplay's
    ]
    assert found == texts


def test_lists_give_way_and_say_so() -> None:
    model = with_initiatives(sample("da"), *(f"Initiativ nummer {at}" for at in range(1, 41)))
    right = printed(summary(model)).column(*RIGHT).body.between("Besluttet").texts
    shown = len(right) // 2
    assert 4 <= shown < 40
    assert right[:-1:2] == [(f"Initiativ nummer {at}",) for at in range(1, shown + 1)]
    assert right[-1] == (f"og {40 - shown} til",)


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
    title = shown.wording.title(POINT)
    assert printed(summary(shown)).column(*LEFT).line(title).texts == (title, "1", "0–4")
    assert printed(summary(hidden)).column(*LEFT).line(title).texts == (title, "1")


def test_a_provisional_level_is_marked_and_explained() -> None:
    model = with_record(blank(), PointRecord(ballots=(Ballot((0, 1, 1)),)))
    rows = printed(summary(model)).column(*LEFT).body.between(POINTS).texts
    assert rows[1] == (model.wording.title(POINT), "≈ 0,7", "0–1")
    assert rows[2][0].startswith("≈ betyder foreløbigt")


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
