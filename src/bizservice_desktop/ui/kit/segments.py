"""Buttons with a key or side by side."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from .basics import button


class Segments(QWidget):
    """Signals:
    chosen: The user chose: the key. Not sent by `show_chosen`.
    """

    chosen = Signal(str)

    def __init__(self, keys: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for index, key in enumerate(keys):
            choice = button()
            choice.setCheckable(True)
            choice.setObjectName(f"segment.{key}")
            self.buttons[key] = choice
            self._group.addButton(choice, index)
            layout.addWidget(choice)
        self._group.idClicked.connect(self._on_clicked)

    def set_words(self, words: Mapping[str, str]) -> None:
        for key, word in words.items():
            self.buttons[key].setText(word)
            self.buttons[key].setAccessibleName(word)

    def show_chosen(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._keys[index])
