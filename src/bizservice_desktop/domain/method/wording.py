"""The method's words in one language. Ids are those of `method.py`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from ..durations import format_minutes


def one_decimal(level: float) -> Decimal:
    """Round as people do: 2.25 becomes 2.3."""
    return Decimal(repr(level)).quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class AreaText:
    title: str
    short: str
    summary: str


@dataclass(frozen=True, slots=True)
class ServiceText:
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class LevelText:
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class PointText:
    title: str
    question: str
    why: str
    good: str
    warning_signs: tuple[str, ...]
    subpoints: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PairText:
    title: str
    question: str
    good: str


@dataclass(frozen=True, slots=True)
class CellText:
    title: str
    meaning: str
    elements: tuple[str, ...]
    question: str
    note: str


@dataclass(frozen=True, slots=True)
class ToolText:
    title: str
    purpose: str
    how: str
    choose_when: str
    experience: str
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CaseText:
    title: str
    place: str
    summary: str
    results: str


@dataclass(frozen=True, slots=True)
class EvidenceText:
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class StepText:
    title: str
    short: str
    purpose: str
    participants: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlockText:
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class AgendaText:
    title: str
    blocks: Mapping[str, BlockText]


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts of a content pack in the language `locale` (`da`, `en`).

    `levels` are by value, 0..4; everything else is by id.
    """

    locale: str
    areas: Mapping[str, AreaText] = field(default_factory=dict)
    services: Mapping[str, ServiceText] = field(default_factory=dict)
    levels: Mapping[int, LevelText] = field(default_factory=dict)
    points: Mapping[str, PointText] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    pairs: Mapping[str, PairText] = field(default_factory=dict)
    cells: Mapping[str, CellText] = field(default_factory=dict)
    tools: Mapping[str, ToolText] = field(default_factory=dict)
    cases: Mapping[str, CaseText] = field(default_factory=dict)
    evidence: Mapping[str, EvidenceText] = field(default_factory=dict)
    steps: Mapping[str, StepText] = field(default_factory=dict)
    agendas: Mapping[str, AgendaText] = field(default_factory=dict)
    materials: Mapping[str, str] = field(default_factory=dict)
    finder: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    captions: Mapping[str, str] = field(default_factory=dict)

    def caption(self, id: str, /, **values: object) -> str:
        """Return a caption with its placeholders filled.

        Raises: KeyError: no such caption, or a placeholder without a value.
        """
        return self.captions[id].format(**values)

    def number(self, level: float | None, *, provisional: bool = False) -> str:
        """Write a level with one decimal as the language does: `2,4`, `≈ 2.4`, `–`."""
        if level is None:
            return "–"
        digits = str(one_decimal(level))
        if self.locale == "da":
            digits = digits.replace(".", ",")
        return f"≈ {digits}" if provisional else digits

    def short_date(self, day: date, year: int) -> str:
        """Write a date in short, its year only where it is another: `1. feb. 2027`, `1 May`."""
        month = self.caption("cap_months_short").split(",")[day.month - 1]
        if day.year == year:
            return self.caption("cap_date_in_year", day=day.day, month=month)
        return self.caption("cap_date", day=day.day, month=month, year=day.year)

    def date(self, day: date, *, weekday: bool = False, in_sentence: bool = False) -> str:
        """Write a date in words: `12. maj 2026`, `Tuesday 8 December 2026`.

        A Danish weekday is `tirsdag` where it stands `in_sentence`, else it begins a line.
        """
        months = self.caption("cap_months").split(",")
        values = {"day": day.day, "month": months[day.month - 1], "year": day.year}
        if not weekday:
            return self.caption("cap_date", **values)
        name = self.caption("cap_weekdays").split(",")[day.weekday()]
        text = self.caption("cap_date_weekday", weekday=name, **values)
        return text if in_sentence else text[0].upper() + text[1:]

    def duration(self, minutes: int) -> str:
        """Write minutes as `45 min.`, `2 t.` or `3 t. 30 min.`"""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.caption("cap_minutes", minutes=rest)
        if not rest:
            return self.caption("cap_hours", hours=hours)
        return self.caption("cap_hours_minutes", hours=hours, minutes=rest)

    def typed_duration(self, minutes: int) -> str:
        """Write minutes as one types them: `45 min`, `1h30`, in Danish `1t30`."""
        return format_minutes(minutes, "t" if self.locale == "da" else "h")

    def title(self, id: str) -> str:
        """The title of an area, service, point, pair, cell, tool, case or step.

        An id the pack no longer has is shown as it is, so nothing is dropped.
        """
        for texts in (
            self.points,
            self.areas,
            self.services,
            self.cells,
            self.pairs,
            self.tools,
            self.cases,
            self.steps,
        ):
            if text := texts.get(id):
                return str(text.title)
        return id
