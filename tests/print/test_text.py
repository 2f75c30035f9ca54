"""The one function that makes paragraphs of text."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.print.paper_rounds import blank

from bizservice_desktop.print import text as text_module
from bizservice_desktop.print.styles import Style
from bizservice_desktop.print.text import MOST_WORDS, Run, Typesetter, clean


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


def printed(paragraphs: list[object]) -> str:
    return "\n".join(str(p.getPlainText(identify=1)) for p in paragraphs)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "<b>fed",
        "a <b c",
        "&copy",
        "&amp;",
        "x </para> y",
        "<!-- x -->",
        "<?php ?>",
        "<![CDATA[x]]>",
        '<a href="file:///etc/passwd">x</a>',
        "<seq/>",
        '<img src="/etc/passwd"/>',
        '<onDraw name="x"/>',
        "1 < 2 && 3 > 2",
    ],
)
def test_markup_is_text(text: str) -> None:
    setter = Typesetter(blank())
    assert printed(setter.block(text)) == text
    assert setter.line(text).getPlainText(identify=1) == text
    assert not setter.replaced


def test_what_does_not_print_is_a_box_and_remembered() -> None:
    setter = Typesetter(blank())
    assert printed(setter.block("glad 😀 og 中")) == "glad □ og □"
    assert list(setter.replaced) == ["😀", "中"]


def test_controls_and_lone_surrogates_are_left_out() -> None:
    setter = Typesetter(blank())
    assert printed(setter.block("a\x00b\x07c\ud800d\u200be")) == "abcde"
    assert not setter.replaced


def test_text_is_composed() -> None:
    assert clean("A\u030arhus") == "Århus"


def test_line_ends_are_kept_and_an_empty_line_begins_a_paragraph() -> None:
    first, second = Typesetter(blank()).block("en\nto\n\n\ntre")
    assert first.text.count("<br/>") == 1 or len(first.frags) > 1
    assert second.getPlainText(identify=1) == "tre"


def test_blank_text_gives_nothing() -> None:
    assert Typesetter(blank()).block(" \n\t\n ") == []
    assert Typesetter(blank()).block("", label="Noter:") == []


def test_long_text_becomes_many_paragraphs() -> None:
    paragraphs = Typesetter(blank()).block("ord " * 2500)
    assert len(paragraphs) == 5
    assert all(len(p.getPlainText(identify=1).split()) <= MOST_WORDS for p in paragraphs)


def test_an_endless_word_is_divided() -> None:
    assert max(map(len, clean("x" * 5000).split())) <= 500


def test_runs_keep_the_space_between_them() -> None:
    line = Typesetter(blank()).line((Run("INT 4 "), Run("Redskaber")), Style.CELL)
    assert line.getPlainText(identify=1) == "INT 4 Redskaber"


def test_a_cut_shows() -> None:
    setter = Typesetter(blank())
    style = setter.style(Style.CELL)
    cut = setter.cut("et langt ord " * 30, style, 100, 2)
    text = cut.getPlainText(identify=1)
    assert text.endswith("…")
    assert cut.wrap(100, 1000)[1] <= 2 * style.leading
    assert setter.cut("kort", style, 100, 2).getPlainText(identify=1) == "kort"


@settings(max_examples=30)
@given(st.text(max_size=120))
def test_no_text_is_an_error(text: str) -> None:
    setter = Typesetter(blank())
    for paragraph in [*setter.block(text), setter.line(text)]:
        paragraph.wrap(200, 1000)


def test_nothing_else_makes_paragraphs() -> None:
    """Text that goes round the one function would be read as markup."""
    folder = Path(text_module.__file__).parent
    makers = {
        file.name
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in {"Paragraph", "XPreformatted"}
    }
    assert makers == {"text.py"}


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
