"""The sizes of paper that a printer takes."""

from enum import StrEnum


class Paper(StrEnum):
    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"


PAPER_NAMES = {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: "Letter"}
"""What the sizes are called in every language."""
