"""The finished example to look around in. All of it is invented, and its name says so."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Jobcentre,
    JobcentreId,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards.cards import OwnCard, OwnCardId
from bizservice_desktop.domain.method.method import AreaId, Method
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId

from .checks import reference_faults, twice
from .faults import ContentInvalid, Fault, Problem
from .reading import read_table
from .sample_agendas import sample_agenda
from .sample_schema import (
    AgendaNumbers,
    Owned,
    RoundNumbers,
    RoundTexts,
    SampleNumbers,
    SampleTexts,
)
from .structure import FORMAT, parse
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
            unknown = (id for id in getattr(round, field) if id not in known)
            for id in unknown:
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
        for id, there in (
            (noted.block, blocks),
            (noted.point, points),
            (noted.initiative, initiatives),
        ):
            if id and id not in there:
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
        if said := texts.agendas.get(agenda.id):
            blocks = [block.id for block in agenda.blocks]
            yield from same_ids(f"agendas.{agenda.id}.blocks", blocks, said.blocks, file)
            noted = [each.id for each in agenda.noted]
            yield from same_ids(f"agendas.{agenda.id}.noted", noted, said.noted, file)


def _lists(numbers: SampleNumbers) -> Mapping[str, Sequence[str]]:
    return {
        "rounds": [round.id for round in numbers.rounds],
        "initiatives": [initiative.id for initiative in numbers.initiatives],
        "agendas": [agenda.id for agenda in numbers.agendas],
        "own_cards": [card.id for card in numbers.own_cards],
    }


def _strangers(file: str, key: str, found: Iterable[str], known: Container[str]) -> Iterator[Fault]:
    for id in found:
        if id not in known:
            yield Fault(file, f"{key}.{id}", Problem.NOT_IN_STRUCTURE)


def _ids(method: Method) -> frozenset[str]:
    lists = (
        method.areas,
        method.points,
        method.pairs,
        method.cells,
        method.steps,
        method.cases,
    )
    return frozenset((*method.materials, *(item.id for items in lists for item in items)))


def _sample(numbers: SampleNumbers, texts: SampleTexts, locale: str) -> Sample:
    jobcentre = Jobcentre(JobcentreId(numbers.jobcentre), texts.jobcentre, is_sample=True)
    rounds = [_round(jobcentre.id, row, texts.rounds[row.id]) for row in numbers.rounds]
    return Sample(
        jobcentre=jobcentre,
        rounds=tuple(sorted(rounds, key=attrgetter("held_on"))),
        initiatives=tuple(
            Initiative(
                id=InitiativeId(row.id),
                jobcentre=jobcentre.id,
                title=texts.initiatives[row.id].title,
                status=row.status,
                owner=texts.initiatives[row.id].owner,
                start=row.start,
                measure=texts.initiatives[row.id].measure,
                cells=row.cells,
                points=row.points,
            )
            for row in numbers.initiatives
        ),
        agendas=tuple(
            sample_agenda(jobcentre.id, row, texts.agendas[row.id]) for row in numbers.agendas
        ),
        own_cards=tuple(
            OwnCard(
                id=OwnCardId(row.id),
                jobcentre=jobcentre.id,
                point=row.point,
                number=row.number,
                text=texts.own_cards[row.id],
                locale=locale,
            )
            for row in numbers.own_cards
        ),
    )


def _round(jobcentre: JobcentreId, row: RoundNumbers, texts: RoundTexts) -> Round:
    points = {
        id: PointRecord(answers.agreed, answers.ballots, texts.notes.get(id, {}))
        for id, answers in row.points.items()
    }
    cells = {
        id: CellRecord(status, "\n".join(texts.cells.get(id, ())))
        for id, status in row.cells.items()
    }
    return Round(
        id=RoundId(row.id),
        jobcentre=jobcentre,
        title=texts.title,
        held_on=row.held_on,
        people=row.people,
        points=points,
        interplay=row.interplay,
        cells=cells,
        targets={AreaId(id): target for id, target in row.targets.items()},
    )
