"""One wording of what is wrong: whole in both languages, one sentence for every condition."""

import errno
import os
from pathlib import Path
from string import Formatter

import pytest

from bizservice_desktop.content.faults import Problem as ContentProblem
from bizservice_desktop.services.evidence_files import Refusal
from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.ports import ProgramFilesUnusable, StorageFailed, StorageFault
from bizservice_desktop.services.sentences import (
    FAULTS,
    LANGUAGES,
    OF_THE_SYSTEM,
    failure_sentence,
    fault_sentence,
    fault_words,
)
from bizservice_desktop.services.tables.table import Fault, Problem


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("id", FAULTS)
def test_both_languages_have_every_sentence_with_the_same_placeholders(id: str) -> None:
    english, danish = FAULTS[id]
    assert placeholders(english) == placeholders(danish)
    assert not set("“”") & set(danish)
    assert not set("»«") & set(english)


def test_every_condition_has_a_sentence_and_every_sentence_a_condition() -> None:
    conditions = {f"table_{problem}" for problem in Problem}
    conditions |= {f"storage_{fault}" for fault in StorageFault}
    conditions |= {f"content_{problem}" for problem in ContentProblem}
    conditions |= {f"write_{reason}" for reason in ("disk_full", "denied", "no_folder", "failed")}
    conditions |= {f"evidence_{refusal}" for refusal in Refusal}
    conditions |= {"place_denied", "place_failed", "program_files", "evidence_address"}
    assert conditions | {"unexpected", "at_line", "at_column"} == FAULTS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("problem", Problem)
def test_every_fault_of_a_table_can_be_said(language: str, problem: Problem) -> None:
    words = fault_sentence(language, Fault(problem, 2, "level", "7"), "answers.csv")
    assert words.startswith("answers.csv, lin")
    assert words.endswith(".")
    assert "{" not in words


@pytest.mark.parametrize("said", OF_THE_SYSTEM)
def test_what_the_system_says_is_said_in_the_language_of_the_sentence(said: str) -> None:
    english, danish = OF_THE_SYSTEM[said]
    fault = Fault(Problem.NOT_READABLE, value=said)
    assert fault_words("en", fault) == f"The file cannot be read: {english}."
    assert fault_words("da", fault) == f"Filen kan ikke læses: {danish}."


def test_a_fault_says_where_and_what() -> None:
    fault = Fault(Problem.BAD_LEVEL, 2, "level", "7")
    what = "“7” is not a level; use 0 to 4, ? or n/a."
    assert fault_words("en", fault) == what
    assert fault_sentence("en", fault) == f"Line 2, column level: {what}"
    assert fault_sentence("en", fault, "a.csv") == f"a.csv, line 2, column level: {what}"
    assert fault_sentence("da", fault) == (
        "Linje 2, kolonnen level: »7« er ikke et niveau; brug 0 til 4, ? eller n/a."
    )


def test_a_column_is_named_once_and_a_whole_file_has_no_line() -> None:
    missing = Fault(Problem.COLUMN_MISSING, 1, "level", "point_id, level")
    assert fault_sentence("en", missing).startswith("Line 1: The column level is missing")
    assert fault_sentence("en", Fault(Problem.MISSING)) == "The file does not exist."


def test_a_file_that_is_too_large_is_told_how_large_it_may_be() -> None:
    words = fault_words("en", Fault(Problem.TOO_LARGE, value="5"))
    assert words == "The file is larger than 5 MB, more than a table may be."


def test_what_stands_in_a_table_is_safe_to_show() -> None:
    words = fault_words("da", Fault(Problem.BAD_LEVEL, 2, "level", "\x1b[2J{line}\n" + "x" * 1000))
    assert words.isprintable()
    assert "{line}" in words
    assert len(words) < 500


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", StorageFault)
def test_every_storage_fault_names_the_file(language: str, fault: StorageFault) -> None:
    words = failure_sentence(language, StorageFailed(fault, "/data/bizservice.sqlite"))
    assert words is not None
    assert "/data/bizservice.sqlite" in words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "report.pdf was not written: the disk is full."),
        (errno.EDQUOT, "report.pdf was not written: the disk is full."),
        (errno.EACCES, "You have no right to write report.pdf."),
        (errno.EROFS, "You have no right to write report.pdf."),
        (errno.ENOENT, "report.pdf was not written: there is no such folder."),
        (errno.EIO, "report.pdf was not written: the disk does not answer as it should."),
    ],
)
def test_files_that_were_not_written(number: int, words: str) -> None:
    error = FileNotWritten(Path("report.pdf"), OSError(number, os.strerror(number)))
    assert failure_sentence("en", error) == words


def test_a_place_that_may_not_be_used_is_named() -> None:
    denied = PermissionError(errno.EACCES, "Permission denied", "/fonts")
    assert failure_sentence("en", denied) == "You have no right to read or write /fonts."
    broken = OSError(errno.EIO, "Input/output error", Path("/fonts"))
    assert failure_sentence("da", broken) == (
        "/fonts kan ikke læses eller skrives: disken svarer ikke, som den skal."
    )
    damaged = ProgramFilesUnusable("/app/cards", "da/points.toml: is missing")
    assert "/app/cards" in (failure_sentence("da", damaged) or "")


def test_other_errors_are_not_failures_of_reading_or_writing() -> None:
    assert failure_sentence("en", ValueError("x")) is None
