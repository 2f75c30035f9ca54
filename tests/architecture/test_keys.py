"""Keys stand in one table: the code takes them from it, and so does what is written of them."""

import ast
import re
from pathlib import Path

import pytest

from bizservice_desktop.ui.shell.actions import Action, Where

TOP = Path(__file__).parents[2]
UI = TOP / "src" / "bizservice_desktop" / "ui"
TABLE = UI / "shell" / "actions.py"
AT_ONE_PLACE = {TABLE, UI / "kit" / "keyboard.py"}
KEYS_OF_QT = {"QShortcut", "QKeySequence", "StandardKey", "setShortcut", "setShortcuts"}
KEY_IN_WORDS = re.compile(
    r"\((?:[A-Z]|Enter|Esc|Space|Backspace|Delete|F\d+)\)|\b(?:Ctrl|Alt|Shift)\b|\bBackspace\b"
    r"|\b[B-HJ-Z] (?=[a-z]+s\b)"
)
PAGES = {
    "Mapping": Where.MAPPING,
    "Maturity model": Where.MODEL,
    "Matrix check": Where.MATRIX,
    "Agendas": Where.AGENDA_LIST,
    "Workshop": Where.WORKSHOP,
    "Dialogue cards": Where.CARD_LIST,
}


def sources() -> list[tuple[Path, ast.Module]]:
    return [
        (file, ast.parse(file.read_text(encoding="utf-8")))
        for file in sorted(UI.rglob("*.py"))
        if file not in AT_ONE_PLACE
    ]


def test_only_the_table_and_the_keyboard_name_keys() -> None:
    wrong = [
        f"{file.relative_to(UI)}:{node.lineno}"
        for file, tree in sources()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id in KEYS_OF_QT)
        or (isinstance(node, ast.Attribute) and node.attr in KEYS_OF_QT | {"Key"})
        or (isinstance(node, ast.Attribute) and node.attr.startswith("Key_"))
    ]
    assert wrong == []


def test_no_text_to_be_translated_names_a_key() -> None:
    wrong = [
        f"{file.relative_to(UI)}:{node.lineno}: {text.value}"
        for file, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        for text in node.args[:1]
        if isinstance(text, ast.Constant)
        and isinstance(text.value, str)
        and KEY_IN_WORDS.search(text.value)
    ]
    assert wrong == []


@pytest.mark.parametrize("words", ["Large view (L)", "Cancel (Esc)", "Ctrl+D copies", "S splits"])
def test_a_key_in_words_would_be_found(words: str) -> None:
    assert KEY_IN_WORDS.search(words)


def test_every_action_is_done_somewhere() -> None:
    done = {
        node.attr
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Action"
    }
    assert {action.name for action in Action} - done == set()


def signs(where: Where) -> set[str]:
    """The keys of a place, and of what is within it, that are one sign."""
    inside = [action for action in Action if f"{action.where}/".startswith(f"{where}/")]
    return {key for action in inside for key in action.keys if len(key) == 1}


def rows_of(readme: str) -> dict[str, str]:
    """Every row of a table of two columns, by its first cell."""
    return dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", readme, re.MULTILINE))


@pytest.fixture(scope="module")
def rows() -> dict[str, str]:
    return rows_of((TOP / "README.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("page", "where"), PAGES.items())
def test_the_readme_names_the_keys_of_a_page(
    rows: dict[str, str], page: str, where: Where, qapp: object
) -> None:
    named = set(re.findall(r"`(.)`", rows[page]))
    for first, last in re.findall(r"`(\d)`–`(\d)`", rows[page]):
        named |= set(map(str, range(int(first), int(last) + 1)))
    assert named == signs(where)


def test_the_readme_names_the_keys_while_presenting(rows: dict[str, str], qapp: object) -> None:
    for action in Action:
        if action.where is Where.PRESENTING:
            (key,) = action.keys
            meaning = rows[f"`{key}`" if len(key) == 1 else key]
            assert meaning.lower().startswith(action.words.lower())
