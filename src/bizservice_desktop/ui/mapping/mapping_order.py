"""The order in which the mapping walks the points, in words."""

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.mapping import WalkOrder


class OrderWords(QObject):
    """Says the order and the key that changes it."""

    def words(self, order: WalkOrder, has_ranked: bool) -> str:
        """`has_ranked`: the order has points to put first."""
        if order is WalkOrder.DISAGREEMENT:
            return (
                self.tr("Order: most disagreement first (O)")
                if has_ranked
                else self.tr("Order: most disagreement first, none so far (O)")
            )
        if order is WalkOrder.PRIORITY:
            return (
                self.tr("Order: highest priority first (O)")
                if has_ranked
                else self.tr("Order: highest priority first, none below target (O)")
            )
        return self.tr("Order: as in the method (O)")
