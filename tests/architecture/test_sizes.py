"""Every file has one purpose, which its name says, and can be read in one go."""

from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
SOURCE = TOP / "src" / "bizservice_desktop"
FILES = sorted(
    file for folder in (SOURCE, TOP / "packaging", TOP / "tools") for file in folder.rglob("*.py")
)
LONGEST = 400
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 100


def test_no_file_is_too_long() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert {str(file): lines for file, lines in lengths.items() if lines > LONGEST} == {}


@pytest.mark.parametrize("name", sorted(SAYS_NOTHING))
def test_no_name_says_nothing(name: str) -> None:
    assert [str(file) for file in SOURCE.rglob("*") if name in file.stem.split("_")] == []


def test_every_file_says_what_it_is_for() -> None:
    bare = [str(file) for file in FILES if not file.read_text(encoding="utf-8").startswith('"""')]
    assert [name for name in bare if not name.endswith("__init__.py")] == []
