"""Groups at the same time: strands of blocks, each with its own times and its own clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    Block,
    BlockId,
    chain_of,
    chains,
    length,
    over_at,
    strands,
    tidied,
)
from bizservice_desktop.domain.agenda.grouping import (
    Joins,
    Side,
    can_join,
    chain_title,
    group_title,
    joins_of,
    strand_number,
    strand_of,
    with_group_title,
    with_joined,
    with_put,
    with_stepped,
    with_strand_name,
    with_strand_room,
)
from bizservice_desktop.domain.agenda.holding import next_block, with_actual
from bizservice_desktop.domain.agenda.rescue import rescue, with_cuts
from bizservice_desktop.domain.agenda.schedule import packing_list, schedule, tracks
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.domain.agenda.strand_clock import strand_clocks, took, with_more
from bizservice_desktop.domain.durations import BadBlock
from bizservice_desktop.domain.method.method import BlockKind, Material, Per

NINE = 9 * 60


def first(id: str, minutes: int = 30, name: str = "", room: str = "") -> Block:
    return replace(block(id, minutes), strand=name, room=room)


def beside(id: str, minutes: int = 30, name: str = "", room: str = "") -> Block:
    return replace(first(id, minutes, name, room), beside=True)


def then(id: str, minutes: int = 30, pin: int | None = None) -> Block:
    return replace(block(id, minutes, pin), follows=True)


IDEAS = agenda(
    block("welcome", 15),
    replace(first("a1", 10, "Internal", "Room 2"), group="Ideas"),
    then("a2", 15),
    then("a3", 20),
    beside("b1", 10, "Across", "Room 3"),
    then("b2", 10),
    then("b3", 20),
    block("pause", 15),
)


def shape(agenda: Agenda) -> str:
    """`welcome (a1-a2 | b1) pause`: strands side by side."""
    parts = []
    for chain in chains(agenda.blocks):
        words = " | ".join("-".join(b.id for b in strand.blocks) for strand in strands(chain))
        parts.append(f"({words})" if len(chain) > 1 else words)
    return " ".join(parts)


def test_strands_are_sequences_and_the_longest_counts() -> None:
    plan = schedule(IDEAS)
    assert shape(IDEAS) == "welcome (a1-a2-a3 | b1-b2-b3) pause"
    assert [slot.start - NINE for slot in plan.slots] == [0, 15, 25, 40, 15, 25, 35, 60]
    assert (length(chains(IDEAS.blocks)[1]), plan.end - NINE) == (45, 75)
    assert [slot.strand for slot in plan.slots][1:7] == ["Internal"] * 3 + ["Across"] * 3
    assert [slot.room for slot in plan.slots][1:7] == ["Room 2"] * 3 + ["Room 3"] * 3
    assert plan.minutes_of(BlockKind.WORK) == 75


def test_a_pin_inside_a_strand_holds_only_that_strand() -> None:
    day = agenda(first("a", 20), then("late", 10, NINE + 50), beside("b", 30), block("c", 5))
    plan = schedule(day)
    assert [slot.start - NINE for slot in plan.slots] == [0, 50, 0, 60]
    assert [slot.free_before for slot in plan.slots] == [0, 30, 0, 0]
    early = day.with_block(then("late", 10, NINE + 10))
    assert [slot.overlap for slot in schedule(early).slots] == [0, 10, 0, 0]


def test_a_block_cannot_both_begin_a_strand_and_go_on_with_one() -> None:
    with pytest.raises(BadBlock):
        replace(block("a"), beside=True, follows=True)


def test_what_nothing_is_beside_is_no_strand() -> None:
    alone = tidied((then("a"), replace(then("b"), strand="Name"), block("c")))
    assert alone == (block("a"), block("b"), block("c"))


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("a1", "welcome (a2-a3 | b1-b2-b3) pause"),
        ("b1", "welcome (a1-a2-a3 | b2-b3) pause"),
        ("b3", "welcome (a1-a2-a3 | b1-b2) pause"),
        ("welcome", "(a1-a2-a3 | b1-b2-b3) pause"),
    ],
)
def test_a_strand_and_its_names_stay_when_its_first_goes(gone: str, left: str) -> None:
    rest = IDEAS.without_block(BlockId(gone))
    assert shape(rest) == left
    chain = next(chain for chain in chains(rest.blocks) if len(chain) > 1)
    assert ([s.name for s in strands(chain)], group_title(chain)) == (
        ["Internal", "Across"],
        "Ideas",
    )


def test_with_one_strand_left_its_blocks_follow_each_other_as_before() -> None:
    rest = IDEAS
    for id in ("b1", "b2", "b3"):
        rest = rest.without_block(BlockId(id))
    assert shape(rest) == "welcome a1 a2 a3 pause"
    assert not any(b.follows or b.strand or b.group for b in rest.blocks)


@pytest.mark.parametrize(
    ("id", "joins", "order"),
    [
        ("a2", Joins.AFTER, "welcome (a1-a3 | b1-b2-b3) a2 pause"),
        ("b1", Joins.AFTER, "welcome (a1-a2-a3 | b2-b3) b1 pause"),
        ("b1", Joins.FOLLOWS, "welcome a1 a2 a3 b1 b2 b3 pause"),
        ("a2", Joins.BESIDE, "welcome (a1-a3 | a2 | b1-b2-b3) pause"),
        ("b2", Joins.BESIDE, "welcome (a1-a2-a3 | b1-b3 | b2) pause"),
        ("pause", Joins.BESIDE, "welcome (a1-a2-a3 | b1-b2-b3 | pause)"),
        ("pause", Joins.FOLLOWS, "welcome (a1-a2-a3 | b1-b2-b3-pause)"),
        ("a1", Joins.BESIDE, "(welcome | a1-a2-a3 | b1-b2-b3) pause"),
        ("a1", Joins.FOLLOWS, "welcome (a1-a2-a3 | b1-b2-b3) pause"),
        ("welcome", Joins.BESIDE, "welcome (a1-a2-a3 | b1-b2-b3) pause"),
    ],
)
def test_a_block_joins_the_one_above(id: str, joins: Joins, order: str) -> None:
    made = with_joined(IDEAS, BlockId(id), joins)
    assert shape(made) == order
    assert can_join(IDEAS, BlockId(id), joins) == (made != IDEAS)


def test_blocks_land_in_a_strand_or_between_two() -> None:
    assert shape(IDEAS.with_moved(BlockId("pause"), 2)) == "welcome (a1-pause-a2-a3 | b1-b2-b3)"
    assert shape(IDEAS.with_moved(BlockId("pause"), 4)) == "welcome (a1-a2-a3 | pause | b1-b2-b3)"
    assert shape(IDEAS.with_added(then("x"), BlockId("a3"))) == (
        "welcome (a1-a2-a3-x | b1-b2-b3) pause"
    )
    assert shape(IDEAS.with_added(beside("x"), BlockId("a1"))) == (
        "welcome (a1-a2-a3 | x | b1-b2-b3) pause"
    )
    assert shape(IDEAS.with_added(block("x"), BlockId("a1"))) == (
        "welcome (a1-a2-a3 | b1-b2-b3) x pause"
    )


@pytest.mark.parametrize(
    ("id", "target", "side", "order"),
    [
        ("pause", "a1", Side.ABOVE, "welcome (pause-a1-a2-a3 | b1-b2-b3)"),
        ("pause", "b1", Side.ABOVE, "welcome (a1-a2-a3 | pause-b1-b2-b3)"),
        ("pause", "b2", Side.ABOVE, "welcome (a1-a2-a3 | b1-pause-b2-b3)"),
        ("pause", "a3", Side.BELOW, "welcome (a1-a2-a3-pause | b1-b2-b3)"),
        ("b3", "b1", Side.ABOVE, "welcome (a1-a2-a3 | b3-b1-b2) pause"),
        ("pause", "a2", Side.LEFT, "welcome (pause | a1-a2-a3 | b1-b2-b3)"),
        ("pause", "a2", Side.RIGHT, "welcome (a1-a2-a3 | pause | b1-b2-b3)"),
        ("a1", "b3", Side.RIGHT, "welcome (a2-a3 | b1-b2-b3 | a1) pause"),
        ("a1", "a1", Side.RIGHT, "welcome (a1-a2-a3 | b1-b2-b3) pause"),
    ],
)
def test_a_block_is_put_at_a_side_of_another(id: str, target: str, side: Side, order: str) -> None:
    made = with_put(IDEAS, BlockId(id), BlockId(target), side)
    assert shape(made) == order
    [group] = [chain for chain in chains(made.blocks) if len(strands(chain)) > 1]
    assert group_title(group) == "Ideas"
    assert {"Internal", "Across"} <= {strand.name for strand in strands(group)}


@pytest.mark.parametrize(
    ("id", "by", "order"),
    [
        ("a2", -1, "welcome (a2-a1-a3 | b1-b2-b3) pause"),
        ("a1", 1, "welcome (a2-a1-a3 | b1-b2-b3) pause"),
        ("b3", -1, "welcome (a1-a2-a3 | b1-b3-b2) pause"),
        ("a1", -1, "welcome a1 (a2-a3 | b1-b2-b3) pause"),
        ("b3", 1, "welcome (a1-a2-a3 | b1-b2) b3 pause"),
        ("b1", -1, "welcome (a1-a2-a3-b1 | b2-b3) pause"),
        ("a3", 1, "welcome (a1-a2 | a3-b1-b2-b3) pause"),
        ("welcome", 1, "(a1-welcome-a2-a3 | b1-b2-b3) pause"),
    ],
)
def test_a_block_trades_places_in_its_strand(id: str, by: int, order: str) -> None:
    assert shape(with_stepped(IDEAS, BlockId(id), by)) == order


def test_a_strand_has_a_name_and_a_room_and_the_group_has_a_title() -> None:
    id = BlockId("b3")
    made = with_group_title(
        with_strand_room(with_strand_name(IDEAS, id, "New"), id, "Hall"), id, "G"
    )
    found = strand_of(made, id)
    assert (found.name, found.room, strand_number(made, id)) == ("New", "Hall", 2)
    assert group_title(chain_of(made, id)) == "G"
    assert {slot.room for slot in schedule(made).slots if slot.strand == "New"} == {"Hall"}


ROOMS = Material("board", Per.ROOM, 2)


def test_what_two_rooms_need_at_the_same_time_is_brought_twice() -> None:
    def needing(*ids: str) -> Agenda:
        return replace(
            IDEAS,
            blocks=tuple(
                replace(b, materials=("board",)) if b.id in ids else b for b in IDEAS.blocks
            ),
        )

    counts = [
        packing_list(needing(*ids), [ROOMS])[0].count
        for ids in (("a1", "a2"), ("a1", "b3"), ("welcome", "a1", "pause"))
    ]
    assert counts == [2, 4, 2]


def test_every_strand_has_its_own_clock() -> None:
    chain = chains(IDEAS.blocks)[1]
    internal, across = strand_clocks(chain, NINE + 15, 22 * 60 + 36)
    assert (internal.block.id, internal.seconds_left) == ("a2", 22 * 60 + 24)
    assert internal.block_seconds_left == 2 * 60 + 24
    assert (across.block.id, across.seconds_left) == ("b3", 17 * 60 + 24)
    assert across.shares[:2] == (1.0, 1.0)
    over = strand_clocks(chain, NINE + 15, 42 * 60)[1]
    assert (over.is_over, over.seconds_left, over.block.id) == (True, 0, "b3")


def test_a_strand_that_is_over_took_what_was_planned_and_the_longest_the_rest() -> None:
    chain = chains(IDEAS.blocks)[1]
    minutes = took(chain, NINE + 15, 50 * 60)
    assert list(minutes.values()) == [10, 15, 25, 10, 10, 20]
    assert took(chain, NINE + 15, 18 * 60) == {"a1": 10, "a2": 8, "b1": 10, "b2": 8}


def test_what_no_group_came_to_was_not_held() -> None:
    nine = datetime(2026, 3, 4, 9, tzinfo=UTC)
    groups = next_block(start(IDEAS, nine), nine + timedelta(minutes=15))
    left = next_block(groups, nine + timedelta(minutes=33))
    assert [b.id for b in left.blocks if b.is_skipped] == ["a3", "b3"]
    assert left.block(BlockId("a3")).actual is None
    longer = with_actual(left, BlockId("a1"), 50)
    assert not any(b.is_skipped for b in longer.blocks)


def test_more_minutes_are_for_those_who_still_work() -> None:
    chain = chains(IDEAS.blocks)[1]
    assert [b.minutes for b in with_more(chain, NINE, 12 * 60, 5)] == [10, 20, 20, 10, 15, 20]
    assert [b.minutes for b in with_more(chain, NINE, 42 * 60, 5)] == [10, 15, 25, 10, 10, 20]
    assert [b.minutes for b in with_more(chain, NINE, 50 * 60, 5)] == [10, 15, 30, 10, 10, 20]
    assert [b.minutes for b in with_more(chain, NINE, 12 * 60, -5)] == [10, 10, 20, 10, 5, 20]


def test_rescue_takes_in_every_strand_that_is_too_long() -> None:
    made = replace(IDEAS, end=NINE + 65)
    plan = rescue(made, BlockId("welcome"), NINE + 15)
    after = with_cuts(made, plan.cuts)
    assert (plan.missing, schedule(after).end) == (0, NINE + 65)
    found = [strand.minutes for strand in strands(chains(after.blocks)[1])]
    assert max(found) == length(chains(after.blocks)[1])
    assert found[1] == min(40, found[0])


def test_what_is_won_before_a_pin_inside_a_strand_is_spent_waiting() -> None:
    """So the minutes come from behind the pin, while what is before it is on time for it."""
    a, late = first("a", 30), then("late", 30, NINE + 50)
    made = replace(agenda(block("now", 10), a, late, beside("b", 20)), end=NINE + 70)
    chain = chains(made.blocks)[1]
    assert [over_at(chain, NINE + begin) - NINE for begin in (0, 10, 30)] == [80, 80, 90]
    plan = rescue(made, BlockId("now"), NINE + 10)
    assert [(cut.block, cut.minutes) for cut in plan.cuts] == [("late", 10)]
    assert plan.missing == 0
    late_start = rescue(made, BlockId("now"), NINE + 30)
    assert {cut.block: cut.minutes for cut in late_start.cuts} == {"a": 5, "late": 15}
    assert late_start.missing == 0


rows = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.integers(0, 20),
        st.sampled_from(Joins),
        st.none() | st.none() | st.none() | st.integers(NINE - 30, NINE + 200),
    ),
    max_size=9,
)


def made_of(rows: list[tuple[int, int, Joins, int | None]]) -> Agenda:
    blocks = (
        replace(
            block(f"b{n}", minutes, pin),
            minimum=least,
            beside=joins is Joins.BESIDE,
            follows=joins is Joins.FOLLOWS,
        )
        for n, (minutes, least, joins, pin) in enumerate(rows)
    )
    return agenda(*tidied(tuple(blocks)))


@law
@given(rows)
def test_the_end_is_the_start_and_the_sum_of_the_longest_strands(
    rows: list[tuple[int, int, Joins, int | None]],
) -> None:
    made = made_of([(minutes, least, joins, None) for minutes, least, joins, _ in rows])
    plan = schedule(made)
    longest = [length(chain) for chain in chains(made.blocks)]
    assert plan.end == NINE + sum(longest)
    assert plan.minutes_of(BlockKind.WORK) == sum(longest)


@law
@given(rows)
def test_strands_run_on_around_their_pins(
    rows: list[tuple[int, int, Joins, int | None]],
) -> None:
    made = made_of(rows)
    plan = schedule(made)
    assert [slot.block for slot in plan.slots] == list(made.blocks)
    for chain in plan.chains:
        begin = chain[0].start
        for track in tracks(chain):
            assert track[0].start == begin
            for before, slot in pairwise(track):
                wanted = before.end if slot.block.pin is None else slot.block.pin
                assert slot.start == wanted
                assert slot.start == before.end + slot.free_before - slot.overlap
    ends = [max(slot.end for slot in chain) for chain in plan.chains]
    for end, following in zip(ends, plan.chains[1:], strict=False):
        if following[0].block.pin is None:
            assert following[0].start == end


@law
@given(rows, st.lists(st.tuples(st.integers(0, 8), st.integers(0, 9)), max_size=6))
def test_whatever_is_moved_blocks_and_their_order_in_strands_stay_sound(
    rows: list[tuple[int, int, Joins, int | None]], moves: list[tuple[int, int]]
) -> None:
    made = made_of(rows)
    for number, index in moves:
        if not made.blocks:
            return
        id = made.blocks[number % len(made.blocks)].id
        made = (
            made.with_moved(id, index)
            if index % 2
            else with_joined(made, id, list(Joins)[index % 3])
        )
        assert made.blocks == tidied(made.blocks)
        assert sorted(b.id for b in made.blocks) == sorted(f"b{n}" for n in range(len(rows)))


@law
@given(rows, st.integers(0, 120), st.integers(0, 240))
def test_cuts_keep_minimums_and_pins_and_never_overshoot(
    rows: list[tuple[int, int, Joins, int | None]], late: int, end: int
) -> None:
    made = replace(made_of([(15, 5, Joins.AFTER, None), *rows]), end=NINE + end)
    plan = rescue(made, made.blocks[0].id, NINE + 15 + late)
    after = with_cuts(made, plan.cuts)
    for old, new in zip(made.blocks, after.blocks, strict=True):
        assert min(old.minimum, old.minutes) <= new.minutes <= old.minutes
        assert replace(new, minutes=old.minutes) == old
    assert rescue(after, made.blocks[0].id, NINE + 15 + late).cuts == ()


@law
@given(rows, st.integers(0, 300))
def test_clocks_and_minutes_agree_with_the_plan(
    rows: list[tuple[int, int, Joins, int | None]], minutes: int
) -> None:
    for chain in chains(made_of(rows).blocks):
        gone = minutes * 60
        clocks = strand_clocks(chain, NINE, gone)
        begin = max(NINE, chain[0].pin or 0)
        left = max(0, (over_at(chain, begin) - NINE) * 60 - gone)
        assert max(clock.seconds_left for clock in clocks) == left
        held = took(chain, NINE, gone)
        assert {b.id for b in chain if not b.follows} <= held.keys() <= {b.id for b in chain}
        assert all(0 <= each <= minutes for each in held.values())
        longer = with_more(chain, NINE, gone, 5)
        assert over_at(longer, begin) >= over_at(chain, begin)


def test_a_chain_has_one_title() -> None:
    titled, plain = chains(IDEAS.blocks)[1], chains(IDEAS.blocks)[0]
    assert [chain_title(each) for each in (titled, plain)] == ["Ideas", "Welcome"]
    untitled = with_group_title(IDEAS, BlockId("a1"), "")
    assert chain_title(chains(untitled.blocks)[1]) == "Internal · Across"
    nameless = with_strand_name(untitled, BlockId("b1"), "")
    assert chain_title(chains(nameless.blocks)[1]) == "Internal · B1"


def test_where_a_block_stands() -> None:
    assert [joins_of(b) for b in IDEAS.blocks[:5]] == [
        Joins.AFTER,
        Joins.AFTER,
        Joins.FOLLOWS,
        Joins.FOLLOWS,
        Joins.BESIDE,
    ]
