"""Measures the program against what it cannot be faster than, side by side on this machine.

    python3 tools/bench.py start          a table
    python3 tools/bench.py start --json   {"row": "start", "ratio": …, "limit": 1.5}
    python3 tools/bench.py figure --json  the same, one line for each way to repaint
    python3 tools/bench.py key            an answer by key against one frame of the screen
    python3 tools/bench.py deck           1,000 cards as a PDF against a bare canvas and others

The runs take turns and each is compared with its neighbour, so that a busy machine slows
both; the median of those ratios counts. It is CPU time of the whole process, not waiting.
Exit status 1: a ratio is above its limit; with `--print` it is only shown. Standard library
only; the program is run by the Python of `.venv`, or by this one where there is none.
"""

import argparse
import json
import os
import shutil
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
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.services.rounds import store_all

folder = Path(sys.argv[1])
example = bootstrap.example("da")
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


DECK = (1_000, 10_000)
DECK_LIMITS = {
    "floor": ("deck, 1000 cards", 1.5),
    "xelatex": ("deck, against XeLaTeX", 0.5),
    "fpdf2": ("deck, against fpdf2", 0.125),
}
DECK_GROWTH, DECK_MEMORY = 10.5, 60.0


def deck(runs: int = RUNS) -> list[Result]:
    """A deck of cards to PDF, whole processes; how it grows, and MB of memory against 60."""
    few, many = DECK
    with tempfile.TemporaryDirectory() as folder:
        engines: dict[str, Path] = {"floor": _python()}
        if shutil.which("xelatex"):
            engines["xelatex"] = _python()
        else:
            print("xelatex is not installed: its row is left out", file=sys.stderr)
        if python := _with_fpdf2(Path(folder)):
            engines["fpdf2"] = python
        commands = {name: _deck(name, few, folder, by) for name, by in engines.items()}
        own = _deck("ours", few, folder, _python())
        larger = _deck("ours", many, folder, _python())
        parts: dict[str, list[float]] = {name: [] for name in commands}
        taken, growth, memory = [], [], []
        for turn in range(-1, max(3, runs // 3)):
            seconds, megabytes = _use(own)
            times = {name: _cpu(command) for name, command in commands.items()}
            grown = _cpu(larger) / seconds
            if turn >= 0:
                taken.append(times["floor"])
                growth.append(grown)
                memory.append(megabytes)
                for name, other in times.items():
                    parts[name].append(seconds / other)
    floor = statistics.median(taken)
    results = [
        Result(DECK_LIMITS[name][0], {name: statistics.median(ratios)}, DECK_LIMITS[name][1], floor)
        for name, ratios in parts.items()
    ]
    grew = {f"{many} to {few} cards": statistics.median(growth)}
    used = {"of 60 MB": statistics.median(memory) / DECK_MEMORY}
    return [
        *results,
        Result("deck, growth to 10000", grew, DECK_GROWTH, floor),
        Result("deck, memory", used, 1.0, floor),
    ]


def _deck(engine: str, count: int, folder: str, python: Path) -> list[str | Path]:
    script = TOP / "tools" / "bench_deck.py"
    return [python, script, engine, str(count), Path(folder, f"{engine}.pdf")]


def _with_fpdf2(folder: Path) -> Path | None:
    """A Python that has fpdf2, in a folder of its own; None where it cannot be had."""
    python = folder / "fpdf2" / "bin" / "python"
    for command in (
        [sys.executable, "-m", "venv", str(folder / "fpdf2")],
        [str(python), "-m", "pip", "install", "--quiet", "fpdf2>=2.8,<2.9"],
    ):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            print("fpdf2 cannot be installed: its row is left out", file=sys.stderr)
            return None
    return python


ROWS: Mapping[str, Callable[[int], list[Result]]] = {
    "start": lambda runs: [start(runs)],
    "figure": figure,
    "key": key,
    "deck": deck,
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
    parser.add_argument("--print", action="store_true", help="no limit decides the exit status")
    parser.add_argument("--runs", type=int, default=RUNS, metavar="N", help=f"default {RUNS}")
    arguments = parser.parse_args(argv)
    results = ROWS[arguments.row](arguments.runs)
    for result in results:
        _tell(result, as_json=arguments.json)
    if arguments.print:
        return 0
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
    return _use(command)[0]


def _use(command: Sequence[str | Path]) -> tuple[float, float]:
    """CPU seconds of a whole process, its children's too, and its most memory in MB."""
    with subprocess.Popen(command, env=_environment(), stderr=subprocess.PIPE) as process:
        told = process.stderr.read() if process.stderr else b""
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}: {told.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _environment() -> dict[str, str]:
    """As a user starts it, with compiled modules kept, but on no screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = str(TOP / "src")
    return environment


if __name__ == "__main__":
    sys.exit(main())
