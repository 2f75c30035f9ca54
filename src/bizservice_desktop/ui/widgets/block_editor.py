"""One block of the programme, with everything that can be said of it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.palette import Palette
from bizservice_desktop.domain.agenda import (
    BadBlock,
    Block,
    BlockKind,
    Setting,
)
from bizservice_desktop.domain.durations import format_clock, parse_clock, parse_minutes
from bizservice_desktop.domain.schedule import Slot
from bizservice_desktop.domain.wording import Wording
from bizservice_desktop.ui.guarded import guarded

from .area_toggles import AreaToggles
from .basics import button, card, hairline, row, text
from .block_actions import BlockActions
from .field_form import Named, side_by_side
from .note_edit import NoteEdit
from .tick_box import TickBox
from .typed_fields import Choice, TypedLine


class BlockEditor(QWidget):
    """Shows a block and says how the user wants it changed.

    Signals:
        changed: The block as the user wants it: the Block, and the field when it was typed.
        left: The user left a field; what was typed there is one step.
        action_wanted: A BlockAction for this block.
        done: The user wants to see the whole agenda again.
    """

    changed = Signal(object, str)
    left = Signal()
    action_wanted = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._start = 0
        self._times = text("heading", wrap=False)
        self._done = button("primary")
        self._title = TypedLine()
        self._minutes = TypedLine()
        self._minimum = TypedLine()
        self._wrong = text("danger")
        self._kind = Choice()
        self._setting = Choice()
        self._is_pinned = TickBox()
        self._pin = TypedLine()
        self._detail = NoteEdit()
        self._responsible = TypedLine()
        self._areas = AreaToggles()
        self._notes = NoteEdit()
        self._why_heading = text("small")
        self._why = text()
        self._actions = BlockActions()
        self._named = {
            name: Named(field)
            for name, field in {
                "title": self._title,
                "minutes": self._minutes,
                "minimum": self._minimum,
                "kind": self._kind,
                "setting": self._setting,
                "detail": self._detail,
                "responsible": self._responsible,
                "areas": self._areas,
                "notes": self._notes,
            }.items()
        }
        self._named["pin"] = Named(self._pin)
        self._lines = (
            (self._title, self._on_title),
            (self._minutes, self._on_minutes),
            (self._minimum, self._on_minimum),
            (self._pin, self._on_pin),
            (self._responsible, self._on_responsible),
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        frame, inside = card(margin=16, spacing=10)
        inside.addLayout(row(self._times, None, self._done))
        inside.addWidget(self._actions)
        inside.addWidget(hairline())
        inside.addWidget(self._named["title"])
        inside.addLayout(
            side_by_side(self._named["minutes"], self._named["minimum"], self._named["pin"])
        )
        inside.addWidget(self._is_pinned)
        inside.addWidget(self._wrong)
        inside.addLayout(side_by_side(self._named["kind"], self._named["setting"]))
        for name in ("detail", "responsible", "areas", "notes"):
            inside.addWidget(self._named[name])
        inside.addWidget(self._why_heading)
        inside.addWidget(self._why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self._detail.setFixedHeight(3 * line + 24)
        self._notes.setFixedHeight(3 * line + 24)

    def _connect(self) -> None:
        for line, slot in self._lines:
            line.typed.connect(slot)
            line.left.connect(self._on_left)
        for note, slot in ((self._detail, self._on_detail), (self._notes, self._on_notes)):
            note.edited.connect(slot)
            note.left.connect(self.left)
        self._kind.activated.connect(self._on_kind)
        self._setting.activated.connect(self._on_setting)
        self._is_pinned.clicked.connect(self._on_pinned)
        self._areas.chosen.connect(self._on_areas)
        self._done.clicked.connect(self.done)
        self._actions.wanted.connect(self.action_wanted)

    def retranslate(self) -> None:
        self._done.setText(self.tr("Done"))
        self._named["title"].set_name(self.tr("Title"))
        self._named["minutes"].set_name(self.tr("Minutes"), self.tr("Minutes, such as 45 or 1h30"))
        self._named["minimum"].set_name(self.tr("At least"), self.tr("Minutes it needs at least"))
        self._named["pin"].set_name(self.tr("Starts at"))
        self._named["kind"].set_name(self.tr("Kind"))
        self._named["setting"].set_name(self.tr("Setting"))
        self._named["detail"].set_name(self.tr("Details"))
        self._named["responsible"].set_name(self.tr("Responsible"))
        self._named["areas"].set_name(self.tr("Areas"))
        self._named["notes"].set_name(
            self.tr("Private notes, only for the facilitator"),
        )
        self._is_pinned.setText(self.tr("Fixed start"))
        self._why_heading.setText(self.tr("Why it is here"))
        self._actions.retranslate()

    def set_colours(self, palette: Palette) -> None:
        self._areas.set_colours(palette)

    def show_slot(
        self, slot: Slot, wording: Wording, areas: tuple[str, ...], *, is_first: bool, is_last: bool
    ) -> None:
        """Show a block with its times; what is being typed in it is not disturbed."""
        block = slot.block
        if self._block is None or self._block.id != block.id:
            self.flush()
            self._wrong.hide()
        self._block, self._start = block, slot.start
        self._times.setText(f"{format_clock(slot.start)} – {format_clock(slot.end)}")
        self._title.show_value(block.title)
        self._minutes.show_value(str(block.minutes))
        self._minimum.show_value(str(block.minimum))
        self._kind.show_choices(
            ((BlockKind.WORK, self.tr("Work")), (BlockKind.BREAK, self.tr("Break"))), block.kind
        )
        settings = tuple((s.value, wording.caption(f"cap_setting_{s}")) for s in Setting)
        self._setting.show_choices(settings, block.setting)
        self._named["setting"].setEnabled(block.kind is BlockKind.WORK)
        with QSignalBlocker(self._is_pinned):
            self._is_pinned.setChecked(block.pin is not None)
        self._pin.show_value(format_clock(slot.start))
        self._named["pin"].setVisible(block.pin is not None)
        self._detail.show_text(block.detail)
        self._responsible.show_value(block.responsible)
        self._areas.show_areas(areas, block.areas, wording)
        self._notes.show_text(block.notes)
        self._why.setText("\n".join(wording.title(id) for id in block.reason))
        self._why.setVisible(bool(block.reason))
        self._why_heading.setVisible(bool(block.reason))
        self._actions.allow(up=not is_first, down=not is_last)

    def start_writing(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def flush(self) -> None:
        """Tell of what is typed and not told yet."""
        for line, _ in self._lines:
            line.flush()
        self._detail.commit()
        self._notes.commit()

    @property
    def complaint(self) -> str:
        """What was wrong with the last thing typed; empty when all was right."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _change(self, field: str, **values: object) -> None:
        if self._block is not None:
            self.changed.emit(replace(self._block, **values), field)  # type: ignore[arg-type]

    def _complain(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.show()

    def _on_title(self, typed: str) -> None:
        if typed.strip():
            self._change("title", title=typed)

    def _on_minutes(self, typed: str) -> None:
        self._read_minutes("minutes", typed)

    def _on_minimum(self, typed: str) -> None:
        self._read_minutes("minimum", typed)

    def _read_minutes(self, field: str, typed: str) -> None:
        try:
            minutes = parse_minutes(typed)
        except BadBlock:
            self._complain(
                self.tr(
                    "“%1” is not a length of at most 12 hours, so the old one stays. "
                    "Write for example 45, 1h30, 1,5h or 1:30."
                ).replace("%1", typed)
            )
            return
        self._wrong.hide()
        self._change(field, **{field: minutes})

    def _on_pin(self, typed: str) -> None:
        try:
            pin = parse_clock(typed)
        except BadBlock:
            self._complain(
                self.tr(
                    "“%1” is not a time of day, so the old one stays. Write for example 9:30."
                ).replace("%1", typed)
            )
            return
        self._wrong.hide()
        self._change("pin", pin=pin)

    def _on_responsible(self, typed: str) -> None:
        self._change("responsible", responsible=typed)

    def _on_detail(self, typed: str) -> None:
        self._change("detail", detail=typed)

    def _on_notes(self, typed: str) -> None:
        self._change("notes", notes=typed)

    def _on_kind(self) -> None:
        self._change("", kind=BlockKind(self._kind.currentData()))

    def _on_setting(self) -> None:
        self._change("", setting=Setting(self._setting.currentData()))

    def _on_pinned(self, checked: bool) -> None:
        self._change("", pin=self._start % (24 * 60) if checked else None)

    def _on_areas(self, areas: object) -> None:
        self._change("", areas=areas)

    def _on_left(self) -> None:
        """What was wrong is not kept: the field shows the stored value again."""
        if self._block is not None:
            self._title.show_value(self._block.title)
            self._minutes.show_value(str(self._block.minutes))
            self._minimum.show_value(str(self._block.minimum))
            self._pin.show_value(format_clock(self._start))
        self.left.emit()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._block:
            self._fit()
