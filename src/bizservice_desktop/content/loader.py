"""Reads a content pack: all of it is right, or every fault is named at once.

The form of a pack is described in docs/content-format.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.ports import OwnPack

from .checks import program_faults, structure_faults
from .faults import ContentInvalid, Fault, Problem, describe
from .reading import Table, read_table
from .schema import SECTIONS, LevelItem
from .structure import Structure, read_structure
from .texts import Texts, read_texts

LOCALES = ("da", "en")
STRUCTURE_FILE = "structure.toml"


@dataclass(frozen=True, slots=True)
class Pack:
    """The method, and its wording by locale."""

    method: Method
    wordings: Mapping[str, Wording]


def load_pack(folder: Path, locales: Sequence[str] = LOCALES, built_in: Path | None = None) -> Pack:
    """Read the pack in `folder` with the wording of `locales`; only these are checked.

    With `built_in`, the pack must also have what the program takes from that one by id.

    Raises:
        ContentInvalid: With every fault found.
    """
    name = folder.resolve().name
    faults: list[Fault] = []
    table = read_table(folder / STRUCTURE_FILE, f"{name}/{STRUCTURE_FILE}", faults)
    tables = {locale: _locale(folder, name, locale, faults) for locale in locales}
    structure = read_structure(table, faults) if table.is_whole else None
    if structure is None:
        raise ContentInvalid(faults)
    faults += structure_faults(structure)
    if built_in is not None:
        faults += program_faults(structure, _structure_of(built_in))
    texts: dict[str, Texts] = {
        locale: read_texts(f"{name}/{locale}", tables[locale], structure, faults)
        for locale in locales
    }
    if faults:
        raise ContentInvalid(faults)
    wordings = {locale: _wording(locale, structure, texts[locale]) for locale in locales}
    return Pack(_method(structure), MappingProxyType(wordings))


def _method(structure: Structure) -> Method:
    values: dict[str, Any] = {
        name: tuple(section.value(**dict(item)) for item in structure.of(section.item))
        for name, section in SECTIONS.items()
        if section.value
    }
    materials = {material.id: material for material in values["materials"]}
    values["materials"] = MappingProxyType(materials)
    return Method(structure.id, structure.edition, **values)


def _wording(locale: str, structure: Structure, texts: Texts) -> Wording:
    worded: dict[str, Any] = {
        name: MappingProxyType(
            {
                item.value if isinstance(item, LevelItem) else item.id: section.words(
                    **dict(texts[item.id])
                )
                if section.words
                else texts[item.id]
                for item in structure.of(section.item)
            }
        )
        for name, section in SECTIONS.items()
    }
    captions = MappingProxyType({id: texts[id] for id in structure.captions})
    return Wording(locale, **worded, captions=captions)


def own_packs(folder: Path, built_in: Path) -> tuple[OwnPack, ...]:
    """Look at all packs in `folder`, in the order of their names; none when it is missing."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    except OSError:
        return ()
    return tuple(_looked_at(folder / name, built_in) for name in names if name[0] != ".")


def refused(name: str, error: ContentInvalid) -> OwnPack:
    """The pack that cannot be used, with what is wrong."""
    first, *more = error.faults
    sentences = {locale: describe(first, locale) for locale in LOCALES}
    return OwnPack(name, fault=MappingProxyType(sentences), more_faults=len(more))


def accepted(name: str, method: Method) -> OwnPack:
    return OwnPack(name, len(method.points), len(method.cards))


def _looked_at(folder: Path, built_in: Path) -> OwnPack:
    try:
        return accepted(folder.name, load_pack(folder, built_in=built_in).method)
    except ContentInvalid as error:
        return refused(folder.name, error)


def _structure_of(folder: Path) -> Structure:
    """Raises: ContentInvalid."""
    faults: list[Fault] = []
    structure = read_structure(read_table(folder / STRUCTURE_FILE, STRUCTURE_FILE, faults), faults)
    if structure is None or faults:
        raise ContentInvalid(faults)
    return structure


def _locale(folder: Path, name: str, locale: str, faults: list[Fault]) -> Sequence[Table]:
    """The files of one language; a folder without any is one fault, not one for every text."""
    texts = f"{name}/{locale}"
    try:
        files = sorted(file for file in (folder / locale).iterdir() if file.suffix == ".toml")
        fault = None if files else Fault(texts, "", Problem.MISSING)
    except FileNotFoundError:
        fault = Fault(texts, "", Problem.MISSING)
    except OSError as error:
        fault = Fault(texts, "", Problem.NOT_READABLE, error.strerror or "")
    if fault is not None:
        faults.append(fault)
        return [Table(texts, {}, is_whole=False)]
    return [read_table(file, f"{texts}/{file.name}", faults) for file in files]
