"""Nothing but the window loads Qt: the command line runs where there is no Qt library."""

import json
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
BELOW = ("domain", "diagram", "services", "storage", "content", "exchange", "print", "cli")
IMPORT_ALL = """
import importlib, json, pkgutil, sys
sys.path.insert(0, sys.argv[1])
names = ["bizservice_desktop.bootstrap", "bizservice_desktop.locations"]
for part in sys.argv[2:]:
    package = importlib.import_module(f"bizservice_desktop.{part}")
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if ".migrations." not in found.name and not found.name.endswith("__main__"):
            names.append(found.name)
for name in names:
    importlib.import_module(name)
print(json.dumps({"names": names, "modules": sorted(sys.modules)}))
"""


def test_everything_below_the_window_works_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(SOURCE), *BELOW],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told["names"]) > 80
    top = {name.split(".")[0] for name in told["modules"]}
    assert top & {"PySide6", "shiboken6", "pyqtgraph"} == set()
    assert [name for name in told["modules"] if name.startswith("bizservice_desktop.ui")] == []
