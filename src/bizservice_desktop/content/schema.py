"""The form of `structure.toml` and of the texts, and what the domain makes of them.

Every key is obligatory; what may be empty says so by its type. What ids point to is
declared here (`Names`) and checked in `checks.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_type_hints

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, create_model
from pydantic_core import PydanticCustomError

from bizservice_desktop.domain.durations import LONGEST_BLOCK
from bizservice_desktop.domain.method import method
from bizservice_desktop.domain.method import wording as words
from bizservice_desktop.domain.method.method import AreaId, PointId, ServiceId

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
    kind: Annotated[method.ToolKind, _LENIENT]
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
    group: Annotated[method.EvidenceGroup, _LENIENT]


class FinderItem(Item):
    first: ToolRefs
    then: ToolRefs


class TermItem(Item):
    pass


class MaterialItem(Item):
    per: Annotated[method.Per, _LENIENT]
    count: Number


class StepItem(Item):
    number: Number
    kind: Literal["workshop", "writing"]
    points: PointRefs


class BlockItem(Item):
    """Its id tells it apart in its agenda only."""

    minutes: Minutes
    minimum: Minutes
    kind: Annotated[method.BlockKind, _LENIENT]
    setting: Annotated[method.Setting, _LENIENT]
    areas: AreaRefs
    materials: MaterialRefs
    points: PointRefs
    cases: CaseRefs


class AgendaItem(Item):
    step: Annotated[str, Names(("ws_",))]
    length: Literal["long", "short"]
    blocks: Annotated[tuple[BlockItem, ...], _LENIENT]


_FORM_OF_TEXTS = {str: Text, tuple[str, ...]: Texts, Mapping[str, str]: TextsById}


def _form(worded: type, *may_be_empty: str, **others: Any) -> type[Strict]:
    """The form of the texts that a dataclass of the domain has, none of them empty but
    `may_be_empty`; `others` are the forms of fields that are no texts."""
    forms: dict[str, Any] = {
        name: _FORM_OF_TEXTS[hint]
        for name, hint in get_type_hints(worded).items()
        if name not in others
    }
    forms |= dict.fromkeys(may_be_empty, str) | others
    fields: dict[str, Any] = {name: (form, ...) for name, form in forms.items()}
    return create_model(worded.__name__, __base__=Strict, **fields)


_BLOCK_TEXTS = _form(words.BlockText, "detail")


@dataclass(frozen=True, slots=True)
class Section:
    """A list in `structure.toml`. The fields of `Method` and `Wording` have its name.

    `value` makes what `Method` holds of an item's fields; None where it holds none. `texts` is
    the form of an item's texts, and `words` makes what `Wording` holds of them; None where
    there is one plain text.
    """

    item: type[Item]
    prefixes: tuple[str, ...]
    value: Callable[..., Any] | None
    texts: type[Strict] | None = None
    words: Callable[..., Any] | None = None


def _point(
    strong: tuple[ServiceId, ...], also: tuple[ServiceId, ...], **fields: Any
) -> method.Point:
    return method.Point(strong=frozenset(strong), also=frozenset(also), **fields)


def _step(id: str, kind: str, **fields: Any) -> method.Step:
    return method.Step(method.StepId(id), is_workshop=kind == "workshop", **fields)


def _agenda(
    id: str, step: str, length: str, blocks: tuple[BlockItem, ...]
) -> method.AgendaProposal:
    proposed = tuple(method.ProposedBlock(**dict(block)) for block in blocks)
    return method.AgendaProposal(id, step, length == "long", proposed)


def _agenda_text(title: str, blocks: Mapping[str, Strict]) -> words.AgendaText:
    texts = {id: words.BlockText(**dict(text)) for id, text in blocks.items()}
    return words.AgendaText(title, MappingProxyType(texts))


def _bare_id(id: str) -> str:
    return id


def _worded(
    item: type[Item],
    prefixes: tuple[str, ...],
    value: Callable[..., Any] | None,
    text: type,
    *may_be_empty: str,
) -> Section:
    return Section(item, prefixes, value, _form(text, *may_be_empty), text)


SECTIONS = {
    "areas": _worded(AreaItem, ("area_",), method.Area, words.AreaText),
    "services": _worded(ServiceItem, ("svc_",), _bare_id, words.ServiceText),
    "levels": _worded(LevelItem, ("level_",), None, words.LevelText),
    "points": _worded(PointItem, ("op_",), _point, words.PointText),
    "cards": Section(CardItem, ("card_",), method.Card),
    "pairs": _worded(PairItem, ("ipl_",), method.Pair, words.PairText),
    "cells": _worded(CellItem, ("cell_",), method.Cell, words.CellText, "note"),
    "tools": _worded(ToolItem, TOOL_PREFIXES, method.Tool, words.ToolText, "how", "experience"),
    "cases": _worded(CaseItem, ("case_",), method.Case, words.CaseText),
    "evidence": _worded(EvidenceItem, ("ev_",), method.EvidenceGrade, words.EvidenceText),
    "finder": Section(FinderItem, ("find_",), method.FinderRow),
    "terms": Section(TermItem, ("term_",), _bare_id),
    "materials": Section(MaterialItem, ("mat_",), method.Material),
    "steps": _worded(StepItem, ("ws_",), _step, words.StepText),
    "agendas": Section(
        AgendaItem,
        ("agenda_",),
        _agenda,
        _form(words.AgendaText, blocks=dict[str, _BLOCK_TEXTS]),  # type: ignore[valid-type]
        _agenda_text,
    ),
}
