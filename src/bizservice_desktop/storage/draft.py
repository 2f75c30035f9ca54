"""A database file in the making."""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .file_check import journal_of


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Give an empty file beside `path` that takes its place at the end of the block.

    When the block fails there is no draft and `path` is untouched. A draft left by a killed
    process is removed first, so no two may be in the making at once.
    """
    draft = path.with_name(f".{path.name}.part")
    _remove(draft)
    try:
        draft.touch()
        yield draft
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            _remove(draft)
        raise


def _remove(draft: Path) -> None:
    draft.unlink(missing_ok=True)
    journal_of(draft).unlink(missing_ok=True)  # SQLite would play it back into a new file
