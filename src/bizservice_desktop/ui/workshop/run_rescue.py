"""Back on time: the proposal, taken with one click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.rescue import THE_END, Late, Rescue

from ..kit.basics import button, plain_tip, row, text
from ..kit.words import filled
from ..kit.wrap_row import WrapRow


class RescueCard(QFrame):
    """Signals:
    taken: The user takes the minutes that are shown.
    parked: The user would rather park what is proposed.
    """

    taken = Signal()
    parked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._rescue: Rescue | None = None
        self._heading = text("heading", content=self.tr("Back on time"))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._missing = text("strong")
        self._missing.setObjectName("rescue.missing")
        self._stays = text("muted")
        self._stays.setObjectName("rescue.stays")
        self.take = button("primary")
        self.take.setObjectName("rescue.take")
        self.park = button()
        self.park.setObjectName("rescue.park")
        taking = row(self.take, self._stays, spacing=12)
        taking.setStretch(1, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(self._heading)
        inside.addWidget(self._rows)
        inside.addWidget(self._missing)
        inside.addLayout(taking)
        inside.addWidget(WrapRow(self.park))
        self.take.clicked.connect(self.taken)
        self.park.clicked.connect(self.parked)

    @property
    def rescue(self) -> Rescue | None:
        """The proposal that is shown."""
        return self._rescue

    def show_rescue(self, agenda: Agenda, rescue: Rescue, kept: tuple[str, ...]) -> None:
        """`kept` are the titles of the pinned blocks to come that begin on time."""
        self._rescue = rescue
        self._show_cuts(agenda, rescue)
        self.take.setVisible(rescue.taken > 0)
        words = (
            self.tr("Take this minute") if rescue.taken == 1 else self.tr("Take these %1 minutes")
        )
        self.take.setText(filled(words, rescue.taken))
        self._missing.setText("\n".join(self._late(agenda, late) for late in rescue.still_late))
        self._missing.setVisible(bool(rescue.still_late))
        self._stays.setText(self._stay_words(kept, rescue))
        self._stays.setVisible(bool(self._stays.text()))
        titles = ", ".join(agenda.block(id).title for id in rescue.park)
        self.park.setVisible(bool(titles))
        self.park.setText(filled(self.tr("Park instead: %1"), _short(titles)))
        self.park.setAccessibleName(filled(self.tr("Park instead: %1"), titles))
        self.park.setToolTip(plain_tip(titles))

    def _show_cuts(self, agenda: Agenda, rescue: Rescue) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        minutes = self.tr("%1 min")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for at, cut in enumerate(rescue.cuts):
            change = text("muted", wrap=False, content=f"{cut.before} → {cut.after}")
            won = text(wrap=False, content=filled(minutes, cut.minutes))
            self._grid.addWidget(text(content=agenda.block(cut.block).title), at, 0)
            self._grid.addWidget(change, at, 1, right)
            self._grid.addWidget(won, at, 2, right)
        self._rows.setVisible(bool(rescue.cuts))

    def _late(self, agenda: Agenda, late: Late) -> str:
        if late.to == THE_END:
            words = self.tr("That is not enough: the end comes %2 min late.")
        else:
            words = self.tr("That is not enough: “%1” begins %2 min late.")
        title = "" if late.to == THE_END else agenda.block(late.to).title
        return filled(words, title, late.minutes)

    def _stay_words(self, kept: tuple[str, ...], rescue: Rescue) -> str:
        end_stays = all(late.to != THE_END for late in rescue.still_late)
        quoted = self.tr("“%1”")
        titles = ", ".join(filled(quoted, title) for title in kept)
        if titles and end_stays:
            return filled(self.tr("%1 and the end stay where they are."), titles)
        if titles:
            return filled(self.tr("Stays where it is: %1."), titles)
        return self.tr("The end stays where it is.") if end_stays else ""


def _short(titles: str) -> str:
    words = titles if len(titles) <= 48 else titles[:47].rstrip() + "…"
    return words.replace("&", "&&")
