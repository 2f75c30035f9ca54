"""What must not be loaded when the first frame is painted: see docs/architecture."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
HEAVY = {
    "alembic",
    "fontTools",
    "icalendar",
    "numpy",
    "pydantic",
    "pypdfium2",
    "pyqtgraph",
    "reportlab",
    "sqlalchemy",
    "xlsxwriter",
}
OPEN = """
import json, sys
from bizservice_desktop.__main__ import main
status = main(["--data-dir", sys.argv[1], "--quit-after-first-frame"])
print(json.dumps({"status": status, "modules": sorted(sys.modules)}))
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of a window that was closed as soon as it was painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(SOURCE), environment.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path_factory.mktemp("data"))],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["status"] == 0
    return set(told["modules"])


def test_the_window_was_there(modules: set[str]) -> None:
    assert "bizservice_desktop.ui.window.main_window" in modules


def test_nothing_heavy_is_loaded(modules: set[str]) -> None:
    assert {name.split(".")[0] for name in modules} & HEAVY == set()


def test_pages_and_services_come_later(modules: set[str]) -> None:
    early = {"window", "shell", "kit"}
    rooms = {folder.name for folder in (SOURCE / "bizservice_desktop" / "ui").iterdir()}
    late = [f"bizservice_desktop.ui.{room}" for room in rooms - early if room.isidentifier()]
    assert len(late) > 8
    late += ["bizservice_desktop.print", "bizservice_desktop.content"]
    late += ["bizservice_desktop.domain.method", "statistics"]
    assert [name for name in modules if name.startswith(tuple(late))] == []
