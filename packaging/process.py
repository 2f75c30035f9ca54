"""Runs commands in the checkout, and says how they ended. Standard library only."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent

Command = Sequence["str | Path"]


class SetUpFailed(Exception):
    """The sentence that tells the user what to do."""


def executable(venv: Path, name: str) -> Path:
    if sys.platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name


def call(command: Command, **environment: str) -> int:
    """Run it in the checkout and return its exit status."""
    sys.stdout.flush()
    inside = {**os.environ, **environment}
    inside.pop("PYTHONHOME", None)
    try:
        return subprocess.run(list(map(str, command)), cwd=TOP, env=inside, check=False).returncode
    except OSError as error:
        say(f"{command[0]}: {error.strerror}", to_stderr=True)
        return 127


def ending(status: int) -> str:
    """A crash after pytest has written "passed" shows in the status only."""
    if status < 0:
        return f"killed by signal {-status}"
    return f"status {status}"


def must(command: Command) -> None:
    """Raises: SetUpFailed: It ended with an error."""
    if status := call(command):
        told = shlex.join(map(str, command))
        raise SetUpFailed(f"The set-up stopped, because this failed ({ending(status)}): {told}")


def output(command: Sequence[str]) -> str | None:
    """What it writes, or None when it fails."""
    try:
        done = subprocess.run(
            list(command), capture_output=True, text=True, errors="replace", check=False
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def say(words: str, *, to_stderr: bool = False) -> None:
    print(words, file=sys.stderr if to_stderr else sys.stdout, flush=True)
