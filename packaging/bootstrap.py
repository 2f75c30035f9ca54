"""Sets the program up in `.venv`, and runs, tests or checks it. Needs Python and pip only.

    python3 packaging/bootstrap.py run [-- ARGUMENTS]    start the program
    python3 packaging/bootstrap.py test [-- ARGUMENTS]   run the tests, or pytest with ARGUMENTS
    python3 packaging/bootstrap.py check                 all that must hold before a change goes in

Without a display, `run` works the finished example on the command line and says where its
papers are. A second call finds everything in place and starts at once.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
VENV_OLDEST = TOP / ".venv-3.11"
LOCK = TOP / "requirements.lock"
PYTHONS = ("3.13", "3.12", "3.11")  # newest first
OLDEST = PYTHONS[-1]
STAMP = "bootstrap.json"
TITLE_WIDTH = 78
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}

Command = Sequence["str | Path"]

# What a Debian package brings: a library to load, or a program.
QT_PACKAGES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
WINDOW_PACKAGES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
SCREEN_PACKAGES = {"xvfb": "Xvfb", "xauth": "xauth"}


class SetUpFailed(Exception):
    """The sentence that tells the user what to do."""


@dataclass(frozen=True)
class Python:
    version: str
    path: str


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
    commands: dict[str, Callable[[list[str]], int]] = {"run": run, "test": test, "check": check}
    parser.add_argument("command", choices=commands)
    parser.add_argument("arguments", nargs="*", metavar="-- ARGUMENTS", help="passed on")
    options = parser.parse_args(argv)
    if options.command == "check" and options.arguments:
        parser.error("check takes no arguments")
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
    ensure_packages(QT_PACKAGES | WINDOW_PACKAGES | SCREEN_PACKAGES)
    pythons = pythons_here()
    main_one = ensure_venv(VENV, pythons)
    python = executable(VENV, "python")
    steps = Steps()
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
    steps.run("Start-up time", pytest(VENV, "-m", "benchmark", "tests/benchmarks"))
    oldest = [each for each in pythons if each.version == OLDEST]
    if oldest and main_one.version != OLDEST:
        ensure_venv(VENV_OLDEST, oldest)
        some = ["-k", "none_reference or guard or window or mapping", "-m", "not benchmark"]
        some += ["tests/gui", "tests/packaging"]
        steps.run(f"Window tests on Python {OLDEST}", pytest(VENV_OLDEST, *some), **OFF_SCREEN)
    run_tests(steps)
    return steps.sum_up()


def run_tests(steps: Steps) -> None:
    """In two processes: what Qt does at the end of one does not hide behind the other."""
    rest = pytest(VENV, "-m", "not benchmark", "--ignore=tests/gui")
    steps.run("Tests without a window", rest, **OFF_SCREEN)
    steps.run("Tests of the window", pytest(VENV, "tests/gui"), **OFF_SCREEN)


def pytest(venv: Path, *arguments: str) -> Command:
    return [executable(venv, "python"), "-m", "pytest", *arguments]


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def ending(status: int) -> str:
    """A crash after pytest has written "passed" shows in the status only."""
    if status < 0:
        return f"killed by signal {-status}"
    return f"status {status}"


# --- the environment


def ensure_venv(venv: Path, pythons: Sequence[Python]) -> Python:
    """Make the virtual environment or bring it up to date; return the Python it has.

    That is the first one that some pip of this machine can install into.

    Raises: SetUpFailed.
    """
    found = read_stamp(venv)
    for python in pythons:
        now = stamp(python, LOCK.read_bytes(), (TOP / "pyproject.toml").read_bytes())
        missing = what_is_missing(found, now)
        if missing == "nothing":
            return python
        if pip := pip_for(python):
            fill_venv(venv, python, pip, everything=missing == "everything")
            (venv / STAMP).write_text(json.dumps(now), encoding="utf-8")
            return python
    raise SetUpFailed(pip_sentence(output([sys.executable, "-m", "pip", "--version"])))


def fill_venv(venv: Path, python: Python, pip: list[str], *, everything: bool) -> None:
    """Raises: SetUpFailed."""
    inside = str(executable(venv, "python"))
    if everything:
        say(f"Setting up {venv.name} with Python {python.version} …")
        must([python.path, "-m", "venv", "--without-pip", "--clear", venv])
        (venv / ".gitignore").write_text("*\n", encoding="utf-8")
        lock: Command = ["--require-hashes", "--only-binary=:all:", "-r", LOCK]
        must([*pip, "--python", inside, "install", "--quiet", *lock])
    editable: Command = ["--no-deps", "--no-build-isolation", "--no-index", "-e", TOP]
    must([*pip, "--python", inside, "install", "--quiet", *editable])
    must([inside, "-m", "compileall", "-q", TOP / "src"])  # else read anew at every start


def stamp(python: Python, lock: bytes, project: bytes) -> dict[str, str]:
    """What an environment was made from."""
    return {
        "python": f"{python.version} {python.path}",
        "place": str(TOP),
        "lock": hashlib.sha256(lock).hexdigest(),
        "project": hashlib.sha256(project).hexdigest(),
    }


def read_stamp(venv: Path) -> dict[str, str]:
    """Empty where there is none; it is written last, so a broken set-up has none."""
    try:
        found = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def what_is_missing(found: Mapping[str, str], now: Mapping[str, str]) -> str:
    """`nothing`, `project` (its entry points), or `everything`."""
    if found == now:
        return "nothing"
    same = all(found.get(name) == now[name] for name in ("python", "place", "lock"))
    return "project" if same else "everything"


def pythons_here() -> list[Python]:
    """Those of PYTHONS that are on the PATH and really run, newest first.

    Raises: SetUpFailed.
    """
    asked = [(version, f"python{version}") for version in PYTHONS]
    own = ".".join(map(str, sys.version_info[:2]))
    asked += [(own, name) for name in (sys.executable, "python3") if own in PYTHONS]
    found = choose(asked, real_python)
    if not found:
        raise SetUpFailed(f"Python {', '.join(PYTHONS)} is needed, and none of them was found.")
    return found


def choose(asked: Iterable[tuple[str, str]], ask: Callable[[str], Python | None]) -> list[Python]:
    """The first good one of each version; `ask` gives what a command really is, or None."""
    found: dict[str, Python] = {}
    for version, command in asked:
        if version not in found and (python := ask(command)) and python.version == version:
            found[version] = python
    return [found[version] for version in PYTHONS if version in found]


def real_python(command: str) -> Python | None:
    """Run it: a shim may be there and fail. Inside a venv, the Python it was made from."""
    code = (
        "import sys, venv; print('%d.%d' % sys.version_info[:2]);"
        "print(getattr(sys, '_base_executable', '') or sys.executable)"
    )
    said = output([command, "-c", code])
    if said is None or len(said.splitlines()) != len(Python.__dataclass_fields__):
        return None
    return Python(*said.splitlines())


def pip_for(python: Python) -> list[str] | None:
    """A pip of this machine that can install into an environment of that Python."""
    for with_pip in (python.path, sys.executable, "python3"):
        pip = [with_pip, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        if output([*pip, "--python", python.path, "--version"]) is not None:
            return pip
    return None


def pip_sentence(said: str | None) -> str:
    """`said` is what `pip --version` says; None when there is no pip."""
    if said is None:
        return "pip is missing; on Debian: apt-get install -y python3-pip"
    version = said.split()[1] if len(said.split()) > 1 else said.strip()
    return f"pip {version} cannot install into another environment; pip 22.3 or later is needed."


# --- packages of the system


def ensure_packages(packages: Mapping[str, str]) -> None:
    """Install what is missing when that is allowed, else say how.

    Raises: SetUpFailed.
    """
    if sys.platform != "linux":
        return
    missing = missing_packages(packages, is_there)
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing {' '.join(missing)} …")
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        call([*apt, "update"], **quiet)
        call([*apt, "install", "-y", "--no-install-recommends", *missing], **quiet)
        missing = missing_packages(packages, is_there)
    if missing:
        raise SetUpFailed(packages_sentence(missing))


def missing_packages(packages: Mapping[str, str], there: Callable[[str], bool]) -> list[str]:
    return [package for package, part in packages.items() if not there(part)]


def packages_sentence(missing: Sequence[str]) -> str:
    names = " ".join(missing)
    return (
        "Packages of the system are missing; paste this line, and start again:\n"
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + names
    )


def is_there(part: str) -> bool:
    """Can this library be loaded, or this program be found?"""
    if ".so." not in part:
        return shutil.which(part) is not None
    try:
        ctypes.CDLL(part)
    except OSError:
        return False
    return True


# --- processes


def executable(venv: Path, name: str) -> Path:
    if sys.platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name


def call(command: Command, **environment: str) -> int:
    """Run it in the checkout and return its exit status."""
    sys.stdout.flush()
    inside = {**os.environ, **environment}
    inside.pop("PYTHONHOME", None)
    try:
        return subprocess.run(list(map(str, command)), cwd=TOP, env=inside, check=False).returncode
    except OSError as error:
        say(f"{command[0]}: {error.strerror}", to_stderr=True)
        return 127


def must(command: Command) -> None:
    """Raises: SetUpFailed: It ended with an error."""
    if status := call(command):
        told = shlex.join(map(str, command))
        raise SetUpFailed(f"The set-up stopped, because this failed ({ending(status)}): {told}")


def output(command: Sequence[str]) -> str | None:
    """What it writes, or None when it fails."""
    try:
        done = subprocess.run(
            list(command), capture_output=True, text=True, errors="replace", check=False
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def say(words: str, *, to_stderr: bool = False) -> None:
    print(words, file=sys.stderr if to_stderr else sys.stdout, flush=True)


if __name__ == "__main__":
    sys.exit(main())
