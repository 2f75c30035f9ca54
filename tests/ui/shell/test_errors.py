"""The window says what is wrong in its own language, in the words of the command line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.sentences import FAULTS, failure_sentence, fault_sentence
from bizservice_desktop.services.tables.table import Fault, Problem
from bizservice_desktop.ui.shell.errors import failure, fault_line, fault_reason

FULL = StorageFailed(StorageFault.DISK_FULL, "/data/bizservice.sqlite")
BAD = Fault(Problem.BAD_LEVEL, 2, "level", "7")


@pytest.fixture(params=[("en_GB", "en"), ("da_DK", "da"), ("de_DE", "en")])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    locale, expected = request.param
    QLocale.setDefault(QLocale(locale))
    yield expected
    QLocale.setDefault(before)


def test_the_window_says_what_the_command_line_says(language: str) -> None:
    assert failure(FULL) == failure_sentence(language, FULL)
    assert fault_line(BAD) == fault_sentence(language, BAD)
    assert fault_line(BAD).endswith(fault_reason(BAD))


def test_the_unforeseen_is_a_calm_sentence(language: str) -> None:
    assert failure(ZeroDivisionError("inside")) == FAULTS["unexpected"][language == "da"]
