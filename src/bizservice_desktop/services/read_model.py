"""The read model: everything that pages, papers and tables show of what is open."""

from dataclasses import dataclass, replace
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

    def on(self, workspace: Workspace, today: date) -> "ReadModel":
        """The same of another workspace; what was worked out holds as long as what it is of."""
        made = replace(self, workspace=workspace, today=today)
        mine = self.workspace
        is_same = mine.round is workspace.round and mine.initiatives is workspace.initiatives
        if is_same and "check" in vars(self):
            vars(made)["check"] = self.check
        return made

    @cached_property
    def check(self) -> Check:
        return check_round(
            self.method, self.workspace.round, self.workspace.initiatives, self.min_voters
        )
