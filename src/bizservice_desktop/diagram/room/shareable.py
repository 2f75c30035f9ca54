"""The whitelist: everything the room may see, one frozen value a kind.

Each kind has room for exactly what may be seen, in words ready to be drawn. There is no field
for a name, a single vote, a private note, a file or a failure, so none of them can reach the wall.
`footer` is the jobcentre, the occasion and the number of people, never a person.

Decision: docs/decisions/0006-audience-window.md.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, get_args

from bizservice_desktop.domain.assessment.matrix_view import Look

from ..figure.legend import LegendEntry
from ..figure.values import FigureValues


class WallStatus(StrEnum):
    """How a running workshop stands against its times."""

    ON_TIME = "on_time"
    TIGHT = "tight"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class NothingShown:
    """A calm picture: who is here, and why."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class FigureShown:
    """The maturity figure, a few sentences about it, and what its signs mean."""

    values: FigureValues
    title: str
    sentences: tuple[str, ...] = ()
    footer: str = ""
    legend: tuple[LegendEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer, and how many chose it: in the vote before and the newest, or in the only one.

    Without votes there are no `counts`. `agreed`: the group settled on it.
    """

    sign: str
    title: str
    meaning: str = ""
    counts: tuple[int, ...] = ()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """A question before anything is revealed, or of which nothing may be shown.

    `voting` says how many have voted, `voted` of `expected`; it is empty when no vote is going
    on. `note` says what was agreed, or why no votes are seen.
    """

    area: str
    place: str
    question: str
    rows: tuple[AnswerRow, ...] = ()
    voting: str = ""
    voted: int = 0
    expected: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class DistributionShown:
    """The votes on a question after the reveal, as counts.

    `votes` name the one or two votes that the rows count. `summary` says them in words, `detail`
    how many voted. `said` is what was said between two votes, which was written for the room.
    """

    area: str
    place: str
    question: str
    rows: tuple[AnswerRow, ...]
    votes: tuple[str, ...] = ()
    summary: str = ""
    detail: str = ""
    said_title: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class CellShown:
    """One cell of the matrix: its look, its state in words, the first of its elements, cut short,
    and the initiatives that are planned for it as (title, when).

    There is no field for who owns one or why a cell was left empty. `before` is look and state in
    the last round, where the two stand side by side.
    """

    look: Look
    state: str
    elements: tuple[str, ...] = ()
    planned: tuple[tuple[str, str], ...] = ()
    before: tuple[Look, str] | None = None


@dataclass(frozen=True, slots=True)
class MatrixShown:
    """The matrix in the view that was chosen, a row a service, with a key to the looks.

    `areas` are (id, title); `counts` say how many cells are in each state; `legend` are
    (look, words).
    """

    title: str
    areas: tuple[tuple[str, str], ...]
    services: tuple[tuple[str, tuple[CellShown, ...]], ...]
    counts: tuple[str, ...] = ()
    legend: tuple[tuple[Look, str], ...] = ()
    footer: str = ""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item: when it begins (`9:45`) and what it is."""

    clock: str
    title: str
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class AgendaShown:
    """The programme; `now` is the place of the item that is going on, None when none is."""

    title: str
    rows: tuple[AgendaRow, ...]
    now: int | None = None
    footer: str = ""


@dataclass(frozen=True, slots=True)
class CountdownShown:
    """What is left of the item that is going on.

    `seconds` are left, negative when it is over; `share` (0..1) of the item's time is gone.
    `then` says what follows and when, `status_words` and `pause_words` are said beside it
    (empty: not said). Built every second by whoever runs the agenda.
    """

    title: str
    seconds: int
    share: float = 0.0
    then: str = ""
    status: WallStatus = WallStatus.ON_TIME
    status_words: str = ""
    pause_words: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class GroupStep:
    """One item of a group: `words` name it with its length, `share` (0..1) of it is gone."""

    title: str
    words: str
    minutes: int
    share: float = 0.0
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class GroupShown:
    """A group that works while others do: its own clock, and which of its items is on.

    `area` is "" for none. `seconds` are left of its time, 0 when it is over; `until` says when it
    ends, `step` what is on and `step_left` what is left of that.
    """

    name: str
    area: str
    room: str
    seconds: int
    until: str
    steps: tuple[GroupStep, ...]
    step: str = ""
    step_left: str = ""


@dataclass(frozen=True, slots=True)
class GroupsShown:
    """All groups that work at the same time, and where all meet again.

    `clock` is the time of day (`10:02`); `over_words` stand where a group is over.
    """

    title: str
    clock: str
    groups: tuple[GroupShown, ...]
    over_words: str
    then_word: str = ""
    then: str = ""
    meet: str = ""
    status: WallStatus = WallStatus.ON_TIME
    status_words: str = ""
    pause_words: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class CardShown:
    """One dialogue card."""

    area: str
    area_title: str
    point_title: str
    code: str
    text: str
    footer: str = ""


@dataclass(frozen=True, slots=True)
class CaseShown:
    """One case of the method: what was done, and what came of it."""

    area: str
    title: str
    place: str
    summary: str
    results: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class LettersRow:
    """A line of letters; `share` is its type size as a share of the picture's height."""

    words: str
    share: float


@dataclass(frozen=True, slots=True)
class LettersShown:
    """Lines of letters, so that somebody at the back can say which they can read."""

    title: str
    rows: tuple[LettersRow, ...]
    footer: str = ""


Shareable: TypeAlias = (
    NothingShown
    | FigureShown
    | QuestionShown
    | DistributionShown
    | MatrixShown
    | AgendaShown
    | CountdownShown
    | GroupsShown
    | CardShown
    | CaseShown
    | LettersShown
)

KINDS: tuple[type, ...] = get_args(Shareable)


def check_shareable(value: object) -> Shareable:
    """Return the value if the room may see it.

    Raises:
        TypeError: It is of none of the kinds; a subclass is none either.
    """
    if type(value) not in KINDS:
        raise TypeError(f"not shareable: {type(value).__name__}")
    return value  # type: ignore[return-value]
