"""The wall sheet and the lists of an agenda, read back from the PDF."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from tests.print.paper_rounds import letters, outside, pages, sample, words
from tests.print.test_agenda import PRIVATE, block, meeting

from bizservice_desktop.diagram.room.wall_sheet import WallSheet, wall_sheets
from bizservice_desktop.diagram.scene.scene import Label, Scene
from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    Block,
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
from bizservice_desktop.services.papers import WALL_SHEETS, AgendaSheet, Audience

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


def wall(
    measure: ReportLabMeasure, *items: Block, in_short: bool = False, when: str = "I dag"
) -> tuple[Scene, ...]:
    sheet = WallSheet("Dag", when, schedule(meeting(*items)), "Hviler på noget.")
    return wall_sheets(sheet, sample("da").wording, measure, in_short=in_short)


def height(scene: Scene, id: str) -> float:
    """Of the box of an item, with the air below it, in mm."""
    ys = [part.y for part in scene.paths(id)[0].segments if hasattr(part, "y")]
    return max(ys) - min(ys) + 0.9


def test_the_wall_sheet_is_proportional_to_time(measure: ReportLabMeasure) -> None:
    (scene,) = wall(measure, *day().blocks)
    assert height(scene, "b") == pytest.approx(3 * height(scene, "a"))
    assert height(scene, "c") == pytest.approx(25 / 15 * height(scene, "a"))
    assert {"9:00", "9:15", "10:00", "10:10", "Hviler på noget."} <= set(scene.texts)


LONG = "Et punkt med et meget langt navn om samarbejdet med virksomhederne i hele kommunen"
CROWDED = [
    *(block(str(n), 5, f"{n}. {LONG}", detail=f"Sådan gør vi {n}: {LONG}") for n in range(30)),
    *(block(f"track{n}", 10, LONG, beside=n > 0, strand=f"Hold {n}", room="2") for n in range(4)),
    block("next", 15, "Og så dette", follows=True),
    block("long", 300, LONG),
    block("over", 10, LONG, pin=12 * 60),
    block("none", 0, "Ingen tid"),
]


def test_nothing_on_the_wall_sheet_is_below_sixteen_points(measure: ReportLabMeasure) -> None:
    """Many short items, strands beside each other with long titles, and an overlap."""
    scenes = wall(measure, *CROWDED)
    assert len(scenes) > 1
    for scene in scenes:
        labels = [shape for shape in scene.shapes if isinstance(shape, Label)]
        assert min(label.size for label in labels) >= 16 * 25.4 / 72 - 1e-9
        assert max(label.y for label in labels) <= 420 - 15
        assert max(label.x for label in labels) <= 297 - 18
        clocks = sorted(label.y for label in labels if label.x < 20 and ":" in label.text)
        assert all(later - one > 16 * 25.4 / 72 for one, later in pairwise(clocks))


def test_no_word_of_a_crowded_day_is_lost(measure: ReportLabMeasure) -> None:
    scenes = wall(measure, *CROWDED)
    text = letters("".join(part for scene in scenes for part in scene.texts))
    for item in CROWDED:
        for said in (item.title, item.detail, item.strand):
            assert letters(said) in text
    assert "…" not in text
    pages = [f"Ark {number} af {len(scenes)}" for number in range(1, len(scenes) + 1)]
    assert all(page in scene.texts for page, scene in zip(pages, scenes, strict=True))


def test_words_too_many_for_a_sheet_go_on_on_the_next(measure: ReportLabMeasure) -> None:
    novel = " ".join(f"ord{n}" for n in range(3000))
    scenes = wall(measure, block("a", 15), block("b", 15, "Lang", detail=novel), block("c", 15))
    text = " ".join(part for scene in scenes for part in scene.texts)
    assert all(f"ord{n} " in f"{text} " for n in range(3000))


def test_with_fewer_words_there_are_fewer_sheets(measure: ReportLabMeasure) -> None:
    items = [block(str(n), 15, f"Punkt {n}", detail=f"{LONG} {LONG}") for n in range(20)]
    assert len(wall(measure, *items)) == 2
    (short,) = wall(measure, *items, in_short=True)
    assert not any("kommunen" in words for words in short.texts)


def test_sheets_are_about_as_full_as_each_other(measure: ReportLabMeasure) -> None:
    items = [block(str(n), 15, f"Punkt {n}", detail=f"{LONG} {LONG}") for n in range(20)]
    counts = [
        sum(text.startswith("Punkt") for text in each.texts) for each in wall(measure, *items)
    ]
    assert sum(counts) == 20
    assert max(counts) - min(counts) <= 3


def test_the_port_counts_the_sheets(papers: ReportLabPapers) -> None:
    many = meeting(*(block(str(n), 15, f"Punkt {n}", detail=f"{LONG} {LONG}") for n in range(20)))
    model = sample("da")
    counts = [papers.wall_sheets(model, many, kind) for kind in WALL_SHEETS]
    assert counts == [2, 1]
    for kind, count in zip(WALL_SHEETS, counts, strict=True):
        assert len(pages(papers.agenda_sheet(model, many, kind))) == count


def test_a_strand_has_its_name_its_room_and_its_own_times(measure: ReportLabMeasure) -> None:
    (scene,) = wall(
        measure,
        block("a", 30, "Marked", strand="Hold A", room="Lokale 2", group="Idéer i grupper"),
        block("a2", 15, "Valg", follows=True),
        block("b", 40, "Internt", beside=True, strand="Hold B", room="Lokale 3"),
    )
    said = set(scene.texts)
    assert {"Hold A · Lokale 2", "Hold B · Lokale 3", "Idéer i grupper", "9:30 Valg"} <= said
    assert height(scene, "a") == pytest.approx(2 * height(scene, "a2"), rel=0.2)


def test_an_empty_agenda_has_no_hours_and_says_so(papers: ReportLabPapers) -> None:
    for sheet in AgendaSheet:
        text = words(papers.agenda_sheet(sample("da"), meeting(end=None), sheet))
        assert "9:00" not in text
    for kind in WALL_SHEETS:
        empty = words(papers.agenda_sheet(sample("da"), meeting(end=None), kind))
        assert "ikke noget på programmet" in empty


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


def test_the_minutes_say_whose_a_task_is_and_by_when(papers: ReportLabPapers) -> None:
    model = sample("da")
    initiative = model.workspace.initiatives[0]
    task = Noted(NotedId("1"), NotedKind.TASK, "Ring til skolen", NOON, point="op_int_shared_tools")
    task = replace(task, owner="Virksomhedsteamet", due=date(2026, 5, 12), initiative=initiative.id)
    done = Noted(NotedId("2"), NotedKind.TASK, "Skriv udkast", NOON, is_done=True)
    made = day(noted=(task, done))
    text = words(papers.agenda_sheet(model, made, AgendaSheet.MINUTES))
    point = model.wording.title("op_int_shared_tools")
    for part in ("Virksomhedsteamet", "12. maj 2026", f"Om {point}", "Udført"):
        assert part in text
    assert letters(f"Initiativ: {initiative.title}") in letters(text)
    for sheet in (AgendaSheet.WALL, AgendaSheet.PACKING, AgendaSheet.ATTENDANCE):
        assert "Virksomhedsteamet" not in words(papers.agenda_sheet(model, made, sheet))
    participants = words(papers.agenda(model, made, Audience.PARTICIPANTS))
    assert "Ring til skolen" not in participants


def test_the_minutes_tell_planned_changed_and_held_apart(papers: ReportLabPapers) -> None:
    model = sample("en")
    blocks = (
        block("a", 20, "Welcome", planned=30, actual=25),
        block("b", 40, "Ideas", planned=40, is_skipped=True),
        block("c", 10, "Added", actual=10),
    )
    text = words(papers.agenda_sheet(model, meeting(*blocks), AgendaSheet.MINUTES))
    assert "How it was held" in text
    assert "Welcome 30 min 20 min 25 min" in text
    assert "Ideas 40 min Not held" in text
    assert "Added 10 min 10 min" in text
    planned = words(papers.agenda_sheet(model, meeting(block("a")), AgendaSheet.MINUTES))
    assert "How it was held" not in planned


def test_a_buffer_is_not_in_the_minutes(papers: ReportLabPapers) -> None:
    said = Noted(NotedId("1"), NotedKind.NOTE, "Kaffen kom sent", NOON, block=BlockId("b"))
    made = meeting(
        block("a", 20, "Velkomst", planned=20, actual=20),
        block("b", 10, "Luft", kind=BlockKind.BUFFER, planned=10, actual=5),
        noted=(said,),
    )
    text = words(papers.agenda_sheet(sample("da"), made, AgendaSheet.MINUTES))
    assert "Luft" not in text
    assert "Under Velkomst" in text
