"""Puts values into the words of the interface, and shortens what a user wrote to its place."""

import re

_PLACE = re.compile(r"%([1-9])")


def filled(words: str, *values: object) -> str:
    """`words` with `%1` as the first value, `%2` as the second; what a value says stays as it is.

    Raises: IndexError: The words ask for a value that was not given.
    """
    return _PLACE.sub(lambda place: str(values[int(place[1]) - 1]), words)


def shortened(words: str, longest: int) -> str:
    """`words` on one line of at most so many letters, with a `…` where some are left out."""
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
