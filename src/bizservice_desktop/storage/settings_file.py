"""The user's settings as a JSON file."""

import json
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from bizservice_desktop.domain.assessment.voters import MOST_MIN_VOTERS
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.settings import Settings

if TYPE_CHECKING:
    from bizservice_desktop.domain.cards.card_print import CardStock, PrinterProfile

Listed: TypeAlias = "PrinterProfile | CardStock"


class SettingsFile:
    """Each value stands alone: one that is unknown or unusable becomes its default. A minimum of
    voters that is too high becomes the highest: it shows no more than somebody wanted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        settings = Settings()
        stored = self._stored()
        for field in fields(Settings):
            if field.name in stored:
                settings = _with(settings, field.name, stored[field.name])
        return settings

    def save(self, settings: Settings) -> None:
        """Raises: FileNotWritten."""
        from bizservice_desktop.services.files import write_atomically  # noqa: PLC0415 - later

        values = asdict(settings)
        write_atomically(self._path, json.dumps(values, indent=2).encode("ascii"))

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}


def _with(settings: Settings, name: str, value: object) -> Settings:
    """Return a copy with the value, or the settings unchanged when it cannot be one."""
    default = getattr(settings, name)
    try:
        match default, value:
            case StrEnum(), str():
                return _replaced(settings, name, type(default)(value))
            case float(), int() | float() if not isinstance(value, bool):
                return _replaced(settings, name, float(value))
            case dict(), dict():
                return _replaced(settings, name, dict(_begun(value)))
            case tuple(), list() if value:
                return _replaced(settings, name, tuple(_entries(_listed(name), value)))
            case _, int() if name == "min_voters" and value > MOST_MIN_VOTERS:
                return _replaced(settings, name, MOST_MIN_VOTERS)
            case _ if type(value) is type(default):
                return _replaced(settings, name, value)
    except (ValueError, OverflowError):
        pass
    return settings


def _begun(value: dict[object, object]) -> Iterator[tuple[str, dict[str, str]]]:
    """The forms whose fields hold words."""
    for form, begun in value.items():
        if isinstance(form, str) and isinstance(begun, dict):
            words = {k: v for k, v in begun.items() if isinstance(k, str) and isinstance(v, str)}
            if words:
                yield form, words


def _listed(name: str) -> "type[Listed]":
    """What a list of the settings holds; few have one, so it is not loaded for all."""
    from bizservice_desktop.domain.cards.card_print import (  # noqa: PLC0415
        CardStock,
        PrinterProfile,
    )

    return {"printers": PrinterProfile, "card_presets": CardStock}[name]


def _entries(kind: "type[Listed]", values: list[object]) -> "Iterator[Listed]":
    """The values of a list that are whole; two of one name are one."""
    seen: set[str] = set()
    for value in values:
        entry = _entry(kind, value)
        if entry is not None and entry.name and entry.name not in seen:
            seen.add(entry.name)
            yield entry


def _entry(kind: "type[Listed]", value: object) -> "Listed | None":
    if not isinstance(value, dict):
        return None
    given: dict[str, Any] = {}
    for field in fields(kind):
        stored: Any = value.get(field.name)
        if field.type is Paper:
            given[field.name] = Paper(stored) if stored in set(Paper) else None
        elif field.type is float:
            given[field.name] = float(stored) if type(stored) in {int, float} else None
        else:
            given[field.name] = stored if type(stored) is field.type else None
    if None in given.values():
        return None
    try:
        return kind(**given)
    except (ValueError, OverflowError):
        return None


def _replaced(settings: Settings, name: str, value: object) -> Settings:
    return replace(settings, **{name: value})  # type: ignore[arg-type]
