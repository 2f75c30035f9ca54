"""What papers are made of in these tests, and what can be read back from them."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO

import pypdfium2
from pypdf import PdfReader
from reportlab.lib.units import mm

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.content.sample import load_sample
from bizservice_desktop.domain.assessment.round import (
    Jobcentre,
    JobcentreId,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.locations import resources
from bizservice_desktop.services.read_model import ReadModel

TODAY = date(2026, 11, 22)
POINT = PointId("op_int_shared_tools")
_EDGE = 1.0  # points that a letter's box may reach over the edge of the page


@lru_cache
def pack() -> Pack:
    return load_pack(resources() / "cards")


@lru_cache
def sample(locale: str = "da") -> ReadModel:
    """The example's second round, with the first one before it."""
    found = load_sample(resources() / "samples", locale, pack().method)
    workspace = Workspace(
        jobcentre=found.jobcentre,
        round=found.rounds[-1],
        previous=found.rounds[0],
        initiatives=found.initiatives,
        agendas=found.agendas,
    )
    return ReadModel(pack().method, pack().wordings[locale], workspace, TODAY)


def blank(locale: str = "da", name: str = "Jobcenter Ærø") -> ReadModel:
    """A jobcentre that has answered nothing."""
    jobcentre = Jobcentre(JobcentreId("j"), name)
    round = Round(RoundId("r"), jobcentre.id, "Runde 1", date(2026, 3, 1))
    return ReadModel(pack().method, pack().wordings[locale], Workspace(jobcentre, round), TODAY)


def with_record(model: ReadModel, record: PointRecord, point: PointId = POINT) -> ReadModel:
    return with_round(model, model.workspace.round.with_record(point, record))


def with_note(model: ReadModel, text: str) -> ReadModel:
    return with_record(model, PointRecord(notes={NoteKind.DISCUSSION: text}))


def with_round(model: ReadModel, round: Round) -> ReadModel:
    return replace(model, workspace=replace(model.workspace, round=round))


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def language(pdf: bytes) -> str:
    return str(reader(pdf).root_object["/Lang"])


def pages(pdf: bytes) -> list[str]:
    """The text of every page, by pdfium: pypdf reads the same, ten times slower."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def pages_by_pypdf(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in reader(pdf).pages]


def page_sizes(pdf: bytes) -> set[tuple[float, float]]:
    """What its pages measure, in mm, to a tenth."""
    boxes = [page.mediabox for page in reader(pdf).pages]
    return {(round(float(b.width) / mm, 1), round(float(b.height) / mm, 1)) for b in boxes}


def words(pdf: bytes) -> str:
    """All text with single spaces, pages one after the other."""
    return " ".join(" ".join(pages(pdf)).split())


def letters(text: str) -> str:
    """What must survive printing: no white space, no hyphens, which lines add."""
    composed = unicodedata.normalize("NFKC", text)
    kept = (c for c in composed if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return re.sub(r"[\s\ufffe-]", "", "".join(kept))  # U+FFFE: pdfium's hyphen at a line's end


def body_letters(pdf: bytes, *feet: str) -> str:
    """The letters of all pages, without what is repeated at their feet."""
    found = pages(pdf)
    bodies = []
    for number, page in enumerate(found, start=1):
        text = letters(page)
        for foot in (*feet, f"Side {number} af {len(found)}"):
            text = text.replace(letters(foot), "", 1)
        bodies.append(text)
    return "".join(bodies)


def outlines(pdf: bytes) -> list[str]:
    """The titles of all bookmarks, in their order."""
    found = reader(pdf)

    def titles(level: object) -> list[str]:
        if isinstance(level, list):
            return [title for item in level for title in titles(item)]
        return [str(getattr(level, "title", ""))]

    return titles(found.outline)


def outside(pdf: bytes) -> str:
    """The letters that lie off their page; text can be extracted that was never printed."""
    document = pypdfium2.PdfDocument(pdf)
    lost = []
    try:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                inside = left >= -_EDGE and bottom >= -_EDGE
                if not (inside and right <= width + _EDGE and top <= height + _EDGE):
                    lost.append(text.get_text_range(index, 1))
    finally:
        document.close()
    return "".join(lost)
