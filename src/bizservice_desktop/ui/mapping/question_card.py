"""The question of a point or a pair, large, with what helps to answer it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import fill
from bizservice_desktop.domain.method.method import Method, PairId, Point
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import BulletList, button, card, column, row, text
from ..kit.dialogs import ReadingDialog, open_dialog
from ..kit.live import Live

_EDGE = 7
Entries = Sequence[tuple[str, Sequence[str]]]


class QuestionCard(Live, QWidget):
    """Shows; the links open a sheet with the point's methods, cases and cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = text("muted")
        self._question = text("question")
        self._why = text("lead")
        self._good_title = text("heading", content=self.tr("It looks like this when it works"))
        self._good = text()
        self._signs_title = text("heading", content=self.tr("Warning signs"))
        self._signs = BulletList()
        self._parts_title = text("heading", content=self.tr("What it consists of"))
        self._parts = BulletList()
        self._edge = QFrame()
        self._edge.setFixedWidth(_EDGE)
        self._links: list[QPushButton] = []
        self._readings: list[tuple[str, Entries]] = []
        for _ in range(3):
            link = button("link")
            link.clicked.connect(self._on_link)
            self._links.append(link)
        self._lay_out()

    def show_point(self, method: Method, wording: Wording, point: Point, place: str) -> None:
        words = wording.points[point.id]
        self._show(place, words.question, words.why, self.colours[fill(point.area)])
        self._good.setText(words.good)
        self._signs.show_lines(words.warning_signs)
        subpoints = [words.subpoints.get(id) or wording.title(id) for id in point.subpoints]
        self._parts.show_lines(subpoints)
        for widget in (self._signs_title, self._signs):
            widget.setVisible(bool(words.warning_signs))
        for widget in (self._parts_title, self._parts):
            widget.setVisible(bool(subpoints))
        tools = method.tools_for(point.id)
        cases = method.cases_for(point.id)
        cards = method.cards_of(point.id)
        self._set_links(
            (
                self.tr("%n method(s)", "", len(tools)),
                [
                    (text.title, (text.purpose, text.how, text.choose_when))
                    for text in (wording.tools[tool.id] for tool in tools)
                ],
            ),
            (
                self.tr("%n case(s)", "", len(cases)),
                [
                    (f"{text.place}: {text.title}", (text.summary, text.results))
                    for text in (wording.cases[case.id] for case in cases)
                ],
            ),
            (
                self.tr("%n card(s)", "", len(cards)),
                [(method.code_of_card(c.id), (wording.cards[c.id],)) for c in cards],
            ),
        )

    def show_pair(self, method: Method, wording: Wording, id: PairId) -> None:
        pair = method.pair(id)
        words = wording.pairs[id]
        place = f"{wording.caption('cap_figure_interplay')}: {words.title}"
        self._show(place, words.question, "", self.colours[fill("area_strategy")])
        self._good.setText(words.good)
        self._parts.show_lines([wording.title(point) for point in pair.points])
        for widget in (self._signs_title, self._signs):
            widget.setVisible(False)
        for widget in (self._parts_title, self._parts):
            widget.setVisible(bool(pair.points))
        self._set_links(
            (
                self.tr("%n method(s)", "", len(pair.tools)),
                [
                    (text.title, (text.purpose, text.how, text.choose_when))
                    for text in (wording.tools[tool] for tool in pair.tools)
                ],
            ),
            (
                self.tr("%n case(s)", "", len(pair.cases)),
                [
                    (f"{text.place}: {text.title}", (text.summary, text.results))
                    for text in (wording.cases[case] for case in pair.cases)
                ],
            ),
        )

    def _show(self, place: str, question: str, why: str, colour: str) -> None:
        self._place.setText(place)
        self._question.setText(question)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        looks = (
            f"background: {colour}; border: none;"
            "border-top-left-radius: 10px; border-bottom-left-radius: 10px;"
        )
        if looks != self._edge.styleSheet():
            self._edge.setStyleSheet(looks)

    def _set_links(self, *readings: tuple[str, Entries]) -> None:
        self._readings = list(readings)
        for index, link in enumerate(self._links):
            has_entries = index < len(readings) and bool(readings[index][1])
            link.setVisible(has_entries)
            if has_entries:
                link.setText(readings[index][0])

    def _on_link(self) -> None:
        for link, (title, entries) in zip(self._links, self._readings, strict=False):
            if link is self.sender():
                open_dialog(ReadingDialog(title, entries, self))

    def _lay_out(self) -> None:
        top = QFrame()
        top.setProperty("kind", "card")
        words = column(self._place, self._question, self._why, spacing=10)
        words.setContentsMargins(26, 20, 26, 22)
        edged = QHBoxLayout(top)
        edged.setContentsMargins(0, 0, 0, 0)
        edged.setSpacing(0)
        edged.addWidget(self._edge)
        edged.addLayout(words, stretch=1)
        bottom, inside = card(margin=22, spacing=14)
        halves = QHBoxLayout()
        halves.setSpacing(28)
        halves.addLayout(
            column(self._good_title, self._good, self._signs_title, self._signs, None), stretch=1
        )
        halves.addLayout(column(self._parts_title, self._parts, None), stretch=1)
        inside.addLayout(halves)
        inside.addLayout(row(*self._links, None, spacing=28))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(top)
        layout.addWidget(bottom)
