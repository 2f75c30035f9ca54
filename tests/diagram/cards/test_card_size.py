import pytest

from bizservice_desktop.diagram.cards.card_size import SIZES, CardSize, CardSizeUnknown, parse_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("a7", CardSize(105, 74)),
        (" A6 ", CardSize(148, 105)),
        ("63x88", SIZES["poker"]),
        ("63,5 × 88.9 mm", CardSize(63.5, 88.9)),
        ("40x297", CardSize(40, 297)),
    ],
)
def test_names_and_millimetres_are_read(text: str, size: CardSize) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "a5", "39x50", "50x298", "50", "x50", "1e2x50", "-50x50"])
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(CardSizeUnknown) as refused:
        parse_size(text)
    assert refused.value.args == (text,)


def test_style_sizes_are_those_of_the_design() -> None:
    assert {name: SIZES[name].style_pt for name in ("a6", "a7", "poker")} == {
        "a6": 14.0,
        "a7": 12.5,
        "poker": 11.5,
    }
    assert CardSize(40, 40).style_pt == 9.0
    assert CardSize(297, 297).style_pt == 22.0


def test_text_keeps_eight_millimetres_from_the_sides_and_never_less_than_four() -> None:
    assert SIZES["a6"].safe == 8.0
    assert SIZES["a7"].safe == pytest.approx(8.0, abs=0.01)
    assert all(CardSize(side, side).safe >= 4.0 for side in range(40, 298))
