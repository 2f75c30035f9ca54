"""The settings of the running program, told to whoever shows them."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.services.drafts import Begun, Drafts
from bizservice_desktop.services.settings import Settings, SettingsStore


class Preferences(QObject):
    """Signals:
    changed: A setting has another value.
    failed: The settings could not be kept; they hold until the program ends.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._current = store.load()
        self._is_kept = True
        self.drafts = Drafts(self._current.drafts, self._keep_drafts)

    @property
    def current(self) -> Settings:
        return self._current

    def change(self, **values: Any) -> None:
        """Set fields of Settings; an unchanged value is no change.

        Raises: BadSetting.
        """
        after = replace(self._current, **values)
        if after == self._current:
            return
        self._current = after
        self._is_kept = False
        self.flush()
        self.changed.emit()

    def _keep_drafts(self, begun: Begun) -> bool:
        """Nobody shows drafts, so that nobody is told."""
        if begun != self._current.drafts:
            self._current = replace(self._current, drafts=begun)
            self._is_kept = False
        return self.flush()

    def flush(self) -> bool:
        """Keep what could not be kept when it was changed; False when it still cannot be."""
        from bizservice_desktop.services.files import FileNotWritten  # noqa: PLC0415 - later

        if not self._is_kept:
            try:
                self._store.save(self._current)
                self._is_kept = True
            except FileNotWritten as error:
                self.failed.emit(error)
        return self._is_kept
