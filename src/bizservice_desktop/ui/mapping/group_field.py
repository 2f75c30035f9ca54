"""Whose votes these are: everyone's, or those of a group that is named."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from bizservice_desktop.domain.assessment.answers import LONGEST_GROUP, tidy_group

from ..kit.field import Field
from ..kit.typed import only_asks


class GroupField(Field):
    """Empty for everyone; offers the names that were used before in the round."""

    def __init__(self, names: Iterable[str], *, beside: bool = False) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, beside=beside)
        only_asks(self._line)
        self._line.setMaxLength(LONGEST_GROUP)
        self._line.setPlaceholderText(self.tr("Everyone"))
        self._line.setObjectName("group")
        completer = QCompleter(sorted(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(completer)
        self.set_words(
            self.tr("Whose votes are these?"),
            self.tr(
                "Empty, or a group such as managers or team A. A group is shown by itself only "
                "when it and the others are enough."
            ),
        )

    @property
    def group(self) -> str:
        """The name of the group; empty for everyone."""
        return tidy_group(self._line.text())

    def show_group(self, name: str) -> None:
        self._line.setText(name)
