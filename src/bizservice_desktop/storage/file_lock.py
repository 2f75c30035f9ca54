"""One process per database file: a lock the system gives back when the process dies."""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """Held from creation until release(), or until the process ends however it ends.

    The file itself means nothing, only the system's lock on it does; one left by a killed
    process is taken over.
    """

    def __init__(self, path: Path) -> None:
        """Raises:
        BlockingIOError: Another process, or another lock of this one, holds it.
        OSError: The file cannot be made.
        """
        self._path = path
        self._descriptor = _open_and_lock(path)
        while not self._is_of_this_name():
            # its holder removed the file between our opening and our locking it
            os.close(self._descriptor)
            self._descriptor = _open_and_lock(path)

    def release(self) -> None:
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._descriptor)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(self._descriptor)

    def _is_of_this_name(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except FileNotFoundError:
            return False


def _open_and_lock(path: Path) -> int:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, error.strerror) from error

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
