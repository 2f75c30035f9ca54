"""Joins presenting to the window: the page is followed, keys work, the panel says how it is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from bizservice_desktop.diagram.room.shareable import CountdownShown, GroupsShown

from ..kit.dialogs import open_dialog
from ..kit.guarded import guarded
from ..kit.words import filled
from ..shell.actions import Action, Where, action_of, bind
from ..shell.desk import Desk, local_now
from ..shell.page import Page
from ..shell.parts import Parts, TextTools
from ..shell.preferences import Preferences
from .audience_window import AudienceWindow
from .now_on import now_on
from .passed_key import press_in
from .presenter_panel import PresenterPanel
from .presenting import Place, Presenting, ScreensPort
from .screen_choice import TYPED_IN
from .screens import ScreenNumbers, Screens
from .sharing import nothing_shown

_PAGE_LINES = 36.0  # of width that a page keeps beside the panel, in heights of a line


class Presenter(QObject):
    """Made when somebody first presents. `body` holds the pages; the panel joins them there."""

    def __init__(
        self,
        window: QWidget,
        body: QBoxLayout,
        desk: Desk,
        text_tools: TextTools,
        preferences: Preferences,
        screens: ScreensPort,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._body = body
        self._desk = desk
        self._text_tools = text_tools
        self._preferences = preferences
        self._page: Page | None = None
        measure = text_tools.measure()
        self.wall = AudienceWindow(measure)
        self.presenting = Presenting(window, self.wall, screens, preferences, self)
        self.panel = PresenterPanel(measure)
        self.panel.hide()
        body.insertWidget(1, self.panel)
        self._numbers = ScreenNumbers()
        self._shortcuts = (
            *bind(window, Action.HOLD, self._on_hold),
            *bind(window, Action.BLANK, self._on_blank),
            *bind(window, Action.SWAP, self._on_swap),
        )
        self._connect()
        self._on_presenting_changed()

    def toggle(self) -> None:
        """Begin to present, or end."""
        if self.presenting.is_on:
            self.presenting.stop()
        else:
            self._share(anew=True)
            self.presenting.start()

    def follow(self, page: Page) -> None:
        """Let the room see this page, and what becomes of it."""
        if self._page is not None:
            self._page.shared_changed.disconnect(self._on_desk_changed)
            self._page.fills_window_changed.disconnect(self._on_presenting_changed)
        self._page = page
        page.shared_changed.connect(self._on_desk_changed)
        page.fills_window_changed.connect(self._on_presenting_changed)
        self._on_presenting_changed()
        self._on_desk_changed()

    def close(self) -> None:
        """End with the facilitator's window."""
        self.presenting.stop()
        self.wall.close()

    def _connect(self) -> None:
        panel, presenting = self.panel, self.presenting
        presenting.changed.connect(self._on_presenting_changed)
        panel.hold_wanted.connect(self._on_hold)
        panel.blank_wanted.connect(self._on_blank)
        panel.swap_wanted.connect(self._on_swap)
        panel.legibility_wanted.connect(self._on_legibility)
        panel.ticked.connect(self._show_now)
        panel.choice.chosen.connect(presenting.choose)
        panel.choice.window_wanted.connect(presenting.show_in_window)
        panel.choice.here_wanted.connect(presenting.show_here)
        panel.choice.others_wanted.connect(presenting.ask_again)
        self.wall.took_keyboard.connect(self._on_wall_took_keyboard)
        self.wall.key_pressed.connect(self._on_wall_key)
        self._desk.opened.connect(self._on_opened)
        self._desk.changed.connect(self._on_desk_changed)
        self._window.installEventFilter(self)
        pages = self._body.itemAt(0)
        if pages is not None and (stack := pages.widget()) is not None:
            stack.installEventFilter(self)  # it has another size when all of them do

    # What is shown

    def _share(self, *, anew: bool = False) -> None:
        """Show what the page offers; a page that offers nothing leaves the picture as it is.

        But for a countdown: nobody would count it on, and it would tell a wrong time.
        """
        if not self._desk.is_open or self._page is None:
            return
        hyphenate = self._text_tools.hyphenate(self._desk.wording.locale)
        self.wall.view.set_hyphenate(hyphenate)
        self.panel.preview.set_hyphenate(hyphenate)
        value = self._page.shareable()
        presenting = self.presenting
        anew = anew or isinstance(
            presenting.waiting or presenting.shown, CountdownShown | GroupsShown
        )
        if value is None and (anew or presenting.waiting is presenting.shown is None):
            value = nothing_shown(self._desk.model)
        if value is not None:
            self.presenting.show(value)
        self.panel.show_notes(self._page.facilitator_notes())
        self.panel.show_coming(self._page.coming_next())
        self._show_now()

    def _show_now(self) -> None:
        if self.presenting.is_on and self._desk.is_open:
            self.panel.show_now(now_on(self._desk.workspace.agendas, local_now()))

    def _on_desk_changed(self) -> None:
        if self.presenting.is_on:
            self._share()

    def _on_opened(self) -> None:
        """Nothing of one round stays on the wall when another is opened."""
        if self.presenting.is_on:
            self._share(anew=True)

    def _on_legibility(self) -> None:
        from .legibility import LegibilityDialog  # noqa: PLC0415 - rarely wanted

        dialog = LegibilityDialog(
            self._preferences, self._desk.wording, self.presenting.aspect, self._window
        )
        dialog.letters_wanted.connect(self.presenting.show)
        dialog.finished.connect(self._on_legibility_closed)
        open_dialog(dialog)

    def _on_legibility_closed(self) -> None:
        if self.presenting.is_on:
            self._share(anew=True)

    # How it is shown

    def _on_presenting_changed(self) -> None:
        presenting, panel = self.presenting, self.panel
        is_on = presenting.is_on
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_on)
        self._fit()
        is_alone = self._page is not None and self._page.fills_window
        panel.setVisible(is_on and not is_alone)
        others = presenting.others()
        is_choosing = presenting.place is Place.CHOOSING
        self._numbers.show(others if is_choosing else ())
        if not is_on:
            return
        panel.set_aspect(presenting.aspect)
        panel.preview.set_blank(is_blank=presenting.is_blank)
        if presenting.shown is not None:
            panel.preview.show_value(presenting.shown)
        panel.show_state(
            self._state_words(),
            is_held=presenting.is_held,
            is_blank=presenting.is_blank,
            can_swap=presenting.place is Place.WALL,
            is_seen=presenting.place not in (Place.ALONE, Place.CHOOSING),
        )
        size = self.tr("%1: %2, %3 × %4")
        panel.choice.show_choice(
            *self._place_words(),
            [
                filled(size, number, screen.name, screen.geometry.width(), screen.geometry.height())
                for number, screen in enumerate(others if is_choosing else (), 1)
            ],
            is_alone=presenting.place is Place.ALONE,
            has_others=presenting.place is Place.WALL and len(others) > 1,
        )

    def _state_words(self) -> str:
        if self.presenting.is_blank:
            return self.tr("Blank: the room sees a black picture.")
        if self.presenting.is_held:
            return self.tr("Held: the room keeps this picture.")
        return ""

    def _place_words(self) -> tuple[str, str]:
        """What is to be done for a picture, and what else may help."""
        match self.presenting.place:
            case Place.ALONE:
                return (
                    self.tr("Plug in the projector and the picture goes to it by itself."),
                    self.tr("If it shows the same as this screen, choose “Extend” in the system."),
                )
            case Place.CHOOSING:
                return self.tr("Press the number you see on the wall."), ""
            case Place.UNPLUGGED:
                return self.tr("The projector is unplugged; the picture comes back by itself."), ""
            case Place.WINDOW:
                return self.tr("The picture is in a window of its own."), ""
            case _:
                return "", ""

    def _fit(self) -> None:
        """Beside the page where there is room for both, else above it."""
        is_on = self.presenting.is_on
        line = self._window.fontMetrics().height()
        needed = _PAGE_LINES * line + self.panel.width_beside(line)
        is_narrow = self._body.geometry().width() < needed
        direction = QBoxLayout.Direction
        is_strip = is_narrow and is_on
        wanted = direction.BottomToTop if is_strip else direction.LeftToRight
        if self._body.direction() != wanted:
            self._body.setDirection(wanted)
        self.panel.set_strip(is_strip=is_narrow)

    # Keys

    def _on_hold(self) -> None:
        self.presenting.set_held(is_held=not self.presenting.is_held)

    def _on_blank(self) -> None:
        self.presenting.set_blank(is_blank=not self.presenting.is_blank)

    def _on_swap(self) -> None:
        self.presenting.swap()

    @property
    def _at_work(self) -> QWidget:
        """Where the facilitator works: in the window, or in a dialog over it."""
        return QApplication.activeModalWidget() or self._window

    def _on_wall_took_keyboard(self) -> None:
        """Somebody clicked on the wall. In a rehearsal there is nothing else to be seen."""
        if self.presenting.place is Place.WALL:
            self._at_work.activateWindow()

    def _on_wall_key(self, event: QKeyEvent) -> None:
        """Esc ends, whatever it means on a page that the wall may cover."""
        if action_of(event, Where.PRESENTING) is Action.STOP_PRESENTING:
            self.presenting.stop()
            self._at_work.activateWindow()
        else:
            press_in(self._at_work, event)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An Esc that the page has no use for ends; another width needs another place."""
        if event.type() == QEvent.Type.Resize and watched is not self._window:
            self._fit()
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and action_of(event, Where.PRESENTING) is Action.STOP_PRESENTING
            and self.presenting.is_on
            and not isinstance(QApplication.focusWidget(), TYPED_IN)
        ):
            self.presenting.stop()
            return True
        return super().eventFilter(watched, event)


def make_presenter(
    window: QWidget,
    body: QBoxLayout,
    desk: Desk,
    parts: Parts,
    preferences: Preferences,
) -> Presenter:
    """Present on the screens that are really there."""
    screens = Screens(window)
    return Presenter(window, body, desk, parts.text_tools, preferences, screens)
