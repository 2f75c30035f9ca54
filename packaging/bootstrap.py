"""Sets the program up in `.venv`, and runs, tests or checks it. Needs Python and pip only.

    python3 packaging/bootstrap.py run [-- ARGUMENTS]    start the program
    python3 packaging/bootstrap.py test [-- ARGUMENTS]   run the tests, or pytest with ARGUMENTS
    python3 packaging/bootstrap.py inspect               what must hold besides the tests
    python3 packaging/bootstrap.py check                 both: before a change goes in

Without a display, `run` works the finished example on the command line and says where its
papers are. A second call finds everything in place and starts at once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from environment import PYTHONS, ensure_venv, pythons_here
from process import TOP, Command, SetUpFailed, call, ending, executable, say
from system_packages import QT_PACKAGES, SCREEN_PACKAGES, WINDOW_PACKAGES, ensure_packages

VENV = TOP / ".venv"
VENV_OLDEST = TOP / ".venv-3.11"
OLDEST = PYTHONS[-1]
TITLE_WIDTH = 78
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@dataclass
class Steps:
    """Runs one step after the other and remembers which failed, and why."""

    failed: list[str] = field(default_factory=list)

    def run(self, name: str, command: Command, **environment: str) -> None:
        say(f"\n--- {name} {'-' * (TITLE_WIDTH - len(name))}")
        status = call(command, **environment)
        if status:
            self.failed.append(f"{name} ({ending(status)})")

    def sum_up(self) -> int:
        """Silent when all is well: the last line is then that of the tests."""
        for each in self.failed:
            say(f"FAILED: {each}", to_stderr=True)
        return 1 if self.failed else 0


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands: dict[str, Callable[[list[str]], int]] = {
        "run": run,
        "test": test,
        "inspect": inspect,
        "check": check,
    }
    parser.add_argument("command", choices=commands)
    parser.add_argument("arguments", nargs="*", metavar="-- ARGUMENTS", help="passed on")
    options = parser.parse_args(argv)
    if options.command in ("inspect", "check") and options.arguments:
        parser.error(f"{options.command} takes no arguments")
    try:
        return commands[options.command](options.arguments)
    except SetUpFailed as failure:
        say(str(failure), to_stderr=True)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    if not has_display(sys.platform, os.environ):
        return run_example(arguments)
    ensure_packages(QT_PACKAGES | WINDOW_PACKAGES)
    ensure_venv(VENV, pythons_here())
    return call([executable(VENV, "bizservice-desktop"), *arguments])


def run_example(arguments: list[str]) -> int:
    ensure_venv(VENV, pythons_here())
    papers, data = TOP / "out" / "papers", TOP / "out" / "demo-data"
    data.mkdir(parents=True, exist_ok=True)
    say("There is no display, so the finished example is worked on the command line.\n")
    demo: Command = ["--data-dir", data, "demo", "--out", papers, "--locale", "da", *arguments]
    status = call([executable(VENV, "bizservice"), *demo])
    if status == 0:
        say(f"\nThe papers are in {papers}, the data in {data}.")
    return status


def test(arguments: list[str]) -> int:
    ensure_packages(QT_PACKAGES)
    ensure_venv(VENV, pythons_here())
    steps = Steps()
    if arguments:
        steps.run("Tests", pytest(VENV, *arguments), **OFF_SCREEN)
    else:
        run_tests(steps)
    return steps.sum_up()


def check(_arguments: list[str]) -> int:
    steps = Steps()
    run_inspection(steps)
    run_tests(steps)
    return steps.sum_up()


def inspect(_arguments: list[str]) -> int:
    steps = Steps()
    run_inspection(steps)
    return steps.sum_up()


def run_inspection(steps: Steps) -> None:
    ensure_packages(QT_PACKAGES | WINDOW_PACKAGES | SCREEN_PACKAGES)
    pythons = pythons_here()
    main_one = ensure_venv(VENV, pythons)
    python = executable(VENV, "python")
    steps.run("Ruff", [executable(VENV, "ruff"), "check"])
    steps.run("Format", [executable(VENV, "ruff"), "format", "--check"])
    steps.run("Types", [executable(VENV, "mypy")])
    steps.run("Imports between layers", [executable(VENV, "lint-imports")])
    steps.run("Translations", [python, TOP / "tools" / "translations.py", "--check"])
    pack: Command = ["pack", "check", TOP / "resources" / "cards"]
    steps.run("Content pack", [executable(VENV, "bizservice"), *pack])
    if xvfb_run := shutil.which("xvfb-run"):
        window: Command = [executable(VENV, "bizservice-desktop"), "--quit-after-first-frame"]
        window = [*window, "--data-dir", TOP / "out" / "window-data"]
        steps.run("A real window", [xvfb_run, "-a", *window], QT_QPA_PLATFORM="xcb")
    if sys.platform != "win32":  # the CPU time of a child is not to be had there
        bench: Command = [python, TOP / "tools" / "bench.py", "start", "--print", "--runs", "5"]
        steps.run("Start-up time, which decides nothing", bench)
    oldest = [each for each in pythons if each.version == OLDEST]
    if oldest and main_one.version != OLDEST:
        ensure_venv(VENV_OLDEST, oldest)
        some = ["-k", "none_reference or guard or window or mapping", "tests/ui", "tests/packaging"]
        steps.run(f"Window tests on Python {OLDEST}", pytest(VENV_OLDEST, *some), **OFF_SCREEN)


def run_tests(steps: Steps) -> None:
    """In two processes: what Qt does at the end of one does not hide behind the other."""
    steps.run("Tests without a window", pytest(VENV, "--ignore=tests/ui"), **OFF_SCREEN)
    steps.run("Tests of the window", pytest(VENV, "tests/ui"), **OFF_SCREEN)


def pytest(venv: Path, *arguments: str) -> Command:
    return [executable(venv, "python"), "-m", "pytest", *arguments]


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
