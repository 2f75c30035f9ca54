"""Votes that come when others of their ballot have been seen: counted in batches that reach the
minimum, so that no two states of a ballot tell how fewer people voted.

Source: docs/method.md, "Late votes".
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from .answers import Answer, Ballot, Mark
from .groups import with_shown_groups


def with_late(
    ballot: Ballot, late: Ballot, min_voters: int, taken_back: Iterable[Ballot] = ()
) -> Ballot:
    """Return `ballot` with the votes of `late`: counted, or waiting for others.

    They are counted at once while the ballot cannot have been seen by anybody. Later they wait
    until as many of them as `min_voters` (3..7), and as its own minimum, are levels. Of a
    batch only those groups keep their name that may be shown by themselves: then all that is
    ever shown is made of parts that reach the minimum.

    `taken_back` is how the ballot was before something was undone: it may have been seen, too.
    What would tell of fewer people when it is laid beside one of these waits.
    """
    least = max(min_voters, ballot.least)
    batch = ballot.waiting.plus(late) if ballot.waiting else late
    seen_before = tuple(taken_back)
    if seen_before:
        batch = replace(batch, groups=())
        ballot = replace(ballot, groups=())
        return _beside(seen_before, ballot, batch, _counted(ballot, batch, least))
    return _counted(ballot, batch, least)


def _counted(ballot: Ballot, batch: Ballot, least: int) -> Ballot:
    """Count the batch or let it wait, by what is in the ballot."""
    if len(ballot.levels) < ballot.least:
        return replace(ballot.plus(batch), least=least, waiting=None)
    if len(batch.levels) < least:
        return replace(ballot, waiting=batch)
    seen = with_shown_groups(ballot, ballot.least)
    joining = with_shown_groups(replace(batch, least=least), least)
    return replace(seen.plus(joining), least=least, waiting=None)


def _beside(seen: tuple[Ballot, ...], ballot: Ballot, batch: Ballot, counted: Ballot) -> Ballot:
    """`counted`, or as many of its votes as were seen together, or `ballot` as it was."""
    if all(_keeps_apart(counted, each) for each in seen):
        return counted
    whole = ballot.plus(batch)
    for each in sorted(seen, key=len, reverse=True):
        is_part = not _more(each, whole) and not _more(ballot, each)
        if is_part and all(_keeps_apart(each, other) for other in seen):
            waiting = Ballot(tuple(_more(whole, each).elements()))
            return replace(ballot, votes=each.votes, waiting=waiting if waiting else None)
    return replace(ballot, waiting=batch)


def _keeps_apart(one: Ballot, other: Ballot) -> bool:
    """True when the two, laid side by side, tell of nobody or of enough people."""
    return all(
        not more or sum(n for vote, n in more.items() if not isinstance(vote, Mark)) >= least
        for more in (_more(one, other), _more(other, one))
        for least in (max(one.least, other.least),)
    )


def _more(one: Ballot, other: Ballot) -> Counter[Answer]:
    """The votes that `one` has and `other` lacks."""
    return Counter(one.votes) - Counter(other.votes)


def waited_for(ballots: Iterable[Ballot], min_voters: int) -> int:
    """How many that chose a level have to come together until the votes that wait are counted;
    0 when none wait."""
    return max((max(min_voters, b.least) for b in ballots if b.waiting), default=0)
