"""Ids that no other laptop will give."""

from uuid import uuid4


def random_id() -> str:
    """An id that no other laptop will give."""
    return uuid4().hex
