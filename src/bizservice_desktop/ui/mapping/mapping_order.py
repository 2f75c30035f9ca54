"""The order in which the mapping walks the points, in words."""

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.check import WalkOrder

from ..shell.actions import Action, with_key


class OrderWords(QObject):
    """Says the order and the key that changes it."""

    def words(self, order: WalkOrder, has_ranked: bool) -> str:
        """`has_ranked`: the order has points to put first."""
        match order:
            case WalkOrder.DISAGREEMENT if has_ranked:
                words = self.tr("Order: most disagreement first")
            case WalkOrder.DISAGREEMENT:
                words = self.tr("Order: most disagreement first, none so far")
            case WalkOrder.PRIORITY if has_ranked:
                words = self.tr("Order: highest priority first")
            case WalkOrder.PRIORITY:
                words = self.tr("Order: highest priority first, none below target")
            case _:
                words = self.tr("Order: as in the method")
        return with_key(Action.ORDER, words)
