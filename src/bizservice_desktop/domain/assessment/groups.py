"""Which groups of voters may be shown by themselves, so that no figures that are shown yield the
votes of fewer people than the minimum, however they are added and subtracted.

Source: docs/method.md, "Groups of voters".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .answers import Ballot, Spread, shown, spread


@dataclass(frozen=True, slots=True)
class GroupVotes:
    """What may be shown of a group; `name` is empty for the others, of no group or a hidden one.

    `votes` is how many voted, *do not know* included.
    """

    name: str
    votes: int
    spread: Spread


def hidden_groups(levels: Mapping[str, int], others: Ballot, least: int) -> frozenset[str]:
    """Return the groups that are not shown, of `levels` by group and the votes of no group.

    Hidden are those below `least`, and, while the hidden ones and the votes of no group are
    somebody but together fewer than `least`, the smallest of the rest: what is hidden can be
    computed as the whole less what is shown.
    """
    by_size = sorted(levels, key=lambda name: (levels[name], name))
    count = sum(levels[name] < least for name in by_size)
    while count < len(by_size):
        together = len(others.levels) + sum(levels[name] for name in by_size[:count])
        if together >= least or not (count or others):
            break
        count += 1
    return frozenset(by_size[:count])


def with_shown_groups(ballot: Ballot, min_voters: int) -> Ballot:
    """Return the ballot in which only the groups that may be shown still have a name.

    One that is everybody keeps it: votes that come later may be of others.
    """
    least = max(min_voters, ballot.least)
    if not shown(ballot, least):
        return replace(ballot, groups=())
    levels = {name: len(group.levels) for name, group in ballot.groups}
    hidden = hidden_groups(levels, ballot.rest, least)
    return replace(ballot, groups=tuple(each for each in ballot.groups if each[0] not in hidden))


def groups_shown(ballot: Ballot, min_voters: int) -> tuple[GroupVotes, ...]:
    """The groups that may be shown, by name, then the others, if there are any; else nothing.

    A group that is everybody is not shown: it says nothing more than the whole.
    """
    known = with_shown_groups(ballot, min_voters)
    if len(known.groups) + bool(known.rest) < 2:
        return ()
    return tuple(
        GroupVotes(name, len(group), width)
        for name, group in (*known.groups, ("", known.rest))
        if (width := spread(group, max(min_voters, ballot.least)))
    )
