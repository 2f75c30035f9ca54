"""Where a point stands, in words: last round's level, target, priority with its reason."""

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.maturity import PointLevel, has_target, point_level
from bizservice_desktop.domain.method.method import PointId

from ..kit.words import filled
from ..shell.desk import Desk


class PointStanding(QObject):
    """Nothing is said of a target that nobody set."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def last(self, point: PointId) -> str:
        """`Round 1: 2`; empty without an earlier round, or where the point has no answer in it."""
        previous = self._desk.workspace.previous
        if previous is None:
            return ""
        level = self._level(point_level(previous.record(point), self._desk.min_voters))
        return f"{previous.title}: {level}" if level else ""

    def target(self, point: PointId) -> str:
        if not has_target(self._desk.method, self._desk.round, point):
            return self.tr("Set a target")
        return filled(self.tr("Target: %1"), self._number(self._desk.check.points[point].target))

    def target_tip(self, point: PointId) -> str:
        """Whose target it is."""
        if point in self._desk.round.targets:
            return self.tr("The point's own target")
        if has_target(self._desk.method, self._desk.round, point):
            return self.tr("The target of the whole area")
        return ""

    def priority(self, point: PointId) -> str:
        """Empty while the point has no level."""
        check = self._desk.check.points[point]
        if check.priority is None or check.level.level is None:
            return ""
        number = self._number(check.priority)
        if check.level.provisional:
            number = f"≈ {number}"
        target = self._number(check.target)
        gap = self._number(max(0.0, check.target - check.level.level))
        if not has_target(self._desk.method, self._desk.round, point):
            words = self.tr("Priority %1 = gap %2 to %3, which is reckoned with: no target is set")
        elif check.priority:
            words = self.tr("Priority %1 = gap %2 to the target %3")
        else:
            words = self.tr("Priority %1: the target %3 is reached")
        return filled(words, number, gap, target)

    def _level(self, level: PointLevel) -> str:
        if level.level is not None:
            return ("≈ " if level.provisional else "") + self._number(level.level)
        return "?" if level.unknown else ""

    def _number(self, number: float) -> str:
        """Whole numbers without decimals."""
        return str(int(number)) if number == int(number) else self._desk.wording.number(number)
