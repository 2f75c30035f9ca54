"""Before a workshop begins: at what time it is asked, and what may then become of the plan."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.agenda.starting import StartQuestion
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import Text, column, row, show_words, text
from ..kit.key_button import KeyButton
from ..kit.words import filled
from ..shell.actions import Action


class StartCard(QFrame):
    """With `keep` it begins with its pins and end as they are, with `move` at this time of day,
    with `rehearse` for nobody. On another day at the planned time there is nothing to move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title, self._when, self._over = text("question"), text("lead"), text("strong")
        self._over.setObjectName("start.over")
        self._too_long: AgendaId | None = None
        self.keep, self._keep_words = _option(Action.START_KEEP, "primary")
        self.move_all, self._move_words = _option(Action.START_MOVED)
        self.rehearse, self._rehearse_words = _option(Action.REHEARSE)
        self.rehearse.set_words(self.tr("Rehearse"))
        self._rehearse_words.setText(
            self.tr("The clock runs as on the day. Nothing is kept: no time, no note, no trace.")
        )
        inside = column(self._title, self._when, self._over, spacing=8)
        inside.setContentsMargins(28, 20, 28, 20)
        for button, words in (
            (self.keep, self._keep_words),
            (self.move_all, self._move_words),
            (self.rehearse, self._rehearse_words),
        ):
            button.setObjectName(f"start.{button.property('action')}")
            inside.addSpacing(8)
            inside.addLayout(row(button, None))
            inside.addWidget(words)
        self.setLayout(inside)

    def show_state(
        self, agenda: Agenda, question: StartQuestion | None, now: datetime, wording: Wording
    ) -> None:
        """`question` is None when it may simply begin."""
        plan = schedule(agenda)
        self._title.setText(agenda.title)
        clock = f"{format_clock(agenda.start)} – {format_clock(agenda.end or plan.end)}"
        date = partial(wording.date, weekday=True, in_sentence=True)
        day = f"{date(agenda.held_on)}, " if agenda.held_on else ""
        minute = now.hour * 60 + now.minute
        today = date(now.date())
        is_today = agenda.held_on in (None, now.date())
        at = format_clock(minute) if is_today else f"{today}, {format_clock(minute)}"
        words = self.tr("Planned: %1. It is now: %2.")
        self._when.setText(filled(words, f"{day}{clock}", at))
        self._show_over(agenda, question.over if question else 0, wording)
        for each in (self.keep, self.move_all, self.rehearse):
            each.setEnabled(bool(agenda.blocks))
        is_off = question is not None and question.is_off and bool(agenda.blocks)
        self._show_keep(agenda, question, wording, is_off=is_off)
        moves = question is not None and is_off and bool(question.minutes)
        self.move_all.setVisible(moves)
        self._move_words.setVisible(moves)
        if question is not None and moves:
            self.move_all.set_words(filled(self.tr("Move all times to %1"), format_clock(minute)))
            self._move_words.setText(self._moved(agenda, question, minute))

    def _show_over(self, agenda: Agenda, over: int, wording: Wording) -> None:
        """What was too long and no longer is keeps its line: nothing below it moves."""
        agreed = format_clock(agenda.end) if agenda.end is not None else ""
        if over:
            words = self.tr("The plan is %1 longer than the agreed end, %2.")
            show_words(self._over, filled(words, wording.duration(over), agreed))
            self._too_long = agenda.id
        elif self._too_long == agenda.id and agreed:
            show_words(self._over, filled(self.tr("The plan keeps the agreed end, %1."), agreed))
        else:
            show_words(self._over, "")

    def _show_keep(
        self, agenda: Agenda, question: StartQuestion | None, wording: Wording, *, is_off: bool
    ) -> None:
        if not is_off or question is None:
            self.keep.set_words(self.tr("Start the workshop"))
            nothing = self.tr("There is nothing on the programme yet.")
            show_words(self._keep_words, "" if agenda.blocks else nothing)
            return
        self.keep.set_words(self.tr("Keep the fixed times and the end"))
        quoted = self.tr("“%1” at %2")
        stays = [
            filled(quoted, block.title, format_clock(block.pin or 0)) for block, _ in question.pins
        ]
        end = format_clock(agenda.end or schedule(agenda).end)
        words = [filled(self.tr("These stay: %1."), ", ".join((*stays, self._end(end))))]
        if question.minutes > 0:
            late = self.tr("It begins %1 late, and how to get back on time is offered.")
            words.append(filled(late, wording.duration(question.minutes)))
        self._keep_words.setText(" ".join(words))
        self._keep_words.show()

    def _moved(self, agenda: Agenda, question: StartQuestion, minute: int) -> str:
        """Where each pin and the end go: nothing that is fixed moves in silence."""
        by = minute - agenda.start
        to, gone = self.tr("“%1” from %2 to %3"), self.tr("“%1” is no longer fixed")
        moves = [
            filled(gone, block.title)
            if pin is None
            else filled(to, block.title, format_clock(block.pin or 0), format_clock(pin))
            for block, pin in question.pins
        ]
        end = format_clock((agenda.end or schedule(agenda).end) + by)
        return filled(self.tr("These move: %1."), ", ".join((*moves, self._end(end))))

    def _end(self, clock: str) -> str:
        return filled(self.tr("the end at %1"), clock)


def _option(action: Action, kind: str = "key") -> tuple[KeyButton, Text]:
    made = KeyButton(action.key_words, kind=kind)
    made.setProperty("action", action.name.lower().removeprefix("start_"))
    return made, text("muted")
