"""Nothing of one machine is in the repository: no paths of it, no addresses of registries."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
THIS = Path(__file__).resolve()
INVENTED = ("anna",)
HOME = re.compile(
    rf"(?<![\w.~])/(?:root|tmp|work)/\w|/(?:home|Users)/(?!{'|'.join(INVENTED)})\w|[A-Z]:\\+Users"
)
REGISTRY = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|index-url)\b")


@pytest.fixture(scope="module")
def lines() -> list[tuple[str, str]]:
    """Every line of every tracked text file but this one, with where it stands."""
    return list(_lines())


def _lines() -> Iterator[tuple[str, str]]:
    git = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    try:
        done = subprocess.run(git, cwd=TOP, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a checkout")
    for name in filter(None, done.stdout.decode().split("\0")):
        file = TOP / name
        if file.resolve() == THIS or not file.is_file():
            continue
        content = file.read_bytes()
        if b"\0" in content:
            continue
        text = content.decode("utf-8", errors="replace")
        yield from ((f"{name}:{number}", line) for number, line in enumerate(text.splitlines(), 1))


def test_no_path_of_one_machine(lines: list[tuple[str, str]]) -> None:
    assert [place for place, line in lines if HOME.search(line)] == []


def test_no_address_of_a_registry(lines: list[tuple[str, str]]) -> None:
    assert [place for place, line in lines if REGISTRY.search(line)] == []
