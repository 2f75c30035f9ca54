"""What can be done with a card and a deck, and the menus that offer it."""

from collections.abc import Collection, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ..kit.live import Live
from ..shell.actions import Action, in_menu


class DeckAction(StrEnum):
    """With the deck, or with the cards that are chosen in it."""

    INSTRUCTION = "instruction"
    TOPIC_BACKS = "topic_backs"
    NEW_DECK = "new_deck"
    RENAME = "rename"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    IMPORT = "import"
    EXPORT_WORKBOOK = "export_workbook"
    EXPORT_CSV = "export_csv"
    ANSWERS = "answers"


TABLE_ACTIONS = (DeckAction.IMPORT, DeckAction.EXPORT_WORKBOOK, DeckAction.EXPORT_CSV)
_OUTSIDE = (*TABLE_ACTIONS, DeckAction.ANSWERS)
_CARD_ACTIONS = (
    Action.DUPLICATE_CARD,
    Action.CARD_MORE,
    Action.CARD_FEWER,
    Action.CARD_UP,
    Action.CARD_DOWN,
    Action.RESTORE_CARD,
    Action.RETIRE_CARD,
    Action.BRING_CARD_BACK,
    Action.TAKE_CARD_OUT,
    Action.DELETE_CARD,
)


class CardMenu(Live, QMenu):
    """The menu of one card; only what is possible with it is shown.

    Signals:
        wanted: An Action with the card.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = {action: QAction(self) for action in _CARD_ACTIONS}
        for name, action in self._actions.items():
            if name in (Action.CARD_UP, Action.RESTORE_CARD):
                self.addSeparator()
            action.setData(name)
            self.addAction(action)
        self.triggered.connect(self._on_triggered)
        self.retranslate()

    def retranslate(self) -> None:
        for name, action in self._actions.items():
            action.setText(in_menu(name))

    def set_possible(self, actions: Collection[Action]) -> None:
        for name, action in self._actions.items():
            action.setVisible(name in actions)

    def action(self, name: Action) -> QAction:
        return self._actions[name]

    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(action.data())


class DeckMenu(QObject):
    """The menu beside the name of the deck.

    Signals:
        wanted: A DeckAction.
        blank_wanted: Cards to write on: the id of their area, empty for none.
        put_wanted: The chosen cards should be put into the deck of this id, too.
    """

    wanted = Signal(str)
    blank_wanted = Signal(str)
    put_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = QMenu(parent)
        self._actions = {action: QAction(self.menu) for action in DeckAction}
        self.blanks = QMenu(self.menu)
        self.into = QMenu(self.menu)
        self._shown: tuple[object, ...] = ()
        self._build()
        for name, action in self._actions.items():
            action.setData(name)
            action.triggered.connect(self._on_action)
        self._actions[DeckAction.TOPIC_BACKS].setCheckable(True)
        self.blanks.triggered.connect(self._on_blank)
        self.into.triggered.connect(self._on_into)
        self.retranslate()

    def _build(self) -> None:
        menu, actions = self.menu, self._actions
        menu.addMenu(self.blanks)
        menu.addAction(actions[DeckAction.INSTRUCTION])
        menu.addAction(actions[DeckAction.TOPIC_BACKS])
        menu.addSeparator()
        menu.addAction(actions[DeckAction.NEW_DECK])
        menu.addMenu(self.into)
        for name in (DeckAction.RENAME, DeckAction.DUPLICATE, DeckAction.DELETE):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in _OUTSIDE:
            menu.addAction(actions[name])

    def retranslate(self) -> None:
        words = {
            DeckAction.INSTRUCTION: self.tr("Add the card that tells how to use them"),
            DeckAction.TOPIC_BACKS: self.tr("Name the point on the back"),
            DeckAction.NEW_DECK: self.tr("New deck from the chosen cards …"),
            DeckAction.RENAME: self.tr("Rename this deck …"),
            DeckAction.DUPLICATE: self.tr("Duplicate this deck …"),
            DeckAction.DELETE: self.tr("Delete this deck"),
            DeckAction.IMPORT: self.tr("Import cards …"),
            DeckAction.EXPORT_WORKBOOK: self.tr("Export our cards (XLSX) …"),
            DeckAction.EXPORT_CSV: self.tr("Export our cards (CSV) …"),
            DeckAction.ANSWERS: self.tr("Type in the tables' answers …"),
        }
        for name, text in words.items():
            self._actions[name].setText(text)
        self.blanks.setTitle(self.tr("Add cards to write on"))
        self.into.setTitle(self.tr("Put the chosen cards into"))

    def action(self, name: DeckAction) -> QAction:
        return self._actions[name]

    def hide_tables(self) -> None:
        """Where there is nothing that reads and writes tables."""
        for name in TABLE_ACTIONS:
            self._actions[name].setVisible(False)

    def set_choices(
        self, areas: Sequence[tuple[str, str]], decks: Sequence[tuple[str, str]]
    ) -> None:
        """The colours of cards to write on, and decks of one's own: ids and names."""
        choices = (tuple(areas), tuple(decks))
        if choices == self._shown:
            return
        self._shown = choices
        for menu, entries in ((self.blanks, areas), (self.into, decks)):
            menu.clear()
            for id, name in entries:
                menu.addAction(name.replace("&", "&&")).setData(id)
        self.into.menuAction().setVisible(bool(decks))

    def set_deck(self, *, is_made: bool, can_hold: bool, has_chosen: bool) -> None:
        """What kind of deck is shown, and whether cards of it are chosen."""
        for name in (DeckAction.RENAME, DeckAction.DUPLICATE, DeckAction.DELETE):
            self._actions[name].setVisible(is_made)
        self._actions[DeckAction.INSTRUCTION].setEnabled(can_hold)
        self.blanks.setEnabled(can_hold)
        self._actions[DeckAction.NEW_DECK].setEnabled(has_chosen)
        self.into.setEnabled(has_chosen)

    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wanted.emit(action.data())

    def _on_blank(self, action: QAction) -> None:
        self.blank_wanted.emit(action.data())

    def _on_into(self, action: QAction) -> None:
        self.put_wanted.emit(action.data())
