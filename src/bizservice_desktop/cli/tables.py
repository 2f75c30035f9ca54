"""Aligned tables for the terminal, and what a round's check says in them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import finding_phrase, knowledge_sentences
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.sentences import shown

WIDEST_COLUMN = 44
_GAP = "  "


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lines with the columns aligned and a rule below the headings; long texts are wrapped."""
    wrapped = [[_wrapped(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(len, chain)) for chain in map(_joined, zip(*wrapped, strict=True))]
    lines: list[str] = []
    for number, row in enumerate(wrapped):
        lines += (_line(parts, widths) for parts in zip_longest(*row, fillvalue=""))
        if number == 0:
            lines.append(_GAP.join("-" * width for width in widths))
    return "\n".join(lines)


def check_tables(model: ReadModel) -> str:
    """Area levels, interplay, the matrix and its findings, each under its heading."""
    method, wording, check = model.method, model.wording, model.check
    parts = [
        ("cap_table_areas", _areas(method, wording, check)),
        ("cap_figure_interplay", _interplay(method, wording, check)),
        ("cap_table_matrix", _matrix(method, wording, check)),
        ("cap_table_findings", _findings(model)),
    ]
    return "\n\n".join(f"{wording.caption(heading)}\n\n{text}" for heading, text in parts)


def _areas(method: Method, wording: Wording, check: Check) -> str:
    rows = []
    for area in method.areas:
        level = check.areas[area.id]
        count = wording.caption("cap_figure_of", count=level.answered, total=level.points)
        number = wording.number(level.level, provisional=level.provisional)
        rows.append((wording.title(area.id), number, count))
    areas = table(_captions(wording, "area", "level", "answered"), rows)
    known = [line for words in knowledge_sentences(check, wording) for line in wrap(words)]
    return "\n".join([areas, *([""] if known else []), *known])


def _interplay(method: Method, wording: Wording, check: Check) -> str:
    rows = [
        (wording.title(pair.id), wording.caption(f"cap_interplay_{check.interplay[pair.id]}"))
        for pair in method.pairs
    ]
    return table(_captions(wording, "pair", "state"), rows)


def _matrix(method: Method, wording: Wording, check: Check) -> str:
    rows = [
        (
            wording.title(cell.service),
            wording.title(cell.area),
            wording.caption(f"cap_coverage_{check.today[cell.id]}"),
            wording.caption(f"cap_coverage_{check.with_plan[cell.id]}"),
        )
        for cell in method.cells
    ]
    return table(_captions(wording, "service", "area", "today", "with_plan"), rows)


def _findings(model: ReadModel) -> str:
    wording = model.wording
    phrases = [
        finding_phrase(finding, model.method, wording, model.workspace.initiatives)
        for finding in model.check.findings
    ]
    if not phrases:
        return wording.caption("cap_table_no_findings")
    rows = [(phrase.title, phrase.evidence, phrase.next_step) for phrase in phrases]
    return table(_captions(wording, "finding", "evidence", "next_step"), rows)


def _captions(wording: Wording, *names: str) -> Sequence[str]:
    return [wording.caption(f"cap_table_{name}") for name in names]


def _wrapped(cell: str) -> list[str]:
    return wrap(shown(cell), WIDEST_COLUMN) or [""]


def _joined(column: Iterable[list[str]]) -> Iterator[str]:
    for cell in column:
        yield from cell


def _line(parts: Sequence[str], widths: Sequence[int]) -> str:
    cells = (part.ljust(width) for part, width in zip(parts, widths, strict=True))
    return _GAP.join(cells).rstrip()
