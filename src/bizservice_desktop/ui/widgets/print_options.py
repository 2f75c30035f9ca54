"""The right of the card page: card size, paper, sides, and what comes out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.diagram.card_size import SIZES
from bizservice_desktop.domain.card_print import (
    STOCKS,
    CardPrint,
    CardStock,
    Duplex,
    Overflow,
    PrinterProfile,
)
from bizservice_desktop.domain.paper import Paper

from .basics import button, hairline, row, text
from .print_more import PrintMore
from .print_note import PrintNote
from .typed_fields import Choice

_PAPER_NAMES = {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: "Letter"}


class PrintOptions(QWidget):
    """Shows how cards are printed, and states what is wanted instead.

    Signals:
        size_wanted: A card size, by name or as typed.
        paper_wanted: A Paper.
        duplex_wanted: A Duplex.
        export_wanted: The file should be written.
        card_pointed: The first card of a note should be shown: its id.
        shorten_wanted: The first card of a note should be shortened: its id.
        stock_wanted: A CardStock whose sheets are printed on.
        print_wanted, open_wanted: The cards should be printed, or be seen as a file.
    """

    size_wanted = Signal(str)
    paper_wanted = Signal(object)
    duplex_wanted = Signal(object)
    export_wanted = Signal()
    card_pointed = Signal(str)
    shorten_wanted = Signal(str)
    stock_wanted = Signal(object)
    print_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_wanted = False
        self._title = text("heading")
        self._size_label, self._paper_label, self._sides_label = (text("muted") for _ in range(3))
        self.card_size = _combo(self._size_label)
        self.paper = _combo(self._paper_label)
        self.sides = _combo(self._sides_label)
        self.own = QLineEdit()
        self._own_label = text("muted")
        self._own_label.setBuddy(self.own)
        self._fault = text("danger")
        self._result = text("strong")
        self._hint = text("muted")
        self.note_box = PrintNote()
        self.show_note = self.note_box.show_it
        self.more = PrintMore()
        self.export = button("primary")
        self.print, self.open = button(), button()
        self._stocks: tuple[CardStock, ...] = STOCKS
        self._reason = text("muted")
        self._build()
        self.card_size.activated.connect(self._on_size)
        self.own.editingFinished.connect(self._on_own)
        self.paper.activated.connect(self._on_paper)
        self.sides.activated.connect(self._on_sides)
        self.export.clicked.connect(self.export_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.note_box.card_pointed.connect(self.card_pointed)
        self.note_box.shorten_wanted.connect(self.shorten_wanted)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addSpacing(6)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._size_label, self.card_size, self._own_label, self.own, self._fault),
            (self._paper_label, self.paper),
            (self._sides_label, self.sides),
        )
        for group in groups:
            for widget in group:
                layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addWidget(self.more)
        layout.addSpacing(2)
        layout.addWidget(hairline())
        layout.addSpacing(4)
        layout.addWidget(self._result)
        layout.addWidget(self._hint)
        layout.addSpacing(6)
        layout.addWidget(self.note_box)
        layout.addSpacing(4)
        layout.addWidget(self.export)
        layout.addLayout(row(self.print, self.open))
        layout.addWidget(self._reason)
        layout.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Print"))
        self._size_label.setText(self.tr("Card"))
        self.card_size.setAccessibleName(self.tr("Card size"))
        self._own_label.setText(self.tr("Width × height in mm"))
        self.own.setAccessibleName(self.tr("Own size: width × height in mm"))
        self.own.setPlaceholderText("100 × 70")
        self._paper_label.setText(self.tr("Paper"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self._sides_label.setText(self.tr("Two sides"))
        self.sides.setAccessibleName(self.tr("Two sides"))
        self.export.setText(self.tr("Save PDF"))
        self.print.setText(self.tr("Print …"))
        self.open.setText(self.tr("Open"))
        self.note_box.retranslate()
        self.more.retranslate()
        self._fill_sizes()
        _fill(self.paper, [_PAPER_NAMES[paper] for paper in Paper])
        _fill(self.sides, [self._side_name(duplex) for duplex in Duplex])

    def set_how(
        self,
        how: CardPrint,
        places: int = 1,
        printers: tuple[PrinterProfile, ...] = (),
        presets: tuple[CardStock, ...] = (),
    ) -> None:
        """Show the choice; what is being typed as an own size is left alone.

        `places` is how many cards a sheet has; `presets` are the user's own sheets.
        """
        if self._stocks != (*STOCKS, *presets):
            self._stocks = (*STOCKS, *presets)
            self._fill_sizes()
        size, paper, duplex = how.size, how.paper, how.duplex
        names = list(SIZES)
        is_own = how.stock is None and (self._own_wanted or size not in names)
        if how.stock in self._stocks:
            self.card_size.setCurrentIndex(len(names) + self._stocks.index(how.stock))
        else:
            self.card_size.setCurrentIndex(self._own_at if is_own else names.index(size))
        self.paper.setEnabled(how.stock is None)
        self.more.show_how(how, places, printers)
        if size not in names and not self._fault.text():
            self.own.setText(size.replace("x", " × "))
        self._own_label.setVisible(is_own)
        self.own.setVisible(is_own)
        self.paper.setCurrentIndex(list(Paper).index(paper))
        self.sides.setCurrentIndex(list(Duplex).index(duplex))

    def set_fault(self, sentence: str) -> None:
        """Why the size or paper that was wanted is not used; empty for none."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.own.setAccessibleDescription(sentence)

    def set_result(self, words: str, hint: str) -> None:
        self._result.setText(words)
        self._hint.setText(hint)
        self._result.setVisible(bool(words))
        self._hint.setVisible(bool(hint))

    def set_note(
        self,
        sentences: list[str],
        pointed: str = "",
        *,
        shorten: bool = False,
        elsewhere: Overflow | None = None,
    ) -> None:
        """What to know before printing, see `PrintNote.show_note`."""
        self.note_box.show_note(sentences, pointed, shorten=shorten, elsewhere=elsewhere)

    def set_reason(self, sentence: str) -> None:
        """Why nothing can be exported; empty when it can."""
        for way_out in (self.export, self.print, self.open):
            way_out.setEnabled(not sentence)
        self.export.setAccessibleDescription(sentence)
        self._reason.setText(sentence)
        self._reason.setVisible(bool(sentence))

    @property
    def fault(self) -> str:
        return self._fault.text()

    @property
    def result(self) -> str:
        return self._result.text()

    @property
    def note(self) -> str:
        return self.note_box.words

    @property
    def reason(self) -> str:
        return self._reason.text()

    def _size_name(self, name: str) -> str:
        size = SIZES[name]
        measures = f"{size.width:g} × {size.height:g} mm"
        words = {
            "a6": "A6, %1",
            "a7": "A7, %1",
            "poker": self.tr("Playing card, %1"),
            "tarot": self.tr("Tall card, %1"),
            "85x54": self.tr("Business card, %1"),
        }
        return words.get(name, "%1").replace("%1", measures)

    def _side_name(self, duplex: Duplex) -> str:
        return {
            Duplex.NONE: self.tr("One side only"),
            Duplex.LONG: self.tr("Flip on the long edge"),
            Duplex.SHORT: self.tr("Flip on the short edge"),
            Duplex.FOLD: self.tr("Fold: both sides on one page"),
        }[duplex]

    @property
    def _own_at(self) -> int:
        return len(SIZES) + len(self._stocks)

    def _fill_sizes(self) -> None:
        sizes = [self._size_name(name) for name in SIZES]
        own = self.tr("Own size …")
        _fill(self.card_size, [*sizes, *(each.name for each in self._stocks), own])

    def _on_size(self, at: int) -> None:
        self._own_wanted = at == self._own_at
        if at < len(SIZES):
            self.size_wanted.emit(list(SIZES)[at])
            return
        if not self._own_wanted:
            self.stock_wanted.emit(self._stocks[at - len(SIZES)])
            return
        self._own_label.show()
        self.own.show()
        self.own.setFocus()
        if self.own.text():
            self._on_own()

    def _on_own(self) -> None:
        if self.own.text().strip():
            self.size_wanted.emit(self.own.text())

    def _on_paper(self, at: int) -> None:
        self.paper_wanted.emit(list(Paper)[at])

    def _on_sides(self, at: int) -> None:
        self.duplex_wanted.emit(list(Duplex)[at])


def _combo(label: QLabel) -> QComboBox:
    combo = Choice()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    label.setBuddy(combo)
    return combo


def _fill(combo: QComboBox, names: list[str]) -> None:
    at = combo.currentIndex()
    combo.clear()
    combo.addItems(names)
    combo.setCurrentIndex(max(at, 0))
