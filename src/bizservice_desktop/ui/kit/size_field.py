"""A length in centimetres."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from bizservice_desktop.services.papers import LEAST_FIGURE_CM, MOST_FIGURE_CM

from .typed import only_asks

_USUAL_CM = 16.0


class SizeField(QDoubleSpinBox):
    """Takes only widths that a figure can have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        only_asks(self)
        self.setDecimals(1)
        self.setRange(LEAST_FIGURE_CM, MOST_FIGURE_CM)
        self.setValue(_USUAL_CM)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # without arrows the sheet's padding is lost

    @property
    def centimetres(self) -> float:
        return self.value()
