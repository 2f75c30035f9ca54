"""Printer profiles: a test sheet is printed, and what is read off it is written down."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.diagram.cards.printer_sheet import RULER, Reading, fit_profile, reading_of
from bizservice_desktop.diagram.cards.sheet_layout import Sheet
from bizservice_desktop.domain.cards.card_print import MOST_OFF, BadPrinter, PrinterProfile
from bizservice_desktop.services.drafts import Drafts

from ..kit.basics import button, row, text
from ..kit.draft import DraftDialog
from ..kit.typed import TypedField
from ..kit.typed_fields import Choice, Millimetres
from ..kit.words import filled


class PrintersDialog(DraftDialog):
    """Makes, changes and removes profiles; `paper` is what the test sheet is printed on.

    Signals:
        sheet_wanted: The test sheet should be saved.
        kept: All profiles as the user left them, and the name of the one to print on, or none.
    """

    sheet_wanted = Signal()
    kept = Signal(object, str)

    def __init__(
        self,
        printers: tuple[PrinterProfile, ...],
        chosen: str,
        paper: Sheet,
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Printers"))
        self.setMinimumWidth(480)
        self._printers = {each.name: each for each in printers}
        self._paper = paper
        self.which = Choice()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: copier on the 2nd floor"))
        self.name.setMaxLength(60)
        self.top_left, self.bottom_right = (
            (Millimetres(-MOST_OFF, MOST_OFF), Millimetres(-MOST_OFF, MOST_OFF)) for _ in range(2)
        )
        self.ruler = Millimetres(80.0, 125.0)
        self.ruler.setValue(RULER)
        self.outcome = text("muted")
        self.fault = text("danger")
        self.fault.hide()
        self.sheet = button("", self.tr("Save the test sheet …"))
        self.remove = button("", self.tr("Delete"))
        self.keep = button("primary", self.tr("Use this printer"))
        self.keep.setDefault(True)
        cancel = button("", self.tr("Cancel"))
        self._build(cancel)
        self.which.activated.connect(self._on_which)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.remove.clicked.connect(self._on_remove)
        self.keep.clicked.connect(self._on_keep)
        cancel.clicked.connect(self.give_up)
        for field in (*self.top_left, *self.bottom_right, self.ruler):
            field.valueChanged.connect(self._show_result)
        fields: dict[str, TypedField] = {
            "name": self.name,
            "right_a": self.top_left[0],
            "down_a": self.top_left[1],
            "right_b": self.bottom_right[0],
            "down_b": self.bottom_right[1],
            "ruler": self.ruler,
        }
        self.keep_drafts(drafts, fields)
        self._show(self._printers.get(chosen))

    def _build(self, cancel: QWidget) -> None:
        told = self.tr(
            "Print the test sheet on both sides, push a pin through the crosses on the front, and "
            "read on the back where the holes are. To the right and down is plus."
        )
        new = self.tr("A new printer")
        self.which.show_choices((("", new), *((name, name) for name in self._printers)), "")
        form = QFormLayout()
        form.setSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, first, second in (
            (self.tr("Hole at A, right and down"), *self.top_left),
            (self.tr("Hole at B, right and down"), *self.bottom_right),
        ):
            first.setAccessibleName(filled(self.tr("%1: right"), label))
            second.setAccessibleName(filled(self.tr("%1: down"), label))
            form.addRow(text(wrap=False, content=label), row(first, second))
        for label, field in (
            (self.tr("100 mm came out as"), self.ruler),
            (self.tr("Name"), self.name),
        ):
            field.setAccessibleName(label)
            form.addRow(text(wrap=False, content=label), field)
        self.which.setAccessibleName(self.tr("Printer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.note)
        layout.addWidget(self.which)
        layout.addWidget(text(content=told))
        layout.addLayout(row(self.sheet, None))
        layout.addLayout(form)
        layout.addWidget(self.outcome)
        layout.addWidget(self.fault)
        layout.addLayout(row(self.remove, None, cancel, self.keep))

    def _show(self, profile: PrinterProfile | None) -> None:
        self.end_form()
        reading = reading_of(profile, self._paper) if profile else Reading()
        self.which.setCurrentIndex(self.which.findData(profile.name if profile else ""))
        self.name.setText(profile.name if profile else "")
        for field, value in zip(
            (*self.top_left, *self.bottom_right, self.ruler),
            (*reading.top_left, *reading.bottom_right, reading.ruler),
            strict=True,
        ):
            field.setValue(value)
        self.remove.setVisible(profile is not None)
        self.begin(f"printer {profile.name if profile else ''}")
        self._show_result()

    def _fitted(self) -> PrinterProfile:
        """Raises: BadPrinter."""
        reading = Reading(
            (self.top_left[0].value(), self.top_left[1].value()),
            (self.bottom_right[0].value(), self.bottom_right[1].value()),
            self.ruler.value(),
        )
        return fit_profile(self.name.text().strip(), reading, self._paper)

    def _show_result(self, _value: float = 0.0) -> None:
        try:
            profile = self._fitted()
        except BadPrinter:
            self.outcome.setText(self.tr("That is more than a profile can make up for."))
            return
        words = self.tr(
            "Backs move %1 mm to the right and %2 mm down and turn %3°; all is drawn at %4 %."
        )
        places = (profile.dx, 2), (profile.dy, 2), (profile.turn, 2), (100 * profile.scale, 1)
        for at, (value, decimals) in enumerate(places, start=1):
            words = words.replace(f"%{at}", QLocale().toString(value + 0.0, "f", decimals), 1)
        self.outcome.setText(words)

    def _on_which(self, _at: int) -> None:
        self._show(self._printers.get(self.which.currentData()))

    def _on_remove(self) -> None:
        self._printers.pop(self.which.currentData(), None)
        self.kept.emit(tuple(self._printers.values()), "")
        self.accept()

    def _on_keep(self) -> None:
        try:
            profile = self._fitted()
        except BadPrinter:
            self._say(self.tr("Read the sheet again: that is more than a profile can make up for."))
            return
        if not profile.name:
            self._say(self.tr("Give the printer a name."))
            self.name.setFocus()
            return
        self._printers.pop(self.which.currentData(), None)
        self._printers[profile.name] = profile
        self.kept.emit(tuple(self._printers.values()), profile.name)
        self.accept()

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.show()
