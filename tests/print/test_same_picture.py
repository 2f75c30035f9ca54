"""Screen and paper show the same picture: no letter and no line in another place."""

from dataclasses import replace
from pathlib import Path as FilePath

import pytest
from PySide6.QtWidgets import QApplication
from tests.diagram.figure.figures import figure
from tests.diagram.matrix.matrices import matrix
from tests.print.pictures import largest_difference, load_fonts, on_paper, on_screen

from bizservice_desktop.diagram.cards.card_face import CardFace, Press, cards
from bizservice_desktop.diagram.cards.card_size import SIZES
from bizservice_desktop.diagram.matrix.grid import matrix_grid
from bizservice_desktop.diagram.scene.scene import Label, Scene, moved
from bizservice_desktop.print.fonts import ReportLabMeasure
from bizservice_desktop.print.hyphenation import hyphenator

TOLERANCE = 30.0
"""Of 255; the same picture differs by 9 to 22, one with a label 1 mm off by 93 or more."""

FACE = CardFace(
    "INT 4.1-K",
    "area_internal_collaboration",
    "Internt samarbejde",
    "Fælles redskaber",
    "Hvem på »den anden side« af huset har du talt med i denne uge – og hvad kom der ud af det?",
    "2026.1",
)
NAMES = ("figure", "matrix", "card front", "card back")


@pytest.fixture(scope="module")
def scenes(qapp: QApplication, fonts: FilePath, measure: ReportLabMeasure) -> dict[str, Scene]:
    load_fonts(fonts)
    divide = hyphenator("da")
    [card] = cards(FACE, Press(SIZES["a7"], measure, divide))
    pictures = (
        figure(),
        matrix_grid(matrix(), measure, divide, width=180),
        card.front.scene,
        card.back.scene,
    )
    return dict(zip(NAMES, pictures, strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_screen_and_paper_show_the_same(
    scenes: dict[str, Scene], fonts: FilePath, name: str
) -> None:
    scene = scenes[name]
    assert largest_difference(on_screen(scene), on_paper(scene, fonts)) < TOLERANCE


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("offset", [(1.0, 0.0), (0.0, 1.0)])
def test_a_label_one_millimetre_off_is_noticed(
    scenes: dict[str, Scene], fonts: FilePath, name: str, offset: tuple[float, float]
) -> None:
    scene = scenes[name]
    off = _with_first_label_moved(scene, *offset)
    assert largest_difference(on_screen(off), on_paper(scene, fonts)) > 2 * TOLERANCE


def _with_first_label_moved(scene: Scene, dx: float, dy: float) -> Scene:
    at = next(
        at
        for at, shape in enumerate(scene.shapes)
        if isinstance(shape, Label) and len(shape.text) > 3
    )
    shapes = list(scene.shapes)
    shapes[at] = moved(shapes[at], dx, dy)
    return replace(scene, shapes=tuple(shapes))
