"""What goes to standard output and standard error."""

import io
import json
import sys
from typing import TextIO


def say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")


def say_json(value: object) -> None:
    """ASCII only, so that no terminal's or pipe's encoding can spoil it."""
    say(json.dumps(value, indent=2, allow_nan=False))


def complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def never_fail_on_letters() -> None:
    """Write `?` for a letter that the terminal's encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        _replacing(stream)


def _replacing(stream: TextIO) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")
