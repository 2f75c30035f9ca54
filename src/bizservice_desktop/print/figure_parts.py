"""The maturity figure with its legend and what it says, as several papers show it."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.diagram.figure.legend import SIGN_WIDTH, legend_entries, legend_sign
from bizservice_desktop.diagram.figure.model_figure import figure_on_paper
from bizservice_desktop.diagram.figure.values import FigureValues, figure_values
from bizservice_desktop.services.phrases import reading_sentence
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Cell, Picture, grid
from .fonts import text_width
from .page import COLUMN
from .styles import Style
from .text import Typesetter

MOST_SENTENCES = 4
_COLUMNS = 4
_SIGN = SIGN_WIDTH + 2.0
_MOST_LINES = 2


def values_of(model: ReadModel, *, with_plan: bool = False) -> FigureValues:
    """What the figure shows, as it is today or as it becomes `with_plan`."""
    return figure_values(
        model.method,
        model.wording,
        model.workspace.round,
        model.workspace.previous,
        model.min_voters,
        model.check.projection if with_plan else None,
    )


def figure(model: ReadModel, height: float) -> Flowable:
    """The figure `height` mm high, in the middle of its column."""
    scene = figure_on_paper(values_of(model), COLUMN, text_width, height)
    return Picture(scene, scene.width * height / scene.height, align="CENTER")


def legend(setter: Typesetter) -> Flowable:
    """The signs of the figure with their words, in rows of four."""
    model = setter.model
    entries = legend_entries(model.wording, model.workspace.previous, values_of(model))
    room = COLUMN / _COLUMNS - _SIGN
    style = setter.style(Style.SMALL)
    cells: list[Cell] = []
    for entry in entries:
        words = setter.cut(entry.words, style, room * mm - 6, _MOST_LINES)
        cells += [Picture(legend_sign(entry.sign)), words]
    cells += [""] * (-len(cells) % (2 * _COLUMNS))
    rows = [cells[at : at + 2 * _COLUMNS] for at in range(0, len(cells), 2 * _COLUMNS)]
    return grid(rows, [_SIGN, room] * _COLUMNS, lines=False, padding=1)


def sentences(model: ReadModel, most: int | None = None) -> list[str]:
    """What the figure says; of more than `most`, the descriptions give way to a reminder."""
    readings = model.check.readings
    if most is not None and len(readings) > most:
        reminders = [r for r in readings if r.statement.is_reminder][:1]
        described = [r for r in readings if not r.statement.is_reminder]
        readings = (*described[: most - len(reminders)], *reminders)
    return [reading_sentence(reading, model.wording) for reading in readings]
