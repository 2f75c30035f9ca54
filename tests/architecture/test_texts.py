"""Texts can be collected by lupdate, and every caption used is in the content pack."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bizservice_desktop import bootstrap
from bizservice_desktop.services.settings import LOCALES

SOURCE = Path(__file__).parents[2] / "src" / "bizservice_desktop"
CAPTION = re.compile(r"cap_[a-z0-9_]*[a-z0-9]")


def nodes() -> Iterator[tuple[str, ast.AST]]:
    """Every node of the source with where it stands."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.expr):
                yield f"{file.relative_to(SOURCE)}:{node.lineno}", node


def test_lupdate_sees_every_text() -> None:
    """It reads literals only; an f-string, a sum or a name would never be translated."""
    wrong = [
        place
        for place, node in nodes()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not all(isinstance(each, ast.Constant) for each in node.args[:1])
    ]
    assert wrong == []


@pytest.fixture(scope="module")
def used() -> dict[str, str]:
    """Every caption id that stands in the code, and a place where it does."""
    return {
        node.value: place
        for place, node in nodes()
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CAPTION.fullmatch(node.value)
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_caption_used_is_in_the_pack(used: dict[str, str], locale: str) -> None:
    assert len(used) > 40
    captions = bootstrap.load_content([locale]).wordings[locale].captions
    assert {id: place for id, place in used.items() if id not in captions} == {}
