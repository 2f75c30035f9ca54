from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.cards.card_face import (
    FLOOR_PT,
    Card,
    CardFace,
    Fitted,
    Press,
    back,
    cards,
    front,
)
from bizservice_desktop.diagram.cards.card_size import SIZES, CardSize
from bizservice_desktop.diagram.scene.scene import Anchor, Label, Path, Weight, pt
from bizservice_desktop.diagram.scene.text import no_hyphens
from bizservice_desktop.domain.cards.card_print import Overflow

FACE = CardFace(
    "INT 4.1-K",
    "area_internal_collaboration",
    "Internt samarbejde",
    "Sammenhæng mellem jobønsker og kompetencer",
    "Hvem på »den anden side« af huset har du talt med i denne uge?",
    "2026.1",
)
LONG = " ".join(f"ord{number}" for number in range(400))
A7 = SIZES["a7"]
sizes = st.builds(CardSize, st.floats(40, 297), st.floats(40, 297))
MEASURE = EvenMeasure()
A7_PRESS = Press(A7, MEASURE, no_hyphens)


def printed(card: Card) -> str:
    """The card's text as it stands on both sides, without spaces."""
    sides = (card.front, card.back)
    return "".join(label.text for side in sides for label in text_of(side)).replace(" ", "")


def text_of(side: Fitted) -> list[Label]:
    """The lines of the text: the only semibold ones of the text's own size."""
    em = pt(side.size_pt)
    small = {FACE.code, FACE.edition}
    return [
        shape
        for shape in side.words + side.small
        if isinstance(shape, Label)
        and (shape.size, shape.weight) == (em, Weight.SEMIBOLD)
        and shape.text not in small
    ]


def extent(label: Label) -> tuple[float, float, float, float]:
    width = MEASURE.width(label.text, label.size, label.weight)
    left = label.x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    return left, label.y - 0.66 * label.size, left + width, label.y + 0.25 * label.size


def test_a_short_text_has_the_size_of_the_style() -> None:
    side = front(FACE, A7_PRESS)
    assert (side.fits, side.size_pt) == (True, 12.5)


def test_a_longer_text_shrinks_and_fits() -> None:
    side = front(replace(FACE, text=FACE.text * 5), A7_PRESS)
    assert side.fits
    assert FLOOR_PT <= side.size_pt < 12.5


def test_text_is_never_smaller_than_the_floor() -> None:
    side = front(replace(FACE, text=LONG), A7_PRESS, floor_pt=10.0)
    assert (side.fits, side.size_pt) == (False, 10.0)
    assert front(FACE, A7_PRESS, floor_pt=20.0).size_pt == 20.0


@given(sizes, st.integers(0, 400), st.sampled_from(Overflow))
def test_no_letter_is_lost(size: CardSize, words: int, overflow: Overflow) -> None:
    text = " ".join(f"ord{number}" for number in range(words))
    made = cards(
        replace(FACE, text=text), Press(size, MEASURE, no_hyphens), floor_pt=9.2, overflow=overflow
    )
    assert "".join(map(printed, made)) == text.replace(" ", "")
    if overflow is Overflow.CARD:
        assert all(card.back.fits and not text_of(card.back) for card in made)


@given(sizes, st.sampled_from(["", FACE.text, LONG]))
def test_text_keeps_clear_of_the_edges(size: CardSize, text: str) -> None:
    for card in cards(replace(FACE, text=text), Press(size, MEASURE, no_hyphens)):
        for side in (card.front, card.back):
            for label in (s for s in side.scene.shapes if isinstance(s, Label) and s.text):
                left, top, right, bottom = extent(label)
                assert left >= size.safe - 1e-6
                assert right <= size.width - size.safe + 1e-6
                assert top >= size.clearance - 1e-6
                assert bottom <= size.height - size.clearance + 1e-6


@given(sizes, st.sampled_from([FACE.text, LONG]))
def test_lines_do_not_run_into_each_other(size: CardSize, text: str) -> None:
    for card in cards(replace(FACE, text=text), Press(size, MEASURE, no_hyphens)):
        for side in (card.front, card.back):
            labels = [s for s in side.scene.shapes if isinstance(s, Label) and s.text.strip()]
            boxes = [extent(label) for label in labels]
            for at, one in enumerate(boxes):
                for other in boxes[at + 1 :]:
                    apart_x = one[2] <= other[0] + 1e-6 or other[2] <= one[0] + 1e-6
                    apart_y = one[3] <= other[1] + 1e-6 or other[3] <= one[1] + 1e-6
                    assert apart_x or apart_y, (one, other)


def test_every_card_bears_code_edition_and_area_on_both_sides() -> None:
    [card] = cards(FACE, A7_PRESS)
    for side in (card.front, card.back):
        assert {FACE.code, FACE.edition, FACE.area_title} <= set(side.scene.texts)


def test_the_ground_is_shared_by_the_cards_of_an_area() -> None:
    one = front(FACE, A7_PRESS)
    other = front(replace(FACE, code="INT 4.2-P", text="?"), A7_PRESS)
    assert one.ground is other.ground


def test_a_card_without_text_has_lines_to_write_on() -> None:
    side = front(replace(FACE, text="  "), A7_PRESS)
    assert side.fits
    assert sum(isinstance(shape, Path) for shape in side.words + side.small) >= 3


@pytest.mark.parametrize("rest", [(), ("mere",)])
def test_a_back_goes_on_with_the_rest(rest: tuple[str, ...]) -> None:
    side = back(FACE, A7_PRESS, rest)
    assert ("mere" in side.scene.texts) == bool(rest)
