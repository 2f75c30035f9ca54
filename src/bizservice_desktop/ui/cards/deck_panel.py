"""The left of the card page: which deck, and which of its cards."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QToolButton, QWidget

from bizservice_desktop.domain.cards.cards import Deck, DeckKind

from ..kit.basics import button, column, hairline, text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.typed import only_asks
from ..kit.typed_fields import Choice
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, actions_of, help_words
from .card_list import CardList, CardModel, CardRow
from .card_menus import CardMenu, DeckMenu
from .card_painter import AllBox, CardRowDelegate, mark_icon

_ICON = 14
_PAUSE_MS = 150
_SIDE, _GAP = 15, 8


class DeckPanel(Live, QFrame):
    """Shows one deck: `chooser` and `menu`, `finder`, the `list` of its cards, and below it the
    buttons `new`, `edit` and `act` with the menu of a card.

    Signals:
        deck_chosen: Another deck should be shown: a Deck.
        all_checked: All cards that are listed should be printed, or none.
        card_picked: A card was picked in the list: its id, "" for none.
        action_wanted: An Action, and the id of the card.
    """

    deck_chosen = Signal(object)
    all_checked = Signal(bool)
    card_picked = Signal(str)
    action_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._is_showing = False
        self._choices: tuple[tuple[Deck, str], ...] = ()
        self.chooser = Choice(4)
        self.menu = DeckMenu(self)
        self.more = button("", self.tr("More"))
        self.more.setMenu(self.menu)
        self.finder = CardFinder()
        self.line = text("muted")
        self.all = AllBox()
        self.model = CardModel(self)
        self.list = CardList(self.model)
        self.list.setItemDelegate(CardRowDelegate(self))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = text("muted")
        self.mapping = button("", self.tr("Go to the mapping"))
        self.new = button("", self.tr("New card"))
        self.edit = button("", self.tr("Edit"))
        self.card_menu = CardMenu(self)
        self.act = button("", self.tr("Card"))
        self.act.setMenu(self.card_menu)
        self._possible: frozenset[Action] = frozenset()
        self._build()
        self.chooser.activated.connect(self._on_deck)
        self.all.clicked.connect(self._on_all)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.action_wanted.connect(self._on_action)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.card_menu.wanted.connect(self._on_action)
        self.edit.clicked.connect(self._on_edit)
        self.chooser.setAccessibleName(self.tr("Deck"))
        self.list.setAccessibleName(self.tr("Cards of the deck"))
        self.list.setAccessibleDescription(help_words(*actions_of(Where.CARD_LIST)))
        self.edit.setAccessibleName(self.tr("Edit the selected card"))
        self.act.setAccessibleName(self.tr("More for the selected card"))
        self.more.setAccessibleName(self.tr("More for the deck"))

    def _build(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(_GAP)
        self._top.addWidget(self.chooser, stretch=1)
        self._top.addWidget(self.more)
        head = column(spacing=8)
        head.addLayout(self._top)
        for widget in (self.line, self.finder):
            head.addWidget(widget)
        head.setContentsMargins(_SIDE, 15, _SIDE, 12)
        self._some = QWidget()
        some = column(self.all, hairline(), spacing=0)
        some.addWidget(self.list, stretch=1)
        self._some.setLayout(some)
        self._none = QWidget()
        none = column(self.empty, self.mapping, None, spacing=12)
        none.setContentsMargins(15, 15, 15, 15)
        none.setAlignment(self.mapping, Qt.AlignmentFlag.AlignLeft)
        self._none.setLayout(none)
        foot = column(WrapRow(self.new, self.edit, self.act))
        foot.setContentsMargins(15, 12, 15, 15)
        layout = column(spacing=0)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self._some, stretch=1)
        layout.addWidget(self._none, stretch=1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        self.setLayout(layout)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow panel the name of the deck has a line of its own."""
        metrics = self.chooser.fontMetrics()
        name = metrics.horizontalAdvance(self.chooser.currentText()) + 3 * metrics.height()
        needed = name + _GAP + self.more.sizeHint().width() + 2 * _SIDE
        way = QBoxLayout.Direction
        is_narrow = self.width() < needed
        self._top.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def recolour(self) -> None:
        self._choices = ()  # the icons have another colour now
        self.list.viewport().update()

    def set_decks(self, choices: tuple[tuple[Deck, str], ...], chosen: Deck) -> None:
        """The decks that can be chosen, with what they are called."""
        if choices != self._choices:
            self._choices = choices
            self.chooser.clear()
            for deck, name in choices:
                self.chooser.addItem(name)
                if deck.kind is DeckKind.AREA:
                    icon = mark_icon(deck.area, _ICON, self.colours)
                    self.chooser.setItemIcon(self.chooser.count() - 1, icon)
        self.chooser.setCurrentIndex([deck for deck, _ in choices].index(chosen))
        self._fit()

    def set_cards(self, rows: tuple[CardRow, ...], line: str, empty: str) -> None:
        """Show the cards and what they are; `empty` says why there are none."""
        picked = self.list.picked_id
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self._is_showing = True
        self.model.set_rows(rows)
        if (at := self.model.place_of(picked)) >= 0:
            self.list.setCurrentIndex(self.model.index(at))
        self._is_showing = False
        self._some.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.empty.setText(empty)
        self._show_count(rows)

    def set_possible(self, actions: Collection[Action]) -> None:
        """What can be done with the card the list stands on."""
        self._possible = frozenset(actions)
        self.card_menu.set_possible(self._possible)
        self.edit.setEnabled(Action.EDIT_CARD in self._possible)
        self.act.setEnabled(bool(self._possible))

    def _show_count(self, rows: tuple[CardRow, ...]) -> None:
        checked = sum(row.checked for row in rows)
        state = Qt.CheckState.PartiallyChecked
        if checked == len(rows):
            state = Qt.CheckState.Checked
        elif not checked:
            state = Qt.CheckState.Unchecked
        self.all.setCheckState(state)
        words = self.tr("%1 of %n card(s) chosen", "", len(rows))
        self.all.setText(filled(words, checked))

    def _on_deck(self, at: int) -> None:
        self.deck_chosen.emit(self._choices[at][0])

    def _on_all(self) -> None:
        self.all_checked.emit(not all(row.checked for row in self.model.rows))

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_showing:
            self.card_picked.emit(self.list.picked_id)

    def _on_edit(self) -> None:
        self._on_action(Action.EDIT_CARD)

    def _on_action(self, action: Action) -> None:
        """A key may ask for what is not possible with this card."""
        if action in self._possible and (id := self.list.picked_id):
            self.action_wanted.emit(action, id)

    def _on_menu(self, at: QPoint) -> None:
        if self._possible:
            self.card_menu.popup(self.list.viewport().mapToGlobal(at))


class CardFinder(QWidget):
    """What a deck is searched by.

    Signals:
        sought: Only cards with these words should be listed, and with this tag.
    """

    sought = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        only_asks(self.words)
        self.words.setClearButtonEnabled(True)
        self.tags = Choice()
        self.setLayout(column(self.words, self.tags))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.words.textChanged.connect(self._on_typed)
        self.words.returnPressed.connect(self._tell)
        self.tags.activated.connect(self._tell)
        self.words.setPlaceholderText(self.tr("Search text, code, point or tag"))
        self.words.setAccessibleName(self.tr("Search text, code, point or tag"))
        if clear := self.words.findChild(QToolButton):
            clear.setAccessibleName(self.tr("List every card again"))
        self.tags.setAccessibleName(self.tr("Only cards with this tag"))

    def set_tags(self, tags: tuple[str, ...], chosen: str) -> None:
        """The tags to choose from; none hides the choice."""
        choices = (("", self.tr("All tags")), *((tag, tag) for tag in tags))
        self.tags.show_choices(choices, chosen if chosen in tags else "")
        self.tags.setVisible(bool(tags))

    def clear(self) -> None:
        """List every card again."""
        if self.words.text() or self.tags.currentData():
            self.words.clear()
            self.tags.setCurrentIndex(0)
            self._tell()

    def _on_typed(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.words.text(), self.tags.currentData() or "")
