"""The keyboard stays with the laptop, on a real X server with a real window manager.

Left to itself, a full-screen window takes the keyboard when it is shown, and every key of the
facilitator is dead.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.ui.room.x_server import needs, run_on, x_server

pytestmark = needs("Xvfb", "xrandr", "openbox", "xdotool")


@contextmanager
def window_manager(display: str, folder: Path) -> Iterator[None]:
    """Openbox as it is installed; it says by a pipe that it is there."""
    pipe = folder / "started"
    os.mkfifo(pipe)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", f"sh -c 'echo >{pipe}'"],
        env={**os.environ, "DISPLAY": display, "HOME": str(folder)},
        stderr=subprocess.DEVNULL,
    )
    try:
        pipe.read_text()
        yield
    finally:
        manager.terminate()
        manager.wait()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder, data = tmp_path_factory.mktemp("manager"), tmp_path_factory.mktemp("data")
    with x_server() as display, window_manager(display, folder):
        return run_on(display, "tests.ui.room.at_the_laptop", data)


@pytest.mark.parametrize(
    "when",
    [
        "presented",
        "unplugged",
        "plugged in again",
        "clicked on the wall",
        "presented from a field",
    ],
)
def test_the_laptop_has_the_keyboard_and_its_keys_work(told: dict[str, object], when: str) -> None:
    assert told[when] == ["laptop", "laptop"]


def test_a_field_that_is_typed_in_keeps_the_keyboard(told: dict[str, object]) -> None:
    assert told["from a field"] == [True, True]


def test_the_vote_keeps_the_keyboard_whatever_the_wall_does(told: dict[str, object]) -> None:
    assert told["while voting"] == ["vote", "vote"]


def test_after_a_rehearsal_the_laptop_has_it_again(told: dict[str, object]) -> None:
    assert told["rehearsed"] == "laptop"
