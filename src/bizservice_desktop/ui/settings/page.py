"""Settings: the round's own data, and how the program looks, speaks and prints."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bizservice_desktop.services.ports import PackChoice

from ..kit.basics import GAP, scrolled
from ..kit.guarded import guarded
from ..shell.desk import Desk
from ..shell.page import Page
from ..shell.preferences import Preferences
from .program_settings import ProgramSettings
from .removed_settings import RemovedSettings
from .round_settings import RoundSettings

_WIDE_LINES = 50
_WIDEST_CARD_LINES = 38


class SettingsPage(Page):
    """Two columns; that of the round, and of what was removed, is there while one is open."""

    def __init__(
        self, desk: Desk, preferences: Preferences, packs: PackChoice, data_folder: str = ""
    ) -> None:
        super().__init__(desk)
        self._preferences = preferences
        self.round_part = RoundSettings(desk)
        self.removed_part = RemovedSettings(desk)
        self.program_part = ProgramSettings(packs, data_folder)
        content = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        for parts in ((self.round_part, self.removed_part), (self.program_part,)):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._cards.addLayout(column, stretch=1)
        self._cards.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))
        self.program_part.chosen.connect(self._on_chosen)
        preferences.changed.connect(self._show_program)
        desk.opened.connect(self._on_opened)
        self.round_part.setVisible(desk.is_open)
        self.removed_part.hide()
        self._show_program()

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self) -> None:
        self.round_part.refresh()
        self.removed_part.refresh()
        self._show_program()

    def _show_program(self) -> None:
        self.program_part.show_settings(self._preferences.current)

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        is_wide = self.width() >= line * _WIDE_LINES and self.desk.is_open
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for part in (self.round_part, self.removed_part, self.program_part):
            part.setMaximumWidth(line * _WIDEST_CARD_LINES)

    def _on_chosen(self, name: str, value: object) -> None:
        self._preferences.change(**{name: value})

    def _on_opened(self) -> None:
        self.round_part.setVisible(self.desk.is_open)
        self.removed_part.hide()
        self._fit()

    @guarded(None)
    def showEvent(self, event: QShowEvent) -> None:
        self._show_program()
        self._fit()
        super().showEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
