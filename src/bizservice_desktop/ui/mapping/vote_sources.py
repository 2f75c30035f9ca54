"""The other ways to votes: paper ballots, and answer files filled in at home."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.vote_session import FILES, PAPER, Votes
from bizservice_desktop.domain.method.method import AreaId, PointId
from bizservice_desktop.services.papers import BallotKind, Papers, ballot_people
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.answer_files import (
    AnswerFile,
    AnswerFiles,
    Occasion,
    look_through,
    with_files,
)
from bizservice_desktop.services.voting import Voting

from ..kit.basics import button
from ..kit.dialogs import open_dialog
from ..shell.actions import Action, in_menu, let_keys_through
from ..shell.desk import Desk
from ..shell.exporting import Exporter, whole
from ..shell.preferences import Preferences
from .merge_answers import MergeAnswersDialog
from .paper_ballots import PaperBallotsDialog


class VoteSources(QWidget):
    """Makes the button for the top bar and does what its menu says."""

    def __init__(
        self,
        desk: Desk,
        voting: Voting,
        papers: Papers,
        files: AnswerFiles,
        exporter: Exporter,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self.hide()  # only the button is seen, in the top bar
        self._desk, self._papers, self._files, self._exporter = desk, papers, files, exporter
        self._voting, self._preferences = voting, preferences
        self._area: Callable[[], AreaId] | None = None
        self._folder = ""
        self._dialog: PaperBallotsDialog | MergeAnswersDialog | None = None
        self.button = button("", self.tr("View and paper"))
        self.button.setAccessibleName(self.tr("How it is shown, votes on paper and from files"))
        menu = QMenu(self)
        self.button.setMenu(menu)
        menu.addAction(self.tr("Print ballots, one sheet an area …"), self.print_team_ballots)
        menu.addAction(self.tr("Print a ballot to fill in alone …"), self.print_own_ballot)
        menu.addAction(in_menu(Action.KEY_IN_BALLOTS), self.key_in_ballots)
        menu.addSeparator()
        menu.addAction(self.tr("Answer sheet to send out (CSV) …"), self._on_csv)
        menu.addAction(self.tr("Answer sheet to send out (XLSX) …"), self._on_xlsx)
        menu.addAction(self.tr("Merge answer files …"), self._on_merge)

    def lead(self, *slots: Callable[[], None]) -> tuple[QAction, ...]:
        """Set entries of the page's own at the head of the menu; the page words them."""
        menu = self.button.menu()
        first = menu.actions()[0]
        made = tuple(QAction(menu) for _ in slots)
        for entry, slot in zip(made, slots, strict=True):
            entry.triggered.connect(slot)
            menu.insertAction(first, entry)
        menu.insertSeparator(first)
        return made

    def belong_to(self, page: QWidget, area: Callable[[], AreaId]) -> None:
        """`area` says which area the page shows."""
        self.setParent(page)
        self.hide()
        self._area = area

    def key_in_ballots(self) -> None:
        if not self._desk.is_open or self._dialog is not None:
            return
        area = self._area() if self._area else self._desk.method.areas[0].id
        people = self._desk.round.people or self._desk.min_voters
        dialog = PaperBallotsDialog(
            self._desk.method,
            self._desk.wording,
            area,
            people,
            self.window(),
            self._desk.round.groups,
        )
        dialog.keyed.connect(self._on_keyed)
        self._open(dialog)

    def look_through(self, paths: list[Path]) -> None:
        """Show what the files are, to be merged or not."""
        found = look_through(self._desk.method, self._desk.round, map(self._files.read, paths))
        dialog = MergeAnswersDialog(self._desk.round, found, self._desk.min_voters, self.window())
        dialog.merge_wanted.connect(self._on_merge_wanted)
        self._open(dialog)

    def _open(self, dialog: PaperBallotsDialog | MergeAnswersDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        if (page := self.parentWidget()) is not None:
            let_keys_through(page, enabled=False)
        open_dialog(dialog)

    def _on_closed(self) -> None:
        self._dialog = None
        if (page := self.parentWidget()) is not None:
            let_keys_through(page, enabled=True)
            page.setFocus()

    def _on_keyed(self, area: str, sheets: tuple[Votes, ...], group: str) -> None:
        title = self._desk.wording.title(area)

        def keep(ballots: Mapping[PointId, Ballot]) -> bool:
            reopened = self._desk.round.reopened(ballots)
            voted = reopened.with_sheets(ballots, self._desk.min_voters)
            return self._desk.put("ballots", voted, title)

        dialog = self._dialog
        if not isinstance(dialog, PaperBallotsDialog):
            return
        if self._voting.take_in(PAPER, sheets, keep, group):
            dialog.finish()
        else:
            dialog.show_not_stored()

    def _on_merge_wanted(self, files: tuple[AnswerFile, ...], occasion: str, group: str) -> None:
        def keep(ballots: Mapping[PointId, Ballot]) -> bool:
            round = with_files(
                self._desk.round, files, ballots, Occasion(occasion), self._desk.min_voters
            )
            return self._desk.put("merge", round, str(len(files)))

        dialog = self._dialog
        if not isinstance(dialog, MergeAnswersDialog):
            return
        if self._voting.take_in(FILES, (file.answers for file in files), keep, group):
            dialog.accept()
        else:
            dialog.show_not_stored()

    def print_team_ballots(self) -> None:
        self._print(BallotKind.TEAM, self.tr("Ballots.pdf"))

    def print_own_ballot(self) -> None:
        self._print(BallotKind.ALONE, self.tr("Ballot to fill in alone.pdf"))

    def _print(self, kind: BallotKind, name: str) -> None:
        model = self._desk.model
        people = ballot_people(model.workspace.round.people)
        make = whole(
            partial(self._papers.ballots, model, kind, people, self._preferences.current.paper)
        )
        self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), make)

    def _on_csv(self) -> None:
        self._send(self._files.csv, ".csv", self.tr("CSV files (*.csv)"))

    def _on_xlsx(self) -> None:
        self._send(self._files.xlsx, ".xlsx", self.tr("Excel files (*.xlsx)"))

    def _send(self, make: Callable[[ReadModel], bytes], suffix: str, kinds: str) -> None:
        name = self.tr("Answer sheet") + suffix
        self._exporter.ask_and_export(name, kinds, whole(partial(make, self._desk.model)))

    def _on_merge(self) -> None:
        if not self._desk.is_open or self._dialog is not None:
            return
        kinds = self.tr("Answer files (*.csv *.xlsx *.txt)")
        title = self.tr("Answer files to merge")
        names, _ = QFileDialog.getOpenFileNames(self.window(), title, self._folder, kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.look_through([Path(name) for name in names])
