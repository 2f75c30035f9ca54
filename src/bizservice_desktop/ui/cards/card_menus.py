"""The menus of a card and of a deck."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ..shell.actions import Action, in_menu

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


class CardMenu(QMenu):
    """The menu of one card; only what is possible with it is shown.

    Signals:
        wanted: An Action with the card.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = {action: QAction(in_menu(action), self) for action in _CARD_ACTIONS}
        for name, action in self._actions.items():
            if name in (Action.CARD_UP, Action.RESTORE_CARD):
                self.addSeparator()
            action.setData(name)
            self.addAction(action)
        self.triggered.connect(self._on_triggered)

    def set_possible(self, actions: Collection[Action]) -> None:
        for name, action in self._actions.items():
            action.setVisible(name in actions)

    def action(self, name: Action) -> QAction:
        return self._actions[name]

    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(action.data())


class DeckMenu(QMenu):
    """The menu beside the name of the deck. Its actions lead nowhere by themselves.

    Signals:
        blank_wanted: Cards to write on: the id of their area, empty for none.
        put_wanted: The chosen cards should be put into the deck of this id, too.
    """

    blank_wanted = Signal(str)
    put_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.blanks = self.addMenu(self.tr("Add cards to write on"))
        self.instruction = self.addAction(self.tr("Add the card that tells how to use them"))
        self.topic_backs = self.addAction(self.tr("Name the point on the back"))
        self.topic_backs.setCheckable(True)
        self.addSeparator()
        self.new_deck = self.addAction(self.tr("New deck from the chosen cards …"))
        self._into = self.addMenu(self.tr("Put the chosen cards into"))
        self.rename = self.addAction(self.tr("Rename this deck …"))
        self.duplicate = self.addAction(self.tr("Duplicate this deck …"))
        self.delete = self.addAction(self.tr("Delete this deck"))
        self.addSeparator()
        self.import_cards = self.addAction(self.tr("Import cards …"))
        self.export_workbook = self.addAction(self.tr("Export our cards (XLSX) …"))
        self.export_csv = self.addAction(self.tr("Export our cards (CSV) …"))
        self.answers = self.addAction(self.tr("Type in the tables' answers …"))
        self.blanks.triggered.connect(self._on_blank)
        self._into.triggered.connect(self._on_into)

    def hide_tables(self) -> None:
        """Where there is nothing that reads and writes tables."""
        for action in (self.import_cards, self.export_workbook, self.export_csv):
            action.setVisible(False)

    def set_choices(
        self, areas: Sequence[tuple[str, str]], decks: Sequence[tuple[str, str]]
    ) -> None:
        """The colours of cards to write on, and decks of one's own: ids and names."""
        choices = (tuple(areas), tuple(decks))
        if choices == self._shown:
            return
        self._shown = choices
        for menu, entries in ((self.blanks, areas), (self._into, decks)):
            menu.clear()
            for id, name in entries:
                menu.addAction(name.replace("&", "&&")).setData(id)
        self._into.menuAction().setVisible(bool(decks))

    def set_deck(self, *, is_made: bool, can_hold: bool, has_chosen: bool) -> None:
        """What kind of deck is shown, and whether cards of it are chosen."""
        for action in (self.rename, self.duplicate, self.delete):
            action.setVisible(is_made)
        self.instruction.setEnabled(can_hold)
        self.blanks.setEnabled(can_hold)
        self.new_deck.setEnabled(has_chosen)
        self._into.setEnabled(has_chosen)

    def _on_blank(self, action: QAction) -> None:
        self.blank_wanted.emit(action.data())

    def _on_into(self, action: QAction) -> None:
        self.put_wanted.emit(action.data())
