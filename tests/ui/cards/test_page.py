"""The dialogue cards: decks, sheets, cards of one's own, sizes, export."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import undo_words

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.diagram.scene.text import Hyphenate, Measure, no_hyphens
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    Jobcentre,
    JobcentreId,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex
from bizservice_desktop.domain.cards.cards import (
    CardKind,
    Deck,
    DeckCard,
    DeckKind,
    OwnCard,
    OwnCardId,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.print.fonts import ReportLabText
from bizservice_desktop.print.papers import ReportLabPapers
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.ports import Progress, StorageFault
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.cards.deck_panel import DeckPanel
from bizservice_desktop.ui.cards.page import CardsPage
from bizservice_desktop.ui.kit.dialogs import NameDialog
from bizservice_desktop.ui.kit.live import recolour_all
from bizservice_desktop.ui.shell.actions import Action
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.exporting import Done, Exporter, Make
from bizservice_desktop.ui.shell.places import AtDeck, AtPage, PageName
from bizservice_desktop.ui.shell.preferences import Preferences

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby")
ROUND = Round(RoundId("spring"), JOBCENTRE.id, "Spring", date(2026, 3, 4), people=14)
POINT = PointId("op_int_shared_tools")
OWN = OwnCard(OwnCardId("own-1"), JOBCENTRE.id, POINT, 1, "Who <b>calls</b> back?", "en")
GAP, OURS, EVERY = Deck(DeckKind.GAP), Deck(DeckKind.OWN), Deck(DeckKind.ALL)


class FakeMeasure:
    """Every letter is half an em wide; the snowman is in no font."""

    def width(self, text: str, size: float, weight: Weight) -> float:  # noqa: ARG002
        return len(text) * size * 0.5

    def missing(self, text: str) -> str:
        return "☃" if "☃" in text else ""


class FakeTextTools:
    def __init__(self) -> None:
        self.loaded = 0

    def measure(self) -> Measure:
        self.loaded += 1
        return FakeMeasure()

    def hyphenate(self, locale: str) -> Hyphenate:  # noqa: ARG002
        return no_hyphens


class FakePapers:
    """Keeps what it was asked to print."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[DeckCard, ...], CardPrint]] = []

    def cards(
        self,
        model: ReadModel,  # noqa: ARG002
        cards: tuple[DeckCard, ...],
        how: CardPrint,
        progress: Progress | None = None,
    ) -> bytes:
        self.asked.append((cards, how))
        if progress:
            progress(1, 1)
        return b"%PDF"


class FakeExporter:
    """Makes the file at once instead of asking where to."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def ask_and_export(
        self,
        name: str,
        kinds: str,  # noqa: ARG002
        make: Make,
        done: Done | None = None,
    ) -> None:
        self.files[name] = make(lambda _done, _total: None)
        if done is not None:
            done()

    def make_and_open(self, name: str, make: Make) -> None:
        self.files[name] = make(lambda _done, _total: None)


class FakeSettings:
    def load(self) -> Settings:
        return Settings(paper=Paper.LETTER)

    def save(self, settings: Settings) -> None:
        pass


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
    return FakeStore([JOBCENTRE, ROUND])


@pytest.fixture
def desk(pack: Pack, store: FakeStore, qtbot: QtBot) -> Desk:
    made = Desk(pack.method, pack.wordings.__getitem__, "en", store.new_unit_of_work)
    made.open_round(ROUND.id)
    return made


@pytest.fixture
def papers() -> FakePapers:
    return FakePapers()


@pytest.fixture
def exporter() -> FakeExporter:
    return FakeExporter()


@pytest.fixture
def text_tools() -> FakeTextTools:
    return FakeTextTools()


@pytest.fixture
def preferences(qtbot: QtBot) -> Preferences:
    return Preferences(FakeSettings())


@pytest.fixture
def page(
    desk: Desk,
    papers: FakePapers,
    exporter: FakeExporter,
    text_tools: FakeTextTools,
    preferences: Preferences,
    qtbot: QtBot,
) -> Iterator[CardsPage]:
    made = CardsPage(desk, cast(Papers, papers), text_tools, cast(Exporter, exporter), preferences)
    qtbot.addWidget(made)
    made.resize(1200, 820)
    yield made
    made.hide()


@pytest.fixture
def seen(page: CardsPage) -> CardsPage:
    page.show()
    return page


def choose(page: CardsPage, name: str) -> None:
    """Choose a deck by the name it has in the list."""
    chooser = page.panel.chooser
    at = chooser.findText(name)
    assert at >= 0
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)


def pick(choice: QComboBox, id: str) -> None:
    """Choose what has this id in a list."""
    at = choice.findData(id)
    assert at >= 0
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def codes(page: CardsPage) -> list[str]:
    return [row.code for row in page.panel.model.rows]


def printed(page: CardsPage) -> str:
    """Every line on every sheet."""
    scenes = [leaf.scene for leaf in page.preview.leaves if leaf.scene]
    return "\n".join(line for scene in scenes for line in scene.texts)


def write(page: CardsPage, words: str) -> None:
    page.editor.words.setPlainText(words)


def act(page: CardsPage, action: Action) -> None:
    """Choose an entry of the card's menu, which must be offered."""
    entry = page.panel.card_menu.action(action)
    assert entry.isVisible()
    entry.trigger()


def deck_act(entry: QAction) -> None:
    """Choose an entry of the deck's menu, which must be offered."""
    assert entry.isVisible()
    assert entry.isEnabled()
    entry.trigger()


def name(page: CardsPage, words: str) -> None:
    """Answer the question for a name."""
    dialog = page.findChildren(NameDialog)[-1]
    dialog.edit.setText(words)
    dialog.keep.click()


def search_and_choose_only(page: CardsPage, words: str) -> None:
    """Tick the cards that are found and no others."""
    if page.panel.all.checkState() != Qt.CheckState.Unchecked:
        page.panel.all_checked.emit(False)
    page.panel.finder.words.setText(words)
    QTest.keyClick(page.panel.finder.words, Qt.Key.Key_Return)
    page.panel.all.click()
    page.panel.finder.clear()


def own_cards(desk: Desk) -> list[str]:
    return [card.text for card in desk.workspace.own_cards]


def test_all_cards_are_there_first(seen: CardsPage, pack: Pack) -> None:
    assert codes(seen) == [pack.method.code_of_card(card.id) for card in pack.method.cards]
    assert seen.preview.captions[:2] == ("Sheet 1 of 13, front", "Sheet 1 of 13, back")
    assert len(seen.preview.leaves) == 26
    assert seen.output.result.text().startswith("Letter")  # as the settings say


def test_the_font_is_loaded_when_the_page_is_first_seen(
    page: CardsPage, text_tools: FakeTextTools
) -> None:
    assert text_tools.loaded == 0
    page.show()
    choose(page, "Our own cards")
    choose(page, "All 75 cards")
    assert text_tools.loaded == 1


def test_a_deck_of_an_area_has_its_cards_only(seen: CardsPage, pack: Pack) -> None:
    title = pack.wordings["en"].title("area_internal_collaboration")
    choose(seen, title)
    assert {code.split()[0] for code in codes(seen)} == {"INT"}
    assert "75" in seen.panel.line.text()
    assert {row.area_title for row in seen.panel.model.rows} == {title}


def test_sheets_are_drawn_when_they_are_seen(seen: CardsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: seen.preview.leaves[0].has_picture)
    assert not seen.preview.leaves[-1].has_picture
    bar = seen.preview.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: seen.preview.leaves[-1].has_picture)
    assert not seen.preview.leaves[0].has_picture


def test_the_gap_deck_says_where_it_comes_from(seen: CardsPage, desk: Desk) -> None:
    choose(seen, "Cards for our gaps")
    assert seen.panel.empty.text().startswith("No gaps yet")
    assert not seen.output.export.isEnabled()
    desk.put("agree", desk.round.with_agreed(POINT, 1))
    assert codes(seen) == ["INT 4.1", "INT 4.2", "INT 4.3"]
    assert seen.panel.line.text() == (
        "3 of 75 card(s), from low points, split votes and empty cells"
    )
    assert seen.output.export.isEnabled()


def test_another_page_can_lead_to_the_gap_deck(seen: CardsPage) -> None:
    seen.go_to(AtDeck(Deck(DeckKind.GAP)))
    assert seen.panel.chooser.currentText() == "Cards for our gaps"


def test_the_gap_deck_counts_own_cards_apart(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", OWN)
    desk.put("agree", desk.round.with_agreed(POINT, 0))
    choose(seen, "Cards for our gaps")
    assert codes(seen)[-1] == "INT 4.E1"
    assert seen.panel.line.text().endswith("; and 1 of our own")


def test_without_gaps_it_says_so(seen: CardsPage, desk: Desk, pack: Pack) -> None:
    cell = pack.method.cells[0].id
    covered = CellRecord(Coverage.COVERED)
    desk.put("cell_status", desk.round.with_cell(cell, covered))
    choose(seen, "Cards for our gaps")
    assert seen.panel.empty.text().startswith("No gaps so far")


def test_an_empty_deck_leads_to_the_mapping(seen: CardsPage, qtbot: QtBot) -> None:
    choose(seen, "Cards for our gaps")
    with qtbot.waitSignal(seen.wanted) as told:
        seen.panel.mapping.click()
    assert told.args == [AtPage(PageName.MAPPING)]
    choose(seen, "Our own cards")
    assert not seen.panel.mapping.isVisible()


def test_an_unchecked_card_is_not_printed(
    seen: CardsPage, papers: FakePapers, exporter: FakeExporter
) -> None:
    assert "STR 1.1" in printed(seen)
    seen.panel.list.setFocus()
    seen.panel.list.pick(seen.panel.model.rows[0].id)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Space)
    assert not seen.panel.model.rows[0].checked
    assert "STR 1.1" not in printed(seen)
    assert seen.panel.all.checkState() == Qt.CheckState.PartiallyChecked
    assert seen.panel.all.text() == "74 of 75 card(s) chosen"
    seen.output.export.click()
    cards, how = papers.asked[0]
    assert [card.code for card in cards[:2]] == ["STR 1.2", "STR 1.3"]
    assert len(cards) == 74
    assert how == CardPrint("a7", Paper.LETTER, Duplex.LONG, 9.0, edition=1)
    assert exporter.files == {"Dialogue cards.pdf": b"%PDF"}


def test_a_click_on_the_box_turns_it_and_one_on_the_text_does_not(seen: CardsPage) -> None:
    rows = seen.panel.list
    place = rows.visualRect(seen.panel.model.index(1))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(18, place.center().y()))
    assert not seen.panel.model.rows[1].checked
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert not seen.panel.model.rows[1].checked
    assert seen.panel.list.picked == seen.panel.model.rows[1]


def test_what_is_left_out_is_kept_by_deck(seen: CardsPage) -> None:
    seen.panel.model.row_checked.emit(seen.panel.model.rows[0].id, False)
    choose(seen, "Strategy")
    assert seen.panel.model.rows[0].checked
    choose(seen, "All 75 cards")
    assert not seen.panel.model.rows[0].checked


def test_none_and_all(seen: CardsPage, papers: FakePapers) -> None:
    seen.panel.all.click()
    assert seen.panel.all.text() == "0 of 75 card(s) chosen"
    assert seen.preview.captions == ()
    assert seen.preview.nothing
    assert not seen.output.export.isEnabled()
    assert seen.output.reason.text() == "Choose at least one card to export."
    seen.panel.all.click()
    assert seen.output.export.isEnabled()
    assert seen.output.reason.text() == ""
    assert len(seen.preview.captions) == 26
    assert papers.asked == []


def test_one_side_has_no_backs(seen: CardsPage) -> None:
    pick(seen.options.sides, Duplex.NONE)
    assert len(seen.preview.captions) == 13
    assert all(caption.endswith("front") for caption in seen.preview.captions)


def test_a_wrong_size_keeps_the_old_one_and_says_why(seen: CardsPage) -> None:
    pick(seen.options.card_size, "own size")
    assert seen.options.own.isVisible()
    seen.options.own.setText("12")
    QTest.keyClick(seen.options.own, Qt.Key.Key_Return)
    assert seen.options.fault.text().startswith("“12” is not a card size.")
    assert seen.options.fault.text().endswith("The cards stay A7.")
    assert seen.options.own.text() == "12"
    assert seen.printing.how.size == "a7"
    seen.options.own.setText("100 x 70,5")
    QTest.keyClick(seen.options.own, Qt.Key.Key_Return)
    assert seen.options.fault.text() == ""
    assert seen.printing.how.size == "100x70.5"


def test_a_size_too_large_for_the_paper_is_refused(seen: CardsPage) -> None:
    pick(seen.options.paper, Paper.A3)
    seen.options.size_wanted.emit("290x290")
    assert seen.printing.how.size == "290x290"
    pick(seen.options.paper, Paper.A4)
    assert seen.printing.how.paper is Paper.A3
    assert seen.options.paper.currentText() == "A3"
    assert (
        seen.options.fault.text()
        == "A card of 290 × 290 mm does not fit on A4. Nothing was changed."
    )


def test_cards_that_do_not_fit_are_named_before_printing(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", replace(OWN, text="Who calls back? " * 40))
    choose(seen, "Our own cards")
    seen.options.size_wanted.emit("85x54")
    assert seen.output.note.text().startswith(
        "1 card(s) continue on the back:\nINT 4.E1  Who calls"
    )
    pick(seen.options.sides, Duplex.NONE)
    assert seen.output.note.text().startswith("1 card(s) continue on a second card:")
    assert printed(seen).replace("\n", " ").count("Who calls back?") == 40


def test_letters_the_font_lacks_are_named(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", replace(OWN, text="Who calls ☃?"))
    choose(seen, "Our own cards")
    assert seen.output.note.text() == "INT 4.E1: the font lacks ☃, which prints as □."
    assert "Who calls □?" in printed(seen)


def test_a_note_leads_to_its_card(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", replace(OWN, text="Who calls ☃?"))
    seen.output.show_noted.click()
    assert seen.panel.list.picked is not None
    assert seen.panel.list.picked.code == "INT 4.E1"
    assert seen.preview.verticalScrollBar().value() > 0


def test_a_card_of_ones_own_is_written_and_undone(seen: CardsPage, desk: Desk) -> None:
    choose(seen, "Our own cards")
    assert seen.panel.empty.text().startswith("No cards of our own yet")
    seen.panel.new.click()
    assert seen.editor.isVisible()
    assert not seen.editor.keep.isEnabled()
    write(seen, "Who calls back?")
    seen.editor.pause.timeout.emit()
    assert seen.editor.count.text() == "15 character(s)"
    assert seen.editor.fit.text() == "Fits on A7."
    seen.editor.keep.click()
    assert own_cards(desk) == ["Who calls back?"]
    assert undo_words(desk) == "write a card"
    assert seen.panel.isVisible()
    assert codes(seen) == ["STR 1.E1"]
    desk.undo()
    assert own_cards(desk) == []
    assert codes(seen) == []


def test_a_card_that_is_begun_comes_back_at_its_point_and_in_its_language(
    seen: CardsPage, desk: Desk
) -> None:
    seen.panel.new.click()
    seen.editor.point.setCurrentIndex(seen.editor.point.findData(POINT))
    write(seen, "Who calls back?")
    seen.editor.pause.timeout.emit()
    seen.editor.close_form()
    desk.set_locale("da")
    seen.panel.new.click()
    assert seen.editor.texts == {"en": "Who calls back?"}
    assert seen.editor.point.currentData() == POINT
    seen.editor.cancel.click()
    seen.panel.new.click()
    assert seen.editor.texts == {}
    assert seen.editor.point.currentData() != POINT


def test_a_new_card_is_shown_in_the_deck_it_is_in(seen: CardsPage) -> None:
    choose(seen, "Cards for our gaps")
    seen.panel.new.click()
    write(seen, "Who calls back?")
    seen.editor.keep.click()
    assert seen.panel.chooser.currentText() == "Our own cards"
    assert seen.panel.list.picked is not None


def test_a_card_of_ones_own_is_changed_and_retired(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", OWN)
    seen.panel.list.pick(OWN.id)
    seen.panel.edit.click()
    assert seen.editor.words.toPlainText() == OWN.text
    write(seen, "Who writes it down?")
    seen.editor.keep.click()
    assert own_cards(desk) == ["Who writes it down?"]
    assert undo_words(desk) == "change a card"
    seen.panel.list.pick(OWN.id)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Delete)
    assert undo_words(desk) == "retire the card INT 4.E1"
    assert "INT 4.E1" not in codes(seen)
    choose(seen, "Retired cards (1)")
    seen.panel.list.pick(OWN.id)
    assert not seen.panel.edit.isEnabled()
    act(seen, Action.BRING_CARD_BACK)
    assert undo_words(desk) == "bring a card back"
    assert seen.panel.chooser.currentText() == "All 75 cards"
    assert "INT 4.E1" in codes(seen)
    for _ in range(3):
        desk.undo()
    assert own_cards(desk) == [OWN.text]
    step = desk.editor.next_undo
    assert step is not None
    assert step.name == "card_add"


def test_a_card_of_ones_own_that_is_on_no_paper_can_be_deleted(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", replace(OWN, is_retired=True))
    choose(seen, "Retired cards (1)")
    seen.panel.list.pick(OWN.id)
    act(seen, Action.DELETE_CARD)
    assert undo_words(desk) == "remove a card"
    assert own_cards(desk) == []


def test_a_card_of_the_manual_is_changed_and_given_back(seen: CardsPage, desk: Desk) -> None:
    first = seen.panel.model.rows[0]
    seen.panel.list.pick(first.id)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Return)
    assert seen.editor.words.toPlainText() == first.text
    assert seen.editor.other.toPlainText() == desk.wording_in("da").cards[first.id]
    assert not seen.editor.point.isEnabled()
    write(seen, "What do we want?")
    seen.editor.keep.click()
    row = seen.panel.model.rows[0]
    assert (row.id, row.code, row.text, row.note) == (
        first.id,
        "STR 1.1",
        "What do we want?",
        "changed",
    )
    assert "What do we want?" in printed(seen)
    assert desk.workspace.own_cards[0].replaces == first.id
    seen.panel.list.pick(first.id)
    act(seen, Action.RESTORE_CARD)
    assert undo_words(desk) == "go back to the manual's text"
    assert seen.panel.model.rows[0] == first
    assert desk.workspace.own_cards == ()


def test_a_card_of_the_manual_is_retired_and_brought_back(seen: CardsPage, desk: Desk) -> None:
    first = seen.panel.model.rows[0]
    seen.panel.list.pick(first.id)
    act(seen, Action.RETIRE_CARD)
    assert undo_words(desk) == "retire the card STR 1.1"
    assert "STR 1.1" not in codes(seen)
    assert "STR 1.1" not in printed(seen)
    choose(seen, "Retired cards (1)")
    assert codes(seen) == ["STR 1.1"]
    seen.panel.list.pick(first.id)
    act(seen, Action.BRING_CARD_BACK)
    assert undo_words(desk) == "bring a card back"
    assert codes(seen)[0] == "STR 1.1"
    assert desk.workspace.own_cards == ()


def test_a_card_is_translated_and_prints_in_the_language_of_the_content(
    seen: CardsPage, desk: Desk
) -> None:
    desk.put("card_add", replace(OWN, text="Hvem ringer?", locale="da"))
    choose(seen, "Our own cards")
    assert seen.panel.model.rows[0].note == "in Danish"
    seen.panel.list.pick(OWN.id)
    seen.panel.edit.click()
    assert (seen.editor.words.toPlainText(), seen.editor.other.toPlainText()) == (
        "",
        "Hvem ringer?",
    )
    write(seen, "Who calls?")
    seen.editor.tags.setText("Start,  sick leave, start")
    seen.editor.keep.click()
    row = seen.panel.model.rows[0]
    assert (row.text, row.note, row.tags) == ("Who calls?", "", ("Start", "sick leave"))
    assert desk.workspace.own_cards[0].texts == {"da": "Hvem ringer?", "en": "Who calls?"}
    desk.set_locale("da")
    assert seen.panel.model.rows[0].text == "Hvem ringer?"


def test_a_card_is_duplicated(seen: CardsPage, desk: Desk) -> None:
    seen.panel.list.pick(seen.panel.model.rows[3].id)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert codes(seen)[-1] == "STR 2.E1"
    assert set(desk.workspace.own_cards[0].texts) == {"en", "da"}


def test_cards_are_moved_by_key_and_by_mouse(seen: CardsPage, desk: Desk) -> None:
    seen.panel.list.pick(seen.panel.model.rows[0].id)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert codes(seen)[:3] == ["STR 1.2", "STR 1.1", "STR 1.3"]
    assert undo_words(desk) == "move the card STR 1.1"
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert codes(seen)[:3] == ["STR 1.1", "STR 1.2", "STR 1.3"]
    below = seen.panel.list.visualRect(seen.panel.model.index(2)).bottom()
    seen.panel.list.drop(seen.panel.model.rows[0].id, below)
    assert codes(seen)[:3] == ["STR 1.2", "STR 1.3", "STR 1.1"]
    assert [deck.base for deck in desk.workspace.decks] == ["all"]
    desk.undo()
    assert codes(seen)[:3] == ["STR 1.1", "STR 1.2", "STR 1.3"]


def test_a_card_moves_among_those_that_were_found(seen: CardsPage) -> None:
    seen.panel.finder.words.setText("str 2")
    QTest.keyClick(seen.panel.finder.words, Qt.Key.Key_Return)
    assert codes(seen) == ["STR 2.1", "STR 2.2", "STR 2.3"]
    seen.panel.list.pick(seen.panel.model.rows[2].id)
    act(seen, Action.CARD_UP)
    assert codes(seen) == ["STR 2.1", "STR 2.3", "STR 2.2"]
    seen.panel.finder.clear()
    assert codes(seen)[2:6] == ["STR 1.3", "STR 2.1", "STR 2.3", "STR 2.2"]


def test_copies_are_printed(seen: CardsPage, papers: FakePapers, desk: Desk) -> None:
    seen.panel.list.pick(seen.panel.model.rows[0].id)
    for _ in range(2):
        QTest.keyClick(seen.panel.list, Qt.Key.Key_Plus)
    assert seen.panel.model.rows[0].times == "×3"
    assert undo_words(desk) == "set the copies of STR 1.1"
    QTest.keyClick(seen.panel.list, Qt.Key.Key_Minus)
    assert printed(seen).count("STR 1.1-") == 4  # two fronts, two backs
    seen.output.export.click()
    assert undo_words(desk) == "note the printing of All 75 cards"
    assert [card.code for card in papers.asked[0][0][:3]] == ["STR 1.1", "STR 1.1", "STR 1.2"]
    desk.undo()  # the printing
    desk.undo()
    assert seen.panel.model.rows[0].times == ""


def test_search_finds_text_code_point_and_tag(seen: CardsPage, desk: Desk, pack: Pack) -> None:
    desk.put("card_add", replace(OWN, text="Hvem går på sygeorlov?", tags=("Sygefravær",)))

    def search(words: str) -> list[str]:
        seen.panel.finder.words.setText(words)
        QTest.keyClick(seen.panel.finder.words, Qt.Key.Key_Return)
        return codes(seen)

    assert search("INT 4.E1") == ["INT 4.E1"]
    assert search("GAAR PAA") == ["INT 4.E1"]
    assert search("sygefravaer") == ["INT 4.E1"]
    assert len(search(pack.wordings["en"].title(POINT))) == 4
    assert search("nothing like this") == []
    assert seen.panel.empty.text() == "No card of this deck has these words."
    assert len(seen.preview.captions) > 0  # what is printed is what is chosen
    search("")
    seen.panel.finder.tags.setCurrentIndex(1)
    seen.panel.finder.tags.activated.emit(1)
    assert codes(seen) == ["INT 4.E1"]


def test_a_deck_of_ones_own(seen: CardsPage, desk: Desk) -> None:
    search_and_choose_only(seen, "str 1")
    deck_act(seen.panel.menu.new_deck)
    name(seen, "  For Monday ")
    assert undo_words(desk) == "make the deck For Monday"
    assert seen.panel.chooser.currentText() == "For Monday"
    assert codes(seen) == ["STR 1.1", "STR 1.2", "STR 1.3"]
    deck_act(seen.panel.menu.rename)
    name(seen, "For Tuesday")
    assert undo_words(desk) == "rename a deck to For Tuesday"
    seen.panel.list.pick(seen.panel.model.rows[1].id)
    act(seen, Action.TAKE_CARD_OUT)
    assert undo_words(desk) == "take a card out of a deck"
    assert codes(seen) == ["STR 1.1", "STR 1.3"]
    made = desk.workspace.decks[0]
    choose(seen, "All 75 cards")
    search_and_choose_only(seen, "str 2")
    seen.panel.menu.put_wanted.emit(made.id)
    assert undo_words(desk) == "put cards into For Tuesday"
    choose(seen, "For Tuesday")
    assert codes(seen) == ["STR 1.1", "STR 1.3", "STR 2.1", "STR 2.2", "STR 2.3"]
    deck_act(seen.panel.menu.duplicate)
    name(seen, "Copy")
    assert len(codes(seen)) == 5
    deck_act(seen.panel.menu.delete)
    assert undo_words(desk) == "delete the deck Copy"
    assert [deck.title for deck in desk.workspace.decks] == ["For Tuesday"]
    assert seen.panel.chooser.currentText() == "All 75 cards"


def test_only_the_cards_that_changed_are_printed_again(
    seen: CardsPage, desk: Desk, papers: FakePapers
) -> None:
    """The next year: one card is changed, one retired, one written."""
    seen.output.export.click()
    assert [run.edition for run in desk.workspace.print_runs] == [1]
    assert not seen.stale_note.isVisible()
    seen.output.export.click()
    assert papers.asked[1][1].edition == 1  # the same cards again: the same file
    first, second = seen.panel.model.rows[:2]
    seen.panel.action_wanted.emit(Action.EDIT_CARD, first.id)
    write(seen, "What do we want?")
    seen.editor.keep.click()
    seen.panel.list.pick(second.id)
    act(seen, Action.RETIRE_CARD)
    desk.put("card_add", OWN)
    note = seen.stale_note
    assert note.isVisible()
    assert note.words.startswith("3 card(s) on paper are out of date (printed ")
    for line in ("Changed: STR 1.1", "Not printed yet: INT 4.E1", "Take out: STR 1.2"):
        assert line in note.words
    note.show_them.click()
    assert seen.panel.chooser.currentText() == "Replacements (2)"
    assert codes(seen) == ["STR 1.1", "INT 4.E1"]
    assert "Edition 2" in printed(seen)
    seen.options.start.setValue(4)  # on what is left of a sheet
    front, _ = seen.preview.leaves
    assert front.slot(first.id).center().y() > front.height() / 4
    seen.output.export.click()
    assert papers.asked[-1][1].start == 3
    assert [card.code for card in papers.asked[-1][0]] == ["STR 1.1", "INT 4.E1"]
    assert papers.asked[-1][1].edition == 2
    assert note.words.startswith("1 card(s)")
    assert not note.show_them.isVisible()
    assert seen.panel.chooser.currentText() == "All 75 cards"
    note.done.click()
    assert undo_words(desk) == "note that cards were taken out"
    assert not note.isVisible()
    desk.undo()
    assert note.isVisible()


def test_the_log_names_the_deck_that_was_printed(
    seen: CardsPage, desk: Desk, exporter: FakeExporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is made in a thread; another deck may be looked at when it is ready."""
    finished: list[Done | None] = []
    monkeypatch.setattr(exporter, "ask_and_export", lambda *asked: finished.append(asked[-1]))
    seen.output.export.click()
    choose(seen, "Cards for our gaps")
    [done] = finished
    assert done is not None
    done()
    assert undo_words(desk) == "note the printing of All 75 cards"
    assert len(desk.workspace.print_runs[0].cards) == 75


def test_paper_in_the_other_language_is_not_out_of_date(seen: CardsPage, desk: Desk) -> None:
    seen.output.export.click()
    desk.set_locale("da")
    assert not seen.stale_note.isVisible()


def test_cards_to_write_on_and_the_instruction(seen: CardsPage, papers: FakePapers) -> None:
    choose(seen, "Our own cards")
    seen.panel.menu.blank_wanted.emit("area_internal_collaboration")
    deck_act(seen.panel.menu.instruction)
    assert [row.note for row in seen.panel.model.rows] == ["to read first", "to write on"]
    assert not seen.panel.edit.isEnabled()
    assert "How to use the cards" in printed(seen)
    seen.output.export.click()
    kinds = [card.kind for card in papers.asked[0][0]]
    assert kinds == [CardKind.INSTRUCTION] + [CardKind.BLANK] * 8
    seen.panel.list.pick(seen.panel.model.rows[1].id)
    act(seen, Action.TAKE_CARD_OUT)
    assert [row.note for row in seen.panel.model.rows] == ["to read first"]


def test_the_back_names_the_point_when_wanted(seen: CardsPage, pack: Pack) -> None:
    title = pack.wordings["en"].title("op_str_shared_management_focus").split()[0]
    before = printed(seen).count(title)
    deck_act(seen.panel.menu.topic_backs)
    assert seen.printing.how.topic_back
    assert printed(seen).count(title) > before


def test_cancelling_leaves_the_card_as_it_was(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", OWN)
    seen.panel.action_wanted.emit(Action.EDIT_CARD, OWN.id)
    write(seen, "Something else")
    seen.editor.cancel.click()
    assert own_cards(desk) == [OWN.text]
    assert seen.panel.isVisible()


def test_what_is_typed_is_kept_on_leaving(seen: CardsPage, desk: Desk) -> None:
    seen.panel.new.click()
    write(seen, "Half a thought")
    assert seen.flush()
    assert own_cards(desk) == []  # nobody added it
    seen.editor.close_form()
    seen.panel.new.click()
    assert seen.editor.words.toPlainText() == "Half a thought"
    assert seen.editor.note.isVisible()
    seen.editor.cancel.click()
    seen.panel.new.click()
    assert seen.editor.words.toPlainText() == ""
    assert not seen.editor.note.isVisible()


def test_a_failed_save_keeps_the_text(
    seen: CardsPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    seen.panel.new.click()
    write(seen, "Who calls back?")
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(desk.failed):
        seen.editor.keep.click()
    assert seen.editor.isVisible()
    assert seen.editor.words.toPlainText() == "Who calls back?"
    assert own_cards(desk) == []


def test_too_much_text_cannot_be_added(seen: CardsPage, desk: Desk) -> None:
    seen.panel.new.click()
    write(seen, "x" * 1001)
    seen.editor.pause.timeout.emit()
    assert seen.editor.count.text() == "1 character(s) too many"
    assert not seen.editor.keep.isEnabled()
    seen.flush()
    assert own_cards(desk) == []


def test_an_undone_card_is_not_edited_any_more(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", OWN)
    seen.panel.action_wanted.emit(Action.EDIT_CARD, OWN.id)
    desk.undo()
    assert not seen.editor.isVisible()


def test_another_round_begins_anew(seen: CardsPage, desk: Desk) -> None:
    seen.panel.all.click()
    seen.panel.new.click()
    desk.open_round(ROUND.id)
    assert not seen.editor.isVisible()
    assert seen.output.export.isEnabled()


def test_what_a_user_typed_is_never_markup(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", OWN)
    choose(seen, "Our own cards")
    index = seen.panel.model.index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>Who &lt;b&gt;calls&lt;/b&gt; back?</qt>"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(OWN.text)


def test_content_changes_its_language(seen: CardsPage, desk: Desk, pack: Pack) -> None:
    desk.set_locale("da")
    first = pack.method.cards[0].id
    assert seen.panel.model.rows[0].text == pack.wordings["da"].cards[first]


def test_it_is_made_in_another_language(request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    marked = Marked()
    app = QCoreApplication.instance()
    assert app is not None
    app.installTranslator(marked)
    try:
        seen = request.getfixturevalue("seen")
        seen.options.size_wanted.emit("12")
        assert seen.title() == "[Dialogue cards]"
        assert seen.output.export.text() == "[Save PDF]"
        assert seen.panel.new.text() == "[New card]"
        assert seen.panel.chooser.currentText() == "[All 75 cards]"
        assert seen.panel.line.text().startswith("[")
        assert seen.options.fault.text().startswith("[")
        assert seen.preview.captions[0] == "[Sheet 1 of 13, front]"
        assert seen.options.sides.currentText() == "[Flip on the long edge]"
    finally:
        app.removeTranslator(marked)
        QCoreApplication.processEvents()


def test_every_control_has_a_name(seen: CardsPage, desk: Desk) -> None:
    desk.put("card_add", replace(OWN, text="Who calls ☃?"))
    seen.panel.action_wanted.emit(Action.EDIT_CARD, OWN.id)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in cast("Iterable[QWidget]", seen.findChildren(kind)):
            words = control.text() if isinstance(control, QAbstractButton) else ""
            is_inner = isinstance(control.parent(), QComboBox | QAbstractSpinBox)
            assert control.accessibleName() or words or is_inner, control


@pytest.mark.parametrize("size", ["a7", "poker", "85x54"])
@pytest.mark.parametrize("duplex", Duplex)
def test_the_preview_shows_what_is_printed(
    pack: Pack, store: FakeStore, preferences: Preferences, qtbot: QtBot, size: str, duplex: Duplex
) -> None:
    captions = {
        "cap_sheet_front": "Sheet {sheet} of {sheets}, front",
        "cap_sheet_back": "Sheet {sheet} of {sheets}, back",
        "cap_cards_title": "Cards of {jobcentre}",
    }
    danish = pack.wordings["da"]
    wording = replace(danish, captions={**captions, **danish.captions})
    desk = Desk(pack.method, lambda _locale: wording, "da", store.new_unit_of_work)
    desk.open_round(ROUND.id)
    desk.put("card_add", replace(OWN, text="Hvem ringer på lørdag ☃ æøå? " * 25, locale="da"))
    papers = ReportLabPapers(FONTS)
    page = CardsPage(
        desk,
        papers,
        ReportLabText(FONTS),
        cast(Exporter, FakeExporter()),
        preferences,
    )
    qtbot.addWidget(page)
    page.show()
    choose(page, danish.title("area_internal_collaboration"))
    page.options.size_wanted.emit(size)
    pick(page.options.sides, duplex)
    chosen = page._chosen(page._cards())
    pdf = PdfReader(BytesIO(papers.cards(desk.model, chosen, page.printing.how)))
    leaves = page.preview.leaves
    assert len(pdf.pages) == len(leaves)
    for sheet, leaf in zip(pdf.pages, leaves, strict=True):
        assert leaf.scene is not None
        shown = "".join(leaf.scene.texts)
        assert sorted(_signs(sheet.extract_text())) == sorted(_signs(shown))


def _signs(text: str) -> str:
    return "".join(text.split())


def is_inside(seen: CardsPage, width: int) -> None:
    for child in (seen.panel, seen.options, seen.preview):
        right = child.mapTo(seen, QPoint(child.width(), 0)).x()
        assert 0 < right <= width
        assert child.width() > 0


def test_small_windows_and_the_dark(seen: CardsPage, qtbot: QtBot, qapp: QApplication) -> None:
    for width in (760, 790, 1000, 1400):
        seen.resize(width, 620)
        recolour_all(qapp, "dark")
        qtbot.waitUntil(partial(is_inside, seen, width))
    assert seen.panel.isVisible()


def test_a_card_is_dragged_to_another_place_on_the_sheets(seen: CardsPage, desk: Desk) -> None:
    before = codes(seen)
    leaf = seen.preview.leaves[0]
    first, third = (seen.panel.model.rows[at].id for at in (0, 2))
    start, end = (leaf.slot(id).center().toPoint() for id in (first, third))
    QTest.mousePress(leaf, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(leaf, (start + end) / 2)
    QTest.mouseMove(leaf, end)
    QTest.mouseRelease(leaf, Qt.MouseButton.LeftButton, pos=end)
    assert codes(seen)[:3] == [before[1], before[2], before[0]]
    desk.undo()
    assert codes(seen)[:3] == before[:3]


def test_a_click_on_a_sheet_picks_the_card(seen: CardsPage) -> None:
    leaf = seen.preview.leaves[0]
    third = seen.panel.model.rows[2].id
    QTest.mouseClick(leaf, Qt.MouseButton.LeftButton, pos=leaf.slot(third).center().toPoint())
    assert seen.panel.list.picked is not None
    assert seen.panel.list.picked.id == third


def test_a_choice_changes_the_sheets(seen: CardsPage) -> None:
    seen.options.start.setValue(4)
    assert seen.printing.how.start == 3
    seen.options.draft.click()
    pick(seen.options.sides, Duplex.FOLD)
    assert seen.printing.how.start == 0  # other places
    assert seen.printing.how.draft
    assert all(caption.endswith("front") for caption in seen.preview.captions)


def test_a_search_leaves_the_sheets_as_they_are(seen: CardsPage, qtbot: QtBot) -> None:
    """What is printed is what is chosen, so its pictures are not drawn anew."""
    qtbot.waitUntil(lambda: seen.preview.leaves[0].has_picture)
    seen.panel.finder.sought.emit("4.2", "")
    assert len(codes(seen)) < 75
    assert seen.preview.leaves[0].has_picture


def test_leaves_are_used_again_when_there_are_fewer(seen: CardsPage) -> None:
    first = seen.preview.leaves[0]
    choose(seen, "Our own cards")
    assert seen.preview.leaves == ()
    choose(seen, "All 75 cards")
    before = seen.preview.leaves
    pick(seen.options.sides, Duplex.NONE)
    assert seen.preview.leaves == before[:13]
    assert first not in before


def test_what_was_opened_is_noted_as_printed_when_the_user_says_so(
    seen: CardsPage, desk: Desk
) -> None:
    """Another program prints, and does not tell."""
    note = seen.output.note_print
    assert not note.isVisible()
    seen.output.open.click()
    assert note.isVisible()
    assert [*desk.workspace.print_runs] == []
    note.click()
    [run] = desk.workspace.print_runs
    assert len(run.cards) == 75
    assert not note.isVisible()
    seen.output.open.click()
    seen.panel.model.row_checked.emit(seen.panel.model.rows[0].id, False)
    assert not note.isVisible()  # what was opened is not what is shown now


def test_in_a_narrow_panel_the_name_of_the_deck_is_whole(qtbot: QtBot) -> None:
    """As beside what the room sees: it has a line of its own."""
    panel = DeckPanel()
    qtbot.addWidget(panel)
    chooser, line = panel.chooser, panel.fontMetrics().height()
    chooser.addItem("Alle 75 kort")
    panel.resize(20 * line, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.more.x() > chooser.x())
    panel.resize(panel.minimumSizeHint().width(), 600)
    qtbot.waitUntil(lambda: panel.more.y() > chooser.geometry().bottom())
    words = chooser.fontMetrics().horizontalAdvance(chooser.currentText())
    assert chooser.width() >= words + 2 * line
