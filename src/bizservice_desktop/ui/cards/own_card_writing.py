"""Writing cards: between the form and the desk."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.cards.card_press import Proof
from bizservice_desktop.domain.cards.cards import DeckCard, OwnCard
from bizservice_desktop.domain.decks.decks import own_deck_card
from bizservice_desktop.domain.decks.own_cards import (
    own_card,
    read_tags,
    rewrite_card,
    write_card,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.settings import LOCALES

from ..shell.desk import Desk
from .card_words import CardWords
from .own_card_editor import CardDraft, OwnCardEditor

ProofOf: TypeAlias = Callable[[DeckCard], Proof]
"""Sets one card as it would print now."""


class OwnCardWriting(QObject):
    """Knows which card the form is about: a new one, one's own, or one of the method's, in
    whose place then comes one's own.

    Signals:
        ended: The form is not needed any more: the id of the stored card in its deck, or "".
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
        self._id = ""
        self._is_own = False
        self.is_open = False
        editor.changed.connect(self._show_fit)
        editor.stored.connect(self.store)
        editor.cancelled.connect(self._on_cancelled)

    def begin(self, point: str) -> None:
        """Open the form for a new card."""
        self._open("", CardDraft(point), is_own=False, keeps_point=False)

    def edit(self, id: str, texts: Mapping[str, str]) -> None:
        """Open the form for a card there is, with what it says now."""
        if own := own_card(self._desk.workspace, id):
            draft = CardDraft(own.point, dict(texts), ", ".join(own.tags))
            self._open(id, draft, is_own=True, keeps_point=bool(own.replaces))
        elif any(card.id == id for card in self._desk.method.cards):
            draft = CardDraft(self._desk.method.card(id).point, dict(texts))
            self._open(id, draft, is_own=False, keeps_point=True)

    def refresh(self) -> None:
        """Keep in step with the desk: a card that was undone is not edited any more."""
        if not self.is_open:
            return
        if self._is_own and own_card(self._desk.workspace, self._id) is None:
            self.close()
            return
        self._show_points()
        self._show_fit()

    def close(self) -> None:
        """Give up what is in the form."""
        self._end("")

    def flush(self) -> bool:
        """Store what is typed, if anything new is; False when that could not be."""
        return not (self.is_open and self._editor.is_changed) or self.store()

    def store(self) -> bool:
        """Store the card; when that fails the form stays open with the text."""
        if not self._editor.can_be_stored:
            return False
        card = self._draft()
        name = "card_change" if self._id else "card_add"
        is_stored = self._desk.put(name, card)
        if is_stored:
            self._end(card.replaces or card.id)
        return is_stored

    def _open(self, id: str, draft: CardDraft, *, is_own: bool, keeps_point: bool) -> None:
        self._id, self._is_own = id, is_own
        self.is_open = True
        self._show_points()
        self._editor.open(draft, self._locales(), is_new=not id, keeps_point=keeps_point)
        self._show_fit()

    def _locales(self) -> tuple[str, str]:
        first = self._desk.wording.locale
        return first, next(locale for locale in LOCALES if locale != first)

    def _end(self, id: str) -> None:
        self._id, self._is_own = "", False
        self.is_open = False
        self.ended.emit(id)

    def _draft(self) -> OwnCard:
        """Raises: CardTextMissing."""
        draft, desk = self._editor.draft, self._desk
        tags, point = read_tags(draft.tags), PointId(draft.point)
        if not self._id:
            return write_card(desk.workspace, point, draft.texts, tags)
        return rewrite_card(desk.workspace, desk.method, self._id, draft.texts, point, tags)

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
        proof = self._proof_of(self._as_printed(self._draft()))
        self._editor.show_fit(self._words.fit(proof), proof.pieces[0].front.scene)

    def _as_printed(self, card: OwnCard) -> DeckCard:
        return own_deck_card(self._desk.method, card, self._desk.wording.locale)

    def _on_cancelled(self) -> None:
        self.close()
