"""`bizservice agenda set`: the day of an agenda, and groups that work at the same time."""

import re
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from bizservice_desktop.domain.agenda.agenda import (
    MOST_BLOCKS,
    Agenda,
    Block,
    chain_of,
    tidied,
)
from bizservice_desktop.domain.agenda.drafting import from_proposal, new_block_id
from bizservice_desktop.domain.durations import (
    MINUTES_A_DAY,
    BadBlock,
    parse_clock,
    parse_minutes,
)
from bizservice_desktop.domain.method.method import Setting, StepId
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.rounds import store_all

from .command import ROUND, STEP, Command, Option
from .errors import BadInput, no_step
from .output import say
from .sentences import sentence
from .session import Session

DAY = (
    Option("--date", "the day, such as 2026-12-08 or 8.12.2026", metavar="DATE"),
    Option("--start", "when it begins, such as 9:30", metavar="TIME"),
    Option("--end", "the agreed end", metavar="TIME"),
    Option("--place", "where it is", metavar="TEXT"),
    Option("--people", "how many take part", metavar="NUMBER"),
    Option("--title", "what it is called", metavar="TEXT"),
)
"""What is known of an agenda besides its programme."""
_GROUPS = (
    Option(
        "--strand",
        "a group at the same time as the others given, with its room and its items in order: "
        "`Internal, Room 2: Alone 10; In pairs 15`",
        action="append",
        metavar="TEXT",
    ),
    Option(
        "--instead-of",
        "number of the item in whose place the groups come, 1 for the first; in the place of a "
        "group all of it (default: at the end)",
        metavar="NUMBER",
    ),
    Option("--groups-title", "what the groups are called together", metavar="TEXT"),
)
_MOST_PEOPLE = 9999
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_STRAND = re.compile(r"(?P<name>[^:,]*)(?:,(?P<room>[^:]*))?:(?P<items>.+)", re.DOTALL)
_BETWEEN = re.compile(r";|,(?!\d)")  # 1,5h is a length
_LENGTH = re.compile(r"(?<=\S)\s+(?=\d)")


def with_day(agenda: Agenda, args: Namespace) -> Agenda:
    """The agenda with what was given of DAY.

    Raises:
        BadInput: A value cannot be read.
    """
    readers: dict[str, tuple[str, Callable[[str], Any]]] = {
        "date": ("held_on", _day),
        "start": ("start", _clock),
        "end": ("end", _end),
        "place": ("place", str.strip),
        "people": ("people", _people),
        "title": ("title", _title),
    }
    values = {
        field: read(given)
        for name, (field, read) in readers.items()
        if (given := getattr(args, name)) is not None
    }
    changed = replace(agenda, **values)
    if changed.end is not None and {"start", "end"} & values.keys() and changed.end < changed.start:
        raise BadInput("end_before_start")
    return changed


def set_agenda(args: Namespace, session: Session) -> None:
    """Store the newest agenda of a step with what was given, or nothing."""
    groups = (args.strand, args.instead_of, args.groups_title)
    day = (args.date, args.start, args.end, args.place, args.people, args.title)
    if all(given is None for given in (*day, *groups)):
        raise BadInput("nothing_to_set")
    model = session.read_model(args.round)
    agenda = newest_agenda(model, args.step)
    changed = with_day(agenda, args)
    if any(given is not None for given in groups):
        changed = _with_groups(changed, args)
    if model.workspace.find(agenda):
        changed = replace(changed, changes=agenda.changes + 1)
    with session.storage() as new_unit_of_work:
        store_all(new_unit_of_work, [changed])
    values = {"title": changed.title, "jobcentre": model.workspace.jobcentre.name}
    say(sentence(session.language, "agenda_set", count=len(changed.blocks), **values))


def newest_agenda(model: ReadModel, step: str) -> Agenda:
    """The jobcentre's newest agenda of the step, else the method's long proposal.

    Raises:
        BadInput: The method has no such step, or no agenda for it.
    """
    own = [agenda for agenda in model.workspace.planned if agenda.step == step]
    if own:
        dated = [agenda for agenda in own if agenda.held_on]
        return (dated or own)[-1]
    for proposal in model.method.proposals(StepId(step)):
        if proposal.is_long:
            return from_proposal(model.method, model.wording, model.workspace.round, proposal)
    raise no_step(model.method, step)


def _with_groups(agenda: Agenda, args: Namespace) -> Agenda:
    if agenda.run is not None:
        raise BadInput("agenda_held", agenda=agenda.title)
    if len(args.strand or ()) < 2:
        raise BadInput("one_strand")
    made = [block for number, text in enumerate(args.strand) for block in _strand(text, number)]
    made[0] = replace(made[0], group=(args.groups_title or "").strip())
    before: tuple[Block, ...] = agenda.blocks
    after: tuple[Block, ...] = ()
    if args.instead_of is not None:
        place = _number(args.instead_of, 1, len(agenda.blocks), "no_item")
        chain = chain_of(agenda, agenda.blocks[place - 1].id)
        first = agenda.blocks.index(chain[0])
        before, after = agenda.blocks[:first], agenda.blocks[first + len(chain) :]
    blocks = (*before, *made, *after)
    if len(blocks) + len(agenda.parked) > MOST_BLOCKS:
        raise BadInput("too_many_items", most=MOST_BLOCKS)
    return replace(agenda, blocks=tidied(blocks))


def _strand(text: str, number: int) -> list[Block]:
    """The items of a group: `Name, room: item minutes; item minutes`."""
    found = _STRAND.fullmatch(text.strip())
    if not found or not found["name"].strip():
        raise BadInput("bad_strand", value=text)
    items = [item for item in _BETWEEN.split(found["items"]) if item.strip()]
    blocks: list[Block] = []
    for item in items:
        title, minutes = _item(item.strip())
        blocks.append(
            Block(
                new_block_id(),
                title,
                minutes,
                minimum=min(5, minutes),
                setting=Setting.GROUPS,
                follows=bool(blocks),
            )
        )
    if not blocks:
        raise BadInput("bad_strand", value=text)
    name, room = found["name"].strip(), (found["room"] or "").strip()
    blocks[0] = replace(blocks[0], beside=number > 0, strand=name, room=room)
    return blocks


def _item(text: str) -> tuple[str, int]:
    """Its title and length; a title may have numbers of its own."""
    for space in _LENGTH.finditer(text):
        try:
            return text[: space.start()], parse_minutes(text[space.end() :])
        except BadBlock:
            continue
    raise BadInput("bad_strand_item", value=text)


def _day(text: str) -> date:
    found = _DATE.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
        return date(int(year), int(month), int(day))
    except ValueError as error:
        raise BadInput("bad_date", value=text) from error


def _clock(text: str) -> int:
    try:
        return parse_clock(text)
    except BadBlock as error:
        raise BadInput("bad_time", value=text) from error


def _end(text: str) -> int:
    """Midnight is the end of the day."""
    return _clock(text) or MINUTES_A_DAY


def _people(text: str) -> int:
    return _number(text, 1, _MOST_PEOPLE, "bad_people_number")


def _title(text: str) -> str:
    if not text.strip():
        raise BadInput("text_missing_agenda")
    return text.strip()


def _number(text: str, least: int, most: int, problem: str) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise BadInput(problem, value=text, most=most)
    return int(text)


COMMANDS = (
    Command(
        "agenda set",
        "Set day, times, place, people, title or groups of the newest agenda of a step; where "
        "there is none, one is made of the method's long proposal (docs/agenda-files.md)",
        set_agenda,
        (ROUND, STEP, *DAY, *_GROUPS),
    ),
)
