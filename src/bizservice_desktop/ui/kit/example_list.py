"""The method's example elements of a cell; one click writes one down."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .basics import text
from .words import filled
from .wrap_link import Mark, WrapLink


class ExampleList(QWidget):
    """Signals:
    example_chosen: The user wants this element in the cell: its words.
    """

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text(
            "small", content=self.tr("Examples from the method, one click adds them")
        )
        self.links: list[WrapLink] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._heading)

    def show_examples(self, examples: Sequence[str], written: Sequence[str]) -> None:
        """`written` are the elements the cell has; an example among them is ticked off."""
        while len(self.links) < len(examples):
            self._add_link()
        there = {line.casefold() for line in written}
        for index, link in enumerate(self.links):
            is_used = index < len(examples)
            link.setVisible(is_used)
            if not is_used:
                continue
            example = examples[index]
            is_there = example.casefold() in there
            name = self.tr("Already written: %1") if is_there else self.tr("Add: %1")
            link.set_words(example, filled(name, example))
            link.set_mark(Mark.DONE if is_there else Mark.ADD)
            link.setEnabled(not is_there)

    def _add_link(self) -> None:
        link = WrapLink(Mark.ADD)
        link.clicked.connect(self._on_clicked)
        self.links.append(link)
        self._layout.addWidget(link)

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, WrapLink):
            self.example_chosen.emit(link.words)
