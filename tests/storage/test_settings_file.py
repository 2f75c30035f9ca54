"""Settings survive; garbage becomes defaults and never stops a start."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bizservice_desktop.domain.assessment.voters import MOST_MIN_VOTERS
from bizservice_desktop.domain.cards.card_print import CardStock, PrinterProfile
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.settings import Appearance, Settings
from bizservice_desktop.storage.settings_file import SettingsFile

CHANGED = Settings(
    locale="en",
    content_locale="en",
    appearance=Appearance.DARK,
    text_size=150,
    reduced_motion=True,
    paper=Paper.A3,
    min_voters=5,
    card_floor=11.5,
    export_folder="/hjem/\udce6",  # a folder name that is not UTF-8
    last_round="spring",
    window="01d9",
    printers=(PrinterProfile("2. sal", 0.8, -0.3, 0.1, 1.01),),
    printer="2. sal",
    card_presets=(CardStock("Vores ark", Paper.A4, 85, 54, 2, 5, 15, 13.5, 10),),
    drafts={"initiative new": {"title": "To møder <om året>\n", "owner": ""}},
)


def test_saved_is_loaded(tmp_path: Path) -> None:
    store = SettingsFile(tmp_path / "settings.json")
    store.save(CHANGED)
    assert store.load() == CHANGED
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_no_file(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"a"', b"[" * 100_000, b"1" * 5000, bytes(64)],
)
def test_not_settings(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()


def test_folder_in_its_place(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == Settings()


@pytest.mark.parametrize(
    "bad",
    [
        {"locale": "sv"},
        {"drafts": ["initiative"]},
        {"drafts": {"initiative": "title"}},
        {"drafts": {"initiative": {"title": 3}}},
        {"locale": None},
        {"appearance": "pink"},
        {"appearance": 3},
        {"text_size": 130},
        {"text_size": True},
        {"text_size": 125.0},
        {"reduced_motion": 0},
        {"min_voters": 2},
        {"card_floor": float("nan")},
        {"card_floor": 10**400},
        {"card_floor": True},
        {"export_folder": ["x"]},
        {"unheard_of": 1},
    ],
)
def test_one_bad_value_costs_only_itself(tmp_path: Path, bad: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**asdict(CHANGED), **bad}))
    default = {name: getattr(Settings(), name) for name in bad if hasattr(CHANGED, name)}
    assert SettingsFile(path).load() == replace(CHANGED, **default)


def test_a_minimum_of_voters_that_is_too_high_shows_no_more_than_the_highest(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    for too_high in (8, 10**30):
        path.write_text(json.dumps({"min_voters": too_high}))
        assert SettingsFile(path).load().min_voters == MOST_MIN_VOTERS


@hypothesis_settings(max_examples=25, database=None)
@given(
    stored=st.dictionaries(
        st.sampled_from(list(asdict(CHANGED))),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner),
            max_leaves=3,
        ),
    )
)
def test_any_value_loads(
    tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(stored))
    settings = SettingsFile(path).load()
    SettingsFile(path).save(settings)
    assert SettingsFile(path).load() == settings


def test_an_integer_is_a_size_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"card_floor": 10}')
    assert SettingsFile(path).load().card_floor == 10.0


def test_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        SettingsFile(tmp_path / "nowhere" / "settings.json").save(Settings())


@pytest.mark.parametrize(
    "printers",
    [
        "none",
        [1, None, "x", {}],
        [{"name": "kopi", "dx": "0.8", "dy": 0, "turn": 0, "scale": 1}],
        [{"name": "kopi", "dx": 99, "dy": 0, "turn": 0, "scale": 1}],
        [{"name": "", "dx": 0, "dy": 0, "turn": 0, "scale": 1}],
        [{"name": "kopi", "dx": float("nan"), "dy": 0, "turn": 0, "scale": 1}],
    ],
)
def test_a_printer_that_cannot_be_is_left_out(tmp_path: Path, printers: object) -> None:
    good = {"name": "2. sal", "dx": 0.8, "dy": 0, "turn": 0, "scale": 1}
    listed = [*printers, good, good] if isinstance(printers, list) else printers
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"printers": listed, "locale": "en"}))
    kept = SettingsFile(path).load()
    assert kept.locale == "en"
    assert [each.name for each in kept.printers] == (["2. sal"] if listed is not printers else [])
