"""Files and addresses that go with the evidence of a point: added, opened, taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from bizservice_desktop.domain.assessment.evidence import (
    LONGEST_ADDRESS,
    BadAddress,
    Evidence,
    read_address,
)
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.evidence_files import EvidenceRefused, read_file
from bizservice_desktop.services.ports import Progress, StorageFailed

from ..kit.basics import button
from ..kit.dialogs import NameDialog, open_dialog
from ..kit.words import filled, shortened
from ..shell.desk import Desk
from ..shell.errors import failure
from ..shell.exporting import Exporter, as_file_name, whole
from ..shell.jobs import Job

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was made of the files that somebody wants to show, and why the others were not taken."""

    evidence: tuple[Evidence, ...]
    refused: tuple[EvidenceRefused, ...]


class PointEvidence(QObject):
    """The link beside the title of the evidence's note; `point` says which point is shown.

    A file is read in a thread and goes to the point that was shown when it was chosen.
    """

    def __init__(
        self, desk: Desk, exporter: Exporter, point: Callable[[], PointId], page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._exporter, self._point, self._page = desk, exporter, point, page
        self._shown: tuple[Evidence, ...] = ()
        self._job: Job | None = None
        self.link = button("aside")
        self.link.setObjectName("evidence")
        self._menu = QMenu(self.link)
        self.link.clicked.connect(self._on_link)
        self._fill()

    def show_evidence(self, shown: tuple[Evidence, ...]) -> None:
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def take(self, paths: Sequence[Path]) -> None:
        """Keep files as evidence of the point shown."""
        if self._job is not None:
            self._exporter.tell(self.tr("Another file is still being read."))
            return
        work = partial(_take, self._desk, tuple(paths))
        self._job = Job(work, QCoreApplication.instance())  # the page may be made anew meanwhile
        self._job.finished.connect(partial(self._on_taken, self._desk.round.id, self._point()))
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _fill(self) -> None:
        count = len(self._shown)
        words = filled(self.tr("Files and addresses: %1"), count) if count else ""
        self.link.setText(words or self.tr("File or address"))
        self._menu.clear()
        for each in self._shown:
            self._menu.addAction(_in_menu(each), partial(self._open, each))
        if self._shown:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Add a file …"), self._on_file)
        self._menu.addAction(self.tr("Add an address …"), self._on_address)
        if self._shown:
            remove = self._menu.addMenu(self.tr("Remove"))
            for each in self._shown:
                remove.addAction(_in_menu(each), partial(self._remove, each))

    def _on_link(self) -> None:
        """A button that has a menu would draw an arrow over the words of a link."""
        self._menu.popup(self.link.mapToGlobal(self.link.rect().bottomLeft()))

    def _on_file(self) -> None:
        words = self.tr("PDF, pictures, office documents, text")
        endings = "*.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff *.bmp"
        office = "*.docx *.xlsx *.pptx *.odt *.ods *.odp *.txt *.csv"
        kinds = f"{words} ({endings} {office})"
        title = self.tr("Choose files to show as evidence")
        chosen, _ = QFileDialog.getOpenFileNames(self._page, title, "", kinds)
        if chosen:
            self.take([Path(each) for each in chosen])

    def _on_address(self) -> None:
        add = partial(self._add, self._desk.round.id, self._point())
        form = f"evidence.{self._desk.round.id}.{self._point()}"
        open_dialog(AddressDialog(add, self._desk, form, self._page))

    def _on_taken(self, round: RoundId, point: PointId, taken: object) -> None:
        self._job = None
        if not isinstance(taken, _Taken):
            return
        if taken.evidence:
            self._add(round, point, *taken.evidence)
        if taken.refused:
            self._exporter.tell(" ".join(map(failure, taken.refused)))

    def _on_failed(self, error: object) -> None:
        self._job = None
        if isinstance(error, StorageFailed):
            self._desk.failed.emit(error)
        else:
            self._exporter.tell(failure(error))

    def _add(self, round: RoundId, point: PointId, *added: Evidence) -> bool:
        """Add to a point, as one step; nothing when its round is open no more."""
        if not self._desk.is_open or self._desk.round.id != round:
            return False
        record = self._desk.round.record(point)
        for each in added:
            record = record.with_evidence(each)
        changed = self._desk.round.with_record(point, record)
        return self._desk.put("evidence_add", changed, shortened(added[0].title, _LONGEST_TITLE))

    def _remove(self, shown: Evidence) -> None:
        point = self._point()
        record = self._desk.round.record(point).without_evidence(shown)
        changed = self._desk.round.with_record(point, record)
        self._desk.put("evidence_remove", changed, shortened(shown.title, _LONGEST_TITLE))

    def _open(self, shown: Evidence) -> None:
        if shown.kind is not None:
            name = f"{as_file_name(Path(shown.name).stem) or 'evidence'}.{shown.kind}"
            make = whole(partial(self._desk.file, shown.sha256))
            self._exporter.make_and_open(name, make, only_to_read=True)
            return
        try:
            address = read_address(shown.address).address
        except BadAddress as error:  # no page of ours wrote it
            self._exporter.tell(failure(error))
        else:
            QDesktopServices.openUrl(QUrl(address))


class AddressDialog(NameDialog):
    """Asks for an address of http or https."""

    def __init__(
        self, add: Callable[[Evidence], bool], desk: Desk, form: str, parent: QWidget
    ) -> None:
        title = self.tr("Address as evidence")
        label = self.tr("Address of the page")
        super().__init__(title, label, "", self._store, desk.drafts, form, parent)
        self._add = add
        self.edit.setMaxLength(LONGEST_ADDRESS)
        self.edit.setPlaceholderText("https://")

    def _store(self, typed: str) -> bool:
        return self._add(read_address(typed))

    def _on_keep(self) -> None:
        try:
            read_address(self.name)
        except BadAddress as error:
            self._field.show_fault(failure(error))
        else:
            super()._on_keep()


def _take(desk: Desk, paths: tuple[Path, ...], _progress: Progress) -> object:
    """Read files and keep what they hold; runs in a thread."""
    taken: list[Evidence] = []
    refused: list[EvidenceRefused] = []
    for path in paths:
        try:
            evidence, content = read_file(path)
        except EvidenceRefused as error:
            refused.append(error)
        else:
            desk.keep_file(content)
            taken.append(evidence)
    return _Taken(tuple(taken), tuple(refused))


def _in_menu(shown: Evidence) -> str:
    return shortened(shown.title, _LONGEST_TITLE).replace("&", "&&")
