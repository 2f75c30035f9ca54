"""The form of the example: `example.toml` with its numbers, and the texts of a locale."""

from datetime import date, time
from typing import Annotated

from pydantic import BeforeValidator, Field, FiniteFloat, InstanceOf

from bizservice_desktop.domain.agenda.agenda import NotedKind
from bizservice_desktop.domain.assessment.answers import (
    Answer,
    Ballot,
    LevelOutOfRange,
    NotAVote,
    parse_answer,
)
from bizservice_desktop.domain.assessment.round import Coverage, InterplayState, NoteKind
from bizservice_desktop.domain.durations import LONGEST_BLOCK
from bizservice_desktop.domain.method.method import CellId, PairId, PointId
from bizservice_desktop.domain.plan.initiative import InitiativeStatus

from .schema import BlockItem, Item, Minutes, Names, Number, PointRefs, Strict, Text, Texts

_LENIENT = Field(strict=False)


def _answer(value: object) -> Answer:
    try:
        return parse_answer(str(value))
    except LevelOutOfRange:
        raise ValueError("must be 0 to 4, ? or n/a") from None


def _ballot(votes: object) -> Ballot:
    try:
        return Ballot(tuple(parse_answer(vote) for vote in str(votes)))
    except (LevelOutOfRange, NotAVote):
        raise ValueError("must be one of 0 to 4 and ? for each vote") from None


def _minute(clock: object) -> int:
    if not isinstance(clock, time):
        raise ValueError("must be a time of day")
    return clock.hour * 60 + clock.minute


Clock = Annotated[int, BeforeValidator(_minute)]
"""A time of day, in minutes since midnight."""

Id = Annotated[str, Field(pattern="^[a-z0-9-]+$")]
Target = Annotated[FiniteFloat, Field(ge=0, le=4)]


class PointAnswers(Strict):
    """`ballots`: one text per round of voting, one character per vote."""

    agreed: Annotated[Answer, BeforeValidator(_answer)]
    ballots: Annotated[
        tuple[Annotated[InstanceOf[Ballot], BeforeValidator(_ballot)], ...], _LENIENT
    ]


class Owned(Strict):
    """Something that belongs to the example's jobcentre."""

    id: Id


class RoundNumbers(Owned):
    held_on: date
    people: Number
    points: dict[PointId, PointAnswers]
    interplay: dict[PairId, Annotated[InterplayState, _LENIENT]]
    cells: dict[CellId, Annotated[Coverage, _LENIENT]]
    targets: dict[str, Target]


class InitiativeNumbers(Owned):
    """Fields have the names of `Initiative`; so have those of its texts."""

    status: Annotated[InitiativeStatus, _LENIENT]
    start: date
    cells: Annotated[tuple[CellId, ...], _LENIENT, Names(("cell_",))]
    points: PointRefs


class BlockNumbers(BlockItem):
    """Fields have the names of `Block`.

    `pin` may be left out: the block then follows the one before, is `beside` it or `follows` in
    the same strand. `actual` is how many minutes it took; blocks of one `origin` are the same
    from day to day.
    """

    pin: Clock | None = None
    minimum: Annotated[int, Field(ge=0, le=LONGEST_BLOCK)]
    beside: bool = False
    follows: bool = False
    actual: Minutes | None = None
    origin: str = ""
    reason: Annotated[tuple[str, ...], _LENIENT, Names(("op_", "cell_"))]


class NotedNumbers(Item):
    """`block`, `point` and `initiative` may be left out."""

    kind: Annotated[NotedKind, _LENIENT]
    at: Clock
    block: str = ""
    point: str = ""
    initiative: str = ""


class AgendaNumbers(Owned):
    """`ended` is when the workshop was over; it is left out where it was not held."""

    step: Annotated[str, Names(("ws_",))]
    held_on: date
    start: Clock
    end: Clock
    people: Number
    ended: Clock | None = None
    noted: Annotated[tuple[NotedNumbers, ...], _LENIENT] = ()
    blocks: Annotated[tuple[BlockNumbers, ...], _LENIENT]


class CardNumbers(Owned):
    point: Annotated[PointId, Names(("op_",))]
    number: Number


class SampleNumbers(Strict):
    format: int
    jobcentre: Id
    rounds: Annotated[tuple[RoundNumbers, ...], _LENIENT]
    initiatives: Annotated[tuple[InitiativeNumbers, ...], _LENIENT]
    agendas: Annotated[tuple[AgendaNumbers, ...], _LENIENT]
    own_cards: Annotated[tuple[CardNumbers, ...], _LENIENT]


class RoundTexts(Strict):
    """`cells` has the elements of cells, `notes` the notes of points."""

    title: Text
    cells: dict[CellId, Texts]
    notes: dict[PointId, dict[Annotated[NoteKind, _LENIENT], Text]]


class InitiativeTexts(Strict):
    title: Text
    owner: str
    measure: Text


class BlockTexts(Strict):
    title: Text
    detail: str
    notes: str
    responsible: str
    room: str = ""
    strand: str = ""
    group: str = ""


class AgendaTexts(Strict):
    title: Text
    place: Text
    purpose: Text
    bring: str = ""
    blocks: dict[str, BlockTexts]
    noted: dict[str, Text] = Field(default_factory=dict)


class SampleTexts(Strict):
    jobcentre: Text
    rounds: dict[str, RoundTexts]
    initiatives: dict[str, InitiativeTexts]
    agendas: dict[str, AgendaTexts]
    own_cards: dict[str, Text]
