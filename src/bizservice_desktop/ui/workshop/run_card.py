"""What is on now: the countdown, how late it is, and the way on."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.agenda.agenda import Run
from bizservice_desktop.domain.agenda.running import Pace, RunClock
from bizservice_desktop.domain.method.method import BlockKind, Setting
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, column, plain_tip, text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Where, actions_of, help_words
from .run_countdown import Countdown, TimeBar
from .run_words import PACE_INKS, RunWords

_STRIPE = 8
_RADIUS = 10


class RunCard(Live, QFrame):
    """Signals:
    next_wanted: What is on is over; on with the next, or the end.
    pause_wanted: The clock should stand still, or go on.
    more_wanted: Five more minutes.
    """

    next_wanted = Signal()
    pause_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._ink = Ink.ACCENT
        self._words = RunWords(self)
        self._announced = ""
        self._since = text("lead")
        self._title = text("question")
        self._beside = text("muted")
        self.countdown = Countdown()
        self.pace = text("lead", wrap=False)
        self.pace.setObjectName("run.pace")
        self.behind = text("lead", wrap=False)
        self.behind.setObjectName("run.behind")
        self._bar = TimeBar()
        self.next = button("primary")
        self.pause = button()
        self.more = button("", self.tr("5 more minutes"))
        for name, each in (("next", self.next), ("pause", self.pause), ("more", self.more)):
            each.setObjectName(f"run.{name}")
        self._keys = text("small")
        beside = QWidget()
        beside.setLayout(column(self.pace, self.behind, spacing=0))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_STRIPE + 28, 20, 28, 20)
        inside.setSpacing(8)
        inside.addWidget(self._since)
        inside.addWidget(self._title)
        inside.addWidget(self._beside)
        inside.addWidget(WrapRow(self.countdown, beside, spacing=24))
        inside.addWidget(self._bar)
        inside.addSpacing(8)
        inside.addWidget(WrapRow(self.next, self.pause, self.more))
        inside.addWidget(self._keys)
        self.next.clicked.connect(self.next_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.more.clicked.connect(self.more_wanted)
        self._keys.setText(help_words(*actions_of(Where.WORKSHOP), between=" · "))

    def show_state(self, run: Run, clock: RunClock, groups: int, wording: Wording) -> None:
        """Everything but the seconds; `groups` is how many groups there are."""
        block = clock.chain[0]
        self._ink = fill(block.areas[0]) if len(block.areas) == 1 else Ink.ACCENT
        began = f"{run.block_started.astimezone():%H:%M}".lstrip("0")
        since = filled(self.tr("Now, since %1"), began)
        setting = wording.caption(f"cap_setting_{block.setting}")
        if block.setting is Setting.GROUPS and groups > 1:
            setting = filled(self.tr("%1 groups"), groups)
        self._since.setText(since if block.kind is BlockKind.BREAK else f"{since} · {setting}")
        self._title.setText(block.title)
        others = ", ".join(other.title for other in clock.chain[1:])
        self._beside.setText(filled(self.tr("At the same time: %1"), others))
        self._beside.setVisible(bool(others))
        following = clock.then[0].chain[0].title if clock.then else ""
        self.next.setText(self._next_words(following))
        self.next.setToolTip(plain_tip(following))
        self.next.setAccessibleName(
            filled(self.tr("Next: %1"), following) if following else self.next.text()
        )
        words = self.tr("Start the clock") if clock.is_paused else self.tr("Stop the clock")
        self.pause.setText(words)
        self._say(clock)
        self.update()

    def show_seconds(self, clock: RunClock) -> None:
        """What is another every second; nothing is laid out for it."""
        ink = Ink.TEXT if clock.pace is Pace.ON_TIME else PACE_INKS[clock.pace]
        self.countdown.show_seconds(clock.seconds_left, ink)
        self._bar.show_share(clock.share_gone, self._ink)

    def _say(self, clock: RunClock) -> None:
        ink = Ink.MUTED if clock.is_paused else PACE_INKS[clock.pace]
        for label, colour in (
            (self.pace, ink),
            (self.behind, Ink.WARN if clock.behind > 0 else Ink.MUTED),
        ):
            sheet = f"color: {self.colours[colour]}; font-weight: 600;"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)
        self.pace.setText(self._words.pace(clock))
        self.behind.setText(self._words.behind(clock))
        said = f"{clock.chain[0].title}. {self.pace.text()}"
        if self._announced and said != self._announced:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._announced = said

    def _next_words(self, title: str) -> str:
        """Long titles would make the button as wide as the card."""
        if not title:
            return self.tr("End the workshop")
        short = title if len(title) <= 28 else title[:27].rstrip() + "…"
        return filled(self.tr("Next: %1"), short.replace("&", "&&"))

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
