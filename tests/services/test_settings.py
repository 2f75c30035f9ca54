"""Settings cannot have a value that no page could show."""

from typing import Any

import pytest

from bizservice_desktop.services.settings import TEXT_SIZES, BadSetting, Settings


def test_the_defaults_are_danish_with_three_voters_and_nine_points() -> None:
    defaults = Settings()
    assert (defaults.locale, defaults.content_locale) == ("da", "da")
    assert (defaults.min_voters, defaults.card_floor, defaults.text_size) == (3, 9.0, 100)


@pytest.mark.parametrize(
    "values",
    [
        {"locale": "en", "content_locale": "da"},
        {"min_voters": 7},
        {"card_floor": 6.0},
        {"card_floor": 14.0},
        {"pack": "ringby 2026"},
        *({"text_size": size} for size in TEXT_SIZES),
    ],
)
def test_values_within_range_are_kept(values: dict[str, Any]) -> None:
    settings = Settings(**values)
    assert {name: getattr(settings, name) for name in values} == values


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("locale", "sv"),
        ("content_locale", ""),
        ("pack", "../ringby"),
        ("pack", "packs\\ringby"),
        ("text_size", 110),
        ("min_voters", 2),
        ("min_voters", 8),
        ("card_floor", 5.9),
        ("card_floor", 14.1),
        ("card_floor", float("nan")),
    ],
)
def test_a_value_out_of_range_is_named(name: str, value: object) -> None:
    with pytest.raises(BadSetting) as caught:
        Settings(**{name: value})  # type: ignore[arg-type]
    assert caught.value.args == (name,)
