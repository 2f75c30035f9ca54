"""The matrix paper: the matrix on the first page, findings after it."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.print.page_lines import Printed, printed
from tests.print.paper_rounds import (
    blank,
    language,
    letters,
    outside,
    pages,
    reader,
    sample,
    with_round,
    words,
)

from bizservice_desktop.domain.assessment.matrix_view import View
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.print.fonts import ReportLabMeasure
from bizservice_desktop.print.matrix import matrix
from bizservice_desktop.services.cell_faces import cell_face
from bizservice_desktop.services.read_model import ReadModel

CELL = CellId("cell_retention_jobseeker_contact")


def with_elements(model: ReadModel, text: str) -> ReadModel:
    round = model.workspace.round.with_cell(CELL, CellRecord(Coverage.COVERED, text))
    return with_round(model, round)


@pytest.mark.parametrize("locale", ["da", "en"])
def test_holds_all_cells_and_findings(locale: str, measure: ReportLabMeasure) -> None:
    model = sample(locale)
    pdf = matrix(model, measure)
    first, *_ = pages(pdf)
    text = letters(" ".join(pages(pdf)))
    for service in model.method.services:
        assert letters(model.wording.title(service)) in letters(first)
    for record in model.workspace.round.cells.values():
        for element in record.elements.splitlines():
            assert letters(element) in letters(first)
    _, found, *_ = pages(pdf)
    assert len(model.check.open_findings) == found.count("→")
    assert letters("To partnerfora om året" if locale == "da" else "Two partner forums") in text
    assert outside(pdf) == ""


def test_lies_on_its_side_and_counts_its_pages(measure: ReportLabMeasure) -> None:
    pdf = matrix(sample("da"), measure)
    found = reader(pdf)
    for number, page in enumerate(found.pages, start=1):
        assert page.mediabox.width > page.mediabox.height
        assert f"Side {number} af {len(found.pages)}" in page.extract_text()
    assert language(pdf) == "da-DK"
    assert found.metadata is not None
    assert found.metadata.title is not None
    assert found.metadata.title.startswith("Matrixtjek: Jobcenter Birkelund")


@pytest.mark.parametrize("with_plan", [True, False])
@pytest.mark.parametrize("locale", ["da", "en"])
def test_each_cell_stands_under_its_area_beside_its_service(
    locale: str, with_plan: bool, measure: ReportLabMeasure
) -> None:
    model = sample(locale)
    if not with_plan:
        model = replace(model, workspace=replace(model.workspace, initiatives=()))
    wording, method = model.wording, model.method
    paper = printed(matrix(model, measure)).page(1).body
    head = next(line for line in paper.lines if len(line.pieces) == 4)
    areas = dict(zip(head.texts, (piece.left for piece in head.pieces), strict=True))
    edges = [*areas.values(), 300.0]
    tops = [
        next(n for n, line in enumerate(paper.lines) if wording.title(s).startswith(line.texts[0]))
        for s in method.services
    ]
    assert tops == sorted(tops)
    for number, service in enumerate(method.services):
        low = tops[number + 1] if number + 1 < len(tops) else _end(paper)
        row = Printed(paper.lines[tops[number] : low])
        for cell in (cell for cell in method.cells if cell.service == service):
            at = edges.index(areas[wording.title(cell.area)])
            found = [text for line in row.column(edges[at], edges[at + 1]).texts for text in line]
            face = cell_face(model, cell.id, View.PLAN)
            assert found[0] == face.state
            flags = [words for flag in face.flags for words in (flag.title, flag.owner, flag.start)]
            assert letters("".join(found[1:])) == letters("".join([*face.lines, *flags]))
            assert bool(face.flags) <= with_plan


def _end(paper: Printed) -> int:
    """Where the matrix ends: before what a flag means, where anything is raised."""
    return next(
        (
            n
            for n, line in enumerate(paper.lines)
            if line.texts[0].startswith(("Et flag", "A flag"))
        ),
        len(paper.lines),
    )


def test_marks_what_the_plan_raises(measure: ReportLabMeasure) -> None:
    raised = words(matrix(sample("da"), measure))
    assert raised.count("Intet i dag → delvist dækket") == 3
    assert raised.count("Mangler ansvarlig") == 2
    assert "Et flag er et initiativ" in raised
    assert "3 dækket · 8 delvist, heraf 3 først med planen · 1 uden plan" in raised
    model = sample("da")
    bare = replace(model, workspace=replace(model.workspace, initiatives=()))
    assert "→ delvist" not in words(matrix(bare, measure))


def test_a_cell_left_empty_has_its_reason_and_stands_among_the_settled(
    measure: ReportLabMeasure,
) -> None:
    model = sample("da")
    record = CellRecord().left_empty("Sundhedsteamet taler med dem", date(2026, 12, 8))
    record = replace(record, look_again_on=date(2027, 5, 1))
    model = with_round(model, model.workspace.round.with_cell(CELL, record))
    first, second, *_ = pages(matrix(model, measure))
    for text in ("Tomt med vilje", "Sundhedsteamet taler med dem", "Ses på igen 1. maj 2027."):
        assert letters(text) in letters(first)
        assert letters(text) in letters(second)
    assert "1 tomt med vilje" in words(matrix(model, measure))
    assert letters("Afklaret") in letters(second)


def test_paper_says_when_cells_not_judged_count_as_nothing(measure: ReportLabMeasure) -> None:
    model = sample("da")
    said = letters("Felter, der ikke er vurderet, tæller her som »intet endnu«.")
    assert said not in letters(words(matrix(model, measure)))
    counted = with_round(model, replace(model.workspace.round, counts_unjudged=True))
    assert said in letters(words(matrix(counted, measure)))


def test_the_last_round_stands_beside_this_one(measure: ReportLabMeasure) -> None:
    model = sample("da")
    last = printed(matrix(model, measure)).page(3)
    said = " ".join(text for line in last.lines for text in line.texts)
    assert "Til venstre i hvert felt: Runde 1, 2025. Til højre: Runde 2, 2026." in said
    assert said.count("Dækket") == 4
    alone = replace(model, workspace=replace(model.workspace, previous=None))
    assert len(pages(matrix(alone, measure))) == 2


def test_a_blank_matrix_has_nothing_to_find(measure: ReportLabMeasure) -> None:
    pdf = matrix(blank(), measure)
    assert words(pdf).count("Ikke vurderet") == 12
    assert "Tjekket viser ikke noget, der mangler." in words(pdf)


@pytest.mark.parametrize("count", [12, 60, 600])
def test_what_a_cell_has_no_room_for_follows_in_full(count: int, measure: ReportLabMeasure) -> None:
    elements = [f"Element nummer {at} i feltet" for at in range(1, count + 1)]
    pdf = matrix(with_elements(sample("da"), "\n".join(elements)), measure)
    text = letters(" ".join(pages(pdf)))
    for element in elements:
        assert letters(element) in text
    assert outside(pdf) == ""
    if count >= 60:
        assert re.search(r"og \d+ til", pages(pdf)[0])
        assert "Felternes indhold i sin helhed" in words(pdf)


def test_a_long_element_is_cut_in_the_matrix_only(measure: ReportLabMeasure) -> None:
    words_of_it = [f"aftale{at}medalle" for at in range(600)]
    pdf = matrix(with_elements(sample("da"), " ".join(words_of_it)), measure)
    assert "…" in pages(pdf)[0]
    text = letters(" ".join(pages(pdf)[1:]))
    assert all(word in text for word in words_of_it)


def test_markup_and_missing_letters_in_elements(measure: ReportLabMeasure) -> None:
    text = words(matrix(with_elements(sample("da"), "<b>fed &copy 😀"), measure))
    assert "<b>fed &copy □" in text
    assert "U+1F600" in text
