"""What a command is: a name, a help, options, and what it runs."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .session import Session


class Option:
    """An option or argument, with the settings that argparse takes for it.

    `only_for` is the one format of an export that it goes with; empty for all.
    """

    def __init__(self, name: str, help: str | None, only_for: str = "", **settings: Any) -> None:
        self.name, self.only_for = name, only_for
        self._settings = {"help": help, **settings}

    def add_to(self, parser: ArgumentParser) -> None:
        parser.add_argument(self.name, **self._settings)

    def is_given(self, args: Namespace) -> bool:
        usual = self.name.removeprefix("--").replace("-", "_")
        return bool(getattr(args, self._settings.get("dest", usual)))


def flag(name: str, help: str, only_for: str = "") -> Option:
    return Option(name, help, only_for, action="store_true")


def choice(
    name: str, kinds: Iterable[str], help: str, only_for: str = "", **settings: Any
) -> Option:
    return Option(name, help, only_for, choices=[str(kind) for kind in kinds], **settings)


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is what one types, such as `rounds list`; `help` is without its full stop."""

    name: str
    help: str
    run: Callable[[Namespace, Session], None]
    options: tuple[Option, ...] = ()


ROUND = Option("--round", "the round's id, as `rounds list` shows it", required=True, metavar="ID")
STEP = Option("--step", "the step's id, such as ws_1_mapping", required=True, metavar="ID")
FILE = Option(
    "file",
    "CSV in UTF-8 (comma, semicolon or tab) or XLSX, with a header line",
    type=Path,
    metavar="FILE",
)


def json_option(help: str) -> Option:
    return flag("--json", f"{help} (docs/check-json.md)")
