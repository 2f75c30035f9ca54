"""The figure in words and numbers: what stands beside it on the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from bizservice_desktop.diagram.figure.legend import legend_entries
from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.domain.method.method import AreaId, PointId
from bizservice_desktop.services.phrases import (
    knowledge_sentences,
    projection_sentences,
    reading_sentence,
    shade_sentences,
)
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import GAP, button, clear, column, framed, show_words, text
from ..kit.colour_row import ColourRow
from ..kit.fold_card import FoldCard
from ..kit.guarded import guarded
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, with_key
from .figure_legend import FigureLegend


@dataclass(frozen=True, slots=True)
class AreaRow:
    area: str
    title: str
    level: str
    answered: str
    target: str


class AreaTable(QTableWidget):
    """Signals:
    area_focused: The selection moved to an area: its id.
    area_chosen: An area was activated: its id.
    """

    area_focused = Signal(str)
    area_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._areas: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentCellChanged.connect(self._on_current_changed)
        self.cellActivated.connect(self._on_activated)

    def set_headings(self, *headings: str) -> None:
        self.setHorizontalHeaderLabels(list(headings))

    def show_rows(self, rows: Sequence[AreaRow]) -> None:
        self._areas = [row.area for row in rows]
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for at, words in enumerate((row.title, row.level, row.answered, row.target)):
                if (item := self.item(index, at)) is not None:
                    item.setText(words)
                else:
                    self.setItem(index, at, QTableWidgetItem(words))
        self.updateGeometry()

    @property
    def current_area(self) -> str:
        at = self.currentRow()
        return self._areas[at] if 0 <= at < len(self._areas) else ""

    def set_current(self, area: str) -> None:
        if area in self._areas:
            self.setCurrentCell(self._areas.index(area), 0)

    def _on_current_changed(self, row: int) -> None:
        if 0 <= row < len(self._areas):
            self.area_focused.emit(self._areas[row])

    def _on_activated(self, row: int) -> None:
        self.area_chosen.emit(self._areas[row])

    @guarded(QSize(260, 200))
    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(260, self.horizontalHeader().sizeHint().height() + rows + 4)

    @guarded(QSize(200, 120))
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())


_MOST_ROWS = 5


class PointRows(QWidget):
    """The first points of a list, each with its figure at the side.

    Signals:
        point_chosen: The user wants to go to a point: its id.
    """

    point_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = column(spacing=0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._rows)

    def show_points(self, model: ReadModel, sides: Mapping[PointId, str], none: str) -> None:
        """`none` is said where there is no point."""
        clear(self._rows)
        shown: list[QWidget] = []
        for id in tuple(sides)[:_MOST_ROWS]:
            row = ColourRow(id, model.wording.title(id), sides[id])
            row.set_area(model.method.point(id).area)
            row.chosen.connect(self.point_chosen)
            shown.append(row)
        more = len(sides) - _MOST_ROWS
        if more > 0:
            shown.append(text("muted", content=filled(self.tr("and %1 more"), more)))
        elif not sides:
            shown.append(text("muted", content=none))
        for each in shown:
            self._rows.addWidget(each)
            each.show()  # else Qt shows it later, and its height is not counted until then
        self.updateGeometry()


_SHARES = (2, 1, 1)  # of the width that the cards take beside each other
_LEAST_COLUMN = 10  # of a line's height: narrower, the cards stand below each other


class FigureWords(QWidget):
    """What the figure says, most disagreement, legend and numbers, below or beside each other.

    Signals:
        point_chosen: The user wants to go to a point: its id.
        area_chosen: An area was activated in the table: its id.
        area_focused: The selection of the table moved to an area: its id.
        folded: A card was opened or folded by hand.
        shade_wanted: An area of the table is to be set by hand.
    """

    shade_wanted = Signal()
    point_chosen = Signal(str)
    area_chosen = Signal(str)
    area_focused = Signal(str)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says_title = text("heading", content=self.tr("What the figure says"))
        self._says = text()
        self._reminder = text("muted")
        self._knowledge = text()
        self._knowledge.setObjectName("knowledge")
        self._changes, self._condition = text(), text("muted")
        self._split, self._without = PointRows(), PointRows()
        self._legend = FigureLegend()
        self._table = AreaTable()
        self._by_hand = text()
        self._by_hand.setObjectName("by_hand")
        shade = button("link", with_key(Action.SET_SHADE))
        shade.setObjectName("shade")
        shade.clicked.connect(self.shade_wanted)
        numbers = QWidget()
        inside = column(self._table, WrapRow(shade))
        inside.setContentsMargins(0, 0, 0, 0)
        numbers.setLayout(inside)
        says = framed(self._says_title, self._says, self._by_hand, self._knowledge, self._reminder)
        effect_title = text("heading", content=self.tr("If the plan succeeds"))
        self._effect_card = framed(effect_title, self._changes, self._condition)
        words = self.tr("Below the target, no initiative")
        self._without_card = FoldCard(words, self._without)
        self._split_card = FoldCard(self.tr("Most disagreement"), self._split)
        self._legend_card = FoldCard(self.tr("Reading"), self._legend)
        self._table_card = FoldCard(self.tr("The figure in numbers"), numbers)
        self._table_card.set_open(is_open=False)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(GAP)
        self._cards: tuple[tuple[QFrame, ...], ...] = (
            (self._effect_card, says),
            (self._without_card, self._split_card),
            (self._legend_card, self._table_card),
        )
        self._foldable = (self._legend_card, self._split_card, self._without_card)
        for cards in self._cards:
            side = column(*cards, spacing=GAP)
            self._columns.addLayout(side)
            self._columns.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch()
        for rows in (self._split, self._without):
            rows.point_chosen.connect(self.point_chosen)
        self._table.area_chosen.connect(self.area_chosen)
        self._table.area_focused.connect(self.area_focused)
        self._table.setAccessibleName(self._table_card.heading.text())
        self._table.set_headings(
            self.tr("Area"), self.tr("Level"), self.tr("Answered"), self.tr("Target")
        )
        for folds in (self._without_card, *self._foldable, self._table_card):
            folds.folded.connect(self.folded)

    def arrange(self, width: int, height: int, *, is_beside: bool) -> int:
        """Put the cards beside or below each other, fold what has no room; return the height.

        The legend folds first, then the disagreement; what the figure says never does.
        """
        least = _LEAST_COLUMN * self.fontMetrics().height()
        is_beside = is_beside and width >= sum(_SHARES) * least
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if is_beside else way.TopToBottom)
        for at in range(len(self._cards)):
            self._columns.setStretch(at, _SHARES[at] if is_beside else 0)
        self._columns.setStretch(len(self._cards), int(not is_beside))
        for each in self._foldable:
            each.set_open(is_open=True)
        for each in self._foldable:
            if (needed := self._needed(width, is_beside=is_beside)) > height:
                each.set_open(is_open=False)
                is_of_use = self._needed(width, is_beside=is_beside) < needed
                each.set_open(is_open=not is_of_use)
        needed = self._needed(width, is_beside=is_beside)
        self.setMinimumHeight(needed)
        return needed

    def _needed(self, width: int, *, is_beside: bool) -> int:
        """The height of all cards, as they are folded now."""
        part = (width - 2 * GAP) / sum(_SHARES)
        heights = []
        for share, cards in zip(_SHARES, self._cards, strict=True):
            wide = int(part * share) if is_beside else width
            shown = [_height(each, wide) for each in cards if not each.isHidden()]
            heights.append(sum(shown) + GAP * (len(shown) - 1))
        return max(heights) if is_beside else sum(heights) + GAP * (len(heights) - 1)

    @property
    def current_area(self) -> str:
        """The area that is selected in the table; empty for none."""
        return self._table.current_area

    def set_current(self, area: str) -> None:
        self._table.set_current(area)

    def show_values(self, model: ReadModel, values: FigureValues, *, with_plan: bool) -> None:
        self._say(model)
        for each in (self._effect_card, self._without_card):
            each.setVisible(with_plan)
        if with_plan:
            self._show_effect(model)
        self._show_disagreement(model)
        previous = model.workspace.previous
        entries = legend_entries(model.wording, previous, values, with_plan=with_plan)
        self._legend.show_entries(entries)
        self._table.show_rows(
            [
                AreaRow(
                    area=each.area,
                    title=each.title,
                    level=each.number,
                    answered=self._answered(model, each.area),
                    target=model.wording.number(each.target),
                )
                for each in (values.strategy, *values.areas)
            ]
        )

    def _answered(self, model: ReadModel, area: AreaId) -> str:
        level = model.check.areas[area]
        words = self.tr("%1 of %2")
        return filled(words, level.answered, level.points)

    def _say(self, model: ReadModel) -> None:
        readings, wording = model.check.readings, model.wording
        facts = [reading_sentence(r, wording) for r in readings if not r.statement.is_reminder]
        reminders = [reading_sentence(r, wording) for r in readings if r.statement.is_reminder]
        self._says.setText(" ".join(facts))
        shades = shade_sentences(model.workspace.round.shades, model.check, wording)
        show_words(self._by_hand, "\n".join(" ".join(each) for each in shades))
        knowledge = " ".join(knowledge_sentences(model.check, wording))
        self._knowledge.setText(knowledge)
        self._knowledge.setVisible(bool(knowledge))
        self._reminder.setText(" ".join(reminders))
        self._reminder.setVisible(bool(reminders))

    def _show_effect(self, model: ReadModel) -> None:
        wording, check = model.wording, model.check
        self._changes.setText("\n".join(projection_sentences(check, model.method, wording)))
        self._condition.setText(wording.caption("cap_plan_if"))
        points = check.projection.without_initiative
        sides = {}
        for id in points:
            at = check.points[id]
            level = wording.number(at.level.level, provisional=at.level.provisional)
            sides[id] = f"{level} / {wording.number(at.target)}"
        none = self.tr("Every point below its target has an initiative.")
        self._without.show_points(model, sides, none)

    def _show_disagreement(self, model: ReadModel) -> None:
        sides = {
            id: f"{spread.lowest} – {spread.highest}"
            for id in model.check.most_disagreement
            if (spread := model.check.points[id].spread)
        }
        self._split.show_points(
            model, sides, self.tr("No point has votes two levels or more apart.")
        )


def _height(card: QFrame, width: int) -> int:
    """What a card needs now; what its parent's layout remembers may be older."""
    card.ensurePolished()
    inside = card.layout()
    if inside is None:
        return card.sizeHint().height()
    inside.invalidate()
    has_lines = inside.hasHeightForWidth()
    return inside.totalHeightForWidth(width) if has_lines else inside.totalSizeHint().height()
