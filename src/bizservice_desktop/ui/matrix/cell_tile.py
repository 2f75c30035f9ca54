"""One cell of the matrix: its state, what there is, what is planned, and what can be done."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill, tint
from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import Cell
from bizservice_desktop.services.cell_faces import CellFace, cell_face
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import show_words, text
from ..kit.guarded import guarded
from ..kit.keyboard import arrow, chooses
from ..kit.live import Live
from ..kit.words import filled, shortened
from ..kit.wrap_link import WrapLink, breakable
from .flag_row import LONGEST_LINE, FlagRow
from .on_purpose_mark import OnPurposeMark

_MOST_ELEMENTS = 4
_RADIUS = 8
_LEAST_LINES = 6
_HALF_GAP = 4


class TileAction(Enum):
    NONE = 0
    ADD_INITIATIVE = 1
    JUDGE = 2


def shown_lines(lines: tuple[str, ...], most: int) -> tuple[tuple[str, ...], int]:
    """The lines a tile has room for, shortened, and how many more there are."""
    short = tuple(shortened(line, LONGEST_LINE) for line in lines[:most])
    return short, max(0, len(lines) - most)


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
        self._face: CellFace | None = None
        self._shown: object = None
        self._is_open = False
        self.action_kind = TileAction.NONE
        self._word = text("strong")
        self._mark = OnPurposeMark(self._word)
        self._area = text("small")
        self._elements: list[QLabel] = []
        self._element_column = QVBoxLayout()
        self._element_column.setSpacing(5)
        self._more = text("small")
        self._decided = text("small")
        self._remark = text("small")
        self.flags: list[FlagRow] = []
        self._flag_column = QVBoxLayout()
        self._flag_column.setSpacing(6)
        self.action = WrapLink()
        self.action.clicked.connect(self._on_action)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._before = text("strong")
        self._before.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._halves = QHBoxLayout(self)
        self._halves.setContentsMargins(14, 12, 12, 10)
        self._halves.setSpacing(24)
        self._halves.addWidget(self._before, stretch=1)
        self._halves.addLayout(layout, stretch=1)
        layout.addWidget(self._area)
        layout.addWidget(self._mark)
        layout.addLayout(self._element_column)
        for label in (self._more, self._decided, self._remark):
            layout.addWidget(label)
        for label in (
            self._area,
            self._word,
            self._more,
            self._decided,
            self._remark,
            self._before,
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area.hide()
        layout.addStretch(1)
        layout.addLayout(self._flag_column)
        layout.addWidget(self.action)

    @property
    def face(self) -> CellFace:
        """Raises: RuntimeError: Nothing is shown yet."""
        if self._face is None:
            raise RuntimeError("the tile shows nothing yet")
        return self._face

    @property
    def shown_elements(self) -> tuple[str, ...]:
        """The lines that stand on the tile, and how many more there are."""
        return tuple(label.text() for label in (*self._elements, self._more) if label.text())

    def recolour(self) -> None:
        if self._face is not None:
            self._colour_texts(self._face)

    def show_cell(self, model: ReadModel, view: View, *, is_brief: bool = False) -> None:
        """Show the cell in a view; `is_brief`: of several lines only the first."""
        face = cell_face(model, self.cell.id, view)
        shown = (face, model.wording.locale, is_brief)
        if shown == self._shown:
            return
        self._shown, self._face = shown, face
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        self.setAccessibleName(self._name(face, model))
        self._word.setText(breakable(face.state))
        self._mark.set_shown(is_shown=face.look is Look.LEFT_EMPTY)
        lines, hidden = shown_lines(face.lines, 1 if is_brief else _MOST_ELEMENTS)
        self._show_elements(lines)
        words = self.tr("+ %1") if is_brief else self.tr("and %1 more")
        show_words(self._more, filled(words, hidden) if hidden else "")
        decided = " ".join(shortened(line, LONGEST_LINE) for line in face.decided)
        show_words(self._decided, breakable(decided))
        show_words(self._remark, self.tr("No change") if face.is_unchanged else "")
        show_words(self._before, breakable(face.before[1]) if face.before else "")
        self._show_flags(face)
        self._show_action(model, view)
        self._colour_texts(face)
        self.updateGeometry()

    def _name(self, face: CellFace, model: ReadModel) -> str:
        wording = model.wording
        place = f"{wording.title(self.cell.service)}, {wording.title(self.cell.area)}"
        flags = [
            ", ".join(part for part in (flag.title, flag.owner, flag.start) if part)
            for flag in face.flags
        ]
        inside = "; ".join((*face.lines, *face.decided, *flags))
        before = f"{face.before[1]} → " if face.before else ""
        name = f"{place}: {before}{face.state}"
        return f"{name}. {inside}" if inside else name

    def _show_action(self, model: ReadModel, view: View) -> None:
        """An empty cell that nothing is planned for can be given an initiative at once."""
        today = model.check.today[self.cell.id]
        state = today if view is View.TODAY else model.check.with_plan[self.cell.id]
        self.action_kind = TileAction.NONE
        words = ""
        if state is Coverage.NOT_JUDGED:
            self.action_kind, words = TileAction.JUDGE, self.tr("Judge it")
        elif self.cell.id in model.check.unplanned:
            self.action_kind, words = TileAction.ADD_INITIATIVE, self.tr("Add an initiative")
        self.action.set_words(words, f"{words}: {self.accessibleName()}")
        self.action.setVisible(self.action_kind is not TileAction.NONE)

    def set_open(self, *, is_open: bool) -> None:
        """Mark the cell that is shown in the editor."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.update()

    def set_reached_by_tab(self, *, is_reached: bool) -> None:
        """Only one tile of the grid is reached with Tab; the arrows do the rest."""
        policy = Qt.FocusPolicy.StrongFocus if is_reached else Qt.FocusPolicy.ClickFocus
        for widget in (self, self.action, *(flag.link for flag in self.flags)):
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

    def _show_flags(self, face: CellFace) -> None:
        while len(self.flags) < len(face.flags):
            row = FlagRow()
            row.link.setFocusPolicy(self.focusPolicy())
            row.opened.connect(self.initiative_opened)
            self.flags.append(row)
            self._flag_column.addWidget(row)
        for index, row in enumerate(self.flags):
            row.show_flag(face.flags[index] if index < len(face.flags) else None)

    def _colour_texts(self, face: CellFace) -> None:
        is_filled = face.look is Look.COVERED
        was_filled = face.before is not None and face.before[0] is Look.COVERED
        ink = on_fill(self.cell.area) if is_filled else Ink.TEXT
        muted = ink if is_filled else Ink.MUTED
        inks: list[tuple[QLabel, Ink]] = [(label, ink) for label in (self._word, *self._elements)]
        inks.append((self._before, on_fill(self.cell.area) if was_filled else Ink.TEXT))
        small = (self._area, self._more, self._decided, self._remark)
        for label, colour in (*inks, *((label, muted) for label in small)):
            sheet = f"color: {self.colours[colour]};"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)
        for flag in self.flags:
            flag.set_inks(ink, muted, ink if is_filled else Ink.DANGER)
        self.action.set_ink(ink if is_filled else Ink.ACCENT)
        self.update()

    def _on_action(self) -> None:
        if self.action_kind is TileAction.JUDGE:
            self.click()
        else:
            self.initiative_wanted.emit(self.cell.id)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        face = self._face
        if face is not None and face.before is not None:
            half = (whole.width() - _HALF_GAP) / 2
            self._draw_ground(painter, face.before[0], whole.adjusted(0, 0, -half - _HALF_GAP, 0))
            self._draw_ground(painter, face.look, whole.adjusted(half + _HALF_GAP, 0, 0, 0))
        else:
            self._draw_ground(painter, face.look if face else Look.PLAIN, whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self._is_open:
            self._draw_ring(painter, 1.5, 3 if self.hasFocus() else 2, Ink.TEXT)
            self._draw_ring(painter, 3.5, 1.5, Ink.SURFACE)
        elif self.underMouse():
            self._draw_ring(painter, 1.5, 1.5, Ink.EDGE)
        painter.end()

    def _draw_ground(self, painter: QPainter, look: Look, room: QRectF) -> None:
        area, colours = self.cell.area, self.colours
        solid, dashed = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
        ground, edge, width, style = {
            Look.COVERED: (fill(area), fill(area), 1.2, solid),
            Look.PARTLY: (tint(area), fill(area), 1.2, solid),
            Look.PLANNED: (Ink.SURFACE, fill(area), 1.6, dashed),
            Look.LEFT_EMPTY: (Ink.SUNKEN, Ink.EDGE, 1.2, solid),
            Look.NOTHING: (Ink.SURFACE, Ink.EDGE, 1.6, dashed),
            Look.PLAIN: (Ink.SURFACE, Ink.HAIRLINE, 1.2, solid),
        }[look]
        painter.setBrush(QColor(colours[ground]))
        painter.setPen(QPen(QColor(colours[edge]), width, style))
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)

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
