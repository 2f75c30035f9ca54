"""The choices of the set-up script, without network, packages or rights."""

import json
import shlex
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[2] / "packaging"
FILES = sorted(FOLDER.glob("*.py"))


@pytest.fixture(autouse=True)
def as_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python looks first where a script lies; `packaging` is an installed package too."""
    monkeypatch.syspath_prepend(str(FOLDER))


@pytest.fixture
def script() -> ModuleType:
    return import_module("bootstrap")


@pytest.fixture
def environment() -> ModuleType:
    return import_module("environment")


@pytest.fixture
def system_packages() -> ModuleType:
    return import_module("system_packages")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_needs_the_standard_library_only(file: Path) -> None:
    words = (line.split() for line in file.read_text(encoding="utf-8").splitlines())
    imported = {line[1].split(".")[0] for line in words if line[:1] in (["import"], ["from"])}
    assert imported <= sys.stdlib_module_names | {each.stem for each in FILES}


def test_takes_the_newest_python_that_really_runs(environment: ModuleType) -> None:
    machine = {
        "python3.12": environment.Python("3.12", "/usr/bin/python3.12"),
        "python3.11": environment.Python("3.11", "/usr/bin/python3.11"),
    }
    asked = [(version, f"python{version}") for version in environment.PYTHONS]
    found = environment.choose(asked, machine.get)  # a shim of 3.13 that fails gives None
    assert [python.version for python in found] == ["3.12", "3.11"]


def test_a_command_that_is_another_python_is_passed_over(environment: ModuleType) -> None:
    lying = environment.Python("3.9", "/usr/bin/python3.9")
    assert environment.choose([("3.13", "python3.13")], lambda _command: lying) == []


def test_of_one_version_the_first_is_taken(environment: ModuleType) -> None:
    asked = [("3.11", "/a/python3"), ("3.11", "/b/python3")]
    found = environment.choose(asked, lambda command: environment.Python("3.11", command))
    assert [python.path for python in found] == ["/a/python3"]


def test_a_shim_that_fails_is_no_python(environment: ModuleType, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("a shell environment")
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho 'python3.13: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    assert environment.real_python(str(shim)) is None
    assert environment.real_python(str(tmp_path / "none")) is None


def test_this_python_is_told_by_the_one_the_venv_was_made_from(environment: ModuleType) -> None:
    python = environment.real_python(sys.executable)
    assert python.version == ".".join(map(str, sys.version_info[:2]))
    assert sys.prefix == sys.base_prefix or Path(python.path) != Path(sys.executable)


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({}, "nothing"),
        ({"project": "other"}, "project"),
        ({"lock": "other"}, "everything"),
        ({"python": "3.11 /usr/bin/python3.11"}, "everything"),
        ({"place": "/elsewhere"}, "everything"),
    ],
)
def test_only_what_changed_is_done_again(
    environment: ModuleType, changed: dict[str, str], missing: str
) -> None:
    python = environment.Python("3.13", "/usr/bin/python3.13")
    found = environment.stamp(python, b"lock", b"project")
    assert environment.what_is_missing({**found, **changed}, found) == missing


def test_a_set_up_that_was_broken_off_is_begun_anew(
    environment: ModuleType, tmp_path: Path
) -> None:
    now = environment.stamp(environment.Python("3.13", "python"), b"lock", b"project")
    assert environment.what_is_missing(environment.read_stamp(tmp_path), now) == "everything"
    (tmp_path / environment.STAMP).write_text('{"python"')
    assert environment.what_is_missing(environment.read_stamp(tmp_path), now) == "everything"


def test_what_is_in_place_needs_no_pip(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = environment.Python("3.13", "/usr/bin/python3.13")
    monkeypatch.setattr(environment, "pip_for", lambda _python: pytest.fail("pip was asked"))
    files = environment.LOCK.read_bytes(), (environment.TOP / "pyproject.toml").read_bytes()
    (tmp_path / environment.STAMP).write_text(json.dumps(environment.stamp(python, *files)))
    assert environment.ensure_venv(tmp_path, [python]) == python


def test_a_python_no_pip_can_install_into_is_passed_over(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, old = environment.Python("3.13", "new"), environment.Python("3.11", "old")
    filled: list[str] = []
    monkeypatch.setattr(environment, "pip_for", lambda python: ["pip"] if python == old else None)
    monkeypatch.setattr(
        environment, "fill_venv", lambda _venv, python, _pip, **_how: filled.append(python.path)
    )
    assert environment.ensure_venv(tmp_path, [new, old]) == old
    assert filled == ["old"]
    with pytest.raises(environment.SetUpFailed, match="pip"):
        environment.ensure_venv(tmp_path / "other", [new])


def test_missing_packages_are_one_line_to_paste(system_packages: ModuleType) -> None:
    there = {"libGL.so.1", "Xvfb"}
    packages = {"libgl1": "libGL.so.1", "libegl1": "libEGL.so.1", "xvfb": "Xvfb", "xauth": "xauth"}
    missing = system_packages.missing_packages(packages, there.__contains__)
    assert missing == ["libegl1", "xauth"]
    line = system_packages.packages_sentence(missing).splitlines()[-1]
    assert line.startswith("sudo apt-get update && sudo apt-get install")
    assert line.endswith(" libegl1 xauth")


def test_without_rights_nothing_is_installed(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_packages, "is_there", lambda _part: False)
    monkeypatch.setattr(
        system_packages, "call", lambda *_command, **_env: pytest.fail("it was run")
    )
    with pytest.raises(system_packages.SetUpFailed, match="paste this line"):
        system_packages.ensure_packages({"libgl1": "libGL.so.1"})


def test_an_old_pip_is_named(environment: ModuleType) -> None:
    sentence = environment.pip_sentence("pip 20.3.4 from /usr/lib/python3 (python 3.9)")
    assert "pip 20.3.4" in sentence
    assert "22.3" in sentence
    assert "python3-pip" in environment.pip_sentence(None)


def test_a_library_that_is_not_there_is_missing(system_packages: ModuleType) -> None:
    assert not system_packages.is_there("libnosuchthing.so.9")
    assert not system_packages.is_there("no-such-program")


@pytest.mark.parametrize(
    ("platform", "environment", "display"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_display(
    script: ModuleType, platform: str, environment: dict[str, str], display: bool
) -> None:
    assert script.has_display(platform, environment) is display


def test_a_crash_after_passed_is_a_failure(
    script: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    steps = script.Steps()
    steps.run("Good", [sys.executable, "-c", "print('1 passed')"])
    assert steps.sum_up() == 0
    steps.run("Bad", [sys.executable, "-c", "print('1 passed', flush=True); import os; os.abort()"])
    assert steps.sum_up() == 1
    assert "FAILED: Bad (" in capfd.readouterr().err


def test_a_program_that_is_not_there_fails_its_step(script: ModuleType) -> None:
    steps = script.Steps()
    steps.run("Gone", ["no-such-program"])
    assert steps.failed == ["Gone (status 127)"]


def test_inspecting_and_testing_are_the_whole_check(
    script: ModuleType, environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is measured is printed only: another program may slow this machine."""
    python = environment.Python(script.OLDEST, "python")
    monkeypatch.setattr(script, "ensure_packages", lambda _packages: None)
    monkeypatch.setattr(script, "ensure_venv", lambda _venv, _pythons: python)
    steps: list[str] = []

    def remember(_steps: object, _name: str, command: list[str | Path], **_: str) -> None:
        steps.append(shlex.join(map(str, command)))

    monkeypatch.setattr(script.Steps, "run", remember)
    done = []
    for command in (script.check, script.inspect, lambda _: script.test([])):
        steps.clear()
        assert command([]) == 0
        done.append(tuple(steps))
    checked, inspected, tested = done
    assert checked == inspected + tested
    assert all("pytest" in step for step in tested)
    assert not [step for step in inspected if "pytest" in step]
    assert [" --print " in step for step in checked if "bench" in step] == [True]


def test_ci_does_what_the_readme_says() -> None:
    """Both commands, and `inspect`; the last lines are then those of the tests."""
    readme = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    said = [line.split("#")[0].strip() for line in readme.splitlines() if "bootstrap.py" in line]
    assert [line.rsplit(maxsplit=1)[-1] for line in said] == ["run", "test"]
    ci = (FOLDER.parent / ".ci" / "run").read_text(encoding="utf-8")
    done = [line.split(" ||")[0] for line in ci.splitlines() if line.startswith("python3")]
    assert done == [said[0], said[0].replace(" run", " inspect"), said[1]]
