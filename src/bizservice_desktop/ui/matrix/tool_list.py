"""The methods and tools that help with a cell, with what each is for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import text


class ToolList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("strong", content=self.tr("Methods and tools that help"))
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._heading)

    def show_tools(self, tools: Sequence[str], wording: Wording) -> None:
        while len(self._rows) < len(tools):
            row: tuple[QLabel, QLabel] = (text(), text("small"))
            self._rows.append(row)
            title, purpose = row
            self._layout.addWidget(title)
            self._layout.addWidget(purpose)
        for index, (title, purpose) in enumerate(self._rows):
            is_used = index < len(tools)
            title.setVisible(is_used)
            purpose.setVisible(is_used)
            if is_used:
                words = wording.tools.get(tools[index])
                title.setText(wording.title(tools[index]))
                purpose.setText(words.purpose if words else "")
        self.setVisible(bool(tools))
