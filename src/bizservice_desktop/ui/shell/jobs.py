"""Slow work in a thread over frozen values, with progress and a way to stop it."""

import threading
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.services.ports import Cancelled, Progress

Work: TypeAlias = Callable[[Progress], object]


class Job(QObject):
    """One piece of work. Its signals arrive in the thread of the window; then it is deleted.

    Signals:
        progressed: Parts done, parts in all.
        finished: The result of the work.
        failed: The exception that ended it.
        cancelled: It was stopped.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)
        for ended in (self.finished, self.failed, self.cancelled):
            ended.connect(self._on_ended)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        self._stop.set()

    def wait(self) -> None:
        """Block until the thread has ended; for the end of the program and for tests."""
        self._thread.join()

    def _on_ended(self) -> None:
        """What it worked on, a whole round and its paper, is not kept until the program ends."""
        self._thread.join()  # it may still be inside the signal
        self.deleteLater()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)
