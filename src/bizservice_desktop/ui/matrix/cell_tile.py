"""One cell of the matrix: its status as a word, what is in it, and what can be done."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill, tint
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import Cell
from bizservice_desktop.domain.plan.initiative import InitiativeStatus
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import show_words, text
from ..kit.guarded import guarded
from ..kit.keyboard import arrow, chooses
from ..kit.live import Live
from ..kit.words import filled
from ..kit.wrap_link import WrapLink, breakable

_MOST_ELEMENTS = 4
_LONGEST_ELEMENT = 110
_RADIUS = 8
_LEAST_LINES = 6


class View(StrEnum):
    TODAY = "today"
    PLAN = "plan"
    DIFFERENCE = "difference"


class TileAction(Enum):
    NONE = 0
    ADD_INITIATIVE = 1
    JUDGE = 2


_ACTIONS = {Coverage.NOTHING: TileAction.ADD_INITIATIVE, Coverage.NOT_JUDGED: TileAction.JUDGE}


@dataclass(frozen=True, slots=True)
class TileFace:
    """What a tile shows. `name` is what a screen reader says; `more` counts hidden elements.

    `initiatives` are ids with titles.
    """

    ground: Coverage
    word: str
    name: str
    elements: tuple[str, ...] = ()
    more: str = ""
    remark: str = ""
    initiatives: tuple[tuple[str, str], ...] = ()
    action: TileAction = TileAction.NONE
    action_words: str = ""


def shown_elements(elements: str) -> tuple[tuple[str, ...], int]:
    """The lines a tile has room for, shortened, and how many more there are."""
    lines = [" ".join(line.split()) for line in elements.splitlines() if line.strip()]
    short = [
        line if len(line) <= _LONGEST_ELEMENT else line[: _LONGEST_ELEMENT - 1].rstrip() + "…"
        for line in lines[:_MOST_ELEMENTS]
    ]
    return tuple(short), max(0, len(lines) - _MOST_ELEMENTS)


class CellTile(Live, QAbstractButton):
    """Signals:
    initiative_wanted: The user wants to add an initiative to this cell: its id.
    initiative_opened: The user wants to see an initiative: its id.
    moved: An arrow key: rows down, columns to the right.
    focused: The tile got the keyboard: the cell's id.
    """

    initiative_wanted = Signal(str)
    initiative_opened = Signal(str)
    moved = Signal(int, int)
    focused = Signal(str)

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self.setObjectName(f"tile.{cell.id}")
        self._face: TileFace | None = None
        self._is_open = False
        self._word = text("strong")
        self._area = text("small")
        self._elements: list[QLabel] = []
        self._element_column = QVBoxLayout()
        self._element_column.setSpacing(5)
        self._more = text("small")
        self._remark = text("small")
        self._links: list[WrapLink] = []
        self._link_column = QVBoxLayout()
        self._link_column.setSpacing(0)
        self.action = WrapLink()
        self.action.clicked.connect(self._on_action)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 12, 10)
        layout.setSpacing(4)
        layout.addWidget(self._area)
        layout.addWidget(self._word)
        layout.addLayout(self._element_column)
        for label in (self._more, self._remark):
            layout.addWidget(label)
        for label in (self._area, self._word, self._more, self._remark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area.hide()
        layout.addLayout(self._link_column)
        layout.addStretch(1)
        layout.addWidget(self.action)

    @property
    def face(self) -> TileFace:
        """Raises: RuntimeError: Nothing is shown yet."""
        if self._face is None:
            raise RuntimeError("the tile shows nothing yet")
        return self._face

    def recolour(self) -> None:
        if self._face is not None:
            self._colour_texts(self._face)

    def show_cell(self, model: ReadModel, view: View) -> None:
        """Show the cell today, with the plan, or what the plan changes in it."""
        face = self._face_of(model, view)
        if face == self._face:
            return
        self._face = face
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        self.setAccessibleName(face.name)
        self._word.setText(face.word)
        self._show_elements(face.elements)
        show_words(self._more, face.more)
        show_words(self._remark, face.remark)
        self._show_links(face.initiatives)
        self.action.set_words(face.action_words, f"{face.action_words}: {face.name}")
        self.action.setVisible(face.action is not TileAction.NONE)
        self._colour_texts(face)
        self.updateGeometry()

    def _face_of(self, model: ReadModel, view: View) -> TileFace:
        cell, wording = self.cell, model.wording
        today, planned = model.check.today[cell.id], model.check.with_plan[cell.id]
        state = today if view is View.TODAY else planned
        is_raised = today is not planned
        elements, hidden = shown_elements(model.workspace.round.cell(cell.id).elements)
        initiatives = () if view is View.TODAY else _initiatives(cell, model)
        word = wording.caption(f"cap_coverage_{state}")
        remark = ""
        if view is View.DIFFERENCE:
            elements, hidden = (), 0
            if is_raised:
                word = f"{wording.caption(f'cap_coverage_{today}')} → {word}"
            else:
                remark, initiatives = self.tr("No change"), ()
        name = f"{wording.title(cell.service)}, {wording.title(cell.area)}: {word}"
        inside = "; ".join((*elements, *(title for _, title in initiatives)))
        action = _ACTIONS.get(state, TileAction.NONE)
        is_judge = action is TileAction.JUDGE
        return TileFace(
            ground=_ground(view, state, is_raised=is_raised),
            word=word,
            name=f"{name}. {inside}" if inside else name,
            elements=elements,
            more=filled(self.tr("and %1 more"), hidden) if hidden else "",
            remark=remark,
            initiatives=initiatives,
            action=action,
            action_words=self.tr("Judge it") if is_judge else self.tr("Add an initiative"),
        )

    def set_open(self, *, is_open: bool) -> None:
        """Mark the cell that is shown in the editor."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.update()

    def set_reached_by_tab(self, *, is_reached: bool) -> None:
        """Only one tile of the grid is reached with Tab; the arrows do the rest."""
        policy = Qt.FocusPolicy.StrongFocus if is_reached else Qt.FocusPolicy.ClickFocus
        for widget in (self, self.action, *self._links):
            widget.setFocusPolicy(policy)

    def set_area(self, name: str, *, is_shown: bool) -> None:
        """Name the area on the tile itself, where it stands under no column header."""
        self._area.setText(breakable(name))
        self._area.setVisible(is_shown)

    def _show_elements(self, elements: tuple[str, ...]) -> None:
        while len(self._elements) < len(elements):
            element = text()
            element.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._elements.append(element)
            self._element_column.addWidget(element)
        for index, label in enumerate(self._elements):
            show_words(label, breakable(elements[index]) if index < len(elements) else "")

    def _show_links(self, initiatives: tuple[tuple[str, str], ...]) -> None:
        while len(self._links) < len(initiatives):
            link = WrapLink()
            link.setFocusPolicy(self.focusPolicy())
            link.clicked.connect(self._on_link)
            self._links.append(link)
            self._link_column.addWidget(link)
        for index, link in enumerate(self._links):
            is_used = index < len(initiatives)
            if is_used:
                id, title = initiatives[index]
                link.setProperty("initiative", id)
                link.set_words(title)
            link.setVisible(is_used)

    @property
    def _is_filled(self) -> bool:
        return self._face is not None and self._face.ground is Coverage.COVERED

    def _colour_texts(self, face: TileFace) -> None:
        ink = on_fill(self.cell.area) if self._is_filled else Ink.TEXT
        muted = ink if self._is_filled else Ink.MUTED
        inks: list[tuple[QLabel, Ink]] = [(label, ink) for label in (self._word, *self._elements)]
        inks += [(label, muted) for label in (self._area, self._more, self._remark)]
        for label, colour in inks:
            sheet = f"color: {self.colours[colour]};"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)
        for link in (self.action, *self._links):
            link.set_ink(ink if self._is_filled else Ink.ACCENT)
        self.update()

    def _on_action(self) -> None:
        if self._face is not None and self._face.action is TileAction.JUDGE:
            self.click()
        else:
            self.initiative_wanted.emit(self.cell.id)

    def _on_link(self) -> None:
        link = self.sender()
        if link is not None:
            self.initiative_opened.emit(str(link.property("initiative")))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._face.ground if self._face else Coverage.NOT_JUDGED
        area, colours = self.cell.area, self.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match ground:
            case Coverage.COVERED:
                painter.setBrush(QColor(colours[fill(area)]))
                pen = QPen(QColor(colours[fill(area)]), 1.2)
            case Coverage.PARTLY:
                painter.setBrush(QColor(colours[tint(area)]))
                pen = QPen(QColor(colours[fill(area)]), 1.2)
            case Coverage.NOTHING | Coverage.LEFT_EMPTY:
                painter.setBrush(QColor(colours[Ink.SURFACE]))
                pen = QPen(QColor(colours[Ink.EDGE]), 1.6, Qt.PenStyle.DashLine)
            case _:
                painter.setBrush(QColor(colours[Ink.SURFACE]))
                pen = QPen(QColor(colours[Ink.HAIRLINE]), 1.2)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self._is_open:
            self._draw_ring(painter, 1.5, 3 if self.hasFocus() else 2, Ink.TEXT)
            self._draw_ring(painter, 3.5, 1.5, Ink.SURFACE)
        elif self.underMouse():
            self._draw_ring(painter, 1.5, 1.5, Ink.EDGE)
        painter.end()

    def _draw_ring(self, painter: QPainter, inset: float, width: float, ink: Ink) -> None:
        painter.setPen(QPen(QColor(self.colours[ink]), width))
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, _RADIUS - inset / 2, _RADIUS - inset / 2)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if way := arrow(event):
            right, down = way
            self.moved.emit(down, right)
        elif chooses(event):
            self.click()
        else:
            event.ignore()

    @guarded(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.cell.id)

    @guarded(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @guarded(default=False)
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


def _ground(view: View, state: Coverage, *, is_raised: bool) -> Coverage:
    """In the difference only what the plan raises is coloured; gaps stay gaps."""
    if view is View.DIFFERENCE and not is_raised and state is not Coverage.NOTHING:
        return Coverage.NOT_JUDGED
    return state


def _initiatives(cell: Cell, model: ReadModel) -> tuple[tuple[str, str], ...]:
    return tuple(
        (initiative.id, initiative.title)
        for initiative in model.workspace.initiatives
        if cell.id in initiative.cells and initiative.status is not InitiativeStatus.DROPPED
    )
