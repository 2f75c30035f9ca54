"""Votes that come when others of their ballot have been seen: counted in batches that reach the
minimum, so that no two states of a ballot tell how fewer people voted.

Source: docs/method.md, "Late votes".
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .answers import Ballot
from .groups import with_shown_groups
from .voters import LEAST_MIN_VOTERS


def with_late(
    ballot: Ballot, late: Ballot, min_voters: int, taken_back: Iterable[Ballot] = ()
) -> Ballot:
    """Return `ballot` with the votes of `late`: counted, or waiting for others.

    They are counted at once while the ballot cannot have been seen by anybody. Later they wait
    until as many of them as `min_voters` (3..7), and as its own minimum, are levels. Of a
    batch only those groups keep their name that may be shown by themselves: then all that is
    ever shown is made of parts that reach the minimum.

    `taken_back` is what was seen on the point before something was undone. What would tell of
    fewer people when it is laid beside one of these waits, whichever ballot it was in; and the
    minimum that was told then holds for those who are counted anew.
    """
    undone = tuple(taken_back)
    least = max(min_voters, ballot.least, *(each.least for each in undone))
    batch = ballot.waiting.plus(late) if ballot.waiting else late
    if seen_before := tuple(each for each in undone if each):
        batch = replace(batch, groups=())
        ballot = with_shown_groups(ballot, ballot.least)
        return _beside(seen_before, ballot, batch, _counted(ballot, batch, least))
    return _counted(ballot, batch, least)


def seen_of(ballot: Ballot, before: Ballot) -> Iterator[Ballot]:
    """What may have been seen of a ballot, besides what was seen of it `before`: the whole, each
    group and the others, the whole without each of these, and what `before` lacked. Where
    nothing was, a ballot without votes keeps the minimum that was told.
    """
    if not _is_seen(ballot):
        if ballot and ballot.least > LEAST_MIN_VOTERS:
            yield Ballot(least=ballot.least)
        return
    known = with_shown_groups(ballot, ballot.least)
    parts = [part for part in (*(group for _, group in known.groups), known.rest) if part]
    found = [ballot]
    if len(parts) > 1:
        found += [*parts, *(_more(ballot, part) for part in parts)]
    if _is_seen(before):
        found.append(_more(ballot, before))
    for each in found:
        if each:
            yield Ballot(each.votes, least=ballot.least)


def together(ballots: Iterable[Ballot]) -> Ballot:
    """All votes of the ballots that may have been seen, as one."""
    seen = [ballot for ballot in ballots if _is_seen(ballot)]
    votes = tuple(vote for ballot in seen for vote in ballot.votes)
    return Ballot(votes, least=max((ballot.least for ballot in seen), default=0))


def _is_seen(ballot: Ballot) -> bool:
    """True when it may have been, by the minimum that was told."""
    return len(ballot.levels) >= ballot.least


def _counted(ballot: Ballot, batch: Ballot, least: int) -> Ballot:
    """Count the batch or let it wait, by what is in the ballot."""
    if not _is_seen(ballot):
        return replace(ballot.plus(batch), least=least, waiting=None)
    if len(batch.levels) < least:
        return replace(ballot, waiting=batch)
    seen = with_shown_groups(ballot, ballot.least)
    joining = with_shown_groups(replace(batch, least=least), least)
    return replace(seen.plus(joining), least=least, waiting=None)


def _beside(seen: tuple[Ballot, ...], ballot: Ballot, batch: Ballot, counted: Ballot) -> Ballot:
    """`counted`, or as many of its votes as were seen together, or `ballot` as it was."""
    if _tells_nothing(seen, ballot, counted):
        return counted
    whole = ballot.plus(batch)
    for each in sorted(seen, key=len, reverse=True):
        if _more(each, whole) or _more(ballot, each):
            continue
        some = replace(ballot, votes=each.votes, least=max(each.least, ballot.least))
        if _tells_nothing(seen, ballot, some):
            return replace(some, waiting=_more(whole, each) or None)
    return replace(ballot, waiting=batch)


def _tells_nothing(seen: Iterable[Ballot], before: Ballot, after: Ballot) -> bool:
    """True when neither the ballot nor what came to it tells of few, beside what was seen."""
    came = _more(after, before) if _is_seen(before) else Ballot()
    new = (after, replace(came, least=after.least)) if came else (after,)
    return all(_keeps_apart(one, other) for one in new for other in seen)


def _keeps_apart(one: Ballot, other: Ballot) -> bool:
    """True when the two, laid side by side, tell of nobody or of enough people."""
    least = max(one.least, other.least)
    apart = (_more(one, other), _more(other, one))
    return all(not more or len(more.levels) >= least for more in apart)


def _more(one: Ballot, other: Ballot) -> Ballot:
    """The votes that `one` has and `other` lacks."""
    return Ballot(tuple((Counter(one.votes) - Counter(other.votes)).elements()))


def waited_for(ballots: Iterable[Ballot], min_voters: int) -> int:
    """How many that chose a level have to come together until the votes that wait are counted;
    0 when none wait."""
    return max((max(min_voters, b.least) for b in ballots if b.waiting), default=0)
