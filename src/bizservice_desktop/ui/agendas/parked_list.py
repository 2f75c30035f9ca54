"""Blocks that are kept but not on the programme, each with the way back."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, clear, column, row, text
from ..kit.words import filled


class ParkedList(QWidget):
    """Signals:
    put_back: The user wants a block on the programme again: its id.
    """

    put_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_blocks(
        self, blocks: tuple[Block, ...], wording: Wording, reasons: Mapping[str, tuple[str, ...]]
    ) -> None:
        """`reasons` say why a block was proposed, by its id."""
        rows = tuple(
            (
                block.id,
                block.title,
                f"{self._words()} {wording.duration(block.minutes)}",
                "\n".join(reasons.get(block.id, ())),
            )
            for block in blocks
        )
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._column)
        for (id, title, _, why), block in zip(rows, blocks, strict=True):
            back = button("link", self._words())
            back.setObjectName(id)
            back.setAccessibleName(filled(self.tr("Put back: %1"), title))
            back.clicked.connect(self._on_clicked)
            about = text("small", wrap=False, content=wording.duration(block.minutes))
            line = QWidget()
            line.setLayout(row(about, back, None, spacing=12))
            holder = QWidget()
            parts: list[QWidget] = [text(content=title)]
            if why:
                parts.append(text("small", content=why))
            holder.setLayout(column(*parts, line, spacing=0))
            self._column.addWidget(holder)

    def _words(self) -> str:
        return self.tr("Put back")

    def _on_clicked(self) -> None:
        self.put_back.emit(self.sender().objectName())
