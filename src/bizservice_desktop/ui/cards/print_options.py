"""How cards are printed: size, paper and sides, and the rarer choices folded away."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from bizservice_desktop.diagram.cards.card_size import SIZES
from bizservice_desktop.domain.cards.card_print import (
    STOCKS,
    CardPrint,
    CardStock,
    Duplex,
    Marks,
    Overflow,
    PrinterProfile,
)
from bizservice_desktop.domain.paper import PAPER_NAMES, Paper

from ..kit.basics import button, column, row, text
from ..kit.field_form import Named
from ..kit.tick_box import TickBox
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin, Choice
from ..kit.words import filled

_OWN_SIZE, _OWN_SHEET, _STOCK = "own size", "own sheet", "stock "
_IN_TURN, _FRONTS_FIRST = "in turn", "fronts first"
_LETTERS = 14  # that a choice has room for at least


class PrintOptions(QWidget):
    """Shows how cards are printed, and states what is wanted instead.

    Signals:
        how_wanted: The cards should be printed in this way: a CardPrint.
        size_wanted: A card size, by name or as typed.
        sheets_wanted: Sheets of one's own should be described or changed.
    """

    how_wanted = Signal(object)
    size_wanted = Signal(str)
    sheets_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = CardPrint()
        self._printers: tuple[PrinterProfile, ...] = ()
        self._stocks: tuple[CardStock, ...] = STOCKS
        self._is_own_size = False
        self._title = text("heading", content=self.tr("Print"))
        self.card_size, self.paper, self.sides = (Choice(_LETTERS) for _ in range(3))
        self.own = QLineEdit()
        only_asks(self.own)
        self.own.setPlaceholderText("100 × 70")
        self.hint, self.fault = text("muted"), text("danger")
        self._start_label = text("muted", wrap=False, content=self.tr("Begin at place"))
        self.start: QSpinBox = CalmSpin()
        only_asks(self.start)
        self._start_label.setBuddy(self.start)
        self.more = button("link")
        self.more.setCheckable(True)
        self.marks, self.overflow, self.order, self.printer = (Choice(_LETTERS) for _ in range(4))
        self.printers = button("link", self.tr("Test sheet and printers …"))
        self.draft = TickBox()
        names = {
            self.card_size: self.tr("Card"),
            self.own: self.tr("Width × height in mm"),
            self.paper: self.tr("Paper"),
            self.sides: self.tr("Two sides"),
            self.marks: self.tr("Marks"),
            self.overflow: self.tr("Texts that are too long"),
            self.order: self.tr("Order of the pages"),
            self.printer: self.tr("Printer"),
        }
        self._named: dict[QWidget, Named] = {}
        for field, name in names.items():
            self._named[field] = Named(field, role="muted", spacing=6)
            self._named[field].set_name(name)
        self.card_size.setAccessibleName(self.tr("Card size"))
        self.own.setAccessibleName(self.tr("Own size: width × height in mm"))
        self.start.setAccessibleName(self.tr("Begin at place"))
        self.start.setToolTip(self.tr("The places before it stay free: on a part-used sheet."))
        self.draft.setText(self.tr("Draft in grey, hatched"))
        self._inside = QWidget()
        self._build()
        self._connect()
        self._on_more()
        self._show_choices()

    def _build(self) -> None:
        inside = column(spacing=6)
        for field in (self.marks, self.overflow, self.order, self.printer):
            inside.addWidget(self._named[field])
            if field is not self.printer:
                inside.addSpacing(6)
        inside.addWidget(self.printers)
        inside.addSpacing(4)
        inside.addWidget(self.draft)
        self._inside.setLayout(inside)
        self._inside.hide()
        size = column(
            self._named[self.card_size], self.hint, self._named[self.own], self.fault, spacing=6
        )
        layout = column(self._title, spacing=6)
        layout.addSpacing(6)
        layout.addLayout(size)
        layout.addSpacing(8)
        for field in (self.paper, self.sides):
            layout.addWidget(self._named[field])
            layout.addSpacing(8)
        layout.addLayout(row(self._start_label, None, self.start))
        layout.addSpacing(4)
        layout.addLayout(column(self.more, self._inside))
        self.setLayout(layout)

    def _connect(self) -> None:
        self.card_size.activated.connect(self._on_size)
        self.own.editingFinished.connect(self._on_own)
        self.paper.activated.connect(self._on_paper)
        self.sides.activated.connect(self._on_sides)
        self.start.valueChanged.connect(self._on_chosen)
        self.more.toggled.connect(self._on_more)
        for choice in (self.marks, self.overflow, self.order):
            choice.activated.connect(self._on_chosen)
        self.draft.clicked.connect(self._on_chosen)

    def set_how(
        self,
        how: CardPrint,
        places: int = 1,
        printers: tuple[PrinterProfile, ...] = (),
        presets: tuple[CardStock, ...] = (),
    ) -> None:
        """Show the choice; what is being typed as an own size is left alone.

        `places` is how many cards a sheet has, `presets` are the user's own sheets.
        """
        self._how, self._printers, self._stocks = how, printers, (*STOCKS, *presets)
        self._show_choices()
        self._named[self.own].setVisible(self.card_size.currentData() == _OWN_SIZE)
        if how.size not in SIZES and not self.fault.text():
            self.own.setText(how.size.replace("x", " × "))
        self.hint.setText(self._stock_hint(how.stock))
        self.hint.setVisible(how.stock is not None)
        self.paper.setEnabled(how.stock is None)
        self.start.blockSignals(True)
        self.start.setRange(1, max(1, places))
        self.start.setValue(how.start + 1)
        self.start.setEnabled(places > 1)
        self.start.blockSignals(False)
        self._named[self.overflow].setVisible(how.duplex is not Duplex.NONE)
        self._named[self.order].setVisible(how.duplex.turns_paper)
        self.draft.setChecked(how.draft)

    def set_fault(self, sentence: str) -> None:
        """Why the size or paper that was wanted is not used; empty for none."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.own.setAccessibleDescription(sentence)

    def _show_choices(self) -> None:
        how = self._how
        self.card_size.show_choices(
            (
                *((name, self._size_name(name)) for name in SIZES),
                *((_STOCK + stock.name, stock.name) for stock in self._stocks),
                (_OWN_SIZE, self.tr("Own size …")),
                (_OWN_SHEET, self.tr("Own sheet …")),
            ),
            self._chosen_size,
        )
        paper = how.stock.paper if how.stock else how.paper
        self.paper.show_choices(tuple(PAPER_NAMES.items()), paper)
        sides = (
            (Duplex.NONE, self.tr("One side only")),
            (Duplex.LONG, self.tr("Flip on the long edge")),
            (Duplex.SHORT, self.tr("Flip on the short edge")),
            (Duplex.FOLD, self.tr("Fold: both sides on one page")),
        )
        self.sides.show_choices(sides, how.duplex)
        marks = (
            (Marks.CROP, self.tr("Crop marks")),
            (Marks.LINES, self.tr("Lines between the cards")),
            (Marks.NONE, self.tr("No marks")),
        )
        self.marks.show_choices(marks, how.marks)
        overflow = (
            (Overflow.BACK, self.tr("Continue on the back")),
            (Overflow.CARD, self.tr("Continue on a second card")),
        )
        self.overflow.show_choices(overflow, how.overflow)
        order = (
            (_IN_TURN, self.tr("Front, back, front, back")),
            (_FRONTS_FIRST, self.tr("All fronts, then all backs")),
        )
        self.order.show_choices(order, _IN_TURN if how.in_turn else _FRONTS_FIRST)
        printers = (("", self.tr("As it is")), *((it.name, it.name) for it in self._printers))
        self.printer.show_choices(printers, how.printer.name)

    @property
    def _chosen_size(self) -> str:
        how = self._how
        if how.stock in self._stocks:
            return _STOCK + how.stock.name
        is_own = how.stock is None and self._is_own_size
        return how.size if how.size in SIZES and not is_own else _OWN_SIZE

    def _size_name(self, name: str) -> str:
        size = SIZES[name]
        words = {
            "a6": "A6, %1",
            "a7": "A7, %1",
            "poker": self.tr("Playing card, %1"),
            "tarot": self.tr("Tall card, %1"),
            "85x54": self.tr("Business card, %1"),
        }
        return filled(words.get(name, "%1"), f"{size.width:g} × {size.height:g} mm")

    def _stock_hint(self, stock: CardStock | None) -> str:
        if stock is None:
            return ""
        hold = self.tr("Print one page on plain paper first and hold it against the sheet.")
        if stock not in STOCKS:
            return hold
        source = self.tr("Where the cards lie is not from the maker's drawing.")
        return f"{source} {hold}"

    def _on_size(self) -> None:
        chosen = self.card_size.currentData()
        if chosen == _OWN_SHEET:
            self._show_choices()  # until a sheet is described
            self.sheets_wanted.emit()
            return
        self._is_own_size = chosen == _OWN_SIZE
        if chosen in SIZES:
            self.size_wanted.emit(chosen)
        elif self._is_own_size:
            self._named[self.own].show()
            self.own.setFocus()
            self._on_own()
        else:
            stock = next(it for it in self._stocks if _STOCK + it.name == chosen)
            self.how_wanted.emit(self._how.on_stock(stock))

    def _on_own(self) -> None:
        if self.own.text().strip():
            self.size_wanted.emit(self.own.text())

    def _on_paper(self) -> None:
        paper = Paper(self.paper.currentData())
        self.how_wanted.emit(self._how.of_size(self._how.size, paper))

    def _on_sides(self) -> None:
        self.how_wanted.emit(self._how.with_backs(Duplex(self.sides.currentData())))

    def _on_chosen(self) -> None:
        wanted = replace(
            self._how,
            start=self.start.value() - 1,
            marks=Marks(self.marks.currentData()),
            overflow=Overflow(self.overflow.currentData()),
            in_turn=self.order.currentData() == _IN_TURN,
            draft=self.draft.isChecked(),
        )
        self.how_wanted.emit(wanted)

    def _on_more(self) -> None:
        is_open = self.more.isChecked()
        self._inside.setVisible(is_open)
        self.more.setText(self.tr("Fewer choices") if is_open else self.tr("More choices"))
