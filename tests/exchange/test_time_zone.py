"""The machine's zone, by what a machine may say of it."""

import os
import sys
from pathlib import Path

import pytest

from bizservice_desktop.exchange.time_zone import FALLBACK, system_zone, zone_on_windows

NOWHERE = Path("/nowhere/localtime")
on_links = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no link to its zone")


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("America/Nuuk", "America/Nuuk"),
        (":Europe/Oslo", "Europe/Oslo"),
        ("/usr/share/zoneinfo/Europe/Rome", "Europe/Rome"),
    ],
)
def test_tz_comes_first(said: str, zone: str) -> None:
    assert system_zone({"TZ": said}, NOWHERE) == zone


@on_links
@pytest.mark.parametrize("said", ["", "CET-1CEST", "Nowhere/Never", "../etc", "/etc/localtime"])
def test_what_is_no_zone_is_the_systems(said: str, tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Atlantic/Faroe")
    assert system_zone({"TZ": said}, link) == "Atlantic/Faroe"


@on_links
def test_a_machine_that_tells_nothing_is_in_denmark(tmp_path: Path) -> None:
    copy = tmp_path / "localtime"
    copy.write_bytes(b"TZif")
    itself = tmp_path / "itself"
    itself.symlink_to(itself)
    for link in (NOWHERE, copy, itself):
        assert system_zone({}, link) == FALLBACK


def test_the_machine_the_tests_run_on_has_a_zone() -> None:
    assert system_zone(os.environ)


def test_windows_has_names_of_its_own() -> None:
    assert zone_on_windows("Romance Standard Time") == "Europe/Copenhagen"
    assert zone_on_windows("GMT Standard Time") == "Europe/London"
    assert zone_on_windows("No Standard Time") == ""
