"""Files as evidence: told by what is in them; what may run something is not taken."""

import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest
from tests.rights import modes_hold

from bizservice_desktop.domain.assessment.evidence import MOST_FILE_BYTES, FileKind
from bizservice_desktop.services.evidence_files import (
    EvidenceRefused,
    Refusal,
    kind_of,
    read_file,
)

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"
ODT = "application/vnd.oasis.opendocument.text"


def archive(*names: str, mimetype: str = "") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for name in names:
            made.writestr(name, "x")
    return content.getvalue()


DOCX = archive("[Content_Types].xml", "word/document.xml")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, FileKind.PDF),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), FileKind.PNG),
        (b"\xff\xd8\xff\xe0" + bytes(20), FileKind.JPEG),
        (b"GIF89a" + bytes(20), FileKind.GIF),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind.WEBP),
        (b"II*\x00" + bytes(20), FileKind.TIFF),
        (b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36\x00", FileKind.BMP),
        (DOCX, FileKind.DOCX),
        (archive("[Content_Types].xml", "xl/workbook.xml"), FileKind.XLSX),
        (archive("[Content_Types].xml", "ppt/presentation.xml"), FileKind.PPTX),
        (archive("content.xml", mimetype=ODT), FileKind.ODT),
        (archive("content.xml", mimetype=ODT.replace("text", "spreadsheet")), FileKind.ODS),
        (archive("content.xml", mimetype=ODT.replace("text", "presentation")), FileKind.ODP),
    ],
)
def test_a_kind_is_told_by_the_content_whatever_the_name(content: bytes, kind: FileKind) -> None:
    for ending in (f".{kind}", ".exe", "", ".TXT"):
        assert kind_of(content, ending) is kind


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (b"MZ\x90\x00\x03", ".pdf"),
        (b"\x7fELF", ".png"),
        (b"#!/bin/sh\nrm -rf ~\n", ".sh"),
        (b"<html><script>alert(1)</script></html>", ".html"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", ".svg"),
        (b"@echo off", ".bat"),
        (b"text with a \x00", ".txt"),
        (archive("a.txt"), ".docx"),
        (archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), ".docm"),
        (archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), ".docx"),
        (archive("content.xml", "Basic/script-lc.xml", mimetype=ODT), ".odt"),
        (archive("a", mimetype="application/x-other"), ".odt"),
        (DOCX[: len(DOCX) // 2], ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), ".doc"),
    ],
)
def test_what_may_run_something_or_is_unknown_is_not_taken(content: bytes, ending: str) -> None:
    assert kind_of(content, ending) is None


def test_text_is_told_by_its_ending_too() -> None:
    assert kind_of("Æbler og pærer\n".encode(), ".txt") is FileKind.TXT
    assert kind_of("a;b\nø;å\n".encode("cp1252"), ".CSV") is FileKind.CSV
    assert kind_of(b"plain", "") is None


def test_a_file_is_named_and_hashed(tmp_path: Path) -> None:
    path = tmp_path / "Undersøgelse 2026.pdf"
    path.write_bytes(PDF)
    evidence, content = read_file(path)
    assert content == PDF
    assert evidence.name == "Undersøgelse 2026.pdf"
    assert (evidence.sha256, evidence.size) == (hashlib.sha256(PDF).hexdigest(), len(PDF))


def refusal(path: Path) -> Refusal:
    with pytest.raises(EvidenceRefused) as refused:
        read_file(path)
    assert refused.value.name == path.name
    return refused.value.refusal


def test_twenty_megabytes_are_taken_and_not_a_byte_more(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    path.write_bytes(PDF)
    os.truncate(path, MOST_FILE_BYTES)
    assert read_file(path)[0].size == MOST_FILE_BYTES
    os.truncate(path, MOST_FILE_BYTES + 1)
    assert refusal(path) is Refusal.TOO_LARGE


def test_why_a_file_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert refusal(path) is Refusal.NOT_READABLE
    assert refusal(tmp_path) is Refusal.NOT_READABLE
    path.write_bytes(b"")
    assert refusal(path) is Refusal.EMPTY
    path.write_bytes(b"MZ")
    assert refusal(path) is Refusal.OTHER_KIND
    path.write_bytes(PDF)
    path.chmod(0)
    with modes_hold():
        assert refusal(path) is Refusal.NOT_READABLE
