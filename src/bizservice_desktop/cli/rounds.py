"""`bizservice rounds`: list them, make one."""

from argparse import Namespace

from bizservice_desktop.domain.workspace import RoundSummary
from bizservice_desktop.services.rounds import new_round

from .command import Command, Option, json_option
from .output import say, say_json
from .sentences import sentence
from .session import Session, today
from .tables import table


def list_rounds(args: Namespace, session: Session) -> None:
    with session.storage() as new_unit_of_work, new_unit_of_work() as work:
        rounds = work.rounds()
    if args.json:
        say_json([_as_json(round) for round in rounds])
    elif rounds:
        names = ("id", "jobcentre", "title", "date", "answered")
        rows = [
            (r.id, r.jobcentre_name, r.title, r.held_on.isoformat(), str(r.answered))
            for r in rounds
        ]
        say(table([sentence(session.language, f"head_{name}") for name in names], *rows))
    else:
        say(sentence(session.language, "no_rounds"))


def make_round(args: Namespace, session: Session) -> None:
    with session.storage() as new_unit_of_work:
        round = new_round(new_unit_of_work, args.jobcentre, args.title, today())
        with new_unit_of_work() as work:
            summary = next(row for row in work.rounds() if row.id == round.id)
    if args.json:
        say_json(_as_json(summary))
    else:
        say(round.id)


COMMANDS = (
    Command(
        "rounds list",
        "List all rounds, the newest first",
        list_rounds,
        (json_option("print a JSON list"),),
    ),
    Command(
        "rounds new",
        "Make a round, dated today, and print its id",
        make_round,
        (
            Option(
                "--jobcentre",
                "the jobcentre's name; a new one is made where none has it",
                required=True,
                metavar="NAME",
            ),
            Option("--title", "the round's title", required=True, metavar="TEXT"),
            json_option("print the round as a JSON object"),
        ),
    ),
)


def _as_json(round: RoundSummary) -> dict[str, object]:
    return {
        "id": round.id,
        "jobcentre": round.jobcentre_name,
        "title": round.title,
        "held_on": round.held_on.isoformat(),
        "people": round.people,
        "answered": round.answered,
        "is_sample": round.is_sample,
    }
