"""Writes requirements.lock: every package pinned, with the hashes of its wheels, no addresses.

    python tools/lock.py            take the newest versions that pyproject.toml allows
    python tools/lock.py --keep     keep the pinned versions, add what is missing

The versions are those that work on the oldest Python we support; the hashes are of the wheels
for every Python and system in TARGETS. Needs a `python3` with pip 23.1 or later on the PATH.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).parent.parent
LOCK = TOP / "requirements.lock"
PYTHONS = ("3.11", "3.12", "3.13")
BUILD = ("editables>=0.5",)  # what hatchling wants for an editable install
HEADER = "# Written by tools/lock.py from pyproject.toml; do not edit.\n"
_GLIBC = ("2014", "_2_17", "_2_24", "_2_26", "_2_27", "_2_28", "_2_31", "_2_34")


@dataclass(frozen=True, slots=True)
class System:
    """`tags` as pip's --platform takes them, `marker` as they are told apart in the lock."""

    tags: tuple[str, ...]
    marker: Mapping[str, str]


SYSTEMS = (
    System(
        tuple(f"manylinux{glibc}_x86_64" for glibc in _GLIBC),
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
    ),
    System(
        ("win_amd64",),
        {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"},
    ),
    System(
        ("macosx_14_0_arm64",),
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
    ),
    System(
        ("macosx_14_0_x86_64",),
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "x86_64"},
    ),
)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--keep", action="store_true", help="keep the versions pinned now")
    arguments = parser.parse_args(argv)
    roots = wanted(tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8")))
    kept = pins(LOCK.read_text(encoding="utf-8")) if arguments.keep and LOCK.is_file() else {}
    packages, where = _resolve(roots, kept)
    lines = [HEADER]
    hashes = _hashes(packages)
    for name in sorted(packages):
        marker = _marker(where[name])
        lines.append(f"{name}=={packages[name]['metadata']['version']}{marker}")
        lines += (f" \\\n    --hash=sha256:{value}" for value in sorted(hashes[name]))
        lines.append("\n")
    LOCK.write_text("".join(lines), encoding="utf-8")
    print(f"{len(packages)} packages, {sum(map(len, hashes.values()))} wheels in {LOCK.name}")
    return 0


def wanted(project: Mapping[str, Any]) -> list[str]:
    """What pyproject.toml asks for: to run, to develop, to build."""
    table = project["project"]
    extras = table["optional-dependencies"]
    return [
        *table["dependencies"],
        *(each for extra in extras.values() for each in extra),
        *project["build-system"]["requires"],
        *BUILD,
    ]


def pins(lock: str) -> dict[str, str]:
    """Name to version, as a lock file has them."""
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;\\\n]+)", lock, re.MULTILINE))


def _resolve(
    roots: list[str], kept: Mapping[str, str]
) -> tuple[dict[str, dict[str, Any]], dict[str, set[str]]]:
    """Packages by name, and the systems each is needed on.

    pip judges markers by the Python it runs on, so what only another system needs is found by
    walking the markers here, and asked for by name in the next try.
    """
    extra: set[str] = set()
    while True:
        pinned = [f"{name}=={version}" for name, version in kept.items()]
        asked = [*roots, *extra]
        report = _report([*asked, "-c", "{constraints}"], pinned, SYSTEMS[0], PYTHONS[0])
        packages: dict[str, dict[str, Any]] = {_name(item): item for item in report}
        where = _needed(roots, packages)
        missing = where.keys() - packages.keys()
        if not missing:
            return {name: packages[name] for name in where}, where
        extra |= missing


def _needed(roots: Iterable[str], packages: Mapping[str, Mapping[str, Any]]) -> dict[str, set[str]]:
    """Every package that is needed by some Python on some system: its name, and those systems."""
    where: dict[str, set[str]] = {}
    for system in SYSTEMS:
        for python in PYTHONS:
            environment = {**system.marker, "os_name": _os_name(system)}
            environment |= {"python_version": python, "python_full_version": f"{python}.0"}
            environment |= {"implementation_name": "cpython"}
            environment |= {"platform_python_implementation": "CPython"}
            for name in _reached(roots, packages, environment):
                where.setdefault(name, set()).add(system.marker["sys_platform"])
    return where


def _reached(
    roots: Iterable[str], packages: Mapping[str, Mapping[str, Any]], environment: dict[str, str]
) -> set[str]:
    reached: set[tuple[str, str]] = set()
    waiting = [(Requirement(root), "") for root in roots]
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({**environment, "extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        for wanted_extra in ("", *requirement.extras):
            if (name, wanted_extra) in reached:
                continue
            reached.add((name, wanted_extra))
            further = packages.get(name, {}).get("metadata", {}).get("requires_dist", ())
            waiting += ((Requirement(each), wanted_extra) for each in further)
    return {name for name, _extra in reached}


def _hashes(packages: Mapping[str, Mapping[str, Any]]) -> dict[str, set[str]]:
    """The sha256 of the wheel each Python on each system would take."""
    exact = [f"{name}=={item['metadata']['version']}" for name, item in packages.items()]
    found: dict[str, set[str]] = {name: set() for name in packages}
    for system in SYSTEMS:
        for python in PYTHONS:
            print(f"Python {python} on {system.tags[0]}", file=sys.stderr)
            for item in _report(["--no-deps", *exact], [], system, python):
                found[_name(item)].add(item["download_info"]["archive_info"]["hashes"]["sha256"])
    return found


def _report(asked: list[str], pinned: list[str], system: System, python: str) -> Any:
    """What pip would install, without installing it."""
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder, "constraints.txt")
        constraints.write_text("\n".join(pinned), encoding="utf-8")
        report = Path(folder, "report.json")
        platforms = [part for tag in system.tags for part in ("--platform", tag)]
        command = ["python3", "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
        command += ["--only-binary=:all:", "--python-version", python, *platforms]
        command += ["--target", folder, "--report", str(report)]
        command += [part.replace("{constraints}", str(constraints)) for part in asked]
        subprocess.run(command, check=True)
        return json.loads(report.read_text(encoding="utf-8"))["install"]


def _name(item: Mapping[str, Any]) -> str:
    return canonicalize_name(item["metadata"]["name"])


def _os_name(system: System) -> str:
    return "nt" if system.marker["sys_platform"] == "win32" else "posix"


def _marker(platforms: set[str]) -> str:
    if len(platforms) == len({system.marker["sys_platform"] for system in SYSTEMS}):
        return ""
    return " ; " + " or ".join(f'sys_platform == "{name}"' for name in sorted(platforms))


if __name__ == "__main__":
    sys.exit(main())
