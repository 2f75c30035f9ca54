"""Failures and faults in the language of the window; the words are `services.sentences`."""

from PySide6.QtCore import QLocale

from bizservice_desktop.services.sentences import (
    FAULTS,
    failure_sentence,
    fault_sentence,
    fault_words,
    sentence,
)
from bizservice_desktop.services.tables.table import Fault


def failure(error: object) -> str:
    """What happened, what it means, what to do. No technical talk."""
    return failure_sentence(_language(), error) or sentence(FAULTS, _language(), "unexpected")


def fault_line(fault: Fault) -> str:
    """What is wrong with a table, and where in it."""
    return fault_sentence(_language(), fault)


def fault_reason(fault: Fault) -> str:
    """What is wrong, where the place is said beside it."""
    return fault_words(_language(), fault)


def _language() -> str:
    """That of `Translation.use`."""
    return "da" if QLocale().language() is QLocale.Language.Danish else "en"
