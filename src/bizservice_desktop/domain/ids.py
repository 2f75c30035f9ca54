"""Ids that no other laptop will give."""

from collections.abc import Callable
from typing import TypeAlias
from uuid import uuid4

NewId: TypeAlias = Callable[[], str]


def random_id() -> str:
    """An id that no other laptop will give."""
    return uuid4().hex
