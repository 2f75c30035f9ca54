"""What goes to standard output and standard error."""

import io
import json
import sys
from typing import TextIO

from .errors import OutputFailed


def say(text: str = "") -> None:
    _write(f"{text}\n")


def flush() -> None:
    """Raises: OutputFailed: What was said did not get through, such as to a full disk."""
    _write("", flush=True)


def _write(text: str, *, flush: bool = False) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputFailed("output_failed", reason=error.strerror) from error


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
