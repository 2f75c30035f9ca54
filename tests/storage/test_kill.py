"""kill -9 at any moment: nothing that was acknowledged is lost, nothing is half there."""

import sys
from pathlib import Path

import pytest
from tests.storage.processes import run_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def drive(*arguments: str) -> None:
    run_python("-m", "tests.storage.kill_driver", *arguments)


def test_between_commits(tmp_path: Path) -> None:
    drive("commits", str(tmp_path), "20260304")


def test_while_a_database_is_made(tmp_path: Path) -> None:
    drive("creation", str(tmp_path))


def test_while_it_is_upgraded(tmp_path: Path) -> None:
    drive("upgrade", str(tmp_path))
