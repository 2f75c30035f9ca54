"""requirements.lock pins, with hashes, all that pyproject.toml asks for."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from tools.lock import LOCK, TOP, pins, wanted

TEXT = LOCK.read_text(encoding="utf-8")


def test_every_dependency_is_pinned_as_the_project_allows() -> None:
    locked = pins(TEXT)
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    for requirement in map(Requirement, wanted(project)):
        name = canonicalize_name(requirement.name)
        assert name in locked, f"{name}: run tools/lock.py"
        assert requirement.specifier.contains(locked[name]), f"{requirement}: run tools/lock.py"


def test_every_package_has_hashes() -> None:
    entries = re.split(r"\n(?=[a-z])", TEXT.split("\n", 1)[1])
    assert len(entries) == len(pins(TEXT))
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_no_address_is_in_it() -> None:
    lines = [line for line in TEXT.splitlines() if not line.startswith("#")]
    allowed = re.compile(r'[a-z0-9.-]+==[\w.+]+( ; sys_platform == "\w+")? \\|    --hash=\S+( \\)?')
    assert [line for line in lines if not allowed.fullmatch(line)] == []
    assert "//" not in TEXT
