"""The wall: whatever is shown is whole, inside the picture, and large enough to read."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.diagram.measures import EvenMeasure
from tests.diagram.room.wall_values import every_kind

from bizservice_desktop.diagram.room.shareable import (
    KINDS,
    AgendaRow,
    AgendaShown,
    NothingShown,
    QuestionShown,
)
from bizservice_desktop.diagram.room.wall import wall_scene
from bizservice_desktop.diagram.room.wall_setting import LEAST
from bizservice_desktop.diagram.scene.scene import Anchor, Group, Label, Scene, Shape
from bizservice_desktop.domain.legibility import share_for

MEASURE = EvenMeasure()
ASPECTS = (16 / 9, 16 / 10, 4 / 3)
SENTENCE = "Hvem tager imod virksomhederne, og hvad sker der så med det, de har sagt?"


def labels(shapes: tuple[Shape, ...]) -> Iterator[Label]:
    for shape in shapes:
        if isinstance(shape, Label):
            yield shape
        elif isinstance(shape, Group):
            yield from labels(shape.shapes)


def outside(scene: Scene) -> list[str]:
    """The lines of text that are not wholly on the wall."""
    found = []
    for label in labels(scene.shapes):
        width = MEASURE.width(label.text, label.size, label.weight)
        left = (
            label.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
        )
        in_width = left >= -0.01 and left + width <= scene.width + 0.01
        in_height = label.y - 0.66 * label.size >= 0 and label.y + 0.25 * label.size <= scene.height
        if not (in_width and in_height):
            found.append(label.text)
    return found


def test_every_kind_is_tried() -> None:
    assert {type(value) for value in every_kind(SENTENCE)} == set(KINDS)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_usual_texts_are_large_and_inside(aspect: float) -> None:
    for value in every_kind(SENTENCE):
        scene = wall_scene(value, aspect, MEASURE)
        assert outside(scene) == [], type(value)
        small = [label.text for label in labels(scene.shapes) if label.size < LEAST - 1e-6]
        assert small == [], type(value)


@settings(max_examples=25)
@given(
    text=st.text(st.sampled_from("aBcå Ø-\n"), min_size=1, max_size=1500),
    aspect=st.sampled_from((0.4, *ASPECTS, 3.0)),
    votes=st.integers(0, 99),
)
def test_no_letter_is_lost_or_cut(text: str, aspect: float, votes: int) -> None:
    wanted = "".join(text.split())
    for value in every_kind(text, votes):
        scene = wall_scene(value, aspect, MEASURE)
        assert outside(scene) == [], type(value)
        assert wanted in "".join("".join(scene.texts).split()), type(value)


def test_a_day_of_twelve_items_is_read_at_eight_metres() -> None:
    """On a picture 2.7 m wide, with the capitals that the rule of thumb asks for."""
    rows = tuple(AgendaRow(f"{9 + n}:00", "Rundt i de fire områder") for n in range(12))
    scene = wall_scene(AgendaShown("Kortlægning", rows, 2, "Ringby"), 16 / 9, MEASURE)
    sizes = [each.size for each in labels(scene.shapes) if each.text.startswith("Rundt")]
    assert min(sizes) / scene.height >= share_for(8.0, 2.7, 16 / 9)


def test_the_picture_has_the_proportions_of_the_screen() -> None:
    scene = wall_scene(NothingShown("Ringby"), 16 / 10, MEASURE)
    assert scene.width / scene.height == pytest.approx(1.6)


@dataclass(frozen=True, slots=True)
class Whispered(QuestionShown):
    """Looks shareable, is not on the list."""

    note: str = ""


@pytest.mark.parametrize(
    "value", ["a text", None, ValueError("a failure"), Whispered("area", "place", "question")]
)
def test_nothing_else_is_drawn(value: object) -> None:
    with pytest.raises(TypeError, match="not shareable"):
        wall_scene(value, 16 / 9, MEASURE)  # type: ignore[arg-type]
