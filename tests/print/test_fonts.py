from pathlib import Path

import pytest
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.print.fonts import (
    FACES,
    REPLACEMENT,
    ReportLabMeasure,
    missing,
    printable,
    register_faces,
)

DANISH = "Æblegrød på Østerå – »tværgående« a-kasser’nes møde, 2,4 ≈ 3"


@pytest.mark.parametrize("weight", Weight)
def test_widths_are_reportlabs_own(measure: ReportLabMeasure, weight: Weight) -> None:
    expected = pdfmetrics.stringWidth(DANISH, FACES[weight], 5.0)
    assert measure.width(DANISH, 5.0, weight) == pytest.approx(expected)


def test_nothing_is_no_wide(measure: ReportLabMeasure) -> None:
    assert measure.width("", 5.0, Weight.REGULAR) == 0
    assert measure.width("  ", 5.0, Weight.REGULAR) > 0


def test_danish_is_complete(measure: ReportLabMeasure) -> None:
    assert measure.missing(DANISH + "\n\t") == ""
    assert printable(DANISH) == DANISH


@pytest.mark.parametrize(
    ("text", "lost"), [("a😀b😀", "😀"), ("中文 ok", "中文"), ("\ud800", "\ud800")]
)
def test_what_has_no_glyph_is_told_and_printed_as_a_box(
    measure: ReportLabMeasure, text: str, lost: str
) -> None:
    assert measure.missing(text) == lost
    assert set(lost).isdisjoint(printable(text))
    assert printable(text).count(REPLACEMENT) == sum(map(text.count, lost))


@pytest.mark.usefixtures("measure")
def test_controls_vanish_and_letters_are_composed() -> None:
    assert printable("a\x00b\u200b\u00ad A\u030a\tx\r\ny") == "ab Å x\ny"
    assert printable("a\u1680b\u2028c\x1fd") == "a b c d"
    assert missing("a\x00\u200b A\u030a") == ""


def test_a_replaced_letter_is_as_wide_as_its_box(measure: ReportLabMeasure) -> None:
    box = measure.width(REPLACEMENT, 5.0, Weight.REGULAR)
    assert measure.width("中", 5.0, Weight.REGULAR) == box


def test_registering_twice_changes_nothing(fonts: Path) -> None:
    before = [pdfmetrics.getFont(name) for name in FACES.values()]
    register_faces(fonts)
    assert [pdfmetrics.getFont(name) for name in FACES.values()] == before
    assert rl_config.useA85 == 0
