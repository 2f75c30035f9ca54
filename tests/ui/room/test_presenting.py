"""Presenting: the screen is found, lost and found again; held and blank; and what is refused."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import FakeSettings
from tests.ui.room.wall_screens import LAPTOP, MONITOR, PROJECTOR, EvenTools, FakeScreens

from bizservice_desktop.diagram.room.shareable import NothingShown
from bizservice_desktop.ui.kit.scene_view import SceneView
from bizservice_desktop.ui.room.audience_window import AudienceWindow
from bizservice_desktop.ui.room.presenting import Place, Presenting
from bizservice_desktop.ui.room.screens import ScreenSeen
from bizservice_desktop.ui.shell.preferences import Preferences

FIRST, SECOND = NothingShown("Ringby"), NothingShown("Birkelund")
MakePresenting = Callable[..., tuple[Presenting, FakeScreens]]


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings()


@pytest.fixture
def make(qtbot: QtBot, settings: FakeSettings) -> Iterator[MakePresenting]:
    made: list[Presenting] = []

    def presenting(*screens: ScreenSeen) -> tuple[Presenting, FakeScreens]:
        fake = FakeScreens(*screens)
        window = QWidget()
        qtbot.addWidget(window)
        wall = AudienceWindow(EvenTools().measure())
        qtbot.addWidget(wall)
        one = Presenting(window, wall, fake, Preferences(settings), fake)
        made.append(one)
        one.show(FIRST)
        return one, fake

    yield presenting
    for each in made:
        each.stop()


def wall_texts(presenting: Presenting) -> tuple[str, ...]:
    scene = presenting.wall.view.scene
    return scene.texts if scene else ()


def test_one_other_screen_is_found_by_itself(make: MakePresenting) -> None:
    presenting, _ = make(LAPTOP, PROJECTOR)
    presenting.start()
    assert presenting.place is Place.WALL
    assert presenting.target == PROJECTOR
    assert presenting.wall.isVisible()
    assert wall_texts(presenting) == ("Ringby",)


def test_several_screens_are_asked_for_once(make: MakePresenting, settings: FakeSettings) -> None:
    presenting, _ = make(LAPTOP, PROJECTOR, MONITOR)
    presenting.start()
    assert presenting.place is Place.CHOOSING
    assert not presenting.wall.isVisible()
    presenting.choose(2)
    assert presenting.target == MONITOR
    presenting.stop()
    assert settings.kept.audience_screen == MONITOR.id
    presenting.start()
    assert presenting.target == MONITOR


def test_alone_it_waits_and_goes_to_the_projector_by_itself(make: MakePresenting) -> None:
    presenting, screens = make(LAPTOP)
    presenting.start()
    assert presenting.place is Place.ALONE
    assert not presenting.wall.isVisible()
    screens.plug(LAPTOP, PROJECTOR)
    assert presenting.wall.isVisible()
    assert presenting.target == PROJECTOR


def test_a_screen_that_mirrors_ones_own_is_no_other(make: MakePresenting) -> None:
    presenting, _ = make(LAPTOP, replace(PROJECTOR, geometry=LAPTOP.geometry))
    presenting.start()
    assert presenting.place is Place.ALONE


def test_unplugged_it_hides_and_comes_back(make: MakePresenting) -> None:
    presenting, screens = make(LAPTOP, PROJECTOR)
    presenting.start()
    presenting.set_held(is_held=True)
    screens.plug(LAPTOP)
    assert presenting.place is Place.UNPLUGGED
    assert not presenting.wall.isVisible()
    presenting.show(SECOND)
    screens.plug(LAPTOP, PROJECTOR)
    assert presenting.wall.isVisible()
    assert wall_texts(presenting) == ("Ringby",)
    assert presenting.is_held


def test_it_never_jumps_to_a_screen_nobody_chose(make: MakePresenting) -> None:
    presenting, screens = make(LAPTOP, PROJECTOR, MONITOR)
    presenting.start()
    presenting.choose(1)
    screens.plug(LAPTOP, MONITOR)
    assert presenting.place is Place.UNPLUGGED
    again = replace(PROJECTOR, id="another connector")
    screens.plug(LAPTOP, MONITOR, again)
    assert presenting.target == again


def test_it_follows_another_resolution(make: MakePresenting) -> None:
    presenting, screens = make(LAPTOP, PROJECTOR)
    presenting.start()
    smaller = replace(PROJECTOR, geometry=QRect(1440, 0, 1024, 768))
    screens.plug(LAPTOP, smaller)
    assert presenting.target == smaller
    assert presenting.aspect == pytest.approx(4 / 3)


def drawn(wall: QWidget) -> tuple[float, float, float, float]:
    """The sides of what is drawn, each as a part of the wall."""
    image = wall.grab().toImage()
    ground, step = image.pixel(0, 0), 4
    dots = [
        (x, y)
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
        if image.pixel(x, y) != ground
    ]
    (left, right), (top, bottom) = (
        (min(each) / size, max(each) / size)
        for each, size in zip(zip(*dots, strict=True), image.size().toTuple(), strict=True)
    )
    return left, top, right, bottom


def test_another_scaling_draws_the_wall_as_large(
    make: MakePresenting, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenting, screens = make(LAPTOP, PROJECTOR)
    presenting.start()
    presenting.wall.resize(1920, 1080)
    before = drawn(presenting.wall)
    monkeypatch.setattr(SceneView, "devicePixelRatioF", lambda _view: 1.5)
    scaled = replace(PROJECTOR, geometry=QRect(1440, 0, 1280, 720))
    screens.plug(LAPTOP, scaled)
    presenting.wall.resize(1280, 720)
    assert presenting.target == scaled
    assert drawn(presenting.wall) == pytest.approx(before, abs=0.01)


def test_the_facilitators_screen_is_not_taken(make: MakePresenting) -> None:
    """The laptop is switched to mirroring while presenting."""
    presenting, screens = make(LAPTOP, PROJECTOR)
    presenting.start()
    screens.plug(LAPTOP, replace(PROJECTOR, geometry=LAPTOP.geometry))
    assert presenting.place is Place.UNPLUGGED
    assert not presenting.wall.isVisible()


def test_held_the_room_keeps_its_picture(make: MakePresenting) -> None:
    presenting, _ = make(LAPTOP, PROJECTOR)
    presenting.start()
    presenting.set_held(is_held=True)
    presenting.show(SECOND)
    assert wall_texts(presenting) == ("Ringby",)
    assert presenting.waiting == SECOND
    presenting.set_held(is_held=False)
    assert wall_texts(presenting) == ("Birkelund",)
    assert presenting.waiting is None


def test_blank_is_black_and_goes_again(make: MakePresenting) -> None:
    presenting, _ = make(LAPTOP, PROJECTOR)
    presenting.start()
    presenting.set_blank(is_blank=True)
    image = presenting.wall.grab().toImage()
    assert {image.pixelColor(x, 90).name() for x in range(0, image.width(), 9)} == {"#000000"}
    presenting.set_blank(is_blank=False)
    assert wall_texts(presenting) == ("Ringby",)


def test_swapping_changes_the_screens(make: MakePresenting, settings: FakeSettings) -> None:
    presenting, screens = make(LAPTOP, PROJECTOR)
    presenting.start()
    presenting.swap()
    assert presenting.target == LAPTOP
    screens.own = PROJECTOR
    screens.plug(LAPTOP, PROJECTOR)
    assert presenting.place is Place.WALL
    assert settings.kept.audience_screen == LAPTOP.id


def test_a_rehearsal_in_a_window_ends_when_it_is_closed(make: MakePresenting) -> None:
    presenting, _ = make(LAPTOP)
    presenting.start()
    presenting.show_in_window()
    assert presenting.wall.isVisible()
    presenting.wall.close()
    assert not presenting.is_on


@pytest.mark.parametrize("value", ["text", None, RuntimeError("a failure"), LAPTOP])
def test_nothing_else_gets_through(make: MakePresenting, value: object) -> None:
    presenting, _ = make(LAPTOP, PROJECTOR)
    presenting.start()
    with pytest.raises(TypeError, match="not shareable"):
        presenting.show(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not shareable"):
        presenting.wall.view.show_value(value)  # type: ignore[arg-type]
    assert wall_texts(presenting) == ("Ringby",)
