"""Makes each page with exactly the parts it uses, and imports it only then."""
# ruff: noqa: PLC0415

from typing import assert_never

from ..shell.desk import Desk
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.parts import Parts
from ..shell.places import PageName
from ..shell.preferences import Preferences


def make_page(
    name: PageName, parts: Parts, desk: Desk, exporter: Exporter, preferences: Preferences
) -> Page:
    match name:
        case PageName.OVERVIEW:
            from ..overview.page import OverviewPage

            return OverviewPage(desk, parts.new_unit_of_work, parts.example_of, preferences)
        case PageName.MAPPING:
            from bizservice_desktop.services.voting import Voting

            from ..mapping.page import MappingPage
            from ..mapping.vote_sources import VoteSources

            voting, files = Voting(), parts.answer_files
            sources = VoteSources(desk, voting, parts.papers, files, exporter, preferences)
            return MappingPage(desk, voting, sources, exporter)
        case PageName.MODEL:
            from ..model.page import ModelPage

            return ModelPage(desk, parts.papers, exporter, preferences)
        case PageName.MATRIX:
            from ..matrix.page import MatrixPage

            return MatrixPage(desk, parts.papers, parts.tables, exporter)
        case PageName.AGENDAS:
            from ..agendas.page import AgendasPage

            return AgendasPage(desk, parts.papers, parts.agenda_files, exporter)
        case PageName.RUNNING:
            from ..workshop.page import RunningPage

            return RunningPage(desk, parts.papers, exporter)
        case PageName.CARDS:
            from ..cards.page import CardsPage

            return CardsPage(
                desk,
                parts.papers,
                parts.text_tools,
                exporter,
                preferences,
                parts.card_files,
            )
        case PageName.SETTINGS:
            from ..settings.page import SettingsPage

            return SettingsPage(desk, preferences, parts.packs, str(parts.data_folder))
        case _:
            assert_never(name)
