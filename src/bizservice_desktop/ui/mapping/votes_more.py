"""What more there is to say of the votes on a point: by group, waiting, fewer than before."""

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.late_votes import waited_for
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.phrases import group_sentences

from ..kit.dialogs import ReadingDialog, open_dialog
from ..kit.words import filled
from ..kit.wrap_link import WrapLink
from ..shell.desk import Desk


class VotesMore(QObject):
    """Shows a link when there is more to say, and opens what there is."""

    def __init__(self, desk: Desk, link: WrapLink) -> None:
        super().__init__(link)
        self._desk, self._link = desk, link
        self._entries: list[tuple[str, tuple[str, ...]]] = []
        link.clicked.connect(self._on_clicked)

    def show_point(self, id: PointId | None) -> None:
        """None for a pair, which is not voted on."""
        self._entries = [] if id is None else self._entries_of(id)
        self._link.set_words(" · ".join(heading for heading, _ in self._entries))
        self._link.setVisible(bool(self._entries))

    def _entries_of(self, id: PointId) -> list[tuple[str, tuple[str, ...]]]:
        record, least = self._desk.round.record(id), self._desk.min_voters
        entries = []
        if groups := group_sentences(record.newest_ballot, least, self._desk.wording):
            entries.append((self.tr("By group"), groups))
        if waiting := record.waiting:
            why = self.tr(
                "Votes that came late are counted when %1 have come that choose a level: alone, "
                "they could be told from the votes before them."
            )
            words = filled(why, waited_for(record.ballots, least))
            entries.append((self.tr("%n vote(s) wait", "", waiting), (words,)))
        voted = [len(ballot) for ballot in record.ballots if ballot]
        if len(voted) > 1 and voted[-1] < voted[-2]:
            words = self.tr(
                "%1 voted before, %2 now: the two votes are not of the same people. Both are kept."
            )
            entries.append((self.tr("Fewer than before"), (filled(words, voted[-2], voted[-1]),)))
        return entries

    def _on_clicked(self) -> None:
        title = self.tr("More on the votes")
        open_dialog(ReadingDialog(title, self._entries, self._link.window()))
