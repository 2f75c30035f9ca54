"""What comes out when the cards are printed, what to know before, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.cards.card_print import Overflow

from ..kit.basics import button, column, hairline, row, text


class PrintOutput(QWidget):
    """The result, a note on cards that are too long or have letters that do not print, and
    the buttons `export`, `print`, `open` and `note_print`.

    Signals:
        card_pointed: The first card of the note should be shown: its id.
        shorten_wanted: It should be shortened: its id.
    """

    card_pointed = Signal(str)
    shorten_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_noted = ""
        self.result, self._hint = text("strong"), text("muted")
        self.note = text()
        self.show_noted = button("link", self.tr("Show it"))
        self.shorten = button("link", self.tr("Shorten the text"))
        self.elsewhere = button("link")
        self._note_frame = QFrame()
        self._note_frame.setProperty("kind", "note")
        note = column(self.note, self.show_noted, self.shorten, self.elsewhere, spacing=4)
        note.setContentsMargins(14, 10, 14, 10)
        self._note_frame.setLayout(note)
        self.export = button("primary", self.tr("Save PDF"))
        self.print = button("", self.tr("Print …"))
        self.open = button("", self.tr("Open"))
        self.note_print = button("link", self.tr("Printed? Note it in the log"))
        self.note_print.hide()
        self.reason = text("muted")
        layout = column(hairline(), spacing=6)
        layout.addSpacing(4)
        layout.addWidget(self.result)
        layout.addWidget(self._hint)
        layout.addSpacing(6)
        layout.addWidget(self._note_frame)
        layout.addSpacing(4)
        layout.addWidget(self.export)
        layout.addLayout(row(self.print, self.open))
        layout.addWidget(self.note_print)
        layout.addWidget(self.reason)
        layout.addStretch(1)
        self.setLayout(layout)
        self.show_noted.clicked.connect(self._on_show)
        self.shorten.clicked.connect(self._on_shorten)
        self.note_print.setToolTip(
            self.tr("Then the program says when these cards on paper are out of date.")
        )

    def set_result(self, words: str, hint: str) -> None:
        for label, content in ((self.result, words), (self._hint, hint)):
            label.setText(content)
            label.setVisible(bool(content))

    def set_note(
        self, sentences: list[str], first_noted: str = "", elsewhere: Overflow | None = None
    ) -> None:
        """`first_noted` is the first card it is about; `elsewhere` is where long texts may go
        on instead of where they do."""
        self.note.setText("\n".join(sentences))
        self._note_frame.setVisible(bool(sentences))
        self._first_noted = first_noted
        self.show_noted.setVisible(bool(first_noted))
        self.shorten.setVisible(bool(first_noted))
        self.elsewhere.setVisible(elsewhere is not None)
        on_back, on_card = self.tr("Continue on the back"), self.tr("Continue on a second card")
        self.elsewhere.setText(on_back if elsewhere is Overflow.BACK else on_card)

    def set_reason(self, sentence: str) -> None:
        """Why nothing can be exported; empty when it can."""
        for way_out in (self.export, self.print, self.open):
            way_out.setEnabled(not sentence)
        self.export.setAccessibleDescription(sentence)
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))

    def _on_show(self) -> None:
        self.card_pointed.emit(self._first_noted)

    def _on_shorten(self) -> None:
        self.shorten_wanted.emit(self._first_noted)
