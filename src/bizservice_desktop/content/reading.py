"""Reads TOML files, and checks what holds for all text: size, encoding, characters."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .faults import Fault, Problem

MOST_BYTES = 2_000_000
_DEEPEST = 8
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Table:
    """The top level of a TOML file; `is_whole` is False when it could not be read."""

    file: str
    values: Mapping[str, object]
    is_whole: bool = True


def read_table(path: Path, file: str, faults: list[Fault]) -> Table:
    """Read `path`, called `file` in faults; without values when it cannot be read."""
    try:
        values = tomllib.loads(_text(path))
    except _Unreadable as error:
        faults.append(Fault(file, "", error.problem, error.value))
        return Table(file, {}, is_whole=False)
    except (ValueError, RecursionError) as error:
        faults.append(Fault(file, "", Problem.BAD_TOML, str(error)))
        return Table(file, {}, is_whole=False)
    faults += _character_faults(file, values)
    return Table(file, values)


class _Unreadable(Exception):
    def __init__(self, problem: Problem, value: str = "") -> None:
        super().__init__(problem, value)
        self.problem = problem
        self.value = value


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _Unreadable(Problem.TOO_LARGE, str(MOST_BYTES))
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise _Unreadable(Problem.MISSING) from None
    except OSError as error:
        raise _Unreadable(Problem.NOT_READABLE, error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise _Unreadable(Problem.NOT_UTF8, str(error.start)) from error


def _character_faults(file: str, values: Mapping[str, object]) -> Iterator[Fault]:
    for key, text in _strings(values):
        if match := _CONTROL.search(text):
            yield Fault(file, key, Problem.CONTROL_CHARACTER, f"U+{ord(match[0]):04X}")
        if not unicodedata.is_normalized("NFC", text):
            yield Fault(file, key, Problem.NOT_NFC, text)


def _strings(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """All strings with their keys, as deep as any content goes."""
    waiting: list[tuple[str, int, object]] = [("", 0, values)]
    while waiting:
        key, depth, value = waiting.pop()
        if isinstance(value, str):
            yield key, value
        elif depth >= _DEEPEST:
            continue
        elif isinstance(value, dict):
            waiting += [(f"{key}.{k}" if key else k, depth + 1, v) for k, v in value.items()]
        elif isinstance(value, list):
            waiting += [(f"{key}[{i}]", depth + 1, v) for i, v in enumerate(value)]
