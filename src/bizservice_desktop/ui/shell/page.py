"""What every page is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.workspace import EVERY_KIND, Kinds

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.typed import flush, retry
from .desk import Desk
from .places import Place


class Page(Live, QWidget):
    """One page of the window.

    A page shows the desk's values when it is shown and whenever one of the kinds it `shows`
    changes; it never updates itself from its own click. Subclasses give `title` and `refresh`.

    Signals:
        wanted: The user should be taken to a Place.
        shared_changed: The page is about something else: `shareable` gives another value.
        fills_window_changed: `fills_window` has another value.
    """

    wanted = Signal(object)
    shared_changed = Signal()
    fills_window_changed = Signal()

    shows: Kinds = EVERY_KIND

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that its keys work at once
        self.desk = desk
        desk.changed.connect(self._on_changed)
        desk.stored.connect(self._on_stored)

    def title(self) -> str:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the desk's values. Called only while a round is open and the page is seen."""
        raise NotImplementedError

    def go_to(self, place: Place) -> None:
        """Show one thing of the page, and change nothing."""

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        """Buttons of the page that stand in the top bar."""
        return ()

    def shareable(self) -> Shareable | None:
        """What the room may see of this page; None when the room keeps what it sees.

        Called only while a round is open.
        """
        return None

    def coming_next(self) -> tuple[str, ...]:
        """What follows on this page, a line each, for the facilitator while presenting."""
        return ()

    def facilitator_notes(self) -> str:
        """What only the facilitator may read while presenting."""
        return ""

    @property
    def may_undo(self) -> bool:
        """Whether undo and redo are offered; not while what is done on the page is not stored."""
        return True

    @property
    def fills_window(self) -> bool:
        """The page is to be alone in the window: no way, no bar, no panel beside it."""
        return False

    def flush(self) -> bool:
        """Store what is typed but not stored yet; False when that could not be."""
        return flush(self)

    def recolour(self) -> None:
        self._on_changed()

    def _on_stored(self) -> None:
        retry(self)

    def _on_changed(self, kinds: Kinds = EVERY_KIND) -> None:
        if self.isVisible() and self.desk.is_open and kinds & self.shows:
            self.refresh()

    @guarded(None)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_changed()
