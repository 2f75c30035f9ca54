"""Files that somebody shows as evidence: what they are is told by what is in them.

Programs, macros and pages that run something are no evidence: they are not taken.
"""

import hashlib
import io
import zipfile
from enum import StrEnum
from pathlib import Path
from typing import Final

from bizservice_desktop.domain.assessment.evidence import MOST_FILE_BYTES, Evidence, FileKind


class Refusal(StrEnum):
    TOO_LARGE = "too_large"
    OTHER_KIND = "other_kind"
    EMPTY = "empty"
    NOT_READABLE = "not_readable"


class EvidenceRefused(Exception):
    """A file is not taken; `name` is what it is called."""

    def __init__(self, refusal: Refusal, name: str) -> None:
        super().__init__(f"{refusal}: {name}")
        self.refusal = refusal
        self.name = name


_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
)
_OFFICE: Final = (("word/", FileKind.DOCX), ("xl/", FileKind.XLSX), ("ppt/", FileKind.PPTX))
_OPEN_DOCUMENT: Final = {
    b"application/vnd.oasis.opendocument.text": FileKind.ODT,
    b"application/vnd.oasis.opendocument.spreadsheet": FileKind.ODS,
    b"application/vnd.oasis.opendocument.presentation": FileKind.ODP,
}
_TEXTS: Final = {".txt": FileKind.TXT, ".csv": FileKind.CSV}
_HEADER_ROOM = 1024  # bytes in which a PDF must say that it is one
_MACROS = ("vbaproject.bin", "basic/", "scripts/")


def read_file(path: Path) -> tuple[Evidence, bytes]:
    """A file as evidence, with its content.

    Raises: EvidenceRefused.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise EvidenceRefused(Refusal.NOT_READABLE, path.name) from error
    if len(content) > MOST_FILE_BYTES:
        raise EvidenceRefused(Refusal.TOO_LARGE, path.name)
    if not content:
        raise EvidenceRefused(Refusal.EMPTY, path.name)
    kind = kind_of(content, path.suffix)
    if kind is None:
        raise EvidenceRefused(Refusal.OTHER_KIND, path.name)
    digest = hashlib.sha256(content).hexdigest()
    return Evidence(path.name, "", digest, kind, len(content)), content


def kind_of(content: bytes, ending: str) -> FileKind | None:
    """What a file is; None for what is not taken. Only text is told by the `ending`, too."""
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    if b"%PDF-" in content[:_HEADER_ROOM]:
        return FileKind.PDF
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return FileKind.WEBP
    if content[:2] == b"BM" and content[6:10] == bytes(4):
        return FileKind.BMP
    if content[:2] == b"PK":
        return _kind_in_archive(content)
    return _TEXTS.get(ending.lower()) if _is_text(content) else None


def _kind_in_archive(content: bytes) -> FileKind | None:
    """An office document is an archive; one with macros is not taken."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [name.lower() for name in archive.namelist()]
            if any(name.endswith(_MACROS[0]) or name.startswith(_MACROS[1:]) for name in names):
                return None
            if "mimetype" in names and archive.getinfo("mimetype").file_size < _HEADER_ROOM:
                return _OPEN_DOCUMENT.get(archive.read("mimetype").strip())
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError, ValueError):
        return None
    if "[content_types].xml" not in names:
        return None
    kinds = (kind for part, kind in _OFFICE if any(name.startswith(part) for name in names))
    return next(kinds, None)


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    return not any(letter < " " and letter not in "\t\r\n\f" for letter in text)
