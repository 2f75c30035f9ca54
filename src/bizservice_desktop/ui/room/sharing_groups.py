"""Makes what the room may see while groups work at the same time."""

from collections.abc import Iterator

from bizservice_desktop.diagram.room.shareable import GroupShown, GroupsShown, GroupStep
from bizservice_desktop.domain.agenda.agenda import Agenda, Chain, strands
from bizservice_desktop.domain.agenda.grouping import group_title
from bizservice_desktop.domain.agenda.participants import is_item, item_among
from bizservice_desktop.domain.agenda.rescue import Coming
from bizservice_desktop.domain.agenda.running import RunClock
from bizservice_desktop.domain.agenda.strand_clock import StrandClock
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import strand_name
from bizservice_desktop.services.read_model import ReadModel

from .sharing import footer
from .sharing_workshop import seen_title, standing


def is_in_groups(clock: RunClock) -> bool:
    """Whether groups work at the same time now that participants know of."""
    return sum(item_among(each.strand.blocks) is not None for each in clock.strands) > 1


def groups_shown(
    model: ReadModel, agenda: Agenda, clock: RunClock, minute: int, *, is_rehearsal: bool = False
) -> GroupsShown:
    """Every group with its room and its own clock; `minute` since midnight is now.

    A buffer is part of the item before it; a group of nothing else is not shown.
    """
    wording = model.wording
    status, words, paused = standing(
        wording,
        clock.seconds_left,
        behind_minutes=max(0, clock.behind),
        is_paused=clock.is_paused,
        is_rehearsal=is_rehearsal,
    )
    groups = [
        _group(each, number, minute, wording)
        for number, each in enumerate(clock.strands, 1)
        if item_among(each.strand.blocks)
    ]
    following = [each for each in clock.then if item_among(each.chain)]
    then = ""
    if following:
        title, time = seen_title(following[0].chain), format_clock(following[0].start)
        then = wording.caption("cap_wall_then_at", title=title, clock=time)
    return GroupsShown(
        title=group_title(clock.chain) or wording.caption("cap_wall_groups"),
        clock=format_clock(minute),
        groups=tuple(groups),
        over_words=wording.caption("cap_wall_group_over"),
        then_word=wording.caption("cap_wall_then_word") if then else "",
        then=then,
        meet=_meet(agenda, following, wording),
        status=status,
        status_words=words,
        pause_words=paused,
        footer=footer(model),
    )


def _group(clock: StrandClock, number: int, minute: int, wording: Wording) -> GroupShown:
    strand = clock.strand
    steps = tuple(_steps(clock))
    on = next((step for step in steps if step.is_on), None)
    end = format_clock(minute + -(-clock.seconds_left // 60))
    return GroupShown(
        name=strand_name(strand, number, wording),
        area=next(iter(strand.areas), ""),
        room=strand.room.strip(),
        seconds=clock.seconds_left,
        until=wording.caption("cap_wall_until", clock=end),
        steps=steps,
        step=on.title if on else "",
        step_left=wording.caption("cap_wall_left", minutes=wording.duration(_left(clock)))
        if on
        else "",
    )


def _steps(clock: StrandClock) -> Iterator[GroupStep]:
    """The items of a strand, each with the buffers that follow it."""
    strand, at = clock.strand, clock.at
    places = [n for n, block in enumerate(strand.blocks) if is_item(block)]
    for first, end in zip(places, [*places[1:], len(strand.blocks)], strict=True):
        blocks = strand.blocks[first:end]
        minutes = sum(block.minutes for block in blocks)
        gone = sum(
            block.minutes * share
            for block, share in zip(blocks, clock.shares[first:end], strict=True)
        )
        title = blocks[0].title
        yield GroupStep(
            title=title,
            words=f"{title} {minutes}",
            minutes=minutes,
            share=gone / minutes if minutes else float(clock.is_over),
            is_on=at is not None and (first <= at < end or (first == places[0] and at < first)),
        )


def _left(clock: StrandClock) -> int:
    """Whole minutes of the item that is on, the buffers behind it among them; 1 at least."""
    seconds = clock.block_seconds_left
    for block in clock.strand.blocks[(clock.at or 0) + 1 :]:
        if is_item(block):
            break
        seconds += block.minutes * 60
    return max(1, seconds // 60)


def _meet(agenda: Agenda, following: list[Coming], wording: Wording) -> str:
    """Where all meet again, and when that is not at once."""
    for number, each in enumerate(following):
        item = item_among(each.chain)
        if item is None or not item.kind.is_work:
            continue
        if len(strands(each.chain)) > 1:
            return ""  # the next work is in groups, too
        place = _place(agenda, each.chain)
        time = format_clock(each.start)
        if number == 0:
            return wording.caption("cap_wall_meet_in", place=place) if place else ""
        name = "cap_wall_meet" if place else "cap_wall_meet_at"
        values = {"place": place} if place else {}
        return wording.caption(name, clock=time, **values)
    return ""


def _place(agenda: Agenda, chain: Chain) -> str:
    return next((block.room.strip() for block in chain if block.room.strip()), agenda.place.strip())
