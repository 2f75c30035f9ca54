"""The parser and the options that several commands share."""

from argparse import SUPPRESS, Action, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from bizservice_desktop.services.settings import LOCALES

from .errors import BadUsage
from .session import Session

Command: TypeAlias = Callable[[Namespace, Session], None]
Commands: TypeAlias = Any  # argparse keeps the type of its subparsers to itself

PROGRAM = "bizservice"
_DISTRIBUTION = "bizservice_desktop"


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


def add_common(parser: ArgumentParser, default: object = SUPPRESS) -> None:
    """Options that may stand before or after the command."""
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=default,
        help="folder with the database and the settings; made where it is missing "
        "(default: the user's own data folder)",
    )
    parser.add_argument(
        "--locale",
        choices=LOCALES,
        default=default,
        help="language of content, papers and messages (default: that of the settings; "
        "messages are English where no settings are kept)",
    )
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="PATH",
        default=default,
        help="folder of the content pack to work with (default: the one chosen in the settings)",
    )


def add(commands: Commands, name: str, help: str, run: Command) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=help, description=f"{help}.")
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def add_group(commands: Commands, name: str, help: str) -> Commands:
    parser: ArgumentParser = commands.add_parser(name, help=help, description=f"{help}.")
    add_common(parser)
    return parser.add_subparsers(metavar="COMMAND", required=True, title="commands")


def add_round(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--round", required=True, metavar="ID", help="the round's id, as `rounds list` shows it"
    )


def add_step(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--step", required=True, metavar="ID", help="the step's id, such as ws_1_mapping"
    )


def add_json(parser: ArgumentParser, help: str) -> None:
    parser.add_argument("--json", action="store_true", help=help)


def add_file(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="CSV in UTF-8 (comma, semicolon or tab) or XLSX, with a header line",
    )
    add_round(parser)


def add_export(commands: Commands, name: str, help: str, run: Command) -> ArgumentParser:
    parser = add(commands, name, help, run)
    add_round(parser)
    parser.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help="the file to write; one of that name is replaced",
    )
    return parser


def add_format(parser: ArgumentParser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format",
        choices=formats,
        help="the kind of file (default: that of the file's ending, else pdf)",
    )
