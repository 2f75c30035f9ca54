"""Exporting a paper: its name, where to, made in a thread, written whole, then opened or shown."""

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from stat import S_IREAD, S_IWRITE
from tempfile import mkdtemp

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bizservice_desktop.services.files import write_atomically
from bizservice_desktop.services.ports import Progress

from ..kit.words import filled
from .banner import Banner
from .errors import failure
from .jobs import Job
from .preferences import Preferences

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_MOST_BYTES = 160  # of the 255 a file system takes; the rest of the name follows


def as_file_name(words: str) -> str:
    """The words without what a file system refuses, and not too long; empty when none are left.

    Marks of writing direction go, too: they can make a name look as if it ended otherwise.
    """
    name = " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split())
    short = name.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore")
    return short.strip(" .")


Make = Callable[[Progress], bytes]
Done = Callable[[], None]


def whole(make: Callable[[], bytes]) -> Make:
    """For papers made in one part: they tell of no progress."""

    def made(_progress: Progress) -> bytes:
        return make()

    return made


class Exporter(QObject):
    """Runs one export at a time and tells of it in the banner."""

    def __init__(self, banner: Banner, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._banner = banner
        self._preferences = preferences
        self._window = window
        self._job: Job | None = None
        self._target: Path | None = None
        self._done: Done | None = None
        self._copies: list[Path] = []
        banner.opened.connect(self._on_open)
        banner.shown_in_folder.connect(self._on_show_folder)
        banner.cancelled.connect(self._on_cancel)

    def ask_and_export(self, name: str, kinds: str, make: Make, done: Done | None = None) -> None:
        """Ask where to; `name` is the proposed file name, `kinds` the dialog's filter.

        `done` is called when the file is written.
        """
        folder = self._preferences.current.export_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        proposal = str(Path(folder) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), proposal, kinds)
        if chosen:
            target = Path(chosen)
            if not target.suffix:
                target = target.with_suffix(Path(name).suffix)
            self._preferences.change(export_folder=str(target.parent))
            self.export(target, make, done)

    def make_and_open(self, name: str, make: Make, *, only_to_read: bool = False) -> None:
        """Make a file to look at, in the folder for what is passing, and show it.

        One `only_to_read` cannot be written, so that nobody changes a copy in vain, and is
        removed when the program ends.
        """
        folder = Path(mkdtemp(prefix="bizservice-"))
        if only_to_read:
            self._copies.append(folder / name)

        def show() -> None:
            if only_to_read:
                (folder / name).chmod(S_IREAD)
            self._on_open()

        self.export(folder / name, make, show)

    def tell(self, sentence: str) -> None:
        """Say something in the banner that nothing else says."""
        self._banner.show_note(sentence)

    def export(self, target: Path, make: Make, done: Done | None = None) -> None:
        """Make the file in a thread and write it to `target`."""
        if self._job is not None:
            self._banner.show_note(self.tr("Another export is still running."))
            return

        def work(progress: Progress) -> object:
            content = make(progress)
            write_atomically(target, content)
            return target

        self._target, self._done = target, done
        self._job = Job(work, self)
        self._job.progressed.connect(self._banner.show_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._banner.show_work(filled(self.tr("Writing %1 …"), target.name))
        self._job.start()

    def wait(self) -> None:
        """Let a running export end, and remove copies; for the end of the program."""
        if self._job is not None:
            self._job.wait()
        for copy in self._copies:
            with suppress(OSError):  # a program may still show it
                copy.chmod(S_IREAD | S_IWRITE)  # Windows removes nothing that is only to read
                copy.unlink()
                copy.parent.rmdir()

    def _on_finished(self, target: object) -> None:
        self._job = None
        if self._done is not None:
            self._done()
        self._banner.show_file(filled(self.tr("%1 is ready."), Path(str(target)).name))

    def _on_failed(self, error: object) -> None:
        self._job = None
        self._banner.show_failure(failure(error))

    def _on_cancelled(self) -> None:
        self._job = None
        self._banner.show_note(self.tr("The export was cancelled; no file was written."))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_open(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))

    def _on_show_folder(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))
