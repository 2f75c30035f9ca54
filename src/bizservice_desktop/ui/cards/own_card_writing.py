"""Writing cards: between the form and the desk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.cards.card_press import Proof
from bizservice_desktop.domain.cards.cards import DeckCard, OwnCard
from bizservice_desktop.domain.cards.decks import own_deck_card
from bizservice_desktop.domain.cards.own_cards import (
    read_tags,
    replacement_of,
    replacing,
    with_texts,
    write_card,
)
from bizservice_desktop.domain.method.method import CardId, PointId
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
        self._edited: OwnCard | None = None
        self._replaced = ""
        self.is_open = False
        editor.changed.connect(self._show_fit)
        editor.stored.connect(self.store)
        editor.cancelled.connect(self._on_cancelled)

    def begin(self, point: str) -> None:
        """Open the form for a new card."""
        self._open(None, "", CardDraft(point))

    def edit(self, id: str, texts: Mapping[str, str]) -> None:
        """Open the form for a card there is, with what it says now."""
        if own := self.find(id):
            draft = CardDraft(own.point, dict(texts), ", ".join(own.tags))
            self._open(own, own.replaces, draft)
        elif any(card.id == id for card in self._desk.method.cards):
            card = self._desk.method.card(CardId(id))
            self._open(None, id, CardDraft(card.point, dict(texts)))

    def find(self, id: str) -> OwnCard | None:
        """One's own card, or the one in the place of the method's card `id`."""
        workspace = self._desk.workspace
        own = next((card for card in workspace.own_cards if card.id == id), None)
        return own or replacement_of(workspace, id)

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
        name = "card_change" if self._edited or self._replaced else "card_add"
        if self._desk.put(name, card):
            self._end(card.replaces or card.id)

    def _open(self, card: OwnCard | None, replaced: str, draft: CardDraft) -> None:
        self._edited, self._replaced = card, replaced
        self.is_open = True
        self._show_points()
        is_new = card is None and not replaced
        self._editor.open(draft, self._locales(), is_new=is_new, keeps_point=bool(replaced))
        self._show_fit()

    def _locales(self) -> tuple[str, str]:
        first = self._desk.wording.locale
        return first, next(locale for locale in LOCALES if locale != first)

    def _end(self, id: str) -> None:
        self._edited, self._replaced = None, ""
        self.is_open = False
        self.ended.emit(id)

    def _draft(self) -> OwnCard:
        """Raises: CardTextMissing."""
        draft, workspace = self._editor.draft, self._desk.workspace
        tags, point = read_tags(draft.tags), PointId(draft.point)
        if self._edited is not None:
            return with_texts(replace(self._edited, point=point, tags=tags), draft.texts)
        if self._replaced:
            card = self._desk.method.card(CardId(self._replaced))
            return replace(replacing(workspace, card, draft.texts), tags=tags)
        return write_card(workspace, point, draft.texts, tags)

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
