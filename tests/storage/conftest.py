"""A database made once and copied for each test: making one takes most of a second."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.builders import AGENDA, CARD, DECK, INITIATIVE, JOBCENTRE, PRINT_RUN, ROUND

from bizservice_desktop.storage.database import Database


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed database with one of each; not to be written to."""
    path = tmp_path_factory.mktemp("made") / "bizservice.db"
    with Database.open(path) as database, database.new_unit_of_work() as work:
        for aggregate in (JOBCENTRE, ROUND, INITIATIVE, AGENDA, CARD, DECK, PRINT_RUN):
            work.put(aggregate)
        work.commit()
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A closed database with one of each, alone in its folder."""
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database.open(path) as database:
        yield database


@pytest.fixture(scope="module")
def shared_database(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """For laws, which are tried on many values in one database."""
    with Database.open(Path(shutil.copy(made, tmp_path_factory.mktemp("shared")))) as database:
        yield database
