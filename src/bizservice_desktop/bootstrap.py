"""The composition root: puts together what the window and the command line work with.

Nothing happens at import, and every function imports what it needs: SQLAlchemy, pydantic
and ReportLab are slow to load, and not every start needs them.
"""
# ruff: noqa: PLC0415

import contextlib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bizservice_desktop import locations
from bizservice_desktop.services.settings import LOCALES, SettingsStore

if TYPE_CHECKING:
    from bizservice_desktop.content.loader import Pack
    from bizservice_desktop.content.sample import Sample
    from bizservice_desktop.domain.method.method import Method
    from bizservice_desktop.domain.workspace import Aggregate
    from bizservice_desktop.services.papers import Papers
    from bizservice_desktop.services.ports import PackChoice
    from bizservice_desktop.storage.database import Database
    from bizservice_desktop.ui.shell.parts import Parts

LOG_FILE = "errors.log"


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
        ProgramFilesUnusable: They are damaged or cannot be read.
    """
    from bizservice_desktop.content.loader import load_pack

    folder = _built_in()
    with _own_files(folder):
        return load_pack(folder, locales)


def load_pack(folder: Path, locales: Sequence[str] = LOCALES) -> "Pack":
    """Read anyone's pack, with all that the program needs of one.

    Raises:
        ContentInvalid: With every fault found.
    """
    from bizservice_desktop.content.loader import load_pack

    return load_pack(folder, locales, _built_in())


def choose_pack(folder: Path, name: str) -> "tuple[Pack, PackChoice]":
    """Read the pack called `name` of the data folder, or the built-in one where it is refused.

    Raises:
        ProgramFilesUnusable: The built-in one is damaged or cannot be read.
    """
    from bizservice_desktop.content.faults import ContentInvalid
    from bizservice_desktop.content.loader import accepted, own_packs, refused
    from bizservice_desktop.services.ports import PackChoice

    packs = locations.packs_folder(folder)
    pack, fault = None, None
    if name:
        try:
            pack = load_pack(packs / name)
        except ContentInvalid as error:
            fault = refused(name, error)
    built_in = load_content(() if pack else LOCALES)
    used = pack or built_in
    return used, PackChoice(
        built_in=accepted("", built_in.method),
        used=accepted(name if pack else "", used.method),
        refused=fault,
        folder=packs,
        look=partial(own_packs, packs, _built_in()),
    )


def _built_in() -> Path:
    return locations.resources() / "cards"


def load_sample(locale: str, method: "Method") -> "Sample":
    """Read the finished example in the language `locale`.

    Raises:
        ProgramFilesUnusable: They are damaged or cannot be read.
    """
    from bizservice_desktop.content.sample import load_sample

    folder = locations.resources() / "samples"
    with _own_files(folder):
        return load_sample(folder, locale, method)


@contextlib.contextmanager
def _own_files(folder: Path) -> Iterator[None]:
    from bizservice_desktop.content.faults import ContentInvalid, describe
    from bizservice_desktop.services.ports import ProgramFilesUnusable

    try:
        yield
    except ContentInvalid as error:
        raise ProgramFilesUnusable(str(folder), describe(error.faults[0])) from error


def papers() -> "Papers":
    """What turns values into papers; it keeps fonts, so make it once."""
    from bizservice_desktop.print.papers import ReportLabPapers

    return ReportLabPapers(locations.resources() / "fonts")


def run_window(data_dir: Path | None, *, quit_after_first_frame: bool = False) -> int:
    """Show the window on the data of `data_dir` and return the exit status."""
    from bizservice_desktop.ui.window.application import run

    folder = data_dir or locations.usual_data_folder()
    return run(
        open_settings(folder),
        locations.resources(),
        partial(window_parts, folder),
        partial(write_log, folder),
        folder,
        quit_after_first_frame=quit_after_first_frame,
    )


def window_parts(folder: Path) -> "Parts":
    """Load everything the window works with; slow, so it runs beside the first frame.

    Raises:
        StorageFailed: The database cannot be opened; it is left as it was.
        ProgramFilesUnusable: They are damaged or cannot be read.
    """
    from bizservice_desktop.exchange.agenda_table import AgendaTables
    from bizservice_desktop.exchange.answer_sheet import AnswerSheets
    from bizservice_desktop.exchange.card_table import CardTables
    from bizservice_desktop.exchange.matrix_table import MatrixTables
    from bizservice_desktop.print.fonts import ReportLabText
    from bizservice_desktop.services.ports import StorageFailed, StorageFault
    from bizservice_desktop.ui.shell.parts import Parts

    pack, choice = choose_pack(folder, open_settings(folder).load().pack)
    try:
        database = open_storage(locations.data_folder(folder))
    except OSError as error:
        raise StorageFailed(StorageFault.NO_ACCESS, str(folder), str(error)) from error
    return Parts(
        new_unit_of_work=database.new_unit_of_work,
        method=pack.method,
        wording_of=pack.wordings.__getitem__,
        papers=papers(),
        text_tools=ReportLabText(locations.resources() / "fonts"),
        tables=MatrixTables(),
        card_files=CardTables(),
        answer_files=AnswerSheets(),
        agenda_files=AgendaTables(),
        example_of=example,
        packs=choice,
        data_folder=folder,
        is_read_only=database.is_read_only,
        close=database.close,
    )


def example(locale: str) -> "tuple[Aggregate, ...]":
    """The finished example of the built-in method, the jobcentre first, to be stored."""
    sample = load_sample(locale, load_content(()).method)
    return (
        sample.jobcentre,
        *sample.rounds,
        *sample.initiatives,
        *sample.agendas,
        *sample.own_cards,
    )


def write_log(folder: Path, error: BaseException) -> Path | None:
    """Keep the technical side of a failure where support can find it; None when it cannot be."""
    import traceback

    lines = traceback.format_exception(error)
    log = folder / LOG_FILE
    try:
        with log.open("a", encoding="utf-8") as file:
            file.writelines(lines)
    except OSError:
        return None
    return log
