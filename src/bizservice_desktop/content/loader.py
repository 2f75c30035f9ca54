"""Reads a content pack: all of it is right, or every fault is named at once.

The form of a pack is described in docs/content-format.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording

from .building import build_method, build_wording
from .checks import structure_faults
from .faults import ContentInvalid, Fault, Problem
from .reading import Table, read_table
from .structure import read_structure
from .texts import Texts, read_texts

LOCALES = ("da", "en")
STRUCTURE_FILE = "structure.toml"


@dataclass(frozen=True, slots=True)
class Pack:
    """The method, and its wording by locale."""

    method: Method
    wordings: Mapping[str, Wording]


def load_pack(folder: Path, locales: Sequence[str] = LOCALES) -> Pack:
    """Read the pack in `folder` with the wording of `locales`; only these are checked.

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
    texts: dict[str, Texts] = {
        locale: read_texts(f"{name}/{locale}", tables[locale], structure, faults)
        for locale in locales
    }
    if faults:
        raise ContentInvalid(faults)
    wordings = {locale: build_wording(locale, structure, texts[locale]) for locale in locales}
    return Pack(build_method(structure), MappingProxyType(wordings))


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
