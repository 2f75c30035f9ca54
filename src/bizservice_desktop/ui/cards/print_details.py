"""The rarer choices of how cards are printed, folded away until they are wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.cards.card_print import (
    CardPrint,
    Duplex,
    Marks,
    Overflow,
    PrinterProfile,
)

from ..kit.basics import Text, button, text
from ..kit.live import Live
from ..kit.tick_box import TickBox
from ..kit.typed_fields import fill, narrow_choice


class PrintMore(Live, QWidget):
    """Marks, long texts, order of the pages, drafts, and the printer.

    Signals:
        choice_wanted: A field of CardPrint, and the value it should have.
        printer_wanted: The printer profile of this name should be used; empty for none.
        printers_wanted: Printer profiles should be looked after.
    """

    choice_wanted = Signal(str, object)
    printer_wanted = Signal(str)
    printers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = button("link")
        self.toggle.setCheckable(True)
        self.inside = QWidget()
        labels = [text("muted") for _ in range(4)]
        self.marks, self.overflow, self.order, self.printer = map(narrow_choice, labels)
        self.draft = TickBox()
        self.printers = button("link")
        fields = (self.marks, self.overflow, self.order, self.printer)
        self._labels: dict[QWidget, Text] = dict(zip(fields, labels, strict=True))
        self._build()
        self.toggle.toggled.connect(self._on_toggled)
        self.marks.activated.connect(self._on_marks)
        self.overflow.activated.connect(self._on_overflow)
        self.order.activated.connect(self._on_order)
        self.draft.clicked.connect(self._on_draft)
        self.printer.activated.connect(self._on_printer)
        self.printers.clicked.connect(self.printers_wanted)
        self.retranslate()

    def _build(self) -> None:
        inside = QVBoxLayout(self.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for field, label in self._labels.items():
            inside.addWidget(label)
            inside.addWidget(field)
            if field is not self.printer:
                inside.addSpacing(6)
        inside.addWidget(self.printers)
        inside.addSpacing(4)
        inside.addWidget(self.draft)
        self.inside.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.toggle)
        layout.addWidget(self.inside)

    def retranslate(self) -> None:
        names: dict[QWidget, str] = {
            self.marks: self.tr("Marks"),
            self.overflow: self.tr("Texts that are too long"),
            self.order: self.tr("Order of the pages"),
            self.printer: self.tr("Printer"),
        }
        for field, name in names.items():
            self._labels[field].setText(name)
            field.setAccessibleName(name)
        fill(
            self.marks,
            [self.tr("Crop marks"), self.tr("Lines between the cards"), self.tr("No marks")],
        )
        fill(self.overflow, [self.tr("Continue on the back"), self.tr("Continue on a second card")])
        fill(
            self.order, [self.tr("Front, back, front, back"), self.tr("All fronts, then all backs")]
        )
        self.draft.setText(self.tr("Draft in grey, hatched"))
        self.printers.setText(self.tr("Test sheet and printers …"))
        self._name_toggle()

    def show_how(self, how: CardPrint, printers: tuple[PrinterProfile, ...]) -> None:
        self.marks.setCurrentIndex(list(Marks).index(how.marks))
        self.overflow.setCurrentIndex(list(Overflow).index(how.overflow))
        self.order.setCurrentIndex(0 if how.in_turn else 1)
        for field, is_shown in (
            (self.overflow, how.duplex is not Duplex.NONE),
            (self.order, how.duplex.turns_paper),
        ):
            field.setVisible(is_shown)
            self._labels[field].setVisible(is_shown)
        self.draft.setChecked(how.draft)
        choices = (("", self.tr("As it is")), *((each.name, each.name) for each in printers))
        self.printer.show_choices(choices, how.printer.name)

    def _name_toggle(self) -> None:
        is_open = self.toggle.isChecked()
        self.toggle.setText(self.tr("Fewer choices") if is_open else self.tr("More choices"))

    def _on_toggled(self, shown: bool) -> None:
        self.inside.setVisible(shown)
        self._name_toggle()

    def _on_marks(self, at: int) -> None:
        self.choice_wanted.emit("marks", list(Marks)[at])

    def _on_overflow(self, at: int) -> None:
        self.choice_wanted.emit("overflow", list(Overflow)[at])

    def _on_order(self, at: int) -> None:
        self.choice_wanted.emit("in_turn", at == 0)

    def _on_draft(self, checked: bool) -> None:
        self.choice_wanted.emit("draft", checked)

    def _on_printer(self, _at: int) -> None:
        self.printer_wanted.emit(self.printer.currentData())
