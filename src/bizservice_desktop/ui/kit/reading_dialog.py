"""A quiet sheet to read from: methods, cases or cards of a point."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from .basics import button, card, row, scrolled, text


class ReadingDialog(QDialog):
    """Entries of (heading, paragraphs), one card each."""

    def __init__(
        self,
        title: str,
        entries: Sequence[tuple[str, Sequence[str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 640)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for heading, paragraphs in entries:
            frame, inside = card()
            inside.addWidget(text("heading", content=heading))
            for paragraph in paragraphs:
                if paragraph:
                    inside.addWidget(text(content=paragraph))
            column.addWidget(frame)
        column.addStretch(1)
        close = button("primary", self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(scrolled(content))
        buttons = row(None, close)
        buttons.setContentsMargins(24, 0, 24, 0)
        layout.addLayout(buttons)
