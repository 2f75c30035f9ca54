"""Writing a card of one's own: its point, its text, and whether that fits."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from bizservice_desktop.diagram.outline import box
from bizservice_desktop.diagram.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene import Path, Scene

from .basics import button, text
from .scene_view import SceneView
from .typed_fields import Choice
from .wrap_row import WrapRow

MOST_LETTERS = 1000
_PAUSE_MS = 120
_TEXT_HEIGHT = 150
_PICTURE_HEIGHT = 200


class OwnCardEditor(QFrame):
    """A form for one card. What is typed is stored by whoever listens.

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
        self._before = ("", "")
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
        self._pause.timeout.connect(self.changed)
        self.store.clicked.connect(self.stored)
        self.cancel.clicked.connect(self.cancelled)

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
        layout.addWidget(WrapRow(self.store, self.cancel))
        layout.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("New card") if self._is_new else self.tr("Edit the card"))
        self._point_label.setText(self.tr("Point"))
        self.point.setAccessibleName(self.tr("The point that the card is about"))
        self._text_label.setText(self.tr("What the card asks"))
        self.words.setAccessibleName(self.tr("What the card asks"))
        self.words.setPlaceholderText(self.tr("A question that makes colleagues talk"))
        self.picture.setAccessibleName(self.tr("The front of the card"))
        self.store.setText(self.tr("Add card") if self._is_new else self.tr("Keep the change"))
        self.cancel.setText(self.tr("Cancel"))

    def open(self, point: str, words: str, *, is_new: bool) -> None:
        """Begin with a point and a text."""
        self._is_new = is_new
        self._before = (point, words)
        self.set_point(point)
        self.words.setPlainText(words)
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
        return self.words.toPlainText().strip()

    @property
    def is_changed(self) -> bool:
        return (self.chosen_point, self.typed) != self._before

    @property
    def can_be_stored(self) -> bool:
        return bool(self.typed) and len(self.typed) <= MOST_LETTERS

    @property
    def fit(self) -> str:
        return self._fit.text()

    @property
    def count(self) -> str:
        return self._count.text()

    def show_fit(self, sentence: str, front: Scene | None) -> None:
        """Say whether the text fits, and show the front."""
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
