"""A small, good content pack as plain values, and writing it as TOML to break it."""

import json
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bizservice_desktop.content.faults import ContentInvalid, Fault
from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.locations import resources

Values = dict[str, Any]

GONE = object()
AREAS = ("area_strategy", "area_a", "area_b", "area_c", "area_d")

_STRUCTURE: Values = {
    "format": 1,
    "id": "small",
    "edition": "1",
    "areas": [{"id": id, "code": id[-1], "frame": id == "area_strategy"} for id in AREAS],
    "services": [{"id": "svc_one"}],
    "levels": [{"id": f"level_{value}", "value": value} for value in range(5)],
    "points": [
        {
            "id": id,
            "area": "area_a",
            "number": number,
            "subpoints": ["sub_one", "area_b"],
            "strong": ["svc_one"],
            "also": [],
            "tools": ["tool_one", "info_one"],
            "source": "own",
        }
        for number, id in enumerate(("op_first", "op_second"), start=1)
    ],
    "cards": [{"id": "card_first_1", "point": "op_first", "number": 1}],
    "pairs": [
        {
            "id": "ipl_a_b",
            "areas": ["area_a", "area_b"],
            "points": ["op_first"],
            "tools": ["tool_one"],
            "cases": ["case_one"],
        }
    ],
    "cells": [
        {"id": f"cell_{area}", "service": "svc_one", "area": area, "tools": [], "thin": False}
        for area in AREAS[1:]
    ],
    "tools": [
        {
            "id": id,
            "area": "area_a",
            "kind": "tool",
            "heading": True,
            "points": ["op_first"],
            "services": ["svc_one"],
            "parts": parts,
            "source": "own",
        }
        for id, parts in (("tool_one", ["part_one"]), ("info_one", []))
    ],
    "cases": [
        {
            "id": "case_one",
            "area": "area_a",
            "also_areas": [],
            "services": ["svc_one"],
            "tools": ["tool_one"],
            "points": ["op_first"],
            "source": "own",
        }
    ],
    "evidence": [{"id": "ev_one", "group": "evidence"}],
    "finder": [{"id": "find_one", "first": ["tool_one"], "then": ["info_one"]}],
    "terms": [{"id": "term_one"}],
    "materials": [{"id": "mat_one", "per": "room", "count": 1}],
    "steps": [{"id": "ws_one", "number": 1, "kind": "workshop", "points": ["op_first"]}],
    "agendas": [
        {
            "id": "agenda_one",
            "step": "ws_one",
            "length": "long",
            "blocks": [
                {
                    "id": id,
                    "minutes": 20,
                    "minimum": 10,
                    "kind": "work",
                    "setting": "plenary",
                    "areas": ["area_a"],
                    "materials": ["mat_one"],
                    "points": ["op_first"],
                    "cases": ["case_one"],
                }
                for id in ("welcome", "close")
            ],
        }
    ],
    "captions": {"cap_plain": [], "cap_named": ["name", "count"]},
}

_TITLE_MEANING = {"title": "Æ", "meaning": "Ø"}
_TEXTS: Values = {
    **{id: {"title": "Område", "short": "O", "summary": "S"} for id in AREAS},
    "svc_one": {"title": "Service", "summary": "S"},
    **{f"level_{value}": _TITLE_MEANING for value in range(5)},
    **{
        id: {
            "title": "Punkt",
            "question": "Hvordan?",
            "why": "W",
            "good": "G",
            "warning_signs": ["Et", "To"],
            "subpoints": {"sub_one": "Delpunkt"},
        }
        for id in ("op_first", "op_second")
    },
    "card_first_1": "Kort",
    "ipl_a_b": {"title": "A ↔ B", "question": "Q", "good": "G"},
    **{
        f"cell_{area}": {
            "title": "Felt",
            "meaning": "M",
            "elements": ["Element"],
            "question": "Q",
            "note": "",
        }
        for area in AREAS[1:]
    },
    **{
        id: {
            "title": "Redskab",
            "purpose": "P",
            "how": "",
            "choose_when": "C",
            "experience": "",
            "parts": parts,
        }
        for id, parts in (("tool_one", {"part_one": "Del"}), ("info_one", {}))
    },
    "case_one": {"title": "Case", "place": "Sted", "summary": "S", "results": "R"},
    "ev_one": _TITLE_MEANING,
    "find_one": "Problem",
    "term_one": "ord",
    "mat_one": "Materiale",
    "ws_one": {
        "title": "Trin",
        "short": "T",
        "purpose": "P",
        "participants": "P",
        "inputs": ["Ind"],
        "outputs": ["Ud"],
    },
    "agenda_one": {
        "title": "Dagsorden",
        "blocks": {id: {"title": "Blok", "detail": ""} for id in ("welcome", "close")},
    },
    "cap_plain": "Tekst",
    "cap_named": "{count} til {name}",
}


def small_pack() -> Values:
    """The pack by file: `structure`, `da` and `en`."""
    copy: Values = json.loads(json.dumps({"structure": _STRUCTURE, "da": _TEXTS, "en": _TEXTS}))
    return copy


def write_pack(folder: Path, pack: Values, name: str = "small") -> Path:
    """Write the pack as the folder `name` in `folder` and return that folder."""
    small = folder / name
    for locale in ("da", "en"):
        (small / locale).mkdir(parents=True, exist_ok=True)
        (small / locale / "all.toml").write_text(to_toml(pack[locale]), encoding="utf-8")
    (small / "structure.toml").write_text(to_toml(pack["structure"]), encoding="utf-8")
    return small


def built_in_pack() -> Values:
    """The built-in pack as plain values, each locale as one file."""
    cards = resources() / "cards"
    pack: Values = {"structure": tomllib.loads(_read(cards / "structure.toml"))}
    for locale in ("da", "en"):
        files = sorted((cards / locale).glob("*.toml"))
        pack[locale] = {id: t for file in files for id, t in tomllib.loads(_read(file)).items()}
    return pack


def without(pack: Values, *ids: str) -> Values:
    """The pack without these ids, wherever they stand; points are numbered anew."""

    def kept(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: kept(inner) for key, inner in value.items() if key not in ids}
        if isinstance(value, list):
            return [kept(v) for v in value if (v["id"] if isinstance(v, dict) else v) not in ids]
        return value

    smaller: Values = kept(pack)
    numbers: Counter[str] = Counter()
    for point in smaller["structure"]["points"]:
        numbers[point["area"]] += 1
        point["number"] = numbers[point["area"]]
    return smaller


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def to_toml(values: Mapping[str, Any]) -> str:
    return "".join(f"{_quoted(key)} = {_inline(value)}\n" for key, value in values.items())


def key_paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The paths to all keys of all tables in `value`."""
    paths: list[tuple[str | int, ...]] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            paths += [(*path, key), *key_paths(inner, (*path, key))]
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            paths += key_paths(inner, (*path, index))
    return paths


def holder(value: Any, path: tuple[str | int, ...]) -> Any:
    """The table or list that holds what stands at `path`."""
    for step in path[:-1]:
        value = value[step]
    return value


def broken(path: tuple[str | int, ...], value: object) -> Values:
    """The small pack with `value` at `path`; with GONE, without what stands there."""
    pack = small_pack()
    at = holder(pack, path)
    if value is GONE:
        del at[path[-1]]
    elif isinstance(at, list) and path[-1] == len(at):
        at.append(value)
    else:
        at[path[-1]] = value
    return pack


def faults_of(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(ContentInvalid) as caught:
        load_pack(folder)
    return caught.value.faults


def _inline(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case dict():
            pairs = (f"{_quoted(key)} = {_inline(inner)}" for key, inner in value.items())
            return f"{{ {', '.join(pairs)} }}"
        case list():
            return f"[{', '.join(map(_inline, value))}]"
        case _:
            return _quoted(str(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
