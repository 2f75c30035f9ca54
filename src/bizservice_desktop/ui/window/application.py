"""Starts the window, paints it, and only then loads what is heavy."""
# ruff: noqa: PLC0415

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication

from bizservice_desktop.services.settings import Appearance, SettingsStore

from ..kit.live import retranslate_all
from ..shell.preferences import Preferences
from ..shell.theme import apply_theme
from ..shell.translation import Translation
from .main_window import MainWindow

_SIGNALS_LOOKED_AT_MS = 250


class Application(QObject):
    """Owns the window and what outlives it."""

    def __init__(
        self,
        app: QApplication,
        store: SettingsStore,
        resources: Path,
        load_parts: Callable[[], object],
        log: Callable[[BaseException], object],
        data_folder: Path,
    ) -> None:
        super().__init__()
        self._data_folder = data_folder
        self._app = app
        self._resources = resources
        self._load_parts = load_parts
        self._log = log
        self._close_parts: Callable[[], None] | None = None
        self._job: QObject | None = None
        self.preferences = Preferences(store, self)
        self._translation = Translation(app, resources / "i18n")
        self._translation.use(self.preferences.current.locale)
        self._shown = self.preferences.current
        self._base_font = QFont(app.font())
        self._apply_looks()
        self.window = MainWindow(self.preferences)
        self.window.painted.connect(self._on_painted)
        self.preferences.changed.connect(self._on_preferences_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.aboutToQuit.connect(self._on_about_to_quit)
        app.commitDataRequest.connect(self._on_session_ends)
        sys.excepthook = self._on_unexpected

    def _watch_signals(self) -> None:
        """An idle Qt loop never runs Python's signal handlers; a timer lets it."""
        import signal

        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if number := getattr(signal, name, None):  # Windows hangs up in another way
                signal.signal(number, self._on_signal)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._on_pulse)
        self._pulse.start(_SIGNALS_LOOKED_AT_MS)

    @property
    def _is_dark(self) -> bool:
        match self._shown.appearance:
            case Appearance.LIGHT:
                return False
            case Appearance.DARK:
                return True
            case Appearance.SYSTEM:
                scheme = QGuiApplication.styleHints().colorScheme()
                return scheme is Qt.ColorScheme.Dark

    def _apply_looks(self) -> None:
        apply_theme(
            self._app,
            "dark" if self._is_dark else "light",
            base_font=self._base_font,
            text_size=self._shown.text_size,
        )

    def _on_painted(self) -> None:
        """The window stands: load storage, content and fonts beside it."""
        from PySide6.QtGui import QFontDatabase

        gc.freeze()
        gc.enable()
        self._watch_signals()
        sys.setswitchinterval(0.002)  # or the importing thread stalls the window
        with suppress(OSError):  # what loads below tells of a folder that may not be entered
            for file in sorted((self._resources / "fonts").glob("*.ttf")):
                QFontDatabase.addApplicationFont(str(file))
        self._load()

    def _load(self) -> None:
        from ..shell.jobs import Job

        job = Job(lambda _progress: self._load_parts(), self)
        job.finished.connect(self._on_loaded)
        job.failed.connect(self._on_load_failed)
        self._job = job
        job.start()

    def _on_loaded(self, parts: object) -> None:
        from ..shell.parts import Parts

        if isinstance(parts, Parts):
            self._close_parts = parts.close
            self.window.set_parts(parts)

    def _on_load_failed(self, error: object) -> None:
        from ..shell.errors import failure as failure_words

        if isinstance(error, BaseException):
            self._log(error)
        failure = self.window.show_load_failure(failure_words(error))
        failure.retried.connect(self._load)
        failure.folder_wanted.connect(self._on_folder_wanted)

    def _on_folder_wanted(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))

    def _on_preferences_changed(self) -> None:
        before, self._shown = self._shown, self.preferences.current
        now = self._shown
        if (before.appearance, before.text_size) != (now.appearance, now.text_size):
            self._on_scheme_changed()
        if before.locale != now.locale:
            self._translation.use(now.locale)
            retranslate_all()
        self.window.apply_settings(now)

    def _on_scheme_changed(self) -> None:
        self._apply_looks()

    def _on_unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Nothing unexpected ends the program: it is logged and told in one sentence."""
        from ..shell.errors import failure as failure_words

        self._log(error.with_traceback(trace))
        self.window.banner.show_failure(failure_words(error))

    def _on_signal(self, _number: int, _frame: object) -> None:
        """A handler may stand in the middle of storing something: end only after that."""
        QTimer.singleShot(0, self._app.quit)

    def _on_pulse(self) -> None:
        """Nothing to do: that Python runs at all lets signals in."""

    def _on_session_ends(self, manager: QSessionManager) -> None:
        """Ask only where the session lets one ask."""
        if not self.window.flush() and manager.allowsInteraction():
            if not self.window.may_end():
                manager.cancel()
            manager.release()

    def _on_about_to_quit(self) -> None:
        self.window.flush()
        if self._close_parts is not None:
            self._close_parts()
            self._close_parts = None


def run(
    store: SettingsStore,
    resources: Path,
    load_parts: Callable[[], object],
    log: Callable[[BaseException], object],
    data_folder: Path,
    *,
    quit_after_first_frame: bool = False,
) -> int:
    """Show the window until it is closed; return the exit status.

    `load_parts` gives the `Parts`; it is called in a thread after the first frame.
    """
    # as an argument: QApplication.setStyle gives a QStyle back, and its enums are slow to make
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("bizservice")
    application = Application(app, store, resources, load_parts, log, data_folder)
    if quit_after_first_frame:
        application.window.painted.disconnect()
        application.window.painted.connect(app.quit)
    application.window.show()
    return app.exec()
