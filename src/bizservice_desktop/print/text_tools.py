"""Measures and divides words for the screen as the papers do."""

from pathlib import Path

from bizservice_desktop.diagram.scene.text import Hyphenate, Measure

from .fonts import ReportLabMeasure
from .hyphenation import hyphenator


class ReportLabText:
    """Loads the font with the first word that is measured."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._measure: ReportLabMeasure | None = None

    def measure(self) -> Measure:
        if self._measure is None:
            self._measure = ReportLabMeasure(self._fonts)
        return self._measure

    def hyphenate(self, locale: str) -> Hyphenate:
        return hyphenator(locale)
