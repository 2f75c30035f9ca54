"""What is done while a workshop is held: begin, on, back on time, from elsewhere, end."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.domain.agenda import holding
from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, BlockId
from bizservice_desktop.domain.agenda.grouping import chain_title
from bizservice_desktop.domain.agenda.rescue import with_cuts, with_moves, with_parking
from bizservice_desktop.domain.agenda.running import clock_of
from bizservice_desktop.domain.agenda.starting import StartMode, start

from ..kit.words import filled
from ..shell.actions import Action
from ..shell.desk import Desk
from .run_board import RunBoard
from .run_card import MINUTES_OF

_LIKELY_AGO = 5


class RunSteps(QObject):
    """Turns what the board says into steps of the desk.

    A rehearsal is in nobody's hands but its own: what is done to it goes no further.

    Signals:
        rehearsed: A rehearsal began, went on or ended.
    """

    rehearsed = Signal()

    def __init__(
        self, desk: Desk, board: RunBoard, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board = board
        self._now = now
        self._agenda: Agenda | None = None
        self._asked: tuple[AgendaId, BlockId] | None = None
        self.rehearsal: Agenda | None = None
        """The agenda as it is rehearsed; None when none is."""
        card, over, rescue = board.card, board.over, board.rescue
        self.keys: tuple[tuple[Action, Callable[..., object]], ...] = (
            (Action.START_KEEP, self._on_start_kept),
            (Action.START_MOVED, self._on_start_moved),
            (Action.REHEARSE, self._on_rehearse),
            (Action.NEXT_ITEM, self.go_to_next),
            (Action.SKIP_ITEM, self._on_skip),
            (Action.JUMP_TO_ITEM, self._on_jump_key),
            (Action.STOP_CLOCK, self.pause_or_go_on),
            *((action, self._on_minutes_key) for action in MINUTES_OF),
            (Action.BEGAN_EARLIER, self._on_began),
            (Action.START_OVER, self._on_start_over),
            (Action.END_WORKSHOP, self.end),
            (Action.GO_ON_WORKSHOP, self._on_go_on),
            (Action.TAKE_RESCUE, self._on_taken),
            (Action.PARK_RESCUE, self._on_parked),
            (Action.MOVE_RESCUE, self._on_shifted),
        )
        for button, slot in (
            (board.start.keep, self._on_start_kept),
            (board.start.move_all, self._on_start_moved),
            (board.start.rehearse, self._on_rehearse),
            (card.next, self.go_to_next),
            (card.skip, self._on_skip),
            (card.pause, self.pause_or_go_on),
            (card.began, self._on_began),
            (card.over_again, self._on_start_over),
            (rescue.take, self._on_taken),
            (rescue.park, self._on_parked),
            (rescue.shift, self._on_shifted),
            (over.go_on, self._on_go_on),
            (over.end, self.end),
        ):
            button.clicked.connect(slot)
        card.jumped.connect(self._on_jumped)
        card.given.connect(self.give)
        board.began.answered.connect(self._on_began_ago)
        board.took.answered.connect(self._on_took)

    def show(self, agenda: Agenda | None) -> None:
        """This is the agenda that all is done to."""
        self._agenda = agenda

    def end_rehearsal(self) -> None:
        """Nothing of it is left."""
        if self.rehearsal is not None:
            self.rehearsal = None
            self._board.took.hide()
            self.rehearsed.emit()

    # Begin and end

    def _on_start_kept(self) -> None:
        self._start(StartMode.KEEP)

    def _on_start_moved(self) -> None:
        if self._board.start.move_all.isVisible():
            self._start(StartMode.MOVE)

    def _on_rehearse(self) -> None:
        self._start(StartMode.REHEARSE)

    def _start(self, mode: StartMode) -> None:
        agenda = self._agenda
        if agenda is None or agenda.run is not None or not agenda.blocks:
            return
        begun = start(agenda, self._now(), mode)
        if mode is StartMode.REHEARSE:
            self.rehearsal = begun
            self.rehearsed.emit()
        else:
            self._put("run_start", begun)

    def _on_start_over(self) -> None:
        if (agenda := self._held()) is not None:
            self._put("run_start_over", holding.start_over(agenda, self._now()))

    def end(self) -> None:
        """One that nobody ended when it was to be over ends as it should have."""
        self._board.minutes.flush()
        agenda = self._agenda
        if self.rehearsal is not None:
            self.end_rehearsal()
        elif self._held() is not None and agenda is not None:
            self._leave_item("run_end", holding.end)
        elif agenda is not None and agenda.run is not None and agenda.run.ended is None:
            self._put("run_end", holding.end_forgotten(agenda))

    def _on_go_on(self) -> None:
        agenda = self._agenda
        if agenda is not None and agenda.run is not None and self._held() is None:
            self._put("run_go_on", holding.go_on(agenda, self._now()))

    # From item to item

    def go_to_next(self) -> None:
        self._leave_item("run_next", holding.next_block)

    def _on_skip(self) -> None:
        if (agenda := self._held()) is not None:
            self._put("run_skip", holding.skip(agenda, self._now()))

    def _on_jump_key(self) -> None:
        if self._held() is not None:
            self._board.card.open_menu()

    def _on_jumped(self, id: str) -> None:
        def jump(agenda: Agenda, now: datetime) -> Agenda:
            return holding.jump(agenda, BlockId(id), now)

        agenda = self._held()
        if agenda is not None and id in {block.id for block in agenda.blocks}:
            self._leave_item("run_jump", jump)

    def _leave_item(self, name: str, step: Callable[[Agenda, datetime], Agenda]) -> None:
        """Ask how long it really took when nobody believes what the clock says."""
        agenda, now = self._held(), self._now()
        clock = clock_of(agenda, now)
        if agenda is None or clock is None:
            return
        block, too_long = clock.chain[0], holding.ran_too_long(agenda, now)
        self._put(name, step(agenda, now))
        if too_long is not None:
            self._asked = (agenda.id, block.id)
            words = self.tr("“%1” ran for more than %2 hours. How long did it really take?")
            said = filled(words, chain_title(clock.chain), too_long // 60)
            self._board.took.ask(said, block.minutes, self.tr("Nobody knows"))

    def _on_took(self, minutes: int) -> None:
        agenda = self._agenda
        if agenda is not None and self._asked is not None and self._asked[0] == agenda.id:
            self._put("run_took", holding.with_actual(agenda, self._asked[1], minutes))
        self._asked = None

    # The time

    def pause_or_go_on(self) -> None:
        agenda = self._held()
        if agenda is None or agenda.run is None:
            return
        if agenda.run.paused_at is None:
            self._put("run_pause", holding.pause(agenda, self._now()))
        else:
            self._put("run_resume", holding.resume(agenda, self._now()))

    def give(self, minutes: int) -> None:
        """Minutes more, or fewer."""
        if (agenda := self._held()) is not None:
            name = "run_more" if minutes > 0 else "run_fewer"
            self._put(name, holding.more_minutes(agenda, self._now(), minutes))

    def _on_minutes_key(self, key: str) -> None:
        self.give(next(by for action, by in MINUTES_OF.items() if key in action.keys))

    def _on_began(self) -> None:
        if (clock := clock_of(self._held(), self._now())) is not None:
            words = filled(self.tr("How long ago did “%1” begin?"), chain_title(clock.chain))
            self._board.began.ask(words, _LIKELY_AGO, self.tr("Cancel"))

    def _on_began_ago(self, minutes: int) -> None:
        if (agenda := self._held()) is not None:
            self._put("run_began", holding.began_ago(agenda, self._now(), minutes))

    # Back on time

    def _on_taken(self) -> None:
        """What is shown is taken, also if a minute went by since."""
        shown, agenda = self._board.rescue.rescue, self._rescued()
        if shown is not None and agenda is not None and shown.taken:
            self._put("run_rescue", with_cuts(agenda, shown.cuts))

    def _on_parked(self) -> None:
        shown, agenda = self._board.rescue.rescue, self._rescued()
        if shown is not None and agenda is not None and shown.park:
            clock = clock_of(agenda, self._now())
            after = clock.chain[0].id if clock else None
            parked, left = with_parking(agenda, after, clock.free_at if clock else agenda.start)
            self._put("run_rescue", with_cuts(parked, left.cuts))

    def _on_shifted(self) -> None:
        shown, agenda = self._board.rescue.rescue, self._rescued()
        if shown is not None and agenda is not None and shown.moves:
            self._put("run_move", with_moves(agenda, shown.moves))

    def _rescued(self) -> Agenda | None:
        """The agenda that waits or is on, while something is offered for it."""
        rescue, agenda = self._board.rescue, self._agenda
        if rescue.isHidden() or rescue.is_done or agenda is None:
            return None
        return agenda if agenda.run is None else self._held()

    def _held(self) -> Agenda | None:
        """None unless a workshop goes on today."""
        return self._agenda if clock_of(self._agenda, self._now()) else None

    def _put(self, name: str, agenda: Agenda) -> None:
        if self.rehearsal is None:
            self._desk.put(name, agenda, agenda.title)
        elif agenda.run is None or agenda.run.ended is not None:
            self.end_rehearsal()
        else:
            self.rehearsal = agenda
            self.rehearsed.emit()
