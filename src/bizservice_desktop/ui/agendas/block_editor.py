"""One block of the programme, with everything that can be said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Palette, fill
from bizservice_desktop.domain.agenda.agenda import Block, Strand
from bizservice_desktop.domain.agenda.grouping import Joins
from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind, Method, Setting
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, column, framed, hairline, row, text
from ..kit.field_form import Named, side_by_side
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import to_path
from ..kit.typed import Store, StoreField, Typing
from ..kit.typed_fields import Choice, NoteEdit
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, action_of
from .block_actions import BlockActions, BlockSplit
from .block_details import BlockDetails
from .block_group import BlockGroup
from .block_times import BlockTimes


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """What the programme says of a block: what can be done with it, and why it is there.

    `joins` are the places it may take to the one above, `strand` is the group it is one of, None
    for none, and `group` the title of all groups at the same time. `last_time` is how many
    minutes it took when it was last held, None for never.
    """

    is_first: bool = False
    is_last: bool = False
    can_split: bool = True
    can_merge: bool = False
    joins: tuple[Joins, ...] = (Joins.AFTER,)
    strand: Strand | None = None
    group: str = ""
    reasons: tuple[str, ...] = ()
    last_time: int | None = None


class BlockEditor(QWidget):
    """Shows a block, and gives `store` each field as the user wants it; `left` follows when a
    field is left.

    Signals:
        done: The user wants to see the whole agenda again.
    """

    done = Signal()

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self._block: Block | None = None
        self._clock = text("heading", wrap=False)
        self._done = button("primary", Action.CLOSE_ITEM.words)
        self._done.setToolTip(Action.CLOSE_ITEM.key_words)
        self._title, self._responsible = QLineEdit(), QLineEdit()
        self.times = BlockTimes(store, left)
        self.group = BlockGroup(store, left)
        self._kind, self._setting = Choice(), Choice()
        self._named_setting = Named(self._setting, self.tr("Setting"))
        self._detail, self._notes = NoteEdit(), NoteEdit()
        self._areas = AreaToggles()
        self._why_heading = text("small", content=self.tr("Why it is here"))
        self._why = text()
        self.more = BlockDetails(store, left)
        self.action_row = BlockActions()
        self.split = BlockSplit()
        fields: dict[str, tuple[QLineEdit | NoteEdit, Store]] = {
            "title": (self._title, self._store_title),
            "responsible": (self._responsible, partial(self._store, "responsible")),
            "detail": (self._detail, partial(self._store, "detail")),
            "notes": (self._notes, partial(self._store, "notes")),
        }
        self._typing = {name: Typing(field, store, left) for name, (field, store) in fields.items()}
        frame = framed(
            row(self._clock, None, self._done),
            self.action_row,
            self.split,
            hairline(),
            Named(self._title, self.tr("Title")),
            self.times,
            self.group,
            side_by_side(Named(self._kind, self.tr("Kind")), self._named_setting),
            Named(self._detail, self.tr("Details")),
            Named(self._responsible, self.tr("Responsible")),
            Named(self._areas, self.tr("Areas")),
            Named(self._notes, self.tr("Private notes, only for the facilitator")),
            self.more,
            self._why_heading,
            self._why,
            margin=16,
            spacing=10,
        )
        self.setLayout(column(frame, None))
        self._fit()
        self._kind.activated.connect(self._on_kind)
        self._setting.activated.connect(self._on_setting)
        self._areas.chosen.connect(self._on_areas)
        self._done.clicked.connect(self.done)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self._detail.setFixedHeight(3 * line + 24)
        self._notes.setFixedHeight(3 * line + 24)

    def show_slot(self, slot: Slot, method: Method, wording: Wording, place: BlockPlace) -> None:
        """Show a block with its times; what is being typed in it is not disturbed."""
        block = slot.block
        self._block = block
        self.split.close_for(block)
        self._clock.setText(f"{format_clock(slot.start)} – {format_clock(slot.end)}")
        for name, typing in self._typing.items():
            typing.show(getattr(block, name))
        self.times.show_slot(slot, wording, last_time=place.last_time)
        self.group.show_group(block, place.strand, place.group, place.joins)
        kinds = tuple((k.value, wording.caption(f"cap_kind_{k}")) for k in BlockKind)
        self._kind.show_choices(kinds, block.kind)
        settings = tuple((s.value, wording.caption(f"cap_setting_{s}")) for s in Setting)
        self._setting.show_choices(settings, block.setting)
        self._named_setting.setEnabled(block.kind.is_work)
        self._areas.show_areas(tuple(area.id for area in method.areas), block.areas, wording)
        self.more.show_block(block, method, wording)
        self._why.setText("\n".join(place.reasons))
        self._why.setVisible(bool(place.reasons))
        self._why_heading.setVisible(bool(place.reasons))
        self.action_row.allow(
            up=not place.is_first,
            down=not place.is_last,
            split=place.can_split,
            merge=place.can_merge,
        )

    def start_writing(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _store_title(self, typed: str) -> bool:
        self.times.faults.say("title", "" if typed.strip() else self.tr("An item needs a title."))
        return bool(typed.strip()) and self._store("title", typed)

    def _on_kind(self) -> None:
        self._store("kind", BlockKind(self._kind.currentData()), is_typed=False)

    def _on_setting(self) -> None:
        self._store("setting", Setting(self._setting.currentData()), is_typed=False)

    def _on_areas(self, areas: object) -> None:
        self._store("areas", areas, is_typed=False)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action_of(event, Where.ITEM) is Action.CLOSE_ITEM:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._block:
            self._fit()


_MARK = 12


class AreaToggles(Live, WrapRow):
    """Signals:
    chosen: The areas the user wants, in the order they were chosen: a tuple of ids.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self._buttons: dict[str, QPushButton] = {}
        self._checked: tuple[str, ...] = ()

    def recolour(self) -> None:
        palette = self.colours
        for area, made in self._buttons.items():
            made.setIcon(_icon(area, palette))

    def show_areas(
        self, areas: tuple[str, ...], checked: tuple[str, ...], wording: Wording
    ) -> None:
        self._checked = checked
        for area in areas:
            if area not in self._buttons:
                made = button("toggle")
                made.setCheckable(True)
                made.setObjectName(area)
                made.setIcon(_icon(area, self.colours))
                made.setIconSize(QSize(_MARK, _MARK))
                made.clicked.connect(self._on_clicked)
                self._buttons[area] = made
                self.add(made)
            made = self._buttons[area]
            made.setText(wording.areas[area].short)
            made.setAccessibleName(wording.areas[area].title)
            made.setChecked(area in checked)

    def _on_clicked(self) -> None:
        area = self.sender().objectName()
        if area in self._checked:
            self.chosen.emit(tuple(each for each in self._checked if each != area))
        else:
            self.chosen.emit((*self._checked, area))


def _icon(area: str, palette: Palette) -> QIcon:
    picture = QPixmap(_MARK * 2, _MARK * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(_MARK / 2, _MARK / 2)
    mark = area_mark(area, middle.x(), middle.y(), _MARK - 2, fill(area))
    painter.fillPath(to_path(mark.segments), QColor(palette[fill(area)]))
    painter.end()
    return QIcon(picture)
