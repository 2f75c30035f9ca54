"""The agenda: what both papers say, and what never reaches the participants'."""

from dataclasses import replace
from datetime import date

import pytest
from tests.print.page_lines import printed
from tests.print.paper_rounds import blank, language, letters, outside, pages, reader, sample, words

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, Block, BlockId
from bizservice_desktop.domain.agenda.participants import for_participants
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind, Setting
from bizservice_desktop.print.agenda import agenda
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
        private = audience is FACILITATOR
        for item in made.blocks:
            if private or item.kind is not BlockKind.BUFFER:
                assert letters(item.title) in text
                assert letters(item.detail) in text
            else:
                assert letters(item.title) not in text
        assert letters(made.purpose) in text
        assert letters(made.place) in text
        assert outside(pdf) == ""


def test_each_item_stands_on_one_line_with_its_time_and_length() -> None:
    model = sample("da")
    made = model.workspace.agendas[0]
    paper = printed(agenda(model, made, FACILITATOR)).body
    wanted = [
        (format_clock(slot.start), model.wording.duration(slot.block.minutes), slot.block.title)
        for slot in schedule(made).slots
    ]
    clocks = {clock for clock, *_ in wanted}
    assert [line.texts[:3] for line in paper.lines if line.texts[0] in clocks] == wanted


def test_what_belongs_to_an_item_stands_below_it() -> None:
    model = sample("da")
    made = model.workspace.agendas[0]
    paper = printed(agenda(model, made, FACILITATOR)).body
    slots = schedule(made).slots
    for slot, after in zip(slots, [*slots[1:], None], strict=True):
        clock = format_clock(slot.start)
        start = next(n for n, line in enumerate(paper.lines) if line.texts[0] == clock)
        rest = paper.lines[start + 1 :]
        end = format_clock(after.start) if after else ""
        stop = next((n for n, line in enumerate(rest) if line.texts[0] == end), len(rest))
        told = letters(" ".join(text for line in rest[:stop] for text in line.texts))
        block = slot.block
        assert told.startswith(letters(block.detail))
        for label, text in (("Ansvarlig: ", block.responsible), ("Noter: ", block.notes)):
            assert (letters(label) in told) == bool(text) or after is None
            assert letters(label + text) in told or not text


def test_items_at_the_same_time_stand_side_by_side() -> None:
    model = sample("da")
    paper = printed(agenda(model, model.workspace.agendas[1], PARTICIPANTS))
    group = paper.line("Idéer i grupper")
    names = next(line for line in paper.lines if line.texts[0] == "Internt samarbejde")
    last = names.piece("Borgerkontakt")
    rooms = paper.line("Lokale: Mødelokale 2")
    first, second, third = (paper.line(words) for words in _ITEMS)
    assert group.texts[0] == "9:40"
    assert names.texts == ("Internt samarbejde", "Tværgående samarbejde", "Borgerkontakt")
    assert rooms.texts == (
        "Lokale: Mødelokale 2",
        "Lokale: Mødelokale 3",
        "Lokale: Kantinen",
    )
    lengths = (15, 10, 15)
    assert second.texts == tuple(f"9:50 I par · {length} min." for length in lengths)
    for line in (rooms, first, second, third):
        assert line.pieces[-1].left == pytest.approx(last.left, abs=0.5)
    ys = [line.y for line in (group, names, rooms, first, second, third, paper.line("10:25"))]
    assert ys == sorted(ys)


_ITEMS = ("9:40 Alene · 10 min.", "9:50 I par · 10 min.", "10:05 I gruppe · 20 min.")


def test_groups_of_one_item_look_as_before_and_more_than_four_go_on_below() -> None:
    model = sample("en")
    groups = [block(f"b{n}", 30 + n, f"Item {n}", beside=n > 0) for n in range(6)]
    paper = printed(agenda(model, meeting(*groups), FACILITATOR))
    assert paper.line("Item 0").texts == ("Item 0", "Item 1", "Item 2", "Item 3")
    assert paper.line("Item 4").texts == ("Item 4", "Item 5")
    lengths = next(line for line in paper.lines if line.texts[0] == "9:00")
    assert lengths.texts == ("9:00", "30 min", "31 min", "32 min", "33 min")


def test_the_participants_paper() -> None:
    model = sample("da")
    pdf = agenda(model, model.workspace.agendas[1], PARTICIPANTS)
    paper, text = printed(pdf), words(pdf)
    assert len(pages(pdf)) == 1
    assert paper.texts[1:3] == [
        ("Idéer og beslutninger",),
        ("Tirsdag den 8. december 2026, kl. 9:00–13:30, Mødelokale 2",),
    ]
    item = paper.line("Inspiration: to cases til vores lave områder")
    assert item.texts == ("9:15", "25 min.", "Inspiration: to cases til vores lave områder")
    assert paper.line("Medbring").texts == ("Formål", "Medbring")
    assert "Jeres tre kort med teamets svar." in text
    assert paper.line("Det får I udleveret").y > paper.line("Medbring").y
    assert paper.lines[-2].texts == ("Til deltagerne", "Side 1 af 1")
    assert paper.lines[-1].texts[0].startswith("Hviler på metodens trin »Udviklingsworkshop II«")
    for hidden in ("Pakkeliste", "Noter:", "Ansvarlig:", "Parkeret", "pauser"):
        assert hidden not in text


def test_the_facilitators_paper() -> None:
    model = sample("da")
    paper = printed(agenda(model, model.workspace.agendas[0], FACILITATOR))
    sums = paper.line("Arbejde 4 t. 45 min. · pauser 1 t. 15 min.")
    packing = paper.between("Pakkeliste").texts
    assert sums.page == paper.line("Pakkeliste").page
    assert sums.y < paper.line("Pakkeliste").y
    assert packing[0][0] == "14 × Sammenfatning af hovedbudskaber"
    assert ("Regnet ud for 14 deltagere i 4 grupper.",) in packing
    assert packing[-2][0].startswith("Til proceslederen. Noterne er private")


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
    assert PRIVATE not in repr(for_participants(secret))


def test_trouble_with_times_is_for_the_facilitator() -> None:
    made = meeting(
        block("1", 60), block("2", 30, pin=9 * 60 + 45), block("3", 30, pin=11 * 60), end=11 * 60
    )
    private = printed(agenda(blank(), made, FACILITATOR)).body
    order = [
        "9:00",
        "Begynder 15 min., før punktet ovenfor slutter.",
        "9:45",
        "45 min. fri før dette punkt.",
        "11:00",
    ]
    places = [private.line(text).y for text in order]
    assert places == sorted(places)
    over = private.lines[-1].texts[0]
    assert "30 min. over den aftalte sluttid kl. 11:00" in over
    open_ = words(agenda(blank(), made, PARTICIPANTS))
    for word in ("Begynder", "fri før", "sluttid"):
        assert word not in open_


def test_parked_items_are_the_facilitators() -> None:
    made = meeting(block("1"), parked=(block("2", 25, "Det må vente", detail="Til næste gang"),))
    parked = printed(agenda(blank(), made, FACILITATOR)).body.between("Parkeret")
    assert parked.line("Det må vente").texts == ("25 min.", "Det må vente")
    assert parked.texts[-1] == ("Til næste gang",)


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
