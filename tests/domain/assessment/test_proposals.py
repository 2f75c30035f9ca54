"""What the gaps propose: a deck of cards and topics for a workshop."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    BUSINESS,
    CELLS,
    METHOD,
    POINTS,
    RECRUITMENT,
    RETENTION,
    checked,
    round_of,
    voted,
)
from tests.domain.strategies import law, min_voters, rounds

from bizservice_desktop.domain.assessment.answers import Ballot, spread
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.maturity import point_level
from bizservice_desktop.domain.assessment.proposals import (
    Topic,
    TopicKind,
    cards_on,
    fit,
    gap_points,
    gap_topics,
)
from bizservice_desktop.domain.assessment.round import Coverage, PointRecord, Round
from bizservice_desktop.domain.method.method import STRATEGY, Method

topics = st.builds(Topic, st.sampled_from(TopicKind), st.integers(5, 45))


def test_low_points_are_at_one_or_below_in_the_methods_order() -> None:
    round = round_of({"j1": 0, "b1": 1, "b2": 2, "s1": voted(0, 1, 2), "i1": voted(1, 2)})
    assert checked(round).low == ("s1", "b1", "j1")


def test_split_points_are_the_widest_first() -> None:
    round = round_of({"b1": voted(1, 1, 3), "i1": voted(0, 4, 4), "j1": voted(1, 2, 2)})
    assert checked(round).most_disagreement == ("i1", "b1")
    assert checked(round, min_voters=4).most_disagreement == ()


def test_an_agreed_level_does_not_undo_a_split() -> None:
    round = round_of({"b1": PointRecord(2, ballots=(Ballot((0, 2, 4)),))})
    assert checked(round).most_disagreement == ("b1",)


def test_the_cards_on_goes_from_low_to_split_to_empty() -> None:
    round = round_of(
        {"t1": 1, "b1": voted(2, 4, 4), "s1": voted(0, 0, 4)},
        cells={CELLS[0]: Coverage.NOTHING, CELLS[7]: Coverage.NOTHING},
    )
    # s1 has a mean of 1.33: split, not low; b1 and t1 are there before their empty cells
    assert gap_points(METHOD, checked(round)) == ("t1", "s1", "b1", "b2")
    deck = cards_on(METHOD, gap_points(METHOD, checked(round)))
    assert deck[:3] == ("card_t1_1", "card_t1_2", "card_s1_1")


def test_a_point_without_cards_is_a_gap_all_the_same() -> None:
    round = round_of({"t2": 0})
    assert gap_points(METHOD, checked(round)) == ("t2",)
    assert cards_on(METHOD, gap_points(METHOD, checked(round))) == ()


@law
@given(rounds, min_voters)
def test_the_gap_deck_has_no_doubles_and_keeps_its_order(round: Round, least: int) -> None:
    check = checked(round, min_voters=least)
    points = gap_points(METHOD, check)
    low, split = check.low, check.most_disagreement
    strong = {p.id for c in check.empty for p in METHOD.strong_points(c)}
    assert len(set(points)) == len(points)
    assert set(points) == {*low, *split, *strong}
    group = {**dict.fromkeys(strong, 2), **dict.fromkeys(split, 1), **dict.fromkeys(low, 0)}
    assert [group[p] for p in points] == sorted(group[p] for p in points)
    deck = cards_on(METHOD, points)
    assert len(set(deck)) == len(deck)
    assert [*dict.fromkeys(METHOD.card(card).point for card in deck)] == [
        point for point in points if METHOD.cards_of(point)
    ]


@law
@given(rounds, min_voters)
def test_low_and_split_are_what_they_say(round: Round, least: int) -> None:
    levels = {p: point_level(round.record(p), least).level for p in POINTS}
    assert set(checked(round, min_voters=least).low) == {
        p for p, level in levels.items() if level is not None and level <= 1
    }
    check = checked(round, min_voters=least)
    apart = {
        p for p in POINTS if (s := spread(round.record(p).newest_ballot, least)) and s.width >= 2
    }
    assert set(check.most_disagreement) == apart
    widths = [check.points[point].width for point in check.most_disagreement]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(("low", "minutes"), [(1, 20), (2, 25), (4, 35)])
def test_an_area_takes_five_minutes_more_for_each_low_point(low: int, minutes: int) -> None:
    (topic,) = gap_topics(METHOD, checked(round_of({f"b{n}": 1 for n in range(1, low + 1)})))
    assert (topic.kind, topic.area, topic.minutes) == (TopicKind.LOW_AREA, BUSINESS, minutes)
    assert len(topic.cards) == 2 * low


def test_topics_come_in_the_order_of_their_weight() -> None:
    round = round_of(
        {"i1": 0, "b1": 1, "b2": 1, "j1": voted(2, 3, 4), "t1": voted(1, 3, 4)},
        cells=dict.fromkeys((CELLS[0], CELLS[4], CELLS[7]), Coverage.NOTHING),
    )
    about = [(t.kind, t.area or t.service) for t in gap_topics(METHOD, checked(round))]
    assert about == [
        (TopicKind.LOW_AREA, BUSINESS),  # 8 + 8, against 15 for i1
        (TopicKind.LOW_AREA, METHOD.quadrants[1]),
        (TopicKind.SPLIT_POINT, METHOD.quadrants[3]),
        (TopicKind.SPLIT_POINT, METHOD.quadrants[2]),
        (TopicKind.EMPTY_SERVICE, RETENTION),
        (TopicKind.EMPTY_SERVICE, RECRUITMENT),
    ]


def test_a_topic_lasts_45_minutes_at_most(method: Method) -> None:
    area = method.quadrants[2]
    points = [point.id for point in method.points_of(area)]
    rounds_of = [round_of(dict.fromkeys(points[:low], 0)) for low in (5, 6)]
    firsts = [gap_topics(method, check_round(method, round))[0] for round in rounds_of]
    assert [topic.minutes for topic in firsts] == [40, 45]
    everywhere = round_of(cells={cell.id: Coverage.NOTHING for cell in method.cells})
    assert [topic.minutes for topic in gap_topics(method, check_round(method, everywhere))] == [
        35,
        35,
        35,
    ]


def test_the_strategy_is_a_topic_like_the_areas() -> None:
    (topic,) = gap_topics(METHOD, checked(round_of({"s1": 0})))
    assert (topic.area, topic.points) == (STRATEGY, ("s1",))


@law
@given(rounds, min_voters)
def test_every_topic_has_a_reason_and_minutes_that_fit_a_workshop(round: Round, least: int) -> None:
    for topic in gap_topics(METHOD, checked(round, min_voters=least)):
        assert topic.reason == (*topic.points, *topic.cells)
        assert topic.reason
        assert 15 <= topic.minutes <= 45
        assert len(set(topic.cards)) == len(topic.cards)


@law
@given(st.lists(topics, max_size=8), st.integers(-10, 200))
def test_what_fits_never_exceeds_the_minutes_and_no_topic_is_lost(
    wanted: list[Topic], minutes: int
) -> None:
    kept, parked = fit(wanted, minutes)
    assert sum(topic.minutes for topic in kept) <= max(0, minutes)
    assert sorted([*kept, *parked], key=repr) == sorted(wanted, key=repr)
    left = minutes - sum(topic.minutes for topic in kept)
    assert all(topic.minutes > left for topic in parked)


def test_a_shorter_topic_may_still_fit_after_a_long_one() -> None:
    long, short, tiny = (Topic(TopicKind.LOW_AREA, minutes) for minutes in (40, 20, 10))
    assert fit([short, long, tiny], 35) == ((short, tiny), (long,))
    assert fit([short, long, tiny], 30) == ((short, tiny), (long,))


@law
@given(st.lists(topics, max_size=8), st.integers(0, 200))
def test_both_parts_keep_the_order(wanted: list[Topic], minutes: int) -> None:
    for part in fit(wanted, minutes):
        places = [[id(topic) for topic in wanted].index(id(topic)) for topic in part]
        assert all(one <= other for one, other in pairwise(places))
