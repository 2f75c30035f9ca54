"""Writing a card of one's own: its point, its text, and whether that fits."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.scene.outline import box
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene.scene import Path, Scene

from ..kit.basics import button, text
from ..kit.live import Live
from ..kit.scene_view import SceneView
from ..kit.typed_fields import Choice
from ..kit.wrap_row import WrapRow

MOST_LETTERS = 1000
_PAUSE_MS = 120
_TEXT_HEIGHT = 118
_OTHER_HEIGHT = 84
_PICTURE_HEIGHT = 200


@dataclass(frozen=True, slots=True)
class CardDraft:
    """What the form holds: texts by language, tags as typed."""

    point: str
    texts: Mapping[str, str] = field(default_factory=dict)
    tags: str = ""


class OwnCardEditor(Live, QFrame):
    """A form for one card, in the language of the content and in the other one. What is typed
    is stored by whoever listens.

    Signals:
        changed: Point or text is another one: it should be said whether it fits.
        stored: The card should be kept.
        cancelled: It should be as it was.
    """

    changed = Signal()
    stored = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._is_new = True
        self._points: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._before = CardDraft("")
        self._locales = ("da", "en")
        self._title = text("heading")
        self._point_label = text("muted")
        self.point = Choice()
        self.point.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.point.setMinimumContentsLength(12)
        self._point_label.setBuddy(self.point)
        self._text_label = text("muted")
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_TEXT_HEIGHT)
        self._text_label.setBuddy(self.words)
        self._count = text("small")
        self._other_label = text("muted")
        self.other = QPlainTextEdit()
        self.other.setTabChangesFocus(True)
        self.other.setFixedHeight(_OTHER_HEIGHT)
        self._other_label.setBuddy(self.other)
        self._tags_label = text("muted")
        self.tags = QLineEdit()
        self._tags_label.setBuddy(self.tags)
        self._fit = text("strong")
        self.picture = SceneView()
        self.picture.setMinimumSize(80, 80)
        self.store = button("primary")
        self.cancel = button()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self.point.activated.connect(self._on_point)
        self.words.textChanged.connect(self._on_typed)
        self.other.textChanged.connect(self._on_typed)
        self._pause.timeout.connect(self.changed)
        self.store.clicked.connect(self.stored)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 15, 15, 15)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addSpacing(4)
        layout.addWidget(self._point_label)
        layout.addWidget(self.point)
        layout.addSpacing(4)
        layout.addWidget(self._text_label)
        layout.addWidget(self.words)
        layout.addWidget(self._count)
        layout.addWidget(self.picture)
        layout.addWidget(self._fit)
        layout.addSpacing(4)
        for widget in (self._other_label, self.other, self._tags_label, self.tags):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(WrapRow(self.store, self.cancel))
        layout.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("New card") if self._is_new else self.tr("Edit the card"))
        self._point_label.setText(self.tr("Point"))
        self.point.setAccessibleName(self.tr("The point that the card is about"))
        self._text_label.setText(self._asks(self._locales[0]))
        self.words.setAccessibleName(self._asks(self._locales[0]))
        self._other_label.setText(self._asks(self._locales[1]))
        self.other.setAccessibleName(self._asks(self._locales[1]))
        self.other.setPlaceholderText(self.tr("Can wait"))
        self._tags_label.setText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags, with commas between them"))
        self.words.setPlaceholderText(self.tr("A question that makes colleagues talk"))
        self.picture.setAccessibleName(self.tr("The front of the card"))
        self.store.setText(self.tr("Add card") if self._is_new else self.tr("Keep the change"))
        self.cancel.setText(self.tr("Cancel"))

    def _asks(self, locale: str) -> str:
        if locale == "da":
            return self.tr("What the card asks, in Danish")
        return self.tr("What the card asks, in English")

    def open(
        self, draft: CardDraft, locales: tuple[str, str], *, is_new: bool, keeps_point: bool
    ) -> None:
        """Begin with what there is; `locales` are the content's language and the other.

        A card in the place of the manual's keeps its point.
        """
        self._is_new, self._before, self._locales = is_new, draft, locales
        self.set_point(draft.point)
        self.point.setEnabled(not keeps_point)
        self.words.setPlainText(draft.texts.get(locales[0], ""))
        self.other.setPlainText(draft.texts.get(locales[1], ""))
        self.tags.setText(draft.tags)
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self._pause.stop()
        self.retranslate()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_points(self, points: tuple[tuple[str, str], ...]) -> None:
        """The points there are: id and name."""
        now = self.chosen_point
        if points == self._shown:
            return
        self._shown = points
        self._points = tuple(id for id, _ in points)
        self.point.clear()
        self.point.addItems([name for _, name in points])
        self.set_point(now)

    def set_point(self, point: str) -> None:
        if point in self._points:
            self.point.setCurrentIndex(self._points.index(point))

    @property
    def chosen_point(self) -> str:
        at = self.point.currentIndex()
        return self._points[at] if 0 <= at < len(self._points) else ""

    @property
    def typed(self) -> str:
        """The text in the language of the content."""
        return self.words.toPlainText().strip()

    @property
    def draft(self) -> CardDraft:
        texts = (self.typed, self.other.toPlainText().strip())
        by_locale = zip(self._locales, texts, strict=True)
        said = {locale: text for locale, text in by_locale if text}
        return CardDraft(self.chosen_point, said, self.tags.text())

    @property
    def is_changed(self) -> bool:
        now, before = self.draft, self._before
        if (now.point, now.tags) != (before.point, before.tags):
            return True
        return dict(now.texts) != {locale: text.strip() for locale, text in before.texts.items()}

    @property
    def can_be_stored(self) -> bool:
        texts = self.draft.texts.values()
        return bool(texts) and all(len(text) <= MOST_LETTERS for text in texts)

    @property
    def fit(self) -> str:
        return self._fit.text()

    @property
    def count(self) -> str:
        return self._count.text()

    def show_fit(self, sentence: str, front: Scene | None) -> None:
        """Say whether the text fits, and show the front."""
        letters = max((len(text) for text in self.draft.texts.values()), default=0)
        if letters <= MOST_LETTERS:
            letters = len(self.typed)
        if letters > MOST_LETTERS:
            over = self.tr("%n character(s) too many", "", letters - MOST_LETTERS)
            self._count.setText(over)
        else:
            self._count.setText(self.tr("%n character(s)", "", letters))
        self._fit.setText(sentence)
        self.picture.setVisible(front is not None)
        if front is not None:
            self.picture.set_scene(_on_paper(front), LIGHT)
            height = round(self.words.width() * front.height / front.width)
            self.picture.setFixedHeight(max(80, min(_PICTURE_HEIGHT, height)))
        self.store.setEnabled(self.can_be_stored)

    def _on_typed(self) -> None:
        self.store.setEnabled(self.can_be_stored)
        self._pause.start()

    def _on_point(self, _at: int) -> None:
        self.changed.emit()


def _on_paper(front: Scene) -> Scene:
    """Give a card its white ground and its edge."""
    edge = box(0.2, 0.2, front.width - 0.4, front.height - 0.4)
    ground = Path(box(0, 0, front.width, front.height), fill=Ink.SURFACE)
    cut = Path(edge, stroke=Ink.EDGE, width=0.3)
    return Scene(front.width, front.height, (ground, *front.shapes, cut))
