"""Which round of voting late answer files belong to: a plain choice and one sentence."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from bizservice_desktop.services.tables.answer_files import Occasion

from ..kit.basics import text


class OccasionChoice(QWidget):
    """Hidden while there is nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = text()
        self._group = QButtonGroup(self)
        self._buttons: dict[Occasion, QRadioButton] = {}
        self._usual = Occasion.NEW
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._why)
        for occasion in Occasion:
            choice = QRadioButton()
            choice.setObjectName(f"occasion.{occasion}")
            self._buttons[occasion] = choice
            self._group.addButton(choice)
            layout.addWidget(choice)
        self._buttons[Occasion.SAME].setText(self.tr("Add to the same round of voting"))
        self._buttons[Occasion.NEW].setText(self.tr("A new round of voting"))

    @property
    def chosen(self) -> Occasion:
        return next(each for each, choice in self._buttons.items() if choice.isChecked())

    def show_choice(self, occasions: tuple[Occasion, ...]) -> None:
        """Choose the first of `occasions`, unless the user chose among the same before."""
        is_new = occasions[0] != self._usual or not self._group.checkedButton()
        self._usual = occasions[0]
        if is_new or self.chosen not in occasions:
            self._buttons[occasions[0]].setChecked(True)
        self.setVisible(len(occasions) > 1)
        self._why.setText(
            self.tr("Answer files are in this round already; late ones belong to the same vote.")
            if occasions[0] is Occasion.SAME
            else self.tr("Answer files are in this round already, and the group has voted since.")
        )
