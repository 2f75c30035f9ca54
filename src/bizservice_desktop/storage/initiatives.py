"""How initiatives lie in the file."""

from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

from .columns import day, of_jobcentre, one_of, part_of, position, text
from .kind import Form, Kind

_INITIATIVE = of_jobcentre(
    "initiative",
    text("title"),
    one_of("status", InitiativeStatus),
    text("owner"),
    day("start_on", nullable=True),
    text("measure"),
)
_CELL = part_of("initiative", "initiative_id", "initiative_cell", position(), text("cell_id"))
_POINT = part_of("initiative", "initiative_id", "initiative_point", position(), text("point_id"))

INITIATIVES = Kind[Initiative](
    Form(Initiative, _INITIATIVE, start="start_on", cells=None, points=None),
    {
        _CELL: lambda it: [{"position": n, "cell_id": id} for n, id in enumerate(it.cells)],
        _POINT: lambda it: [{"position": n, "point_id": id} for n, id in enumerate(it.points)],
    },
    lambda parts: {
        "cells": tuple(row["cell_id"] for row in parts[_CELL]),
        "points": tuple(row["point_id"] for row in parts[_POINT]),
    },
)
