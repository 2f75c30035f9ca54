"""The interface's texts: collected from the code, translated, compiled."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).parents[2]
I18N = TOP / "resources" / "i18n"

ONE_MESSAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da"><context><name>Page</name><message>
<source>%1 of %2 points</source><translation>{danish}</translation>
</message></context></TS>
"""


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", TOP / "tools" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


TOOL = _tool()


@pytest.mark.parametrize("locale", TOOL.LOCALES)
def test_every_text_is_translated_with_its_placeholders(locale: str) -> None:
    assert TOOL.faults(I18N / f"{locale}.ts") == []


@pytest.mark.parametrize("locale", TOOL.LOCALES)
def test_the_compiled_file_is_up_to_date(locale: str, tmp_path: Path) -> None:
    compiled = tmp_path / f"{locale}.qm"
    TOOL._compile(I18N / f"{locale}.ts", compiled)
    assert compiled.read_bytes() == (I18N / f"{locale}.qm").read_bytes()


def test_the_texts_are_those_of_the_code(tmp_path: Path) -> None:
    assert TOOL._uncollected(tmp_path) == []


@pytest.mark.parametrize("locale", TOOL.LOCALES)
def test_both_forms_of_a_plural_say_the_number(locale: str) -> None:
    silent = [
        form
        for message in TOOL._messages(I18N / f"{locale}.ts")
        if "%n" in message.findtext("source", "")
        for form in TOOL._translations(message)
        if "%n" not in form
    ]
    assert silent == []


def test_danish_has_danish_quotation_marks() -> None:
    texts = [
        text
        for message in TOOL._messages(I18N / "da.ts")
        for text in TOOL._translations(message)
        if any(mark in text for mark in '“”„"')
    ]
    assert texts == []


@pytest.mark.parametrize(
    ("danish", "fault"),
    [
        ("", "not translated"),
        ("%1 punkter", "other placeholders"),
        ("%1 af %3 punkter", "other placeholders"),
        ("%2 punkter, %1 besvaret", None),
    ],
)
def test_the_tool_finds_what_is_wrong(danish: str, fault: str | None, tmp_path: Path) -> None:
    file = tmp_path / "da.ts"
    file.write_text(ONE_MESSAGE.format(danish=danish), encoding="utf-8")
    found = TOOL.faults(file)
    assert [each.split(":")[0] for each in found] == ([fault] if fault else [])


def test_a_text_that_was_guessed_is_still_to_be_written(tmp_path: Path) -> None:
    file = tmp_path / "da.ts"
    guessed = ONE_MESSAGE.replace("<translation>", '<translation type="unfinished">')
    file.write_text(guessed.format(danish="%1 af %2 punkter"), encoding="utf-8")
    assert TOOL.missing(file) == ["%1 of %2 points"]
    assert [each.split(":")[0] for each in TOOL.faults(file)] == ["nobody has read"]
