"""Makes each page with exactly the parts it uses, and imports it only then."""
# ruff: noqa: PLC0415

from typing import assert_never

from .desk import Desk
from .exporting import Exporter
from .page import Page
from .parts import Parts
from .preferences import Preferences
from .sidebar import PageName


def make_page(
    name: PageName, parts: Parts, desk: Desk, exporter: Exporter, preferences: Preferences
) -> Page:
    match name:
        case PageName.OVERVIEW:
            from .pages.overview import OverviewPage

            return OverviewPage(desk, parts, preferences)
        case PageName.MAPPING:
            from .pages.mapping import MappingPage
            from .pages.mapping_ways import OtherWays

            ways = OtherWays(desk, parts.papers, parts.answer_files, exporter, preferences)
            return MappingPage(desk, ways)
        case PageName.MODEL:
            from .pages.model import ModelPage

            return ModelPage(desk, parts.papers, exporter, preferences)
        case PageName.MATRIX:
            from .pages.matrix import MatrixPage

            return MatrixPage(desk, parts.papers, parts.tables, exporter)
        case PageName.AGENDAS:
            from .pages.agendas import AgendasPage

            return AgendasPage(desk, parts.papers, parts.agenda_files, exporter)
        case PageName.RUNNING:
            from .pages.running import RunningPage

            return RunningPage(desk, parts.papers, exporter)
        case PageName.CARDS:
            from .pages.cards import CardsPage

            return CardsPage(
                desk,
                parts.papers,
                parts.text_tools,
                exporter,
                preferences,
                parts.card_files,
            )
        case PageName.SETTINGS:
            from .pages.settings import SettingsPage

            return SettingsPage(desk, preferences, str(parts.data_folder))
        case _:
            assert_never(name)
