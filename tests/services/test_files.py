"""A finished file reaches the disk whole, or not at all."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.rights import modes_hold

from bizservice_desktop.services.files import FileNotWritten, write_atomically

OLD, NEW = b"the old paper", "den nye papir, æøå".encode() * 1000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "dagsorden æ.pdf"
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Callable[..., None]:
    def fail(*args: object, **kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_new_file_is_written_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.pdf"
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


def test_an_old_file_is_replaced(target: Path) -> None:
    write_atomically(target, NEW)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


def test_the_file_can_be_read_by_others(target: Path) -> None:
    write_atomically(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


@pytest.mark.parametrize(
    ("function", "code"),
    [("fsync", errno.ENOSPC), ("replace", errno.EACCES), ("fdopen", errno.EIO)],
)
def test_a_failure_leaves_the_old_file_and_no_leftovers(
    target: Path, monkeypatch: pytest.MonkeyPatch, function: str, code: int
) -> None:
    monkeypatch.setattr(os, function, failing(code))
    with pytest.raises(FileNotWritten) as caught:
        write_atomically(target, NEW)
    monkeypatch.undo()
    assert caught.value.path == target
    assert caught.value.error.errno == code
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "new.pdf"
    with pytest.raises(FileNotWritten, match=r"new\.pdf") as caught:
        write_atomically(path, NEW)
    assert caught.value.error.errno == errno.ENOENT
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    with pytest.raises(FileNotWritten):
        write_atomically(folder, NEW)
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_without_rights_keeps_the_old_file(target: Path) -> None:
    target.parent.chmod(0o500)
    with modes_hold(), pytest.raises(FileNotWritten) as caught:
        write_atomically(target, NEW)
    target.parent.chmod(0o700)
    assert caught.value.error.errno == errno.EACCES
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("function", ["open", "fsync"])
def test_a_folder_that_cannot_be_flushed_is_no_failure(
    target: Path, monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    """The file is in its place by then: some network drives cannot flush a folder."""
    real = getattr(os, function)

    def refuse_folders(what: int | str | Path, *args: int) -> object:
        is_folder = Path(what).is_dir() if not isinstance(what, int) else _is_folder(what)
        if is_folder:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return real(what, *args)

    monkeypatch.setattr(os, function, refuse_folders)
    write_atomically(target, NEW)
    monkeypatch.undo()
    assert target.read_bytes() == NEW


def _is_folder(descriptor: int) -> bool:
    return stat.S_ISDIR(os.fstat(descriptor).st_mode)
