"""What is on now: the countdown, how late it is, and the way on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.agenda.agenda import Run
from bizservice_desktop.domain.agenda.grouping import chain_title
from bizservice_desktop.domain.agenda.running import Pace, RunClock
from bizservice_desktop.domain.durations import format_clock, format_time
from bizservice_desktop.domain.method.method import BlockKind, Setting
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import column, plain_tip, text
from ..kit.guarded import guarded
from ..kit.key_button import KeyButton
from ..kit.live import Live
from ..kit.words import filled, shortened
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .strand_rows import StrandRows

_TIMES_BODY = 6.4
_BAR = 12
_LONG = 100 * 60
_LONGEST_NEXT = 28
_PACE_INKS = {
    Pace.ON_TIME: Ink.OK,
    Pace.SOON: Ink.WARN,
    Pace.CLOSE: Ink.WARN,
    Pace.OVER: Ink.WARN,
}
"""Red is for what is really late: a pin or the end that will be missed."""
_MARKS = {Pace.ON_TIME: "●", Pace.SOON: "◆", Pace.CLOSE: "▲", Pace.OVER: "■"}


def clock_words(seconds: int) -> str:
    """`17:24`; when the time is over `+3:12`."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"


class Countdown(Live, QWidget):
    """Digits of one width, so that a second repaints them and lays nothing out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._ink = Ink.TEXT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return clock_words(self._seconds)

    def show_seconds(self, seconds: int, ink: Ink) -> None:
        """Negative when the time is over."""
        if (seconds, ink) == (self._seconds, self._ink):
            return
        had_width = self._widest()
        self._seconds, self._ink = seconds, ink
        if self._widest() != had_width:
            self.updateGeometry()
        self.setAccessibleName(self.words)
        self.update()

    def _widest(self) -> str:
        return "+000:00" if abs(self._seconds) >= _LONG else "+00:00"

    def _font(self) -> QFont:
        self.ensurePolished()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TIMES_BODY)
        font.setWeight(QFont.Weight.Bold)
        return font

    @guarded(QSize(200, 80))
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        shown = self._widest() if self._seconds < 0 else self._widest()[1:]
        return QSize(metrics.horizontalAdvance(shown) + 4, round(metrics.capHeight() * 1.5))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(self.colours[self._ink]))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, self.words)
        painter.end()


class TimeBar(Live, QWidget):
    """How much of the time is gone; only for the eye, the words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._ink = Ink.ACCENT
        self.setFixedHeight(_BAR)

    def show_share(self, share: float, ink: Ink) -> None:
        """0..1 is gone."""
        if (share, ink) != (self._share, self._ink):
            self._share, self._ink = share, ink
            self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(self.colours[Ink.HAIRLINE]))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        gone = QRectF(whole.left(), whole.top(), whole.width() * self._share, whole.height())
        if gone.width() >= 1:
            painter.setClipRect(gone)
            painter.setBrush(QColor(self.colours[self._ink]))
            painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        painter.end()


MINUTES_OF = {
    Action.FEWER_MINUTES: -5,
    Action.ONE_FEWER_MINUTE: -1,
    Action.ONE_MORE_MINUTE: 1,
    Action.MORE_MINUTES: 5,
}
_STRIPE = 8
_RADIUS = 10


class RunCard(Live, QFrame):
    """What can be done about the time, each button with its key.

    `next` goes on to what follows, or ends; `pause` stops the clock or starts it again.

    Signals:
        jumped: An item was chosen to go to: its id.
        given: Minutes more, or fewer.
    """

    jumped = Signal(str)
    given = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._ink = Ink.ACCENT
        self._announced = ""
        self._items: tuple[tuple[str, str], ...] = ()
        self._since, self._title, self.strands = text("lead"), text("question"), StrandRows()
        self.countdown = Countdown()
        self.pace = text("lead", wrap=False)
        self.pace.setObjectName("run.pace")
        self.behind = text("lead", wrap=False)
        self.behind.setObjectName("run.behind")
        self._bar = TimeBar()
        self.next = self._button("next", Action.NEXT_ITEM, kind="primary")
        self.pause = self._button("pause", Action.STOP_CLOCK)
        self.skip = self._button("skip", Action.SKIP_ITEM, Action.SKIP_ITEM.words)
        self.jump = self._button("jump", Action.JUMP_TO_ITEM, Action.JUMP_TO_ITEM.words)
        self.began = self._button("began", Action.BEGAN_EARLIER, Action.BEGAN_EARLIER.words)
        self.over_again = self._button("start_over", Action.START_OVER, Action.START_OVER.words)
        self.menu = QMenu(self)
        beside = QWidget()
        beside.setLayout(column(self.pace, self.behind, spacing=0))
        clock = WrapRow(self.countdown, beside, spacing=24)
        inside = column(self._since, self._title, clock, self._bar, self.strands)
        inside.setContentsMargins(_STRIPE + 28, 20, 28, 20)
        inside.addSpacing(8)
        inside.addWidget(WrapRow(self.next, self.pause, self.skip, self.jump))
        inside.addWidget(WrapRow(*self._minute_buttons(), self.began, self.over_again))
        self.setLayout(inside)
        self.jump.clicked.connect(self.open_menu)
        self.menu.triggered.connect(self._on_jump)

    def _button(self, name: str, action: Action, words: str = "", kind: str = "key") -> KeyButton:
        made = KeyButton(action.key_words, kind=kind)
        made.setObjectName(f"run.{name}")
        made.set_words(words)
        return made

    def _minute_buttons(self) -> list[KeyButton]:
        minutes = self.tr("%1 min")
        buttons: list[KeyButton] = []
        for action, by in MINUTES_OF.items():
            words = filled(minutes, f"{'+' if by > 0 else '−'}{abs(by)}")
            made = self._button(f"minutes.{by}", action, words)
            made.setAccessibleName(f"{action.words} ({action.key_words})")
            made.setProperty("by", by)
            made.clicked.connect(self._on_minutes)
            buttons.append(made)
        return buttons

    def show_items(self, items: tuple[tuple[str, str], ...]) -> None:
        """(id, words) of all that can be jumped to."""
        self._items = items
        self.jump.setEnabled(bool(items))

    def open_menu(self) -> None:
        """The items, to be chosen with the arrows or the mouse."""
        self.menu.clear()
        for id, words in self._items:
            self.menu.addAction(words.replace("&", "&&")).setData(id)
        if self._items:
            self.menu.popup(self.jump.mapToGlobal(self.jump.rect().bottomLeft()))
            self.menu.setActiveAction(self.menu.actions()[0])

    def _on_jump(self, chosen: QAction) -> None:
        self.jumped.emit(chosen.data())

    def _on_minutes(self) -> None:
        self.given.emit(int(self.sender().property("by")))

    def show_state(self, run: Run, clock: RunClock, groups: int, wording: Wording) -> None:
        """Everything but the seconds; `groups` is how many groups there are."""
        block = clock.chain[0]
        self._ink = fill(block.areas[0]) if len(block.areas) == 1 else Ink.ACCENT
        since = filled(self.tr("Now, since %1"), format_time(run.block_started))
        setting = wording.caption(f"cap_setting_{block.setting}")
        in_groups = len(clock.strands) if len(clock.strands) > 1 else groups
        if (block.setting is Setting.GROUPS or clock.strands[1:]) and in_groups > 1:
            setting = filled(self.tr("%1 groups"), in_groups)
        self._since.setText(since if block.kind is BlockKind.BREAK else f"{since} · {setting}")
        self._title.setText(chain_title(clock.chain))
        self.strands.show_strands(clock.strands, wording)
        following = chain_title(clock.then[0].chain) if clock.then else ""
        self.next.set_words(self._next_words(following))
        self.next.setToolTip(plain_tip(following))
        if following:
            self.next.setAccessibleName(filled(self.tr("Next: %1"), following))
        words = self.tr("Start the clock") if clock.is_paused else self.tr("Stop the clock")
        self.pause.set_words(words)
        self._show_pace(clock)
        self.update()

    def show_seconds(self, clock: RunClock) -> None:
        """What is another every second; nothing is laid out for it."""
        ink = Ink.TEXT if clock.pace is Pace.ON_TIME else _PACE_INKS[clock.pace]
        ink = Ink.DANGER if clock.is_late and clock.pace is Pace.OVER else ink
        self.countdown.show_seconds(clock.seconds_left, ink)
        self._bar.show_share(clock.share_gone, self._ink)
        self.strands.show_seconds(clock.strands)

    def _show_pace(self, clock: RunClock) -> None:
        ink = Ink.MUTED if clock.is_paused else _PACE_INKS[clock.pace]
        late = Ink.DANGER if clock.is_late else Ink.WARN
        for label, colour in (
            (self.pace, ink),
            (self.behind, late if clock.behind > 0 else Ink.MUTED),
        ):
            sheet = f"color: {self.colours[colour]}; font-weight: 600;"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)
        self.pace.setText(self._pace_words(clock))
        self.behind.setText(self._behind_words(clock))
        now = f"{self._title.text()}. {self.pace.text()}"
        if self._announced and now != self._announced:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, now))
        self._announced = now

    def _pace_words(self, clock: RunClock) -> str:
        if clock.is_paused:
            return self.tr("The clock is stopped")
        words = {
            Pace.ON_TIME: self.tr("In good time"),
            Pace.SOON: self.tr("Soon over"),
            Pace.CLOSE: self.tr("Almost over"),
            Pace.OVER: self.tr("Over time"),
        }
        return f"{_MARKS[clock.pace]} {words[clock.pace]}"

    def _behind_words(self, clock: RunClock) -> str:
        """`12 minutes behind, end 13:42`."""
        minutes = abs(clock.behind)
        if clock.behind > 0:
            words = self.tr("1 minute behind") if minutes == 1 else self.tr("%1 minutes behind")
        elif clock.behind < 0:
            words = self.tr("1 minute ahead") if minutes == 1 else self.tr("%1 minutes ahead")
        else:
            words = self.tr("On time")
        end = filled(self.tr("end %1"), format_clock(clock.end))
        said = f"{filled(words, minutes)}, {end}"
        planned = clock.over - max(0, clock.behind)
        if planned > 0:
            said += "\n" + filled(self.tr("planned %1 min too long"), planned)
        return said

    def _next_words(self, title: str) -> str:
        """Long titles would make the button as wide as the card."""
        if not title:
            return self.tr("End the workshop")
        return filled(self.tr("Next: %1"), shortened(title, _LONGEST_NEXT).replace("&", "&&"))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        """The stripe has the area's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipRect(0, 0, _STRIPE, self.height())
        painter.fillPath(shape, QColor(self.colours[self._ink]))
        painter.end()
