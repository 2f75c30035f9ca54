"""How long a block takes, and when it begins."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.durations import (
    MINUTES_A_DAY,
    BadBlock,
    format_clock,
    parse_clock,
    parse_minutes,
)
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import column, text
from ..kit.field_form import Faults, Named, side_by_side
from ..kit.tick_box import TickBox
from ..kit.typed import StoreField, Typing
from ..kit.words import filled


class BlockTimes(QWidget):
    """Gives `store` each field as the user wants it; `left` follows when a field is left."""

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self._slot: Slot | None = None
        self.minutes, self.minimum, self.pin = QLineEdit(), QLineEdit(), QLineEdit()
        self.is_pinned = TickBox()
        self.is_pinned.setText(self.tr("Fixed start"))
        self._last_time = text("small")
        self.faults = Faults()
        self._named_pin = Named(self.pin, self.tr("Starts at"))
        lengths = side_by_side(
            Named(self.minutes, self.tr("Length"), self.tr("Length, such as 45 or 1h30")),
            Named(self.minimum, self.tr("At least"), self.tr("The least time it needs")),
            self._named_pin,
        )
        below = (self._last_time, self.is_pinned, self.faults)
        self.setLayout(column(lengths, *below, spacing=6))
        self._typing = (
            Typing(self.minutes, partial(self._store_minutes, "minutes"), left),
            Typing(self.minimum, partial(self._store_minutes, "minimum"), left),
            Typing(self.pin, self._store_pin, left),
        )
        self.is_pinned.clicked.connect(self._on_pinned)

    def show_slot(self, slot: Slot, wording: Wording, *, last_time: int | None) -> None:
        """Show the times of a slot; `last_time` is what the block took when it was last held."""
        block = slot.block
        self._slot = slot
        times = (
            wording.typed_duration(block.minutes),
            wording.typed_duration(block.minimum),
            format_clock(slot.start),
        )
        for typing, time in zip(self._typing, times, strict=True):
            typing.show(time)
        with QSignalBlocker(self.is_pinned):
            self.is_pinned.setChecked(block.pin is not None)
        self.is_pinned.setVisible(not slot.beside)
        self._named_pin.setVisible(block.pin is not None and not slot.beside)
        self._last_time.setVisible(last_time is not None)
        took = wording.duration(last_time or 0)
        self._last_time.setText(filled(self.tr("Took %1 last time"), took))

    @property
    def complaint(self) -> str:
        """Why what is typed cannot be stored; empty when it can."""
        return self.faults.words

    def _store_minutes(self, field: str, typed: str) -> bool:
        try:
            minutes = parse_minutes(typed)
        except BadBlock:
            words = self.tr(
                "“%1” is not a length of at most 12 hours. "
                "Write for example 45, 1h30, 1,5h or 1:30."
            )
            self.faults.say(field, filled(words, typed))
            return False
        self.faults.say(field, "")
        return self._store(field, minutes)

    def _store_pin(self, typed: str) -> bool:
        try:
            pin = parse_clock(typed)
        except BadBlock:
            words = self.tr("“%1” is not a time of day. Write for example 9:30.")
            self.faults.say("pin", filled(words, typed))
            return False
        self.faults.say("pin", "")
        return self._store("pin", pin)

    def _on_pinned(self, checked: bool) -> None:
        start = self._slot.start % MINUTES_A_DAY if self._slot else 0
        self._store("pin", start if checked else None, is_typed=False)
