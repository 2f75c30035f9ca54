"""The right of the card page: card size, paper, sides, and what comes out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from bizservice_desktop.domain.cards.card_print import (
    CardPrint,
    CardStock,
    Duplex,
    Overflow,
    PrinterProfile,
)
from bizservice_desktop.domain.paper import Paper

from ..kit.basics import button, hairline, row, text
from ..kit.live import Live
from ..kit.typed_fields import CalmSpin, fill, narrow_choice
from .card_size_choice import CardSizeChoice
from .print_details import PrintMore
from .print_note import PrintNote

_PAPER_NAMES = {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: "Letter"}


class PrintOptions(Live, QWidget):
    """Shows how cards are printed, and states what is wanted instead.

    Signals:
        size_wanted: A card size, by name or as typed.
        stock_wanted: A CardStock whose sheets are printed on.
        sheets_wanted: Sheets of one's own should be described or changed.
        paper_wanted: A Paper.
        duplex_wanted: A Duplex.
        start_wanted: How many places of the first sheet stay free.
        export_wanted: The file should be written.
        print_wanted, open_wanted: The cards should be printed, or be seen as a file.
        noted: What was opened was printed there, which the print log should say.
        card_pointed: The first card of a note should be shown: its id.
        shorten_wanted: The first card of a note should be shortened: its id.
    """

    size_wanted = Signal(str)
    stock_wanted = Signal(object)
    sheets_wanted = Signal()
    paper_wanted = Signal(object)
    duplex_wanted = Signal(object)
    start_wanted = Signal(int)
    export_wanted = Signal()
    print_wanted = Signal()
    open_wanted = Signal()
    noted = Signal()
    card_pointed = Signal(str)
    shorten_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text("heading")
        self.choice = CardSizeChoice()
        self.card_size, self.own = self.choice.combo, self.choice.own
        self._paper_label, self._sides_label = text("muted"), text("muted")
        self._start_label = text("muted", wrap=False)
        self.paper = narrow_choice(self._paper_label)
        self.sides = narrow_choice(self._sides_label)
        self.start: QSpinBox = CalmSpin()
        self.start.setMinimum(1)
        self.start.setKeyboardTracking(False)
        self._start_label.setBuddy(self.start)
        self._result = text("strong")
        self._hint = text("muted")
        self.note_box = PrintNote()
        self.show_note = self.note_box.show_it
        self.more = PrintMore()
        self.export = button("primary")
        self.print, self.open = button(), button()
        self.note_print = button("link")
        self.note_print.hide()
        self._reason = text("muted")
        self._build()
        self.choice.size_wanted.connect(self.size_wanted)
        self.choice.stock_wanted.connect(self.stock_wanted)
        self.choice.sheets_wanted.connect(self.sheets_wanted)
        self.paper.activated.connect(self._on_paper)
        self.sides.activated.connect(self._on_sides)
        self.start.valueChanged.connect(self._on_start)
        self.export.clicked.connect(self.export_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.note_print.clicked.connect(self.noted)
        self.note_box.card_pointed.connect(self.card_pointed)
        self.note_box.shorten_wanted.connect(self.shorten_wanted)
        self.retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addSpacing(6)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self.choice,),
            (self._paper_label, self.paper),
            (self._sides_label, self.sides),
        )
        for group in groups:
            for widget in group:
                layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addLayout(row(self._start_label, None, self.start))
        layout.addSpacing(4)
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
        layout.addWidget(self.note_print)
        layout.addWidget(self._reason)
        layout.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Print"))
        self._paper_label.setText(self.tr("Paper"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self._sides_label.setText(self.tr("Two sides"))
        self.sides.setAccessibleName(self.tr("Two sides"))
        self._start_label.setText(self.tr("Begin at place"))
        self.start.setAccessibleName(self.tr("Begin at place"))
        self.start.setToolTip(self.tr("The places before it stay free: on a part-used sheet."))
        self.export.setText(self.tr("Save PDF"))
        self.print.setText(self.tr("Print …"))
        self.open.setText(self.tr("Open"))
        self.note_print.setText(self.tr("Printed? Note it in the log"))
        self.note_print.setToolTip(
            self.tr("Then the program says when these cards on paper are out of date.")
        )
        fill(self.paper, [_PAPER_NAMES[paper] for paper in Paper])
        fill(self.sides, [self._side_name(duplex) for duplex in Duplex])

    def set_how(
        self,
        how: CardPrint,
        places: int = 1,
        printers: tuple[PrinterProfile, ...] = (),
        presets: tuple[CardStock, ...] = (),
    ) -> None:
        """Show the choice; `places` is how many cards a sheet has, `presets` are the user's
        own sheets."""
        self.choice.show_how(how, presets)
        paper = how.stock.paper if how.stock else how.paper
        self.paper.setEnabled(how.stock is None)
        self.paper.setCurrentIndex(list(Paper).index(paper))
        self.sides.setCurrentIndex(list(Duplex).index(how.duplex))
        self.start.blockSignals(True)
        self.start.setMaximum(max(1, places))
        self.start.setValue(how.start + 1)
        self.start.setEnabled(places > 1)
        self.start.blockSignals(False)
        self.more.show_how(how, printers)

    def set_fault(self, sentence: str) -> None:
        """Why the size or paper that was wanted is not used; empty for none."""
        self.choice.set_fault(sentence)

    def offer_note(self, *, offered: bool) -> None:
        """Ask whether what was opened was printed: another program does not tell."""
        self.note_print.setVisible(offered)

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
        return self.choice.fault

    @property
    def result(self) -> str:
        return self._result.text()

    @property
    def note(self) -> str:
        return self.note_box.words

    @property
    def reason(self) -> str:
        return self._reason.text()

    def _side_name(self, duplex: Duplex) -> str:
        return {
            Duplex.NONE: self.tr("One side only"),
            Duplex.LONG: self.tr("Flip on the long edge"),
            Duplex.SHORT: self.tr("Flip on the short edge"),
            Duplex.FOLD: self.tr("Fold: both sides on one page"),
        }[duplex]

    def _on_paper(self, at: int) -> None:
        self.paper_wanted.emit(list(Paper)[at])

    def _on_sides(self, at: int) -> None:
        self.duplex_wanted.emit(list(Duplex)[at])

    def _on_start(self, place: int) -> None:
        self.start_wanted.emit(place - 1)
