"""`bizservice pack check`: is a content pack right?"""

from argparse import Namespace
from pathlib import Path

from bizservice_desktop import bootstrap

from .command import Command, Option
from .output import say
from .sentences import sentence
from .session import Session


def check_pack(args: Namespace, session: Session) -> None:
    """Raises: ContentInvalid."""
    pack = bootstrap.load_pack(args.path)
    method = pack.method
    say(
        sentence(
            session.language,
            "pack_good",
            path=args.path,
            points=len(method.points),
            cards=len(method.cards),
            tools=len(method.tools),
            locales=", ".join(pack.wordings),
        )
    )


COMMAND = Command(
    "pack check",
    "Read a content pack and name every fault with its file and key (docs/content-format.md)",
    check_pack,
    (Option("path", "the pack's folder", type=Path, metavar="PATH"),),
)
