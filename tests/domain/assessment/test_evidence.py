"""Files and addresses of a point: once each, and only pages of the web."""

import pytest

from bizservice_desktop.domain.assessment.evidence import (
    LONGEST_ADDRESS,
    BadAddress,
    Evidence,
    FileKind,
    read_address,
)
from bizservice_desktop.domain.assessment.round import BLANK

FILE = Evidence("survey.pdf", "", "a" * 64, FileKind.PDF, 9)
PAGE = Evidence(address="https://www.kl.dk/a")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://www.kl.dk/a?b=c#d", "https://www.kl.dk/a?b=c#d"),
        ("  http://intranet/æøå ", "http://intranet/æøå"),
        ("www.kl.dk/a", "https://www.kl.dk/a"),
        ("HTTPS://kl.dk", "HTTPS://kl.dk"),
        ("https://kl.dk/Delte dokumenter/a b", "https://kl.dk/Delte%20dokumenter/a%20b"),
    ],
)
def test_an_address_is_one_of_a_page(typed: str, address: str) -> None:
    assert read_address(typed) == Evidence(address=address)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "kl",
        "https://",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://kl.dk/a",
        "https://k l.dk/a",
        "https://kl.dk/\x07",
        "https://[kl.dk",
        "smb://server/share",
        "C:\\Windows\\notepad.exe",
        "https://kl.dk/" + LONGEST_ADDRESS * "a",
    ],
)
def test_everything_else_is_none(typed: str) -> None:
    with pytest.raises(BadAddress):
        read_address(typed)


def test_each_is_there_once_and_keeps_the_record() -> None:
    record = BLANK.with_evidence(FILE).with_evidence(PAGE).with_evidence(FILE)
    assert record.evidence == (FILE, PAGE)
    assert not record.is_blank
    assert record.without_evidence(FILE).without_evidence(PAGE).is_blank
    assert (FILE.title, PAGE.title) == ("survey.pdf", "https://www.kl.dk/a")
