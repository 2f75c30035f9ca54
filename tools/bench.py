"""Measures the program against what it cannot be faster than, side by side on this machine.

    python3 tools/bench.py start          a table
    python3 tools/bench.py start --json   {"row": "start", "ratio": …, "limit": 1.5}
    python3 tools/bench.py figure --json  the same, one line for each way to repaint
    python3 tools/bench.py key            an answer by key against one frame of the screen

The runs take turns and each is compared with its neighbour, so that a busy machine slows
both; the median of those ratios counts. It is CPU time of the whole process, not waiting.
Exit status 1: a ratio is above its limit. Standard library only; the program is run by the
Python of `.venv`, or by this one where there is none.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
WARM_UPS = 2
RUNS = 15

BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)

app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("Selvvurdering: æøå"))
window.resize(1440, 900)
window.show()
app.exec()
"""

# A data folder as somebody leaves it: the example stored and its last round open.
FILL_WITH_EXAMPLE = """
import sys
from dataclasses import replace
from pathlib import Path

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment import Round
from bizservice_desktop.services.rounds import store_all

folder = Path(sys.argv[1])
example = bootstrap.example(bootstrap.load_content(["da"]).method, "da")
with bootstrap.open_storage(folder) as database:
    store_all(database.new_unit_of_work, example)
settings = bootstrap.open_settings(folder)
last = [value.id for value in example if isinstance(value, Round)][-1]
settings.save(replace(settings.load(), last_round=str(last)))
"""


@dataclass(frozen=True, slots=True)
class Result:
    """`parts` are the ratios the row is the worst of; `floor` is in seconds of CPU."""

    row: str
    parts: Mapping[str, float]
    limit: float
    floor: float

    @property
    def ratio(self) -> float:
        return max(self.parts.values())


def start(runs: int = RUNS) -> Result:
    """From the call to the first painted frame, against a bare window with one label."""
    with tempfile.TemporaryDirectory() as folder:
        empty, example = Path(folder, "empty"), Path(folder, "example")
        for data in (empty, example):
            data.mkdir()
        _run([_python(), "-c", FILL_WITH_EXAMPLE, example])
        window = _window()
        floor, ratios = compare(
            [_python(), "-c", BARE_WINDOW],
            {
                "empty data folder": [*window, "--data-dir", empty, "--quit-after-first-frame"],
                "with the example": [*window, "--data-dir", example, "--quit-after-first-frame"],
            },
            runs,
        )
    return Result("start", ratios, 1.5, floor)


FIGURE_LIMITS = {
    "one changed level, 3840x2160": 0.35,
    "exposed, 3840x2160": 0.25,
    "whole repaint, 1920x1080": 0.9,
}


def figure(runs: int = RUNS) -> list[Result]:
    """Repaints of the maturity figure against one that keeps nothing, in one process."""
    command: list[str | Path] = [_python(), TOP / "tools" / "bench_figure.py", str(3 * runs)]
    told = json.loads(
        subprocess.run(command, env=_environment(), check=True, capture_output=True).stdout
    )
    floor = told.pop("floor")
    return [
        Result(f"figure, {name}", {name: ratio}, FIGURE_LIMITS[name], floor)
        for name, ratio in told.items()
    ]


FRAME = 1 / 60


def key(runs: int = RUNS) -> list[Result]:
    """From a key in the mapping to its painted effect, stored on the way, against one frame."""
    command: list[str | Path] = [_python(), TOP / "tools" / "bench_key.py", str(3 * runs)]
    told = json.loads(
        subprocess.run(command, env=_environment(), check=True, capture_output=True).stdout
    )
    parts = {"key to paint, CPU": told["key"] / FRAME, "of it storing": told["stored"] / FRAME}
    return [Result("key", parts, 1.0, FRAME)]


ROWS: Mapping[str, Callable[[int], list[Result]]] = {
    "start": lambda runs: [start(runs)],
    "figure": figure,
    "key": key,
}


def compare(
    floor: Sequence[str | Path], others: Mapping[str, Sequence[str | Path]], runs: int
) -> tuple[float, dict[str, float]]:
    """The floor's median CPU seconds, and each other command's median ratio to it."""
    for _ in range(WARM_UPS):
        for command in (floor, *others.values()):
            _cpu(command)
    floors: list[float] = []
    ratios: dict[str, list[float]] = {name: [] for name in others}
    for _ in range(runs):
        floors.append(_cpu(floor))
        for name, command in others.items():
            ratios[name].append(_cpu(command) / floors[-1])
    medians = {name: statistics.median(values) for name, values in ratios.items()}
    return statistics.median(floors), medians


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("row", choices=ROWS)
    parser.add_argument("--json", action="store_true", help="one object on one line")
    parser.add_argument("--runs", type=int, default=RUNS, metavar="N", help=f"default {RUNS}")
    arguments = parser.parse_args(argv)
    results = ROWS[arguments.row](arguments.runs)
    for result in results:
        _tell(result, as_json=arguments.json)
    return 0 if all(round(result.ratio, 3) <= result.limit for result in results) else 1


def _tell(result: Result, *, as_json: bool) -> None:
    ratio = round(result.ratio, 3)
    if as_json:
        print(json.dumps({"row": result.row, "ratio": ratio, "limit": result.limit}))
        return
    print(f"{result.row}: {ratio:.2f} times the floor, limit {result.limit}")
    for name, part in result.parts.items():
        print(f"  {name:20} {part:.2f}")
    print(f"  {'floor':20} {result.floor:.3f} s of CPU")


def _python() -> Path:
    own = TOP / ".venv" / "bin" / "python"
    return own if own.exists() else Path(sys.executable)


def _window() -> list[str | Path]:
    entry = _python().parent / "bizservice-desktop"
    return [entry] if entry.exists() else [_python(), "-m", "bizservice_desktop"]


def _run(command: Sequence[str | Path]) -> None:
    subprocess.run(command, env=_environment(), check=True)


def _cpu(command: Sequence[str | Path]) -> float:
    """CPU seconds of a whole process, from its start to its end."""
    with subprocess.Popen(command, env=_environment(), stderr=subprocess.PIPE) as process:
        told = process.stderr.read() if process.stderr else b""
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}: {told.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime


def _environment() -> dict[str, str]:
    """As a user starts it, with compiled modules kept, but on no screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = str(TOP / "src")
    return environment


if __name__ == "__main__":
    sys.exit(main())
