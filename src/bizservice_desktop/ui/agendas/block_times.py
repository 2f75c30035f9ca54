"""How long a block takes, and when it begins."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.durations import (
    MINUTES_A_DAY,
    BadBlock,
    format_clock,
    parse_clock,
    parse_minutes,
)
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import text
from ..kit.field_form import Named, side_by_side
from ..kit.live import Live
from ..kit.tick_box import TickBox
from ..kit.typed_fields import TypedLine
from ..kit.words import filled


class BlockTimes(Live, QWidget):
    """Signals:
    changed: The block as the user wants it: the Block, and the field when it was typed.
    left: The user left a field; what was typed there is one step.
    """

    changed = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot: Slot | None = None
        self._wording: Wording | None = None
        self.minutes = TypedLine()
        self.minimum = TypedLine()
        self.pin = TypedLine()
        self.is_pinned = TickBox()
        self.beside = TickBox()
        self._last_time = text("small")
        self._wrong = text("danger")
        self._wrong.hide()
        self._named = {
            "minutes": Named(self.minutes),
            "minimum": Named(self.minimum),
            "pin": Named(self.pin),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(side_by_side(*self._named.values()))
        for each in (self._last_time, self.is_pinned, self.beside, self._wrong):
            layout.addWidget(each)
        self._lines = (
            (self.minutes, self._on_minutes),
            (self.minimum, self._on_minimum),
            (self.pin, self._on_pin),
        )
        for line, slot in self._lines:
            line.typed.connect(slot)
            line.left.connect(self._on_left)
        self.is_pinned.clicked.connect(self._on_pinned)
        self.beside.clicked.connect(self._on_beside)
        self.retranslate()

    def retranslate(self) -> None:
        self._named["minutes"].set_name(self.tr("Length"), self.tr("Length, such as 45 or 1h30"))
        self._named["minimum"].set_name(self.tr("At least"), self.tr("The least time it needs"))
        self._named["pin"].set_name(self.tr("Starts at"))
        self.is_pinned.setText(self.tr("Fixed start"))
        self.beside.setText(self.tr("At the same time as the item above"))

    def show_slot(
        self, slot: Slot, wording: Wording, *, is_first: bool, last_time: int | None
    ) -> None:
        """Show the times of a slot; `last_time` is what the block took when it was last held."""
        block = slot.block
        if self._slot is None or self._slot.block.id != block.id:
            self.flush()
            self._wrong.hide()
        self._slot, self._wording = slot, wording
        self._show_typed()
        with QSignalBlocker(self.is_pinned), QSignalBlocker(self.beside):
            self.is_pinned.setChecked(block.pin is not None)
            self.beside.setChecked(slot.beside)
        self.is_pinned.setVisible(not slot.beside)
        self.beside.setVisible(not is_first)
        self._named["pin"].setVisible(block.pin is not None and not slot.beside)
        self._last_time.setVisible(last_time is not None)
        took = wording.duration(last_time or 0)
        self._last_time.setText(filled(self.tr("Took %1 last time"), took))

    def flush(self) -> None:
        """Tell of what is typed and not told yet."""
        for line, _ in self._lines:
            line.flush()

    @property
    def complaint(self) -> str:
        """What was wrong with the last thing typed; empty when all was right."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _show_typed(self) -> None:
        if self._slot is not None and self._wording is not None:
            block = self._slot.block
            self.minutes.show_value(self._wording.typed_duration(block.minutes))
            self.minimum.show_value(self._wording.typed_duration(block.minimum))
            self.pin.show_value(format_clock(self._slot.start))

    def _change(self, field: str, **values: object) -> None:
        if self._slot is not None:
            changed: Block = replace(self._slot.block, **values)  # type: ignore[arg-type]
            self.changed.emit(changed, field)

    def _complain(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.show()

    def _on_minutes(self, typed: str) -> None:
        self._read_minutes("minutes", typed)

    def _on_minimum(self, typed: str) -> None:
        self._read_minutes("minimum", typed)

    def _read_minutes(self, field: str, typed: str) -> None:
        try:
            minutes = parse_minutes(typed)
        except BadBlock:
            self._complain(
                filled(
                    self.tr(
                        "“%1” is not a length of at most 12 hours, so the old one stays. "
                        "Write for example 45, 1h30, 1,5h or 1:30."
                    ),
                    typed,
                )
            )
            return
        self._wrong.hide()
        self._change(field, **{field: minutes})

    def _on_pin(self, typed: str) -> None:
        try:
            pin = parse_clock(typed)
        except BadBlock:
            self._complain(
                filled(
                    self.tr(
                        "“%1” is not a time of day, so the old one stays. Write for example 9:30."
                    ),
                    typed,
                )
            )
            return
        self._wrong.hide()
        self._change("pin", pin=pin)

    def _on_pinned(self, checked: bool) -> None:
        start = self._slot.start % MINUTES_A_DAY if self._slot else 0
        self._change("", pin=start if checked else None)

    def _on_beside(self, checked: bool) -> None:
        self._change("", beside=checked)

    def _on_left(self) -> None:
        """What was wrong is not kept: the field shows the stored value again."""
        self._show_typed()
        self.left.emit()
