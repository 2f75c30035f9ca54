import tomllib
import unicodedata
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path as FilePath
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from tests.print.pictures import rendered

from bizservice_desktop.diagram.cards.card_face import Card, CardFace, Press, cards
from bizservice_desktop.diagram.cards.card_press import Sheets
from bizservice_desktop.diagram.cards.card_size import SIZES, CardSize
from bizservice_desktop.diagram.cards.sheet_layout import UNPRINTABLE, layout_for
from bizservice_desktop.diagram.cards.sheet_page import Side, impose, sheet_pages
from bizservice_desktop.domain.cards.card_print import (
    STOCKS,
    CardPrint,
    CardStock,
    Duplex,
    Overflow,
    PrinterProfile,
)
from bizservice_desktop.print.cards import NothingToPrint, cards_pdf
from bizservice_desktop.print.fonts import ReportLabMeasure, missing, printable
from bizservice_desktop.print.hyphenation import hyphenator
from bizservice_desktop.services.ports import Cancelled, Progress

AREA = "area_transversal_collaboration"
FACE = CardFace("TRA 3.1-K", AREA, "Tværgående samarbejde", "Opleves som én", "", "2026.1")
LONG = "Blåbærgrød på Ærø, »søvnløs« æblekage – ægte øllebrød. " * 60


def faces(fonts: FilePath) -> list[CardFace]:
    with (fonts.parent / "cards" / "da" / "cards.toml").open("rb") as file:
        texts = tomllib.load(file)
    return [
        replace(FACE, code=f"TRA 1.{at}-K", text=text) for at, text in enumerate(texts.values())
    ]


class Printer:
    """Makes card PDFs with one measure."""

    def __init__(self, fonts: FilePath, measure: ReportLabMeasure) -> None:
        self._fonts = fonts
        self._measure = measure

    def cards(
        self, made_of: list[CardFace], size: CardSize, overflow: Overflow = Overflow.BACK
    ) -> list[Card]:
        divide = hyphenator("da")
        press = Press(size, self._measure, divide)
        return [card for face in made_of for card in cards(face, press, overflow=overflow)]

    def pdf(
        self,
        made_of: list[CardFace],
        size: str = "a7",
        duplex: Duplex = Duplex.LONG,
        progress: Progress | None = None,
        **choices: Any,
    ) -> bytes:
        overflow = Overflow.CARD if duplex is Duplex.NONE else Overflow.BACK
        how = CardPrint(size, duplex=duplex, **choices)
        grid = layout_for(how)
        made = self.cards(made_of, grid.size, overflow)
        plans = impose(len(made), grid, duplex, start=how.start)
        pages = sheet_pages(
            plans,
            lambda number, count, side: f"Ark {number} af {count} {side}",
            marks=how.marks,
            in_turn=how.in_turn,
        )
        owners = tuple(str(at) for at in range(len(made)))
        sheets = Sheets(how, grid, tuple(pages), tuple(made), owners, (), ())
        return cards_pdf(
            sheets, title="Dialogkort – æøå", locale="da", fonts=self._fonts, progress=progress
        )


@pytest.fixture(scope="module")
def printer(fonts: FilePath, measure: ReportLabMeasure) -> Printer:
    return Printer(fonts, measure)


def letters(text: str) -> Counter[str]:
    """What is read, without spaces and with ligatures taken apart."""
    return Counter("".join(unicodedata.normalize("NFKC", text).split()))


def read(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("size", ["a7", "poker", "85x54"])
def test_every_card_of_the_pack_can_be_read_back(
    printer: Printer, fonts: FilePath, size: str
) -> None:
    deck = faces(fonts)
    text = read(printer.pdf(deck, size))
    one_line = "".join(text.split()).replace("-", "")
    for face in deck:
        assert "".join(face.text.split()).replace("-", "") in one_line


@given(text=st.text(max_size=400))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_prints_whole_or_as_boxes(printer: Printer, text: str) -> None:
    printed = printer.cards([replace(FACE, text=text)], SIZES["poker"])
    shown = [side.scene.texts for card in printed for side in (card.front, card.back)]
    assert letters(printable(text)) <= letters("".join(printable("".join(it)) for it in shown))


def test_every_letter_of_the_fonts_can_be_read_back(printer: Printer) -> None:
    every = [chr(code) for code in range(0x10000) if chr(code).isalpha()]
    alphabet = "".join(char for char in every if not missing(char))
    assert len(alphabet) > 900
    words = " ".join(alphabet[at : at + 8] for at in range(0, len(alphabet), 8))
    assert letters(words) <= letters(read(printer.pdf([replace(FACE, text=words)], "a6")))


@pytest.mark.parametrize("duplex", [Duplex.LONG, Duplex.NONE])
def test_a_text_that_is_too_long_goes_on_elsewhere(printer: Printer, duplex: Duplex) -> None:
    pdf = printer.pdf([replace(FACE, text=LONG)], "85x54", duplex)
    assert letters(LONG) <= letters(read(pdf))


def test_letters_lie_on_the_page_and_not_where_printers_are_blind(printer: Printer) -> None:
    document = PdfDocument(printer.pdf([replace(FACE, text=LONG)] * 4, "a7"))
    margin = UNPRINTABLE / 25.4 * 72
    seen = 0
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        for at in range(text.count_chars()):
            if not text.get_text_range(at, 1).strip():
                continue
            left, bottom, right, top = text.get_charbox(at)
            assert margin <= left < right <= width - margin
            assert margin <= bottom < top <= height - margin
            seen += 1
    document.close()
    assert seen > 4 * len(LONG.replace(" ", ""))


def test_nothing_is_printed_in_the_margin(printer: Printer) -> None:
    pdf = printer.pdf([replace(FACE, text="Hvad?")] * 8, "a7")
    for page in (0, 1):
        picture = rendered(pdf, page, 4)
        inner = int(UNPRINTABLE * 4) - 1
        assert np.min(picture[inner:-inner, inner:-inner]) < 100
        picture[inner:-inner, inner:-inner] = 255
        assert np.min(picture) == 255


def test_backs_meet_their_fronts_on_paper(printer: Printer) -> None:
    """Three of eight cards: the back page has ink exactly where the turned front has cards."""
    pdf = printer.pdf([replace(FACE, text="Hvad?")] * 3, "a7")
    back = rendered(pdf, 1, 1)
    inked = [[back[37 + 74 * row, 20 + 105 * column] < 200 for column in (0, 1)] for row in (0, 1)]
    assert inked == [[True, True], [False, True]]


@pytest.mark.parametrize(
    ("duplex", "hint", "pages"),
    [
        (Duplex.LONG, "/DuplexFlipLongEdge", 2),
        (Duplex.SHORT, "/DuplexFlipShortEdge", 2),
        (Duplex.NONE, "/Simplex", 1),
    ],
)
def test_the_printer_is_told_how_to_print(
    printer: Printer, duplex: Duplex, hint: str, pages: int
) -> None:
    reader = PdfReader(BytesIO(printer.pdf([replace(FACE, text="Hvad?")], "a6", duplex)))
    preferences = reader.root_object["/ViewerPreferences"].get_object()
    assert preferences["/PrintScaling"] == "/None"  # type: ignore[index]
    assert preferences["/Duplex"] == hint  # type: ignore[index]
    assert str(reader.root_object["/Lang"]) == "da-DK"
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Dialogkort – æøå", "")
    assert len(reader.pages) == pages
    for page in reader.pages:
        assert [round(float(side) / 72 * 254) for side in page.trimbox] == [5, 0, 2965, 2100]
        assert page.bleedbox == page.trimbox  # the cards fill the paper
        assert [round(float(side) / 72 * 25.4) for side in page.mediabox] == [0, 0, 297, 210]


def test_the_same_deck_gives_the_same_bytes(printer: Printer, fonts: FilePath) -> None:
    assert printer.pdf(faces(fonts)) == printer.pdf(faces(fonts))


def test_what_cards_share_is_written_once(printer: Printer, fonts: FilePath) -> None:
    few, many = (len(printer.pdf(deck)) for deck in (faces(fonts)[:8], faces(fonts)[:8] * 10))
    assert many < 4 * few


def test_progress_counts_pages_and_may_cancel(printer: Printer, fonts: FilePath) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        printer.pdf(faces(fonts), progress=progress)
    assert told == [(1, 20), (2, 20), (3, 20)]
    assert printer.pdf(faces(fonts)[:1])  # the next paper is not held up


def test_no_cards_are_no_paper(printer: Printer) -> None:
    with pytest.raises(NothingToPrint):
        printer.pdf([])


def test_a_caption_names_sheet_and_side(printer: Printer) -> None:
    pages = PdfReader(BytesIO(printer.pdf([FACE], "poker"))).pages
    for page, side in zip(pages, Side, strict=True):
        assert f"Ark 1 af 1 {side}" in page.extract_text()


def test_headings_and_paragraphs_are_tagged_in_reading_order(printer: Printer) -> None:
    deck = [replace(FACE, code=f"TRA {at}", text=f"Hvad er nummer {at}?") for at in range(10)]
    reader = PdfReader(BytesIO(printer.pdf(deck, "poker")))
    root = reader.root_object
    assert root["/MarkInfo"].get_object()["/Marked"]  # type: ignore[index]
    tree: Any = root["/StructTreeRoot"].get_object()
    elements = [kid.get_object() for kid in tree["/K"].get_object()["/K"]]
    assert [element["/S"] for element in elements] == ["/H1", "/P"] * 10
    parents = tree["/ParentTree"]["/Nums"]
    for element in elements:
        page = element["/Pg"].get_object()
        listed = parents[2 * page["/StructParents"] + 1]
        assert listed[element["/K"]].get_object() == element


def test_colour_runs_over_the_edge_where_there_is_room(printer: Printer) -> None:
    pdf = printer.pdf([replace(FACE, text="Hvad?")] * 9, "poker")
    page = PdfReader(BytesIO(pdf)).pages[0]
    trim, bleed = ([float(side) / 72 * 25.4 for side in it] for it in (page.trimbox, page.bleedbox))
    assert [b - t for t, b in zip(trim, bleed, strict=True)] == pytest.approx(
        [-2, -2, 2, 2], abs=1e-4
    )
    back = rendered(pdf, 1, 4)
    left = round(trim[0] * 4)
    assert np.min(back[600, left - 6]) < 200
    assert np.min(back[600, left - 12]) == 255


def test_backs_are_moved_and_everything_scaled_for_a_printer_that_is_off(printer: Printer) -> None:
    def first_letters(printer_is: PrinterProfile) -> list[tuple[float, float]]:
        """Where the codes of the first card begin on front and back, in mm from the top left."""
        pdf = printer.pdf([replace(FACE, text="Hvad?")], "poker", printer=printer_is)
        found = []
        for page in PdfDocument(pdf):
            text = page.get_textpage()
            at = text.get_text_range().index("TRA")
            left, _, _, top = text.get_charbox(at)
            found.append((left / 72 * 25.4, 297 - top / 72 * 25.4))
        return found

    straight = first_letters(PrinterProfile())
    moved = first_letters(PrinterProfile(dx=3.0, dy=-2.0))
    assert moved[0] == pytest.approx(straight[0], abs=0.01)
    assert moved[1] == pytest.approx((straight[1][0] + 3, straight[1][1] - 2), abs=0.01)
    larger = first_letters(PrinterProfile(scale=1.02))
    for (x, y), (from_x, from_y) in zip(larger, straight, strict=True):
        assert (x - 105) == pytest.approx((from_x - 105) * 1.02, abs=0.05)
        assert (y - 148.5) == pytest.approx((from_y - 148.5) * 1.02, abs=0.05)


def test_a_folded_card_is_one_page_with_both_faces(printer: Printer) -> None:
    pdf = printer.pdf([replace(FACE, text="Hvad?")] * 3, "a7", Duplex.FOLD)
    [page] = PdfReader(BytesIO(pdf)).pages
    assert page.extract_text().count("TRA 3.1-K") == 6


@pytest.mark.parametrize("duplex", [Duplex.LONG, Duplex.SHORT])
@pytest.mark.parametrize("stock", [None, *STOCKS])
def test_a_part_used_sheet_is_begun_where_it_is_free(
    printer: Printer, fonts: FilePath, duplex: Duplex, stock: CardStock | None
) -> None:
    """Replacements go to the places that are left, and their backs behind them."""
    how = CardPrint(duplex=duplex, stock=stock, start=3)
    made = faces(fonts)[:2]
    pdf = PdfDocument(printer.pdf(made, duplex=duplex, stock=stock, start=3))
    grid = layout_for(how)
    for at, face in enumerate(made, start=3):
        x, y = grid.cell(at)
        for page, (left, top) in zip(pdf, ((x, y), grid.behind(x, y, duplex)), strict=True):
            words = page.get_textpage()
            first, _ = words.search(face.code).get_next()
            from_left, bottom, _, _ = (side / 72 * 25.4 for side in words.get_charbox(first))
            from_top = grid.paper.height - bottom
            assert left < from_left < left + grid.size.width
            assert top < from_top < top + grid.size.height
