"""Errors in words: what happened and where, and the exit status that says whose turn it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bizservice_desktop.content.faults import ContentInvalid, describe
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.services.papers import BadSize
from bizservice_desktop.services.ports import NotFound
from bizservice_desktop.services.rounds import TextMissing
from bizservice_desktop.services.sentences import DENIED, failure_sentence, fault_sentence
from bizservice_desktop.services.tables.table import Fault

from .sentences import sentence

FAILED = 1
BAD_INPUT = 2
MOST_FAULTS_SHOWN = 10

# argparse words its errors in English only; these are the ones it can have here
_USAGE = {
    "usage_required": r"the following arguments are required: (?P<name>.*)",
    "usage_choice": r"argument (?P<name>.*?): invalid choice: (?P<value>.*) "
    r"\(choose from (?P<choices>.*)\)",
    "usage_no_value": r"argument (?P<name>.*?): expected one argument",
    "usage_value": r"argument (?P<name>.*?): invalid \S+ value: (?P<value>.*)",
    "usage_unknown": r"unrecognized arguments: (?P<name>.*)",
}


class BadUsage(Exception):
    """The command line cannot be understood; `problem` is argparse's message."""

    def __init__(self, command: str, problem: str) -> None:
        super().__init__(problem)
        self.command, self.problem = command, problem


class BadInput(Exception):
    """What was asked for cannot be; `problem` is the id of a sentence that `values` fill."""

    def __init__(self, problem: str, **values: object) -> None:
        super().__init__(f"{problem} {values}")
        self.problem, self.values = problem, values


class CouldNot(BadInput):
    """The input is right, and still it could not be done."""


class OutputFailed(CouldNot):
    """What the command says could not be written where its output goes."""


def no_step(method: Method, step: str) -> BadInput:
    """The error for a step that the method does not have."""
    return BadInput("no_step", step=step, steps=", ".join(known.id for known in method.steps))


def folder_refused(path: Path, error: OSError) -> CouldNot:
    """The error for a folder that cannot be made or used."""
    if isinstance(error, FileExistsError | NotADirectoryError):
        return CouldNot("folder_is_file", path=path)
    if error.errno in DENIED:
        return CouldNot("folder_denied", path=path)
    return CouldNot("folder_failed", path=path, reason=error.strerror)


class TableRefused(ValueError):
    """A file is not the table it should be, or rows of it are wrong; nothing was taken."""

    def __init__(self, file: Path, faults: Sequence[Fault]) -> None:
        super().__init__(f"{file}: {len(faults)} faults")
        self.file, self.faults = file, faults


@dataclass(frozen=True, slots=True)
class Explanation:
    """`status` is BAD_INPUT when the user can mend the input, else FAILED."""

    lines: Sequence[str]
    status: int


def explain(error: Exception, language: str) -> Explanation | None:
    """Say what an error means; None for one that nobody foresaw."""
    if lines := _failure(error, language):
        return Explanation(lines, FAILED)
    if lines := _bad_input(error, language):
        return Explanation(lines, BAD_INPUT)
    return None


def _failure(error: Exception, language: str) -> Sequence[str]:
    if isinstance(error, CouldNot):
        return [sentence(language, error.problem, **error.values)]
    words = failure_sentence(language, error)
    return [words] if words else ()


def _bad_input(error: Exception, language: str) -> Sequence[str]:
    match error:
        case BadUsage():
            problem = _usage(error.problem, language)
            return [sentence(language, "usage", problem=problem, command=error.command)]
        case BadInput():
            return [sentence(language, error.problem, **error.values)]
        case NotFound():
            return [sentence(language, "no_round", round=error.args[0])]
        case BadSize():
            return [sentence(language, "bad_size", size=error.args[0])]
        case TextMissing():
            return [sentence(language, f"text_missing_{error.args[0]}")]
        case TableRefused():
            return _table_lines(error, language)
        case ContentInvalid():
            return _content_lines(error, language)
    return ()


def _usage(message: str, language: str) -> str:
    for id, pattern in _USAGE.items():
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return sentence(language, id, **match.groupdict())
    return message


def _table_lines(error: TableRefused, language: str) -> Sequence[str]:
    shown = error.faults[:MOST_FAULTS_SHOWN]
    lines = [fault_sentence(language, fault, str(error.file)) for fault in shown]
    if rest := len(error.faults) - len(lines):
        lines.append(sentence(language, "and_more", count=rest))
    return lines


def _content_lines(error: ContentInvalid, language: str) -> Sequence[str]:
    count = len(error.faults)
    head = sentence(language, "bad_pack_one" if count == 1 else "bad_pack", count=count)
    return (head, *(describe(fault, language) for fault in error.faults))
