"""An X server of the test's own, and programs of Qt that are run on it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TOP = Path(__file__).parents[3]
IS_CI = bool(os.environ.get("CI"))
"""There nothing is left out: what is missing is a failure."""


def needs(*programs: str) -> list[pytest.MarkDecorator]:
    """Leave the tests out where these programs are not installed."""
    return [
        pytest.mark.skipif(sys.platform != "linux", reason="an X server is needed"),
        *(
            pytest.mark.skipif(
                shutil.which(program) is None and not IS_CI, reason=f"{program} is not installed"
            )
            for program in programs
        ),
    ]


@contextmanager
def x_server() -> Iterator[str]:
    """An X server with room for a laptop of 1366 × 768 and a projector of 1920 × 1080."""
    end, told = os.pipe()
    arguments = ["-screen", "0", "3286x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), *arguments],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(end) as numbers:
            number = numbers.readline().strip()
        if not number:
            leave_out("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def run_on(display: str, module: str, folder: Path) -> dict[str, object]:
    """Run a module on the server with a folder for its data; what it prints last is JSON."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join([str(TOP / "src"), str(TOP)]),
    }
    done = subprocess.run(
        [sys.executable, "-m", module, str(folder)],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if "Could not load the Qt platform plugin" in done.stderr:
        leave_out("libraries that Qt needs for X are not installed")
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


def leave_out(reason: str) -> None:
    if IS_CI:
        pytest.fail(reason)
    pytest.skip(reason)
