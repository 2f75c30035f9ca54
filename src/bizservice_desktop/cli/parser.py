"""What can be said on the command line, and the help for it."""

from argparse import SUPPRESS, Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from bizservice_desktop.services.settings import LOCALES

from . import agendas, check, demo, exports, imports, packs, rounds
from .command import Command, Option, choice
from .errors import BadUsage

PROGRAM = "bizservice"
_DISTRIBUTION = "bizservice_desktop"
_DESCRIPTION = """\
Map a jobcentre's service to businesses, check it and print what it needs: everything that
can be done without the window.
"""
_EPILOG = """\
Exit status: 0 done, 1 it could not be done (disk full, no right, damaged or newer database),
2 the input is wrong (unknown id, bad file, bad value). Errors are told on standard error.
`bizservice COMMAND --help` explains a command and its options.
"""
COMMANDS: tuple[Command, ...] = (
    demo.COMMAND,
    *rounds.COMMANDS,
    *imports.COMMANDS,
    *agendas.COMMANDS,
    check.COMMAND,
    *exports.COMMANDS,
    packs.COMMAND,
)
_GROUPS = {
    "rounds": "List the rounds, or make one",
    "agenda": "Change an agenda",
    "answers": "Take answers from a file",
    "import": "Take what belongs to a jobcentre from a file",
    "cells": "Take matrix cells from a file",
    "export": "Write one paper or table to a file",
    "pack": "Work with content packs",
}


class Parser(ArgumentParser):
    """Raises BadUsage instead of ending the process."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    def error(self, message: str) -> NoReturn:
        raise BadUsage(self.prog, message)


class ShowVersion(Action):
    """Looks the version up when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **kwargs: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **kwargs)

    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

        try:
            text = version(_DISTRIBUTION)
        except PackageNotFoundError:
            text = "(not installed)"
        parser.exit(0, f"{PROGRAM} {text}\n")


def build_parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    _add_options(parser, _common(default=None))
    parser.add_argument(
        "--version", action=ShowVersion, default=SUPPRESS, help="print the version and end"
    )
    below = {"": _commands_of(parser)}
    for command in COMMANDS:
        group, _, name = command.name.rpartition(" ")
        if group not in below:
            below[group] = _commands_of(_added(below[""], group, _GROUPS[group]))
        leaf = _added(below[group], name, command.help)
        leaf.set_defaults(run=command.run)
        _add_options(leaf, command.options)
    return parser


def early_options(arguments: Sequence[str]) -> Namespace:
    """`data_dir` and `locale` of a command line that may be wrong elsewhere."""
    parser = Parser(prog=PROGRAM, add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--locale")
    try:
        return parser.parse_known_args(arguments)[0]
    except BadUsage:
        return Namespace(data_dir=None, locale=None)


def _common(default: object) -> tuple[Option, ...]:
    """Options that may stand before or after the command."""
    return (
        Option(
            "--data-dir",
            "folder with the database and the settings; made where it is missing (default: the "
            "user's own data folder)",
            type=Path,
            metavar="DIR",
            default=default,
        ),
        choice(
            "--locale",
            LOCALES,
            "language of content, papers and messages (default: that of the settings; messages "
            "are English where no settings are kept)",
            default=default,
        ),
        Option(
            "--pack",
            "folder of the content pack to work with (default: the one chosen in the settings)",
            type=Path,
            metavar="PATH",
            default=default,
        ),
    )


# argparse keeps the type of its subparsers to itself
def _commands_of(parser: ArgumentParser) -> Any:
    return parser.add_subparsers(metavar="COMMAND", required=True, title="commands")


def _added(commands: Any, name: str, help: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=help, description=f"{help}.")
    _add_options(parser, _common(default=SUPPRESS))
    return parser


def _add_options(parser: ArgumentParser, options: Sequence[Option]) -> None:
    for option in options:
        option.add_to(parser)
