"""A round: what one management team answered, and everything it noted.

A round holds no names. Frozen: every change gives a new round.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from ..method.method import MAX_LEVEL, MIN_LEVEL, AreaId, CellId, PairId, PointId
from .answers import Answer, Ballot, check_level, shown
from .evidence import Evidence
from .late_votes import seen_of, together, with_late
from .voters import DEFAULT_MIN_VOTERS


class InterplayState(StrEnum):
    NOT_JUDGED = "not_judged"
    BROKEN = "broken"
    OCCASIONAL = "occasional"
    WORKS = "works"


STATE_OF_SIGN = {
    "0": InterplayState.BROKEN,
    "1": InterplayState.OCCASIONAL,
    "2": InterplayState.WORKS,
}
"""The answers on a pair, by what is pressed for them and shown with them."""


class Coverage(StrEnum):
    """*Not judged* is not *nothing*: nobody has looked yet. *Left empty* is no gap: it was decided.

    In rising order: an initiative raises a cell and never lowers it.
    """

    NOT_JUDGED = "not_judged"
    NOTHING = "nothing"
    LEFT_EMPTY = "left_empty"
    PARTLY = "partly"
    COVERED = "covered"


HOLDS_NOTHING = frozenset({Coverage.NOT_JUDGED, Coverage.NOTHING, Coverage.LEFT_EMPTY})
"""The states of a cell in which the strategy has nothing."""


@dataclass(frozen=True, slots=True)
class CellRecord:
    """What the strategy has in a cell: a state and its elements, one a line.

    `reason` says why it was left empty, `decided_by` and `decided_on` who said so and when, and
    `look_again_on` is the day on which it is asked anew. They are kept, and not shown, while the
    cell has another state.
    """

    status: Coverage = Coverage.NOT_JUDGED
    elements: str = ""
    reason: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    look_again_on: date | None = None

    @property
    def contradicts_itself(self) -> bool:
        """Something is written in it, and its state says that there is nothing."""
        return bool(self.elements.strip()) and self.status in HOLDS_NOTHING

    def with_elements(self, elements: str) -> "CellRecord":
        """Return a copy that has these; one that was said to hold nothing is *partly* covered."""
        changed = replace(self, elements=elements)
        return replace(changed, status=Coverage.PARTLY) if changed.contradicts_itself else changed

    def left_empty(self, reason: str, today: date) -> "CellRecord":
        """Return a copy that is left empty because of `reason`; without one it is *nothing*."""
        if not reason.strip():
            status = Coverage.NOTHING if self.status is Coverage.LEFT_EMPTY else self.status
            return replace(self, status=status, reason="")
        decided_on = self.decided_on or today
        return replace(self, status=Coverage.LEFT_EMPTY, reason=reason, decided_on=decided_on)


def tidy_elements(typed: str) -> str:
    """Elements one a line, without empty lines and edges."""
    lines = (" ".join(line.split()) for line in typed.splitlines())
    return "\n".join(line for line in lines if line)


JobcentreId = NewType("JobcentreId", str)
RoundId = NewType("RoundId", str)


class NoteKind(StrEnum):
    STRENGTHS = "strengths"
    CHALLENGES = "challenges"
    EVIDENCE = "evidence"
    DISCUSSION = "discussion"
    MINORITY = "minority"
    TABLES = "tables"
    """What tables wrote on dialogue cards, each answer under its card's return code."""


class TargetOutOfRange(ValueError):
    """A target outside 0..4; the argument is the target."""


class BadHeadcount(ValueError):
    """A number of people below 0; the argument is the number."""


class NoSuchBallot(ValueError):
    """A ballot that a point does not have; the argument is its number."""


class ShadeOutOfRange(ValueError):
    """A shade outside 0..4; the argument is the shade."""


class ShadeWithoutReason(ValueError):
    """A shade that was set by hand, and nobody wrote why."""


@dataclass(frozen=True, slots=True)
class HandShade:
    """How far an area is drawn as filled, 0..4, where a group sets that by hand, and why.

    Nothing else knows of it: levels, priority, findings and projection go by the answers.
    """

    level: float
    reason: str

    def __post_init__(self) -> None:
        """Raises: ShadeOutOfRange, ShadeWithoutReason."""
        if not MIN_LEVEL <= self.level <= MAX_LEVEL:
            raise ShadeOutOfRange(self.level)
        if not self.reason.strip():
            raise ShadeWithoutReason


_UNSAID = "…"  # in place of a reason that the room is not to read


@dataclass(frozen=True, slots=True)
class PointRecord:
    """What a round knows of one point.

    `agreed` is what the group agreed on, None before that. `ballots` are the rounds of
    voting, first to newest. `files_ballot` says which of them, from 0, answer files made last;
    None when none did. `taken_back` are votes that were undone when they may have been seen, as
    whole ballots and parts of them: late votes are not to be told from them either. `evidence` are
    the files and addresses that go with the note of that name.
    """

    agreed: Answer | None = None
    ballots: tuple[Ballot, ...] = ()
    notes: Mapping[NoteKind, str] = field(default_factory=dict)
    files_ballot: int | None = None
    taken_back: tuple[Ballot, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        """Raises: LevelOutOfRange, NoSuchBallot."""
        if self.files_ballot is not None and not 0 <= self.files_ballot < len(self.ballots):
            raise NoSuchBallot(self.files_ballot)
        if self.agreed is not None:
            check_level(self.agreed)
        kept = {kind: text for kind, text in self.notes.items() if text}
        object.__setattr__(self, "notes", MappingProxyType(kept))

    @property
    def newest_ballot(self) -> Ballot:
        return self.ballots[-1] if self.ballots else Ballot()

    @property
    def next_ballot(self) -> int:
        """The number of the next round of voting: an empty newest one is filled."""
        return len(self.ballots) - bool(self.ballots and self.newest_ballot.is_blank)

    @property
    def is_blank(self) -> bool:
        said = self.ballots or self.notes or self.taken_back or self.evidence
        return self.agreed is None and not said

    def with_evidence(self, shown: Evidence) -> "PointRecord":
        """Add a file or an address; one that is there already stays once."""
        return replace(self, evidence=tuple(dict.fromkeys((*self.evidence, shown))))

    def without_evidence(self, shown: Evidence) -> "PointRecord":
        return replace(self, evidence=tuple(each for each in self.evidence if each != shown))

    def with_late_votes(
        self, late: Ballot, min_voters: int, number: int | None = None
    ) -> "PointRecord":
        """Add votes to a ballot by its number, from 0, or to the newest; they may have to wait.

        The number after the last one opens a ballot, and so does the first vote of all.
        """
        ballots = [*self.ballots]
        at = max(0, len(ballots) - 1) if number is None else number
        if at == len(ballots):
            ballots.append(Ballot())
        ballots[at] = with_late(ballots[at], late, min_voters, self.taken_back)
        return replace(self, ballots=tuple(ballots))

    def remembering(self, other: "PointRecord", *, can_come_back: bool) -> "PointRecord":
        """Return this record where it takes the place of `other`, which may have been seen.

        Votes in the room cannot come back: who votes anew casts a vote of its own.
        """
        known = {*self.taken_back, *other.taken_back}
        for number, ballot in enumerate(other.ballots if can_come_back else ()):
            mine = self.ballots[number] if number < len(self.ballots) else Ballot()
            if ballot.votes != mine.votes:
                known.update(seen_of(ballot, mine))
                known.update(seen_of(together(other.ballots), Ballot()))
        order = sorted(known, key=lambda each: (each.least, tuple(map(str, each.votes))))
        return replace(self, taken_back=tuple(order))

    @property
    def waiting(self) -> int:
        """How many votes wait, in any of the ballots."""
        return sum(len(ballot.waiting) for ballot in self.ballots if ballot.waiting)

    def with_note(self, kind: NoteKind, text: str) -> "PointRecord":
        return replace(self, notes={**self.notes, kind: text})


BLANK = PointRecord()


@dataclass(frozen=True, slots=True)
class Jobcentre:
    """`is_sample`: invented, and said so wherever it is shown."""

    id: JobcentreId
    name: str
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """One mapping of one jobcentre.

    A point without a record is unanswered; a pair without a state and a cell without a
    record are not judged. `interplay_notes` is what was said on a pair, judged or not. `targets`
    are levels 0..4 by area and, optionally, by point; `shades` are drawn in place of areas'
    levels. `people` is the number of participants, None when nobody wrote it down. `merged_files`
    are digests of the answer files whose votes are in this round; they tell no answers.
    `counts_unjudged`: the findings take a cell that is not judged for one with nothing.
    """

    id: RoundId
    jobcentre: JobcentreId
    title: str
    held_on: date
    people: int | None = None
    points: Mapping[PointId, PointRecord] = field(default_factory=dict)
    interplay: Mapping[PairId, InterplayState] = field(default_factory=dict)
    interplay_notes: Mapping[PairId, str] = field(default_factory=dict)
    cells: Mapping[CellId, CellRecord] = field(default_factory=dict)
    targets: Mapping[AreaId | PointId, float] = field(default_factory=dict)
    merged_files: frozenset[str] = frozenset()
    counts_unjudged: bool = False
    shades: Mapping[AreaId, HandShade] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises: TargetOutOfRange, BadHeadcount."""
        if self.people is not None and self.people < 0:
            raise BadHeadcount(self.people)
        for target in self.targets.values():
            if not MIN_LEVEL <= target <= MAX_LEVEL:
                raise TargetOutOfRange(target)
        for name in ("points", "interplay", "interplay_notes", "cells", "targets", "shades"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def cell(self, id: CellId) -> CellRecord:
        return self.cells.get(id, CellRecord())

    def record(self, point: PointId) -> PointRecord:
        return self.points.get(point, BLANK)

    def with_record(self, point: PointId, record: PointRecord) -> "Round":
        points = {**self.points, point: record}
        if record.is_blank:
            del points[point]
        return replace(self, points=points)

    def with_agreed(self, point: PointId, answer: Answer | None) -> "Round":
        """Return a copy where `point` has the agreed `answer`; None takes it back."""
        return self.with_record(point, replace(self.record(point), agreed=answer))

    def reopened(self, points: Iterable[PointId]) -> "Round":
        """Return a copy where nothing is agreed on these points: they are voted on anew."""
        reopened = {point: replace(self.record(point), agreed=None) for point in points}
        return replace(self, points={**self.points, **reopened})

    def with_ballots(
        self, ballots: Mapping[PointId, Ballot], min_voters: int = DEFAULT_MIN_VOTERS
    ) -> "Round":
        """Each ballot is one more round of voting on its point, or fills an empty newest one.

        `min_voters` is the minimum that those who voted were told.
        """
        points = {**self.points}
        for point, ballot in ballots.items():
            record = self.record(point)
            cast = replace(ballot, least=max(ballot.least, min_voters))
            earlier = record.ballots[: record.next_ballot]
            points[point] = replace(record, ballots=(*earlier, cast))
        return replace(self, points=points)

    def with_sheets(self, ballots: Mapping[PointId, Ballot], min_voters: int) -> "Round":
        """The same with votes that were written down before; they may have been counted, seen
        and undone, and then some may have to wait. Those of another group than voted just before
        belong to the same round of voting."""
        points = {**self.points}
        for point, ballot in ballots.items():
            record = self.record(point)
            is_next = record.newest_ballot.awaits_groups_of(ballot)
            number = len(record.ballots) - 1 if is_next else record.next_ballot
            points[point] = record.with_late_votes(ballot, min_voters, number)
        return replace(self, points=points)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that votes were cast for, by name."""
        ballots = (ballot for record in self.points.values() for ballot in record.ballots)
        parts = (part for ballot in ballots for part in (ballot, ballot.waiting) if part)
        return tuple(sorted({name for part in parts for name, _ in part.groups}))

    def remembering(self, other: "Round", *, can_come_back: bool = True) -> "Round":
        """Return this round where an undo puts it in the place of `other`."""
        round = self
        for point, record in other.points.items():
            mine = self.record(point)
            if (minding := mine.remembering(record, can_come_back=can_come_back)) != mine:
                round = round.with_record(point, minding)
        return round

    def with_interplay(self, pair: PairId, state: InterplayState) -> "Round":
        states = {**self.interplay, pair: state}
        if state is InterplayState.NOT_JUDGED:
            del states[pair]
        return replace(self, interplay=states)

    def with_interplay_note(self, pair: PairId, note: str) -> "Round":
        """Return a copy with what was said on a pair; an empty note removes it."""
        notes = {**self.interplay_notes, pair: note}
        if not note:
            del notes[pair]
        return replace(self, interplay_notes=notes)

    def with_cell(self, cell: CellId, record: CellRecord) -> "Round":
        return replace(self, cells={**self.cells, cell: record})

    def with_target(self, at: AreaId | PointId, target: float | None) -> "Round":
        """Return a copy with a target for an area or a point; None removes it."""
        targets = {**self.targets}
        targets.pop(at, None)
        if target is not None:
            targets[at] = target
        return replace(self, targets=targets)

    def with_shade(self, area: AreaId, shade: HandShade | None) -> "Round":
        """Return a copy where an area is drawn by hand; None draws its level again."""
        shades = {**self.shades}
        shades.pop(area, None)
        if shade is not None:
            shades[area] = shade
        return replace(self, shades=shades)


def seen_by_room(round: Round, min_voters: int = DEFAULT_MIN_VOTERS) -> Round:
    """Return the round without notes, reasons and what is written in cells, and with nothing in
    ballots of which fewer than `min_voters` chose a level.
    """
    return replace(
        round,
        points={
            id: PointRecord(
                record.agreed,
                tuple(shown(ballot, min_voters) for ballot in record.ballots),
            )
            for id, record in round.points.items()
        },
        interplay_notes={},
        cells={id: CellRecord(record.status) for id, record in round.cells.items()},
        shades={id: HandShade(shade.level, _UNSAID) for id, shade in round.shades.items()},
    )
