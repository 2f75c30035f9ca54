"""What can be said on the command line, and the help for it."""

from argparse import SUPPRESS, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from . import check, demo, imports, packs, rounds
from .errors import BadUsage
from .export_options import add_exports
from .options import (
    PROGRAM,
    Commands,
    Parser,
    ShowVersion,
    add,
    add_common,
    add_file,
    add_group,
    add_json,
    add_round,
    add_step,
)

_DESCRIPTION = """\
Map a jobcentre's service to businesses, check it and print what it needs: everything that
can be done without the window.
"""
_EPILOG = """\
Exit status: 0 done, 1 it could not be done (disk full, no right, damaged or newer database),
2 the input is wrong (unknown id, bad file, bad value). Errors are told on standard error.
`bizservice COMMAND --help` explains a command and its options.
"""


def build_parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    add_common(parser, default=None)
    parser.add_argument(
        "--version", action=ShowVersion, default=SUPPRESS, help="print the version and end"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    _add_demo(commands)
    _add_rounds(commands)
    _add_imports(commands)
    _add_check(commands)
    add_exports(commands)
    _add_packs(commands)
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


def _add_demo(commands: Commands) -> None:
    parser = add(
        commands,
        "demo",
        "Put the finished example into the data folder as it was made, print its check as "
        "tables and write all its papers",
        demo.run,
    )
    parser.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="DIR",
        help="folder for the papers; made where it is missing",
    )


def _add_rounds(commands: Commands) -> None:
    group = add_group(commands, "rounds", "List the rounds, or make one")
    parser = add(group, "list", "List all rounds, the newest first", rounds.list_rounds)
    add_json(parser, "print a JSON list (docs/check-json.md)")
    parser = add(group, "new", "Make a round, dated today, and print its id", rounds.make_round)
    parser.add_argument(
        "--jobcentre",
        required=True,
        metavar="NAME",
        help="the jobcentre's name; a new one is made where none has it",
    )
    parser.add_argument("--title", required=True, metavar="TEXT", help="the round's title")
    add_json(parser, "print the round as a JSON object (docs/check-json.md)")


def _add_imports(commands: Commands) -> None:
    group = add_group(commands, "answers", "Take answers from a file")
    parser = add(
        group,
        "import",
        "Take a CSV file with the columns point_id, level and note; note may be missing; level "
        "is 0 to 4, ? (do not know) or n/a (not relevant)",
        imports.import_answers,
    )
    add_file(parser)
    parser.add_argument(
        "--as-vote",
        action="store_true",
        help="add the levels as one person's votes instead of setting what the group agreed; "
        "notes are left out, for they could tell who it was",
    )
    parser = add(
        group,
        "merge",
        "Merge answer files filled in at home as votes, one file one vote "
        "(docs/answer-file.md); all of them or none",
        imports.merge_answers,
    )
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    add_round(parser)
    parser.add_argument(
        "--take-same",
        action="store_true",
        help="take files, too, whose answers are those of another one",
    )
    parser.add_argument(
        "--new-vote",
        action="store_true",
        help="let late files be a new round of voting instead of joining the files before them",
    )
    group = add_group(commands, "import", "Take what belongs to a jobcentre from a file")
    parser = add(
        group,
        "cards",
        "Take cards of one's own from a table, CSV or XLSX (docs/card-table.md); all or none",
        imports.import_cards,
    )
    add_file(parser)
    parser = add(
        group,
        "agenda",
        "Make an agenda of a table (docs/agenda-files.md); all of it or nothing",
        imports.import_agenda,
    )
    add_file(parser)
    add_step(parser)
    group = add_group(commands, "cells", "Take matrix cells from a file")
    parser = add(
        group,
        "import",
        "Take a CSV file with the columns cell_id, status and elements; elements may be "
        "missing; status is nothing, partly, covered or not_judged",
        imports.import_cells,
    )
    add_file(parser)


def _add_check(commands: Commands) -> None:
    parser = add(commands, "check", "Print area levels, interplay, matrix and findings", check.run)
    add_round(parser)
    add_json(parser, "print JSON of a stable form (docs/check-json.md)")


def _add_packs(commands: Commands) -> None:
    group = add_group(commands, "pack", "Work with content packs")
    parser = add(
        group,
        "check",
        "Read a content pack and name every fault with its file and key (docs/content-format.md)",
        packs.check_pack,
    )
    parser.add_argument("path", type=Path, metavar="PATH", help="the pack's folder")
