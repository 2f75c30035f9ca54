"""The minutes of the meeting: one line, Enter, kept; what was noted, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedKind
from bizservice_desktop.domain.durations import BadDay, format_day, format_time, parse_day
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import GAP, button, column, row, show_words, text
from ..kit.key_button import KeyButton
from ..kit.pick_list import PickList, offer_words
from ..kit.segments import Segments
from ..kit.words import filled
from ..shell.actions import Action, bind, help_words, key_words
from ..shell.desk import local_now
from .noted_list import NotedList, NotedRow

_KINDS = dict(zip(Action.MINUTES_KIND.keys, NotedKind, strict=True))


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the line; `id` of what is changed by it, empty for something new."""

    kind: NotedKind
    text: str
    point: str = ""
    initiative: str = ""
    owner: str = ""
    due: date | None = None
    id: str = ""


class MinutesCard(QFrame):
    """What is written is kept with Enter; what is changed can be given up. A task has an owner and
    a day as well.

    Signals:
        written: The user wrote something: an Entry.
        initiative_wanted: A task is to be an initiative: its id.
        done_wanted: A task is done, or open again: its id.
        left: The keyboard is wanted elsewhere.
    """

    written = Signal(object)
    initiative_wanted = Signal(str)
    done_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._changed = ""
        self._agenda_title = ""
        self._kind_words: dict[str, str] = {
            NotedKind.DECISION: self.tr("Decision"),
            NotedKind.TASK: self.tr("Task"),
            NotedKind.NOTE: self.tr("Note"),
        }
        self.write = KeyButton(Action.WRITE_MINUTES.key_words, kind="link")
        self.write.set_words(self.tr("Write"))
        self.write.setObjectName("minutes.write")
        self.copy = button("link", self.tr("Copy"))
        self.copy.setObjectName("minutes.copy")
        self.copy.setAccessibleName(self.tr("Copy the minutes"))
        self.paper = button("link", self.tr("Export"))
        self.paper.setObjectName("minutes.paper")
        self.paper.setAccessibleName(self.tr("Export the minutes as PDF"))
        self.kinds = Segments(tuple(NotedKind))
        self.kinds.set_words(self._kind_words)
        for key, kind in _KINDS.items():
            self.kinds.buttons[kind].setToolTip(key_words(key))
        self._kind = NotedKind.DECISION
        self.kinds.show_chosen(self._kind)
        self.line = QLineEdit()
        self.line.setObjectName("minutes.line")
        self.line.setPlaceholderText(self.tr("Write what is decided, Enter keeps it"))
        self.line.setAccessibleName(self.tr("What to write in the minutes"))
        self._make_fields()
        self.keep = button()
        self.keep.setObjectName("minutes.keep")
        self.give_up = button("quiet", Action.CANCEL_MINUTES.words)
        self.give_up.setToolTip(Action.CANCEL_MINUTES.key_words)
        self.list = NotedList()
        self._lay_out()
        self._connect()
        self._show_kind()
        self._show_change()

    def _make_fields(self) -> None:
        self.owner, self.due = QLineEdit(), QLineEdit()
        self.owner.setObjectName("minutes.owner")
        self.owner.setPlaceholderText(self.tr("Who: a function or a team"))
        self.owner.setAccessibleName(self.tr("Who does the task: a function or a team"))
        self.due.setObjectName("minutes.due")
        self.due.setPlaceholderText(self.tr("By when, such as 12.5."))
        self.due.setAccessibleName(self.tr("By when the task is done, such as 12.5."))
        self._owners = QStringListModel(self)
        offer_words(self.owner, self._owners)
        self._fault = text("danger")
        self._fault.hide()
        self.point, self.initiative = PickList(single=True), PickList(single=True)
        self.point.set_name(self.tr("Belongs to the observation point"))
        self.initiative.set_name(self.tr("Belongs to the initiative"))
        self.point.say(self.tr("About which observation point?"))
        self.initiative.say(self.tr("About which initiative?"))

    def _lay_out(self) -> None:
        heading = text("heading", wrap=False, content=self.tr("Minutes"))
        inside = column(row(heading, None, self.write, self.copy, self.paper, spacing=16))
        inside.setContentsMargins(20, 16, 20, 18)
        inside.addWidget(self.kinds, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(row(self.line, self.keep, self.give_up))
        task = row(self.owner, self.due)
        task.setStretch(0, 2)
        task.setStretch(1, 1)
        inside.addLayout(task)
        inside.addWidget(self._fault)
        links = row(self.point, self.initiative, spacing=GAP)
        for pick in (self.point, self.initiative):
            links.setAlignment(pick, Qt.AlignmentFlag.AlignTop)
            pick.chosen.connect(self._on_picked)
        inside.addLayout(links)
        keys = (Action.MINUTES_KIND, Action.TASK_INITIATIVE, Action.TASK_DONE)
        inside.addWidget(text("small", content=help_words(*keys, between=" · ")))
        inside.addSpacing(4)
        inside.addWidget(self.list)
        self.setLayout(inside)
        self.setTabOrder(self.line, self.owner)  # on a button letters would be keys of the page
        self.setTabOrder(self.owner, self.due)

    def _connect(self) -> None:
        self.write.clicked.connect(self.start_writing)
        self.copy.clicked.connect(self._on_copy)
        self.kinds.chosen.connect(self._on_kind)
        for field in (self.line, self.owner, self.due):
            field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.give_up.clicked.connect(self._on_give_up)
        self.list.change_wanted.connect(self._on_change)
        self.list.done_wanted.connect(self.done_wanted)
        self.list.initiative_wanted.connect(self.initiative_wanted)
        bind(self, Action.MINUTES_KIND, self._on_kind_key)
        bind(self, Action.CANCEL_MINUTES, self._on_escape)
        bind(self, Action.TASK_INITIATIVE, self._on_initiative_key)
        bind(self, Action.TASK_DONE, self._on_done_key)

    def show_links(
        self,
        points: tuple[tuple[str, str], ...],
        initiatives: tuple[tuple[str, str], ...],
        owners: tuple[str, ...],
    ) -> None:
        """(id, title) of what something may belong to, and who had tasks before."""
        for pick, items in ((self.point, points), (self.initiative, initiatives)):
            known = {id for id, _ in items}
            pick.show_chosen(items, [id for id in pick.ids if id in known])
        self.initiative.setVisible(bool(initiatives))
        if tuple(self._owners.stringList()) != owners:
            self._owners.setStringList(list(owners))

    def show_noted(self, agenda: Agenda, titles: dict[str, str], wording: Wording) -> None:
        """`titles` are those of the blocks, points and initiatives that were linked."""
        self._agenda_title = agenda.title
        rows = tuple(
            NotedRow(
                str(each.id),
                format_time(each.at),
                self._kind_words[each.kind],
                each.text,
                tuple(self._about(each, titles, wording)),
                each,
            )
            for each in agenda.noted
        )
        self.list.show_rows(rows)
        for each in (self.copy, self.paper):
            each.setEnabled(bool(rows))
        if self._changed and self._changed not in {row.id for row in rows}:
            self._end_change()

    def _about(self, noted: Noted, titles: dict[str, str], wording: Wording) -> Iterator[str]:
        if noted.owner:
            yield noted.owner
        if noted.due:
            yield filled(self.tr("by %1"), wording.date(noted.due))
        if noted.is_done:
            yield self.tr("done")
        yield from (
            titles[id] for id in (noted.block, noted.point, noted.initiative) if id in titles
        )

    def start_writing(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """What stands in the line is kept, not lost; False when that cannot be."""
        self._on_keep()
        return not self.line.text().strip()

    def _on_kind(self, kind: str) -> None:
        self._kind = NotedKind(kind)
        self._show_kind()
        self.start_writing()

    def _choose(self, kind: NotedKind) -> None:
        self.kinds.show_chosen(kind)
        self._on_kind(kind)

    def _on_kind_key(self, key: str) -> None:
        self._choose(_KINDS[key])

    def _on_keep(self) -> None:
        words = _one_line(self.line)
        if not words:
            return
        is_task = self._kind is NotedKind.TASK
        due = self._due() if is_task else None
        if is_task and due is None and self.due.text().strip():
            return
        entry = Entry(
            self._kind,
            words,
            next(iter(self.point.ids), ""),
            next(iter(self.initiative.ids), ""),
            _one_line(self.owner) if is_task else "",
            due,
            self._changed,
        )
        self.written.emit(entry)

    def _due(self) -> date | None:
        """None for no day, and for what is none: that is said, and stays."""
        typed = self.due.text().strip()
        self._fault.hide()
        if not typed:
            return None
        try:
            return parse_day(typed, local_now().date())
        except BadDay:
            words = self.tr("“%1” is no day. Write it as 12.5. or 12.5.2027.")
            show_words(self._fault, filled(words, typed))
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            return None

    def kept(self) -> None:
        """What was written is stored: the line is free for the next, and has the keyboard."""
        if self.owner.hasFocus() or self.due.hasFocus():
            self.start_writing()
        for field in (self.line, self.owner, self.due):
            field.clear()
        self._fault.hide()
        self._end_change()

    def _end_change(self) -> None:
        self._changed = ""
        self._pick(self.point, "")
        self._pick(self.initiative, "")
        self._show_change()

    def _pick(self, pick: PickList, id: str) -> None:
        pick.show_chosen(pick.offered, (id,) if id else ())

    def _on_picked(self, ids: tuple[str, ...]) -> None:
        pick = self.sender()
        if isinstance(pick, PickList):
            pick.show_chosen(pick.offered, ids)

    def _on_escape(self) -> None:
        """Once the change is given up, the keyboard goes back to the page."""
        if self._changed:
            self.kept()
        else:
            self.left.emit()

    def _on_give_up(self) -> None:
        if self._changed:
            self.kept()

    def _on_initiative_key(self) -> None:
        """Of the task that is being written, else of the one that was written last."""
        if self.line.text().strip() and self._kind is NotedKind.TASK and not self.flush():
            return
        chosen = self.list.chosen()
        if chosen is not None and chosen.can_be_initiative:
            self.initiative_wanted.emit(chosen.id)

    def _on_done_key(self) -> None:
        if chosen := self.list.chosen():
            self.done_wanted.emit(chosen.id)

    def _on_change(self, id: str) -> None:
        if not self.flush():
            return  # the line is not free
        noted = self.list.noted(id)
        self._changed = id
        self._choose(noted.kind)
        self.line.setText(noted.text)
        self.owner.setText(noted.owner)
        self.due.setText(format_day(noted.due) if noted.due else "")
        self._pick(self.point, noted.point)
        self._pick(self.initiative, noted.initiative)
        self._show_change()

    def _on_copy(self) -> None:
        """As text, to be pasted into a mail."""
        lines = [self._agenda_title, ""]
        for noted in self.list.rows:
            about = f" ({'; '.join(noted.links)})" if noted.links else ""
            lines.append(f"{noted.kind}: {noted.text}{about}")
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_kind(self) -> None:
        """Only a task has an owner and a day."""
        for field in (self.owner, self.due):
            field.setVisible(self._kind is NotedKind.TASK)
        self._fault.hide()

    def _show_change(self) -> None:
        self.keep.setText(self.tr("Change") if self._changed else self.tr("Keep"))
        self.give_up.setVisible(bool(self._changed))


def _one_line(field: QLineEdit) -> str:
    return " ".join(field.text().split())
