"""Can the last row read it? The depth of the room, the width of the picture, a plain answer."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFormLayout, QVBoxLayout, QWidget

from bizservice_desktop.diagram.room.shareable import LettersRow, LettersShown
from bizservice_desktop.diagram.room.wall_setting import BODY, HEIGHT, LEAST, SMALL, TITLE
from bizservice_desktop.domain.legibility import readable_to, share_for, width_for
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.settings import LEAST_METRES, MOST_DEPTH, MOST_WIDTH

from ..kit.basics import button, text
from ..kit.typed import Typing
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.preferences import Preferences

_DISTANCES = (12.0, 10.0, 8.0, 6.0, 4.0)
_LETTERS = ("Å E N H K R S", "H Ø K N V A Z", "R S Æ D C O N", "K V Z S H R Å", "N C O D R Ø K")
_LARGEST_SHARE = 0.2


class LegibilityDialog(QDialog):
    """Signals:
    letters_wanted: The room is to see lines of letters: a LettersShown.
    """

    letters_wanted = Signal(object)

    def __init__(
        self, preferences: Preferences, wording: Wording, aspect: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._wording = wording
        self._aspect = aspect
        self.setWindowTitle(self.tr("Can they read it at the back?"))
        self.setMinimumWidth(520)
        self.distance = self._metres("room_depth", MOST_DEPTH)
        self.picture = self._metres("picture_width", MOST_WIDTH)
        self.verdict = text("heading")
        self.details = text()
        self._letters = button()
        self._letters.setObjectName("letters")
        self._letters.setText(self.tr("Show lines of letters on the wall"))
        close = button("primary", self.tr("Close"))
        close.setDefault(True)
        form = QFormLayout()
        form.setSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("From the wall to the last row, metres"), self.distance),
            (self.tr("Width of the picture on the wall, metres"), self.picture),
        ):
            field.setAccessibleName(words)
            form.addRow(text(wrap=False, content=words), field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self.verdict)
        layout.addWidget(self.details)
        layout.addWidget(WrapRow(self._letters, end=close))
        for field in (self.distance, self.picture):
            Typing(field, self._store)
            field.valueChanged.connect(self._show_verdict)
        self._letters.clicked.connect(self._on_letters)
        close.clicked.connect(self.accept)
        self._show_verdict()

    def _metres(self, name: str, most: float) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setObjectName(name)
        field.setDecimals(1)
        field.setSingleStep(0.5)
        field.setRange(LEAST_METRES, most)
        field.lineEdit().setTextMargins(8, 0, 0, 0)  # without arrows the sheet's padding is lost
        field.setLocale(QLocale(self._preferences.current.locale))
        field.setValue(getattr(self._preferences.current, name))
        return field

    def _store(self, _metres: float) -> bool:
        self._preferences.change(
            room_depth=round(self.distance.value(), 1), picture_width=round(self.picture.value(), 1)
        )
        return self._preferences.flush()

    def _show_verdict(self) -> None:
        """Titles, running text, small print: how far each can be read."""
        depth, width = self.distance.value(), self.picture.value()
        kinds = (
            (self.tr("Headings and questions"), TITLE),
            (self.tr("Running text"), BODY),
            (self.tr("Small print, such as the line at the foot"), SMALL),
            (self.tr("The smallest signs in the figure"), LEAST),
        )
        far = [readable_to(size / HEIGHT, width, self._aspect) for _, size in kinds]
        lines = []
        for (name, _), metres in zip(kinds, far, strict=True):
            line = (
                self.tr("✓ %1: can be read to %2 m")
                if metres >= depth
                else self.tr("✗ %1: can be read only to %2 m")
            )
            lines.append(filled(line, name, self._number(metres)))
        self.details.setText("\n".join(lines))
        self.verdict.setText(self._advice(far[0] >= depth, far[1] >= depth))

    def _advice(self, has_titles: bool, has_text: bool) -> str:
        if has_text:
            return self.tr("Yes: the last row can read headings and running text.")
        wanted = width_for(self.distance.value(), BODY / HEIGHT, self._aspect)
        words = (
            self.tr(
                "Partly: headings yes, running text no. Make the picture %1 m wide, or sit closer."
            )
            if has_titles
            else self.tr("No: the picture is too small. Make it %1 m wide, or sit closer.")
        )
        return filled(words, self._number(wanted))

    def _on_letters(self) -> None:
        """One line for each distance that the picture has room for."""
        rows = []
        for metres, letters in zip(_DISTANCES, _LETTERS, strict=True):
            share = share_for(metres, self.picture.value(), self._aspect)
            if share <= _LARGEST_SHARE:
                words = self._wording.caption(
                    "cap_wall_letters_row", metres=f"{metres:.0f}", letters=letters
                )
                rows.append(LettersRow(words, share))
        title = self._wording.caption("cap_wall_letters")
        self.letters_wanted.emit(LettersShown(title, tuple(rows)))

    def _number(self, metres: float) -> str:
        return self.locale().toString(metres, "f", 1)
