"""Things chosen from a long list: searched by any part of their words, shown as lines."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from .basics import button, clear, row, text
from .typed import only_asks
from .typed_fields import Choice
from .words import filled

_MOST_SHOWN = 12
_PLAIN = "border: none; padding: 0; margin: 0; min-height: 0; background: transparent;"


class PickList(QWidget):
    """A field to search and add with, and below it what is chosen.

    Signals:
        chosen: What the user wants chosen now: a tuple of ids. Not sent by show_chosen().
    """

    chosen = Signal(object)

    def __init__(self, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_single = single
        self._offered: tuple[tuple[str, str], ...] = ()
        self._ids: tuple[str, ...] = ()
        self._lines: tuple[tuple[str, str], ...] | None = None
        self.field = Choice()
        self._line = QLineEdit()
        only_asks(self._line)
        self._line.setStyleSheet(_PLAIN)
        self.field.setLineEdit(self._line)  # which makes it editable
        self.field.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.field.setMaxVisibleItems(_MOST_SHOWN)
        self.field.setCompleter(_completer(self.field.model(), self))
        self._box = QVBoxLayout()
        self._box.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addLayout(self._box)
        self.setFocusProxy(self.field)
        self.field.activated.connect(self._on_activated)
        self._line.setPlaceholderText(self.tr("Search and choose"))

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """(id, words) of what may be chosen."""
        return self._offered

    @property
    def ids(self) -> tuple[str, ...]:
        return self._ids

    def set_name(self, name: str) -> None:
        self.field.setAccessibleName(name)

    def say(self, words: str) -> None:
        """What the empty field asks for."""
        self._line.setPlaceholderText(words)

    def show_chosen(self, offered: Sequence[tuple[str, str]], ids: Sequence[str]) -> None:
        """Show (id, words) to choose from and the ids chosen; one not offered shows its id."""
        if tuple(offered) != self._offered:
            self._offered = tuple(offered)
            with QSignalBlocker(self.field):
                self.field.clear()
                for id, words in self._offered:
                    self.field.addItem(words, id)
                self._start_again()
        self._ids = tuple(ids)
        words_of = dict(self._offered)
        lines = tuple((id, words_of.get(id, id)) for id in self._ids)
        if lines != self._lines:
            self._lines = lines
            self._show_lines(lines)

    def _show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        clear(self._box)
        for id, words in lines:
            gone = button("link", self.tr("Remove"))
            gone.setObjectName(id)
            gone.setAccessibleName(filled(self.tr("Remove: %1"), words))
            gone.clicked.connect(self._on_removed)
            line = QWidget()
            said = text(content=words)
            made = row(said, gone)
            made.setStretch(0, 1)
            line.setLayout(made)
            self._box.addWidget(line)

    def _start_again(self) -> None:
        self.field.setCurrentIndex(-1)
        self.field.clearEditText()

    def _on_activated(self, index: int) -> None:
        id = self.field.itemData(index)
        self._start_again()
        if id and id not in self._ids:
            self.chosen.emit((id,) if self._is_single else (*self._ids, id))

    def _on_removed(self) -> None:
        id = self.sender().objectName()
        self.chosen.emit(tuple(each for each in self._ids if each != id))


def offer_words(line: QLineEdit, words: QAbstractItemModel) -> None:
    """Offer words while one of them is typed; any other may be typed as well."""
    line.setCompleter(_completer(words, line))


def _completer(words: QAbstractItemModel, parent: QWidget) -> QCompleter:
    """Finds any part of the words."""
    made = QCompleter(words, parent)
    made.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setMaxVisibleItems(_MOST_SHOWN)
    return made
