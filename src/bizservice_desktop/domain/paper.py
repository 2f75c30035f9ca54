"""The sizes of paper that a printer takes."""

from enum import StrEnum


class Paper(StrEnum):
    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
