"""The rarer ways to print cards, by what a user does."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.diagram.cards.printer_sheet import RULER
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS
from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import Label, Scene
from bizservice_desktop.domain.cards.card_print import (
    STOCKS,
    CardPrint,
    CardStock,
    Duplex,
    Marks,
    Overflow,
    PrinterProfile,
)
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.locations import resources
from bizservice_desktop.print.papers import ReportLabPapers
from bizservice_desktop.services.drafts import Drafts
from bizservice_desktop.ui.cards.own_sheets import OwnSheetsDialog
from bizservice_desktop.ui.cards.paper_printer import PaperPrinter, set_paper
from bizservice_desktop.ui.cards.print_options import PrintOptions
from bizservice_desktop.ui.cards.print_output import PrintOutput
from bizservice_desktop.ui.cards.printers import PrintersDialog

A4 = PAPERS[Paper.A4]


@pytest.fixture
def options(qtbot: QtBot) -> PrintOptions:
    made = PrintOptions()
    qtbot.addWidget(made)
    made.set_how(CardPrint(), places=8)
    made.show()
    return made


def test_rare_choices_are_folded_away(options: PrintOptions) -> None:
    assert not options.marks.isVisible()
    options.more.click()
    assert options.marks.isVisible()
    assert options.more.text() == "Fewer choices"


def choose(choice: QComboBox, id: str) -> None:
    choice.setCurrentIndex(choice.findData(id))
    choice.activated.emit(choice.currentIndex())


def test_each_choice_is_told(options: PrintOptions) -> None:
    told: list[CardPrint] = []
    options.how_wanted.connect(told.append)
    how = CardPrint()
    choose(options.marks, Marks.NONE)
    assert told.pop() == replace(how, marks=Marks.NONE)
    options.set_how(how, places=8)
    choose(options.overflow, Overflow.CARD)
    assert told.pop() == replace(how, overflow=Overflow.CARD)
    options.set_how(how, places=8)
    choose(options.order, "fronts first")
    assert told.pop() == replace(how, in_turn=False)
    options.set_how(how, places=8)
    options.draft.click()
    assert told.pop() == replace(how, draft=True)
    options.set_how(how, places=8)
    choose(options.paper, Paper.A3)
    assert told.pop() == replace(how, paper=Paper.A3)
    options.set_how(how, places=8)
    choose(options.sides, Duplex.FOLD)
    assert told.pop() == replace(how, duplex=Duplex.FOLD)
    assert not told


def test_a_part_used_sheet_is_begun_where_it_is_free(options: PrintOptions, qtbot: QtBot) -> None:
    assert options.start.isVisible()
    with qtbot.waitSignal(options.how_wanted) as told:
        options.start.setValue(3)
    assert told.args == [CardPrint(start=2)]


def test_showing_a_choice_tells_nothing(options: PrintOptions, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(options.how_wanted):
        options.set_how(CardPrint(marks=Marks.LINES, start=4, draft=True), places=8)
    assert options.start.value() == 5
    assert options.start.maximum() == 8


def test_what_makes_no_sense_is_not_offered(options: PrintOptions) -> None:
    options.more.click()
    options.set_how(CardPrint(duplex=Duplex.NONE))
    assert not options.overflow.isVisible()
    assert not options.order.isVisible()


def test_a_ready_made_sheet_is_chosen_among_the_sizes(options: PrintOptions) -> None:
    told: list[CardPrint] = []
    options.how_wanted.connect(told.append)
    choose(options.card_size, f"stock {STOCKS[0].name}")
    assert told == [CardPrint(stock=STOCKS[0])]
    options.set_how(CardPrint(stock=STOCKS[0]))
    assert options.card_size.currentText() == STOCKS[0].name
    assert not options.paper.isEnabled()


def test_a_note_offers_three_ways_out(qtbot: QtBot) -> None:
    output = PrintOutput()
    qtbot.addWidget(output)
    output.show()
    output.set_note(["Too long"], "card", Overflow.CARD)
    assert output.elsewhere.text() == "Continue on a second card"
    with qtbot.waitSignal(output.shorten_wanted) as told:
        output.shorten.click()
    assert told.args == ["card"]
    with qtbot.waitSignal(output.card_pointed) as told:
        output.show_noted.click()
    assert told.args == ["card"]
    output.set_note(["Letters are lacking"], "card")
    assert not output.elsewhere.isVisible()
    assert output.shorten.isVisible()


def test_a_printer_is_described_by_what_is_read(qtbot: QtBot) -> None:
    dialog = PrintersDialog((), "", A4, Drafts())
    qtbot.addWidget(dialog)
    dialog.keep.click()
    assert dialog.fault.text() == "Give the printer a name."
    dialog.name.setText("2nd floor")
    dialog.top_left[0].setValue(0.8)
    dialog.bottom_right[0].setValue(0.8)
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.keep.click()
    [made], chosen = told.args
    assert chosen == made.name == "2nd floor"
    assert (made.dx, made.dy, made.turn, made.scale) == pytest.approx((0.8, 0, 0, 1))


def test_a_printer_is_changed_and_removed(qtbot: QtBot) -> None:
    known = (PrinterProfile("2nd floor", 0.8, -0.3), PrinterProfile("office"))
    dialog = PrintersDialog(known, "2nd floor", A4, Drafts())
    qtbot.addWidget(dialog)
    assert dialog.top_left[0].value() == pytest.approx(0.8)
    assert dialog.ruler.value() == RULER
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.remove.click()
    printers, chosen = told.args
    assert [each.name for each in printers] == ["office"]
    assert chosen == ""


def test_more_than_a_profile_makes_up_for_is_refused(qtbot: QtBot) -> None:
    dialog = PrintersDialog((), "", A4, Drafts())
    qtbot.addWidget(dialog)
    dialog.name.setText("x")
    dialog.top_left[0].setValue(20)
    dialog.bottom_right[0].setValue(-20)
    with qtbot.assertNotEmitted(dialog.kept):
        dialog.keep.click()
    assert dialog.fault.text().startswith("Read the sheet again")


def test_pages_are_printed_true_to_size(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    set_paper(printer, 297, 210)
    scene = Scene(297, 210, (Label("æøå", 100, 50, 5),))
    leaves = [(lambda: scene, PrinterProfile())] * 3
    holder = QObject()
    job = PaperPrinter(printer, leaves, LIGHT, holder)
    with qtbot.waitSignal(job.finished):
        job.start()
    pages = PdfReader(file).pages
    assert len(pages) == 3
    sides = [float(side) / 72 * 25.4 for side in pages[0].mediabox[2:]]
    assert sides == pytest.approx([297, 210], abs=0.5)


def test_the_test_sheet_says_what_to_do_in_its_language() -> None:
    pack: Pack = load_pack(resources() / "cards")
    papers = ReportLabPapers(resources() / "fonts")
    from io import BytesIO

    pdf = papers.printer_sheet(pack.wordings["da"], Paper.A4)
    front, back = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "Stik en nål" in front
    assert "100 mm" in front
    assert "bagside" in back
    assert "A" in back


def test_a_sheet_of_ones_own_is_described_and_used(qtbot: QtBot) -> None:
    dialog = OwnSheetsDialog((), None, Paper.A4, Drafts())
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    dialog.name.setText("From the shop")
    dialog.numbers["rows"].setValue(5)
    assert dialog.fault.text() == "The cards reach 25 mm over the bottom edge of the paper."
    assert not dialog.keep.isEnabled()
    dialog.numbers["top"].setValue(1.5)
    dialog.numbers["gap_y"].setValue(2)
    assert dialog.fault.text() == ""
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.keep.click()
    sheets, chosen = told.args
    assert sheets == (chosen,)
    assert chosen == CardStock("From the shop", Paper.A4, 85, 54, 2, 5, 17, 1.5, 6, 2)


def test_a_sheet_of_ones_own_is_changed_and_removed(qtbot: QtBot) -> None:
    ours = CardStock("Ours", Paper.LETTER, 85, 54, 2, 4, 17, 28, 6, 6)
    dialog = OwnSheetsDialog((ours,), ours, Paper.A4, Drafts())
    qtbot.addWidget(dialog)
    assert dialog.which.currentData() == "Ours"
    dialog.name.setText("HERMA 5028")
    assert dialog.fault.text() == "There is a sheet of this name already."
    dialog.name.setText("Ours, measured")
    dialog.numbers["left"].setValue(16.5)
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.keep.click()
    [changed], _ = told.args
    assert (changed.name, changed.left) == ("Ours, measured", 16.5)
    again = OwnSheetsDialog((changed,), changed, Paper.A4, Drafts())
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.kept) as told:
        again.remove.click()
    assert told.args == [(), None]


def test_letters_are_not_printed_where_printers_leave_paper_white(qtbot: QtBot) -> None:
    dialog = OwnSheetsDialog((), None, Paper.A4, Drafts())
    qtbot.addWidget(dialog)
    dialog.numbers["width"].setValue(40)
    dialog.numbers["height"].setValue(40)
    dialog.numbers["left"].setValue(0)
    assert dialog.fault.text().startswith("The cards lie so near the edge")


def test_sheets_of_ones_own_stand_among_the_sizes(options: PrintOptions, qtbot: QtBot) -> None:
    ours = CardStock("Ours", Paper.A3, 85, 54, 2, 4, 17, 28, 6, 6)
    options.set_how(CardPrint(stock=ours), presets=(ours,))
    assert options.card_size.currentText() == "Ours"
    assert options.paper.currentText() == "A3"
    with qtbot.waitSignal(options.sheets_wanted):
        choose(options.card_size, "own sheet")
    assert options.card_size.currentText() == "Ours"


def test_a_ready_made_sheet_is_held_against_a_test_print(options: PrintOptions) -> None:
    options.set_how(CardPrint(stock=STOCKS[0]))
    assert "not from the maker's drawing" in options.hint.text()
    options.set_how(CardPrint())
    assert options.hint.text() == ""
