"""What the room may see, drawn for the wall. Wall and preview both show this scene."""

from typing import assert_never

from ..scene.scene import Scene
from ..scene.text import Hyphenate, Measure, no_hyphens
from .shareable import (
    AgendaShown,
    CardShown,
    CaseShown,
    CountdownShown,
    DistributionShown,
    FigureShown,
    FindingsShown,
    LettersShown,
    NothingShown,
    QuestionShown,
    Shareable,
    check_shareable,
)
from .wall_agenda import agenda, countdown
from .wall_findings import findings
from .wall_pages import page
from .wall_question import distribution, question
from .wall_reading import figure
from .wall_setting import HEIGHT, Wall

_NARROWEST, _WIDEST = 5 / 4, 21 / 9


def wall_scene(
    value: Shareable, aspect: float, measure: Measure, hyphenate: Hyphenate = no_hyphens
) -> Scene:
    """Draw a value for a screen whose width is `aspect` times its height.

    Screens narrower than 5:4 or wider than 21:9 get a picture of these proportions.

    Raises:
        TypeError: The value is none that may be shown.
    """
    value = check_shareable(value)
    width = HEIGHT * min(_WIDEST, max(_NARROWEST, aspect))
    wall = Wall(width, measure, hyphenate)
    match value:
        case FigureShown():
            shapes = figure(wall, value)
        case QuestionShown():
            shapes = question(wall, value)
        case DistributionShown():
            shapes = distribution(wall, value)
        case FindingsShown():
            shapes = findings(wall, value)
        case AgendaShown():
            shapes = agenda(wall, value)
        case CountdownShown():
            shapes = countdown(wall, value)
        case NothingShown() | CardShown() | CaseShown() | LettersShown():
            shapes = page(wall, value)
        case _:
            assert_never(value)
    return Scene(width, HEIGHT, tuple(shapes))
