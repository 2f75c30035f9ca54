"""Puts PDF operators on a canvas that ReportLab has no method for."""

from reportlab.pdfgen.canvas import Canvas


def write_operators(canvas: Canvas, *operators: str) -> None:
    canvas.drawText(_Operators("\n".join(operators)))


class _Operators:
    """What `drawText` takes: anything that gives operators."""

    def __init__(self, code: str) -> None:
        self._code = code

    def getCode(self) -> str:  # noqa: N802 - their name
        return self._code
