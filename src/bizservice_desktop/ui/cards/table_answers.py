"""Typing in what the tables wrote: a card's code, the answer, Enter, and the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.cards.return_code import BadReturnCode, CodeProblem
from bizservice_desktop.domain.decks.print_log import CodedCard, coded_card, with_answer

from ..kit.basics import GAP, MARGIN, button, column, row, text
from ..kit.draft import DraftDialog
from ..kit.field import Field
from ..kit.words import filled
from ..shell.desk import Desk

_LONGEST = 2000


class TableAnswersDialog(DraftDialog):
    """Each answer is one undoable step, stored under the point of its card."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: CodedCard | None = None
        self._filed = 0
        self.code, self.answer = QLineEdit(), QLineEdit()
        self.answer.setMaxLength(_LONGEST)
        self.code_field, self._answer_field = Field(self.code), Field(self.answer)
        hint = self.tr("The code stands at the bottom right of the card. Enter goes on.")
        self.question = text("lead")
        self.progress = text("muted")
        self.file = button("primary", self.tr("File the answer"))
        self.close_button = button("", self.tr("Close"))
        fields = (self.code_field, self.question, self._answer_field)
        layout = column(self.note, text("muted", content=hint), *fields, None, spacing=GAP)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.setLayout(layout)
        layout.addLayout(row(self.progress, None, self.close_button, self.file))
        self.resize(self.fontMetrics().height() * 30, self.fontMetrics().height() * 20)
        self.code.textEdited.connect(self._on_code_edited)
        self.code.editingFinished.connect(self._on_code_left)
        self.code.returnPressed.connect(self._on_code_entered)
        self.answer.textEdited.connect(self._show_able)
        self.answer.returnPressed.connect(self._on_file)
        self.file.clicked.connect(self._on_file)
        self.close_button.clicked.connect(self.reject)
        self.setWindowTitle(self.tr("The tables' answers"))
        self.code_field.set_words(self.tr("Code on the card"), "INT 4.1-F")
        self._answer_field.set_words(self.tr("What the table wrote"))
        self.keep_drafts(desk.drafts, {"code": self.code, "answer": self.answer})
        self.begin("table answer")
        self._read_code()

    def _read_code(self) -> BadReturnCode | None:
        """Show the card of the code; what is wrong with the code is given back."""
        desk, fault = self._desk, None
        try:
            self._card = coded_card(desk.method, desk.wording, desk.workspace, self.code.text())
        except BadReturnCode as error:
            self._card, fault = None, error
        self._show_card()
        return fault

    def _on_code_edited(self) -> None:
        """What is right is shown at once; what is wrong is told when the field is left."""
        self.code_field.clear_fault()
        self._read_code()

    def _on_code_left(self) -> None:
        if self.code.text().strip():
            self._check()

    def _on_code_entered(self) -> None:
        if self._check():
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> bool:
        if fault := self._read_code():
            self.code_field.show_fault(self._fault(fault))
        return fault is None

    def _show_card(self) -> None:
        card = self._card
        if card is None:
            self.question.setText("")
        else:
            title = self._desk.wording.title(card.point)
            self.question.setText(card.text or filled(self.tr("A card on %1"), title))
        self._show_able()

    def _show_able(self) -> None:
        self.file.setEnabled(self._card is not None and bool(self.answer.text().strip()))

    def _on_file(self) -> None:
        if not self._check():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code.selectAll()
            return
        card, answer = self._card, self.answer.text()
        if card is None or not answer.strip():
            return
        answered = with_answer(self._desk.round, card, answer)
        stored = self._desk.put("table_answer", answered, card.code)
        if not stored:
            self.code_field.show_fault(
                self.tr("It could not be saved. The reason stands in the main window.")
            )
            return
        self._filed += 1
        words = self.tr("%n answer(s) filed; the last under %1", "", self._filed)
        self.progress.setText(filled(words, self._desk.wording.title(card.point)))
        self._card = None
        self.clear_form()
        self.note.hide()
        self.code.clear()
        self.answer.clear()
        self._show_card()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fault(self, error: BadReturnCode) -> str:
        words = {
            CodeProblem.NOT_A_CODE: self.tr("This is not a card's code."),
            CodeProblem.NO_CHECK_LETTER: self.tr("The letter after the dash is missing."),
            CodeProblem.WRONG_CHECK_LETTER: self.tr("The code and its letter do not match."),
            CodeProblem.UNKNOWN_CARD: self.tr("There is no card with this code."),
        }[error.problem]
        if error.likely:
            meant = filled(self.tr("Is it %1?"), ", ".join(error.likely))
            return f"{words} {meant}"
        return words
