"""What the library holds: methods and tools, cases, the finder, evidence grades."""

from dataclasses import dataclass
from enum import StrEnum


class ToolKind(StrEnum):
    PROCESS = "process"
    TOOL = "tool"
    CONCEPT = "concept"
    EXTERNAL = "external"


class EvidenceGroup(StrEnum):
    EVIDENCE = "evidence"
    INDICATION = "indication"
    NO_KNOWLEDGE = "no_knowledge"


@dataclass(frozen=True, slots=True)
class Tool:
    """A model, method or tool. The sources give none of them an evidence grade."""

    id: str
    area: str
    kind: ToolKind
    heading: bool
    points: tuple[str, ...]
    services: tuple[str, ...]
    parts: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    area: str
    also_areas: tuple[str, ...]
    services: tuple[str, ...]
    tools: tuple[str, ...]
    points: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class FinderRow:
    """From a problem to the tools to look at first, and then."""

    id: str
    first: tuple[str, ...]
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidenceGrade:
    """How sure one can be that something works. Source: method 7.8."""

    id: str
    group: EvidenceGroup
