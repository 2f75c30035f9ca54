"""The facilitator's side while presenting: what the room sees, and what only they may see."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from bizservice_desktop.diagram.text import Measure
from bizservice_desktop.ui.guarded import guarded

from .basics import MARGIN, button, card, clear, row, text
from .screen_choice import ScreenChoice
from .wall_view import WallView
from .wrap_row import WrapRow

_LINES_WIDE = 15
_STRIP_HEIGHT, _STRIP_WIDTH = 68, 220
_CLOCK_MS = 1000
_MOST_COMING = 5
_NO_LIMIT = 16_777_215  # Qt's largest width


class PresenterPanel(QWidget):
    """Beside the page, or where there is little room a strip above it.

    Signals:
        hold_wanted, blank_wanted: The picture is to be held, or black: whether it is.
        swap_wanted: The two screens are to change places.
        legibility_wanted: Can they read it?
    """

    hold_wanted = Signal(bool)
    blank_wanted = Signal(bool)
    swap_wanted = Signal()
    legibility_wanted = Signal()

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presenter")
        self._is_strip: bool | None = None
        self._heading = text("small", wrap=False)
        self._clock = text("strong", wrap=False)
        self._clock.setObjectName("presenter.clock")
        self.preview = WallView(measure)
        self._state = text("strong")
        self._state.setObjectName("presenter.state")
        self.hold, self.blank, self.swap = button(), button(), button()
        for each, name in ((self.hold, "hold"), (self.blank, "blank"), (self.swap, "swap")):
            each.setObjectName(f"presenter.{name}")
        self.hold.setCheckable(True)
        self.blank.setCheckable(True)
        self._legibility = button("link")
        self._legibility.setObjectName("presenter.legibility")
        self.choice = ScreenChoice()
        self._notes_title, self._notes = text("heading"), text()
        self._notes.setObjectName("presenter.notes")
        self._coming_title = text("heading")
        self._coming = QVBoxLayout()
        self._coming_lines: tuple[str, ...] = ()
        self._has_notes = False
        self._lay_out()
        self.hold.clicked.connect(self.hold_wanted)
        self.blank.clicked.connect(self.blank_wanted)
        self.swap.clicked.connect(self.swap_wanted)
        self._legibility.clicked.connect(self.legibility_wanted)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_CLOCK_MS)
        self._ticking.timeout.connect(self._show_time)
        self._ticking.start()
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What the room sees"))
        self.preview.setAccessibleName(self._heading.text())
        self.hold.setText(self.tr("Hold (F)"))
        self.blank.setText(self.tr("Blank (B)"))
        self.swap.setText(self.tr("Swap (S)"))
        self.hold.setToolTip(self.tr("The room keeps this picture while you go on"))
        self.blank.setToolTip(self.tr("The room sees a black picture"))
        self.swap.setToolTip(self.tr("Your window and the picture change screens"))
        self._legibility.setText(self.tr("Can they read it at the back?"))
        self._notes_title.setText(self.tr("Only for you"))
        self._coming_title.setText(self.tr("Then"))
        self._show_time()

    def show_state(self, words: str, *, is_held: bool, is_blank: bool, can_swap: bool) -> None:
        """`words` say what is unusual about what the room sees; usually nothing."""
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self.hold.setChecked(is_held)
        self.blank.setChecked(is_blank)
        self.swap.setEnabled(can_swap)

    def show_notes(self, words: str) -> None:
        self._notes.setText(words)
        self._has_notes = bool(words)
        self._notes_card.setVisible(self._has_notes and not self._is_strip)

    def show_coming(self, lines: Sequence[str]) -> None:
        """What follows, the next first."""
        wanted = tuple(lines[:_MOST_COMING])
        if wanted != self._coming_lines:
            self._coming_lines = wanted
            clear(self._coming)
            for line in wanted:
                self._coming.addWidget(text(content=line))
        self._coming_card.setVisible(bool(wanted) and not self._is_strip)

    def set_strip(self, *, is_strip: bool) -> None:
        """Stand above the page instead of beside it."""
        if is_strip == self._is_strip:
            return
        self._is_strip = is_strip
        direction = QBoxLayout.Direction
        self._main.setDirection(direction.LeftToRight if is_strip else direction.TopToBottom)
        self._column.setContentsMargins(
            *((MARGIN, 12, MARGIN, 0) if is_strip else (0, MARGIN, MARGIN, MARGIN))
        )
        if is_strip:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_NO_LIMIT)
            height = max(_STRIP_HEIGHT, round(3.5 * self.fontMetrics().height()))
            width = min(_STRIP_WIDTH, round(height * self.preview.aspect))
            self.preview.setFixedSize(width, round(width / self.preview.aspect))
        else:
            self.preview.setMinimumSize(0, 0)
            self.preview.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
            self._fit()
        self.show_notes(self._notes.text())
        self.show_coming(self._coming_lines)

    def _lay_out(self) -> None:
        frame, inside = card(margin=14)
        words = QWidget()
        side = QVBoxLayout(words)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        head = row(self._heading, None, self._clock)
        side.addLayout(head)
        side.addWidget(self._state)
        side.addWidget(self.choice)
        side.addWidget(WrapRow(self.hold, self.blank, self.swap, self._legibility))
        self._main = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setSpacing(12)
        self._main.addWidget(self.preview)
        self._main.addWidget(words, stretch=1)
        inside.addLayout(self._main)
        self._notes_card = self._part(self._notes_title, self._notes)
        self._coming_card = self._part(self._coming_title, self._coming)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        for part in (frame, self._notes_card, self._coming_card):
            self._column.addWidget(part)
        self._column.addStretch(1)

    @staticmethod
    def _part(title: QWidget, content: QWidget | QBoxLayout) -> QFrame:
        frame, inside = card(margin=16)
        inside.addWidget(title)
        if isinstance(content, QWidget):
            inside.addWidget(content)
        else:
            inside.addLayout(content)
        frame.hide()
        return frame

    def _fit(self) -> None:
        if not self._is_strip:
            self.setFixedWidth(_LINES_WIDE * self.fontMetrics().height())

    def _show_time(self) -> None:
        self._clock.setText(QDateTime.currentDateTime().toString("HH:mm"))

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
