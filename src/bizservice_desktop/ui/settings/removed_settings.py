"""What was removed and can be put back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.cards.cards import CardDeck
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.domain.workspace import OfJobcentre
from bizservice_desktop.services.ports import Removed

from ..kit.basics import GAP, button, card, clear, column, row, text
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.desk import Desk


class RemovedSettings(QWidget):
    """Puts back through the desk, and shows what the desk has. There is none while nothing was
    removed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._removed: tuple[Removed, ...] = ()
        frame, inside = card(24, GAP)
        self._rows = column(spacing=10)
        self._question = text(
            "strong",
            content=self.tr("What is in this list cannot be put back after that. Empty it?"),
        )
        self.empty = button("", self.tr("Empty now …"))
        self.empty.setObjectName("removed.empty")
        self.sure = button("", self.tr("Empty for good"))
        self.sure.setObjectName("removed.sure")
        self.cancel = button("quiet", self.tr("Cancel"))
        self.cancel.setObjectName("removed.cancel")
        inside.addWidget(text("heading", content=self.tr("Removed")))
        inside.addWidget(
            text("small", content=self.tr("It can be put back for 30 days, also after a restart."))
        )
        inside.addLayout(self._rows)
        inside.addWidget(self._question)
        inside.addWidget(WrapRow(self.empty, self.sure, self.cancel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._ask(is_asked=False)
        self.empty.clicked.connect(self._on_empty)
        self.cancel.clicked.connect(self._on_cancel)
        self.sure.clicked.connect(self._on_sure)

    def refresh(self) -> None:
        self._removed = self._desk.removed()
        self.setVisible(bool(self._removed))
        clear(self._rows)
        for place, each in enumerate(self._removed):
            title, day = self._named(each.value), each.at.astimezone().date()
            back = button("", self.tr("Put back"))
            back.setObjectName(f"put_back.{place}")
            back.setAccessibleName(filled(self.tr("Put back: %1"), title))
            back.clicked.connect(self._on_put_back)
            when = filled(self.tr("removed on %1"), self._desk.wording.date(day))
            about = column(text(content=title), text("small", content=when), spacing=0)
            line = row(about, back, spacing=12)
            line.setStretch(0, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._rows.addWidget(holder)

    def _named(self, value: OfJobcentre) -> str:
        """`Agenda: Ideas and decisions`."""
        match value:
            case Agenda(is_template=True):
                words, title = self.tr("Template: %1"), value.title
            case Agenda():
                words, title = self.tr("Agenda: %1"), value.title
            case Initiative():
                words, title = self.tr("Initiative: %1"), value.title
            case CardDeck():
                words, title = self.tr("Deck: %1"), value.title
            case _:
                words, title = self.tr("Card: %1"), getattr(value, "text", "")
        return filled(words, title)

    def _ask(self, *, is_asked: bool) -> None:
        for each in (self._question, self.sure, self.cancel):
            each.setVisible(is_asked)
        self.empty.setVisible(not is_asked)

    def _on_empty(self) -> None:
        self._ask(is_asked=True)
        self.cancel.setFocus()

    def _on_cancel(self) -> None:
        self._ask(is_asked=False)

    def _on_sure(self) -> None:
        self._ask(is_asked=False)
        self._desk.forget_removed()
        self.refresh()

    def _on_put_back(self) -> None:
        kept = self._removed[int(self.sender().objectName().removeprefix("put_back."))]
        title = self._named(kept.value).partition(": ")[2]
        self._desk.put_back("put_back", kept.value, title)
