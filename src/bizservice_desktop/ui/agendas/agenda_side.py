"""Beside the programme: the agenda as a whole, what to bring, what is parked."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Block
from bizservice_desktop.domain.agenda.schedule import Schedule, needs_people, packing_list
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind, Material, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import packed_words

from ..kit.basics import GAP, button, card, clear, column, framed, row, text
from ..kit.field_form import Facts
from ..kit.key_button import KeyButton
from ..kit.typed import StoreField, flush
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .agenda_form import AgendaForm


class AgendaSide(QWidget):
    """What its buttons do is for the page: `keep` a template, `run` the workshop, `calendar`."""

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._agenda: Agenda | None = None
        self._title = text("heading")
        self._edit = button("link")
        self._when, self._where = text("muted"), text("muted")
        self._facts = Facts(4)
        self.form = AgendaForm(store, left)
        self.form.hide()
        self.keep = button("link", self.tr("Keep as a template"))
        self.keep.setObjectName("keep_template")
        self.run = KeyButton(Action.TO_WORKSHOP.key_words, kind="primary")
        self.run.setObjectName("run")
        self.calendar = button("", self.tr("Calendar"))
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(self.tr("Put the agenda in a calendar"))
        self._date_note = text("danger")
        self._date_note.hide()
        self._bring, self._gaps, self.parked = text(), text(), ParkedList()
        self._bring_note = text(
            "small",
            content=self.tr("Say how many people come, and what everyone needs is counted."),
        )
        head = row(self._title, self._edit)
        head.setStretch(0, 1)
        summary, inside = card()
        inside.addLayout(head)
        inside.addLayout(column(self._when, self._where, spacing=2))
        inside.addWidget(self.form)
        inside.addSpacing(4)
        inside.addWidget(self._facts)
        inside.addWidget(WrapRow(self.run, self.calendar))
        inside.addWidget(self._date_note)
        inside.addWidget(WrapRow(self.keep))
        bring = text("heading", content=self.tr("Packing list"))
        self._bring_card = framed(bring, self._bring, self._bring_note)
        self._gaps_card = framed(text("heading", content=self.tr("From your gaps")), self._gaps)
        self._parked_card = framed(text("heading", content=self.tr("Parked")), self.parked)
        cards = (summary, self._bring_card, self._gaps_card, self._parked_card)
        self.setLayout(column(*cards, None, spacing=GAP))
        self._edit.clicked.connect(self._on_edit)
        self._word_run()
        self._word_edit()

    def show_agenda(
        self,
        agenda: Agenda,
        schedule: Schedule,
        method: Method,
        wording: Wording,
        reasons: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`reasons` say why blocks were proposed, by their id."""
        if agenda.held_on is not None or self._agenda is None or self._agenda.id != agenda.id:
            self._date_note.hide()
        self._agenda = agenda
        self._word_run()
        self._title.setText(agenda.title)
        clock = f"{format_clock(agenda.start)} – {format_clock(schedule.end)}"
        day = wording.date(agenda.held_on, weekday=True) if agenda.held_on else self.tr("No date")
        self._when.setText(f"{day}, {clock}")
        people = _counted(agenda.people or 0, self.tr("1 person"), self.tr("%1 people"))
        where = (agenda.place, people)
        self._where.setText(", ".join(part for part in where if part))
        self._where.setVisible(bool(self._where.text()))
        kinds = (
            (BlockKind.WORK, self.tr("Work")),
            (BlockKind.BREAK, self.tr("Breaks")),
            (BlockKind.BUFFER, self.tr("Buffers")),
        )
        for at, (kind, name) in enumerate(kinds):
            self._facts.show_pair(at, name, wording.duration(schedule.minutes_of(kind)))
        self._facts.set_shown(2, is_shown=bool(schedule.minutes_of(BlockKind.BUFFER)))
        self._show_end(schedule, wording)
        self.form.show_agenda(agenda)
        self._show_bring(agenda, tuple(method.materials.values()), wording)
        self._parked_card.setVisible(bool(agenda.parked))
        self.parked.show_blocks(agenda.parked, wording, reasons)
        self._show_gaps(agenda, method)

    def ask_for_date(self) -> None:
        """Say that a calendar needs the date, and open the form where it is set."""
        self._date_note.setText(self.tr("A calendar needs a date: tick “The date is set” above."))
        self._date_note.show()
        self.form.show()
        self._word_edit()

    def _show_end(self, schedule: Schedule, wording: Wording) -> None:
        at, end = 3, format_clock(schedule.end)
        if schedule.agreed_end is None:
            self._facts.show_pair(at, self.tr("Ends"), end)
        elif schedule.over == 0:
            self._facts.show_pair(at, self.tr("Ends as agreed"), end)
        else:
            is_over = schedule.over > 0
            name = filled(self.tr("Ends %1, agreed %2"), end, format_clock(schedule.agreed_end))
            words = self.tr("%1 over") if is_over else self.tr("%1 left")
            by = filled(words, wording.duration(abs(schedule.over)))
            self._facts.show_pair(at, name, by, "danger" if is_over else "strong")

    def _show_bring(
        self, agenda: Agenda, materials: tuple[Material, ...], wording: Wording
    ) -> None:
        things = packing_list(agenda, materials)
        lines = [packed_words(thing, wording) for thing in things]
        self._bring.setText("\n".join(lines))
        self._bring_card.setVisible(bool(lines))
        self._bring_note.setVisible(needs_people(things, agenda))

    def _show_gaps(self, agenda: Agenda, method: Method) -> None:
        reasons = {id for block in agenda.blocks for id in block.reason}
        cells = sum(1 for cell in method.cells if cell.id in reasons)
        points = sum(1 for point in method.points if point.id in reasons)
        parts = [
            _counted(points, self.tr("1 observation point"), self.tr("%1 observation points")),
            _counted(cells, self.tr("1 empty matrix cell"), self.tr("%1 empty matrix cells")),
        ]
        words = self.tr(" and ").join(part for part in parts if part)
        self._gaps.setText(filled(self.tr("On this agenda: %1."), words))
        self._gaps_card.setVisible(bool(words))

    def _word_run(self) -> None:
        run = self._agenda.run if self._agenda else None
        self.run.setEnabled(run is not None or bool(self._agenda and self._agenda.blocks))
        if run is None:
            self.run.set_words(self.tr("Start the workshop"))
        elif run.ended is None:
            self.run.set_words(self.tr("Back to the running workshop"))
        else:
            self.run.set_words(self.tr("The workshop that was held"))

    def _word_edit(self) -> None:
        is_open = not self.form.isHidden()
        self._edit.setText(self.tr("Done") if is_open else self.tr("Change"))
        self._edit.setAccessibleName(
            self.tr("Done with title, time and place")
            if is_open
            else self.tr("Change title, time and place")
        )

    def _on_edit(self) -> None:
        if not self.form.isHidden() and not flush(self.form):
            return
        self.form.setVisible(self.form.isHidden())
        self._word_edit()


def _counted(number: int, one: str, many: str) -> str:
    """Nothing for none."""
    if not number:
        return ""
    return one if number == 1 else filled(many, number)


class ParkedList(QWidget):
    """Signals:
    put_back: The user wants a block on the programme again: its id.
    """

    put_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str, str, str], ...] = ()
        self._column = column(spacing=10)
        self.setLayout(self._column)

    def show_blocks(
        self, blocks: tuple[Block, ...], wording: Wording, reasons: Mapping[str, tuple[str, ...]]
    ) -> None:
        """`reasons` say why a block was proposed, by its id."""
        rows = tuple(
            (
                block.id,
                block.title,
                wording.duration(block.minutes),
                "\n".join(reasons.get(block.id, ())),
            )
            for block in blocks
        )
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._column)
        for id, title, duration, why in rows:
            back = button("link", self.tr("Put back"))
            back.setObjectName(id)
            back.setAccessibleName(filled(self.tr("Put back: %1"), title))
            back.clicked.connect(self._on_clicked)
            about = [text(content=title)] + ([text("small", content=why)] if why else [])
            line = row(text("small", wrap=False, content=duration), back, None, spacing=12)
            holder = QWidget()
            holder.setLayout(column(*about, line, spacing=0))
            self._column.addWidget(holder)

    def _on_clicked(self) -> None:
        self.put_back.emit(self.sender().objectName())
