"""A question and its votes on the wall: where they stand, and that nothing moves."""

from typing import TypeGuard

import pytest
from tests.diagram.measures import EvenMeasure
from tests.diagram.room.wall_values import LEVELS

from bizservice_desktop.diagram.room.shareable import AnswerRow, DistributionShown, QuestionShown
from bizservice_desktop.diagram.room.wall import wall_scene
from bizservice_desktop.diagram.room.wall_setting import px
from bizservice_desktop.diagram.scene.palette import Ink, fill, tint
from bizservice_desktop.diagram.scene.scene import Label, Path, Scene, Shape, labels, points_of

MEASURE = EvenMeasure()
ASPECTS = (16 / 9, 16 / 10, 4 / 3)
AREA = "area_internal_collaboration"
QUESTION = "Sørger vi som ledere for, at fælles processer bliver indført på tværs?"
MEANING = "Alle vores teams gør det, vi følger op som ledere"
FIRST, SECOND = (2, 6, 4, 2, 0), (0, 9, 5, 0, 0)


def rows(*votes: tuple[int, ...], agreed: int | None = None) -> tuple[AnswerRow, ...]:
    counts = tuple(zip(*votes, strict=True)) or ((),) * len(LEVELS)
    return tuple(
        AnswerRow(str(n), title, MEANING, count, n == agreed)
        for n, (title, count) in enumerate(zip(LEVELS, counts, strict=True))
    )


def asked(agreed: int | None = None) -> QuestionShown:
    return QuestionShown(AREA, "Punkt 3", QUESTION, rows(agreed=agreed))


def voted(*votes: tuple[int, ...], agreed: int | None = None) -> DistributionShown:
    names = ("1. afstemning", "2. afstemning")[: len(votes)]
    said = ("Det blev sagt", "Nogle svarede kun for gode match.") if len(votes) > 1 else ("", "")
    shown = rows(*votes, agreed=agreed)
    return DistributionShown(AREA, "Punkt 3", QUESTION, shown, names, "Fra 0–3", "14", *said)


def drawn(value: QuestionShown | DistributionShown, aspect: float = 16 / 9) -> Scene:
    return wall_scene(value, aspect, MEASURE)


def found(scene: Scene) -> dict[str, Label]:
    """By its words; of several the leftmost."""
    from_right = sorted(labels(scene.shapes), key=lambda label: -label.x)
    return {label.text: label for label in from_right}


def marks(scene: Scene) -> list[Path]:
    """Rings and dots: small and round, in the area's colour."""
    return [
        shape
        for shape in scene.shapes
        if isinstance(shape, Path)
        and fill(AREA) in (shape.fill, shape.stroke)
        and 1.0 < _height(shape) < 3.0
        and _left(shape) > scene.width * 0.4
    ]


def _ys(path: Path) -> list[float]:
    return [y for segment in path.segments for _, y in points_of(segment)]


def _left(path: Path) -> float:
    return min(x for segment in path.segments for x, _ in points_of(segment))


def _height(path: Path) -> float:
    return max(_ys(path)) - min(_ys(path))


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("value", [asked(), voted(FIRST), voted(FIRST, SECOND)])
def test_answers_stand_from_the_least_to_the_most_each_with_its_sentence(
    value: QuestionShown | DistributionShown, aspect: float
) -> None:
    scene = drawn(value, aspect)
    texts = found(scene)
    heights = [texts[title].y for title in LEVELS]
    assert sorted(heights) == heights
    for n, title in enumerate(LEVELS):
        assert texts[str(n)].x < texts[title].x
    sentences = "".join(each.text for each in labels(scene.shapes)).replace(" ", "")
    assert sentences.count(MEANING.replace(" ", "")) == len(LEVELS)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_nothing_moves_when_the_votes_appear(aspect: float) -> None:
    values = (asked(), asked(2), voted(FIRST), voted(FIRST, SECOND), voted(FIRST, SECOND, agreed=1))
    signs = [
        [(label.x, label.y) for n in range(5) if (label := found(drawn(value, aspect))[str(n)])]
        for value in (asked(), asked(2))
    ]
    grounds = [
        [min(_ys(each)) for each in drawn(value, aspect).shapes if _is_row(each)]
        for value in values
    ]
    assert signs[0] == signs[1]
    assert all(len(each) == len(LEVELS) for each in grounds)
    assert all(each == pytest.approx(grounds[0]) for each in grounds)


def _is_row(shape: Shape) -> TypeGuard[Path]:
    grounds = {Ink.SURFACE, tint(AREA)}
    return isinstance(shape, Path) and shape.fill in grounds and _height(shape) > 8


def test_rings_are_the_first_vote_and_dots_the_second() -> None:
    paths = marks(drawn(voted(FIRST, SECOND)))
    rings = [each for each in paths if each.stroke is not None]
    dots = [each for each in paths if each.fill is not None]
    assert (len(rings), len(dots)) == (sum(FIRST), sum(SECOND))
    assert max(map(_left, rings)) < min(map(_left, dots))


def test_an_only_vote_is_dots() -> None:
    paths = marks(drawn(voted(FIRST)))
    assert len([each for each in paths if each.fill is not None]) == len(paths) == sum(FIRST)


def test_each_count_stands_behind_its_marks_and_nothing_is_a_dash() -> None:
    texts = [label.text for label in labels(drawn(voted(FIRST, SECOND)).shapes)]
    assert texts.count("–") == FIRST.count(0) + SECOND.count(0)
    for count in (6, 9, 5):
        assert str(count) in texts


def test_from_twenty_on_a_bar_tells_them_with_one_scale() -> None:
    scene = drawn(voted((0, 25, 5, 0, 0), (0, 10, 20, 0, 0)))
    paths = marks(scene)
    assert len(paths) == 4


@pytest.mark.parametrize("agreed", [None, 0, 4])
def test_only_the_level_that_was_agreed_is_lit(agreed: int | None) -> None:
    for value in (asked(agreed), voted(FIRST, SECOND, agreed=agreed)):
        lit = [
            each
            for each in drawn(value).shapes
            if isinstance(each, Path) and each.fill == tint(AREA)
        ]
        assert len(lit) == (agreed is not None)
        for each in lit:
            title = found(drawn(value))[LEVELS[agreed or 0]]
            assert min(_ys(each)) < title.y < max(_ys(each))


@pytest.mark.parametrize("aspect", ASPECTS)
def test_twelve_people_and_six_rows_are_read_on_every_screen(aspect: float) -> None:
    shown = (*rows(FIRST, SECOND), AnswerRow("?", "Ved ikke", counts=(1, 2)))
    value = DistributionShown(
        AREA, "Punkt 3", QUESTION, shown, ("1.", "2."), "Fra 0–3 til 1–2", "", "Sagt", QUESTION
    )
    assert min(label.size for label in labels(drawn(value, aspect).shapes)) >= px(24)
