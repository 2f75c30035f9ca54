"""What the window works with once its parts are there: the desk, the pages, and what joins them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from bizservice_desktop.domain.agenda.running import is_running
from bizservice_desktop.domain.progress import is_mapped
from bizservice_desktop.services.settings import Settings

from ..kit.typed import flush, unstored
from ..kit.words import filled
from ..shell.actions import Action, Shortcut, bind
from ..shell.desk import Desk
from ..shell.errors import failure
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.parts import Parts
from ..shell.places import AtPage, PageName, Place
from ..shell.preferences import Preferences
from ..shell.step_names import StepNames
from .page_factory import make_page
from .sidebar import WITHOUT_ROUND
from .window_frame import WindowFrame

if TYPE_CHECKING:
    from ..room.presenting import Presenting


class Workbench(QObject):
    """Everything here is complete from the start; a page is made when it is first shown.

    Signals:
        page_shown: A page is on the screen now: the page.
        closing: The window closes, or the program ends.
    """

    page_shown = Signal(object)
    closing = Signal()

    def __init__(
        self,
        window: QMainWindow,
        frame: WindowFrame,
        parts: Parts,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._parts = parts
        self._preferences = preferences
        self._pages: dict[PageName, Page] = {}
        self._in_old_language: set[PageName] = set()
        self.place: Place = AtPage(PageName.OVERVIEW)
        settings = preferences.current
        self.desk = Desk(
            parts.method, parts.wording_of, settings.content_locale, parts.new_unit_of_work, self
        )
        self.desk.set_min_voters(settings.min_voters)
        self.desk.may_leave = self.flush_or_show
        self.desk.drafts = preferences.drafts
        self._exporter = Exporter(frame.banner, preferences, window)
        self._step_names = StepNames(self)
        self._connect()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page(self.place.page)

    def go_to(self, place: Place) -> None:
        """Take the user to a page, and to what is wanted on it."""
        self.page.flush()
        self._make_pages_anew()
        self.place = place
        page, topbar = self.page, self._frame.topbar
        self._frame.stack.setCurrentWidget(page)
        self._frame.leave_to(page)
        page.setFocus()
        self._frame.sidebar.set_current(place.page)
        topbar.set_actions(page.actions_on_top() if self.desk.is_open else ())
        self.page_shown.emit(page)
        page.go_to(place)
        topbar.set_title(page.title())
        self.show_state()

    def retranslate(self) -> None:
        """Words are set where a widget is made: in another language the pages are made anew.

        Text that could not be stored keeps its page until another is chosen.
        """
        self._in_old_language = set(self._pages)
        focused = self._window.focusWidget()
        self.go_to(self.place)
        if focused is not None and (again := self.page.findChild(QWidget, focused.objectName())):
            again.setFocus()
        self.show_state()

    def _make_pages_anew(self) -> None:
        for name in [each for each in self._in_old_language if self._pages[each].flush()]:
            self._in_old_language.remove(name)
            page = self._pages.pop(name)
            self._frame.stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def choose(self, name: PageName) -> None:
        """While a workshop is held, the way to the agendas leads back to it."""
        is_back = name is PageName.AGENDAS and self._is_held()
        self.go_to(AtPage(PageName.RUNNING if is_back else name))

    def apply_settings(self, settings: Settings) -> None:
        """Show the content as the settings say."""
        if settings.content_locale != self.desk.wording.locale:
            self.desk.set_locale(settings.content_locale)
        if settings.min_voters != self.desk.min_voters:
            self.desk.set_min_voters(settings.min_voters)

    def flush(self) -> bool:
        """Store what is typed on any page and in any dialog; False when something could not be
        stored."""
        are_stored = [page.flush() for page in self._pages.values()]
        return all([*are_stored, flush(self._window)])

    def flush_or_show(self) -> bool:
        """Store what is typed; what could not be stored is shown, with the keyboard in it."""
        is_stored = self.flush()
        for typing in unstored(self._window)[:1]:
            for name, page in self._pages.items():
                if page.isAncestorOf(typing.field) and page is not self.page:
                    self.go_to(AtPage(name))
            typing.field.setFocus()
            words = self.tr("First this: what you wrote here is not stored.")
            self._frame.banner.show_failure(words)
        return is_stored

    def close(self) -> None:
        self.closing.emit()
        self._exporter.wait()

    def show_state(self) -> None:
        """Say in the bars what is open, what is done, and what can be undone."""
        if not self.desk.is_open:
            return
        editor, workspace, check = self.desk.editor, self.desk.workspace, self.desk.check
        topbar, sidebar = self._frame.topbar, self._frame.sidebar
        undo, redo = editor.next_undo, editor.next_redo
        if not self.page.may_undo:
            undo = redo = None
        words = self._step_names.words
        topbar.set_state(editor.saved_at, words(undo) if undo else "", words(redo) if redo else "")
        topbar.set_title(self.page.title())
        sidebar.set_round(workspace.jobcentre.name, workspace.round.title)
        sidebar.set_done(PageName.MAPPING, done=is_mapped(check))
        sidebar.set_done(PageName.MATRIX, done=not check.unjudged)

    def _connect(self) -> None:
        sidebar, topbar, window = self._frame.sidebar, self._frame.topbar, self._window
        sidebar.let_scroll()
        sidebar.set_reachable(WITHOUT_ROUND)
        topbar.undone.connect(self._on_undo)
        topbar.redone.connect(self._on_redo)
        topbar.present_toggled.connect(self._on_present)
        bind(window, Action.UNDO, self._on_undo)
        bind(window, Action.REDO, self._on_redo)
        bind(window, Action.PRESENT, self._on_present_key)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_moved)
        self.desk.opened.connect(self._on_opened)
        self.desk.changed.connect(self.show_state)
        self.desk.failed.connect(self._on_failed)
        self._preferences.failed.connect(self._on_failed)

    def open(self, place: Place) -> None:
        """Open the round of last time; a workshop that goes on is where the program begins."""
        last = self._preferences.current.last_round
        for row in self.desk.rounds():
            if row.id == last:
                self.desk.open_round(row.id)
        self.go_to(AtPage(PageName.RUNNING) if self._is_held() else place)
        if self._parts.is_read_only:
            self._frame.banner.show_note(
                self.tr("The file is write-protected: you can look and export, not change.")
            )
        if refused := self._parts.packs.refused:
            words = self.tr("The built-in content is used: the pack “%1” cannot be. %2")
            fault = refused.fault[self._preferences.current.locale]
            self._frame.banner.show_failure(filled(words, refused.name, fault))

    def _page(self, name: PageName) -> Page:
        if name not in self._pages:
            page = make_page(name, self._parts, self.desk, self._exporter, self._preferences)
            page.wanted.connect(self.go_to)
            page.fills_window_changed.connect(partial(self._frame.leave_to, page))
            self._pages[name] = page
            self._frame.stack.addWidget(page)
        return self._pages[name]

    def _is_held(self) -> bool:
        """A workshop goes on, also if the program was closed meanwhile."""
        return self.desk.is_open and any(map(is_running, self.desk.workspace.agendas))

    def _on_opened(self) -> None:
        self._frame.sidebar.set_reachable(PageName)
        self._frame.topbar.offer_presenting()
        self._preferences.change(last_round=str(self.desk.round.id))
        self._frame.topbar.set_actions(self.page.actions_on_top())

    def _on_failed(self, error: object) -> None:
        self._frame.banner.show_failure(failure(error))

    def _on_present(self) -> None:
        """What presents is heavy: it is made when somebody first does, and then goes on itself."""
        from ..room.presenter import make_presenter  # noqa: PLC0415

        topbar = self._frame.topbar
        topbar.present_toggled.disconnect(self._on_present)
        presenter = make_presenter(
            self._window, self._frame.body, self.desk, self._parts, self._preferences
        )
        topbar.present_toggled.connect(presenter.toggle)
        presenter.presenting.changed.connect(partial(self._show_presenting, presenter.presenting))
        self.page_shown.connect(presenter.follow)
        self.closing.connect(presenter.close)
        presenter.follow(self.page)
        presenter.toggle()

    def _on_present_key(self) -> None:
        if self.desk.is_open:
            self._frame.topbar.present_toggled.emit()

    def _on_focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The key that presents works in every dialog, too, from when it first has the keyboard."""
        window = owner = now.window() if now is not None else None
        while owner is not None and owner is not self._window:
            owner = owner.parentWidget()
        if window is None or owner is None or window is owner:
            return
        if all(each.action is not Action.PRESENT for each in window.findChildren(Shortcut)):
            bind(window, Action.PRESENT, self._on_present_key)

    def _show_presenting(self, presenting: "Presenting") -> None:
        self._frame.topbar.show_presenting(is_presenting=presenting.is_on)

    def _on_undo(self) -> None:
        if self.desk.is_open and self.page.may_undo and self.flush_or_show():
            self.desk.undo()

    def _on_redo(self) -> None:
        if self.desk.is_open and self.page.may_undo and self.flush_or_show():
            self.desk.redo()
