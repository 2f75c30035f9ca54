"""How far an area is drawn as filled, set by hand, and why."""

from collections.abc import Callable
from math import floor

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.maturity import targets_offered
from bizservice_desktop.domain.assessment.round import HandShade
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.services.drafts import Drafts
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, row, text
from ..kit.draft import DraftDialog
from ..kit.typed_fields import Choice, NoteEdit
from ..kit.words import filled


class ShadeDialog(DraftDialog):
    """It closes when `store` has stored the shade, or None to draw the level again."""

    def __init__(
        self,
        model: ReadModel,
        area: AreaId,
        store: Callable[[AreaId, HandShade | None], bool],
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._area, self._store = area, store
        round, wording, level = model.workspace.round, model.wording, model.check.areas[area]
        shade = round.shades.get(area)
        self.setWindowTitle(filled(self.tr("Set by hand: %1"), wording.title(area)))
        self.setMinimumWidth(440)
        number = wording.number(level.level, provisional=level.provisional)
        words = self.tr(
            "The level of the answers is %1. It stays as it is in priority, findings and plan, and "
            "stands beside what you set; only the drawing changes."
        )
        self.shades = Choice()
        offered = targets_offered(shade.level if shade else None)
        now = shade.level if shade else floor(2 * (level.level or 0.0) + 0.5) / 2
        self.shades.show_choices(
            tuple((str(float(value)), wording.number(value)) for value in offered), str(float(now))
        )
        self.reason = NoteEdit()
        self.reason.setObjectName("reason")
        self.reason.setPlaceholderText(self.tr("Printed in the report, never on the wall"))
        if shade:
            self.reason.setPlainText(shade.reason)
        self._fault = text("danger")
        self._fault.hide()
        form = QFormLayout()
        form.setSpacing(12)
        for label, field in (
            (self.tr("Drawn as"), self.shades),
            (self.tr("Reason"), self.reason),
        ):
            field.setAccessibleName(label)
            form.addRow(text(wrap=False, content=label), field)
        self.keep = button("primary", self.tr("Set"))
        self.keep.setDefault(True)
        self.remove = button("", self.tr("Draw the level again"))
        self.remove.setVisible(shade is not None)
        cancel = button("", self.tr("Cancel"))
        self.keep.clicked.connect(self._on_keep)
        self.remove.clicked.connect(self._on_remove)
        cancel.clicked.connect(self.give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.note)
        layout.addWidget(text("muted", content=filled(words, number)))
        layout.addLayout(form)
        layout.addWidget(self._fault)
        layout.addLayout(row(self.remove, None, cancel, self.keep))
        self.keep_drafts(drafts, {"reason": self.reason})
        self.begin(f"shade {round.id} {area}")

    def _on_keep(self) -> None:
        reason = self.reason.toPlainText().strip()
        if not reason:
            self._say(self.tr("Write why: the reason stands in the report."))
        else:
            self._end(HandShade(float(self.shades.currentData()), reason))

    def _on_remove(self) -> None:
        self._end(None)

    def _end(self, shade: HandShade | None) -> None:
        if self._store(self._area, shade):
            self.accept()
        else:
            self._say(self.tr("It could not be saved. The reason stands in the main window."))

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()
        self.reason.setFocus()
