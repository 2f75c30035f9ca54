"""`bizservice check`: the whole check of a round."""

from argparse import Namespace

from .check_json import check_json
from .output import say, say_json
from .session import Session
from .tables import check_tables


def run(args: Namespace, session: Session) -> None:
    source = session.read_model(args.round)
    if args.json:
        say_json(check_json(source))
    else:
        say(check_tables(source))
