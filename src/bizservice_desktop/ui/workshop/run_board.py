"""The page of a workshop that is held: what is on at the left, what is private at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Run
from bizservice_desktop.domain.agenda.rescue import THE_END, Coming, Late, Rescue
from bizservice_desktop.domain.agenda.running import RunClock
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import GAP, button, clear, column, framed, hairline, plain_tip, row, text
from ..kit.guarded import guarded
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from .run_card import RunCard
from .run_minutes import MinutesCard

_NARROW_EM = 32
_NO_LIMIT = 16_777_215  # Qt's largest width


class RunBoard(QWidget):
    """Two columns; with little width one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = RunCard()
        self.rescue = RescueCard()
        self.minutes = MinutesCard()
        self.over = RunOver()
        self.side = RunSide()
        self._nothing = text(
            "muted", content=self.tr("No workshop is held now. Start one from its agenda.")
        )
        parts = (self._nothing, self.card, self.over, self.rescue, self.minutes)
        self._columns = row(column(*parts, None, spacing=GAP), self.side, spacing=GAP + 8)
        self._columns.setStretch(0, 1)
        self.setLayout(self._columns)

    def show_parts(self, *, is_held: bool, is_over: bool) -> None:
        """What is on, or what was; neither when there is nothing to hold."""
        self._nothing.setVisible(not is_held and not is_over)
        self.card.setVisible(is_held)
        self.side.setVisible(is_held)
        self.over.setVisible(is_over)
        self.minutes.setVisible(is_held or is_over)
        if not is_held:
            self.rescue.hide()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < _NARROW_EM * em
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_NO_LIMIT)
        else:
            self.side.setFixedWidth(min(19 * em, int(self.width() * 0.36)))


class RescueCard(QFrame):
    """With `take` the minutes that are shown are taken, with `park` what is proposed is parked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.rescue: Rescue | None = None
        """The proposal that is shown."""
        self._rows = QWidget()
        self._grid = _grid(self._rows, 24, 4, wide=0)
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
        heading = text("heading", content=self.tr("Back on time"))
        inside = column(heading, self._rows, self._missing, taking, WrapRow(self.park))
        inside.setContentsMargins(20, 14, 20, 16)
        self.setLayout(inside)

    def show_rescue(self, agenda: Agenda, rescue: Rescue, kept: tuple[str, ...]) -> None:
        """`kept` are the titles of the pinned blocks to come that begin on time."""
        self.rescue = rescue
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
        clear(self._grid)
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


class RunOver(QFrame):
    """With `go_on` the workshop goes on; with `end` one that was never ended is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._heading, self._when = text("question"), text("lead")
        self._table = QWidget()
        self._grid = _grid(self._table, 24, 4, wide=0)
        self.end = button("primary", self.tr("End the workshop"))
        self.end.setObjectName("run.end_forgotten")
        self.go_on = button("", self.tr("Go on with the workshop"))
        self.go_on.setObjectName("run.go_on")
        inside = column(self._heading, self._when)
        inside.setContentsMargins(28, 20, 28, 20)
        self.setLayout(inside)
        inside.addSpacing(4)
        inside.addWidget(self._table)
        inside.addSpacing(4)
        inside.addWidget(WrapRow(self.end, self.go_on))

    def show_state(self, agenda: Agenda, run: Run, wording: Wording) -> None:
        day = wording.date(run.started.astimezone().date())
        began = f"{run.started.astimezone():%H:%M}".lstrip("0")
        self.end.setVisible(run.ended is None)
        if run.ended is None:
            self._heading.setText(self.tr("This workshop was never ended"))
            words = self.tr("It began on %1 at %2.")
            self._when.setText(filled(words, day, began))
        else:
            self._heading.setText(self.tr("The workshop is over"))
            ended = f"{run.ended.astimezone():%H:%M}".lstrip("0")
            self._when.setText(f"{day}, {began} – {ended}")
        self._show_blocks(agenda)

    def _show_blocks(self, agenda: Agenda) -> None:
        clear(self._grid)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        heads = (self.tr("Planned"), self.tr("Took"), self.tr("Difference"))
        for at, words in enumerate(heads, 1):
            self._grid.addWidget(text("small", wrap=False, content=words), 0, at, right)
        minutes = self.tr("%1 min")
        for number, block in enumerate(agenda.blocks, 1):
            self._grid.addWidget(text(content=block.title), number, 0)
            cells = [filled(minutes, block.minutes), "–", ""]
            if block.actual is not None:
                by = block.actual - block.minutes
                cells[1] = filled(minutes, block.actual)
                cells[2] = f"{'+' if by > 0 else '−'}{abs(by)}" if by else "0"
            for at, words in enumerate(cells, 1):
                self._grid.addWidget(text(wrap=False, content=words), number, at, right)


class RunSide(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes, self._last_time, self._detail = text(), text("muted"), text("muted")
        self._notes.setObjectName("run.notes")
        self._nothing = text("muted", content=self.tr("This is the last item."))
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._rows = QWidget()
        self._grid = _grid(self._rows, 16, 8, wide=1)
        only_for_you = text("heading", content=self.tr("Only for you"))
        notes = framed(only_for_you, self._notes, self._detail, self._last_time)
        then = framed(text("heading", content=self.tr("Then")), self._nothing, self._rows)
        self.setLayout(column(notes, then, None, spacing=GAP))

    @property
    def coming(self) -> tuple[tuple[str, str], ...]:
        """The times and titles that are shown."""
        return self._shown or ()

    def show_state(self, clock: RunClock, last_time: int | None) -> None:
        """`last_time` are the minutes it took when it was held before."""
        block = clock.chain[0]
        notes = "\n".join(each.notes for each in clock.chain if each.notes)
        self._notes.setText(notes or self.tr("You wrote no private notes for this item."))
        self._detail.setText(block.detail)
        self._detail.setVisible(bool(block.detail))
        self._last_time.setVisible(last_time is not None)
        self._last_time.setText(filled(self.tr("Last time it took %1 minutes."), last_time or 0))
        self._show_coming(clock.then, clock.end)

    def _show_coming(self, then: tuple[Coming, ...], end: int) -> None:
        rows = tuple(
            (format_clock(each.start), " · ".join(block.title for block in each.chain))
            for each in then
        )
        rows = (*rows, (format_clock(end), self.tr("End")))
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        for number, (clock, title) in enumerate(rows):
            if number:
                self._grid.addWidget(hairline(), 2 * number - 1, 0, 1, 2)
            self._grid.addWidget(text("strong", wrap=False, content=clock), 2 * number, 0, top)
            self._grid.addWidget(text(content=title), 2 * number, 1)
        self._nothing.setVisible(len(rows) == 1)


def _grid(holder: QWidget, across: int, down: int, *, wide: int) -> QGridLayout:
    """`across` and `down` are pixels between the cells; column `wide` takes what is left."""
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(across)
    grid.setVerticalSpacing(down)
    grid.setColumnStretch(wide, 1)
    return grid
