"""Rounds of the small method with anything in them, and how often a law is tried."""

from hypothesis import settings
from hypothesis import strategies as st

from bizservice_desktop.domain.answers import Mark
from bizservice_desktop.domain.assessment import PointRecord, Round
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.matrix import Coverage
from bizservice_desktop.domain.method import STRATEGY
from bizservice_desktop.domain.plan import Initiative, InitiativeStatus
from bizservice_desktop.domain.voting import Ballot
from tests.builders import CELLS, PAIRS, POINTS, QUADRANTS, initiative, round_of

law = settings(max_examples=60, deadline=None)

levels = st.integers(0, 4)
votes = levels | st.just(Mark.DONT_KNOW)
vote_lists = st.lists(votes, max_size=12)
answers = levels | st.sampled_from(Mark)
ballots = vote_lists.map(lambda cast: Ballot(tuple(cast)))
records = st.builds(
    PointRecord,
    agreed=st.none() | answers,
    ballots=st.lists(ballots, max_size=2).map(tuple),
)
min_voters = st.integers(3, 7)
coverages = st.sampled_from(Coverage)
rounds: st.SearchStrategy[Round] = st.builds(
    round_of,
    st.dictionaries(st.sampled_from(POINTS), records),
    cells=st.dictionaries(st.sampled_from(CELLS), coverages),
    interplay=st.dictionaries(st.sampled_from(PAIRS), st.sampled_from(InterplayState)),
    targets=st.dictionaries(
        st.sampled_from((STRATEGY, *QUADRANTS, *POINTS)), st.floats(0, 4), max_size=6
    ),
)
initiative_lists: st.SearchStrategy[list[Initiative]] = st.lists(
    st.builds(
        lambda id, cells, points, status, is_complete: initiative(
            *cells, id=id, points=tuple(points), status=status, is_complete=is_complete
        ),
        st.uuids().map(str),
        st.lists(st.sampled_from((*CELLS, "cell_gone")), max_size=3),
        st.lists(st.sampled_from((*POINTS, "point_gone")), max_size=3),
        st.sampled_from(InitiativeStatus),
        st.booleans(),
    ),
    max_size=4,
)
