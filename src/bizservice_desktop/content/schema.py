"""The form of `structure.toml` and of the texts: which keys, of which type.

Every key is obligatory; what may be empty says so by its type. What ids point to is
declared here (`Names`) and checked in `checks.py`.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from bizservice_desktop.domain.durations import LONGEST_BLOCK
from bizservice_desktop.domain.method.method import (
    AreaId,
    BlockKind,
    EvidenceGroup,
    Per,
    PointId,
    ServiceId,
    Setting,
    ToolKind,
)

PART_PREFIXES = ("part_", "crm_step_", "wf_", "step_")
SUBPOINT_PREFIX = "sub_"
CAPTION_PREFIX = "cap_"
DEFINED_IN_PLACE = (SUBPOINT_PREFIX, *PART_PREFIXES)
TOOL_PREFIXES = ("tool_", "info_")


@dataclass(frozen=True, slots=True)
class Names:
    """Marks a field whose value is one or more ids with one of these prefixes."""

    prefixes: tuple[str, ...]


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("empty", "is empty")
    return text


def _not_bare(items: tuple[str, ...]) -> tuple[str, ...]:
    if not items:
        raise PydanticCustomError("empty", "is empty")
    return items


_LENIENT = Field(strict=False)  # TOML has neither tuples nor enums
_AREA = Names(("area_",))
_SERVICES = Names(("svc_",))
_POINTS = Names(("op_",))
_TOOLS = Names(TOOL_PREFIXES)

Text = Annotated[str, AfterValidator(_not_blank)]
Texts = Annotated[tuple[Text, ...], _LENIENT, AfterValidator(_not_bare)]
TextsById = Annotated[dict[str, Text], AfterValidator(MappingProxyType)]
Number = Annotated[int, Field(ge=1)]
Minutes = Annotated[int, Field(ge=1, le=LONGEST_BLOCK)]

AreaRef = Annotated[AreaId, _AREA]
AreaRefs = Annotated[tuple[AreaId, ...], _LENIENT, _AREA]
ServiceRefs = Annotated[tuple[ServiceId, ...], _LENIENT, _SERVICES]
PointRefs = Annotated[tuple[PointId, ...], _LENIENT, _POINTS]
ToolRefs = Annotated[tuple[str, ...], _LENIENT, _TOOLS]
CaseRefs = Annotated[tuple[str, ...], _LENIENT, Names(("case_",))]
MaterialRefs = Annotated[tuple[str, ...], _LENIENT, Names(("mat_",))]


class Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Item(Strict):
    """Something that exists in the method."""

    id: Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]


class AreaItem(Item):
    code: Text
    frame: bool


class ServiceItem(Item):
    pass


class LevelItem(Item):
    value: int


class PointItem(Item):
    area: AreaRef
    number: Number
    subpoints: Annotated[tuple[str, ...], _LENIENT, Names((SUBPOINT_PREFIX, "area_", "cell_"))]
    strong: ServiceRefs
    also: ServiceRefs
    tools: ToolRefs
    source: Text


class CardItem(Item):
    point: Annotated[PointId, _POINTS]
    number: Number


class PairItem(Item):
    areas: Annotated[tuple[AreaId, AreaId], _LENIENT, _AREA]
    points: PointRefs
    tools: ToolRefs
    cases: CaseRefs


class CellItem(Item):
    service: Annotated[ServiceId, _SERVICES]
    area: AreaRef
    tools: ToolRefs
    thin: bool


class ToolItem(Item):
    area: AreaRef
    kind: Annotated[ToolKind, _LENIENT]
    heading: bool
    points: PointRefs
    services: ServiceRefs
    parts: Annotated[tuple[str, ...], _LENIENT, Names(PART_PREFIXES)]
    source: Text


class CaseItem(Item):
    area: AreaRef
    also_areas: AreaRefs
    services: ServiceRefs
    tools: ToolRefs
    points: PointRefs
    source: Text


class EvidenceItem(Item):
    group: Annotated[EvidenceGroup, _LENIENT]


class FinderItem(Item):
    first: ToolRefs
    then: ToolRefs


class TermItem(Item):
    pass


class MaterialItem(Item):
    per: Annotated[Per, _LENIENT]
    count: Number


class StepItem(Item):
    number: Number
    kind: Literal["workshop", "writing"]
    points: PointRefs


class BlockItem(Strict):
    id: Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]
    minutes: Minutes
    minimum: Minutes
    kind: Annotated[BlockKind, _LENIENT]
    setting: Annotated[Setting, _LENIENT]
    areas: AreaRefs
    materials: MaterialRefs
    points: PointRefs
    cases: CaseRefs


class AgendaItem(Item):
    step: Annotated[str, Names(("ws_",))]
    length: Literal["long", "short"]
    blocks: Annotated[tuple[BlockItem, ...], _LENIENT]


class AreaTexts(Strict):
    title: Text
    short: Text
    summary: Text


class ServiceTexts(Strict):
    title: Text
    summary: Text


class MeaningTexts(Strict):
    """A step of the scale or an evidence grade."""

    title: Text
    meaning: Text


class PointTexts(Strict):
    title: Text
    question: Text
    why: Text
    good: Text
    warning_signs: Texts
    subpoints: TextsById


class PairTexts(Strict):
    title: Text
    question: Text
    good: Text


class CellTexts(Strict):
    title: Text
    meaning: Text
    elements: Texts
    question: Text
    note: str


class ToolTexts(Strict):
    title: Text
    purpose: Text
    how: str
    choose_when: Text
    experience: str
    parts: TextsById


class CaseTexts(Strict):
    title: Text
    place: Text
    summary: Text
    results: Text


class StepTexts(Strict):
    title: Text
    short: Text
    purpose: Text
    participants: Text
    inputs: Texts
    outputs: Texts


class BlockTexts(Strict):
    title: Text
    detail: str


class AgendaTexts(Strict):
    title: Text
    blocks: dict[str, BlockTexts]


@dataclass(frozen=True, slots=True)
class Section:
    """A list in `structure.toml`; `texts` is None where the text is one plain value."""

    item: type[Item]
    prefixes: tuple[str, ...]
    texts: type[Strict] | None = None


SECTIONS = {
    "areas": Section(AreaItem, ("area_",), AreaTexts),
    "services": Section(ServiceItem, ("svc_",), ServiceTexts),
    "levels": Section(LevelItem, ("level_",), MeaningTexts),
    "points": Section(PointItem, ("op_",), PointTexts),
    "cards": Section(CardItem, ("card_",)),
    "pairs": Section(PairItem, ("ipl_",), PairTexts),
    "cells": Section(CellItem, ("cell_",), CellTexts),
    "tools": Section(ToolItem, TOOL_PREFIXES, ToolTexts),
    "cases": Section(CaseItem, ("case_",), CaseTexts),
    "evidence": Section(EvidenceItem, ("ev_",), MeaningTexts),
    "finder": Section(FinderItem, ("find_",)),
    "terms": Section(TermItem, ("term_",)),
    "materials": Section(MaterialItem, ("mat_",)),
    "steps": Section(StepItem, ("ws_",), StepTexts),
    "agendas": Section(AgendaItem, ("agenda_",), AgendaTexts),
}
