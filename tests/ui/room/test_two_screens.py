"""Two real screens of Qt: the projector is found, and swapping moves both windows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[3]
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}
_DENSITY = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder = tmp_path_factory.mktemp("screens")
    config = folder / "screens.json"
    screens = [{**screen, **_DENSITY} for screen in SCREENS["screens"]]
    config.write_text(json.dumps({"windowFrameMargins": False, "screens": screens}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": os.pathsep.join([str(TOP / "src"), str(TOP)]),
    }
    data = folder / "data"
    data.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.room.two_screens", str(data)],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


def test_the_projector_is_found_and_filled(told: dict[str, object]) -> None:
    assert told["screens"] == 2
    assert told["found"] == ["projector", 1366, 0, 1920, 1080]
    assert told["window"] == "laptop"


def test_swapping_moves_both_and_back(told: dict[str, object]) -> None:
    assert told["swapped"] == ["laptop", "projector"]
    assert told["back"] == ["projector", "laptop"]


def test_stopped_it_is_gone(told: dict[str, object]) -> None:
    assert told["stopped"] is False
