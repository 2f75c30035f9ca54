"""What the room is asked and what became of it: answers in the order of their keys, and votes."""

from dataclasses import replace

import pytest
from tests.fakes import FakeStore
from tests.ui.conftest import AUTUMN_BEFORE, RINGBY, SPRING, MakeDesk

from bizservice_desktop.content.loader import Pack
from bizservice_desktop.diagram.figure.legend import Sign
from bizservice_desktop.diagram.room.shareable import DistributionShown, QuestionShown
from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import (
    HandShade,
    InterplayState,
    NoteKind,
    PointRecord,
)
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.ui.room.sharing import figure_shown, pair_shown, point_shown


@pytest.mark.parametrize(
    ("locale", "answers"),
    [
        ("da", (("0", "Brudt"), ("1", "Lejlighedsvis"), ("2", "Virker"))),
        ("en", (("0", "Broken"), ("1", "Occasional"), ("2", "Works"))),
    ],
)
def test_the_answers_on_interplay_stand_from_broken_to_working(
    make_desk: MakeDesk, pack: Pack, locale: str, answers: tuple[tuple[str, str], ...]
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)), locale=locale)
    for pair in pack.method.pairs:
        shown = pair_shown(desk.model, pair.id)
        assert tuple((row.sign, row.title) for row in shown.rows) == answers
        assert not any(row.agreed for row in shown.rows)
        assert shown.question == desk.wording.pairs[pair.id].question


def test_the_levels_of_a_point_stand_from_nothing_to_anchored(
    make_desk: MakeDesk, pack: Pack
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    shown = point_shown(desk.model, pack.method.point_order[0], (0, 9))
    assert [row.sign for row in shown.rows] == [*"01234"]
    for level, row in enumerate(shown.rows):
        words = desk.wording.levels[level]
        assert (row.title, row.meaning) == (words.title, words.meaning)


FIRST, SECOND = Ballot((0, 1, 1, 1, 2, 3)), Ballot((1, 1, 1, 1, 2, 2))
FEW = Ballot((1, 2, Mark.DONT_KNOW))
SAID = "Nogle svarede kun for gode match."


def wall_of(
    make_desk: MakeDesk,
    *ballots: Ballot,
    agreed: Answer | None = None,
    voting: tuple[int, int] | None = None,
) -> QuestionShown | DistributionShown:
    desk = make_desk(FakeStore((RINGBY, SPRING)), locale="da")
    point = desk.method.point_order[0]
    record = PointRecord(agreed, ballots, {NoteKind.MINORITY: "Enkelte mener mere."})
    desk.put("vote", desk.round.with_record(point, record))
    return point_shown(desk.model, point, voting, SAID)


def test_one_vote_is_one_column_and_tells_its_range(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, FIRST)
    assert isinstance(shown, DistributionShown)
    assert shown.votes == ("1. afstemning",)
    assert [row.counts for row in shown.rows] == [(1,), (3,), (1,), (1,), (0,)]
    assert (shown.summary, shown.detail) == (
        "Stemmerne ligger på 0–3",
        "6 stemmer, ingen »ved ikke«",
    )
    assert shown.said == shown.said_title == ""


def test_a_second_vote_stands_beside_the_first_with_what_was_said(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, FIRST, SECOND)
    assert isinstance(shown, DistributionShown)
    assert shown.votes == ("1. afstemning", "2. afstemning")
    assert [row.counts for row in shown.rows] == [(1, 0), (3, 4), (1, 2), (1, 0), (0, 0)]
    assert shown.summary == "Fra 0–3 til 1–2"
    assert shown.detail == "6 stemmer hver gang, ingen »ved ikke«"
    assert (shown.said_title, shown.said) == ("Det blev sagt", SAID)


def test_not_knowing_is_a_sixth_row_when_somebody_does_not(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, FIRST, Ballot((*SECOND.votes, Mark.DONT_KNOW)))
    assert isinstance(shown, DistributionShown)
    assert [row.sign for row in shown.rows] == [*"01234", "?"]
    assert shown.rows[-1].counts == (0, 1)
    assert shown.detail == "6 stemmer, så 7"


def test_the_same_range_is_said_as_such(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, SECOND, SECOND)
    assert isinstance(shown, DistributionShown)
    assert shown.summary == "Stadig 1–2"


@pytest.mark.parametrize("ballots", [(), (FIRST,), (FIRST, SECOND), (FEW,)])
def test_nobody_is_said_to_agree_before_somebody_did(
    make_desk: MakeDesk, ballots: tuple[Ballot, ...]
) -> None:
    for voting in (None, (1, 6)):
        shown = wall_of(make_desk, *ballots, voting=voting)
        assert not any(row.agreed for row in shown.rows)
        assert "enige" not in repr(shown)


@pytest.mark.parametrize("ballots", [(), (FIRST,), (FIRST, SECOND)])
def test_the_level_that_was_agreed_is_lit_and_said(
    make_desk: MakeDesk, ballots: tuple[Ballot, ...]
) -> None:
    shown = wall_of(make_desk, *ballots, agreed=1)
    assert [row.sign for row in shown.rows if row.agreed] == ["1"]
    assert "Vi er enige om 1" in repr(shown)


def test_a_vote_that_goes_on_takes_the_light_away(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, FIRST, agreed=1, voting=(0, 6))
    assert not any(row.agreed for row in shown.rows)
    assert "enige" not in repr(shown)


def test_below_the_minimum_a_sentence_says_so_and_there_is_no_figure(make_desk: MakeDesk) -> None:
    shown = wall_of(make_desk, FIRST, FEW)
    assert isinstance(shown, QuestionShown)
    assert shown.note == "Stemmerne vises ikke: færre end 3 valgte et niveau"
    assert not any(row.counts for row in shown.rows)


def test_the_state_of_an_interplay_that_was_chosen_is_lit(make_desk: MakeDesk, pack: Pack) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    pair = pack.method.pairs[0].id
    desk.put("interplay", desk.round.with_interplay(pair, InterplayState.WORKS))
    assert [row.sign for row in pair_shown(desk.model, pair).rows if row.agreed] == ["2"]


def test_with_the_plan_the_room_reads_calculated_and_keeps_the_last_round(
    make_desk: MakeDesk, pack: Pack
) -> None:
    points = pack.method.points_of(AreaId("area_business_contact"))
    votes = PointRecord(1, ballots=(Ballot((0, 1, 1, 2)),))
    now = replace(SPRING, points={point.id: votes for point in points})
    before = replace(AUTUMN_BEFORE, points={point.id: PointRecord(2) for point in points})
    visits = Initiative(InitiativeId("visits"), RINGBY.id, "Visits", points=(points[0].id,))
    desk = make_desk(FakeStore((RINGBY, before, now, visits)), locale="da")
    today, planned = figure_shown(desk.model), figure_shown(desk.model, with_plan=True)
    assert planned.title != today.title
    assert "Virksomhedskontakt: i dag 1,0, beregnet 1,4." in planned.sentences
    area, was = planned.values.areas[0], today.values.areas[0]
    assert (area.spread, area.last) == (was.spread, was.last)
    assert area.spread is not None
    assert area.last is not None
    assert "Visits" not in str(planned)


def test_the_room_sees_that_a_shade_was_set_by_hand_and_not_why(
    make_desk: MakeDesk, pack: Pack
) -> None:
    area = AreaId("area_business_contact")
    points = {point.id: PointRecord(1) for point in pack.method.points_of(area)}
    now = replace(SPRING, points=points, shades={area: HandShade(2.5, "Because Bente says so")})
    shown = figure_shown(make_desk(FakeStore((RINGBY, now))).model)
    assert shown.values.areas[0].by_hand_words == "set by hand: 2.5"
    assert shown.values.areas[0].number == "1.0"
    assert "Bente" not in str(shown)


def test_the_figure_comes_with_the_meaning_of_the_signs_that_are_in_it(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    assert Sign.SPREAD not in {each.sign for each in figure_shown(desk.model).legend}
    points = {
        point.id: PointRecord(ballots=(FIRST,))
        for point in desk.method.points_of(desk.method.quadrants[0])
    }
    desk.put("vote", replace(desk.round, points=points))
    legend = figure_shown(desk.model).legend
    assert {each.sign: each.words for each in legend}[Sign.SPREAD] == "spread of votes"
    assert Sign.LAST not in {each.sign for each in legend}
