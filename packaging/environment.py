"""Makes the virtual environment from the lock file, with the newest Python there is.

Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from process import TOP, Command, SetUpFailed, executable, must, output, say

LOCK = TOP / "requirements.lock"
PYTHONS = ("3.13", "3.12", "3.11")  # newest first
STAMP = "bootstrap.json"


@dataclass(frozen=True)
class Python:
    version: str
    path: str


def ensure_venv(venv: Path, pythons: Sequence[Python]) -> Python:
    """Make the virtual environment or bring it up to date; return the Python it has.

    That is the first one that some pip of this machine can install into.

    Raises: SetUpFailed.
    """
    found = read_stamp(venv)
    for python in pythons:
        now = stamp(python, LOCK.read_bytes(), (TOP / "pyproject.toml").read_bytes())
        missing = what_is_missing(found, now)
        if missing == "nothing":
            return python
        if pip := pip_for(python):
            fill_venv(venv, python, pip, everything=missing == "everything")
            (venv / STAMP).write_text(json.dumps(now), encoding="utf-8")
            return python
    raise SetUpFailed(pip_sentence(output([sys.executable, "-m", "pip", "--version"])))


def fill_venv(venv: Path, python: Python, pip: list[str], *, everything: bool) -> None:
    """Raises: SetUpFailed."""
    inside = str(executable(venv, "python"))
    if everything:
        say(f"Setting up {venv.name} with Python {python.version} …")
        must([python.path, "-m", "venv", "--without-pip", "--clear", venv])
        (venv / ".gitignore").write_text("*\n", encoding="utf-8")
        lock: Command = ["--require-hashes", "--only-binary=:all:", "-r", LOCK]
        must([*pip, "--python", inside, "install", "--quiet", *lock])
    editable: Command = ["--no-deps", "--no-build-isolation", "--no-index", "-e", TOP]
    must([*pip, "--python", inside, "install", "--quiet", *editable])
    must([inside, "-m", "compileall", "-q", TOP / "src"])  # else read anew at every start


def stamp(python: Python, lock: bytes, project: bytes) -> dict[str, str]:
    """What an environment was made from."""
    return {
        "python": f"{python.version} {python.path}",
        "place": str(TOP),
        "lock": hashlib.sha256(lock).hexdigest(),
        "project": hashlib.sha256(project).hexdigest(),
    }


def read_stamp(venv: Path) -> dict[str, str]:
    """Empty where there is none; it is written last, so a broken set-up has none."""
    try:
        found = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def what_is_missing(found: Mapping[str, str], now: Mapping[str, str]) -> str:
    """`nothing`, `project` (its entry points), or `everything`."""
    if found == now:
        return "nothing"
    same = all(found.get(name) == now[name] for name in ("python", "place", "lock"))
    return "project" if same else "everything"


def pythons_here() -> list[Python]:
    """Those of PYTHONS that are on the PATH and really run, newest first.

    Raises: SetUpFailed.
    """
    asked = [(version, f"python{version}") for version in PYTHONS]
    own = ".".join(map(str, sys.version_info[:2]))
    asked += [(own, name) for name in (sys.executable, "python3") if own in PYTHONS]
    found = choose(asked, real_python)
    if not found:
        raise SetUpFailed(f"Python {', '.join(PYTHONS)} is needed, and none of them was found.")
    return found


def choose(asked: Iterable[tuple[str, str]], ask: Callable[[str], Python | None]) -> list[Python]:
    """The first good one of each version; `ask` gives what a command really is, or None."""
    found: dict[str, Python] = {}
    for version, command in asked:
        if version not in found and (python := ask(command)) and python.version == version:
            found[version] = python
    return [found[version] for version in PYTHONS if version in found]


def real_python(command: str) -> Python | None:
    """Run it: a shim may be there and fail. Inside a venv, the Python it was made from."""
    code = (
        "import sys, venv; print('%d.%d' % sys.version_info[:2]);"
        "print(getattr(sys, '_base_executable', '') or sys.executable)"
    )
    said = output([command, "-c", code])
    if said is None or len(said.splitlines()) != len(Python.__dataclass_fields__):
        return None
    return Python(*said.splitlines())


def pip_for(python: Python) -> list[str] | None:
    """A pip of this machine that can install into an environment of that Python."""
    for with_pip in (python.path, sys.executable, "python3"):
        pip = [with_pip, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        if output([*pip, "--python", python.path, "--version"]) is not None:
            return pip
    return None


def pip_sentence(said: str | None) -> str:
    """`said` is what `pip --version` says; None when there is no pip."""
    if said is None:
        return "pip is missing; on Debian: apt-get install -y python3-pip"
    version = said.split()[1] if len(said.split()) > 1 else said.strip()
    return f"pip {version} cannot install into another environment; pip 22.3 or later is needed."
