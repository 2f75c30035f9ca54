"""The agendas: drafted, written, moved, parked, undone, exported."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import undo_words

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, Block, BlockId
from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.services.papers import WALL_SHEETS, AgendaSheet, Audience, Papers
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.exporting import Exporter, Make

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby")
ROUND = Round(RoundId("spring"), JOBCENTRE.id, "Spring", date(2026, 3, 4), people=14)
AGENDA = Agenda(
    id=AgendaId("first"),
    jobcentre=JOBCENTRE.id,
    step="ws_1_mapping",
    title="Mapping",
    blocks=(
        Block(BlockId("a"), "Welcome", 15, notes="Ask about the merger"),
        Block(BlockId("b"), "Break", 10, kind=BlockKind.BREAK),
        Block(BlockId("c"), "The areas", 60, areas=("area_jobseeker_contact",)),
    ),
    start=9 * 60,
    end=10 * 60 + 25,
)


class FakeExporter:
    """Makes the file at once instead of asking where to."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def ask_and_export(self, name: str, kinds: str, make: Make) -> None:  # noqa: ARG002
        self.files[name] = make(lambda _done, _total: None)


class FakePapers:
    """Prints what each kind of reader may see, one block a line."""

    def agenda(self, model: ReadModel, agenda: Agenda, audience: Audience) -> bytes:  # noqa: ARG002
        is_private = audience is Audience.FACILITATOR
        lines = [f"{b.title} {b.notes if is_private else ''}" for b in agenda.blocks]
        return "\n".join(lines).encode()

    def agenda_sheet(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> bytes:  # noqa: ARG002
        return sheet.value.encode()

    def wall_sheets(self, model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> int:  # noqa: ARG002
        """A third item needs a second sheet, and one with all words a third."""
        count = len(agenda.blocks) - 1
        return count if sheet is AgendaSheet.WALL else max(1, count - 1)


class Marked(QTranslator):
    """Puts every text of the interface in brackets."""

    def translate(self, _context: str, model: str, *_rest: object) -> str:
        return f"[{model}]"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(Path(__file__).parents[3] / "resources" / "cards")


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([JOBCENTRE, ROUND, AGENDA])


@pytest.fixture
def desk(pack: Pack, store: FakeStore, qtbot: QtBot) -> Desk:
    made = Desk(pack.method, pack.wordings.__getitem__, "en", store.new_unit_of_work)
    made.open_round(ROUND.id)
    return made


@pytest.fixture
def exporter() -> FakeExporter:
    return FakeExporter()


@pytest.fixture
def page(desk: Desk, exporter: FakeExporter, qtbot: QtBot) -> Iterator[AgendasPage]:
    made = AgendasPage(desk, cast(Papers, FakePapers()), AgendaTables(), cast(Exporter, exporter))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.hide()


def choose(page: AgendasPage, id: str) -> None:
    page.board.list.setFocus()
    page.board.list.setCurrentIndex(page.board.list.rows.index(page.board.list.rows.row_of(id)))


def press(
    page: AgendasPage,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(page.board.list, key, modifier)


def click(page: AgendasPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible()
    assert found.isEnabled()
    found.click()


def order(page: AgendasPage) -> list[str]:
    return [row.id for row in page.board.list.rows.rows]


def shown(page: AgendasPage) -> Agenda:
    assert page.agenda is not None
    return page.agenda


def test_another_date_shows_no_other_agenda(page: AgendasPage, desk: Desk) -> None:
    later = replace(AGENDA, id=AgendaId("later"), title="Later", held_on=date(2026, 9, 1))
    desk.put("agenda_change", replace(AGENDA, held_on=date(2026, 6, 1)))
    desk.put("agenda_add", later)
    assert page.agenda == desk.workspace.planned[0]
    desk.put("agenda_change", replace(AGENDA, held_on=date(2026, 12, 1)))
    assert page.agenda == desk.workspace.planned[1] == replace(AGENDA, held_on=date(2026, 12, 1))


def test_draft_from_a_proposal(page: AgendasPage, desk: Desk) -> None:
    click(page, "ws_4_implementation")
    assert page.draft.isVisible()
    click(page, "agenda_ws_4_implementation_short")
    assert page.board.isVisible()
    assert shown(page).step == "ws_4_implementation"
    assert sum(block.minutes for block in shown(page).blocks) == 180
    assert shown(page).people == 14
    desk.undo()
    assert page.draft.isVisible()


def test_meeting_is_named_by_its_proposal(page: AgendasPage) -> None:
    click(page, "ws_3_strategy_plan")
    click(page, "agenda_ws_3_strategy_plan_short")
    assert shown(page).title == "Strategy and plan, start meeting"


def test_without_gaps_the_gap_agenda_says_so(page: AgendasPage) -> None:
    click(page, "ws_2_ideas_decisions")
    made = page.findChild(QPushButton, "from_gaps")
    assert made is not None
    assert made.isVisible()
    assert not made.isEnabled()


def test_draft_from_the_gaps(page: AgendasPage, desk: Desk) -> None:
    point = desk.method.points[4].id
    desk.put("agree", desk.round.with_agreed(point, 0))
    click(page, "ws_2_ideas_decisions")
    click(page, "from_gaps")
    assert sum(block.minutes for block in shown(page).blocks) <= 240
    topic = next(block for block in shown(page).blocks if block.reason)
    choose(page, topic.id)
    assert desk.wording.title(point) in page.board.editor._why.text()


def test_start_times_are_computed(page: AgendasPage) -> None:
    assert [row.start for row in page.board.list.rows.rows] == ["9:00", "9:15", "9:25"]


def test_pin_shows_free_time_and_overlap_in_words(page: AgendasPage, desk: Desk) -> None:
    desk.put("block_change", AGENDA.with_block(replace(AGENDA.blocks[1], pin=9 * 60 + 30)))
    row = page.board.list.rows.rows[1]
    assert (row.start, row.before, row.pinned) == ("9:30", "15 min free", "fixed")
    desk.put("block_change", AGENDA.with_block(replace(AGENDA.blocks[1], pin=9 * 60 + 5)))
    assert page.board.list.rows.rows[1].before == "Begins 10 min before the item above ends"
    assert page.board.list.rows.rows[1].before in page.board.list.rows.rows[1].spoken


def test_longer_blocks_are_higher(page: AgendasPage) -> None:
    heights = [page.board.list.visualRect(page.board.list.rows.index(at)).height() for at in (1, 2)]
    assert heights[0] < heights[1]


def test_minutes_are_read_as_people_write_them(page: AgendasPage, qtbot: QtBot) -> None:
    choose(page, "c")
    field = page.board.editor.times.minutes
    for typed, minutes in (("1h30", 90), ("1,5h", 90), ("1:15", 75), ("45", 45)):
        field.clear()
        QTest.keyClicks(field, typed)
        page.flush()
        assert shown(page).block(BlockId("c")).minutes == minutes


def test_wrong_minutes_stay_as_typed_with_a_sentence(page: AgendasPage, qtbot: QtBot) -> None:
    choose(page, "c")
    field = page.board.editor.times.minutes
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "soon")
    page.flush()
    assert shown(page).block(BlockId("c")).minutes == 60
    assert "soon" in page.board.editor.times.complaint
    page.board.editor._title.setFocus()
    assert field.text() == "soon"
    assert "soon" in page.board.editor.times.complaint
    choose(page, "a")
    assert page.board.editor._title.text() != "Welcome"  # it stays where something is to mend
    field.setText("")
    QTest.keyClicks(field, "50")
    page.flush()
    assert not page.board.editor.times.complaint
    assert shown(page).block(BlockId("c")).minutes == 50


def test_typing_is_stored_after_a_pause_and_is_one_step(
    page: AgendasPage, desk: Desk, qtbot: QtBot
) -> None:
    choose(page, "a")
    field = page.board.editor._title
    field.setFocus()
    field.setCursorPosition(0)
    QTest.keyClicks(field, "A ")
    qtbot.waitUntil(lambda: shown(page).blocks[0].title == "A Welcome")
    assert field.cursorPosition() == 2
    QTest.keyClicks(field, "warm ")
    page.board.editor._responsible.setFocus()
    assert shown(page).blocks[0].title == "A warm Welcome"
    desk.undo()
    assert shown(page).blocks[0].title == "Welcome"
    assert field.text() == "Welcome"


def test_refresh_does_not_disturb_typing(page: AgendasPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, "a")
    field = page.board.editor._title
    field.setFocus()
    field.setCursorPosition(3)
    QTest.keyClicks(field, "x")
    desk.put("agenda_change", replace(AGENDA, place="Room 2"))
    assert field.text() == "Welxcome"
    assert field.cursorPosition() == 4
    page.flush()
    assert (shown(page).blocks[0].title, shown(page).place) == ("Welxcome", "Room 2")


def test_moving_by_keyboard_and_by_button_is_the_same(
    page: AgendasPage, desk: Desk, qtbot: QtBot
) -> None:
    choose(page, "a")
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    by_key = order(page)
    assert by_key == ["b", "a", "c"]
    desk.undo()
    assert order(page) == ["a", "b", "c"]
    click(page, "down")
    assert order(page) == by_key
    assert page.board.list.chosen_id == "a"
    press(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(page) == ["a", "b", "c"]


def test_dragging_moves(page: AgendasPage) -> None:
    blocks = page.board.list
    choose(page, "a")
    blocks._drop("a", blocks.visualRect(blocks.rows.index(2)).bottomLeft())
    assert order(page) == ["b", "c", "a"]
    blocks._drop("a", blocks.visualRect(blocks.rows.index(0)).topLeft())
    assert order(page) == ["a", "b", "c"]
    assert undo_words(page.desk) == "move an item"


def test_duplicate_and_remove(page: AgendasPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [block.title for block in shown(page).blocks][2:] == ["The areas", "The areas"]
    assert undo_words(desk) == "add an item"
    press(page, Qt.Key.Key_Delete)
    assert order(page) == ["a", "b", "c"]
    choose(page, "b")
    click(page, "remove")
    assert undo_words(desk) == "remove an item"
    assert order(page) == ["a", "c"]
    desk.undo()
    assert order(page) == ["a", "b", "c"]


def test_side_by_side(page: AgendasPage, desk: Desk) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_G)
    assert undo_words(desk) == "change a group"
    rows = page.board.list.rows.rows
    assert [row.start for row in rows] == ["9:00", "9:15", "9:15"]
    assert "at the same time" in rows[2].spoken
    one, other = (page.board.list.visualRect(page.board.list.rows.index(at)) for at in (1, 2))
    assert one.top() == other.top()
    assert one.right() < other.left()
    assert not page.board.editor.times.is_pinned.isVisible()
    page.board.list._drop("c", one.center() - QPoint(one.width() // 2 - 2, 0))
    assert order(page) == ["a", "c", "b"]
    desk.undo()
    choose(page, "a")
    assert not page.board.editor.group.joins.isVisible()


def grid(page: AgendasPage) -> list[list[str]]:
    """The ids of each line of the programme."""
    rows = page.board.list.rows.rows
    lines: dict[int, list[str]] = {}
    for row in rows:
        lines.setdefault(row.line, []).append(row.id)
    return list(lines.values())


def test_groups_go_through_items_of_their_own(page: AgendasPage, desk: Desk) -> None:
    choose(page, "b")
    press(page, Qt.Key.Key_G)
    assert grid(page) == [["a", "b"], ["c"]]
    choose(page, "c")
    press(page, Qt.Key.Key_N)
    assert grid(page) == [["a", "b"], ["", "c"]]
    assert [row.start for row in page.board.list.rows.rows if row.id] == ["9:00", "9:00", "9:10"]
    press(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert grid(page) == [["a", "c"], ["", "b"]]
    press(page, Qt.Key.Key_N)  # with one group left, nothing is at the same time
    assert grid(page) == [["a"], ["c"], ["b"]]


def test_a_group_has_a_name_a_room_and_all_have_a_title(page: AgendasPage, desk: Desk) -> None:
    choose(page, "b")
    press(page, Qt.Key.Key_G)
    choose(page, "c")
    press(page, Qt.Key.Key_N)
    group = page.board.editor.group
    for field, words in ((group.name, "Across"), (group.room, "Hall"), (group.title, "Ideas")):
        assert field.isVisible()
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
    assert page.flush()
    blocks = shown(page).blocks
    assert (blocks[1].strand, blocks[1].room, blocks[0].group) == ("Across", "Hall", "Ideas")
    assert undo_words(desk) == "change a group"
    heads = [row.strand for row in page.board.list.rows.rows if row.strand]
    assert heads == ["Ideas\nGroup 1", "Across · Hall"]
    assert "Ideas, Group 1" in page.board.list.rows.rows[0].spoken
    assert "Across · Hall" in page.board.list.rows.rows[1].spoken
    choose(page, "a")
    press(page, Qt.Key.Key_G)
    assert group.name.text() == ""


def test_a_new_item_comes_in_the_group_of_the_chosen_one_and_a_break_is_for_all(
    page: AgendasPage, desk: Desk
) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_G)
    click(page, "add.work")
    assert [len(line) for line in grid(page)] == [1, 2, 2]
    assert page.board.list.rows.rows[-1].beside == "next in the group"
    click(page, "add.break")
    assert [len(line) for line in grid(page)] == [1, 2, 2, 1]


def test_a_kind_of_item_is_added_as_long_as_it_usually_is(page: AgendasPage, desk: Desk) -> None:
    entry = page.board.findChild(QAction, "add.vote")
    assert entry is not None
    assert entry.text() == "Vote"
    entry.trigger()
    added = shown(page).blocks[-1]
    assert (added.title, added.minutes, added.minimum) == ("Vote", 30, 15)
    kind = page.board.editor._kind
    kind.setCurrentIndex(kind.findData("check"))
    kind.activated.emit(kind.currentIndex())
    became = shown(page).blocks[-1]
    assert (became.kind, became.minutes, became.minimum) == (BlockKind.CHECK, 35, 25)
    desk.undo()
    assert page.board.list.rows.rows[-1].kind == "Vote"
    assert "Vote" in page.board.list.rows.rows[-1].spoken


def test_dragging_into_a_group(page: AgendasPage, desk: Desk) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_G)  # a (b | c)
    blocks = page.board.list
    rect = blocks.visualRect(blocks.rows.index(2))
    blocks._drop("a", rect.center() + QPoint(0, 3))
    assert grid(page) == [["b", "c"], ["", "a"]]
    empty = blocks.visualRect(blocks.rows.index(2)).center()
    blocks._drop("a", empty)
    assert grid(page) == [["b", "c"], ["a", ""]]
    right = blocks.visualRect(blocks.rows.index(1))
    blocks._drop("a", right.center() + QPoint(right.width() // 2 - 2, 0))
    assert grid(page) == [["b", "c", "a"]]
    blocks._drop("a", QPoint(5, right.bottom() + 60))
    assert grid(page) == [["b", "c"], ["a"]]


def test_split_and_merge(page: AgendasPage, desk: Desk) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_D)
    assert shown(page) == AGENDA
    QTest.keyClick(page.board.editor.split.line, Qt.Key.Key_Return)
    assert [block.minutes for block in shown(page).blocks] == [15, 10, 30, 30]
    assert undo_words(desk) == "split an item"
    assert page.board.list.hasFocus()
    click(page, "merge")
    assert undo_words(desk) == "merge two items"
    assert [block.minutes for block in shown(page).blocks] == [15, 10, 60]
    split = page.findChild(QPushButton, "merge")
    assert split is not None
    assert not split.isEnabled()
    desk.undo()
    desk.undo()
    assert shown(page) == AGENDA


def test_split_after_the_minutes_that_are_typed(page: AgendasPage) -> None:
    choose(page, "c")
    click(page, "split")
    split = page.board.editor.split
    assert split.line.hasFocus()
    assert split.line.selectedText() == "30 min"
    for typed in ("60", "0", "later"):
        split.line.clear()
        QTest.keyClicks(split.line, typed)
        click(page, "split.take")
        assert shown(page) == AGENDA
        assert "shorter" in split.complaint
    split.line.clear()
    QTest.keyClicks(split.line, "20 min")
    assert not split.complaint
    click(page, "split.take")
    assert [block.minutes for block in shown(page).blocks] == [15, 10, 20, 40]
    assert not split.isVisible()


def test_splitting_is_given_up(page: AgendasPage) -> None:
    choose(page, "c")
    press(page, Qt.Key.Key_D)
    split = page.board.editor.split
    QTest.keyClick(split.line, Qt.Key.Key_Escape)
    assert not split.isVisible()
    assert page.board.list.hasFocus()
    press(page, Qt.Key.Key_D)
    choose(page, "b")
    assert not split.isVisible()
    assert shown(page) == AGENDA


def test_what_cannot_be_split_says_why(page: AgendasPage, desk: Desk) -> None:
    tiny = replace(AGENDA.blocks[0], minutes=1, minimum=1)
    beside = replace(AGENDA.blocks[2], beside=True)
    desk.put("agenda_change", replace(AGENDA, blocks=(tiny, AGENDA.blocks[1], beside)))
    split = page.findChild(QPushButton, "split")
    assert split is not None
    choose(page, "a")
    assert not split.isEnabled()
    assert "one minute" in split.toolTip()
    for id in ("b", "c"):  # in a strand, the second part follows
        choose(page, id)
        assert split.isEnabled()


def test_the_rarer_fields_are_folded(page: AgendasPage, desk: Desk) -> None:
    choose(page, "c")
    more = page.board.editor.more
    assert not more.points.isVisible()
    click(page, "more")
    more.points.field.activated.emit(2)
    more.points.field.activated.emit(0)
    wanted = (desk.method.points[2].id, desk.method.points[0].id)
    assert shown(page).blocks[2].points == wanted
    gone = more.points.findChild(QPushButton, wanted[0])
    assert gone is not None
    gone.click()
    assert shown(page).blocks[2].points == wanted[1:]
    more.tool.field.activated.emit(3)
    more.tool.field.activated.emit(4)
    assert shown(page).blocks[2].tool == desk.method.tools[4].id
    QTest.keyClicks(more.room, "Room 2")
    page.flush()
    assert shown(page).blocks[2].room == "Room 2"


def test_own_things_are_added_up(page: AgendasPage) -> None:
    choose(page, "c")
    click(page, "more")
    click(page, "add_own_material")
    own = page.board.editor.more.own
    QTest.keyClicks(own._rows[0].title, "Apples")
    page.flush()
    own._rows[0].per.setCurrentIndex(2)
    own._rows[0].per.activated.emit(2)
    own._rows[0].count.setValue(2)
    page.board.side.form._people.setValue(14)
    assert "Apples, 28" in page.board.side._bring.text()
    own._rows[0]._gone.click()
    assert shown(page).blocks[2].own_materials == ()


def test_a_template_is_kept_used_and_removed(page: AgendasPage, desk: Desk) -> None:
    click(page, "keep_template")
    assert undo_words(desk) == "keep the template Mapping"
    assert shown(page) == AGENDA
    assert page._choice.isHidden()
    (template,) = desk.workspace.templates
    page._new.click()
    click(page, f"use.{template.id}")
    assert undo_words(desk) == "draft the agenda Mapping"
    made = shown(page)
    assert [block.title for block in made.blocks] == [block.title for block in AGENDA.blocks]
    assert [block.origin for block in made.blocks] == ["a", "b", "c"]
    page._new.click()
    click(page, f"remove.{template.id}")
    assert undo_words(desk) == "remove the template Mapping"
    assert desk.workspace.templates == ()
    assert page.draft.isVisible()


def test_it_says_how_long_it_took_last_time(page: AgendasPage, desk: Desk) -> None:
    earlier = replace(
        AGENDA,
        id=AgendaId("earlier"),
        step="ws_5_anchoring",
        blocks=(replace(AGENDA.blocks[2], id=BlockId("x"), origin="c", actual=52),),
    )
    desk.put("agenda_add", earlier)
    choose(page, "c")
    assert page.board.editor.times._last_time.text() == "Took 52 min last time"
    choose(page, "a")
    assert page.board.editor.times._last_time.isHidden()


def test_buffers_are_counted_apart(page: AgendasPage) -> None:
    facts = page.board.side._facts
    assert facts._pairs[2][0].isHidden()
    choose(page, "c")
    click(page, "add.buffer")
    page.board.editor._done.click()
    assert facts._pairs[2][1].text() == "15 min"


def test_park_and_put_back(page: AgendasPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, "b")
    press(page, Qt.Key.Key_P)
    assert undo_words(desk) == "park an item"
    assert order(page) == ["a", "c"]
    assert page.board.side.isVisible()
    back = page.board.side.findChild(QPushButton, "b")
    assert back is not None
    assert back.accessibleName() == "Put back: Break"
    back.click()
    assert undo_words(desk) == "put an item back"
    assert order(page) == ["a", "c", "b"]
    desk.undo()
    desk.undo()
    assert order(page) == ["a", "b", "c"]


def test_enter_goes_into_the_block_and_escape_out(page: AgendasPage, qtbot: QtBot) -> None:
    page.activateWindow()
    choose(page, "c")
    press(page, Qt.Key.Key_Return)
    assert page.focusWidget() is page.board.editor._title
    QTest.keyClick(page.board.editor._title, Qt.Key.Key_Escape)
    assert page.board.side.isVisible()
    assert page.focusWidget() is page.board.list


def test_a_new_item_comes_after_the_chosen_one(page: AgendasPage) -> None:
    choose(page, "a")
    click(page, "add.break")
    assert [block.kind for block in shown(page).blocks[:2]] == [BlockKind.WORK, BlockKind.BREAK]
    assert page.board.list.chosen_id == shown(page).blocks[1].id


def test_end_is_said_against_the_agreed_end(page: AgendasPage, desk: Desk) -> None:
    words = page.board.side._facts._pairs[3]
    assert (words[0].text(), words[1].text()) == ("Ends as agreed", "10:25")
    desk.put("agenda_change", replace(AGENDA, end=10 * 60 + 15))
    assert (words[0].text(), words[1].text()) == ("Ends 10:25, agreed 10:15", "10 min over")
    desk.put("agenda_change", replace(AGENDA, end=10 * 60 + 45))
    assert words[1].text() == "20 min left"


def test_wrong_start_keeps_the_old_one(page: AgendasPage, qtbot: QtBot) -> None:
    form = page.board.side.form
    form._start.clear()
    QTest.keyClicks(form._start, "25:00")
    page.flush()
    assert shown(page).start == 9 * 60
    assert "25:00" in form.complaint
    form._start.clear()
    QTest.keyClicks(form._start, "8.30")
    page.flush()
    assert shown(page).start == 8 * 60 + 30
    assert not form.complaint


def test_date_may_be_missing(page: AgendasPage) -> None:
    form = page.board.side.form
    page.board.side._edit.click()
    assert not form._date.isVisible()
    form._has_date.click()
    assert shown(page).held_on is not None
    assert form._date.isVisible()
    form._has_date.click()
    assert shown(page).held_on is None
    assert undo_words(page.desk) == "change the agenda"


def test_private_notes_stay_with_the_facilitator(
    page: AgendasPage, exporter: FakeExporter, qtbot: QtBot
) -> None:
    page._export.participants.trigger()
    page._export.facilitator.trigger()
    assert b"merger" not in exporter.files["Mapping - participants.pdf"]
    assert b"merger" in exporter.files["Mapping - facilitator.pdf"]


def test_every_sheet_is_exported(page: AgendasPage, exporter: FakeExporter) -> None:
    for action in page._export.sheets.values():
        action.trigger()
    assert exporter.files["Mapping - packing list.pdf"] == b"packing"
    assert len(exporter.files) == 5


def test_a_line_between_the_files_exports_nothing(
    page: AgendasPage, exporter: FakeExporter
) -> None:
    menu = page._export.button.menu()
    (line,) = [action for action in menu.actions() if action.isSeparator()]
    line.trigger()
    assert exporter.files == {}


def test_a_calendar_asks_for_the_date(page: AgendasPage, exporter: FakeExporter) -> None:
    click(page, "calendar")
    assert exporter.files == {}
    assert "date" in page.board.side._date_note.text()
    page.board.side.form._has_date.click()
    assert page.board.side._date_note.isHidden()
    click(page, "calendar")
    content = exporter.files["Mapping - calendar.ics"]
    assert content.count(b"BEGIN:VEVENT") == 1
    assert b"merger" not in content
    page._export.items.trigger()
    assert exporter.files["Mapping - calendar.ics"].count(b"BEGIN:VEVENT") == 3


def test_how_many_sheets_the_wall_takes_is_said_before(page: AgendasPage) -> None:
    whole, short = (page._export.sheets[kind] for kind in WALL_SHEETS)
    menu = page._export.button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert whole.text() == "Programme for the wall, 2 sheets of A3 (PDF)"
    assert (short.text(), short.isVisible()) == (
        "Programme for the wall without details, one A3 (PDF)",
        True,
    )
    page.desk.put("agenda_change", replace(shown(page), blocks=AGENDA.blocks[:2]))
    menu.aboutToShow.emit()
    assert (whole.text(), short.isVisible()) == ("Programme for the wall, A3 (PDF)", False)


def test_what_participants_bring_is_typed(page: AgendasPage, qtbot: QtBot) -> None:
    field = page.board.side.form._bring
    field.setFocus()
    QTest.keyClicks(field, "Your three cards")
    page.flush()
    assert shown(page).bring == "Your three cards"


def test_a_table_goes_out_and_comes_in(
    page: AgendasPage, exporter: FakeExporter, tmp_path: Path
) -> None:
    page._export.table.trigger()
    file = tmp_path / "day.csv"
    file.write_bytes(exporter.files["Mapping - programme.csv"])
    page._new.click()
    page.draft.table.look_through(file)
    click(page, "take_table")
    assert shown(page) == AGENDA
    assert page.desk.editor.next_undo is None
    assert page.board.isVisible()


def test_a_table_with_known_ids_changes_its_agenda(
    page: AgendasPage, exporter: FakeExporter, tmp_path: Path
) -> None:
    page._export.table.trigger()
    file = tmp_path / "day.csv"
    rows = exporter.files["Mapping - programme.csv"].decode("utf-8-sig").splitlines()
    file.write_text("\n".join(rows[:-1]), encoding="utf-8")
    page._new.click()
    page.draft.table.look_through(file)
    assert "Changes the agenda Mapping." in page.draft.table._plan.text()
    click(page, "take_table")
    assert shown(page) == replace(AGENDA, blocks=AGENDA.blocks[:-1])
    assert undo_words(page.desk) == "change the agenda Mapping by a table"
    page.desk.undo()
    assert shown(page) == AGENDA
    assert shown(page).changes == AGENDA.changes + 2


def test_a_wrong_table_is_said_line_by_line(page: AgendasPage, tmp_path: Path) -> None:
    file = tmp_path / "day.csv"
    file.write_text("title;minutes;kind\nWelcome;soon;work\n;10;party\n", encoding="utf-8")
    page._new.click()
    page.draft.table.look_through(file)
    assert "Line 2, column minutes: “soon” is not a length" in page.draft.table.faults
    assert "Line 3, column title: The title is missing." in page.draft.table.faults
    assert not page.draft.table.take.isVisible()
    page.draft.table.look_through(tmp_path / "gone.csv")
    assert "does not exist" in page.draft.table.faults


def test_removing_an_agenda_can_be_undone(page: AgendasPage, desk: Desk) -> None:
    page._remove.click()
    assert undo_words(desk) == "remove the agenda Mapping"
    assert page.draft.isVisible()
    assert not page._remove.isEnabled()
    desk.undo()
    assert page.board.isVisible()


def test_one_more_agenda_and_back(page: AgendasPage) -> None:
    page._new.click()
    assert page.draft.isVisible()
    page.draft.back.click()
    assert page.board.isVisible()
    page._new.click()
    click(page, "agenda_ws_1_mapping_short")
    assert shown(page).id != AGENDA.id
    assert page._choice.isVisible()


def test_a_failed_save_keeps_what_was_typed(
    page: AgendasPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    choose(page, "a")
    store.fail = StorageFault.DISK_FULL
    QTest.keyClicks(page.board.editor._responsible, "Anna's team")
    with qtbot.waitSignal(desk.failed):
        page.flush()
    assert page.board.editor._responsible.text() == "Anna's team"
    press(page, Qt.Key.Key_P)
    assert order(page) == ["a", "b", "c"]
    store.fail = None
    desk.put("agenda_change", replace(AGENDA, place="Room 2"))  # something else succeeds
    assert shown(page).blocks[0].responsible == "Anna's team"
    assert shown(page).place == "Room 2"


def test_content_changes_its_language(page: AgendasPage, desk: Desk) -> None:
    desk.set_locale("da")
    made = page.findChild(QPushButton, "ws_1_mapping")
    assert made is not None
    assert made.text() == "Kortlægning"
    assert page.board.list.rows.rows[0].setting == "Plenum"


def test_it_is_made_in_another_language(request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    translator = Marked()
    QCoreApplication.installTranslator(translator)
    try:
        page = request.getfixturevalue("page")
        choose(page, "a")
        made = page.findChild(QPushButton, "park")
        assert made is not None
        assert made.text() == "[Park]"
        assert page.board.editor.times.minutes.accessibleName().startswith("[")
        assert page._export.button.text() == "[Export]"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_every_control_has_a_name(page: AgendasPage) -> None:
    choose(page, "a")
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    inner = {"qt_spinbox_lineedit"}
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.objectName() not in inner
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []
