"""Where a user can be taken: a page, or one thing on it.

Going to a place shows it and changes nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

if TYPE_CHECKING:  # the sidebar needs the names of the pages before anything is loaded
    from bizservice_desktop.domain.cards.cards import Deck


class PageName(StrEnum):
    OVERVIEW = "overview"
    MAPPING = "mapping"
    MODEL = "model"
    MATRIX = "matrix"
    AGENDAS = "agendas"
    RUNNING = "running"
    """A workshop that is held; reached from its agenda."""
    CARDS = "cards"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class AtPage:
    """A page as it stands."""

    page: PageName


@dataclass(frozen=True, slots=True)
class AtPoint:
    """A point of the mapping, or a pair of areas."""

    page: ClassVar[PageName] = PageName.MAPPING
    id: str


@dataclass(frozen=True, slots=True)
class AtCell:
    page: ClassVar[PageName] = PageName.MATRIX
    id: str


@dataclass(frozen=True, slots=True)
class AtInitiative:
    page: ClassVar[PageName] = PageName.MATRIX
    id: str


@dataclass(frozen=True, slots=True)
class AtAgenda:
    page: ClassVar[PageName] = PageName.AGENDAS
    id: str


@dataclass(frozen=True, slots=True)
class AtWorkshop:
    """An agenda as it is held, or was."""

    page: ClassVar[PageName] = PageName.RUNNING
    id: str


@dataclass(frozen=True, slots=True)
class AtDeck:
    page: ClassVar[PageName] = PageName.CARDS
    deck: "Deck"


Place: TypeAlias = AtPage | AtPoint | AtCell | AtInitiative | AtAgenda | AtWorkshop | AtDeck
