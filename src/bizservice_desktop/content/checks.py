"""Checks that the items of a structure fit together; their form is checked before."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from pydantic import BaseModel

from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL, STRATEGY

from .faults import Fault, Problem
from .schema import (
    DEFINED_IN_PLACE,
    AgendaItem,
    AreaItem,
    CardItem,
    CellItem,
    LevelItem,
    MaterialItem,
    Names,
    PairItem,
    PointItem,
    ServiceItem,
    StepItem,
)
from .structure import Structure, twice

_QUADRANTS = 4


def structure_faults(structure: Structure) -> Iterator[Fault]:
    """Everything that does not fit together."""
    for item in structure.items:
        yield from reference_faults(structure.file, item.id, item, structure.ids)
    for check, kinds in _CHECKS_OF_WHOLE_KINDS:
        if structure.malformed.isdisjoint(kinds):
            yield from check(structure)
    for agenda in structure.of(AgendaItem):
        yield from _agenda_faults(structure, agenda)


def reference_faults(file: str, key: str, model: BaseModel, ids: frozenset[str]) -> Iterator[Fault]:
    """The ids `model` points to that are doubled, of a wrong kind or not among `ids`."""
    for name, prefixes in _references(type(model)).items():
        value = getattr(model, name)
        where = f"{key}.{name}"
        for id, times in Counter((value,) if isinstance(value, str) else value).items():
            if times > 1:
                yield Fault(file, where, Problem.DUPLICATE, id)
            if not id.startswith(prefixes):
                yield Fault(file, where, Problem.WRONG_KIND, id)
            elif not id.startswith(DEFINED_IN_PLACE) and id not in ids:
                yield Fault(file, where, Problem.DANGLING, id)


@cache
def _references(model: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """The fields that hold ids, with the prefixes these may have."""
    return {
        name: mark.prefixes
        for name, field in model.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, Names)
    }


def _area_faults(structure: Structure) -> Iterator[Fault]:
    areas = structure.of(AreaItem)
    frames = [area.id for area in areas if area.frame]
    if frames != [STRATEGY] or len(areas) != _QUADRANTS + 1:
        given = ", ".join(f"{a.id} (frame)" if a.frame else a.id for a in areas)
        yield Fault(structure.file, "areas", Problem.BAD_AREAS, given or "none")


def _level_faults(structure: Structure) -> Iterator[Fault]:
    values = [level.value for level in structure.of(LevelItem)]
    if values != list(range(MIN_LEVEL, MAX_LEVEL + 1)):
        given = ", ".join(map(str, values))
        yield Fault(structure.file, "levels", Problem.BAD_LEVELS, given or "none")


def _number_faults(structure: Structure) -> Iterator[Fault]:
    for area in structure.of(AreaItem):
        points = [point for point in structure.of(PointItem) if point.area == area.id]
        yield from _consecutive(structure.file, points)
    cards = structure.of(CardItem)
    for point in structure.of(PointItem):
        yield from _consecutive(structure.file, [card for card in cards if card.point == point.id])
    yield from _consecutive(structure.file, structure.of(StepItem))


def _consecutive(file: str, items: Iterable[PointItem | CardItem | StepItem]) -> Iterator[Fault]:
    for wanted, item in enumerate(items, start=1):
        if item.number != wanted:
            yield Fault(file, f"{item.id}.number", Problem.WRONG_NUMBER, str(wanted))


def _pair_faults(structure: Structure) -> Iterator[Fault]:
    seen: set[frozenset[str]] = set()
    for pair in structure.of(PairItem):
        areas = frozenset(pair.areas)
        if areas in seen:
            both = " and ".join(pair.areas)
            yield Fault(structure.file, f"{pair.id}.areas", Problem.DUPLICATE, both)
        seen.add(areas)


def _cell_faults(structure: Structure) -> Iterator[Fault]:
    at: Counter[tuple[str, str]] = Counter(
        (cell.service, cell.area) for cell in structure.of(CellItem)
    )
    wanted = [
        (service.id, area.id)
        for service in structure.of(ServiceItem)
        for area in structure.of(AreaItem)
        if not area.frame
    ]
    for service, area in wanted:
        if not at[service, area]:
            yield Fault(structure.file, f"cells: {service} × {area}", Problem.MISSING)
    for cell in structure.of(CellItem):
        place = (cell.service, cell.area)
        if at[place] > 1:
            yield Fault(structure.file, cell.id, Problem.DUPLICATE, " × ".join(place))
        if cell.area == STRATEGY:
            yield Fault(structure.file, f"{cell.id}.area", Problem.WRONG_KIND, cell.area)


def _agenda_faults(structure: Structure, agenda: AgendaItem) -> Iterator[Fault]:
    if not agenda.blocks:
        yield Fault(structure.file, f"{agenda.id}.blocks", Problem.EMPTY)
    for id in twice(block.id for block in agenda.blocks):
        yield Fault(structure.file, f"{agenda.id}.blocks", Problem.DUPLICATE, id)
    for block in agenda.blocks:
        key = f"{agenda.id}.blocks.{block.id}"
        yield from reference_faults(structure.file, key, block, structure.ids)
        if block.minimum > block.minutes:
            yield Fault(
                structure.file,
                f"{key}.minimum",
                Problem.MINIMUM_ABOVE_MINUTES,
                str(block.minutes),
            )


def program_faults(structure: Structure, built_in: Structure) -> Iterator[Fault]:
    """What the program draws, drafts and words with: it must be as in the built-in pack."""
    file = structure.file
    for kind in (AreaItem, StepItem, MaterialItem):
        for item in built_in.of(kind):
            if item.id not in structure.ids:
                yield Fault(file, item.id, Problem.MISSING)
    for id, names in built_in.captions.items():
        if id not in structure.captions:
            yield Fault(file, f"captions.{id}", Problem.MISSING)
        elif set(structure.captions[id]) != set(names):
            wanted = ", ".join(names) or "–"
            yield Fault(file, f"captions.{id}", Problem.BAD_PLACEHOLDERS, wanted)
    for section, needed in (("points", PointItem), ("services", ServiceItem)):
        if needed not in structure.malformed and not structure.of(needed):
            yield Fault(file, section, Problem.EMPTY)


_CHECKS_OF_WHOLE_KINDS = (
    (_area_faults, {AreaItem}),
    (_level_faults, {LevelItem}),
    (_number_faults, {AreaItem, PointItem, CardItem, StepItem}),
    (_pair_faults, {PairItem}),
    (_cell_faults, {AreaItem, ServiceItem, CellItem}),
)
