"""The user's settings as a JSON file."""

import json
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from bizservice_desktop.services.settings import Settings


class SettingsFile:
    """Each value stands alone: one that is unknown or unusable becomes its default."""

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

        values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
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
            case _ if type(value) is type(default):
                return _replaced(settings, name, value)
    except (ValueError, OverflowError):
        pass
    return settings


def _replaced(settings: Settings, name: str, value: object) -> Settings:
    return replace(settings, **{name: value})  # type: ignore[arg-type]
