"""What is printed on: a card size, a ready-made sheet, or a size or sheet of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.diagram.cards.card_size import SIZES
from bizservice_desktop.domain.cards.card_print import STOCKS, CardPrint, CardStock

from ..kit.basics import text
from ..kit.live import Live
from ..kit.typed_fields import fill, narrow_choice
from ..kit.words import filled


class CardSizeChoice(Live, QWidget):
    """Signals:
    size_wanted: A card size, by name or as typed.
    stock_wanted: A CardStock whose sheets are printed on.
    sheets_wanted: Sheets of one's own should be described or changed.
    """

    size_wanted = Signal(str)
    stock_wanted = Signal(object)
    sheets_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_wanted = False
        self._how = CardPrint()
        self._stocks: tuple[CardStock, ...] = STOCKS
        self._label, self._own_label, self._hint = (text("muted") for _ in range(3))
        self.combo = narrow_choice(self._label)
        self.own = QLineEdit()
        self._own_label.setBuddy(self.own)
        self._fault = text("danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (
            self._label,
            self.combo,
            self._hint,
            self._own_label,
            self.own,
            self._fault,
        ):
            layout.addWidget(part)
        self.combo.activated.connect(self._on_size)
        self.own.editingFinished.connect(self._on_own)
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Card"))
        self.combo.setAccessibleName(self.tr("Card size"))
        self._own_label.setText(self.tr("Width × height in mm"))
        self.own.setAccessibleName(self.tr("Own size: width × height in mm"))
        self.own.setPlaceholderText("100 × 70")
        self._fill()

    def show_how(self, how: CardPrint, presets: tuple[CardStock, ...]) -> None:
        """Show the choice; what is being typed as an own size is left alone."""
        if self._stocks != (*STOCKS, *presets):
            self._stocks = (*STOCKS, *presets)
            self._fill()
        self._how = how
        names, stocks = list(SIZES), self._stocks
        is_own = how.stock is None and (self._own_wanted or how.size not in names)
        if how.stock in stocks:
            self.combo.setCurrentIndex(len(names) + stocks.index(how.stock))
        else:
            self.combo.setCurrentIndex(self._own_at if is_own else names.index(how.size))
        if how.size not in names and not self._fault.text():
            self.own.setText(how.size.replace("x", " × "))
        self._own_label.setVisible(is_own)
        self.own.setVisible(is_own)
        self._hint.setText(self._stock_hint(how.stock))
        self._hint.setVisible(how.stock is not None)

    def set_fault(self, sentence: str) -> None:
        """Why the size or paper that was wanted is not used; empty for none."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.own.setAccessibleDescription(sentence)

    @property
    def fault(self) -> str:
        return self._fault.text()

    @property
    def hint(self) -> str:
        """What to do before a ready-made sheet is printed on; empty for no such sheet."""
        return self._hint.text()

    def _stock_hint(self, stock: CardStock | None) -> str:
        if stock is None:
            return ""
        hold = self.tr("Print one page on plain paper first and hold it against the sheet.")
        if stock not in STOCKS:
            return hold
        source = self.tr("Where the cards lie is not from the maker's drawing.")
        return f"{source} {hold}"

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
        return filled(words.get(name, "%1"), measures)

    @property
    def _own_at(self) -> int:
        return len(SIZES) + len(self._stocks)

    def _fill(self) -> None:
        sizes = [self._size_name(name) for name in SIZES]
        own = [self.tr("Own size …"), self.tr("Own sheet …")]
        fill(self.combo, [*sizes, *(each.name for each in self._stocks), *own])

    def _on_size(self, at: int) -> None:
        if at > self._own_at:
            self.show_how(self._how, self._stocks[len(STOCKS) :])  # until a sheet is described
            self.sheets_wanted.emit()
            return
        self._own_wanted = at == self._own_at
        if at < len(SIZES):
            self.size_wanted.emit(list(SIZES)[at])
        elif not self._own_wanted:
            self.stock_wanted.emit(self._stocks[at - len(SIZES)])
        else:
            self._own_label.show()
            self.own.show()
            self.own.setFocus()
            self._on_own()

    def _on_own(self) -> None:
        if self.own.text().strip():
            self.size_wanted.emit(self.own.text())
