"""The read model: everything that pages, papers and tables show of what is open."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bizservice_desktop.domain.assessment.check import Check, check_round
from bizservice_desktop.domain.assessment.voters import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace


@dataclass(frozen=True)
class ReadModel:
    """Frozen, so that a thread may work on it. `today` is the day it is read on."""

    method: Method
    wording: Wording
    workspace: Workspace
    today: date
    min_voters: int = DEFAULT_MIN_VOTERS

    @cached_property
    def check(self) -> Check:
        return check_round(
            self.method, self.workspace.round, self.workspace.initiatives, self.min_voters
        )
