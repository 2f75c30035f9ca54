"""Which content pack the program works with: the built-in one or one of one's own."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.services.ports import OwnPack, PackChoice

from ..kit.basics import text
from ..kit.field import Field
from ..kit.guarded import guarded
from ..kit.typed_fields import Choice
from ..kit.words import filled
from ..shell.jobs import Job

_MOST_NAMED = 5


class PackSetting(QWidget):
    """Looks at the packs whenever it is shown, beside the window.

    Signals:
        chosen: The user chose a pack, by its name; `""` is the built-in one.
        looked: The packs that are there are shown.
    """

    chosen = Signal(str)
    looked = Signal()

    def __init__(self, packs: PackChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packs = packs
        known = (packs.used if packs.used.name else None, packs.refused)
        self._found = tuple(pack for pack in known if pack)
        self._wanted, self._locale = packs.used.name, "en"
        self._job: Job | None = None
        self.choice, self.faults = Choice(), text("danger")
        self.choice.setObjectName("setting.pack")
        self.field = Field(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.faults)
        self.choice.activated.connect(self._on_activated)

    def show_pack(self, wanted: str, locale: str) -> None:
        """Show the pack that is `wanted`; what is wrong with others in the language `locale`."""
        self._wanted, self._locale = wanted, locale
        self.refresh()

    def refresh(self) -> None:
        good = [pack for pack in self._found if not pack.fault]
        faulty = [pack for pack in self._found if pack.fault]
        options = [("", self.tr("The built-in one") + self._counts(self._packs.built_in))]
        options += [(pack.name, pack.name + self._counts(pack)) for pack in good]
        usable = self._wanted in dict(options)
        if not usable:
            unusable = self.tr("%1 (cannot be used)")
            options.append((self._wanted, filled(unusable, self._wanted)))
        self.choice.show_choices(tuple(options), self._wanted)
        help = self.tr("Packs of your own lie in the folder “packs” where the data lie.")
        if self._wanted != self._packs.used.name and usable:
            help = self.tr("It is used from the next start of the program.")
        self.field.set_words(self.tr("Content pack"), help)
        self.faults.setText("\n".join(map(self._fault_words, faulty[:_MOST_NAMED])))
        self.faults.setVisible(bool(faulty))

    def _counts(self, pack: OwnPack) -> str:
        return filled(self.tr(" (points: %1, cards: %2)"), pack.points, pack.cards)

    def _fault_words(self, pack: OwnPack) -> str:
        words = filled(self.tr("Cannot be used: %1"), pack.fault[self._locale])
        more = self.tr("(and %n more fault(s))", "", pack.more_faults)
        return f"{words} {more}" if pack.more_faults else words

    def _on_activated(self) -> None:
        self.chosen.emit(self.choice.currentData())

    def _look(self) -> None:
        packs = self._packs  # the job outlives a page that is thrown away meanwhile
        self._job = Job(lambda _progress: packs.look(), QCoreApplication.instance())
        self._job.finished.connect(self._on_looked)
        self._job.start()

    def _on_looked(self, found: object) -> None:
        self._job = None
        if isinstance(found, tuple):
            self._found = found
            self.refresh()
            self.looked.emit()

    @guarded(None)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._job is None and self._packs.folder.is_dir():
            self._look()
