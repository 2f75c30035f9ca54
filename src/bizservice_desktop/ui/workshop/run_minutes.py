"""The minutes of the meeting: one line, Enter, kept; what was noted, the newest first."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedKind

from ..kit.basics import button, clear, column, hairline, row, text
from ..kit.segments import Segments
from ..kit.typed_fields import Choice
from ..kit.words import filled
from ..shell.actions import Action, bind, key_words

_KINDS = dict(zip(Action.MINUTES_KIND.keys, NotedKind, strict=True))


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the line; `id` of what is changed by it, empty for something new."""

    kind: NotedKind
    text: str
    point: str = ""
    initiative: str = ""
    id: str = ""


class MinutesCard(QFrame):
    """What is written is kept with Enter; what is changed can be given up.

    Signals:
        written: The user wrote something: an Entry.
    """

    written = Signal(object)

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
        self.point, self.initiative = Choice(), Choice()
        self.point.setAccessibleName(self.tr("Belongs to the observation point"))
        self.initiative.setAccessibleName(self.tr("Belongs to the initiative"))
        self.keep = button()
        self.keep.setObjectName("minutes.keep")
        self.give_up = button("quiet", Action.CANCEL_MINUTES.words)
        self.give_up.setToolTip(Action.CANCEL_MINUTES.key_words)
        self.list = NotedList()
        heading = text("heading", wrap=False, content=self.tr("Minutes"))
        inside = column(row(heading, None, self.copy, self.paper, spacing=16))
        inside.setContentsMargins(20, 16, 20, 18)
        inside.addWidget(self.kinds, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(row(self.line, self.keep, self.give_up))
        inside.addLayout(row(self.point, self.initiative))
        inside.addSpacing(4)
        inside.addWidget(self.list)
        self.setLayout(inside)
        self.copy.clicked.connect(self._on_copy)
        self.kinds.chosen.connect(self._on_kind)
        self.line.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.give_up.clicked.connect(self._on_give_up)
        self.list.change_wanted.connect(self._on_change)
        bind(self, Action.MINUTES_KIND, self._on_kind_key)
        bind(self, Action.CANCEL_MINUTES, self._on_give_up)
        self._show_change()

    def show_links(
        self, points: tuple[tuple[str, str], ...], initiatives: tuple[tuple[str, str], ...]
    ) -> None:
        """(id, title) of what something may belong to."""
        for choice, items, none in (
            (self.point, points, self.tr("No observation point")),
            (self.initiative, initiatives, self.tr("No initiative")),
        ):
            chosen = choice.currentData() or ""
            known = chosen in {id for id, _ in items}
            choice.show_choices((("", none), *items), chosen if known else "")
        self.initiative.setVisible(bool(initiatives))

    def show_noted(self, agenda: Agenda, titles: dict[str, str]) -> None:
        """`titles` are those of the blocks, points and initiatives that were linked."""
        self._agenda_title = agenda.title
        rows = tuple(
            NotedRow(
                str(each.id),
                f"{each.at.astimezone():%H:%M}".lstrip("0"),
                self._kind_words[each.kind],
                each.text,
                tuple(
                    titles[id] for id in (each.block, each.point, each.initiative) if id in titles
                ),
                each,
            )
            for each in agenda.noted
        )
        self.list.show_rows(rows)
        for each in (self.copy, self.paper):
            each.setEnabled(bool(rows))
        if self._changed and self._changed not in {row.id for row in rows}:
            self._end_change()

    def start_writing(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """What stands in the line is kept, not lost; False when that cannot be."""
        self._on_keep()
        return not self.line.text().strip()

    def _on_kind(self, kind: str) -> None:
        self._kind = NotedKind(kind)
        self.start_writing()

    def _choose(self, kind: NotedKind) -> None:
        self.kinds.show_chosen(kind)
        self._on_kind(kind)

    def _on_kind_key(self, key: str) -> None:
        self._choose(_KINDS[key])

    def _on_keep(self) -> None:
        words = " ".join(self.line.text().split())
        if words:
            point, initiative = self.point.currentData(), self.initiative.currentData()
            entry = Entry(self._kind, words, point or "", initiative or "", self._changed)
            self.written.emit(entry)

    def kept(self) -> None:
        """What was written is stored: the line is free for the next."""
        self.line.clear()
        self._end_change()

    def _end_change(self) -> None:
        self._changed = ""
        self.point.setCurrentIndex(0)
        self.initiative.setCurrentIndex(0)
        self._show_change()

    def _on_give_up(self) -> None:
        if self._changed:
            self.kept()

    def _on_change(self, id: str) -> None:
        if not self.flush():
            return  # the line is not free
        noted = self.list.noted(id)
        self._changed = id
        self._choose(noted.kind)
        self.line.setText(noted.text)
        self.point.setCurrentIndex(max(0, self.point.findData(noted.point)))
        self.initiative.setCurrentIndex(max(0, self.initiative.findData(noted.initiative)))
        self._show_change()

    def _on_copy(self) -> None:
        """As text, to be pasted into a mail."""
        lines = [self._agenda_title, ""]
        for noted in self.list.rows:
            about = f" ({'; '.join(noted.links)})" if noted.links else ""
            lines.append(f"{noted.kind}: {noted.text}{about}")
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_change(self) -> None:
        self.keep.setText(self.tr("Change") if self._changed else self.tr("Keep"))
        self.give_up.setVisible(bool(self._changed))


@dataclass(frozen=True, slots=True)
class NotedRow:
    """`links` are titles of what it belongs to."""

    id: str
    clock: str
    kind: str
    text: str
    links: tuple[str, ...]
    noted: Noted


class NotedList(QWidget):
    """Signals:
    change_wanted, remove_wanted: One of them, by its id.
    """

    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NotedRow, ...] = ()
        self._nothing = text("muted", content=self.tr("Nothing is noted yet."))
        self._column = column()
        self.setLayout(column(self._nothing, self._column))
        self._build()

    @property
    def rows(self) -> tuple[NotedRow, ...]:
        return self._rows

    def noted(self, id: str) -> Noted:
        return next(row.noted for row in self._rows if row.id == id)

    def show_rows(self, rows: tuple[NotedRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._build()

    def _build(self) -> None:
        clear(self._column)
        self._nothing.setVisible(not self._rows)
        for number, each in enumerate(reversed(self._rows)):
            if number:
                self._column.addWidget(hairline())
            self._column.addWidget(self._line_of(each))

    def _line_of(self, each: NotedRow) -> QWidget:
        about = text("small", content=" · ".join((each.clock, each.kind, *each.links)))
        change, remove = button("link", self.tr("Change")), button("link", self.tr("Remove"))
        change.setObjectName(f"change.{each.id}")
        remove.setObjectName(f"remove.{each.id}")
        change.setAccessibleName(filled(self.tr("Change: %1"), each.text))
        remove.setAccessibleName(filled(self.tr("Remove: %1"), each.text))
        change.clicked.connect(self._on_change)
        remove.clicked.connect(self._on_remove)
        below = row(about, change, remove, spacing=12)
        below.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(column(text(content=each.text), below, spacing=0))
        return holder

    def _on_change(self) -> None:
        self.change_wanted.emit(self.sender().objectName().removeprefix("change."))

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.sender().objectName().removeprefix("remove."))
