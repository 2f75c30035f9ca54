"""The agenda: what both papers say, and what never reaches the participants'."""

from dataclasses import replace
from datetime import date

import pytest
from tests.print.paper_rounds import blank, language, letters, outside, pages, reader, sample, words

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, Block, BlockId
from bizservice_desktop.domain.method.agenda_proposal import BlockKind, Setting
from bizservice_desktop.print.agenda import agenda, shareable
from bizservice_desktop.services.papers import Audience

PRIVATE = "Hemmeligheden"
PARTICIPANTS, FACILITATOR = Audience.PARTICIPANTS, Audience.FACILITATOR


@pytest.fixture(autouse=True)
def _faces(measure: object) -> None:
    """Styles need the registered faces."""


def block(id: str, minutes: int = 30, title: str = "Punkt", **more: object) -> Block:
    return replace(Block(BlockId(id), title, minutes), **more)  # type: ignore[arg-type]


def meeting(*blocks: Block, **more: object) -> Agenda:
    plain = Agenda(AgendaId("a"), "j", "ws_2_ideas_decisions", "Idéer", blocks)
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("locale", ["da", "en"])
def test_holds_the_whole_programme(locale: str, audience: Audience) -> None:
    model = sample(locale)
    for made in model.workspace.agendas:
        pdf = agenda(model, made, audience)
        text = letters(" ".join(pages(pdf)))
        for item in made.blocks:
            assert letters(item.title) in text
            assert letters(item.detail) in text
        assert letters(made.purpose) in text
        assert letters(made.place) in text
        assert outside(pdf) == ""


def test_the_participants_paper() -> None:
    model = sample("da")
    pdf = agenda(model, model.workspace.agendas[1], PARTICIPANTS)
    text = words(pdf)
    assert len(pages(pdf)) == 1
    assert "Tirsdag den 8. december 2026, kl. 9:00–13:30, Mødelokale 2" in text
    assert "9:15 25 min. Inspiration: to cases til vores lave områder" in text
    assert "Grupper" in text
    assert "Det skal I bruge" in text
    assert "Til deltagerne" in text
    for hidden in ("Pakkeliste", "Noter:", "Ansvarlig:", "Parkeret", "pauser"):
        assert hidden not in text


def test_the_facilitators_paper() -> None:
    model = sample("da")
    text = words(agenda(model, model.workspace.agendas[0], FACILITATOR))
    assert "Noter: Sig, at ingen kan se, hvem der har stemt hvad." in text
    assert "Ansvarlig: Jobcenterchefen" in text
    assert "Arbejde 4 t. 45 min. · pauser 1 t. 15 min." in text
    assert "Pakkeliste" in text
    assert "14 × Sammenfatning af hovedbudskaber" in text
    assert "Regnet ud for 14 deltagere i 4 grupper." in text
    assert "Noterne er private" in text


def test_nothing_private_reaches_the_participants() -> None:
    """The bytes are those of an agenda that never had anything private."""
    secret = meeting(
        block("1", notes=PRIVATE, responsible=PRIVATE, reason=(PRIVATE,)),
        parked=(block("2", title=PRIVATE, detail=PRIVATE),),
    )
    plain = meeting(block("1"))
    model = blank()
    pdf = agenda(model, secret, PARTICIPANTS)
    assert pdf == agenda(model, plain, PARTICIPANTS)
    assert PRIVATE not in words(pdf)
    assert PRIVATE in words(agenda(model, secret, FACILITATOR))
    assert PRIVATE not in repr(shareable(secret))


def test_trouble_with_times_is_for_the_facilitator() -> None:
    made = meeting(
        block("1", 60), block("2", 30, pin=9 * 60 + 45), block("3", 30, pin=11 * 60), end=11 * 60
    )
    private = words(agenda(blank(), made, FACILITATOR))
    assert "Begynder 15 min., før punktet ovenfor slutter." in private
    assert "45 min. fri før dette punkt." in private
    assert "30 min. over den aftalte sluttid kl. 11:00" in private
    open_ = words(agenda(blank(), made, PARTICIPANTS))
    for word in ("Begynder", "fri før", "sluttid"):
        assert word not in open_


def test_parked_items_are_the_facilitators() -> None:
    made = meeting(block("1"), parked=(block("2", 25, "Det må vente", detail="Til næste gang"),))
    text = words(agenda(blank(), made, FACILITATOR))
    assert "Parkeret 25 min. Det må vente Til næste gang" in text


def test_an_empty_agenda_is_a_page() -> None:
    for audience in Audience:
        text = words(agenda(blank(), meeting(), audience))
        assert "Der er endnu ikke noget på programmet." in text
        assert "Side 1 af 1" in text


def test_an_agenda_without_a_title_is_named_by_its_step() -> None:
    pdf = agenda(blank(), meeting(title=" "), PARTICIPANTS)
    found = reader(pdf).metadata
    assert found is not None
    assert found.title is not None
    assert found.title.startswith("Udviklingsworkshop II")


def test_titles_language_and_date() -> None:
    model = sample("en")
    pdf = agenda(model, model.workspace.agendas[1], PARTICIPANTS)
    found = reader(pdf).metadata
    assert found is not None
    assert found.subject == "Agenda for participants"
    assert language(pdf) == "en-GB"
    undated = words(agenda(blank(), meeting(block("1"), held_on=date(2027, 2, 1)), PARTICIPANTS))
    assert "Mandag den 1. februar 2027, kl. 9:00–9:30" in undated


def test_long_texts_run_over_pages_and_nothing_is_lost() -> None:
    detail = " ".join(f"ord{number}" for number in range(1500))
    made = meeting(
        block("1", detail=detail, notes=detail),
        block("2", kind=BlockKind.BREAK, title="Pause"),
        block("3", setting=Setting.PAIRS, title="<b>fed &copy", areas=("area_strategy",)),
        purpose="Formål " * 800,
        title="Lang titel " * 60,
        place="Sted " * 50,
    )
    pdf = agenda(blank(), made, FACILITATOR)
    text = letters(" ".join(pages(pdf)))
    assert text.count("ord1234") == 2
    assert text.count("ord1499") == 2
    assert "<b>fed&copy" in text
    assert text.count("Formål") >= 800
    assert outside(pdf) == ""


def test_rows_are_not_divided_between_pages() -> None:
    made = meeting(*(block(str(at), 20, f"Punkt {at}", detail="Detalje") for at in range(20)))
    for page in pages(agenda(blank(), made, FACILITATOR)):
        assert page.count("Punkt ") == page.count("Detalje")
