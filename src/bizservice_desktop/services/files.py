"""The one way a finished file reaches the disk: whole, or not at all."""

import contextlib
import os
from pathlib import Path


class FileNotWritten(Exception):
    """The file could not be written; an older file of that name is untouched.

    `error` is the system's error; its errno tells a full disk from a missing right.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path}: {error.strerror}")
        self.path = path
        self.error = error


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside the target, flush to disk, then rename over it.

    Raises:
        FileNotWritten: No such folder, no right, disk full.
    """
    import tempfile  # noqa: PLC0415 - a start writes nothing

    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(
            prefix=f".{path.name}.", suffix=".part", dir=path.parent
        )
        temporary = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)  # mkstemp makes it private
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise FileNotWritten(path, error) from error


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut.

    The file is in its place by now: a folder that cannot be opened or flushed (another
    system, a network drive, no right to list it) is no failure.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
