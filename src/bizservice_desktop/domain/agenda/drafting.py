"""New agendas: of the method's proposals, of the gaps, of templates; and new blocks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..assessment.check import Check
from ..assessment.proposals import Topic, TopicKind, fit, gap_topics
from ..assessment.round import Round
from ..ids import random_id
from ..method.method import AgendaProposal, BlockKind, Method, ProposedBlock, Setting, StepId
from ..method.wording import Wording
from .agenda import Agenda, AgendaId, Block, BlockId

WORKSHOP_II = StepId("ws_2_ideas_decisions")
USUAL_MINUTES = 240
"""How long a workshop for the gaps is, unless somebody says otherwise."""
_BREAK_EVERY = 90
_BREAK_MINUTES = 15
_LUNCH_MINUTES = 30
_LONG_DAY = 240
_MOST_BUFFER = 30
_AS_PROPOSED = (
    "minutes", "minimum", "kind", "setting", "areas", "materials", "points", "cases"
)  # fmt: skip


def from_proposal(
    method: Method,
    wording: Wording,
    round: Round,
    proposal: AgendaProposal,
    held_on: date | None = None,
    start: int = 9 * 60,
) -> Agenda:
    """Make an agenda of a proposal; it may then be changed in every way.

    A step that is no workshop has several meetings, so each is called by its own name.
    """
    step = wording.steps[proposal.step]
    is_workshop = method.step(proposal.step).is_workshop
    return Agenda(
        id=AgendaId(random_id()),
        jobcentre=round.jobcentre,
        step=proposal.step,
        title=step.short if is_workshop else wording.agendas[proposal.id].title,
        blocks=tuple(_proposed(proposal, block, wording) for block in proposal.blocks),
        held_on=held_on,
        start=start,
        end=start + proposal.minutes,
        people=round.people,
        purpose=step.purpose,
    )


def from_gaps(
    method: Method,
    wording: Wording,
    round: Round,
    check: Check,
    minutes: int = USUAL_MINUTES,
    start: int = 9 * 60,
) -> Agenda:
    """Draft workshop II for the gaps of a round, fitted to `minutes`.

    The frame (opening, choice, matrix check, decision, close) always stands;
    topics fill what is left, and those that do not fit are parked with their reasons.
    """
    opening, closing = _frame(wording, minutes)
    breaks = _breaks(wording, minutes)
    topics = gap_topics(method, check)
    framed = minutes - _total([*opening, *closing])
    for reserved in range(len(breaks) + 1):  # a day with few topics needs fewer breaks
        kept, parked = fit(topics, max(0, framed - _total(breaks[:reserved])))
        work = [*opening, *(_topic(method, wording, topic) for topic in kept), *closing]
        blocks = _with_breaks(work, breaks)
        if _total(blocks) <= minutes:
            break
    if kept:
        blocks = _filled(blocks, minutes - _total(blocks), wording)
    return Agenda(
        id=AgendaId(random_id()),
        jobcentre=round.jobcentre,
        step=WORKSHOP_II,
        title=wording.steps[WORKSHOP_II].short,
        blocks=blocks,
        parked=tuple(_topic(method, wording, topic) for topic in parked),
        start=start,
        end=start + minutes,
        people=round.people,
        purpose=wording.caption("cap_gap_agenda_purpose"),
    )


def as_template(agenda: Agenda) -> Agenda:
    """A template with the same programme; the day, and what happened on it, stay behind."""
    return replace(_copied(agenda), is_template=True)


def from_template(template: Agenda, round: Round) -> Agenda:
    """An agenda with the template's programme; its blocks remember where they come from."""
    return replace(_copied(template), is_template=False, people=template.people or round.people)


USUAL_TIMES: Mapping[BlockKind, tuple[int, int]] = {
    BlockKind.WORK: (15, 5),
    BlockKind.WELCOME: (15, 10),
    BlockKind.INPUT: (25, 15),
    BlockKind.DIALOGUE: (30, 20),
    BlockKind.VOTE: (30, 15),
    BlockKind.CARDS: (20, 15),
    BlockKind.CHECK: (35, 25),
    BlockKind.DECISION: (30, 20),
    BlockKind.CLOSE: (10, 5),
    BlockKind.BREAK: (_BREAK_MINUTES, 10),
    BlockKind.BUFFER: (15, 0),
}
"""How long a block of a kind is to begin with, and its minimum, in minutes.

Source: docs/method.md, "Kinds of items"; ours, after the lengths of the proposed agendas.
"""


def new_block(kind: BlockKind, wording: Wording) -> Block:
    """A block to be written, as long as one of its kind usually is."""
    title = wording.caption("cap_block_new" if kind is BlockKind.WORK else f"cap_kind_{kind}")
    minutes, minimum = USUAL_TIMES[kind]
    return Block(new_block_id(), title, minutes, minimum=minimum, kind=kind)


def with_kind(block: Block, kind: BlockKind) -> Block:
    """The block as one of another kind; usual times of its kind change with it, own ones stay."""
    changed = replace(block, kind=kind)
    if (block.minutes, block.minimum) != USUAL_TIMES[block.kind]:
        return changed
    minutes, minimum = USUAL_TIMES[kind]
    return replace(changed, minutes=minutes, minimum=minimum)


def new_block_id() -> BlockId:
    return BlockId(random_id())


def forgotten(block: Block) -> Block:
    """The same block as if it had never been held."""
    return replace(block, actual=None, planned=None, is_skipped=False)


def duplicate(block: Block) -> Block:
    return replace(forgotten(block), id=new_block_id(), pin=None, strand="", group="")


def _copied(agenda: Agenda) -> Agenda:
    def fresh(block: Block) -> Block:
        return replace(forgotten(block), id=new_block_id(), origin=block.first_id)

    return replace(
        agenda,
        id=AgendaId(random_id()),
        blocks=tuple(map(fresh, agenda.blocks)),
        parked=tuple(map(fresh, agenda.parked)),
        held_on=None,
        noted=(),
        run=None,
    )


def _proposed(proposal: AgendaProposal, block: ProposedBlock, wording: Wording) -> Block:
    text = wording.agendas[proposal.id].blocks[block.id]
    values: dict[str, Any] = {name: getattr(block, name) for name in _AS_PROPOSED}
    origin = f"{proposal.id}.{block.id}"
    return Block(new_block_id(), text.title, detail=text.detail, origin=origin, **values)


def _frame(wording: Wording, minutes: int) -> tuple[list[Block], list[Block]]:
    """The blocks before and after the topics; short days get short ones."""
    is_long = minutes >= _LONG_DAY

    def block(name: str, kind: BlockKind, long: int, short: int, *materials: str) -> Block:
        return Block(
            id=new_block_id(),
            title=wording.caption(f"cap_gap_{name}_title"),
            detail=wording.caption(f"cap_gap_{name}_detail"),
            minutes=long if is_long else short,
            minimum=short if is_long else max(5, short - 5),
            kind=kind,
            materials=materials,
            origin=f"gap.{name}",
        )

    return (
        [block("opening", BlockKind.WELCOME, 15, 10, "mat_model_shaded")],
        [
            block("choose", BlockKind.VOTE, 30, 20, "mat_dots"),
            block("matrix", BlockKind.CHECK, 25, 15, "mat_matrix"),
            block("decide", BlockKind.DECISION, 30, 20, "mat_decision_list"),
            block("close", BlockKind.CLOSE, 10, 5),
        ],
    )


def _breaks(wording: Wording, minutes: int) -> list[Block]:
    """A break for every hour and a half, the middle one of a long day a lunch."""
    count = max(0, (minutes - 1) // _BREAK_EVERY)

    def pause(name: str, long: int, least: int) -> Block:
        title = wording.caption(f"cap_block_{name}")
        return Block(new_block_id(), title, long, minimum=least, kind=BlockKind.BREAK)

    breaks = [pause("break", _BREAK_MINUTES, 10) for _ in range(count)]
    if breaks and minutes >= _LONG_DAY:
        breaks[count // 2] = pause("lunch", _LUNCH_MINUTES, _LUNCH_MINUTES)
    return breaks


def _with_breaks(work: list[Block], breaks: list[Block]) -> tuple[Block, ...]:
    """Put a break before the block that would run past an hour and a half of work."""
    blocks: list[Block] = []
    waiting = list(breaks)
    since = 0
    for index, block in enumerate(work):
        is_last = index == len(work) - 1
        if waiting and not is_last and since and since + block.minutes > _BREAK_EVERY:
            blocks.append(waiting.pop(0))
            since = 0
        blocks.append(block)
        since += block.minutes
    return tuple(blocks)


def _filled(blocks: tuple[Block, ...], left: int, wording: Wording) -> tuple[Block, ...]:
    """Keep a little time that is left free before the close; more of it is left to be seen."""
    since = 0
    for block in blocks[:-1]:
        since = 0 if block.kind is BlockKind.BREAK else since + block.minutes
    if not 0 < left <= _MOST_BUFFER or since + left > _BREAK_EVERY:
        return blocks
    title = wording.caption("cap_block_buffer")
    buffer = Block(new_block_id(), title, left, minimum=0, kind=BlockKind.BUFFER)
    return (*blocks[:-1], buffer, blocks[-1])


def _total(blocks: Iterable[Block]) -> int:
    return sum(block.minutes for block in blocks)


def _topic(method: Method, wording: Wording, topic: Topic) -> Block:
    name, about = {
        TopicKind.LOW_AREA: ("low_area", topic.area),
        TopicKind.SPLIT_POINT: ("split", next(iter(topic.points), None)),
        TopicKind.EMPTY_SERVICE: ("service", topic.service),
    }[topic.kind]
    points, cells = ("; ".join(map(wording.title, ids)) for ids in (topic.points, topic.cells))
    area, service = (wording.title(id or "") for id in (topic.area, topic.service))
    values = {"area": area, "service": service, "point": points, "points": points, "cells": cells}
    areas = [topic.area] if topic.area else [method.cell(cell).area for cell in topic.cells]
    return Block(
        id=new_block_id(),
        title=wording.caption(f"cap_gap_{name}_title", **values),
        detail=wording.caption(f"cap_gap_{name}_detail", **values),
        minutes=topic.minutes,
        minimum=max(10, topic.minutes - 10),
        setting=Setting.PLENARY if topic.kind is TopicKind.SPLIT_POINT else Setting.GROUPS,
        areas=tuple(dict.fromkeys(areas)),
        materials=("mat_dialogue_cards", "mat_idea_sheets"),
        points=topic.points,
        cards=topic.cards,
        reason=topic.reason,
        origin=f"gap.{topic.kind}.{about}",
    )
