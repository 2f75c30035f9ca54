"""The Debian packages that Qt needs, and how to get them. Standard library only."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence

from process import SetUpFailed, call, say

# What a Debian package brings: a library to load, or a program.
QT_PACKAGES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
WINDOW_PACKAGES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
SCREEN_PACKAGES = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "x11-xserver-utils": "xrandr",
    "openbox": "openbox",
    "xdotool": "xdotool",
}


def ensure_packages(packages: Mapping[str, str]) -> None:
    """Install what is missing when that is allowed, else say how.

    Raises: SetUpFailed.
    """
    if sys.platform != "linux":
        return
    missing = missing_packages(packages, is_there)
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing {' '.join(missing)} …")
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        call([*apt, "update"], **quiet)
        call([*apt, "install", "-y", "--no-install-recommends", *missing], **quiet)
        missing = missing_packages(packages, is_there)
    if missing:
        raise SetUpFailed(packages_sentence(missing))


def missing_packages(packages: Mapping[str, str], there: Callable[[str], bool]) -> list[str]:
    return [package for package, part in packages.items() if not there(part)]


def packages_sentence(missing: Sequence[str]) -> str:
    names = " ".join(missing)
    return (
        "Packages of the system are missing; paste this line, and start again:\n"
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + names
    )


def is_there(part: str) -> bool:
    """Can this library be loaded, or this program be found?"""
    if ".so." not in part:
        return shutil.which(part) is not None
    try:
        ctypes.CDLL(part)
    except OSError:
        return False
    return True
