"""Writing cards of one's own: between the form and the desk."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.card_press import Proof
from bizservice_desktop.domain.cards import DeckCard, OwnCard
from bizservice_desktop.domain.method import PointId
from bizservice_desktop.services.decks import own_deck_card
from bizservice_desktop.services.own_cards import rewrite_card, write_card
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.widgets.card_words import CardWords
from bizservice_desktop.ui.widgets.own_card_editor import OwnCardEditor

ProofOf: TypeAlias = Callable[[DeckCard], Proof]
"""Sets one card as it would print now."""


class OwnCardWriting(QObject):
    """Knows which card the form is about.

    Signals:
        ended: The form is not needed any more: the id of the stored card, or "".
    """

    ended = Signal(str)

    def __init__(
        self,
        desk: Desk,
        editor: OwnCardEditor,
        words: CardWords,
        proof_of: ProofOf,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._words = words
        self._proof_of = proof_of
        self._edited: OwnCard | None = None
        self.is_open = False
        editor.changed.connect(self._show_fit)
        editor.stored.connect(self.store)
        editor.cancelled.connect(self._on_cancelled)

    def begin(self, point: str) -> None:
        """Open the form for a new card."""
        self._open(None, point, "")

    def edit(self, id: str) -> None:
        """Open the form for a card there is."""
        if card := self.find(id):
            self._open(card, card.point, card.text)

    def find(self, id: str) -> OwnCard | None:
        own = self._desk.workspace.own_cards
        return next((card for card in own if card.id == id), None)

    def refresh(self) -> None:
        """Keep in step with the desk: a card that was undone is not edited any more."""
        if not self.is_open:
            return
        if self._edited is not None and self.find(self._edited.id) is None:
            self.close()
            return
        self._show_points()
        self._show_fit()

    def close(self) -> None:
        """Give up what is in the form."""
        self._end("")

    def flush(self) -> None:
        """Store what is typed, if anything new is."""
        if self.is_open and self._editor.is_changed:
            self.store()

    def store(self) -> None:
        """Store the card; when that fails the form stays open with the text."""
        if not self._editor.can_be_stored:
            return
        card = self._draft()
        name = "card_add" if self._edited is None else "card_change"
        if self._desk.put(name, card):
            self._end(card.id)

    def _open(self, card: OwnCard | None, point: str, typed: str) -> None:
        self._edited = card
        self.is_open = True
        self._show_points()
        self._editor.open(point, typed, is_new=card is None)
        self._show_fit()

    def _end(self, id: str) -> None:
        self._edited = None
        self.is_open = False
        self.ended.emit(id)

    def _draft(self) -> OwnCard:
        """Raises: CardTextMissing."""
        point, typed = PointId(self._editor.chosen_point), self._editor.typed
        if self._edited is not None:
            return rewrite_card(self._edited, point, typed)
        return write_card(self._desk.workspace, point, typed, self._desk.wording.locale)

    def _show_points(self) -> None:
        method, wording = self._desk.method, self._desk.wording
        self._editor.set_points(
            tuple(
                (id, f"{method.code_of_point(id)}  {wording.title(id)}")
                for id in method.point_order
            )
        )

    def _show_fit(self) -> None:
        if not self._editor.can_be_stored:
            self._editor.show_fit("", None)
            return
        proof = self._proof_of(own_deck_card(self._desk.method, self._draft()))
        self._editor.show_fit(self._words.fit(proof), proof.pieces[0].front.scene)

    def _on_cancelled(self) -> None:
        self.close()
