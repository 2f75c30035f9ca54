"""Back on time: which minutes are taken, what is parked, or where pins and end go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, BlockId
from bizservice_desktop.domain.agenda.grouping import strand_of
from bizservice_desktop.domain.agenda.rescue import THE_END, Late, Rescue
from bizservice_desktop.domain.durations import format_clock

from ..kit.basics import clear, column, grid, plain_tip, restyle, show_words, text
from ..kit.key_button import KeyButton
from ..kit.words import filled, shortened
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action

_LONGEST = 40


class RescueCard(QFrame):
    """With `take` the minutes that are shown are taken, with `park` what is proposed is parked,
    with `shift` pins and end come later.

    The buttons stand above all that grows and stay when one was pressed, so that nothing comes
    under the pointer that was not there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.rescue: Rescue | None = None
        """The proposal that is shown."""
        self.is_done = False
        """It was taken, or nothing is to be done any more."""
        self._heading = text("heading")
        self._rows = QWidget()
        self._grid = grid(self._rows, 24, 4, wide=0)
        self._missing = text("strong")
        self._missing.setObjectName("rescue.missing")
        self._stays = text("muted")
        self._stays.setObjectName("rescue.stays")
        self.take = KeyButton(Action.TAKE_RESCUE.key_words, kind="primary")
        self.park = KeyButton(Action.PARK_RESCUE.key_words)
        self.shift = KeyButton(Action.MOVE_RESCUE.key_words)
        for name in ("take", "park", "shift"):
            getattr(self, name).setObjectName(f"rescue.{name}")
        buttons = WrapRow(self.take, self.park, self.shift)
        inside = column(self._heading, buttons, self._stays, self._missing, self._rows)
        inside.setContentsMargins(20, 14, 20, 16)
        self.setLayout(inside)

    def show_rescue(
        self, agenda: Agenda, rescue: Rescue, kept: tuple[str, ...], *, is_late: bool
    ) -> None:
        """`kept` are the titles of the pinned blocks to come that begin on time. Without
        `is_late` nothing is late, but the plan is longer than agreed."""
        self.rescue, self.is_done = rescue, False
        late, planned = self.tr("Back on time"), self.tr("Longer than agreed")
        self._heading.setText(late if is_late else planned)
        restyle(self.take, "kind", "primary" if is_late else "key")
        self._show_cuts(agenda, rescue)
        self._show_buttons(agenda, rescue)
        late_words = "\n".join(self._late(agenda, each) for each in rescue.still_late)
        show_words(self._missing, late_words)
        show_words(self._stays, self._stay_words(kept, rescue))
        self.show()

    def show_done(self) -> None:
        """All is kept now. What was pressed stays where it is, and so does what was taken."""
        self.is_done = True
        self._heading.setText(self.tr("Fixed times and the end are kept"))
        for each in (self.take, self.park, self.shift):
            each.setEnabled(False)
        self._missing.hide()

    def _show_buttons(self, agenda: Agenda, rescue: Rescue) -> None:
        taken = filled(self.tr("Take these %1 minutes"), rescue.taken)
        words = self.tr("Take this minute") if rescue.taken == 1 else taken
        self._offer(
            self.take, words if rescue.taken else self.tr("No minute to take"), rescue.taken
        )
        titles = ", ".join(agenda.block(id).title for id in rescue.park)
        park = filled(self.tr("Park: %1"), _short(titles))
        self._offer(self.park, park if titles else self.tr("Nothing to park"), len(rescue.park))
        self.park.setToolTip(plain_tip(titles))
        moves = ", ".join(self._moved(agenda, move) for move in rescue.moves)
        self._offer(self.shift, filled(self.tr("Move: %1"), _short(moves)), len(rescue.moves))
        self.shift.setToolTip(plain_tip(moves))
        for button, whole in ((self.park, titles), (self.shift, moves)):
            if whole:
                button.setAccessibleName(f"{button.text().partition(':')[0]}: {whole}")

    def _offer(self, button: KeyButton, words: str, count: int) -> None:
        """As long as the card is seen a button grows at most, so that none comes under the pointer
        of the one before."""
        had = button.minimumSize().expandedTo(button.sizeHint()).width()
        button.setMinimumWidth(0 if self.isHidden() else had)
        button.set_words(words)
        button.setEnabled(count > 0)

    def _show_cuts(self, agenda: Agenda, rescue: Rescue) -> None:
        clear(self._grid)
        minutes = self.tr("%1 min")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for at, cut in enumerate(rescue.cuts):
            change = text("muted", wrap=False, content=f"{cut.before} → {cut.after}")
            won = text(wrap=False, content=filled(minutes, cut.minutes))
            self._grid.addWidget(text(content=_named(agenda, cut.block)), at, 0)
            self._grid.addWidget(change, at, 1, right)
            self._grid.addWidget(won, at, 2, right)
        self._rows.setVisible(bool(rescue.cuts))

    def _moved(self, agenda: Agenda, move: Late) -> str:
        """Where a pin or the end would go."""
        if move.to == THE_END:
            return filled(self.tr("the end to %1"), format_clock((agenda.end or 0) + move.minutes))
        block = agenda.block(move.to)
        at = format_clock((block.pin or 0) + move.minutes)
        return filled(self.tr("“%1” to %2"), block.title, at)

    def _late(self, agenda: Agenda, late: Late) -> str:
        if late.to == THE_END:
            return filled(self.tr("That is not enough: the end comes %1 min late."), late.minutes)
        words = self.tr("That is not enough: “%1” begins %2 min late.")
        return filled(words, agenda.block(late.to).title, late.minutes)

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
    return shortened(titles, _LONGEST).replace("&", "&&")


def _named(agenda: Agenda, id: BlockId) -> str:
    """The title of an item, behind the name of its group if it has one."""
    title, name = agenda.block(id).title, strand_of(agenda, id).name.strip()
    return f"{name}: {title}" if name else title
