"""Inks as roles, and the colours they have in light, dark and grey.

The four quadrants' colours keep a CIEDE2000 distance of 20 for normal, protan, deutan and
tritan sight and 7 L* in grey; a test measures it. The frame's colour is close to some of
them: it is told apart by being a ring, and by its shape beside text.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias


class Ink(StrEnum):
    """What a colour is for. `X` is the area's fill, `X_TINT` its pale ground, `X_ON` text on it."""

    TEXT = "text"
    MUTED = "muted"
    SURFACE = "surface"
    GROUND = "ground"
    SUNKEN = "sunken"
    HAIRLINE = "hairline"
    EDGE = "edge"
    ACCENT = "accent"
    WARN = "warn"
    DANGER = "danger"
    OK = "ok"
    CUT = "cut"

    STR = "area_strategy"
    BIZ = "area_business_contact"
    INT = "area_internal_collaboration"
    JOB = "area_jobseeker_contact"
    TRA = "area_transversal_collaboration"

    STR_TINT = "area_strategy.tint"
    BIZ_TINT = "area_business_contact.tint"
    INT_TINT = "area_internal_collaboration.tint"
    JOB_TINT = "area_jobseeker_contact.tint"
    TRA_TINT = "area_transversal_collaboration.tint"

    STR_ON = "area_strategy.on"
    BIZ_ON = "area_business_contact.on"
    INT_ON = "area_internal_collaboration.on"
    JOB_ON = "area_jobseeker_contact.on"
    TRA_ON = "area_transversal_collaboration.on"


Palette: TypeAlias = Mapping[Ink, str]
"""Ink to `#rrggbb`."""


def fill(area: str) -> Ink:
    """The ink of an area; one the palette does not know is drawn as the frame is."""
    return _ink(area, "")


def tint(area: str) -> Ink:
    return _ink(area, ".tint")


def on_fill(area: str) -> Ink:
    """The ink for text on the area's fill."""
    return _ink(area, ".on")


def _ink(area: str, suffix: str) -> Ink:
    try:
        return Ink(area + suffix)
    except ValueError:
        return Ink(Ink.STR + suffix)


_COLOURS = {
    Ink.TEXT: ("#16202B", "#E8ECF1"),
    Ink.MUTED: ("#4C5966", "#AAB4C0"),
    Ink.SURFACE: ("#FFFFFF", "#1D232A"),
    Ink.GROUND: ("#F5F6F8", "#15191E"),
    Ink.SUNKEN: ("#EBEEF2", "#11151A"),
    Ink.HAIRLINE: ("#D5DAE1", "#343D48"),
    Ink.EDGE: ("#7B8794", "#768392"),
    Ink.ACCENT: ("#1F4A63", "#8FC1DD"),
    Ink.WARN: ("#8A5A00", "#F0C062"),
    Ink.DANGER: ("#B3261E", "#FF8A80"),
    Ink.OK: ("#1E6B3A", "#7BD29B"),
    Ink.CUT: ("#8F99A3", "#768392"),
    Ink.STR: ("#344256", "#9DB0C6"),
    Ink.BIZ: ("#3650B8", "#6383F2"),
    Ink.INT: ("#C94F0A", "#EA8F23"),
    Ink.JOB: ("#1A9889", "#1FD6A2"),
    Ink.TRA: ("#7A0C48", "#FFC4FE"),
    Ink.STR_TINT: ("#E9EDF2", "#2A3440"),
    Ink.BIZ_TINT: ("#E7EAF6", "#2A344E"),
    Ink.INT_TINT: ("#F9EAE2", "#423629"),
    Ink.JOB_TINT: ("#E4F3F1", "#1D4340"),
    Ink.TRA_TINT: ("#EFE2E9", "#464050"),
    Ink.STR_ON: ("#FFFFFF", "#101820"),
    Ink.BIZ_ON: ("#FFFFFF", "#101820"),
    Ink.INT_ON: ("#FFFFFF", "#101820"),
    Ink.JOB_ON: ("#101820", "#101820"),
    Ink.TRA_ON: ("#FFFFFF", "#101820"),
}
"""Each ink on light and on dark ground."""

LIGHT: Palette = {ink: light for ink, (light, _) in _COLOURS.items()}
DARK: Palette = {ink: dark for ink, (_, dark) in _COLOURS.items()}


def _grey(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02X}" * 3


GREY: Palette = {ink: _grey(colour) for ink, colour in LIGHT.items()}
"""The light palette as a printer without colour shows it."""
