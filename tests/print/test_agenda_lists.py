"""The wall sheet and the lists of an agenda, read back from the PDF."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from tests.print.paper_rounds import letters, outside, pages, sample, words
from tests.print.test_agenda import PRIVATE, block, meeting

from bizservice_desktop.diagram.room.wall_sheet import WallSheet, wall_sheet
from bizservice_desktop.diagram.scene.scene import Label
from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
    OwnMaterial,
)
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.method.method import BlockKind, Per
from bizservice_desktop.print.agenda import agenda as agenda_paper
from bizservice_desktop.print.fonts import ReportLabMeasure
from bizservice_desktop.print.papers import ReportLabPapers
from bizservice_desktop.services.papers import AgendaSheet, Audience

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)


@pytest.fixture
def papers(measure: ReportLabMeasure, fonts: object) -> ReportLabPapers:
    return ReportLabPapers(fonts)  # type: ignore[arg-type]


def day(**more: object) -> Agenda:
    return meeting(
        block("a", 15, "Velkommen"),
        block("b", 45, "Spor A", room="2", notes=PRIVATE),
        block("c", 25, "Spor B", beside=True, room="3"),
        block("d", 10, "Luft", kind=BlockKind.BUFFER),
        **more,
    )


@pytest.mark.parametrize("sheet", list(AgendaSheet))
@pytest.mark.parametrize("locale", ["da", "en"])
def test_every_sheet_is_made_and_holds_nothing_private(
    papers: ReportLabPapers, locale: str, sheet: AgendaSheet
) -> None:
    model = sample(locale)
    secret = replace(day(), parked=(block("x", title=PRIVATE),))
    pdf = papers.agenda_sheet(model, secret, sheet)
    assert PRIVATE not in words(pdf)
    assert outside(pdf) == ""
    assert len(pages(pdf)) == 1


def test_the_wall_sheet_is_proportional_to_time(measure: ReportLabMeasure) -> None:
    wording = sample("da").wording
    scene = wall_sheet(WallSheet("Dag", "I dag", schedule(day())), wording, measure)
    heights = {}
    for id in "abcd":
        box = scene.paths(id)[0]
        ys = [part.y for part in box.segments if hasattr(part, "y")]
        heights[id] = max(ys) - min(ys) + 0.9
    assert heights["b"] == pytest.approx(3 * heights["a"])
    assert heights["c"] == pytest.approx(25 / 15 * heights["a"])
    assert {"9:00", "9:15", "10:00", "10:10"} <= set(scene.texts)


def test_the_wall_sheet_holds_a_crowded_day(measure: ReportLabMeasure) -> None:
    wording = sample("da").wording
    many = [block(str(n), 5, f"Et punkt med et langt navn nummer {n}") for n in range(90)]
    scene = wall_sheet(WallSheet("Dag", "", schedule(meeting(*many))), wording, measure)
    text = letters("".join(scene.texts))
    assert all(letters(item.title) in text for item in many)


def test_nothing_on_the_wall_sheet_is_below_eight_points(measure: ReportLabMeasure) -> None:
    """Many short items, tracks beside each other with long titles, and an overlap."""
    wording = sample("da").wording
    long = "Et punkt med et meget langt navn om samarbejdet med virksomhederne i hele kommunen"
    items = [block(str(n), 5, f"{n}. {long}") for n in range(30)]
    items += [block(f"track{n}", 10, long, beside=n > 0) for n in range(4)]
    items += [block("long", 300, long), block("over", 10, long, pin=12 * 60)]
    plan = schedule(meeting(*items))
    assert any(slot.overlap for slot in plan.slots)
    scene = wall_sheet(WallSheet("Dag", "I dag", plan), wording, measure)
    labels = [shape for shape in scene.shapes if isinstance(shape, Label)]
    assert min(label.size for label in labels) >= 8 * 25.4 / 72 - 1e-9
    clocks = sorted(label.y for label in labels if label.x < 20 and ":" in label.text)
    assert len(clocks) > 30
    assert min(later - one for one, later in pairwise(clocks)) > 2.8
    inside = [label for label in labels if label.y > 402 + 7]
    assert not inside


def test_an_empty_agenda_has_no_hours_and_says_so(papers: ReportLabPapers) -> None:
    for sheet in AgendaSheet:
        text = words(papers.agenda_sheet(sample("da"), meeting(end=None), sheet))
        assert "9:00" not in text
    wall = words(papers.agenda_sheet(sample("da"), meeting(end=None), AgendaSheet.WALL))
    assert "ikke noget på programmet" in wall


def test_tracks_stand_side_by_side_with_rooms(papers: ReportLabPapers) -> None:
    text = words(papers.agenda(sample("da"), day(), Audience.PARTICIPANTS))
    assert "Samtidig" in text
    assert "Lokale: 2" in text
    assert "Lokale: 3" in text
    assert PRIVATE not in text


def test_the_facilitator_sees_method_points_and_cards() -> None:
    model = sample("en")
    made = meeting(
        block(
            "a",
            tool="tool_shared_goals",
            points=("op_int_shared_tools",),
            cards=("card_int_shared_tools_1",),
            purpose="Agree",
        )
    )
    text = words(agenda_paper(model, made, Audience.FACILITATOR))
    for part in ("Method: Shared goals", "Points: INT 4", "Cards: INT 4.1", "Purpose: Agree"):
        assert part in text


def test_the_packing_list_says_how_it_is_counted(papers: ReportLabPapers) -> None:
    item = block("a", own_materials=(OwnMaterial("Æbler", Per.PERSON, 2),), materials=("mat_dots",))
    made = meeting(item, people=14)
    text = words(papers.agenda_sheet(sample("da"), made, AgendaSheet.PACKING))
    assert "28 Æbler 2 pr. deltager" in text
    assert "70 Klisterprikker 5 pr. deltager" in text


def test_attendance_asks_for_no_names(papers: ReportLabPapers) -> None:
    text = words(papers.agenda_sheet(sample("da"), day(people=14), AgendaSheet.ATTENDANCE))
    assert "ikke navne" in text
    assert "14 deltagere er ventet." in text


def test_the_minutes_are_in_order_of_kind_and_time(papers: ReportLabPapers) -> None:
    made = day(
        noted=(
            Noted(NotedId("2"), NotedKind.TASK, "Skriv udkast", NOON),
            Noted(NotedId("1"), NotedKind.DECISION, "Ét nummer", NOON, BlockId("b")),
        )
    )
    text = words(papers.agenda_sheet(sample("da"), made, AgendaSheet.MINUTES))
    assert text.index("Beslutninger") < text.index("Ét nummer") < text.index("Opgaver")
    assert "Under Spor A" in text
    empty = words(papers.agenda_sheet(sample("da"), day(), AgendaSheet.MINUTES))
    assert "Der er endnu ikke noteret noget." in empty
