"""Opens a PDF the way all our papers are: titled, in a language, fonts embedded, repeatable."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.scene.scene import Weight

from .fonts import FACES

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}
_writing = Lock()


def language_tag(locale: str) -> str:
    """The language as PDF and SVG name it: `da` becomes `da-DK`."""
    return _LANGUAGES.get(locale, locale)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold while a PDF is written: ReportLab's fonts serve one document at a time."""
    with _writing:
        yield


def new_canvas(buffer: BytesIO, width: float, height: float, title: str, locale: str) -> Canvas:
    """Open a canvas of `width` × `height` mm; equal drawings give equal bytes.

    The document names no author. The faces must be registered.
    """
    canvas = Canvas(
        buffer,
        pagesize=(width * mm, height * mm),
        invariant=1,
        pageCompression=1,
        lang=language_tag(locale),
        initialFontName=FACES[Weight.REGULAR],  # else every page would name Helvetica
    )
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
