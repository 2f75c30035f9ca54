"""Writes a PDF the way all our papers are: titled, in a language, fonts embedded, repeatable."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from threading import Lock

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.scene.scene import Weight

from .fonts import FACES, register_faces

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


def write_pdf(
    draw: Callable[[Canvas], None],
    width: float,
    height: float,
    *,
    title: str,
    locale: str,
    fonts: Path,
    duplex: str = "",
) -> bytes:
    """Write what `draw` puts on pages of `width` × `height` mm; equal drawings give equal bytes.

    `fonts` is the folder of the faces. The document names no author. With `duplex`, the way the
    printer should turn the paper, it asks to be printed at its true size.

    Raises:
        OSError: A font file is missing.
    """
    register_faces(fonts)
    buffer = BytesIO()
    with one_at_a_time():
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
        if duplex:
            canvas.setViewerPreference("PrintScaling", "None")
            canvas.setViewerPreference("Duplex", duplex)
        draw(canvas)
        canvas.save()
    return buffer.getvalue()


def write_operators(canvas: Canvas, *operators: str) -> None:
    """Put PDF operators on a canvas that ReportLab has no method for."""
    canvas._code.extend(operators)  # noqa: SLF001 - drawText would join each call's anew
