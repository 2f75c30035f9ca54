import re
from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from pathlib import Path as FilePath
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from PIL import Image
from pypdf import PdfReader
from tests.diagram.figure.figures import figure
from tests.print.paper_rounds import sample

from bizservice_desktop.diagram.figure.legend import Sign, legend_entries
from bizservice_desktop.diagram.figure.values import figure_values
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink
from bizservice_desktop.diagram.scene.scene import Label, Scene
from bizservice_desktop.print.figure import figure_pdf, figure_png, figure_svg

SVG = "{http://www.w3.org/2000/svg}"
TITLE = 'Modenhed <æøå> & "mål"'


def pdf(fonts: FilePath, scene: Scene | None = None) -> bytes:
    return figure_pdf(scene or figure(), LIGHT, width_mm=160, title=TITLE, locale="da", fonts=fonts)


def svg(fonts: FilePath, scene: Scene | None = None) -> ElementTree.Element:
    text = figure_svg(scene or figure(), LIGHT, width_mm=160, title=TITLE, locale="da", fonts=fonts)
    return ElementTree.fromstring(text)  # noqa: S314 - our own text


def test_the_page_is_cut_to_the_figure_and_knows_title_and_language(fonts: FilePath) -> None:
    reader = PdfReader(BytesIO(pdf(fonts)))
    [page] = reader.pages
    scene = figure()
    assert float(page.mediabox.width) == pytest.approx(160 / 25.4 * 72)
    assert page.mediabox.height / page.mediabox.width == pytest.approx(scene.height / scene.width)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (TITLE, "")
    assert str(reader.root_object["/Lang"]) == "da-DK"


def test_only_our_faces_are_in_it_and_embedded(fonts: FilePath) -> None:
    [page] = PdfReader(BytesIO(pdf(fonts))).pages
    faces = [font.get_object() for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert faces
    for face in faces:
        assert "SourceSans3" in face["/BaseFont"]
        assert "/FontFile2" in face["/FontDescriptor"]


def test_the_same_figure_gives_the_same_bytes(fonts: FilePath) -> None:
    def files() -> tuple[bytes, bytes]:
        drawn = figure_svg(figure(), LIGHT, width_mm=160, title=TITLE, locale="da", fonts=fonts)
        return pdf(fonts), drawn

    assert files() == files()


def test_svg_says_what_it_shows(fonts: FilePath) -> None:
    root = svg(fonts)
    assert root.attrib["role"] == "img"
    assert root.attrib["width"] == "16cm"
    assert root.findtext(f"{SVG}title") == TITLE
    description = root.findtext(f"{SVG}desc") or ""
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert texts == list(figure().texts)
    assert all(text in description for text in figure().texts)


def test_svg_escapes_what_users_wrote(fonts: FilePath) -> None:
    evil = "</text><script>alert(1)</script> & \x01\x08\ud800 ]]>"
    root = svg(fonts, Scene(50, 10, (Label(evil, 1, 5, 3, ink=Ink.TEXT),)))
    assert not list(root.iter(f"{SVG}script"))
    [text] = [text.text for text in root.iter(f"{SVG}text")]
    assert text == "</text><script>alert(1)</script> & □ ]]>"


def test_svg_carries_the_letters_it_needs(fonts: FilePath) -> None:
    scene = Scene(50, 10, (Label("Rødgrød – 2,4", 1, 5, 3),))
    style = svg(fonts, scene).findtext(f"{SVG}style") or ""
    [data] = re.findall(r"base64,([^)]+)\)", style)
    letters = TTFont(BytesIO(b64decode(data))).getBestCmap()
    assert set(map(ord, "Rødgrød – 2,4")) <= set(letters)
    assert len(letters) < 30


def test_png_knows_its_size_on_paper(fonts: FilePath) -> None:
    data = figure_png(figure(), LIGHT, width_mm=160, title=TITLE, locale="da", fonts=fonts, dpi=100)
    picture = Image.open(BytesIO(data))
    assert picture.width == pytest.approx(160 / 25.4 * 100, abs=1.5)
    assert picture.info["dpi"] == pytest.approx((100, 100), abs=0.1)


def test_width_scales_the_figure(fonts: FilePath) -> None:
    wide = replace(figure(), width=figure().width * 2)
    [page] = PdfReader(BytesIO(pdf(fonts, wide))).pages
    assert float(page.mediabox.width) == pytest.approx(160 / 25.4 * 72)


def test_a_target_that_nobody_set_is_neither_drawn_nor_explained() -> None:
    model = sample()
    area = model.method.quadrants[0]
    bare = replace(model.workspace.round, targets={})
    for round in (bare, bare.with_target(area, 2.0)):
        shown = figure_values(model.method, model.wording, round)
        drawn = {each.area: each.target for each in shown.areas if each.target is not None}
        assert drawn == round.targets
        signs = [entry.sign for entry in legend_entries(model.wording, None, shown)]
        assert (Sign.TARGET in signs) == bool(round.targets)
