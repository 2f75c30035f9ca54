"""Cards of one's own: written, translated, put in the place of the manual's, retired."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.builders import METHOD

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.cards.cards import (
    DeckCard,
    OwnCard,
    OwnCardId,
    PrintedCard,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.decks.own_cards import (
    CardTextMissing,
    bring_back_card,
    card_texts,
    leaves_no_trace,
    likely_point,
    next_number,
    own_card,
    read_tags,
    retire_card,
    rewrite_card,
    with_texts,
    write_card,
)
from bizservice_desktop.domain.method.method import Method, PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Ringby")
ROUND = Round(RoundId("spring"), JOBCENTRE.id, "Spring", date(2026, 3, 4))
FIRST = OwnCard(OwnCardId("a"), JOBCENTRE.id, PointId("p"), 4, "Why?", "da")
WORKSPACE = Workspace(JOBCENTRE, ROUND, own_cards=(FIRST,))
CARD = METHOD.cards[0]


def rewritten(
    space: Workspace, id: str, texts: dict[str, str], point: str = "p", tags: tuple[str, ...] = ()
) -> OwnCard:
    return rewrite_card(space, METHOD, id, texts, PointId(point), tags)


def test_a_new_card_gets_the_next_number_and_no_space_around_its_text() -> None:
    card = write_card(WORKSPACE, PointId("q"), {"en": "  Who?\n"})
    assert card == OwnCard(card.id, JOBCENTRE.id, PointId("q"), 5, "Who?", "en")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_a_card_needs_a_text(text: str) -> None:
    with pytest.raises(CardTextMissing):
        write_card(WORKSPACE, PointId("q"), {"en": text})
    with pytest.raises(CardTextMissing):
        with_texts(FIRST, {"da": text, "en": text})
    with pytest.raises(CardTextMissing):
        with_texts(FIRST, {})


def test_the_first_language_stays_while_there_is_a_text_in_it() -> None:
    both = with_texts(FIRST, {"en": "Why so?", "da": "Hvorfor?"})
    assert (both.locale, both.text, dict(both.translations)) == (
        "da",
        "Hvorfor?",
        {"en": "Why so?"},
    )
    english = with_texts(both, {"en": "Why so?", "da": " "})
    assert (english.locale, english.text, dict(english.translations)) == ("en", "Why so?", {})


def test_a_number_is_never_given_again_while_it_is_on_paper() -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    printed = (PrintedCard("gone", "INT 4.E7", "hash"), PrintedCard("c", "INT 4.9", "hash"))
    run = PrintRun(PrintRunId("r"), JOBCENTRE.id, "all", 1, at, printed)
    assert next_number(WORKSPACE) == 5
    assert next_number(replace(WORKSPACE, print_runs=(run,))) == 8


def test_a_card_in_the_place_of_the_manuals_is_made_once() -> None:
    first = rewritten(WORKSPACE, CARD.id, {"en": "Who?"}, tags=("start",))
    assert (first.replaces, first.point, first.number) == (CARD.id, CARD.point, 5)
    assert first.tags == ("start",)
    space = WORKSPACE.with_value(first)
    assert own_card(space, CARD.id) == own_card(space, first.id) == first
    again = rewritten(space, CARD.id, {"en": "Who else?", "da": "Hvem ellers?"})
    assert (again.id, again.number, again.text) == (first.id, 5, "Who else?")


def test_ones_own_card_may_come_to_another_point_the_manuals_may_not() -> None:
    there = WORKSPACE.with_value(rewritten(WORKSPACE, CARD.id, {"en": "Who?"}))
    assert rewritten(WORKSPACE, FIRST.id, {"da": "Hvem?"}, "q").point == "q"
    assert rewritten(there, CARD.id, {"da": "Hvem?"}, "q").point == CARD.point


def test_no_id_is_nobodys_card() -> None:
    assert own_card(WORKSPACE, "") is None
    assert own_card(WORKSPACE, "b") is None


def test_a_retired_card_keeps_its_text_and_comes_back_with_it() -> None:
    own = retire_card(WORKSPACE, METHOD, FIRST.id, "en")
    assert own == replace(FIRST, is_retired=True)
    assert bring_back_card(own) == FIRST
    space = WORKSPACE.with_value(rewritten(WORKSPACE, CARD.id, {"en": "Who?"}))
    gone = retire_card(space, METHOD, CARD.id, "en")
    assert (gone.is_retired, gone.text) == (True, "Who?")
    assert bring_back_card(gone) == own_card(space, CARD.id)


def test_an_unchanged_card_of_the_manual_is_back_when_nothing_is_left_in_its_place() -> None:
    gone = retire_card(WORKSPACE, METHOD, CARD.id, "en")
    assert (gone.text, gone.replaces, gone.is_retired) == ("", CARD.id, True)
    assert bring_back_card(gone) is None


def test_only_ones_own_card_that_is_on_no_paper_can_be_deleted() -> None:
    mine, manual = (
        DeckCard(id, "INT 4.E4", "a", "p", "Why?", "da", is_own=own)
        for id, own in (("a", True), (CARD.id, False))
    )
    at = datetime(2026, 3, 3, tzinfo=UTC)
    run = PrintRun(PrintRunId("r"), JOBCENTRE.id, "all", 1, at, (PrintedCard("a", "E4", "hash"),))
    assert leaves_no_trace(WORKSPACE, mine)
    assert not leaves_no_trace(WORKSPACE, manual)
    assert not leaves_no_trace(replace(WORKSPACE, print_runs=(run,)), mine)


def test_what_a_card_says_by_language(danish: Wording, english: Wording, method: Method) -> None:
    id, both = method.cards[0].id, (english, danish)
    manual = card_texts(WORKSPACE, id, both)
    assert list(manual.items()) == [("en", english.cards[id]), ("da", danish.cards[id])]
    changed = rewrite_card(WORKSPACE, method, id, {"da": "Hvem?"}, PointId("p"))
    assert card_texts(WORKSPACE.with_value(changed), id, both) == {"da": "Hvem?"}
    gone = retire_card(WORKSPACE, method, id, "da")
    assert card_texts(WORKSPACE.with_value(gone), id, both) == manual
    assert card_texts(WORKSPACE, FIRST.id, both) == {"da": "Why?"}


def test_a_new_card_is_most_likely_about_the_point_one_stands_on() -> None:
    cards = [
        DeckCard(id, id, "", point, "", "da") for id, point in (("i", ""), ("a", "p"), ("b", "q"))
    ]
    assert likely_point(METHOD, cards, "b") == "q"
    assert likely_point(METHOD, cards, "i") == "p"
    assert likely_point(METHOD, [], "b") == METHOD.point_order[0]


def test_tags_as_typed() -> None:
    assert read_tags(" Start;  sick  leave, start,, ") == ("Start", "sick leave")
    assert read_tags("") == ()
