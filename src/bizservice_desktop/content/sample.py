"""The finished example to look around in. All of it is invented, and its name says so."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from operator import attrgetter
from pathlib import Path

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, BlockId, Noted, Run
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Jobcentre,
    JobcentreId,
    PointRecord,
    Round,
)
from bizservice_desktop.domain.cards.cards import OwnCard
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.plan.initiative import Initiative

from .checks import reference_faults
from .faults import ContentInvalid, Fault, Problem
from .reading import read_table
from .sample_schema import (
    AgendaNumbers,
    AgendaTexts,
    Owned,
    RoundNumbers,
    RoundTexts,
    SampleNumbers,
    SampleTexts,
)
from .structure import FORMAT, parse, twice
from .texts import same_ids

NUMBERS_FILE = "example.toml"


@dataclass(frozen=True, slots=True)
class Sample:
    """A jobcentre with all that belongs to it; rounds oldest first. Ids are fixed."""

    jobcentre: Jobcentre
    rounds: tuple[Round, ...]
    initiatives: tuple[Initiative, ...]
    agendas: tuple[Agenda, ...]
    own_cards: tuple[OwnCard, ...]


def load_sample(folder: Path, locale: str, method: Method) -> Sample:
    """Read the example of `folder` (`resources/samples`) in the language `locale`.

    Raises:
        ContentInvalid: With every fault found.
    """
    faults: list[Fault] = []
    name = folder.resolve().name
    numbers_file, texts_file = f"{name}/{NUMBERS_FILE}", f"{name}/{locale}.toml"
    numbers_table = read_table(folder / NUMBERS_FILE, numbers_file, faults)
    texts_table = read_table(folder / f"{locale}.toml", texts_file, faults)
    if faults:
        raise ContentInvalid(faults)
    numbers = parse(SampleNumbers, numbers_table.values, numbers_file, "", faults)
    texts = parse(SampleTexts, texts_table.values, texts_file, "", faults)
    if numbers is not None:
        faults += _numbers_faults(numbers_file, numbers, method)
    if numbers is not None and texts is not None:
        faults += _texts_faults(texts_file, numbers, texts)
    if faults or numbers is None or texts is None:
        raise ContentInvalid(faults)
    return _sample(numbers, texts, locale)


def _numbers_faults(file: str, numbers: SampleNumbers, method: Method) -> Iterator[Fault]:
    if numbers.format != FORMAT:
        yield Fault(file, "format", Problem.UNKNOWN_FORMAT, str(numbers.format))
    known = _ids(method)
    for round in numbers.rounds:
        for field in ("points", "interplay", "cells", "targets"):
            for id in getattr(round, field):
                if id not in known:
                    yield Fault(file, f"{round.id}.{field}", Problem.DANGLING, id)
    owned: tuple[Owned, ...] = (*numbers.initiatives, *numbers.agendas, *numbers.own_cards)
    for item in owned:
        yield from reference_faults(file, item.id, item, known)
    for agenda in numbers.agendas:
        key = f"{agenda.id}.blocks"
        for block in agenda.blocks:
            yield from reference_faults(file, f"{key}.{block.id}", block, known)
        yield from _doubled(file, key, [block.id for block in agenda.blocks])
        yield from _noted_faults(file, agenda, numbers, method.point_order)
    for field, ids in _lists(numbers).items():
        yield from _doubled(file, field, ids)


def _noted_faults(
    file: str, agenda: AgendaNumbers, numbers: SampleNumbers, points: Container[str]
) -> Iterator[Fault]:
    """What was noted may belong to a block, a point and an initiative of the example."""
    key = f"{agenda.id}.noted"
    blocks = [block.id for block in agenda.blocks]
    initiatives = [initiative.id for initiative in numbers.initiatives]
    yield from _doubled(file, key, [noted.id for noted in agenda.noted])
    for noted in agenda.noted:
        ties = ((noted.block, blocks), (noted.point, points), (noted.initiative, initiatives))
        for id, known in ties:
            if id and id not in known:
                yield Fault(file, f"{key}.{noted.id}", Problem.DANGLING, id)


def _doubled(file: str, key: str, ids: Sequence[str]) -> Iterator[Fault]:
    for id in twice(ids):
        yield Fault(file, key, Problem.DUPLICATE, id)


def _texts_faults(file: str, numbers: SampleNumbers, texts: SampleTexts) -> Iterator[Fault]:
    for field, ids in _lists(numbers).items():
        yield from same_ids(field, ids, getattr(texts, field), file)
    for round in numbers.rounds:
        if words := texts.rounds.get(round.id):
            key = f"rounds.{round.id}"
            yield from _strangers(file, f"{key}.cells", words.cells, round.cells.keys())
            yield from _strangers(file, f"{key}.notes", words.notes, round.points.keys())
    for agenda in numbers.agendas:
        if agenda_texts := texts.agendas.get(agenda.id):
            key = f"agendas.{agenda.id}"
            yield from same_ids(
                f"{key}.blocks", [b.id for b in agenda.blocks], agenda_texts.blocks, file
            )
            yield from same_ids(
                f"{key}.noted", [n.id for n in agenda.noted], agenda_texts.noted, file
            )


def _lists(numbers: SampleNumbers) -> Mapping[str, Sequence[str]]:
    names = ("rounds", "initiatives", "agendas", "own_cards")
    return {name: [owned.id for owned in getattr(numbers, name)] for name in names}


def _strangers(file: str, key: str, ids: Iterable[str], known: Container[str]) -> Iterator[Fault]:
    for id in ids:
        if id not in known:
            yield Fault(file, f"{key}.{id}", Problem.NOT_IN_STRUCTURE)


def _ids(method: Method) -> frozenset[str]:
    lists = (method.areas, method.points, method.pairs, method.cells, method.steps, method.cases)
    return frozenset((*method.materials, *(item.id for items in lists for item in items)))


def _sample(numbers: SampleNumbers, texts: SampleTexts, locale: str) -> Sample:
    jobcentre = Jobcentre(JobcentreId(numbers.jobcentre), texts.jobcentre, is_sample=True)
    rounds = [_round(jobcentre.id, row, texts.rounds[row.id]) for row in numbers.rounds]
    return Sample(
        jobcentre=jobcentre,
        rounds=tuple(sorted(rounds, key=attrgetter("held_on"))),
        initiatives=tuple(
            Initiative(jobcentre=jobcentre.id, **dict(row), **dict(texts.initiatives[row.id]))
            for row in numbers.initiatives
        ),
        agendas=tuple(_agenda(jobcentre.id, row, texts.agendas[row.id]) for row in numbers.agendas),
        own_cards=tuple(
            OwnCard(
                jobcentre=jobcentre.id, text=texts.own_cards[row.id], locale=locale, **dict(row)
            )
            for row in numbers.own_cards
        ),
    )


def _round(jobcentre: JobcentreId, row: RoundNumbers, texts: RoundTexts) -> Round:
    fields = dict(row)
    fields["points"] = {
        id: PointRecord(answers.agreed, answers.ballots, texts.notes.get(id, {}))
        for id, answers in row.points.items()
    }
    fields["cells"] = {
        id: CellRecord(status, "\n".join(texts.cells.get(id, ())))
        for id, status in row.cells.items()
    }
    return Round(jobcentre=jobcentre, title=texts.title, **fields)


def _agenda(jobcentre: JobcentreId, row: AgendaNumbers, texts: AgendaTexts) -> Agenda:
    """Times of day are those of the machine's zone. Ids within it begin with that of the agenda."""
    fields = {**dict(row), **dict(texts), "run": _run(row)}
    del fields["ended"]
    fields["blocks"] = tuple(
        Block(**{**dict(block), **dict(texts.blocks[block.id]), "id": _inner_id(row, block.id)})
        for block in row.blocks
    )
    fields["noted"] = tuple(
        Noted(
            text=texts.noted[noted.id],
            **{
                **dict(noted),
                "id": _inner_id(row, noted.id),
                "at": _moment(row, noted.at),
                "block": _inner_id(row, noted.block) if noted.block else "",
            },
        )
        for noted in row.noted
    )
    return Agenda(jobcentre=jobcentre, **fields)


def _run(row: AgendaNumbers) -> Run | None:
    """A held agenda ended in its last block; one without an end was never started."""
    if row.ended is None:
        return None
    last, ended = row.blocks[-1], _moment(row, row.ended)
    began = ended.timestamp() - 60 * (last.actual or last.minutes)
    return Run(
        started=_moment(row, row.start),
        block=BlockId(_inner_id(row, last.id)),
        block_started=datetime.fromtimestamp(began).astimezone(),
        ended=ended,
    )


def _inner_id(row: AgendaNumbers, id: str) -> str:
    return f"{row.id}-{id}"


def _moment(row: AgendaNumbers, minute: int) -> datetime:
    return datetime.combine(row.held_on, time(*divmod(minute, 60))).astimezone()
