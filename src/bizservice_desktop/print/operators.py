"""Puts PDF operators on a canvas that ReportLab has no method for."""

from reportlab.pdfgen.canvas import Canvas


def write_operators(canvas: Canvas, *operators: str) -> None:
    canvas._code.extend(operators)  # noqa: SLF001 - drawText would join each call's anew
