"""Agendas drafted from proposals and from gaps."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import HELD_ON, JOBCENTRE, agenda, block, round_of, voted
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, BlockId
from bizservice_desktop.domain.agenda.drafting import (
    USUAL_MINUTES,
    USUAL_TIMES,
    WORKSHOP_II,
    as_template,
    duplicate,
    from_gaps,
    from_proposal,
    from_template,
    new_block,
    with_kind,
)
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.assessment.answers import Answer
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import Coverage, PointRecord, Round
from bizservice_desktop.domain.method.method import BlockKind, Method, Setting
from bizservice_desktop.domain.method.wording import Wording

FRAME = {True: 110, False: 70}
drawn_answers: st.SearchStrategy[Answer | PointRecord] = st.sampled_from(
    [0, 1, 2, 4, voted(0, 2, 4), voted(1, 1, 2)]
)

HELD = replace(agenda(replace(block("a"), actual=52), block("b")), held_on=HELD_ON)


def topics_of(blocks: tuple[Block, ...]) -> list[Block]:
    return [block for block in blocks if block.reason]


def breaks_of(agenda: Agenda) -> list[int]:
    return [b.minutes for b in agenda.blocks if b.kind is BlockKind.BREAK]


def low(method: Method, count: int) -> dict[str, Answer | PointRecord]:
    return dict.fromkeys(method.point_order[:count], 0)


def test_an_agenda_of_a_proposal_has_its_blocks_in_words(method: Method, danish: Wording) -> None:
    for proposal in method.agendas:
        made = from_proposal(method, danish, round_of(), proposal, HELD_ON, start=8 * 60)
        words = danish.agendas[proposal.id].blocks
        assert [b.title for b in made.blocks] == [words[b.id].title for b in proposal.blocks]
        assert [b.minutes for b in made.blocks] == [b.minutes for b in proposal.blocks]
        assert (made.step, made.held_on, made.start) == (proposal.step, HELD_ON, 8 * 60)
        assert schedule(made).over == 0


def test_every_draft_has_ids_of_its_own(method: Method, english: Wording) -> None:
    one, other = (from_proposal(method, english, round_of(), method.agendas[0]) for _ in range(2))
    assert one.id != other.id
    assert not {b.id for b in one.blocks} & {b.id for b in other.blocks}


def drafted(
    method: Method, wording: Wording, round: Round, minutes: int = USUAL_MINUTES, least: int = 3
) -> Agenda:
    return from_gaps(method, wording, round, check_round(method, round, (), least), minutes)


def test_a_draft_without_gaps_is_the_frame(method: Method, english: Wording) -> None:
    made = drafted(method, english, round_of(), 180)
    assert [b.title for b in made.blocks] == [
        "Where we stand",
        "Choose five to eight",
        "Matrix check of the choice",
        "Owners and first step",
        "Close",
    ]
    assert (made.step, made.jobcentre, made.end) == (WORKSHOP_II, JOBCENTRE.id, 12 * 60)
    assert made.parked == ()


@pytest.mark.parametrize(
    ("minutes", "minimum", "became"), [(30, 15, (35, 25)), (30, 10, (30, 10)), (40, 15, (40, 15))]
)
def test_of_another_kind_the_usual_times_change_and_own_ones_stay(
    minutes: int, minimum: int, became: tuple[int, int]
) -> None:
    vote = Block(BlockId("v"), "Vote", minutes, minimum=minimum, kind=BlockKind.VOTE)
    check = with_kind(vote, BlockKind.CHECK)
    assert (check.minutes, check.minimum, check.title) == (*became, "Vote")


@pytest.mark.parametrize("kind", BlockKind)
def test_a_new_item_is_as_long_as_its_kind_usually_is(kind: BlockKind, danish: Wording) -> None:
    made = new_block(kind, danish)
    assert (made.minutes, made.minimum) == USUAL_TIMES[kind]
    assert 0 <= made.minimum <= made.minutes
    assert made.title


@pytest.mark.parametrize(("minutes", "frame"), [(239, 70), (240, 110)])
def test_from_four_hours_on_the_frame_is_long(
    method: Method, english: Wording, minutes: int, frame: int
) -> None:
    made = drafted(method, english, round_of(), minutes)
    assert sum(b.minutes for b in made.blocks if b.kind.is_work) == frame


@pytest.mark.parametrize(
    ("minutes", "breaks"),
    [
        (90, []),
        (180, [15]),
        (239, [15, 15]),
        (270, [15, 30]),
        (360, [15, 30, 15]),
        (450, [15, 15, 30, 15]),
    ],
)
def test_a_full_day_has_a_break_for_every_hour_and_a_half_and_lunch_in_the_middle(
    method: Method, english: Wording, minutes: int, breaks: list[int]
) -> None:
    round = round_of(low(method, 25), cells={c.id: Coverage.NOTHING for c in method.cells})
    assert breaks_of(drafted(method, english, round, minutes)) == breaks


def test_a_break_that_the_day_does_not_need_leaves_room_for_a_topic(
    method: Method, english: Wording
) -> None:
    """Three breaks would be reserved for 300 minutes; the work needs only two of them."""
    round = round_of({point: voted(1, 3, 4) for point in method.point_order})
    made = drafted(method, english, round, 300)
    assert sum(b.minutes for b in made.blocks if b.kind is not BlockKind.BUFFER) == 290
    assert len(topics_of(made.blocks)) == 9


def test_a_topic_says_why_it_is_there(method: Method, english: Wording) -> None:
    cell = "cell_upskilling_internal_collaboration"
    round = round_of(
        {"op_int_shared_tools": 1, "op_job_digital_help": voted(2, 2, 4)},
        cells={cell: Coverage.NOTHING},
    )
    area, split, service = topics_of(drafted(method, english, round, 240).blocks)
    assert (area.title, area.minutes, area.minimum) == ("Ideas: Internal collaboration", 20, 10)
    assert area.detail == f"Low points: {english.title('op_int_shared_tools')}"
    assert area.setting is Setting.GROUPS
    assert split.title == f"We disagree: {english.title('op_job_digital_help')}"
    assert (split.minutes, split.setting) == (15, Setting.PLENARY)
    assert split.points == split.reason == ("op_job_digital_help",)
    assert service.title == "Empty cells: Upskilling and training"
    assert (service.reason, service.areas) == ((cell,), ("area_internal_collaboration",))


@law
@given(data=st.data(), minutes=st.integers(0, 480))
def test_a_draft_fits_its_minutes_and_loses_no_topic(
    method: Method, english: Wording, data: st.DataObject, minutes: int
) -> None:
    points = st.dictionaries(st.sampled_from(method.point_order), drawn_answers, max_size=14)
    cells = st.sets(st.sampled_from([cell.id for cell in method.cells]), max_size=6)
    round = round_of(
        dict(data.draw(points).items()),
        cells=dict.fromkeys(data.draw(cells), Coverage.NOTHING),
    )
    made = drafted(method, english, round, minutes)
    frame = FRAME[minutes >= 240]
    assert sum(b.minutes for b in made.blocks) <= max(minutes, frame)
    on_programme, parked = topics_of(made.blocks), topics_of(made.parked)
    assert len(parked) == len(made.parked)
    wanted = [topic.reason for topic in gap_topics(method, check_round(method, round))]
    assert sorted(b.reason for b in (*on_programme, *parked)) == sorted(wanted)
    assert [b.reason for b in on_programme] == [
        reason for reason in wanted if reason in [b.reason for b in on_programme]
    ]
    assert sum(b.minutes for b in made.blocks if b not in on_programme) >= frame
    if minutes < frame:
        assert not on_programme


@law
@given(st.integers(90, 480))
def test_nobody_works_much_longer_than_an_hour_and_a_half(
    method: Method, english: Wording, minutes: int
) -> None:
    round = round_of(low(method, 25), cells={c.id: Coverage.NOTHING for c in method.cells})
    stretch = 0
    for item in drafted(method, english, round, minutes).blocks:
        stretch = 0 if item.kind is BlockKind.BREAK else stretch + item.minutes
        assert stretch <= 100  # the last block is not cut off from the one before


def test_the_least_number_of_voters_decides_what_is_split(method: Method, english: Wording) -> None:
    round = round_of({"op_job_digital_help": voted(2, 2, 4)})
    assert len(topics_of(drafted(method, english, round, 240).blocks)) == 1
    assert topics_of(drafted(method, english, round, 240, least=4).blocks) == []


def test_a_new_block_has_a_title_and_a_quarter_of_an_hour(english: Wording) -> None:
    assert new_block(BlockKind.WORK, english).minutes == 15
    assert new_block(BlockKind.WORK, english).title
    assert new_block(BlockKind.WORK, english).id != new_block(BlockKind.WORK, english).id


def test_a_duplicate_is_the_same_without_the_pin() -> None:
    pinned = block("a", 45, pin=600)
    copy = duplicate(pinned)
    assert copy.id != pinned.id
    assert replace(copy, id=pinned.id) == block("a", 45)


def test_a_draft_is_for_the_people_of_the_round(method: Method, english: Wording) -> None:
    round = replace(round_of(low(method, 3)), people=11)
    assert drafted(method, english, round).people == 11
    assert from_proposal(method, english, round, method.agendas[0]).people == 11
    assert from_template(as_template(HELD), round).people == 11
    assert from_template(as_template(replace(HELD, people=7)), round).people == 7


def test_meetings_of_a_step_are_called_by_their_own_names(method: Method, english: Wording) -> None:
    for proposal in method.agendas:
        made = from_proposal(method, english, round_of(), proposal)
        is_workshop = method.step(proposal.step).is_workshop
        own, step = english.agendas[proposal.id].title, english.steps[proposal.step].short
        assert made.title == (step if is_workshop else own)


def test_a_template_is_the_programme_without_the_day() -> None:
    template = as_template(HELD)
    assert template.is_template
    assert template.held_on is None
    assert [each.title for each in template.blocks] == [each.title for each in HELD.blocks]
    assert {each.actual for each in template.blocks} == {None}
    assert template.id != HELD.id


def test_blocks_remember_where_they_come_from() -> None:
    made = from_template(as_template(HELD), round_of())
    again = from_template(as_template(made), round_of())
    assert not made.is_template
    assert [each.origin for each in made.blocks] == ["a", "b"]
    assert [each.origin for each in again.blocks] == ["a", "b"]
    assert not {each.id for each in made.blocks} & {"a", "b"}
