"""Writing a card of one's own: its point, its text, and whether that fits."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from bizservice_desktop.diagram.scene.outline import box
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene.scene import Path, Scene
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

from ..kit.basics import button, column, text
from ..kit.draft import Draft
from ..kit.field_form import Named
from ..kit.scene_view import SceneView
from ..kit.typed import TypedField
from ..kit.typed_fields import Choice
from ..kit.wrap_row import WrapRow
from ..shell.desk import Desk

FitOf: TypeAlias = Callable[[DeckCard], tuple[str, Scene]]
"""Says whether a card fits as it would print now, and gives its front."""

MOST_LETTERS = 1000
_PAUSE_MS = 120
_TEXT_HEIGHT = 118
_OTHER_HEIGHT = 84
_PICTURE_HEIGHT = 200


class OwnCardEditor(QFrame):
    """A form for one card, in the language of the content and in the other one: a new card,
    one's own, or one of the method's, in whose place then comes one's own.

    Signals:
        ended: The form is not needed any more: the id of the stored card in its deck, or "".
    """

    ended = Signal(str)

    def __init__(self, desk: Desk, fit_of: FitOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._desk = desk
        self._fit_of = fit_of
        self._id = ""
        self._is_own = False
        self._is_open = False
        self._locales: tuple[str, ...] = LOCALES  # that of the content first
        self._title = text("heading")
        self.point = Choice(12)
        self.words, self.other, self.tags = QPlainTextEdit(), QPlainTextEdit(), QLineEdit()
        for field, height in ((self.words, _TEXT_HEIGHT), (self.other, _OTHER_HEIGHT)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(height)
        self._named = {
            field: Named(field, role="muted", spacing=6)
            for field in (self.point, self.words, self.other, self.tags)
        }
        self._begun = Draft(desk.drafts, self._fields, self)
        self.note = text(
            "muted", content=self.tr("What you had begun to write here has come back.")
        )
        self.count, self.fit = text("small"), text("strong")
        self.picture = SceneView()
        self.picture.setMinimumSize(80, 80)
        self.picture.setAccessibleName(self.tr("The front of the card"))
        self.keep, self.cancel = button("primary"), button("", self.tr("Cancel"))
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE_MS)
        point = self.tr("The point that the card is about")
        self._named[self.point].set_name(self.tr("Point"), point)
        self._named[self.tags].set_name(self.tr("Tags, with commas between them"))
        self.words.setPlaceholderText(self.tr("A question that makes colleagues talk"))
        self.other.setPlaceholderText(self.tr("Can wait"))
        self._build()
        self.point.activated.connect(self._on_pause)
        self.words.textChanged.connect(self._on_typed)
        self.other.textChanged.connect(self._on_typed)
        self.pause.timeout.connect(self._on_pause)
        self.keep.clicked.connect(self.store)
        self.cancel.clicked.connect(self._on_cancelled)
        self._name()

    def _build(self) -> None:
        layout = column(self._title, spacing=6)
        layout.setContentsMargins(15, 15, 15, 15)
        layout.addWidget(self.note)
        layout.addSpacing(4)
        layout.addWidget(self._named[self.point])
        layout.addSpacing(4)
        for widget in (self._named[self.words], self.count, self.picture, self.fit):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(self._named[self.other])
        layout.addWidget(self._named[self.tags])
        layout.addSpacing(4)
        layout.addWidget(WrapRow(self.keep, self.cancel))
        layout.addStretch(1)
        self.setLayout(layout)

    def begin(self, point: str) -> None:
        """Open the form for a new card."""
        self._is_own = False
        self._open("", point, {})

    def edit(self, id: str, texts: Mapping[str, str]) -> None:
        """Open the form for a card there is, with what it says now.

        One in the place of the manual's keeps its point.
        """
        own = own_card(self._desk.workspace, id)
        self._is_own = own is not None
        if own is not None:
            self._open(id, own.point, texts, ", ".join(own.tags), keeps_point=bool(own.replaces))
        elif any(card.id == id for card in self._desk.method.cards):
            self._open(id, self._desk.method.card(id).point, texts, keeps_point=True)

    def refresh(self) -> None:
        """Keep in step with the desk: a card that was undone is not edited any more."""
        if not self._is_open:
            return
        if self._is_own and own_card(self._desk.workspace, self._id) is None:
            self.close_form()
            return
        self._show_points(self.point.currentData())
        self._show_fit()

    def close_form(self) -> None:
        """What was begun in the form comes back when it is opened again."""
        self._end("")

    def store(self) -> None:
        """Store the card; when that fails the form stays open with the text."""
        if not self._can_be_stored:
            return
        card = self._draft()
        if self._desk.put("card_change" if self._id else "card_add", card):
            self._begun.clear()
            self._end(card.replaces or card.id)

    @property
    def texts(self) -> dict[str, str]:
        """What the card asks, by language; a language in which it asks nothing is left out."""
        fields = zip(self._locales, (self.words, self.other), strict=True)
        return {locale: words for locale, field in fields if (words := _typed(field))}

    @property
    def _fields(self) -> dict[str, TypedField]:
        """By language, so that what was begun comes back in its own."""
        first, other = self._locales
        return {first: self.words, other: self.other, "tags": self.tags}

    @property
    def _form(self) -> str:
        return f"card {self._id or self._desk.workspace.jobcentre.id}"

    @property
    def _can_be_stored(self) -> bool:
        texts = self.texts.values()
        return bool(texts) and all(len(words) <= MOST_LETTERS for words in texts)

    def _open(
        self,
        id: str,
        point: str,
        texts: Mapping[str, str],
        tags: str = "",
        *,
        keeps_point: bool = False,
    ) -> None:
        self._begun.leave()
        self._id, self._is_open = id, True
        first = self._desk.wording.locale
        self._locales = (first, *(locale for locale in LOCALES if locale != first))
        begun = self._desk.drafts.of(self._form).get("point", point)
        self._show_points(begun if begun in self._desk.method.point_order else point)
        self.point.setEnabled(not keeps_point)
        self.words.setPlainText(texts.get(self._locales[0], ""))
        self.other.setPlainText(texts.get(self._locales[1], ""))
        self.tags.setText(tags)
        is_back = self._begun.begin(self._form, self._fields)
        self.note.setVisible(is_back)
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self.pause.stop()
        self._name()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_fit()

    def _name(self) -> None:
        asks = {
            "da": self.tr("What the card asks, in Danish"),
            "en": self.tr("What the card asks, in English"),
        }
        self._named[self.words].set_name(asks[self._locales[0]])
        self._named[self.other].set_name(asks[self._locales[1]])
        is_new = not self._id
        self._title.setText(self.tr("New card") if is_new else self.tr("Edit the card"))
        self.keep.setText(self.tr("Add card") if is_new else self.tr("Keep the change"))

    def _end(self, id: str) -> None:
        self._begun.leave()
        self._id, self._is_own, self._is_open = "", False, False
        self.ended.emit(id)

    def _draft(self) -> OwnCard:
        """Raises: CardTextMissing."""
        desk, texts, tags = self._desk, self.texts, read_tags(self.tags.text())
        point = PointId(self.point.currentData())
        if not self._id:
            return write_card(desk.workspace, point, texts, tags)
        return rewrite_card(desk.workspace, desk.method, self._id, texts, point, tags)

    def _show_points(self, chosen: str) -> None:
        method, wording = self._desk.method, self._desk.wording
        points = tuple(
            (id, f"{method.code_of_point(id)}  {wording.title(id)}") for id in method.point_order
        )
        self.point.show_choices(points, chosen)

    def _show_fit(self) -> None:
        """Say whether the text fits, and show the front."""
        letters = max((len(words) for words in self.texts.values()), default=0)
        if letters > MOST_LETTERS:
            over = self.tr("%n character(s) too many", "", letters - MOST_LETTERS)
            self.count.setText(over)
        else:
            self.count.setText(self.tr("%n character(s)", "", len(_typed(self.words))))
        can = self._can_be_stored
        self.keep.setEnabled(can)
        self.picture.setVisible(can)
        if not can:
            self.fit.setText("")
            return
        card = own_deck_card(self._desk.method, self._draft(), self._desk.wording.locale)
        sentence, front = self._fit_of(card)
        self.fit.setText(sentence)
        self.picture.set_scene(_on_paper(front), LIGHT)
        height = round(self.words.width() * front.height / front.width)
        self.picture.setFixedHeight(max(80, min(_PICTURE_HEIGHT, height)))

    def _on_cancelled(self) -> None:
        self._begun.clear()
        self.close_form()

    def _on_pause(self) -> None:
        """What is begun comes back at its point."""
        self._show_fit()
        if self._is_open and self.texts and self.point.isEnabled():
            self._desk.drafts.keep(self._form, "point", self.point.currentData())

    def _on_typed(self) -> None:
        self.keep.setEnabled(self._can_be_stored)
        self.pause.start()


def _typed(field: QPlainTextEdit) -> str:
    return field.toPlainText().strip()


def _on_paper(front: Scene) -> Scene:
    """Give a card its white ground and its edge."""
    edge = box(0.2, 0.2, front.width - 0.4, front.height - 0.4)
    ground = Path(box(0, 0, front.width, front.height), fill=Ink.SURFACE)
    cut = Path(edge, stroke=Ink.EDGE, width=0.3)
    return Scene(front.width, front.height, (ground, *front.shapes, cut))
