"""Cards printed through the system: each letter where the file for the copier has it."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.print.pictures import load_fonts
from tests.ui.conftest import RESOURCES, RINGBY, SPRING

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.diagram.cards.card_press import CardPress, Sheets
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, Sheet
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex, PrinterProfile
from bizservice_desktop.domain.cards.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.print.fonts import ReportLabText
from bizservice_desktop.print.papers import ReportLabPapers
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.ui.cards import paper_printer
from bizservice_desktop.ui.cards.paper_printer import (
    PaperPrinter,
    ask_printer,
    leaves,
    set_paper,
)

FONTS = RESOURCES / "fonts"
MM = 25.4 / 72
OFF = PrinterProfile("2nd floor", dx=3.0, dy=-2.0, turn=2.0, scale=1.03)


@cache
def pack() -> Pack:
    return load_pack(RESOURCES / "cards")


def model() -> ReadModel:
    workspace = Workspace(RINGBY, SPRING)
    return ReadModel(pack().method, pack().wordings["en"], workspace, date(2026, 3, 4))


def chosen() -> tuple[DeckCard, ...]:
    made = model()
    return deck_cards(made.method, made.wording, made.workspace, Deck(DeckKind.ALL))[:9]


def sheets_of(how: CardPrint) -> Sheets:
    tools = ReportLabText(FONTS)
    made = model()
    press = CardPress(tools.measure(), tools.hyphenate)
    return press.sheets(made.method, made.wording, chosen(), how)


def codes(pdf: bytes | Path) -> list[dict[str, tuple[float, float]]]:
    """Of each page where the codes of its cards begin, in mm from the top left."""
    found = []
    document = PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            places = {}
            for card in chosen():
                if hit := text.search(f"{card.code}-").get_next():
                    left, _, _, top = text.get_charbox(hit[0])
                    places[card.code] = (left * MM, (page.get_height() - top) * MM)
            found.append(places)
    finally:
        document.close()
    return found


@pytest.fixture
def print_out(qtbot: QtBot, tmp_path: Path) -> Callable[..., Path]:
    """Print straight to a printer that keeps what it gets as a file."""
    load_fonts(FONTS)

    def printed(how: CardPrint, first: int = 0, last: int = 0) -> Path:
        file, sheets, holder = tmp_path / "out.pdf", sheets_of(how), QObject()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(file))
        set_paper(printer, sheets.layout.paper.width, sheets.layout.paper.height)
        if first:
            printer.setFromTo(first, last)
        job = PaperPrinter(printer, leaves(sheets, printer), sheets.palette, holder)
        with qtbot.waitSignal(job.finished):
            job.start()
        return file

    return printed


@pytest.mark.parametrize("duplex", [Duplex.LONG, Duplex.SHORT, Duplex.NONE])
@pytest.mark.parametrize(
    "profile",
    [
        PrinterProfile(),
        PrinterProfile("moved", dx=4.0, dy=-3.0),
        PrinterProfile("turned", turn=-3.0),
        PrinterProfile("small", scale=1.05),
        OFF,
    ],
    ids=lambda profile: profile.name or "straight",
)
def test_fronts_and_backs_lie_where_the_file_has_them(
    print_out: Callable[..., Path], duplex: Duplex, profile: PrinterProfile
) -> None:
    how = CardPrint(duplex=duplex, printer=profile)
    file = ReportLabPapers(FONTS).cards(model(), chosen(), how)
    wanted, printed = codes(file), codes(print_out(how))
    assert len(printed) == len(wanted) == (2 if duplex is Duplex.NONE else 4)
    assert [len(page) for page in wanted] in ([8, 1], [8, 8, 1, 1])
    for mine, theirs in zip(printed, wanted, strict=True):
        assert mine.keys() == theirs.keys()
        for code, place in mine.items():
            assert place == pytest.approx(theirs[code], abs=0.3)


@pytest.mark.parametrize("in_turn", [True, False])
def test_a_range_of_pages_keeps_what_belongs_to_its_side(
    print_out: Callable[..., Path], in_turn: bool
) -> None:
    """The second page alone: a back in turn, a front where all fronts come first."""
    how = CardPrint(printer=OFF, in_turn=in_turn)
    wanted = codes(ReportLabPapers(FONTS).cards(model(), chosen(), how))
    [printed] = codes(print_out(how, 2, 2))
    assert printed.keys() == wanted[1].keys()
    for code, place in printed.items():
        assert place == pytest.approx(wanted[1][code], abs=0.3)


class TurningPrinter(QPrinter):
    """Knows how it was asked to turn sheets; a printer that is none forgets it."""

    turned = QPrinter.DuplexMode.DuplexNone

    def setDuplex(self, how: QPrinter.DuplexMode) -> None:  # noqa: N802
        self.turned = how


@pytest.mark.parametrize(
    ("duplex", "in_turn", "turned"),
    [
        (Duplex.LONG, True, QPrinter.DuplexMode.DuplexLongSide),
        (Duplex.SHORT, True, QPrinter.DuplexMode.DuplexShortSide),
        (Duplex.LONG, False, QPrinter.DuplexMode.DuplexNone),
        (Duplex.SHORT, False, QPrinter.DuplexMode.DuplexNone),
        (Duplex.NONE, True, QPrinter.DuplexMode.DuplexNone),
        (Duplex.FOLD, True, QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_the_printer_is_asked_to_turn_the_sheet_about_the_edge_the_backs_are_laid_for(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    duplex: Duplex,
    in_turn: bool,
    turned: QPrinter.DuplexMode,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(paper_printer, "QPrinter", TurningPrinter)
    how = CardPrint(duplex=duplex, in_turn=in_turn)
    printer = ask_printer(window, how, PAPERS[Paper.A4], "Cards")
    assert isinstance(printer, TurningPrinter)
    assert printer.turned == turned


@pytest.mark.parametrize("paper", PAPERS.values())
@pytest.mark.parametrize("is_wide", [False, True])
def test_paper_is_printed_on_to_its_edges(paper: Sheet, is_wide: bool) -> None:
    width, height = sorted((paper.width, paper.height), reverse=is_wide)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_paper(printer, width, height)
    seen = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    assert (seen.width(), seen.height()) == pytest.approx((width, height), abs=0.2)
    assert printer.fullPage()


def test_leaving_the_dialog_prints_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    assert ask_printer(window, CardPrint(), PAPERS[Paper.A4], "Cards") is None
