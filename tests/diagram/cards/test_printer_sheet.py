from math import cos, hypot, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.diagram.cards.printer_sheet import (
    Point,
    Reading,
    crosses,
    fit_profile,
    placed,
    printer_sheet,
    reading_of,
)
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, Sheet
from bizservice_desktop.domain.cards.card_print import BadPrinter, PrinterProfile
from bizservice_desktop.domain.paper import Paper

A4 = PAPERS[Paper.A4]
shifts = st.floats(-5, 5)
papers = st.sampled_from(list(PAPERS.values()))


def printed(point: Point, paper: Sheet, dx: float, dy: float, turn: float) -> Point:
    """Where a printer that is off by this puts a point of the back."""
    x, y = point[0] - paper.width / 2, point[1] - paper.height / 2
    c, s = cos(radians(turn)), sin(radians(turn))
    return paper.width / 2 + dx + x * c - y * s, paper.height / 2 + dy + x * s + y * c


def read_off(paper: Sheet, dx: float, dy: float, turn: float) -> Reading:
    """What is read on the back of a sheet from that printer, on the scales it printed itself."""
    found = []
    for hole in crosses(paper):
        x, y = hole[0] - paper.width / 2 - dx, hole[1] - paper.height / 2 - dy
        c, s = cos(radians(-turn)), sin(radians(-turn))
        own = (paper.width / 2 + x * c - y * s, paper.height / 2 + x * s + y * c)
        found.append((own[0] - hole[0], own[1] - hole[1]))
    return Reading(found[0], found[1])


@given(papers, shifts, shifts, st.floats(-1.5, 1.5), st.floats(0, 200), st.floats(0, 290))
def test_the_profile_undoes_what_the_printer_does(
    paper: Sheet, dx: float, dy: float, turn: float, x: float, y: float
) -> None:
    profile = fit_profile("kopi", read_off(paper, dx, dy, turn), paper)
    assert printed(placed(profile, (x, y), paper), paper, dx, dy, turn) == pytest.approx((x, y))


@given(papers, shifts, shifts, st.floats(-1, 1), st.floats(0.9, 1.1))
def test_a_profile_can_be_read_back(
    paper: Sheet, dx: float, dy: float, turn: float, scale: float
) -> None:
    profile = PrinterProfile("kopi", dx, dy, turn, scale)
    again = fit_profile("kopi", reading_of(profile, paper), paper)
    assert (again.dx, again.dy, again.turn, again.scale) == pytest.approx((dx, dy, turn, scale))


def test_a_short_ruler_makes_everything_larger() -> None:
    assert fit_profile("kopi", Reading(ruler=98.0), A4).scale == pytest.approx(100 / 98)


@pytest.mark.parametrize("reading", [Reading(ruler=0.0), Reading((90.0, 0.0), (90.0, 0.0))])
def test_what_cannot_be_is_refused(reading: Reading) -> None:
    with pytest.raises(BadPrinter):
        fit_profile("kopi", reading, A4)


def test_crosses_are_far_apart() -> None:
    (x1, y1), (x2, y2) = crosses(A4)
    assert hypot(x2 - x1, y2 - y1) > 250


def test_the_sheet_has_two_sides_and_says_what_to_do() -> None:
    front, back = printer_sheet(A4, "Forside", "Bagside", ("Stik en nål …",))
    assert "Forside" in front.texts
    assert {"Bagside", "Stik en nål …", "100 mm"} <= set(back.texts) | set(front.texts)
