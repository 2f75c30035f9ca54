"""What a group can show for an answer, besides its note: files and addresses."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

MOST_FILE_BYTES = 20 * 1024 * 1024
LONGEST_ADDRESS = 2000


class FileKind(StrEnum):
    """What a file is, by how the name of such a file ends."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    GIF = "gif"
    WEBP = "webp"
    TIFF = "tif"
    BMP = "bmp"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    TXT = "txt"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that is kept beside the round, by the SHA-256 of its content in hex, or an address.

    `name` is what a file was called, `size` its bytes. An address has neither, nor a kind.
    """

    name: str = ""
    address: str = ""
    sha256: str = ""
    kind: FileKind | None = None
    size: int = 0

    @property
    def title(self) -> str:
        return self.name or self.address


class BadAddress(ValueError):
    """Not an address of a page; the argument is what was typed."""


def read_address(typed: str) -> Evidence:
    """An address of http or https; `www.kl.dk/x` is one of https. A space in what follows the host
    becomes `%20`, as browsers have it.

    Raises: BadAddress.
    """
    address = typed.strip()
    if "://" not in address and address.startswith("www."):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError as error:
        raise BadAddress(typed) from error
    address = address.replace(" ", "%20")
    is_plain = address.isprintable() and " " not in parts.netloc and len(address) <= LONGEST_ADDRESS
    if parts.scheme.lower() not in {"http", "https"} or not host or not is_plain:
        raise BadAddress(typed)
    return Evidence(address=address)
