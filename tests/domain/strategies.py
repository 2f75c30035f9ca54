"""Rounds of the small method with anything in them, and how often a law is tried."""

from hypothesis import settings
from hypothesis import strategies as st
from tests.builders import CELLS, PAIRS, POINTS, QUADRANTS, initiative, round_of

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import Coverage, InterplayState, PointRecord, Round
from bizservice_desktop.domain.method.method import STRATEGY
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

law = settings(max_examples=60)

levels = st.integers(0, 4)
votes = levels | st.just(Mark.DONT_KNOW)
vote_lists = st.lists(votes, max_size=12)
answers = levels | st.sampled_from(Mark)
_AGREED: tuple[Answer | None, ...] = (None, 0, 1, 2, 3, 4, Mark.DONT_KNOW, Mark.NOT_RELEVANT)
_BALLOTS = ((), (2,), (1, 1, 2), (0, 2, 4), (3, 4, 4, Mark.DONT_KNOW), (0, 0, 1, 1, 1, 3, 4))
# sampled whole: a round with many drawn parts takes long to draw
records = st.sampled_from(
    [
        PointRecord(agreed, tuple(Ballot(cast) for cast in (earlier, newest) if cast))
        for agreed in _AGREED
        for earlier in ((), (4, 4, 4))
        for newest in _BALLOTS
    ]
)
min_voters = st.integers(3, 7)
coverages = st.sampled_from(Coverage)
rounds: st.SearchStrategy[Round] = st.builds(
    round_of,
    st.dictionaries(st.sampled_from(POINTS), records, max_size=9),
    cells=st.dictionaries(st.sampled_from(CELLS), coverages),
    interplay=st.dictionaries(st.sampled_from(PAIRS), st.sampled_from(InterplayState), max_size=4),
    targets=st.dictionaries(
        st.sampled_from((STRATEGY, *QUADRANTS, *POINTS)), st.floats(0, 4), max_size=3
    ),
)
initiative_lists: st.SearchStrategy[list[Initiative]] = st.lists(
    st.builds(
        lambda id, cells, points, status, is_complete: initiative(
            *cells, id=id, points=tuple(points), status=status, is_complete=is_complete
        ),
        st.integers(0, 999).map(str),
        st.lists(st.sampled_from((*CELLS, "cell_gone")), max_size=3),
        st.lists(st.sampled_from((*POINTS, "point_gone")), max_size=3),
        st.sampled_from(InitiativeStatus),
        st.booleans(),
    ),
    max_size=4,
)
