"""The pictures of docs/architecture.md are as the code is."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("architecture", TOP / "tools" / "architecture.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_current(tool: ModuleType) -> None:
    page = tool.PAGE.read_text(encoding="utf-8")
    assert page.count("```mermaid") == 4
    assert tool.with_pictures(page) == page


def test_an_arrow_that_others_tell_is_left_out(tool: ModuleType) -> None:
    arrows = {"a": {"b", "c"}, "b": {"c"}, "c": set()}
    assert tool.essential(arrows) == {"a": {"b"}, "b": {"c"}, "c": set()}


def test_a_circle_is_shown_whole(tool: ModuleType) -> None:
    arrows = {"a": {"b"}, "b": {"a"}, "c": {"a", "b"}}
    assert tool.essential(arrows)["a"] == {"b"}
    assert tool.essential(arrows)["b"] == {"a"}
