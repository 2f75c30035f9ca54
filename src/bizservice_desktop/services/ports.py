"""What the services need from outside, and the errors that may come back.

Errors name a condition and carry values; the interface finds the words.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeAlias, TypeVar

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Aggregate, OfJobcentre, RoundSummary

K = TypeVar("K", bound=OfJobcentre)


class StorageFault(StrEnum):
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    NEWER = "newer"
    NO_ACCESS = "no_access"
    FAILED = "failed"


class StorageFailed(Exception):
    """Reading or writing failed; nothing was changed. `where` is a file, `detail` technical."""

    def __init__(self, fault: StorageFault, where: str = "", detail: str = "") -> None:
        super().__init__(f"{fault}: {where} {detail}".strip())
        self.fault = fault
        self.where = where
        self.detail = detail


class ProgramFilesUnusable(Exception):
    """What came with the program is damaged or cannot be read; `where` is a folder."""

    def __init__(self, where: str, detail: str) -> None:
        super().__init__(f"{where}: {detail}")
        self.where = where
        self.detail = detail


class NotFound(LookupError):
    """Nothing is stored by this id; the argument is the id."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A value that somebody removed, and when; it may be put back for thirty days."""

    value: OfJobcentre
    at: datetime


class UnitOfWork(Protocol):
    """One user action on disk: opened, written, committed; without commit nothing is kept.

    All methods raise StorageFailed when the file cannot be read or written.
    """

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None: ...

    def jobcentres(self) -> tuple[Jobcentre, ...]: ...

    def jobcentre(self, id: JobcentreId) -> Jobcentre:
        """Raises: NotFound."""
        ...

    def rounds(self) -> tuple[RoundSummary, ...]:
        """Rounds of all jobcentres, newest first."""
        ...

    def round(self, id: RoundId) -> Round:
        """Raises: NotFound."""
        ...

    def of(self, kind: type[K], jobcentre: JobcentreId) -> tuple[K, ...]:
        """The values of a kind that belong to a jobcentre, in the order they were made."""
        ...

    def put(self, aggregate: Aggregate, place: int | None = None) -> None:
        """Store a new value, or the changed value of the same id, which keeps its place.

        A new one is the last of its kind in its jobcentre, or has `place` others before it.
        """
        ...

    def remove(self, aggregate: Aggregate, at: datetime | None = None) -> None:
        """Remove by id; what belongs to a jobcentre or round goes with it.

        When somebody removes it, `at` says when: then it is kept among the removed until it is
        put again.
        """
        ...

    def removed(self, jobcentre: JobcentreId) -> tuple[Removed, ...]:
        """What was removed of a jobcentre and is kept, the newest first."""
        ...

    def forget_removed(self, jobcentre: JobcentreId) -> None: ...

    def keep_file(self, content: bytes) -> None:
        """Keep the content of a file that a point is to show as evidence."""
        ...

    def file(self, sha256: str) -> bytes:
        """What was kept, by its hash.

        Raises: NotFound.
        """
        ...

    def commit(self) -> None: ...


NewUnitOfWork: TypeAlias = Callable[[], UnitOfWork]
WordingOf: TypeAlias = Callable[[str], Wording]
"""Gives the wording of a locale: `da` or `en`."""

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many of how many parts are done; may raise Cancelled."""


class Cancelled(Exception):
    """The user stopped a job."""


@dataclass(frozen=True, slots=True)
class OwnPack:
    """A pack by the name of its folder, `""` for the built-in one.

    A good one has its `points` and `cards` counted. A faulty one has its first `fault` as a
    sentence by locale, and the number of the others.
    """

    name: str
    points: int = 0
    cards: int = 0
    fault: Mapping[str, str] = field(default_factory=dict)
    more_faults: int = 0


@dataclass(frozen=True, slots=True)
class PackChoice:
    """`refused` is the pack chosen in the settings when it cannot be used, None when it is
    the one `used`. `look` reads all packs in `folder`, which takes a moment each.
    """

    built_in: OwnPack
    used: OwnPack
    refused: OwnPack | None
    folder: Path
    look: Callable[[], tuple[OwnPack, ...]]
