"""The window: the way through, the page, and what holds them together.

It opens before content and storage are loaded, and gets them through `set_parts`. What is
heavy is imported by the function that needs it, after the first frame.
"""
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from bizservice_desktop.services.settings import Settings

from ..kit.guarded import guarded
from ..kit.live import Live
from ..shell.banner import Banner
from ..shell.places import PageName
from ..shell.preferences import Preferences
from .sidebar import WITHOUT_ROUND, Sidebar
from .topbar import Topbar
from .window_frame import WindowFrame

if TYPE_CHECKING:  # all of it is heavy: it comes after the first frame
    from ..room.presenter import Presenter
    from ..shell.desk import Desk
    from ..shell.exporting import Exporter
    from ..shell.page import Page
    from ..shell.parts import Parts
    from ..shell.step_names import StepNames
    from .load_failure import LoadFailure

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
        self._parts: Parts | None = None
        self._desk: Desk | None = None
        self._exporter: Exporter | None = None
        self._step_names: StepNames | None = None
        self._presenter: Presenter | None = None
        self._pages: dict[PageName, Page] = {}
        self._current = PageName.OVERVIEW
        self.sidebar = Sidebar()
        self.topbar = Topbar()
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._waiting = QWidget()
        self._waiting.setObjectName("page")
        self._waiting.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack.addWidget(self._waiting)
        self._waiting.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._waiting.setFocus()
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._stack, stretch=1)
        self._frame = WindowFrame(self.sidebar, self.topbar, self.banner, self._body)
        self.setCentralWidget(self._frame)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        if preferences.current.window:
            self.restoreGeometry(QByteArray.fromHex(preferences.current.window.encode()))
        self.sidebar.page_chosen.connect(self._on_way_chosen)
        self.topbar.undone.connect(self._on_undo)
        self.topbar.redone.connect(self._on_redo)
        self.topbar.present_toggled.connect(self._on_present)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Business service"))
        page = self._pages.get(self._current)
        self.topbar.set_title(page.title() if page else self.tr("Overview"))

    @property
    def desk(self) -> "Desk":
        """Raises: RuntimeError: The parts are not there yet."""
        if self._desk is None:
            raise RuntimeError("the window has no parts yet")
        return self._desk

    @property
    def current_page(self) -> "Page | None":
        return self._pages.get(self._current)

    def set_parts(self, parts: "Parts") -> None:
        """Give the window what it works with, and open the round of last time."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from ..shell.desk import Desk
        from ..shell.exporting import Exporter
        from ..shell.step_names import StepNames

        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._on_undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._on_redo)
        settings = self._preferences.current
        self._parts = parts
        self.sidebar.let_scroll()
        self.sidebar.set_reachable(WITHOUT_ROUND)
        self._desk = Desk(
            parts.method,
            parts.wording_of,
            settings.content_locale,
            parts.new_unit_of_work,
            self,
        )
        self._desk.set_min_voters(settings.min_voters)
        self._exporter = Exporter(self.banner, self._preferences, self)
        self._step_names = StepNames(self)
        self._desk.opened.connect(self._on_opened)
        self._desk.changed.connect(self._on_changed)
        self._desk.failed.connect(self._on_failed)
        self._preferences.failed.connect(self._on_failed)
        known = {row.id for row in self._desk.rounds()}
        last = next((id for id in known if id == settings.last_round), None)
        if last is not None:
            self._desk.open_round(last)
        self.show_page(PageName.RUNNING if self._is_held() else self._current)
        if parts.is_read_only:
            self.banner.show_note(
                self.tr("The file is write-protected: you can look and export, not change.")
            )

    def show_load_failure(self, sentence: str) -> "LoadFailure":
        """Say in place of the page why the file was not opened; nothing else leads anywhere."""
        from .load_failure import LoadFailure

        failure = LoadFailure()
        failure.show_sentence(sentence)
        self._stack.removeWidget(self._waiting)
        self._waiting.deleteLater()
        self._waiting = failure
        self._stack.addWidget(failure)
        self._stack.setCurrentWidget(failure)
        self.sidebar.set_reachable(())
        return failure

    def show_page(self, name: PageName) -> None:
        if self._parts is None:
            self._current = name  # shown as soon as it can be
            return
        if page := self._pages.get(self._current):
            page.flush()
        self._current = name
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        self._frame.follow(page)
        page.setFocus()
        self.sidebar.set_current(name)
        self.topbar.set_title(page.title())
        self.topbar.set_actions(page.actions_on_top() if self.desk.is_open else ())
        if self._presenter is not None:
            self._presenter.follow(page)

    def retranslated(self) -> None:
        if self._desk is not None and self._desk.is_open:
            self._on_changed()

    def apply_settings(self, settings: Settings) -> None:
        """Show the content as the settings say."""
        if self._desk is not None:
            if settings.content_locale != self._desk.wording.locale:
                self._desk.set_locale(settings.content_locale)
            if settings.min_voters != self._desk.min_voters:
                self._desk.set_min_voters(settings.min_voters)

    def flush(self) -> None:
        """Store what is typed, on every way out."""
        for page in self._pages.values():
            page.flush()

    def _page(self, name: PageName) -> "Page":
        if name not in self._pages:
            from .page_factory import make_page

            assert self._parts is not None  # noqa: S101 - show_page made sure
            assert self._exporter is not None  # noqa: S101
            page = make_page(name, self._parts, self.desk, self._exporter, self._preferences)
            page.page_wanted.connect(self._on_page_chosen)
            page.run_wanted.connect(self._on_run_wanted)
            page.point_wanted.connect(self._on_point_wanted)
            page.gap_cards_wanted.connect(self._on_gap_cards_wanted)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _is_held(self) -> bool:
        """A workshop goes on, also if the program was closed meanwhile."""
        from bizservice_desktop.domain.agenda.running import is_running

        return self.desk.is_open and any(map(is_running, self.desk.workspace.agendas))

    def _on_way_chosen(self, name: str) -> None:
        """While a workshop is held, the way to the agendas leads back to it."""
        is_back = name == PageName.AGENDAS and self._is_held()
        self.show_page(PageName.RUNNING if is_back else PageName(name))

    def _on_page_chosen(self, name: str) -> None:
        self.show_page(PageName(name))

    def _on_run_wanted(self, agenda: str) -> None:
        self.show_page(PageName.RUNNING)
        self._pages[PageName.RUNNING].go_to(agenda)

    def _on_point_wanted(self, point: str) -> None:
        self.show_page(PageName.MAPPING)
        self._pages[PageName.MAPPING].go_to(point)

    def _on_gap_cards_wanted(self) -> None:
        from ..cards.page import CardsPage

        self.show_page(PageName.CARDS)
        if isinstance(page := self._pages[PageName.CARDS], CardsPage):
            page.show_gap_deck()

    def _on_opened(self) -> None:
        self.sidebar.set_reachable(PageName)
        if self._presenter is None:
            self.topbar.set_presenting(is_presenting=False)
        self._preferences.change(last_round=str(self.desk.round.id))
        self.topbar.set_actions(())
        if page := self._pages.get(self._current):
            self.topbar.set_actions(page.actions_on_top())

    def _on_changed(self) -> None:
        from bizservice_desktop.domain.progress import is_mapped

        editor = self.desk.editor
        words = self._step_names.words if self._step_names else str
        undo, redo = editor.next_undo, editor.next_redo
        self.topbar.set_state(
            editor.saved_at, words(undo) if undo else "", words(redo) if redo else ""
        )
        if page := self.current_page:
            self.topbar.set_title(page.title())
        workspace = self.desk.workspace
        self.sidebar.set_round(workspace.jobcentre.name, workspace.round.title)
        check = self.desk.check
        self.sidebar.set_done(PageName.MAPPING, done=is_mapped(check))
        self.sidebar.set_done(
            PageName.MATRIX, done=all(state != "not_judged" for state in check.today.values())
        )

    def _on_failed(self, error: object) -> None:
        from ..shell.errors import ErrorTexts

        self.banner.show_failure(ErrorTexts(self).sentence(error))

    def _on_present(self) -> None:
        if self._presenter is None:
            from ..room.presenter import make_presenter

            assert self._parts is not None  # noqa: S101 - the button comes with a round
            self._presenter = make_presenter(
                self, self._body, self.desk, self._parts, self._preferences
            )
            self._presenter.presenting.changed.connect(self._on_presenting_changed)
            self._presenter.follow(self._page(self._current))
        self._presenter.toggle()

    def _on_presenting_changed(self) -> None:
        if self._presenter is not None:
            self.topbar.set_presenting(is_presenting=self._presenter.presenting.is_on)

    def _on_undo(self) -> None:
        if self._desk and self._desk.is_open:
            self.flush()
            self._desk.undo()

    def _on_redo(self) -> None:
        if self._desk and self._desk.is_open:
            self._desk.redo()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        if self._presenter is not None:
            self._presenter.close()
        if self._exporter is not None:
            self._exporter.wait()
        self._preferences.change(window=bytes(self.saveGeometry().toHex().data()).decode())
        super().closeEvent(event)
