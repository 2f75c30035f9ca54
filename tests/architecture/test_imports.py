"""The contracts between the layers, which stand in pyproject.toml, are kept."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parents[2]
CHECK = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"


def test_imports_go_down() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHECK], cwd=TOP, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_contract_is_softened() -> None:
    project = (TOP / "pyproject.toml").read_text(encoding="utf-8")
    assert "ignore_imports" not in project
    assert "exhaustive = true" in project
