"""The facilitator's side while presenting: what the room sees, and what only they may see."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.durations import format_clock

from ..kit.basics import (
    MARGIN,
    bare_scroll,
    button,
    card,
    clear,
    column,
    hairline,
    restyle,
    row,
    show_words,
    text,
)
from ..kit.guarded import guarded
from ..kit.key_button import KeyButton
from ..kit.live import Live
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .now_on import NowOn
from .screen_choice import ScreenChoice
from .wall_view import WallView

_WIDE, _LINES_WIDE = 248, 13.75  # the latter in heights of a line
_STRIP_HEIGHT, _STRIP_WIDTH = 48, 110
_STRIP_LINES = 2.1  # heights of a line that the small picture has
_MARGINS = {True: (12, 7, 14, 7), False: (15, 14, 16, 14)}
_CLOCK_MS = 1000
_MOST_COMING = 5
_NO_LIMIT = 16_777_215  # Qt's largest width


class PresenterPanel(Live, QWidget):
    """Beside the page, or where there is little room a strip above it.

    What is shown first is never left out: what the room sees, the time, hold and blank. In a strip
    the rest has no place.

    Signals:
        hold_wanted, blank_wanted: The picture is to be held, or black: whether it is.
        swap_wanted: The two screens are to change places.
        legibility_wanted: Can they read it?
    ticked: A second has gone.
    """

    hold_wanted = Signal(bool)
    blank_wanted = Signal(bool)
    swap_wanted = Signal()
    legibility_wanted = Signal()
    ticked = Signal()

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presenter")
        self._is_strip: bool | None = None
        self._heading = text("strong")
        self._clock = text("heading", wrap=False)
        self._clock.setObjectName("presenter.clock")
        self.preview = WallView(measure)
        self._state = text("strong")
        self._state.setObjectName("presenter.state")
        self.hold = KeyButton(Action.HOLD.key_words)
        self.blank = KeyButton(Action.BLANK.key_words)
        self.swap = KeyButton(Action.SWAP.key_words)
        for each, name in ((self.hold, "hold"), (self.blank, "blank"), (self.swap, "swap")):
            each.setObjectName(f"presenter.{name}")
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.hold.setCheckable(True)
        self.blank.setCheckable(True)
        self._legibility = button("link")
        self._legibility.setObjectName("presenter.legibility")
        self.choice = ScreenChoice()
        self._notes_title, self._notes = text("strong"), text()
        self._notes.setObjectName("presenter.notes")
        self._coming_title = text("strong")
        self._coming = QVBoxLayout()
        self._coming_lines: tuple[str, ...] = ()
        self._now_title, self._now_then = text("small"), text("small")
        self._left, self._pace = text("title", wrap=False), text("small")
        self._left.setObjectName("presenter.left")
        self._is_seen = True
        self._lay_out()
        self.hold.clicked.connect(self.hold_wanted)
        self.blank.clicked.connect(self.blank_wanted)
        self.swap.clicked.connect(self.swap_wanted)
        self._legibility.clicked.connect(self.legibility_wanted)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_CLOCK_MS)
        self._ticking.timeout.connect(self._show_time)
        self._ticking.timeout.connect(self.ticked)
        self._ticking.start()
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What the room sees"))
        self.preview.setAccessibleName(self._heading.text())
        self.hold.set_words(Action.HOLD.words)
        self.blank.set_words(Action.BLANK.words)
        self.swap.set_words(Action.SWAP.words)
        self.hold.setToolTip(self.tr("The room keeps this picture while you go on"))
        self.blank.setToolTip(self.tr("The room sees a black picture"))
        self.swap.setToolTip(self.tr("Your window and the picture change screens"))
        self._legibility.setText(self.tr("Can they read it?"))
        self._legibility.setToolTip(self.tr("Whether the last row can read it"))
        self._notes_title.setText(self.tr("Only for you"))
        self._coming_title.setText(self.tr("Then"))
        self._show_time()

    def show_state(
        self, words: str, *, is_held: bool, is_blank: bool, can_swap: bool, is_seen: bool = True
    ) -> None:
        """`words` say what is unusual about what the room sees; usually nothing.

        While no picture `is_seen`, a strip has its place for what makes one.
        """
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self.hold.setChecked(is_held)
        self.blank.setChecked(is_blank)
        self.swap.setEnabled(can_swap)
        self._is_seen = is_seen
        self._show_parts()

    def set_aspect(self, aspect: float) -> None:
        """The proportions of the picture on the wall."""
        self.preview.set_aspect(aspect)
        self._fit()

    def show_notes(self, words: str) -> None:
        self._notes.setText(words)
        self._notes_part.setVisible(bool(words))

    def show_coming(self, lines: Sequence[str]) -> None:
        """What follows, the next first."""
        wanted = tuple(lines[:_MOST_COMING])
        if wanted != self._coming_lines:
            self._coming_lines = wanted
            clear(self._coming)
            for line in wanted:
                self._coming.addWidget(text(content=line))
        self._coming_part.setVisible(bool(wanted))

    def show_now(self, now: NowOn | None) -> None:
        """What is on in the workshop, and how much of its time is left; None: none is held."""
        self._now.setVisible(now is not None)
        if now is None:
            return
        minutes, seconds = divmod(abs(now.seconds), 60)
        self._left.setText(f"{'+' if now.seconds < 0 else ''}{minutes}:{seconds:02d}")
        self._pace.setText(self._pace_words(now))
        self._now_title.setText(filled(self.tr("Now: %1"), now.title))
        then = self.tr("Then: %1, %2")
        clock = now.then and filled(then, now.then[0], format_clock(now.then[1]))
        show_words(self._now_then, clock or "")

    def _pace_words(self, now: NowOn) -> str:
        if now.is_paused:
            return self.tr("left, the clock is stopped")
        if now.seconds < 0:
            return self.tr("over its time")
        if now.behind > 0:
            return filled(self.tr("left, %1 min behind"), now.behind)
        return self.tr("left, as planned")

    @staticmethod
    def width_beside(line: float) -> int:
        """How wide it is beside a page, where a line is so high; both in pixels."""
        return max(_WIDE, round(_LINES_WIDE * line))

    def set_strip(self, *, is_strip: bool) -> None:
        """Stand above the page instead of beside it."""
        if is_strip == self._is_strip:
            return
        self._is_strip = is_strip
        direction = QBoxLayout.Direction
        along = direction.LeftToRight if is_strip else direction.TopToBottom
        self._main.setDirection(along)
        self._words.setDirection(along)
        self._main.removeWidget(self._head)
        self._main.insertWidget(self._main.count() if is_strip else 0, self._head)
        self._main.setContentsMargins(*_MARGINS[is_strip])
        self._column.setContentsMargins(*((MARGIN, 12, MARGIN, 0) if is_strip else (0, 0, 0, 0)))
        restyle(self._frame, "kind", "card" if is_strip else "side")
        self._more.setHidden(is_strip)
        self.choice.set_line(is_line=is_strip)
        self._show_parts()
        self._fit()

    def _lay_out(self) -> None:
        frame, inside = card()
        inside.setContentsMargins(0, 0, 0, 0)
        self._head = QWidget()
        self._head.setLayout(row(self._heading, None, self._clock))
        words = QWidget()
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom, words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(8)
        self._words.addWidget(self._state)
        self._words.addWidget(self.choice)
        self._controls = WrapRow(self.hold, self.blank, self.swap, self._legibility)
        self._words.addWidget(self._controls)
        self._notes_part = self._part(self._notes_title, self._notes)
        self._coming_part = self._part(self._coming_title, self._coming)
        self._now = self._part(
            self._now_title, row(self._left, self._pace, None), self._now_then, spacing=2
        )
        kept = QWidget()
        kept.setLayout(column(self._notes_part, self._coming_part, None, spacing=0))
        self._more = QWidget()
        below = column(bare_scroll(kept), self._now, spacing=0)
        below.setStretch(0, 1)
        self._more.setLayout(below)
        self._main = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._main.setSpacing(10)
        self._main.addWidget(self._head)
        self._main.addWidget(self.preview)
        self._main.addWidget(words)
        self._main.addWidget(self._more, stretch=1)
        inside.addLayout(self._main)
        self._frame = frame
        self._column = QVBoxLayout(self)
        self._column.addWidget(frame)

    @staticmethod
    def _part(*content: QWidget | QLayout, spacing: int = 6) -> QWidget:
        """Below a line."""
        part = QWidget()
        layout = column(hairline(), *content, spacing=spacing)
        layout.setContentsMargins(0, 6, 0, 6)
        part.setLayout(layout)
        part.hide()
        return part

    def _show_parts(self) -> None:
        self._heading.setVisible(not self._is_strip)
        self._controls.setVisible(self._is_seen or not self._is_strip)

    def _fit(self) -> None:
        if not self._is_strip:
            self.preview.setMinimumSize(0, 0)
            self.preview.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
            self.setFixedWidth(self.width_beside(self.fontMetrics().height()))
            return
        self.setMinimumWidth(0)
        self.setMaximumWidth(_NO_LIMIT)
        height = max(_STRIP_HEIGHT, round(_STRIP_LINES * self.fontMetrics().height()))
        width = min(_STRIP_WIDTH, round(height * self.preview.aspect))
        self.preview.setFixedSize(width, round(width / self.preview.aspect))

    def _show_time(self) -> None:
        self._clock.setText(QDateTime.currentDateTime().toString("HH:mm"))

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
