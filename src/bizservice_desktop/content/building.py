"""Makes the domain's values of content that has been checked."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from bizservice_desktop.domain.method import wording as words
from bizservice_desktop.domain.method.method import (
    AgendaProposal,
    Area,
    Card,
    Case,
    Cell,
    EvidenceGrade,
    FinderRow,
    Material,
    Method,
    Pair,
    Point,
    ProposedBlock,
    ServiceId,
    Step,
    StepId,
    Tool,
)

from . import schema
from .structure import Structure
from .texts import Texts

T = TypeVar("T")


def build_method(structure: Structure) -> Method:
    of = structure.of
    return Method(
        id=structure.id,
        edition=structure.edition,
        areas=tuple(Area(**dict(item)) for item in of(schema.AreaItem)),
        services=tuple(ServiceId(item.id) for item in of(schema.ServiceItem)),
        points=tuple(_point(item) for item in of(schema.PointItem)),
        cards=tuple(Card(**dict(item)) for item in of(schema.CardItem)),
        pairs=tuple(Pair(**dict(item)) for item in of(schema.PairItem)),
        cells=tuple(Cell(**dict(item)) for item in of(schema.CellItem)),
        steps=tuple(
            Step(StepId(item.id), item.number, item.kind == "workshop", item.points)
            for item in of(schema.StepItem)
        ),
        agendas=tuple(_agenda(item) for item in of(schema.AgendaItem)),
        materials=MappingProxyType(
            {item.id: Material(**dict(item)) for item in of(schema.MaterialItem)}
        ),
        tools=tuple(Tool(**dict(item)) for item in of(schema.ToolItem)),
        cases=tuple(Case(**dict(item)) for item in of(schema.CaseItem)),
        finder=tuple(FinderRow(**dict(item)) for item in of(schema.FinderItem)),
        evidence=tuple(EvidenceGrade(**dict(item)) for item in of(schema.EvidenceItem)),
        terms=tuple(item.id for item in of(schema.TermItem)),
    )


def build_wording(locale: str, structure: Structure, texts: Texts) -> words.Wording:
    def worded(kind: type[schema.Item], make: Callable[..., T]) -> Mapping[str, T]:
        made = {item.id: make(**dict(texts[item.id])) for item in structure.of(kind)}
        return MappingProxyType(made)

    def plain(kind: type[schema.Item]) -> Mapping[str, str]:
        return MappingProxyType({item.id: texts[item.id] for item in structure.of(kind)})

    return words.Wording(
        locale=locale,
        areas=worded(schema.AreaItem, words.AreaText),
        services=worded(schema.ServiceItem, words.ServiceText),
        levels=MappingProxyType(
            {
                item.value: words.LevelText(**dict(texts[item.id]))
                for item in structure.of(schema.LevelItem)
            }
        ),
        points=worded(schema.PointItem, words.PointText),
        cards=plain(schema.CardItem),
        pairs=worded(schema.PairItem, words.PairText),
        cells=worded(schema.CellItem, words.CellText),
        tools=worded(schema.ToolItem, words.ToolText),
        cases=worded(schema.CaseItem, words.CaseText),
        evidence=worded(schema.EvidenceItem, words.EvidenceText),
        steps=worded(schema.StepItem, words.StepText),
        agendas=worded(schema.AgendaItem, _agenda_text),
        materials=plain(schema.MaterialItem),
        finder=plain(schema.FinderItem),
        terms=plain(schema.TermItem),
        captions=MappingProxyType({id: texts[id] for id in structure.captions}),
    )


def _point(item: schema.PointItem) -> Point:
    fields = dict(item)
    fields.update(strong=frozenset(item.strong), also=frozenset(item.also))
    return Point(**fields)


def _agenda(item: schema.AgendaItem) -> AgendaProposal:
    blocks = tuple(ProposedBlock(**dict(block)) for block in item.blocks)
    return AgendaProposal(item.id, item.step, item.length == "long", blocks)


def _agenda_text(title: str, blocks: Mapping[str, schema.BlockTexts]) -> words.AgendaText:
    made = {id: words.BlockText(**dict(text)) for id, text in blocks.items()}
    return words.AgendaText(title, MappingProxyType(made))
