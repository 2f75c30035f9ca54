"""A form whose words are kept while they are typed, before anybody says OK."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from bizservice_desktop.services.drafts import Drafts

from .basics import text
from .guarded import guarded
from .typed import TypedField, Typing, flush


class Draft(QObject):
    """Keeps what is typed into `fields`; `begin` says which form they are."""

    def __init__(
        self, drafts: Drafts, fields: Mapping[str, TypedField], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._form = ""
        self._fields = fields
        self._typing = [Typing(field, partial(self._keep, field)) for field in fields.values()]

    def begin(self, form: str, fields: Mapping[str, TypedField] | None = None) -> bool:
        """Put back what was begun in the form and never kept; True when there is any.

        Its fields show by now what they show when nothing was begun. `fields` are the same ones,
        where they have other names in this form.
        """
        self._form = ""
        self._fields = fields or self._fields
        begun = self._drafts.of(form)
        for name, words in begun.items():
            if name in self._fields:
                _set_words(self._fields[name], words)
        for typing in self._typing:
            typing.give_up()
        self._form = form
        return bool(begun)

    def leave(self) -> None:
        """Keep what is typed, and be no form any more."""
        for typing in self._typing:
            typing.flush()
        self._form = ""

    def clear(self) -> None:
        """What was begun is kept elsewhere, or given up."""
        for typing in self._typing:
            typing.give_up()
        if self._form:
            self._drafts.drop(self._form)

    def _keep(self, field: TypedField, _value: object) -> bool:
        name = next(name for name, each in self._fields.items() if each is field)
        return not self._form or self._drafts.keep(self._form, name, _words(field))


class DraftDialog(QDialog):
    """Esc and the corner leave what was typed for the next time; `give_up` and `accept` do not.

    `note` says that something has come back; it is placed by the dialog.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = text("muted")
        self.note.hide()
        self._draft: Draft | None = None

    def keep_drafts(self, drafts: Drafts, fields: Mapping[str, TypedField]) -> None:
        self._draft = Draft(drafts, fields, self)

    def begin(self, form: str) -> None:
        """The fields are this form from now on; what was begun in it comes back."""
        is_back = self._draft is not None and self._draft.begin(form)
        self.note.setText(self.tr("What you had begun to write here has come back."))
        self.note.setVisible(is_back)

    def end_form(self) -> None:
        """Before the fields show something else."""
        if self._draft is not None:
            self._draft.leave()

    def clear_form(self) -> None:
        """What was begun is stored elsewhere, or given up."""
        if self._draft is not None:
            self._draft.clear()

    def give_up(self) -> None:
        """The user cancels: nothing of it comes back."""
        self.clear_form()
        super().reject()

    @guarded(None)
    def accept(self) -> None:
        self.clear_form()
        super().accept()

    @guarded(None)
    def reject(self) -> None:
        flush(self)
        super().reject()


def _words(field: TypedField) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case _:
            return field.lineEdit().text()


def _set_words(field: TypedField, words: str) -> None:
    match field:
        case QLineEdit():
            field.setText(words)
        case QPlainTextEdit():
            field.setPlainText(words)
        case _:
            field.lineEdit().setText(words)
            field.interpretText()
