"""How the tests start another Python that finds what this one finds."""

import os
import subprocess
import sys
from pathlib import Path

import bizservice_desktop

SOURCE = Path(bizservice_desktop.__file__).parents[1]
ROOT = Path(__file__).parents[2]


def environment() -> dict[str, str]:
    given = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(SOURCE), str(ROOT), given])}


def run_python(*arguments: str) -> None:
    """Run to the end; what it says when it fails is shown."""
    command = [sys.executable, *arguments]
    result = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
