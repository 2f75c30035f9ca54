"""Reads the tables of `structure.toml` into items, and names what is wrong with their form."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from .faults import Fault, Problem
from .reading import Table
from .schema import CAPTION_PREFIX, SECTIONS, Item, Section

FORMAT = 1
_HEAD = ("format", "id", "edition")
_CAPTIONS = "captions"
_PROBLEMS = {
    "missing": Problem.MISSING,
    "extra_forbidden": Problem.UNKNOWN_KEY,
    "empty": Problem.EMPTY,
}

I = TypeVar("I", bound=Item)  # noqa: E741
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Structure:
    """What exists. `items` are the well-formed ones; `ids` are all, well-formed or not.

    `malformed` are the kinds of which an item is not among `items`: nothing can be said of
    their number or order.
    """

    file: str
    id: str
    edition: str
    items: tuple[Item, ...]
    ids: frozenset[str]
    captions: Mapping[str, tuple[str, ...]]
    malformed: frozenset[type[Item]] = frozenset()

    def of(self, kind: type[I]) -> tuple[I, ...]:
        return tuple(item for item in self.items if isinstance(item, kind))


def read_structure(table: Table, faults: list[Fault]) -> Structure | None:
    """Read as much as is well-formed; None when the format is unknown."""
    values = table.values
    if "format" in values and values["format"] != FORMAT:
        faults.append(Fault(table.file, "format", Problem.UNKNOWN_FORMAT, str(values["format"])))
        return None
    known = (*_HEAD, *SECTIONS, _CAPTIONS)
    faults += [Fault(table.file, key, Problem.MISSING) for key in known if key not in values]
    faults += [Fault(table.file, k, Problem.UNKNOWN_KEY) for k in values if k not in known]
    items: list[Item] = []
    ids: list[str] = []
    malformed: set[type[Item]] = set()
    for name, section in SECTIONS.items():
        for place, row in _rows(table, name, faults):
            id = row.get("id")
            key = id if isinstance(id, str) else place
            if isinstance(id, str):
                ids.append(id)
                faults += _prefix_faults(table.file, id, section)
            if item := parse(section.item, row, table.file, key, faults):
                items.append(item)
            else:
                malformed.add(section.item)
    captions = _captions(table, faults)
    faults += [Fault(table.file, id, Problem.DUPLICATE, "an id in this file") for id in twice(ids)]
    return Structure(
        table.file,
        _head(table, "id", faults),
        _head(table, "edition", faults),
        tuple(items),
        frozenset((*ids, *captions)),
        captions,
        frozenset(malformed),
    )


def parse(model: type[M], value: object, file: str, key: str, faults: list[Fault]) -> M | None:
    """Read `value`, found in `file` at `key`; None when it is not what `model` wants."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False, include_input=False):
            problem = _PROBLEMS.get(detail["type"], Problem.WRONG_VALUE)
            words = _after_colon(detail["msg"]) if problem is Problem.WRONG_VALUE else ""
            faults.append(Fault(file, _key(key, detail["loc"]), problem, words))
        return None


def twice(ids: Iterable[str]) -> list[str]:
    return [id for id, times in Counter(ids).items() if times > 1]


def _rows(
    table: Table, section: str, faults: list[Fault]
) -> Iterator[tuple[str, Mapping[str, object]]]:
    rows = table.values.get(section, [])
    if not isinstance(rows, list):
        faults.append(Fault(table.file, section, Problem.WRONG_VALUE, "must be a list of tables"))
        return
    for index, row in enumerate(rows):
        key = f"{section}[{index}]"
        if isinstance(row, dict):
            yield key, row
        else:
            faults.append(Fault(table.file, key, Problem.WRONG_VALUE, "must be a table"))


def _head(table: Table, key: str, faults: list[Fault]) -> str:
    value = table.values.get(key, "")
    if not isinstance(value, str):
        faults.append(Fault(table.file, key, Problem.WRONG_VALUE, "must be text"))
        return ""
    if key in table.values and not value.strip():
        faults.append(Fault(table.file, key, Problem.EMPTY))
    return value


def _captions(table: Table, faults: list[Fault]) -> Mapping[str, tuple[str, ...]]:
    rows = table.values.get(_CAPTIONS, {})
    if not isinstance(rows, dict):
        faults.append(Fault(table.file, _CAPTIONS, Problem.WRONG_VALUE, "must be a table"))
        return {}
    captions: dict[str, tuple[str, ...]] = {}
    for id, names in rows.items():
        if not id.startswith(CAPTION_PREFIX):
            faults.append(Fault(table.file, id, Problem.UNKNOWN_PREFIX, CAPTION_PREFIX))
        if isinstance(names, list) and all(isinstance(n, str) and n.isidentifier() for n in names):
            captions[id] = tuple(names)
        else:
            faults.append(
                Fault(table.file, id, Problem.WRONG_VALUE, "must be a list of placeholder names")
            )
    return captions


def _prefix_faults(file: str, id: str, section: Section) -> Iterator[Fault]:
    if not id.startswith(section.prefixes):
        yield Fault(file, id, Problem.UNKNOWN_PREFIX, " or ".join(section.prefixes))


def _after_colon(message: str) -> str:
    """Pydantic's sentence, as it goes on after a colon."""
    message = message.removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _key(start: str, path: Sequence[str | int]) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return (start + "".join(parts)).lstrip(".")
