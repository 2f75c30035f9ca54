"""The jobcentre's own templates for a step, each with the way to use it and to remove it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, card, clear, column, text
from ..kit.words import filled
from ..kit.wrap_row import WrapRow


class AgendaTemplates(QWidget):
    """Signals:
    chosen: Make an agenda of a template: its id.
    remove_wanted: Remove a template: its id.
    """

    chosen = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Agenda, ...], str] | None = None
        self._heading = text("heading", content=self.tr("Your own templates"))
        self._box = QVBoxLayout()
        self._box.setSpacing(12)
        frame, inside = card()
        inside.addWidget(self._heading)
        inside.addLayout(self._box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._shown = None

    def show_templates(self, templates: tuple[Agenda, ...], wording: Wording) -> None:
        if (templates, wording.locale) == self._shown:
            return
        self._shown = (templates, wording.locale)
        clear(self._box)
        for template in templates:
            self._box.addWidget(self._row(template, wording))
        self.setVisible(bool(templates))

    def _row(self, template: Agenda, wording: Wording) -> QWidget:
        plan = schedule(template)
        length = wording.duration(plan.end - plan.start)
        use = button("primary", filled(self.tr("Draft from this template (%1)"), length))
        use.setObjectName(f"use.{template.id}")
        use.setAccessibleName(f"{use.text()}: {template.title}")
        use.clicked.connect(self._on_used)
        gone = button("link", self.tr("Remove"))
        gone.setObjectName(f"remove.{template.id}")
        gone.setAccessibleName(filled(self.tr("Remove the template %1"), template.title))
        gone.clicked.connect(self._on_removed)
        holder = QWidget()
        blocks = " · ".join(block.title for block in template.blocks)
        holder.setLayout(
            column(
                text("strong", content=template.title),
                text("muted", content=blocks),
                WrapRow(use, gone, spacing=16),
                spacing=4,
            )
        )
        return holder

    def _on_used(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("use."))

    def _on_removed(self) -> None:
        self.remove_wanted.emit(self.sender().objectName().removeprefix("remove."))
