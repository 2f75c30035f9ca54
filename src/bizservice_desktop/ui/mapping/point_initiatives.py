"""From a point to the plan: what already works on it, and a new initiative that names it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.maturity import planned_points
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.plan.initiative import Initiative

from ..initiatives.initiative_dialog import InitiativeDialog
from ..kit.basics import button, clear, hairline, text
from ..kit.dialogs import open_dialog
from ..kit.key_button import KeyButton
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from ..shell.desk import Desk

_GAP = 2
_MOST = 2  # links; more than that, or with little room, they are one menu


class PointInitiatives(QWidget):
    """Signals:
    opened: An initiative is to be shown: its id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Initiative, ...] = ()
        self._is_compact = False
        self._heading = text("small", wrap=False, content=self.tr("Already in the plan"))
        self._list = QVBoxLayout()
        self._links: list[WrapLink] = []
        self._list.setSpacing(0)
        self._all = button("link")
        self._all.setObjectName("initiatives")
        self._menu = QMenu(self)
        self._all.clicked.connect(self._on_all)  # a menu of its own would draw over the words
        self.new = KeyButton(Action.NEW_INITIATIVE.key_cap, kind="link")
        self.new.setObjectName("new_initiative")
        self.new.set_words(f"+  {Action.NEW_INITIATIVE.words}")
        self._line = hairline()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._line)
        layout.addWidget(self._heading)
        layout.addLayout(self._list)
        self._row = WrapRow(self._all, self.new, spacing=16)
        layout.addWidget(self._row)
        self._arrange()

    def show_initiatives(self, initiatives: Sequence[Initiative]) -> None:
        """Those that work on the point."""
        if tuple(initiatives) == self._shown:
            return
        self._shown = tuple(initiatives)
        clear(self._list)
        self._links = []
        self._menu.clear()
        for each in self._shown:
            self._menu.addAction(each.title.replace("&", "&&"), partial(self._open, each.id))
        for each in self._shown[:_MOST]:
            link = WrapLink()
            link.set_words(each.title)
            link.setObjectName(f"initiative.{each.id}")
            link.clicked.connect(partial(self._open, each.id))
            self._list.addWidget(link)
            self._links.append(link)
        self._all.setText(self.tr("%n in the plan", "", len(self._shown)))
        self._arrange()

    def set_compact(self, *, is_compact: bool) -> None:
        """One line for all of them."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._arrange()

    def height_in(self, width: int, *, is_compact: bool) -> int:
        """What it needs in that width, in pixels."""
        line = self._row.height_in(width)
        if is_compact:
            return line
        height = line + 1 + 2 * _GAP
        if 0 < len(self._shown) <= _MOST:
            height += self._heading.sizeHint().height() + _GAP
            height += sum(link.heightForWidth(width) for link in self._links)
        return height

    def _arrange(self) -> None:
        are_many = len(self._shown) > _MOST or (self._is_compact and bool(self._shown))
        are_listed = bool(self._shown) and not are_many
        self._all.setVisible(are_many)
        self._line.setVisible(not self._is_compact)
        self._heading.setVisible(are_listed)
        for link in self._links:
            link.setVisible(are_listed)

    def _on_all(self) -> None:
        self._menu.popup(self._all.mapToGlobal(self._all.rect().bottomLeft()))

    def _open(self, id: str, _checked: bool = False) -> None:
        self.opened.emit(id)


def working_on(desk: Desk, point: PointId) -> tuple[Initiative, ...]:
    """The initiatives that work on a point, in the order they were made."""
    return tuple(
        each for each in desk.workspace.initiatives if point in planned_points(desk.method, (each,))
    )


def open_initiative(desk: Desk, id: str, page: QWidget) -> None:
    """Show one in its form; one that was removed meanwhile is not shown."""
    for each in desk.workspace.initiatives:
        if each.id == id:
            open_dialog(InitiativeDialog(desk, each, parent=page))


def open_new_initiative(desk: Desk, point: PointId, page: QWidget) -> None:
    """A form for one that names the point."""
    open_dialog(InitiativeDialog(desk, parent=page, points=(point,)))
