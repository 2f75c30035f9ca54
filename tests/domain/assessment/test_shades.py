"""A shade that is set by hand is drawn, and changes nothing that is worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import BUSINESS, METHOD, QUADRANTS, round_of
from tests.domain.strategies import initiative_lists, law, rounds

from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.round import (
    HandShade,
    Round,
    ShadeOutOfRange,
    ShadeWithoutReason,
    seen_by_room,
)
from bizservice_desktop.domain.method.method import STRATEGY, AreaId
from bizservice_desktop.domain.plan.initiative import Initiative

shades = st.dictionaries(
    st.sampled_from((STRATEGY, *QUADRANTS)),
    st.builds(HandShade, st.floats(0, 4), st.just("Kun i to afdelinger")),
    min_size=1,
)


@law
@given(rounds, initiative_lists, shades)
def test_no_level_priority_finding_reading_or_projection_changes(
    round: Round, initiatives: Sequence[Initiative], by_hand: Mapping[AreaId, HandShade]
) -> None:
    shaded = replace(round, shades=by_hand)
    assert check_round(METHOD, shaded, initiatives) == check_round(METHOD, round, initiatives)


def test_a_shade_is_set_changed_and_taken_back() -> None:
    round = round_of().with_shade(BUSINESS, HandShade(2.5, "Kun ét team"))
    assert round.shades == {BUSINESS: HandShade(2.5, "Kun ét team")}
    assert round.with_shade(BUSINESS, HandShade(1, "x")).shades[BUSINESS].level == 1
    assert round.with_shade(BUSINESS, None).shades == {}


@pytest.mark.parametrize("level", [-0.1, 4.1])
def test_a_shade_outside_the_scale_is_refused(level: float) -> None:
    with pytest.raises(ShadeOutOfRange):
        HandShade(level, "fordi")


@pytest.mark.parametrize("reason", ["", " \n"])
def test_a_shade_needs_a_reason(reason: str) -> None:
    with pytest.raises(ShadeWithoutReason):
        HandShade(2, reason)


def test_the_room_sees_the_shade_and_never_the_reason() -> None:
    round = round_of().with_shade(BUSINESS, HandShade(2.5, "Fordi Bente siger det"))
    seen = seen_by_room(round).shades[BUSINESS]
    assert seen.level == 2.5
    assert "Bente" not in seen.reason
