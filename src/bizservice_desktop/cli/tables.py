"""Aligned tables for the terminal, and what a round's check says in them."""

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap

from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import knowledge_sentences, shade_sentences
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.sentences import shown
from bizservice_desktop.services.tables.check_tables import finding_rows, headings, matrix_rows

WIDEST_COLUMN = 44
_GAP = "  "


def table(*rows: Sequence[str]) -> str:
    """Lines with the columns aligned and a rule below the first row; long texts are wrapped."""
    wrapped = [[wrap(shown(cell), WIDEST_COLUMN) or [""] for cell in row] for row in rows]
    columns = zip(*wrapped, strict=True)
    widths = [max(len(line) for cell in column for line in cell) for column in columns]
    lines: list[str] = []
    for number, row in enumerate(wrapped):
        lines += (_line(parts, widths) for parts in zip_longest(*row, fillvalue=""))
        if number == 0:
            lines.append(_GAP.join("-" * width for width in widths))
    return "\n".join(lines)


def check_tables(model: ReadModel) -> str:
    """Area levels, interplay, the matrix and its findings, each under its heading."""
    wording = model.wording
    matrix = [row[:4] for row in matrix_rows(model)]  # without what is written in each cell
    found = [row[:3] for row in finding_rows(model)]  # what is settled has no next step
    parts = {
        "cap_table_areas": _areas(model),
        "cap_figure_interplay": _interplay(model.method, wording, model.check),
        "cap_table_matrix": table(*matrix),
        "cap_table_findings": table(*found)
        if model.check.findings
        else wording.caption("cap_table_no_findings"),
    }
    return "\n\n".join(f"{wording.caption(heading)}\n\n{text}" for heading, text in parts.items())


def _areas(model: ReadModel) -> str:
    method, wording, check = model.method, model.wording, model.check
    rows = []
    for area in method.areas:
        level = check.areas[area.id]
        count = wording.caption("cap_figure_of", count=level.answered, total=level.points)
        number = wording.number(level.level, provisional=level.provisional)
        rows.append((wording.title(area.id), number, count))
    areas = table(headings(wording, "area", "level", "answered"), *rows)
    shades = shade_sentences(model.workspace.round.shades, check, wording)
    said = (*knowledge_sentences(check, wording), *map(" ".join, shades))
    known = [line for words in said for line in wrap(words)]
    return "\n".join([areas, *([""] if known else []), *known])


def _interplay(method: Method, wording: Wording, check: Check) -> str:
    rows = [
        (wording.title(pair.id), wording.caption(f"cap_interplay_{check.interplay[pair.id]}"))
        for pair in method.pairs
    ]
    return table(headings(wording, "pair", "state"), *rows)


def _line(parts: Sequence[str], widths: Sequence[int]) -> str:
    cells = (part.ljust(width) for part, width in zip(parts, widths, strict=True))
    return _GAP.join(cells).rstrip()
