"""The command line, run in this process on a data folder of its own."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.cli import main
from bizservice_desktop.services.rounds import store_all

EXAMPLE = "sample-round-2"


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error of a command that failed."""
        assert self.status in (1, 2)
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


Run: TypeAlias = Callable[..., Result]


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the example in Danish; not to be written to."""
    folder = tmp_path_factory.mktemp("example")
    values = bootstrap.example("da")
    with bootstrap.open_storage(folder) as database:
        store_all(database.new_unit_of_work, values)
    return folder


@pytest.fixture
def data(example: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own, with the example."""
    return Path(shutil.copytree(example, tmp_path / "data"))


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on `data`."""

    def run(*arguments: str | Path) -> Result:
        status = main(["--data-dir", str(data), *map(str, arguments)])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return run


@pytest.fixture
def blank(run: Run) -> str:
    """The id of a round without answers."""
    made = run("rounds", "new", "--jobcentre", "Jobcenter Ærø", "--title", "Første runde")
    assert made.status == 0
    return made.out.strip()


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write the lines of a CSV file and return its path."""

    def write(*lines: str, name: str = "file.csv", encoding: str = "utf-8") -> Path:
        file = tmp_path / name
        file.write_bytes("\n".join(lines).encode(encoding))
        return file

    return write


def database_of(data: Path) -> Path:
    return locations.database_file(data)


def digest(data: Path) -> str:
    """Changes with every byte of the database."""
    return sha256(database_of(data).read_bytes()).hexdigest()
