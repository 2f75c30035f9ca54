"""The tests pass on a machine that stalls: nothing waits for a time, and nothing is timed."""

import ast
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).parents[1]
TOP = TESTS.parent
PROFILE = TESTS / "conftest.py"
SLEEPS = {"qWait", "qSleep", "sleep", "msleep", "usleep"}
CLOCKS = {"perf_counter", "perf_counter_ns", "monotonic", "process_time", "thread_time"}
WAITS = {"waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"}


def breaches(code: str) -> Iterator[tuple[int, str]]:
    """The line and the name of every call that waits for a time, or times what is tested."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else ""
        name = function.id if isinstance(function, ast.Name) else name
        keywords = {keyword.arg for keyword in node.keywords}
        is_timed_wait = name == "wait" and (node.args or node.keywords)
        has_own_patience = name in WAITS and "timeout" in keywords
        if name in SLEEPS | CLOCKS or is_timed_wait or has_own_patience or "deadline" in keywords:
            yield node.lineno, name


@pytest.mark.parametrize(
    "code",
    [
        "qtbot.wait(1)",
        "qtbot.wait(ms=1)",
        "QTest.qWait(0)",
        "time.sleep(0.1)",
        "sleep(1)",
        "event.wait(timeout=3)",
        "began = time.perf_counter()",
        "qtbot.waitUntil(done, timeout=2000)",
        "@settings(max_examples=3, deadline=200)\ndef test() -> None: ...",
        "law = settings(deadline=None)",
    ],
)
def test_a_breach_is_found(code: str) -> None:
    assert [line for line, _ in breaches(code)] == [1]


@pytest.mark.parametrize(
    "code", ["qtbot.waitUntil(done)", "process.wait()", "qtbot.waitSignal(page.changed)"]
)
def test_waiting_for_a_condition_is_none(code: str) -> None:
    assert list(breaches(code)) == []


def test_nothing_waits_for_a_time() -> None:
    found = [
        f"{file.relative_to(TOP)}:{line} {name}"
        for file in sorted(TESTS.rglob("*.py"))
        if file != PROFILE
        for line, name in breaches(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_properties_are_tried_without_a_deadline() -> None:
    profile = settings()
    assert profile.deadline is None
    assert profile.print_blob
    assert profile.derandomize is bool(os.environ.get("CI"))


def test_no_benchmark_runs_among_the_tests() -> None:
    options = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]
    assert options["ini_options"]["addopts"][-2:] == ["-m", "not benchmark"]
    for file in (TESTS / "benchmarks").glob("test_*.py"):
        functions = [f for f in ast.parse(file.read_text()).body if isinstance(f, ast.FunctionDef)]
        tests = [function for function in functions if function.name.startswith("test_")]
        assert all("mark.benchmark" in map(_name, test.decorator_list) for test in tests), file


def _name(decorator: ast.expr) -> str:
    return ast.unparse(decorator).removeprefix("pytest.")
