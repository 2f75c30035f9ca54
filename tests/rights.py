"""Makes the modes of files and folders hold for root, as they do for everybody else."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

# Source: capabilities(7) and capget(2) of Linux.
_VERSION_3 = 0x20080522
_DAC_OVERRIDE, _DAC_READ_SEARCH = 1 << 1, 1 << 2


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def modes_hold() -> Iterator[None]:
    """Within the block this thread may do with a file what its mode says, and no more.

    Root gives up for a while what lifts it above modes, and stays the owner of its files:
    as another user it could not enter a checkout below a folder of its own with mode 0700.
    """
    if sys.platform == "win32":
        pytest.skip("POSIX modes")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("modes do not hold for root here")
    before, after = _sets(), _sets()
    after[0].effective &= ~(_DAC_OVERRIDE | _DAC_READ_SEARCH)
    _call("capset", after)
    try:
        yield
    finally:
        _call("capset", before)


def _sets() -> "ctypes.Array[_Sets]":
    sets = (_Sets * 2)()
    _call("capget", sets)
    return sets


def _call(name: str, sets: "ctypes.Array[_Sets]") -> None:
    function = getattr(ctypes.CDLL(None, use_errno=True), name)
    if function(ctypes.byref(_Header(_VERSION_3, 0)), sets) != 0:
        raise OSError(ctypes.get_errno(), name)
