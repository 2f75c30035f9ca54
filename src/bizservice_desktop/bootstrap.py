"""The composition root: puts together what the window and the command line work with.

Nothing happens at import, and every function imports what it needs: SQLAlchemy, pydantic
and ReportLab are slow to load, and not every start needs them.
"""
# ruff: noqa: PLC0415

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bizservice_desktop import locations
from bizservice_desktop.domain.method import Method
from bizservice_desktop.services.printing import Papers
from bizservice_desktop.services.settings import LOCALES, SettingsStore

if TYPE_CHECKING:
    from bizservice_desktop.content.loader import Pack
    from bizservice_desktop.content.sample import Sample
    from bizservice_desktop.storage.database import Database


def open_settings(folder: Path) -> SettingsStore:
    """The settings kept in the data folder `folder`."""
    from bizservice_desktop.storage.settings_file import SettingsFile

    return SettingsFile(locations.settings_file(folder))


def open_storage(folder: Path) -> "Database":
    """Open the database of the data folder, or make one; close it, or use it in a `with`.

    Raises:
        StorageFailed: It cannot be opened; it is left as it was.
    """
    from bizservice_desktop.storage.database import Database

    return Database.open(locations.database_file(folder))


def load_content(locales: Sequence[str] = LOCALES) -> "Pack":
    """Read the built-in method with its wording in `locales`.

    Raises:
        ContentInvalid: The installed files are damaged.
    """
    return load_pack(locations.resources() / "cards", locales)


def load_pack(folder: Path, locales: Sequence[str] = LOCALES) -> "Pack":
    """Read anyone's pack.

    Raises:
        ContentInvalid: With every fault found.
    """
    from bizservice_desktop.content.loader import load_pack

    return load_pack(folder, locales)


def load_sample(locale: str, method: Method) -> "Sample":
    """Read the finished example in the language `locale`.

    Raises:
        ContentInvalid: The installed files are damaged.
    """
    from bizservice_desktop.content.sample import load_sample

    return load_sample(locations.resources() / "samples", locale, method)


def make_papers() -> Papers:
    """What turns values into papers; it keeps fonts, so make it once."""
    from bizservice_desktop.print.papers import ReportLabPapers

    return ReportLabPapers(locations.resources() / "fonts")
