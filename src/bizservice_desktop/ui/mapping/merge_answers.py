"""Looking through answer files before they are merged: what each is, and which are taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QRadioButton, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.late_votes import waited_for
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.assessment.vote_session import FILES, VoteSession
from bizservice_desktop.services.tables.answer_files import (
    AnswerFile,
    FileState,
    Occasion,
    occasions,
    takes,
    waiting_points,
    with_files,
)

from ..kit.basics import MARGIN, button, card, scrolled, show_words, text
from ..kit.tick_box import TickBox
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.errors import fault_line
from .group_field import GroupField

_MOST_FAULTS = 5


class OccasionChoice(QWidget):
    """Hidden while there is nothing to choose.

    Signals:
        changed: Another one was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = text()
        self._group = QButtonGroup(self)
        self._buttons: dict[Occasion, QRadioButton] = {}
        self._usual = Occasion.NEW
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._why)
        for occasion in Occasion:
            choice = QRadioButton()
            choice.setObjectName(f"occasion.{occasion}")
            self._buttons[occasion] = choice
            self._group.addButton(choice)
            choice.toggled.connect(self.changed)
            layout.addWidget(choice)
        self._buttons[Occasion.SAME].setText(self.tr("Add to the same round of voting"))
        self._buttons[Occasion.NEW].setText(self.tr("A new round of voting"))

    @property
    def chosen(self) -> Occasion:
        return next(each for each, choice in self._buttons.items() if choice.isChecked())

    def show_choice(self, occasions: tuple[Occasion, ...]) -> None:
        """Choose the first of `occasions`, unless the user chose among the same before."""
        is_new = occasions[0] != self._usual or not self._group.checkedButton()
        self._usual = occasions[0]
        if is_new or self.chosen not in occasions:
            self._buttons[occasions[0]].setChecked(True)
        self.setVisible(len(occasions) > 1)
        self._why.setText(
            self.tr("Answer files are in this round already; late ones belong to the same vote.")
            if occasions[0] is Occasion.SAME
            else self.tr("Answer files are in this round already, and the group has voted since.")
        )


class MergeAnswersDialog(QDialog):
    """A file that is right is ticked; one that cannot be taken says why, by row.

    Files that come late are asked which round of voting they belong to, and it says on how many
    points their votes would wait for others.

    Signals:
        merge_wanted: The files the user left ticked, in a tuple, the occasion, and the group. The
            dialog stays until `accept`, so that nothing is lost when they cannot be stored.
    """

    merge_wanted = Signal(object, str, str)

    def __init__(
        self, round: Round, files: Sequence[AnswerFile], min_voters: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge answer files"))
        self.resize(760, 560)
        self._round, self._least = round, min_voters
        self._files = [(file, self._tick(file)) for file in files]
        lead = text(
            "lead",
            content=self.tr(
                "Each file is one vote on every point it answers. The files stay as they are."
            ),
        )
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for file, tick in self._files:
            frame, inside = card(margin=12, spacing=4)
            inside.addWidget(tick)
            for line in self._lines(file):
                inside.addWidget(
                    text("" if file.state is FileState.READY else "danger", content=line)
                )
            column.addWidget(frame)
        column.addStretch(1)
        self._occasion = OccasionChoice()
        self._group = GroupField(round.groups)
        self._waits = text("strong")
        self._waits.setObjectName("waits")
        self._failure = text("danger")
        self._merge, cancel = button("primary"), button("", self.tr("Cancel"))
        self._merge.setObjectName("merge")
        self._merge.setDefault(True)
        self._merge.clicked.connect(self._on_merge)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addWidget(lead)
        layout.addWidget(scrolled(listed, margin=0), stretch=1)
        layout.addWidget(self._occasion)
        layout.addWidget(self._group)
        layout.addWidget(self._waits)
        layout.addWidget(self._failure)
        layout.addWidget(WrapRow(self._merge, cancel))
        self._occasion.changed.connect(self._show_waiting)
        self._on_ticked()

    @property
    def chosen(self) -> tuple[AnswerFile, ...]:
        return tuple(file for file, tick in self._files if tick.isChecked())

    def show_not_stored(self) -> None:
        self._failure.setText(self.tr("Nothing was merged: it could not be stored. Try again."))

    def _tick(self, file: AnswerFile) -> QCheckBox:
        tick = TickBox()
        tick.setText(file.path.name.replace("&", "&&"))
        tick.setAccessibleName(file.path.name)
        tick.setObjectName(f"file.{file.path.name}")
        tick.setChecked(file.state is FileState.READY)
        tick.setEnabled(takes(file.state, same=True))
        tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tick.toggled.connect(self._on_ticked)
        return tick

    def _lines(self, file: AnswerFile) -> list[str]:
        other = file.same_as.name if file.same_as else ""
        states = {
            FileState.READY: self.tr("%n answer(s)", "", len(file.answers)),
            FileState.SAME_ANSWERS: self.tr(
                "The same answers as %1: tick it if it is another person's."
            ),
            FileState.SAME_FILE: self.tr("The same file as %1"),
            FileState.MERGED_BEFORE: self.tr(
                "Is in this round already: tick it if it is another person's with the same answers."
            ),
            FileState.NO_ANSWERS: self.tr("Has no answers"),
        }
        if file.state is FileState.FAULTY:
            lines = [fault_line(fault) for fault in file.faults[:_MOST_FAULTS]]
            if rest := len(file.faults) - len(lines):
                lines.append(self.tr("and %n more", "", rest))
            return lines
        return [filled(states[file.state], other)]

    def _on_ticked(self) -> None:
        count = len(self.chosen)
        self._merge.setText(self.tr("Merge %n file(s) as votes", "", count))
        self._merge.setEnabled(bool(count))
        self._occasion.show_choice(occasions(self._round, self.chosen))
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Late votes would tell whose they are; they wait until enough have come."""
        files = self.chosen
        ballots = VoteSession.of_sheets(FILES, (file.answers for file in files)).revealed()
        after = with_files(self._round, files, ballots, self._occasion.chosen, self._least)
        points = waiting_points(self._round, after)
        least = max((waited_for(after.record(id).ballots, self._least) for id in points), default=0)
        words = self.tr(
            "On %n point(s) the late votes wait until %1 have come that choose a level: alone, "
            "they could be told from the votes before them.",
            "",
            len(points),
        )
        show_words(self._waits, filled(words, least) if points else "")

    def _on_merge(self) -> None:
        self.merge_wanted.emit(self.chosen, self._occasion.chosen, self._group.group)
