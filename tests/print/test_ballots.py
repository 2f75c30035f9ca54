"""Ballots on paper: every point, a column a person, no room for a name."""

from dataclasses import replace

import pytest
from tests.print.paper_rounds import (
    blank,
    language,
    letters,
    outside,
    page_sizes,
    pages,
    pages_by_pypdf,
    sample,
    words,
)

from bizservice_desktop.diagram.cards.sheet_layout import PAPERS
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.print.ballots import ballots
from bizservice_desktop.services.papers import BallotKind, ballot_people


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


@pytest.mark.parametrize("locale", ["da", "en"])
@pytest.mark.parametrize("kind", list(BallotKind))
@pytest.mark.parametrize("paper", list(Paper))
def test_every_question_stands_on_it(locale: str, kind: BallotKind, paper: Paper) -> None:
    model = blank(locale)
    pdf = ballots(model, kind, 9, paper)
    found = letters("".join(pages(pdf)))
    for point in model.method.points:
        text = model.wording.points[point.id]
        assert letters(text.title) in found
        assert letters(text.question) in found
    assert outside(pdf) == ""
    assert language(pdf).startswith(locale)


def test_the_team_has_a_page_an_area_with_a_column_a_person() -> None:
    model = blank("en")
    found = pages_by_pypdf(ballots(model, BallotKind.TEAM, 9, Paper.A4))
    assert len(found) == len(model.method.areas)
    for area, page in zip(model.method.areas, found, strict=True):
        assert model.wording.title(area.id) in page.replace("\n", " ")
        assert {"1", "9"} <= set(page.split())


@pytest.mark.parametrize(("paper", "most"), [(Paper.A4, 13), (Paper.A3, 24), (Paper.LETTER, 12)])
def test_more_people_than_a_sheet_holds_have_further_sheets(paper: Paper, most: int) -> None:
    model = blank("en")
    assert len(pages(ballots(model, BallotKind.TEAM, most, paper))) == len(model.method.areas)
    found = pages_by_pypdf(ballots(model, BallotKind.TEAM, most + 2, paper))
    assert len(found) == 2 * len(model.method.areas)
    assert str(most) in found[0].split()
    assert {str(most + 1), str(most + 2)} <= set(found[1].split())


@pytest.mark.parametrize("paper", list(Paper))
def test_it_is_made_for_the_paper_of_the_printer(paper: Paper) -> None:
    """Upright to fill in alone, lying for the team, on every page."""
    model = sample("da")
    size = (PAPERS[paper].width, PAPERS[paper].height)
    assert page_sizes(ballots(model, BallotKind.ALONE, 1, paper)) == {size}
    assert page_sizes(ballots(model, BallotKind.TEAM, 9, paper)) == {size[::-1]}


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("locale", ["da", "en"])
def test_the_one_to_fill_in_alone_is_one_sheet(locale: str, paper: Paper) -> None:
    found = pages(ballots(sample(locale), BallotKind.ALONE, 1, paper))
    assert len(found) == (1 if paper is Paper.A3 else 2), "no more than both sides"
    assert "0 1 2 3 4 ?" in " ".join(found[0].split())


def test_nothing_of_the_round_is_told() -> None:
    """It is handed out before anybody voted: answers, votes and notes have no place on it."""
    answered, empty = sample("en"), sample("en")
    round = replace(empty.workspace.round, points={})
    empty = replace(empty, workspace=replace(empty.workspace, round=round))
    for kind in BallotKind:
        assert words(ballots(answered, kind, 9, Paper.A4)) == words(
            ballots(empty, kind, 9, Paper.A4)
        )
        assert ballots(answered, kind, 9, Paper.A4) == ballots(answered, kind, 9, Paper.A4)


@pytest.mark.parametrize(("people", "columns"), [(None, 12), (0, 12), (9, 9), (500, 99)])
def test_the_number_of_columns(people: int | None, columns: int) -> None:
    assert ballot_people(people) == columns
