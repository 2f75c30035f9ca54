"""Reads the texts of one locale and holds them against the structure."""

from collections.abc import Iterator, Mapping, Sequence
from string import Formatter
from typing import Any, TypeAlias

from .faults import Fault, Problem
from .reading import Table
from .schema import (
    CAPTION_PREFIX,
    SECTIONS,
    SUBPOINT_PREFIX,
    AgendaItem,
    Item,
    PointItem,
    Section,
    Strict,
    ToolItem,
)
from .structure import Structure, parse

Texts: TypeAlias = Mapping[str, Any]
"""The form of a section of `schema.py`, or a plain text, by id."""


def read_texts(
    folder: str, tables: Sequence[Table], structure: Structure, faults: list[Fault]
) -> Texts:
    """Read the tables of one locale as one; `folder` is named where an id is nowhere."""
    texts: dict[str, object] = {}
    found_in: dict[str, str] = {}
    for table in tables:
        for id, value in table.values.items():
            if id in found_in:
                faults.append(Fault(table.file, id, Problem.DUPLICATE, f"also in {found_in[id]}"))
                continue
            found_in[id] = table.file
            section = _section(id)
            if section is None and not id.startswith(CAPTION_PREFIX):
                faults.append(Fault(table.file, id, Problem.UNKNOWN_PREFIX, _known_prefixes()))
                continue
            if id not in structure.ids:
                faults.append(Fault(table.file, id, Problem.NOT_IN_STRUCTURE))
            texts[id] = _text(section, id, value, table.file, faults)
    if all(table.is_whole for table in tables):
        missing = (id for id in sorted(structure.ids) if id not in found_in)
        faults += [Fault(folder, id, Problem.MISSING) for id in missing]
    for item in structure.items:
        faults += _parts_faults(item, texts.get(item.id), found_in.get(item.id, folder))
    for id, names in structure.captions.items():
        faults += _caption_faults(id, names, texts.get(id), found_in.get(id, folder))
    return texts


def placeholders(text: str) -> frozenset[str] | None:
    """The names in braces; None when the braces hold anything but plain names."""
    try:
        fields = [field for field in Formatter().parse(text) if field[1] is not None]
    except ValueError:
        return None
    names = frozenset(name or "" for _, name, _, _ in fields)
    plain = all(name.isidentifier() for name in names)
    return names if plain and not any(spec or how for _, _, spec, how in fields) else None


def same_ids(
    key: str, wanted: Sequence[str], given: Mapping[str, object], file: str
) -> Iterator[Fault]:
    """The ids that are wanted and missing at `key`, or given there and not wanted."""
    for id in wanted:
        if id not in given:
            yield Fault(file, f"{key}.{id}", Problem.MISSING)
    for id in given:
        if id not in wanted:
            yield Fault(file, f"{key}.{id}", Problem.NOT_IN_STRUCTURE)


def _section(id: str) -> Section | None:
    return next((s for s in SECTIONS.values() if id.startswith(s.prefixes)), None)


def _known_prefixes() -> str:
    prefixes = [prefix for section in SECTIONS.values() for prefix in section.prefixes]
    return ", ".join((*prefixes, CAPTION_PREFIX))


def _text(
    section: Section | None, id: str, value: object, file: str, faults: list[Fault]
) -> object:
    if section is not None and section.texts is not None:
        return parse(section.texts, value, file, id, faults)
    if not isinstance(value, str):
        faults.append(Fault(file, id, Problem.WRONG_VALUE, "must be text"))
        return None
    if not value.strip():
        faults.append(Fault(file, id, Problem.EMPTY))
    return value


def _parts_faults(item: Item, text: Any, file: str) -> Iterator[Fault]:
    """`text` is None or something else where the text of the item is not of the right form."""
    if not isinstance(text, Strict):
        return
    match item:
        case PointItem():
            own = [id for id in item.subpoints if id.startswith(SUBPOINT_PREFIX)]
            name, wanted = "subpoints", own
        case ToolItem():
            name, wanted = "parts", [*item.parts]
        case AgendaItem():
            name, wanted = "blocks", [block.id for block in item.blocks]
        case _:
            return
    yield from same_ids(f"{item.id}.{name}", wanted, getattr(text, name), file)


def _caption_faults(id: str, names: Sequence[str], text: object, file: str) -> Iterator[Fault]:
    if isinstance(text, str) and placeholders(text) != frozenset(names):
        wanted = ", ".join(f"{{{name}}}" for name in names)
        yield Fault(file, id, Problem.BAD_PLACEHOLDERS, wanted or "(none)")
