"""Jobcentres and their rounds: created, opened, carried on."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.domain.workspace import LISTS, Aggregate, Workspace

from .ports import NewUnitOfWork, UnitOfWork


class TextMissing(ValueError):
    """A name or title is empty; the argument says which: `name` or `title`."""


def new_round(
    new_unit_of_work: NewUnitOfWork, name: str, title: str, held_on: date, people: int | None = None
) -> Round:
    """Store a round for the jobcentre called `name`, creating it where there is none.

    Targets are carried over from its newest round; initiatives belong to the jobcentre and
    are there anyway.

    Raises:
        TextMissing: No name, or no title.
        StorageFailed: Nothing was stored.
    """
    name, title = _required(name, "name"), _required(title, "title")
    with new_unit_of_work() as work:
        same = (known for known in work.jobcentres() if known.name.casefold() == name.casefold())
        jobcentre = next(same, None) or Jobcentre(JobcentreId(random_id()), name)
        newest = next((row for row in work.rounds() if row.jobcentre == jobcentre.id), None)
        targets = work.round(newest.id).targets if newest else {}
    round = Round(RoundId(random_id()), jobcentre.id, title, held_on, people, targets=targets)
    store_all(new_unit_of_work, [jobcentre, round])
    return round


def store_all(new_unit_of_work: NewUnitOfWork, aggregates: Iterable[Aggregate]) -> None:
    """Store values in one unit of work."""
    with new_unit_of_work() as work:
        for aggregate in aggregates:
            work.put(aggregate)
        work.commit()


def _required(text: str, field: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise TextMissing(field)
    return text


def load_workspace(new_unit_of_work: NewUnitOfWork, round_id: RoundId) -> Workspace:
    """Read a round and all that belongs to its jobcentre.

    Raises:
        NotFound: No such round.
        StorageFailed: The file cannot be read.
    """
    with new_unit_of_work() as work:
        round = work.round(round_id)
        jobcentre = work.jobcentre(round.jobcentre)
        lists: dict[str, Any] = {name: work.of(kind, jobcentre.id) for kind, name in LISTS.items()}
        return Workspace(jobcentre, round, previous_round(work, round), **lists)


def previous_round(work: UnitOfWork, round: Round) -> Round | None:
    """The newest earlier round of the same jobcentre; None for the first."""
    own = [row.id for row in work.rounds() if row.jobcentre == round.jobcentre]
    later = own.index(round.id)  # they are listed newest first
    return work.round(own[later + 1]) if later + 1 < len(own) else None
