"""Ready-made sheets of cards that the user describes: measured with a ruler, seen at once."""

from typing import Any

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.cards.card_size import LARGEST, SMALLEST
from bizservice_desktop.diagram.cards.sheet_layout import SheetLayout, stock_grid
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink
from bizservice_desktop.domain.cards.card_print import MOST_IN_A_ROW, STOCKS, CardStock
from bizservice_desktop.domain.paper import PAPER_NAMES, Paper
from bizservice_desktop.services.drafts import Drafts

from ..kit.basics import button, row, text
from ..kit.draft import DraftDialog
from ..kit.guarded import guarded
from ..kit.typed_fields import CalmSpin, Choice, Millimetres
from ..kit.words import filled

_FARTHEST = 420.0  # mm
_PICTURE_SIZE = QSize(190, 250)


class OwnSheetsDialog(DraftDialog):
    """Makes, changes and removes sheets; a new one begins with an example on `paper`.

    Signals:
        kept: All sheets as the user left them, and the one to print on or None.
    """

    kept = Signal(object, object)

    def __init__(
        self,
        sheets: tuple[CardStock, ...],
        used: CardStock | None,
        paper: Paper,
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own sheets"))
        self._sheets = {each.name: each for each in sheets}
        self._paper = paper
        self.which = Choice()
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(self.tr("For example: the cards from the shop"))
        self.paper = Choice()
        self.numbers: dict[str, Any] = {  # spin fields, in mm and in cards
            "width": Millimetres(SMALLEST, LARGEST),
            "height": Millimetres(SMALLEST, LARGEST),
            "columns": _count_field(),
            "rows": _count_field(),
            **{name: Millimetres(0, _FARTHEST) for name in ("left", "top", "gap_x", "gap_y")},
        }
        self.picture = GridPicture()
        self.told = text("muted")
        self.fault = text("danger")
        self.remove = button("", self.tr("Delete"))
        self.keep = button("primary", self.tr("Use this sheet"))
        self.keep.setDefault(True)
        cancel = button("", self.tr("Cancel"))
        self._build(cancel)
        self.which.activated.connect(self._on_which)
        self.paper.activated.connect(self._show_result)
        self.name.textChanged.connect(self._show_result)
        for number in self.numbers.values():
            number.valueChanged.connect(self._show_result)
        self.remove.clicked.connect(self._on_remove)
        self.keep.clicked.connect(self._on_keep)
        cancel.clicked.connect(self.give_up)
        self.keep_drafts(drafts, {"name": self.name, **self.numbers})
        self._show(used if used in sheets else None)

    def _build(self, cancel: QPushButton) -> None:
        names = tuple((name, name) for name in self._sheets)
        self.which.show_choices((("", self.tr("A new sheet")), *names), "")
        self.which.setAccessibleName(self.tr("Sheet"))
        self.which.setVisible(bool(names))
        self.paper.show_choices(tuple(PAPER_NAMES.items()), self._paper)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        labels = {
            "width": self.tr("Width of a card"),
            "height": self.tr("Height of a card"),
            "columns": self.tr("Cards side by side"),
            "rows": self.tr("Cards one below the other"),
            "left": self.tr("From the left edge of the paper"),
            "top": self.tr("From the top edge of the paper"),
            "gap_x": self.tr("Between cards side by side"),
            "gap_y": self.tr("Between cards one below the other"),
        }
        named: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Paper"), self.paper),
            *((labels[name], field) for name, field in self.numbers.items()),
        ]
        for label, field in named:
            field.setAccessibleName(label)
            field.setMinimumWidth(148)
            form.addRow(text(wrap=False, content=label), field)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        sides = row(spacing=24)
        sides.addLayout(form)
        sides.addWidget(self.picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.note)
        layout.addWidget(self.which)
        layout.addWidget(text(content=self.tr("Hold the sheet upright and measure in mm.")))
        layout.addLayout(sides)
        layout.addWidget(self.told)
        layout.addWidget(self.fault)
        layout.addLayout(row(self.remove, None, cancel, self.keep))

    def _show(self, sheet: CardStock | None) -> None:
        self.end_form()
        shown = sheet or CardStock("", self._paper, 85, 54, 2, 4, 17, 28, 6, 6)
        self.which.setCurrentIndex(self.which.findData(shown.name))
        self.name.setText(shown.name)
        self.paper.setCurrentIndex(self.paper.findData(shown.paper))
        for name, field in self.numbers.items():
            field.setValue(getattr(shown, name))
        self.remove.setVisible(sheet is not None)
        self.begin(f"sheet {shown.name}")
        self._show_result()

    def _described(self) -> CardStock:
        """The fields hold nothing that a sheet cannot have; it may be larger than the paper."""
        numbers: dict[str, Any] = {
            name: round(field.value(), 2) for name, field in self.numbers.items()
        }
        name = " ".join(self.name.text().split())
        return CardStock(name, Paper(self.paper.currentData()), **numbers)

    def _show_result(self, _value: object = None) -> None:
        sheet = self._described()
        grid = stock_grid(sheet)
        self.picture.show_grid(grid)
        self.told.setText(self._result(grid))
        fault = self._fault(sheet, grid)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.keep.setEnabled(bool(sheet.name) and not fault)
        self.keep.setAccessibleDescription(fault)

    def _result(self, grid: SheetLayout) -> str:
        _, _, right, bottom = grid.rooms
        cards = self.tr("%n card(s) a sheet.", "", grid.places)
        rest = self.tr("At the right %1 mm of the paper are left, at the bottom %2 mm.")
        words = filled(rest, _number(right), _number(bottom))
        return f"{cards} {words}" if grid.is_on_paper else cards

    def _fault(self, sheet: CardStock, grid: SheetLayout) -> str:
        """Why the sheet cannot be printed on, in one sentence; empty when it can."""
        _, _, right, bottom = grid.rooms
        others = {each.name for each in STOCKS} | (set(self._sheets) - {self.which.currentData()})
        if right < 0 and not grid.is_on_paper and right <= bottom:
            words = self.tr("The cards reach %1 mm over the right edge of the paper.")
            return filled(words, _number(-right))
        if not grid.is_on_paper:
            words = self.tr("The cards reach %1 mm over the bottom edge of the paper.")
            return filled(words, _number(-bottom))
        if not grid.is_printable:
            return self.tr("The cards lie so near the edge that printers would cut off letters.")
        if sheet.name in others:
            return self.tr("There is a sheet of this name already.")
        return ""

    def _on_which(self, _at: int) -> None:
        self._show(self._sheets.get(self.which.currentData()))

    def _on_remove(self) -> None:
        self._sheets.pop(self.which.currentData(), None)
        self.kept.emit(tuple(self._sheets.values()), None)
        self.accept()

    def _on_keep(self) -> None:
        sheet, before = self._described(), self.which.currentData()
        kept = {name: each for name, each in self._sheets.items() if name != before}
        self._sheets = {**kept, sheet.name: sheet}
        self.kept.emit(tuple(self._sheets.values()), sheet)
        self.accept()


class GridPicture(QWidget):
    """Where cards lie on a sheet. Paper is white in the dark too; cards that reach over it are
    red. The words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: SheetLayout | None = None
        self.setFixedSize(_PICTURE_SIZE)

    def show_grid(self, grid: SheetLayout) -> None:
        self._grid = grid
        self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        grid = self._grid
        if grid is None:
            return
        paper, room = grid.paper, self.rect().adjusted(1, 1, -1, -1)
        scale = min(room.width() / paper.width, room.height() / paper.height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - paper.width * scale) / 2, 1)
        painter.setPen(QPen(QColor(LIGHT[Ink.HAIRLINE]), 1))
        painter.setBrush(QColor(LIGHT[Ink.SURFACE]))
        painter.drawRect(QRectF(0, 0, paper.width * scale, paper.height * scale))
        is_good = grid.is_on_paper and grid.is_printable
        painter.setPen(QPen(QColor(LIGHT[Ink.ACCENT if is_good else Ink.DANGER]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in range(grid.places):
            x, y = grid.cell(place)
            size = grid.size
            painter.drawRect(QRectF(x * scale, y * scale, size.width * scale, size.height * scale))
        painter.end()


def _number(mm: float) -> str:
    return QLocale().toString(round(mm, 1) + 0.0, "g", 5)


def _count_field() -> CalmSpin:
    field = CalmSpin()
    field.setRange(1, MOST_IN_A_ROW)
    field.setKeyboardTracking(True)
    return field
