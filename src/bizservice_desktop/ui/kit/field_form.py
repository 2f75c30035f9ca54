"""Names above their fields, in rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QWidget

from .basics import column, restyle, row, text


class Named(QWidget):
    """A field with its name above it; the name is also what a screen reader says."""

    def __init__(
        self,
        field: QWidget,
        name: str = "",
        spoken: str = "",
        *,
        role: str = "small",
        spacing: int = 3,
    ) -> None:
        super().__init__()
        self._field = field
        self._name = text(role)
        self._name.setBuddy(field)
        self.setLayout(column(self._name, field, None, spacing=spacing))
        if name:
            self.set_name(name, spoken)

    def set_name(self, name: str, spoken: str = "") -> None:
        """`spoken` is said by a screen reader where the name alone does not say enough."""
        self._name.setText(name)
        self._field.setAccessibleName(spoken or name)


def side_by_side(*fields: QWidget) -> QBoxLayout:
    """Fields of the same width in one row."""
    layout = row(*fields, spacing=10)
    for at in range(len(fields)):
        layout.setStretch(at, 1)
    return layout


class Faults(QWidget):
    """Why what is typed in some of the fields above cannot be stored, a sentence each."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences: dict[str, str] = {}
        self._label = text("danger")
        self.setLayout(column(self._label))
        self.hide()

    @property
    def words(self) -> str:
        return "\n".join(self._sentences.values())

    def say(self, field: str, sentence: str) -> None:
        """`sentence` is empty when what is typed in `field` is right."""
        self._sentences.pop(field, None)
        if sentence:
            self._sentences[field] = sentence
        self._label.setText(self.words)
        self.setVisible(bool(self._sentences))


class Facts(QWidget):
    """Pairs of a name and a value, the values flush right."""

    def __init__(self, count: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        for at in range(count):
            pair = (text(), text("strong", wrap=False))
            grid.addWidget(pair[0], at, 0)
            grid.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
            self._pairs.append(pair)

    def show_pair(self, at: int, name: str, value: str, role: str = "strong") -> None:
        name_label, value_label = self._pairs[at]
        name_label.setText(name)
        value_label.setText(value)
        restyle(value_label, "role", role)

    def set_shown(self, at: int, *, is_shown: bool) -> None:
        for label in self._pairs[at]:
            label.setVisible(is_shown)
