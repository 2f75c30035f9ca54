"""The window: it stands and is painted before content and storage are loaded.

Until `set_parts` gives it what it works with, its pages are blank; what is heavy is imported
there, after the first frame.
"""
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from bizservice_desktop.services.settings import Settings

from ..kit.guarded import guarded
from ..kit.live import Live
from ..shell.places import AtPage, PageName, Place
from ..shell.preferences import Preferences
from .blank import Blank
from .window_frame import WindowFrame

if TYPE_CHECKING:
    from ..shell.desk import Desk
    from ..shell.page import Page
    from ..shell.parts import Parts
    from .load_failure import LoadFailure
    from .workbench import Workbench

_SMALLEST = (1024, 680)
_USUAL = (1440, 900)


class MainWindow(Live, QMainWindow):
    """Signals:
    painted: The first frame is on the screen.
    """

    painted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._is_painted = False
        self._frame = frame = WindowFrame()
        self.sidebar, self.topbar, self.banner = frame.sidebar, frame.topbar, frame.banner
        self._work: Blank | Workbench = Blank(frame.stack)
        self.setCentralWidget(self._frame)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        if preferences.current.window:
            self.restoreGeometry(QByteArray.fromHex(preferences.current.window.encode()))
        self.sidebar.page_chosen.connect(self._on_way_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Business service"))
        self.topbar.set_title(self.tr("Overview"))
        self._work.retranslate()

    @property
    def desk(self) -> "Desk":
        """Raises: AttributeError: The parts are not there yet."""
        return self._work.desk  # type: ignore[union-attr]

    @property
    def current_page(self) -> "Page":
        """Raises: AttributeError: The parts are not there yet."""
        return self._work.page  # type: ignore[union-attr]

    def set_parts(self, parts: "Parts") -> None:
        """Give the window what it works with, and open the round of last time."""
        from .workbench import Workbench

        place = self._work.place
        self._work = Workbench(self, self._frame, parts, self._preferences)
        self._work.open(place)

    def show_load_failure(self, sentence: str) -> "LoadFailure":
        """Say in place of the page why the file was not opened; nothing else leads anywhere."""
        from .load_failure import LoadFailure

        failure = LoadFailure()
        failure.show_sentence(sentence)
        self._frame.stack.addWidget(failure)
        self._frame.stack.setCurrentWidget(failure)
        self.sidebar.set_reachable(())
        return failure

    def show_page(self, name: PageName) -> None:
        self.go_to(AtPage(name))

    def go_to(self, place: Place) -> None:
        self._work.go_to(place)

    def apply_settings(self, settings: Settings) -> None:
        """Show the content as the settings say."""
        self._work.apply_settings(settings)

    def flush(self) -> bool:
        """Store what is typed, on every way out; False when something could not be stored."""
        return all([self._work.flush(), self._preferences.flush()])

    def may_end(self) -> bool:
        """All that was typed is stored, or the user gives it up."""
        from .leaving import LeavingQuestion

        if self.flush() or LeavingQuestion(self).is_given_up():
            return True
        self._work.flush_or_show()
        return False

    def _on_way_chosen(self, name: str) -> None:
        self._work.choose(PageName(name))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_end():
            event.ignore()
            return
        self._work.close()
        self._preferences.change(window=bytes(self.saveGeometry().toHex().data()).decode())
        super().closeEvent(event)
