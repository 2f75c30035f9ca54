"""Any value the domain allows, with ids as ids are written."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st
from tests.storage.builders import JOBCENTRE

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
    OwnMaterial,
    Run,
)
from bizservice_desktop.domain.agenda.grouping import Joins
from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    HandShade,
    InterplayState,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards.cards import (
    CardDeck,
    CardDeckId,
    DeckEntry,
    OwnCard,
    OwnCardId,
    PrintedCard,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.durations import LONGEST_BLOCK, MINUTES_A_DAY
from bizservice_desktop.domain.method.method import BlockKind, Per, Setting
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

raw_texts = st.text(st.characters(categories=None), max_size=12)  # NUL and surrogates too
ids = st.sampled_from(["int.1", "int.2", "job.1", "tra.4", "str-1", "æ_9"])
id_lists = st.lists(ids, max_size=4).map(tuple)
dates = st.dates(date(1, 1, 1), date(9999, 12, 31))
moments = st.datetimes(  # hypothesis wants bounds without a zone
    datetime(2000, 1, 1),  # noqa: DTZ001
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
people = st.none() | st.integers(0, 500)
levels = st.integers(0, 4)
plain_ballots = st.builds(Ballot, st.lists(levels | st.just(Mark.DONT_KNOW), max_size=9).map(tuple))
counted = st.builds(
    lambda rest, group, name: rest.with_votes(group.votes, name),
    plain_ballots,
    plain_ballots,
    st.sampled_from(["Ledere", "team å"]),
)
ballots = st.builds(
    lambda ballot, least, late: replace(ballot, least=least, waiting=late if late.votes else None),
    counted,
    st.integers(3, 7),
    counted | st.just(Ballot()),
)
seen_ballots = st.builds(
    lambda ballot, least: replace(ballot, least=least), plain_ballots, st.integers(3, 7)
)
ballot_lists = st.lists(ballots, max_size=3).map(tuple)


def built(kind: Any, /, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a dataclass, with any text in each text that is not among `parts`."""
    texts = {field.name: raw_texts for field in fields(kind) if field.type is str}
    return st.builds(kind, **{**texts, **parts})


records = ballot_lists.flatmap(
    lambda held: st.builds(
        PointRecord,
        agreed=st.none() | levels | st.sampled_from(Mark),
        ballots=st.just(held),
        notes=st.dictionaries(st.sampled_from(NoteKind), raw_texts, max_size=3),
        files_ballot=st.none() | st.sampled_from(range(len(held))) if held else st.none(),
        taken_back=st.lists(seen_ballots, max_size=2).map(tuple),
    )
)
rounds = built(
    Round,
    id=st.just(RoundId("any")),
    jobcentre=st.just(JOBCENTRE.id),
    held_on=dates,
    people=people,
    points=st.dictionaries(ids, records, max_size=4),
    interplay=st.dictionaries(ids, st.sampled_from(InterplayState), max_size=3),
    interplay_notes=st.dictionaries(ids, raw_texts, max_size=3),
    cells=st.dictionaries(
        ids,
        built(
            CellRecord,
            status=st.sampled_from(Coverage),
            decided_on=st.none() | dates,
            look_again_on=st.none() | dates,
        ),
        max_size=3,
    ),
    targets=st.dictionaries(ids, levels | st.floats(0, 4), max_size=3),
    shades=st.dictionaries(
        ids,
        st.builds(HandShade, st.floats(0, 4), raw_texts.filter(lambda words: words.strip())),
        max_size=2,
    ),
    merged_files=st.frozensets(ids, max_size=3),
    counts_unjudged=st.booleans(),
)
initiatives = built(
    Initiative,
    id=st.just(InitiativeId("any")),
    jobcentre=st.just(JOBCENTRE.id),
    status=st.sampled_from(InitiativeStatus),
    start=st.none() | dates,
    cells=id_lists,
    points=id_lists,
)
plain_blocks = built(
    Block,
    id=st.sampled_from([BlockId(f"b{number}") for number in range(6)]),
    minutes=st.integers(0, LONGEST_BLOCK),
    minimum=st.integers(0, LONGEST_BLOCK),
    kind=st.sampled_from(BlockKind),
    setting=st.sampled_from(Setting),
    pin=st.none() | st.integers(0, MINUTES_A_DAY - 1),
    areas=id_lists,
    materials=id_lists,
    points=id_lists,
    cases=id_lists,
    reason=id_lists,
    beside=st.just(value=False),
    follows=st.just(value=False),
    tool=ids,
    cards=id_lists,
    own_materials=st.lists(
        st.builds(OwnMaterial, raw_texts, st.sampled_from(Per), st.integers(0, 99)), max_size=2
    ).map(tuple),
    origin=ids,
    actual=st.none() | st.integers(0, 999),
    planned=st.none() | st.integers(0, LONGEST_BLOCK),
    is_skipped=st.booleans(),
)
blocks = st.builds(
    lambda block, joins: replace(
        block, beside=joins is Joins.BESIDE, follows=joins is Joins.FOLLOWS
    ),
    plain_blocks,
    st.sampled_from(Joins),
)
noted = built(
    Noted,
    id=st.sampled_from([NotedId(f"n{number}") for number in range(4)]),
    kind=st.sampled_from(NotedKind),
    at=moments,
    block=ids,
    point=ids,
    initiative=ids,
    due=st.none() | dates,
    is_done=st.booleans(),
)
runs = st.builds(
    Run,
    started=moments,
    block=ids,
    block_started=moments,
    paused_at=st.none() | moments,
    paused_seconds=st.integers(0, 9999),
    ended=st.none() | moments,
)


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    all_blocks = draw(st.lists(blocks, max_size=5, unique_by=lambda block: block.id))
    on_programme = draw(st.integers(0, len(all_blocks)))
    return Agenda(
        id=AgendaId("any"),
        jobcentre=JOBCENTRE.id,
        step=draw(ids),
        title=draw(raw_texts),
        blocks=tuple(all_blocks[:on_programme]),
        parked=tuple(all_blocks[on_programme:]),
        held_on=draw(st.none() | dates),
        start=draw(st.integers(0, MINUTES_A_DAY - 1)),
        end=draw(st.none() | st.integers(0, MINUTES_A_DAY)),
        place=draw(raw_texts),
        people=draw(people),
        purpose=draw(raw_texts),
        groups=draw(st.integers(1, 9)),
        is_template=draw(st.booleans()),
        noted=tuple(draw(st.lists(noted, max_size=3, unique_by=lambda item: item.id))),
        run=draw(st.none() | runs),
    )


own_cards = built(
    OwnCard,
    id=st.just(OwnCardId("any")),
    jobcentre=st.just(JOBCENTRE.id),
    point=ids,
    number=st.integers(1, 99),
    locale=st.sampled_from(["da", "en"]),
    translations=st.dictionaries(st.sampled_from(["da", "en"]), raw_texts, max_size=2),
    tags=st.lists(raw_texts, max_size=3).map(tuple),
    is_retired=st.booleans(),
    replaces=st.just("") | ids,
)
decks = built(
    CardDeck,
    id=st.just(CardDeckId("any")),
    jobcentre=st.just(JOBCENTRE.id),
    base=st.sampled_from(["", "all", "area:int"]),
    entries=st.lists(st.builds(DeckEntry, ids, st.integers(1, 99)), max_size=5).map(tuple),
)
print_runs = built(
    PrintRun,
    id=st.just(PrintRunId("any")),
    jobcentre=st.just(JOBCENTRE.id),
    edition=st.integers(1, 99),
    printed_at=moments,
    cards=st.lists(st.builds(PrintedCard, ids, raw_texts, ids, st.integers(1, 99)), max_size=4).map(
        tuple
    ),
)
