"""The sentences of the command line: whole in both languages, and safe to print."""

from pathlib import Path

import pytest
from tests.services.test_sentences import placeholders

from bizservice_desktop.cli.errors import explain
from bizservice_desktop.cli.sentences import SENTENCES, sentence
from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.sentences import failure_sentence


@pytest.mark.parametrize("id", SENTENCES)
def test_both_languages_have_the_same_sentences(id: str) -> None:
    english, danish = SENTENCES[id]
    assert placeholders(english) == placeholders(danish)


@pytest.mark.parametrize(
    "error",
    [StorageFailed(StorageFault.NEWER, "/x.sqlite"), FileNotWritten(Path("x.pdf"), OSError(5, ""))],
)
def test_a_failure_is_said_as_in_the_window(error: Exception) -> None:
    explanation = explain(error, "da")
    assert explanation is not None
    assert explanation.status == 1
    assert explanation.lines == [failure_sentence("da", error)]


def test_values_are_safe_to_print() -> None:
    text = sentence("da", "no_round", round="\x1b[2J\n" + "x" * 1000)
    assert text.isprintable()
    assert len(text) < 500
