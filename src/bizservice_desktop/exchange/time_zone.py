"""The time zone of the machine, by its name in the tz database."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

FALLBACK = "Europe/Copenhagen"
_LINK = Path("/etc/localtime")
_DATABASE = "zoneinfo"
# Windows has one name for Denmark, France and Spain; this program's users are in Denmark
_DANISH_ON_WINDOWS = "Romance Standard Time"


def system_zone(environment: Mapping[str, str] = os.environ, link: Path = _LINK) -> str:
    """The machine's zone: that of `TZ`, else the system's; FALLBACK for one that is unknown.

    `link` is what points into the tz database where there is one.
    """
    given = environment.get("TZ", "").removeprefix(":")
    system = zone_on_windows(_windows_name()) if sys.platform == "win32" else _zone_at(link)
    known = (name for name in (_in_database(given), system) if _is_zone(name))
    return next(known, FALLBACK)


def zone_on_windows(name: str) -> str:
    """The zone that Windows calls `name`; empty for an unknown one."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - slow

    return FALLBACK if name == _DANISH_ON_WINDOWS else str(WINDOWS_TO_OLSON.get(name, ""))


def _zone_at(link: Path) -> str:
    try:
        return _in_database(str(link.resolve()))
    except (OSError, RuntimeError):  # a link to itself is a RuntimeError before Python 3.13
        return ""


def _in_database(name: str) -> str:
    """A path into the tz database as the name of a zone; a name as it is."""
    if not name.startswith("/"):
        return name
    return name.partition(f"/{_DATABASE}/")[2]


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _windows_name() -> str:
    """What Windows keeps as its zone; empty elsewhere."""
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - there is none elsewhere

    place = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return str(winreg.QueryValueEx(key, "TimeZoneKeyName")[0])
    except OSError:
        return ""
