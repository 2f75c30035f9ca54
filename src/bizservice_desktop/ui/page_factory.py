"""Makes each page with exactly the parts it uses."""

from typing import assert_never

from .desk import Desk
from .exporting import Exporter
from .page import Page
from .pages.agendas import AgendasPage
from .pages.cards import CardsPage
from .pages.mapping import MappingPage
from .pages.matrix import MatrixPage
from .pages.model import ModelPage
from .pages.overview import OverviewPage
from .pages.settings import SettingsPage
from .parts import Parts
from .preferences import Preferences
from .sidebar import PageName


def make_page(
    name: PageName, parts: Parts, desk: Desk, exporter: Exporter, preferences: Preferences
) -> Page:
    match name:
        case PageName.OVERVIEW:
            return OverviewPage(desk, parts, preferences)
        case PageName.MAPPING:
            return MappingPage(desk)
        case PageName.MODEL:
            return ModelPage(desk, parts.papers, exporter)
        case PageName.MATRIX:
            return MatrixPage(desk, parts.papers, parts.tables, exporter)
        case PageName.AGENDAS:
            return AgendasPage(desk, parts.papers, exporter)
        case PageName.CARDS:
            return CardsPage(desk, parts.papers, parts.text_tools, exporter, preferences)
        case PageName.SETTINGS:
            return SettingsPage(desk, preferences)
        case _:
            assert_never(name)
