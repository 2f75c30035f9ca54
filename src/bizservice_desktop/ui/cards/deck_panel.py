"""The left of the card page: which deck, and which of its cards."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.cards.cards import Deck, DeckKind

from ..kit.basics import button, column, hairline, text
from ..kit.live import Live
from ..kit.typed_fields import Choice
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, actions_of, help_words
from .all_box import AllBox
from .card_actions import CardMenu, DeckMenu
from .card_finder import CardFinder
from .card_list import CardList
from .card_painter import CardRowDelegate, mark_icon
from .card_rows import CardModel, CardRow

_ICON = 14


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """A deck that can be chosen; `name` is what it is called."""

    deck: Deck
    name: str


class DeckPanel(Live, QFrame):
    """Shows one deck.

    Signals:
        deck_chosen: Another deck should be shown: a Deck.
        row_checked: A card should be printed or left out: its id, and which.
        all_checked: All cards of the deck should be printed, or none.
        card_picked: A card was picked in the list: its id, "" for none.
        card_wanted: A new card of one's own should be written.
        edit_wanted: The card with this id should be edited.
        action_wanted: An Action, and the id of the card.
        moved: A card was dragged: its id, its new place among the rows without it.
        sought: Only cards with these words should be listed, and with this tag.
        mapping_wanted: The user wants to answer points.
    """

    deck_chosen = Signal(object)
    row_checked = Signal(str, bool)
    all_checked = Signal(bool)
    card_picked = Signal(str)
    card_wanted = Signal()
    edit_wanted = Signal(str)
    action_wanted = Signal(object, str)
    moved = Signal(str, int)
    sought = Signal(str, str)
    mapping_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._is_showing = False
        self._choices: tuple[DeckChoice, ...] = ()
        self.chooser = Choice()
        self.chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.chooser.setMinimumContentsLength(4)
        self.menu = DeckMenu(self)
        self.more = button()
        self.more.setMenu(self.menu.menu)
        self.finder = CardFinder()
        self._line = text("muted")
        self.all = AllBox()
        self.model = CardModel(self)
        self._delegate = CardRowDelegate(self)
        self.list = CardList(self.model)
        self.list.setItemDelegate(self._delegate)
        self._empty = text("muted")
        self.mapping = button()
        self.new = button()
        self.edit = button()
        self.card_menu = CardMenu(self)
        self.act = button()
        self.act.setMenu(self.card_menu)
        self._possible: frozenset[Action] = frozenset()
        self._can_edit = False
        self._build()
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.chooser.activated.connect(self._on_deck)
        self.all.clicked.connect(self._on_all)
        self.model.row_checked.connect(self.row_checked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.row_opened.connect(self._on_edit)
        self.list.action_wanted.connect(self._on_action)
        self.list.dropped.connect(self.moved)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.card_menu.wanted.connect(self._on_action)
        self.finder.sought.connect(self.sought)
        self.mapping.clicked.connect(self.mapping_wanted)
        self.new.clicked.connect(self.card_wanted)
        self.edit.clicked.connect(self._on_edit)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chooser, stretch=1)
        top.addWidget(self.more)
        head = column(spacing=8)
        head.addLayout(top)
        for widget in (self._line, self.finder):
            head.addWidget(widget)
        head.setContentsMargins(15, 15, 15, 12)
        self._some = QWidget()
        some = column(self.all, hairline(), spacing=0)
        some.addWidget(self.list, stretch=1)
        self._some.setLayout(some)
        self._none = QWidget()
        none = column(self._empty, self.mapping, None, spacing=12)
        none.setContentsMargins(15, 15, 15, 15)
        none.setAlignment(self.mapping, Qt.AlignmentFlag.AlignLeft)
        self._none.setLayout(none)
        self._buttons = WrapRow(self.new, self.edit, self.act)
        foot = column(self._buttons)
        foot.setContentsMargins(15, 12, 15, 15)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self._some, stretch=1)
        layout.addWidget(self._none, stretch=1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    def retranslate(self) -> None:
        self.menu.retranslate()
        self.chooser.setAccessibleName(self.tr("Deck"))
        self.list.setAccessibleName(self.tr("Cards of the deck"))
        self.list.setAccessibleDescription(help_words(*actions_of(Where.CARD_LIST)))
        self.mapping.setText(self.tr("Go to the mapping"))
        self.new.setText(self.tr("New card"))
        self.edit.setText(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit the selected card"))
        self.act.setText(self.tr("Card"))
        self.act.setAccessibleName(self.tr("More for the selected card"))
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More for the deck"))

    def recolour(self) -> None:
        self._choices = ()  # the icons have another colour now
        self.list.viewport().update()

    def set_decks(self, choices: tuple[DeckChoice, ...], chosen: Deck) -> None:
        if choices != self._choices:
            self._choices = choices
            self.chooser.clear()
            for choice in choices:
                if choice.deck.kind is DeckKind.AREA:
                    icon = mark_icon(choice.deck.area, _ICON, self.colours)
                    self.chooser.addItem(icon, choice.name)
                else:
                    self.chooser.addItem(choice.name)
        self.chooser.setCurrentIndex([choice.deck for choice in choices].index(chosen))

    def set_cards(self, rows: tuple[CardRow, ...], line: str, empty: str) -> None:
        """Show the cards and what they are; `empty` says why there are none."""
        picked = self.picked.id if self.picked else ""
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._is_showing = True
        self.model.set_rows(rows)
        if (at := self.model.place_of(picked)) >= 0:
            self.list.setCurrentIndex(self.model.index(at))
        self._is_showing = False
        self._some.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._empty.setText(empty)
        self._show_count(rows)

    def set_possible(self, actions: Collection[Action], *, can_edit: bool) -> None:
        """What can be done with the card the list stands on."""
        self._possible = frozenset(actions)
        self._can_edit = can_edit
        self.card_menu.set_possible(self._possible)
        self.edit.setEnabled(can_edit)
        self.act.setEnabled(bool(actions))

    def set_mapping_offered(self, *, offered: bool) -> None:
        """Whether an empty deck is filled by answering points."""
        self.mapping.setVisible(offered)

    @property
    def line(self) -> str:
        return self._line.text()

    @property
    def empty(self) -> str:
        """Why there are no cards."""
        return self._empty.text()

    @property
    def picked(self) -> CardRow | None:
        """The card the list stands on."""
        index = self.list.currentIndex()
        at = index.row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def pick(self, id: str) -> None:
        """Go to a card of the list."""
        if (at := self.model.place_of(id)) >= 0:
            index = self.model.index(at)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

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
        self.deck_chosen.emit(self._choices[at].deck)

    def _on_all(self) -> None:
        self.all_checked.emit(not all(row.checked for row in self.model.rows))

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_showing:
            self.card_picked.emit(self.list.current_id)

    def _on_edit(self) -> None:
        if self._can_edit and (id := self.list.current_id):
            self.edit_wanted.emit(id)

    def _on_action(self, action: Action) -> None:
        """A key may ask for what is not possible with this card."""
        if action in self._possible and (id := self.list.current_id):
            self.action_wanted.emit(action, id)

    def _on_menu(self, at: QPoint) -> None:
        if self._possible:
            self.card_menu.popup(self.list.viewport().mapToGlobal(at))
