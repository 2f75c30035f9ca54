"""Where a user can be taken."""

from enum import StrEnum


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
