"""What tests of pages share: the real method, a desk on a store in memory, fakes of the rest."""

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore

from bizservice_desktop import bootstrap
from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.services.ports import OwnPack, PackChoice
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.kit.live import recolour_all, theme_in_use
from bizservice_desktop.ui.kit.typed import unstored
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.exporting import Done, Exporter, Make
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.shell.step_names import StepNames
from bizservice_desktop.ui.window.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE_MS = 60_000  # a machine may stall; what is waited for ends the wait at once
for wait in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
    getattr(QtBot, wait).__kwdefaults__["timeout"] = PATIENCE_MS

RESOURCES = Path(__file__).parents[2] / "resources"
RINGBY = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby")
SPRING = Round(RoundId("spring"), RINGBY.id, "Spring 2026", date(2026, 3, 4), people=9)
SAMPLE_ROUND = "sample-round-2"
AUTUMN_BEFORE = Round(RoundId("before"), RINGBY.id, "Autumn 2025", date(2025, 10, 1))


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """A window that outlives its test would meet the next one's keys."""
    yield
    if theme_in_use() != "light":
        recolour_all(qapp, "light")
    gc.disable()  # a collection while Qt hands them over would delete some of them
    left = [w for w in qapp.topLevelWidgets() if w.isVisible()]
    gc.enable()
    for window in left:
        window.close()
    assert not [(type(w).__name__, getattr(w, "text", str)(), w.objectName()) for w in left]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(RESOURCES / "cards")


@dataclass
class FakeExporter:
    """Makes each file at once instead of asking where to."""

    files: dict[str, bytes] = field(default_factory=dict)

    def ask_and_export(self, name: str, _kinds: str, make: Make, done: Done | None = None) -> None:
        self.files[name] = make(lambda _done, _total: None)
        if done is not None:
            done()


@dataclass
class FakeSettings:
    """Keeps settings in memory."""

    kept: Settings = field(default_factory=lambda: Settings(locale="en", content_locale="en"))

    def load(self) -> Settings:
        return self.kept

    def save(self, settings: Settings) -> None:
        self.kept = settings


MakeDesk = Callable[..., Desk]


def built_in_only(*found: OwnPack, folder: Path = Path("missing")) -> PackChoice:
    """The built-in content pack in use, and those `found` in `folder`."""
    built_in = OwnPack("", 25, 75)
    return PackChoice(built_in, built_in, None, folder, lambda: found)


@pytest.fixture
def exporter() -> FakeExporter:
    return FakeExporter()


def as_exporter(fake: FakeExporter) -> Exporter:
    return cast(Exporter, fake)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([RINGBY, SPRING])


@pytest.fixture
def make_desk(pack: Pack, qtbot: QtBot) -> MakeDesk:
    """A desk on a store, its newest round open; without values of one's own an empty round."""
    kept: list[Desk] = []

    def make(store: FakeStore | None = None, *values: Aggregate, locale: str = "en") -> Desk:
        store = store or FakeStore(values or (RINGBY, SPRING))
        desk = Desk(pack.method, pack.wordings.__getitem__, locale, store.new_unit_of_work)
        rounds = desk.rounds()
        if rounds:
            desk.open_round(rounds[0].id)
        kept.append(desk)
        return desk

    return make


def undo_words(desk: Desk) -> str:
    """What "Undo" would undo, as the window says it."""
    step = desk.editor.next_undo
    assert step is not None
    return StepNames().words(step)


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Parts]:
    made = bootstrap.window_parts(tmp_path)
    store_all(made.new_unit_of_work, made.example_of("en"))
    yield made
    made.close()


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings(Settings(locale="en", content_locale="en", last_round=SAMPLE_ROUND))


def give_up_what_is_typed(window: QWidget) -> None:
    """Or a window that is closed with something unstored would ask, and nobody answers."""
    for typing in unstored(window):
        typing.give_up()


@pytest.fixture
def window(settings: FakeSettings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Preferences(settings))
    qtbot.addWidget(made, before_close_func=give_up_what_is_typed)
    with qtbot.waitSignal(made.painted):
        made.show()
    yield made
    made.close()
