"""The open round, shared by the pages: what they show, and the one way to change it."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import (
    EVERY_KIND,
    Aggregate,
    Kinds,
    OfJobcentre,
    RoundSummary,
    Workspace,
)
from bizservice_desktop.services.drafts import Drafts
from bizservice_desktop.services.editor import Editor
from bizservice_desktop.services.ports import (
    NewUnitOfWork,
    NotFound,
    Removed,
    StorageFailed,
    WordingOf,
)
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.rounds import load_workspace


def local_now() -> datetime:
    """The time on this laptop's wall, with its zone."""
    return datetime.now().astimezone()


def _always() -> bool:
    return True


class Desk(QObject):
    """Owns the editor of the open round.

    A failed save shows the stored value again and is told through `failed`; it is never
    raised into a page.

    Signals:
        opened: Another round was opened, or none is.
        changed: Something is to be shown anew: the kinds of value it is of, every kind when
            another round was opened or all is to be shown in another way.
        stored: Something could be stored: what could not before is worth another try.
        failed: Something could not be stored or read: a StorageFailed.
    """

    opened = Signal()
    changed = Signal(object)
    stored = Signal()
    failed = Signal(object)

    def __init__(
        self,
        method: Method,
        wording_of: WordingOf,
        locale: str,
        new_unit_of_work: NewUnitOfWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.method = method
        self._wording_of = wording_of
        self.wording: Wording = wording_of(locale)
        self.min_voters = 3
        self.may_leave: Callable[[], bool] = _always
        self.drafts = Drafts()
        self._new_unit_of_work = new_unit_of_work
        self._editor: Editor | None = None
        self._model: ReadModel | None = None

    @property
    def is_open(self) -> bool:
        return self._editor is not None

    @property
    def editor(self) -> Editor:
        """Raises: RuntimeError: No round is open."""
        if self._editor is None:
            raise RuntimeError("no round is open")
        return self._editor

    @property
    def workspace(self) -> Workspace:
        return self.editor.current

    @property
    def round(self) -> Round:
        return self.editor.current.round

    @property
    def model(self) -> ReadModel:
        """What papers are made of now: frozen, safe to hand to a thread."""
        today = local_now().date()
        if self._model is None:
            self._model = ReadModel(
                self.method, self.wording, self.workspace, today, self.min_voters
            )
        elif self._model.workspace is not self.workspace:
            self._model = self._model.on(self.workspace, today)
        return self._model

    @property
    def check(self) -> Check:
        return self.model.check

    def rounds(self) -> tuple[RoundSummary, ...]:
        """All rounds in the file, newest first; empty when it cannot be read."""
        try:
            with self._new_unit_of_work() as work:
                return work.rounds()
        except StorageFailed as error:
            self.failed.emit(error)
            return ()

    def open_round(self, id: RoundId) -> None:
        """Open another round, unless `may_leave` says that something is not stored yet."""
        if not self.may_leave():
            return
        try:
            workspace = load_workspace(self._new_unit_of_work, id)
        except StorageFailed as error:
            self.failed.emit(error)
            return
        except NotFound:
            return  # the round that was open last time is gone: stay where we are
        self._editor = Editor(workspace, self._new_unit_of_work, local_now)
        self._editor.subscribe(self._on_changed)
        self._model = None
        self.opened.emit()
        self.changed.emit(EVERY_KIND)

    def put(
        self, name: str, value: Aggregate, detail: str = "", merge_key: Hashable | None = None
    ) -> bool:
        """Store a value as one undoable step; False when it could not be stored."""
        return self._try(lambda: self.editor.put(name, value, detail, merge_key))

    def put_all(self, name: str, values: Iterable[Aggregate], detail: str = "") -> bool:
        """Store several values as one undoable step, all of them or none."""
        return self._try(lambda: self.editor.put_all(name, values, detail))

    def remove(self, name: str, value: Aggregate, detail: str = "") -> bool:
        return self._try(lambda: self.editor.remove(name, value, detail))

    def removed(self) -> tuple[Removed, ...]:
        """What can be put back, the newest first; nothing when it cannot be read."""
        try:
            return self.editor.removed()
        except StorageFailed as error:
            self.failed.emit(error)
            return ()

    def put_back(self, name: str, value: OfJobcentre, detail: str = "") -> bool:
        return self._try(lambda: self.editor.put_back(name, value, detail))

    def forget_removed(self) -> bool:
        return self._try(self.editor.forget_removed)

    def keep_file(self, content: bytes) -> None:
        """Keep what a file holds, from any thread, before a point shows it as evidence.

        Raises: StorageFailed.
        """
        with self._new_unit_of_work() as work:
            work.keep_file(content)
            work.commit()

    def file(self, sha256: str) -> bytes:
        """What was kept, from any thread.

        Raises: StorageFailed, NotFound.
        """
        with self._new_unit_of_work() as work:
            return work.file(sha256)

    def close_step(self) -> None:
        """The typing that was merged into one step is over."""
        if self._editor is not None:
            self._editor.close_step()

    def undo(self) -> None:
        self._try(self.editor.undo)

    def redo(self) -> None:
        self._try(self.editor.redo)

    def wording_in(self, locale: str) -> Wording:
        """The content's words in any of its languages."""
        return self._wording_of(locale)

    def set_locale(self, locale: str) -> None:
        """Show the content in another language."""
        self.wording = self._wording_of(locale)
        self._refresh()

    def set_min_voters(self, count: int) -> None:
        self.min_voters = count
        self._refresh()

    def _refresh(self) -> None:
        self._model = None
        if self._editor is not None:
            self.changed.emit(EVERY_KIND)

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except StorageFailed as error:
            self.failed.emit(error)
            return False
        self.stored.emit()
        return True

    def _on_changed(self, kinds: Kinds) -> None:
        self.changed.emit(kinds)
