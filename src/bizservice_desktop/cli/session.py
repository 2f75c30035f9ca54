"""What every command works with: the data folder, the settings and the languages."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.services.ports import NewUnitOfWork
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.services.settings import LOCALES, Settings

from .errors import folder_refused

if TYPE_CHECKING:  # slow to load, and not every command needs content
    from bizservice_desktop.content.loader import Pack


@dataclass(frozen=True, slots=True)
class Session:
    """`language` is that of messages, `content_locale` that of content and papers."""

    folder: Path
    settings: Settings
    language: str
    content_locale: str
    pack: Path | None = None

    def content(self) -> "Pack":
        """Read the pack that was given or is chosen in the settings, in the content's language.

        Raises:
            ContentInvalid: It is not there or has faults. Papers of another one would be wrong.
        """
        if self.pack is None:
            return bootstrap.load_content([self.content_locale])
        return bootstrap.load_pack(self.pack, [self.content_locale])

    @contextmanager
    def storage(self) -> Iterator[NewUnitOfWork]:
        """Open the database for the length of a `with`.

        Raises:
            StorageFailed: It cannot be opened.
        """
        with bootstrap.open_storage(self.folder) as database:
            yield database.new_unit_of_work

    def read_model(self, round: str) -> ReadModel:
        """Read a round and the method in the content's language.

        Raises:
            NotFound: No such round.
            StorageFailed: The database cannot be read.
            ContentInvalid: The content pack cannot be used.
        """
        with self.storage() as new_unit_of_work:
            workspace = load_workspace(new_unit_of_work, RoundId(round))
        pack = self.content()
        return ReadModel(
            method=pack.method,
            wording=pack.wordings[self.content_locale],
            workspace=workspace,
            today=today(),
            min_voters=self.settings.min_voters,
        )


def open_session(args: Namespace) -> Session:
    """Raises: CouldNot: The data folder cannot be made."""
    folder = _data_folder(args.data_dir)
    settings = bootstrap.open_settings(folder).load()
    chosen = locations.packs_folder(folder) / settings.pack if settings.pack else None
    return Session(
        folder=folder,
        settings=settings,
        language=language_of(args.locale, folder),
        content_locale=args.locale or settings.content_locale,
        pack=args.pack or chosen,
    )


def language_of(locale: str | None, folder: Path | None) -> str:
    """The language of messages: `locale`, else that of the settings kept, else English."""
    if locale in LOCALES:
        return str(locale)
    with suppress(OSError):  # a folder that may not be entered has no settings to be read
        if folder is not None and locations.settings_file(folder).is_file():
            return bootstrap.open_settings(folder).load().locale
    return "en"


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def _data_folder(given: Path | None) -> Path:
    try:
        return locations.data_folder(given)
    except OSError as error:
        raise folder_refused(given or locations.usual_data_folder(), error) from error
