"""`bizservice pack check`: is a content pack right?"""

from argparse import Namespace

from bizservice_desktop import bootstrap
from bizservice_desktop.content.faults import ContentInvalid

from .errors import PackRefused
from .output import say
from .sentences import sentence
from .session import Session


def check_pack(args: Namespace, session: Session) -> None:
    try:
        pack = bootstrap.load_pack(args.path)
    except ContentInvalid as error:
        raise PackRefused(error.faults) from error
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
