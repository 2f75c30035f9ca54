"""A deck of cards as a PDF, by one engine in one process; run by `bench.py deck`.

    python3 tools/bench_deck.py ENGINE COUNT FILE

Engines: `ours` sets, lays out and prints as the export does; `floor` is a bare ReportLab canvas
with the same faces, its backs and bands written once, that wraps lines but fits nothing;
`xelatex` and `fpdf2` are what else makes such a deck. All print the same words, 60 on a card,
four A6 cards a sheet, front and back.
"""

# ruff: noqa: PLC0415
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
REGULAR, SEMIBOLD = "SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf"
WORDS = """
virksomheden dialog medarbejder læring ønsker åbenhed forløb værksted modenhed kort
område spørgsmål ledelse på og i at er det ikke med for en et den vi hvordan gør
første næste øvelse fælles ansvar kvalitet bæredygtig udvikling måling årlig gruppe
træning spejler hverdag
""".split()  # noqa: SIM905 - a list would be a page
AREAS = (
    ("area_business_contact", "Virksomhedskontakt", (0.21, 0.31, 0.72)),
    ("area_internal_collaboration", "Internt samarbejde", (0.79, 0.31, 0.04)),
    ("area_jobseeker_contact", "Borgerkontakt", (0.10, 0.60, 0.54)),
    ("area_transversal_collaboration", "Tværgående samarbejde", (0.48, 0.05, 0.28)),
)
MM = 72 / 25.4
WIDTH, HEIGHT, CARD_WIDTH, CARD_HEIGHT = 297 * MM, 210 * MM, 148 * MM, 105 * MM
PAD, BAND, SIZE, LEADING = 8 * MM, 16 * MM, 14.0, 18.0
CORNERS = [(0.5 * MM + at % 2 * CARD_WIDTH, (1 - at // 2) * CARD_HEIGHT) for at in range(4)]


def texts(count: int) -> Iterator[str]:
    chance = random.Random(7)  # noqa: S311 - the same words for all
    for _ in range(count):
        yield " ".join(chance.choices(WORDS, k=60)).capitalize() + "."


def ours(count: int, file: Path) -> None:
    from bizservice_desktop.domain.cards.card_print import CardPrint
    from bizservice_desktop.print.cards import deck
    from bizservice_desktop.print.fonts import ReportLabMeasure

    titles = {id: title for id, title, _ in AREAS} | {"point": "Fælles redskaber"}
    wording: Any = SimpleNamespace(locale="da", captions={}, title=titles.__getitem__)
    method: Any = SimpleNamespace(edition="2026.1")
    cards: Any = tuple(
        SimpleNamespace(
            id=f"c{at}",
            return_code=f"INT {at}",
            area=AREAS[at % 4][0],
            point="point",
            title="",
            text=words,
            locale="da",
        )
        for at, words in enumerate(texts(count))
    )
    measure = ReportLabMeasure(FONTS)
    pdf = deck(method, wording, "Dialogkort", cards, CardPrint("a6"), None, measure, FONTS)
    file.write_bytes(pdf)


def floor(count: int, file: Path) -> None:
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont("R", str(FONTS / REGULAR)))
    pdfmetrics.registerFont(TTFont("B", str(FONTS / SEMIBOLD)))
    width_of = pdfmetrics.getFont("B").stringWidth
    widths: dict[str, float] = {}

    def wide(word: str) -> float:
        if word not in widths:
            widths[word] = width_of(word, SIZE)
        return widths[word]

    canvas = Canvas(str(file), pagesize=(WIDTH, HEIGHT), pageCompression=1)
    for at, (_, title, colour) in enumerate(AREAS):
        for name, y, height in ((f"f{at}", CARD_HEIGHT - BAND, BAND), (f"b{at}", 0, CARD_HEIGHT)):
            canvas.beginForm(name)
            canvas.setFillColorRGB(*colour)
            canvas.rect(0, y, CARD_WIDTH, height, stroke=0, fill=1)
            canvas.setFillColorRGB(1, 1, 1)
            canvas.setFont("B", 11)
            canvas.drawString(PAD, y + height / 2, title)
            canvas.endForm()
    deck = list(enumerate(texts(count)))
    for first in range(0, count, 4):
        sheet = deck[first : first + 4]
        for (at, text), (x, y) in zip(sheet, CORNERS, strict=False):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.doForm(f"f{at % 4}")
            canvas.restoreState()
            canvas.setFillColorRGB(0, 0, 0)
            lines = canvas.beginText(x + PAD, y + CARD_HEIGHT - BAND - 24)
            lines.setFont("B", SIZE, LEADING)
            for line in wrapped(text, CARD_WIDTH - 2 * PAD, wide):
                lines.textLine(line)
            canvas.drawText(lines)
            canvas.setFont("R", 9)
            canvas.drawString(x + PAD, y + PAD, "Fælles redskaber")
            canvas.drawRightString(x + CARD_WIDTH - PAD, y + PAD, f"INT {at}")
        canvas.showPage()
        for (at, _), (x, y) in zip(sheet, CORNERS, strict=False):
            canvas.saveState()
            canvas.translate(WIDTH - x - CARD_WIDTH, y)
            canvas.doForm(f"b{at % 4}")
            canvas.restoreState()
            canvas.setFillColorRGB(1, 1, 1)
            canvas.setFont("R", 9)
            canvas.drawRightString(WIDTH - x - PAD, y + PAD, f"INT {at}")
        canvas.showPage()
    canvas.save()


def wrapped(text: str, room: float, wide: Callable[[str], float]) -> Iterator[str]:
    line: list[str] = []
    used, space = 0.0, wide(" ")
    for word in text.split():
        if line and used + space + wide(word) > room:
            yield " ".join(line)
            line, used = [], 0.0
        used += wide(word) + (space if line else 0)
        line.append(word)
    yield " ".join(line)


def fpdf2(count: int, file: Path) -> None:
    from fpdf import FPDF

    pdf = FPDF(orientation="landscape", unit="pt", format="A4")
    pdf.set_auto_page_break(False)
    pdf.add_font("R", fname=str(FONTS / REGULAR))
    pdf.add_font("B", fname=str(FONTS / SEMIBOLD))
    pdf.c_margin = 0
    deck = list(enumerate(texts(count)))
    for first in range(0, count, 4):
        sheet = deck[first : first + 4]
        pdf.add_page()
        for (at, text), (x, below) in zip(sheet, CORNERS, strict=False):
            y = HEIGHT - below - CARD_HEIGHT
            _fpdf_field(pdf, at, x, y, BAND)
            pdf.set_text_color(0)
            pdf.set_font("B", size=SIZE)
            pdf.set_xy(x + PAD, y + BAND + 10)
            pdf.multi_cell(CARD_WIDTH - 2 * PAD, LEADING, text, align="L")
            pdf.set_font("R", size=9)
            pdf.text(x + PAD, y + CARD_HEIGHT - PAD, "Fælles redskaber")
            pdf.text(x + CARD_WIDTH - PAD - 30, y + CARD_HEIGHT - PAD, f"INT {at}")
        pdf.add_page()
        for (at, _), (x, below) in zip(sheet, CORNERS, strict=False):
            y = HEIGHT - below - CARD_HEIGHT
            _fpdf_field(pdf, at, WIDTH - x - CARD_WIDTH, y, CARD_HEIGHT)
            pdf.set_font("R", size=9)
            pdf.text(WIDTH - x - PAD - 30, y + CARD_HEIGHT - PAD, f"INT {at}")
    pdf.output(str(file))


def _fpdf_field(pdf: object, at: int, x: float, y: float, height: float) -> None:
    _, title, colour = AREAS[at % 4]
    pdf.set_fill_color(*(round(255 * share) for share in colour))  # type: ignore[attr-defined]
    pdf.rect(x, y, CARD_WIDTH, height, style="F")  # type: ignore[attr-defined]
    pdf.set_text_color(255)  # type: ignore[attr-defined]
    pdf.set_font("B", size=11)  # type: ignore[attr-defined]
    pdf.text(x + PAD, y + height / 2, title)  # type: ignore[attr-defined]


def xelatex(count: int, file: Path) -> None:
    source = [
        r"\documentclass{article}"
        rf"\usepackage[paperwidth={WIDTH:g}bp,paperheight={HEIGHT:g}bp,margin=0pt]{{geometry}}"
        r"\usepackage{fontspec}\usepackage{xcolor}"
        rf"\setmainfont{{{REGULAR}}}[Path={FONTS}/,BoldFont={SEMIBOLD}]"
        r"\pagestyle{empty}\parindent0pt\unitlength1bp\begin{document}\raggedright"
    ]
    for at, (_, _, colour) in enumerate(AREAS):
        source.append(rf"\definecolor{{a{at}}}{{rgb}}{{{','.join(map(str, colour))}}}")
    deck = list(enumerate(texts(count)))
    for first in range(0, count, 4):
        sheet = deck[first : first + 4]
        fronts = "".join(
            _latex_front(at, text, x, y) for (at, text), (x, y) in zip(sheet, CORNERS, strict=False)
        )
        backs = "".join(
            _latex_field(at, WIDTH - x - CARD_WIDTH, y, CARD_HEIGHT)
            for (at, _), (x, y) in zip(sheet, CORNERS, strict=False)
        )
        source += [_latex_page(fronts), _latex_page(backs)]
    with tempfile.TemporaryDirectory() as folder:
        tex = Path(folder, "deck.tex")
        tex.write_text("\n".join(source) + r"\end{document}", encoding="utf-8")
        command = ["xelatex", "-interaction=batchmode", tex.name]
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)
        file.write_bytes(tex.with_suffix(".pdf").read_bytes())


def _latex_field(at: int, x: float, y: float, height: float) -> str:
    middle = y + height / 2
    return (
        rf"\put({x:.2f},{y:.2f}){{\color{{a{at % 4}}}\rule{{{CARD_WIDTH:g}bp}}{{{height:g}bp}}}}"
        rf"\put({x + PAD:.2f},{middle:.2f}){{\color{{white}}\bfseries {AREAS[at % 4][1]}}}"
    )


def _latex_front(at: int, text: str, x: float, y: float) -> str:
    top = y + CARD_HEIGHT - BAND
    box = rf"\parbox[t]{{{CARD_WIDTH - 2 * PAD:g}bp}}{{\raggedright\bfseries"
    return (
        _latex_field(at, x, top, BAND)
        + rf"\put({x + PAD:.2f},{top - 24:.2f}){{{box}\fontsize{{{SIZE}}}{{{LEADING}}}"
        + rf"\selectfont {text}\par}}}}"
        + rf"\put({x + PAD:.2f},{y + PAD:.2f}){{\fontsize{{9}}{{11}}\selectfont INT {at}}}"
    )


def _latex_page(body: str) -> str:
    picture = rf"\begin{{picture}}(0,0)(0,{HEIGHT:g}){body}\end{{picture}}"
    return rf"\vbox to 0pt{{\vskip-\topskip{picture}\vss}}\newpage"


ENGINES: Mapping[str, Callable[[int, Path], None]] = {
    "ours": ours,
    "floor": floor,
    "fpdf2": fpdf2,
    "xelatex": xelatex,
}


def main(argv: Sequence[str]) -> int:
    engine, count, file = argv
    ENGINES[engine](int(count), Path(file))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
