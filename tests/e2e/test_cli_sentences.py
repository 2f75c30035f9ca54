"""The sentences of the command line: whole in both languages, one for every condition."""

import errno
import os
from pathlib import Path
from string import Formatter

import pytest

from bizservice_desktop.cli.errors import explain
from bizservice_desktop.cli.sentences import LANGUAGES, sentence
from bizservice_desktop.exchange.spreadsheet import FileProblem
from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.tables.importing import RowProblem


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_sentences() -> None:
    english, danish = LANGUAGES["en"], LANGUAGES["da"]
    assert list(english) == list(danish)
    for id, text in english.items():
        assert placeholders(text) == placeholders(danish[id]), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_a_sentence(language: str) -> None:
    sentences = LANGUAGES[language]
    assert {f"file_{problem}" for problem in FileProblem} <= sentences.keys()
    assert {f"row_{problem}" for problem in RowProblem} <= sentences.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", StorageFault)
def test_every_storage_fault_names_the_file(language: str, fault: StorageFault) -> None:
    explanation = explain(StorageFailed(fault, "/data/bizservice.sqlite"), language)
    assert explanation is not None
    assert explanation.status == 1
    assert len(explanation.lines) == 1
    assert "bizservice.sqlite" in explanation.lines[0]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "no right"),
        (errno.ENOENT, "no such folder"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_files_that_were_not_written(number: int, words: str) -> None:
    error = FileNotWritten(Path("report.pdf"), OSError(number, os.strerror(number)))
    explanation = explain(error, "en")
    assert explanation is not None
    assert explanation.status == 1
    assert words in explanation.lines[0]
    assert "report.pdf" in explanation.lines[0]


def test_values_are_safe_to_print() -> None:
    text = sentence("da", "no_round", round="\x1b[2J\n" + "x" * 1000)
    assert text.isprintable()
    assert len(text) < 500
