"""Keeps an exception inside an override of a Qt virtual from leaving Python.

Under Python 3.11 an exception raised by C code that leaves such an override kills the
process; under every version it surfaces far from where it happened.
"""

import functools
import sys
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


def guarded(
    default: R,
) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Report an exception through `sys.excepthook` and return `default` instead."""

    def decorate(
        override: Callable[Concatenate[S, P], R],
    ) -> Callable[Concatenate[S, P], R]:
        @functools.wraps(override)
        def call(self: S, *args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return override(self, *args, **kwargs)
            except Exception:
                sys.excepthook(*sys.exc_info())
                return default

        return cast("Callable[Concatenate[S, P], R]", call)

    return decorate
