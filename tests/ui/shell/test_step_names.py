"""What "Undo" will undo: every step that a page makes has words of its own, in both languages."""

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from tests.ui.conftest import RESOURCES

import bizservice_desktop.ui
from bizservice_desktop.services import editor
from bizservice_desktop.services.editor import Step
from bizservice_desktop.ui.shell.step_names import StepNames

UI = Path(bizservice_desktop.ui.__file__).parent
STORING = {"put", "put_all", "put_back", "remove"}
"""What the desk stores by; the first argument names the step."""


@cache
def modules() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in sorted(UI.rglob("*.py")))


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    """The calls of the desk's methods, and of an object's own ones, by these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value)
            is_own = owner == "self" and node.func.attr not in STORING
            if node.func.attr in names and node.args and (is_own or owner.endswith("desk")):
                yield node


def handing_on(known: frozenset[str] = frozenset()) -> frozenset[str]:
    """What gives its first argument to the desk, be it through another such function."""
    found = frozenset(
        function.name
        for tree in modules()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and len(function.args.args) > 1
        for call in calls(function, STORING | known)
        if ast.unparse(call.args[0]) == function.args.args[1].arg
    )
    found -= STORING
    return found if found == known else handing_on(found)


def texts(node: ast.AST, tree: ast.Module) -> Iterator[str]:
    """The texts that an expression may be, looking up what its names stand for in the module
    or the editor."""
    if isinstance(node, ast.IfExp):
        yield from (*texts(node.body, tree), *texts(node.orelse, tree))
        return
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
        elif isinstance(part, ast.Name):
            if isinstance(known := getattr(editor, part.id, None), str):
                yield known
            for made in ast.walk(tree):
                if isinstance(made, ast.Assign) and ast.unparse(made.targets[0]) == part.id:
                    yield from texts(made.value, tree)


@cache
def used() -> frozenset[str]:
    names = STORING | handing_on()
    found = {
        text
        for tree in modules()
        for call in calls(tree, names)
        for text in texts(call.args[0], tree)
    }
    return frozenset(text for text in found if re.fullmatch(r"[a-z]+(_[a-z]+)*", text))


@contextmanager
def speaking(locale: str) -> Iterator[StepNames]:
    translator = QTranslator()
    assert translator.load(locale, str(RESOURCES / "i18n"))
    QCoreApplication.installTranslator(translator)
    yield StepNames()
    QCoreApplication.removeTranslator(translator)


def said(locale: str) -> dict[str, str]:
    with speaking(locale) as names:
        return {name: names.words(Step(name, (), "…")) for name in used()}


def test_the_steps_are_found() -> None:
    """By each of the ways in which a page gives a name."""
    assert {
        "agree",
        "run_pause",
        "block_merge",
        "block_park",
        "noted_add",
        "noted_change",
    } <= used()
    assert {"initiative_add", "card_restore", "card_remove", "cards_import", "merge"} <= used()
    assert len(used()) >= 56


@pytest.mark.parametrize("locale", ["da", "en"])
def test_every_step_has_words_of_its_own(locale: str, qapp: QCoreApplication) -> None:
    words = said(locale)
    with speaking(locale) as names:
        unknown = names.words(Step("no such step", ()))
    assert [name for name, text in words.items() if text in {name, unknown, ""}] == []
    assert [name for name, text in words.items() if "_" in text or "%" in text] == []
    assert sorted(name for name, text in words.items() if [*words.values()].count(text) > 1) == []


def test_danish_words_are_not_the_english_ones(qapp: QCoreApplication) -> None:
    danish, english = said("da"), said("en")
    assert [name for name in used() if danish[name] == english[name]] == []


def test_words_are_for_steps_that_are_made() -> None:
    tree = ast.parse((UI / "shell" / "step_names.py").read_text(encoding="utf-8"))
    (known,) = (node for node in ast.walk(tree) if isinstance(node, ast.Dict))
    assert {ast.literal_eval(key) for key in known.keys if key} == used()
