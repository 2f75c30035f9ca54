"""Names for files, made of what a user typed."""

import re

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_MOST_BYTES = 160  # of the 255 a file system takes; the rest of the name follows


def as_file_name(words: str) -> str:
    """The words without what a file system refuses, and not too long; empty when none are left.

    Marks of writing direction go, too: they can make a name look as if it ended otherwise.
    """
    name = " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split())
    short = name.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore")
    return short.strip(" .")
