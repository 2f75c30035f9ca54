"""What the clock of a workshop says in words."""

from PySide6.QtCore import QObject

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.agenda.agenda import NotedKind
from bizservice_desktop.domain.agenda.running import Pace, RunClock
from bizservice_desktop.domain.durations import format_clock

from ..kit.words import filled

PACE_INKS = {
    Pace.ON_TIME: Ink.OK,
    Pace.SOON: Ink.WARN,
    Pace.CLOSE: Ink.DANGER,
    Pace.OVER: Ink.DANGER,
}
_MARKS = {Pace.ON_TIME: "●", Pace.SOON: "◆", Pace.CLOSE: "▲", Pace.OVER: "■"}


class RunWords(QObject):
    """Colour, mark and words say the same."""

    def pace(self, clock: RunClock) -> str:
        if clock.is_paused:
            return self.tr("The clock is stopped")
        words = {
            Pace.ON_TIME: self.tr("In good time"),
            Pace.SOON: self.tr("Soon over"),
            Pace.CLOSE: self.tr("Almost over"),
            Pace.OVER: self.tr("Over time"),
        }
        return f"{_MARKS[clock.pace]} {words[clock.pace]}"

    def behind(self, clock: RunClock) -> str:
        """`12 minutes behind, end 13:42`."""
        minutes = abs(clock.behind)
        if clock.behind > 0:
            words = self.tr("1 minute behind") if minutes == 1 else self.tr("%1 minutes behind")
        elif clock.behind < 0:
            words = self.tr("1 minute ahead") if minutes == 1 else self.tr("%1 minutes ahead")
        else:
            words = self.tr("On time")
        end = filled(self.tr("end %1"), format_clock(clock.end))
        return f"{filled(words, minutes)}, {end}"

    def kind(self, kind: NotedKind) -> str:
        return {
            NotedKind.DECISION: self.tr("Decision"),
            NotedKind.TASK: self.tr("Task"),
            NotedKind.NOTE: self.tr("Note"),
        }[kind]
