"""What can be exported on the command line, and the options of each export."""

from argparse import ArgumentParser

from bizservice_desktop.domain.cards.card_print import Duplex
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import (
    LEAST_FIGURE_CM,
    MOST_FIGURE_CM,
    AgendaSheet,
    Audience,
    BallotKind,
)

from . import demo, exports
from .options import Commands, add_export, add_format, add_group, add_step


def add_exports(commands: Commands) -> None:
    group = add_group(commands, "export", "Write one paper or table to a file")
    add_export(group, "summary", "Write the one-page summary (PDF)", exports.export_summary)
    add_export(group, "report", "Write the full report (PDF)", exports.export_report)

    parser = add_export(group, "figure", "Write the maturity figure", exports.export_figure)
    add_format(parser, exports.FIGURE_FORMATS)
    parser.add_argument(
        "--width-cm",
        type=_centimetres,
        default=demo.FIGURE_WIDTH_CM,
        metavar="CM",
        help=f"its width, {LEAST_FIGURE_CM:g} to {MOST_FIGURE_CM:g} (default: %(default)g)",
    )
    parser.add_argument(
        "--with-plan",
        action="store_true",
        help="as it becomes if the initiatives of the plan succeed, instead of as it is today",
    )

    parser = add_export(
        group, "matrix", "Write the matrix with its findings", exports.export_matrix
    )
    add_format(parser, exports.MATRIX_FORMATS)

    parser = add_export(group, "cards", "Write dialogue cards (PDF)", exports.export_cards)
    parser.add_argument(
        "--deck",
        default="all",
        help="all, gap (what this round needs to talk about), own, or an area by its code or "
        "id, such as INT (default: %(default)s)",
    )
    parser.add_argument(
        "--size",
        default="a7",
        help="a6, a7, poker, tarot, 85x54, or any WIDTHxHEIGHT in mm (default: %(default)s)",
    )
    _add_paper(parser)
    parser.add_argument(
        "--duplex",
        choices=[duplex.value for duplex in Duplex],
        default=Duplex.LONG.value,
        help="the edge about which the printer turns the sheet (default: %(default)s)",
    )

    parser = add_export(
        group,
        "cards-table",
        "Write the cards of one's own as a table (docs/card-table.md)",
        exports.export_cards_table,
    )
    add_format(parser, exports.TABLE_FORMATS)

    parser = add_export(
        group,
        "agenda",
        "Write the jobcentre's newest agenda of a step, or the method's long proposal, as a "
        "paper, for a calendar (ICS) or as a table with the private notes (CSV; "
        "docs/agenda-files.md)",
        exports.export_agenda,
    )
    add_step(parser)
    add_format(parser, exports.AGENDA_FORMATS)
    parser.add_argument(
        "--for",
        dest="audience",
        choices=[audience.value for audience in Audience],
        help="who the paper is for; the facilitator's has the private notes (default: "
        f"{Audience.PARTICIPANTS})",
    )
    parser.add_argument(
        "--sheet",
        choices=[sheet.value for sheet in AgendaSheet],
        help="a sheet for the day instead: for the wall (A3), packing, attendance or minutes",
    )
    parser.add_argument(
        "--per-item",
        action="store_true",
        help="an event in the calendar for each item, instead of one for the whole agenda",
    )
    _add_ballots(group)
    parser = add_export(
        group,
        "answer-sheet",
        "Write an answer sheet to send out (docs/answer-file.md)",
        exports.export_sheet,
    )
    add_format(parser, exports.SHEET_FORMATS)


def _add_ballots(group: Commands) -> None:
    parser = add_export(
        group,
        "ballots",
        "Write ballots to print (PDF): a sheet an area with a column a person, or one to fill "
        "in alone",
        exports.export_ballots,
    )
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in BallotKind],
        default=BallotKind.TEAM.value,
        help="team, or alone, so that nobody sees another's marks (default: %(default)s)",
    )
    parser.add_argument(
        "--people",
        type=int,
        metavar="N",
        help="columns on the team's sheets (default: the people of the round, else 12)",
    )
    _add_paper(parser)


def _add_paper(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--paper",
        choices=[paper.value for paper in Paper],
        help="the sheets to print on (default: that of the settings)",
    )


def _centimetres(text: str) -> float:
    return float(text.replace(",", "."))
