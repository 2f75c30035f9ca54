"""Interplay is a picture of its own: it is never averaged into a level."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import METHOD, PAIRS
from tests.domain.strategies import law, rounds

from bizservice_desktop.domain.assessment.findings import findings
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.maturity import area_levels, by_priority
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import Round


@law
@given(rounds, st.sampled_from(PAIRS), st.sampled_from(InterplayState))
def test_interplay_changes_no_level_finding_or_topic(
    round: Round, pair: str, state: InterplayState
) -> None:
    judged = round.with_interplay(METHOD.pair(pair).id, state)
    assert area_levels(METHOD, judged) == area_levels(METHOD, round)
    assert by_priority(METHOD, judged) == by_priority(METHOD, round)
    assert findings(METHOD, judged) == findings(METHOD, round)
    assert gap_topics(METHOD, judged) == gap_topics(METHOD, round)


def test_the_states_are_written_as_files_have_them() -> None:
    assert [*InterplayState] == ["not_judged", "broken", "occasional", "works"]
