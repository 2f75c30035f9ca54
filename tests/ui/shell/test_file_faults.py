"""Sentences about tables that cannot be read."""

from pytestqt.qtbot import QtBot

from bizservice_desktop.services.tables.answer_files import FileFault
from bizservice_desktop.ui.shell.file_faults import FileFaultTexts


def test_a_file_that_is_too_large_is_told_how_large_it_may_be(qtbot: QtBot) -> None:
    """Cards, agendas and answers are read from tables: the sentence holds for all."""
    fault = FileFault(problem="too_large", value="5000000")
    words = FileFaultTexts().of_file(fault)
    assert words == "The file is larger than 5 MB, more than a table may be."
