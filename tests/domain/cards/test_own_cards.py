"""Cards of one's own: written, translated, put in the place of the manual's, retired."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.builders import METHOD

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.cards.cards import OwnCard, OwnCardId
from bizservice_desktop.domain.cards.own_cards import (
    CardTextMissing,
    next_number,
    read_tags,
    replacement_of,
    replacing,
    retired,
    with_texts,
    write_card,
)
from bizservice_desktop.domain.cards.print_run import PrintedCard, PrintRun, PrintRunId
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.workspace import Workspace

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Ringby")
ROUND = Round(RoundId("spring"), JOBCENTRE.id, "Spring", date(2026, 3, 4))
FIRST = OwnCard(OwnCardId("a"), JOBCENTRE.id, PointId("p"), 4, "Why?", "da")
WORKSPACE = Workspace(JOBCENTRE, ROUND, own_cards=(FIRST,))
CARD = METHOD.cards[0]


def test_a_new_card_gets_the_next_number_and_no_space_around_its_text() -> None:
    card = write_card(WORKSPACE, PointId("q"), {"en": "  Who?\n"}, new_id=lambda: "b")
    assert card == OwnCard(OwnCardId("b"), JOBCENTRE.id, PointId("q"), 5, "Who?", "en")


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
    first = replacing(WORKSPACE, CARD, {"en": "Who?"})
    assert (first.replaces, first.point, first.number) == (CARD.id, CARD.point, 5)
    space = WORKSPACE.with_value(first)
    assert replacement_of(space, CARD.id) == first
    again = replacing(space, CARD, {"en": "Who else?", "da": "Hvem ellers?"})
    assert (again.id, again.number, again.text) == (first.id, 5, "Who else?")


def test_a_retired_card_of_the_manual_keeps_the_text_it_was_given() -> None:
    assert retired(WORKSPACE, CARD, "en").text == ""
    space = WORKSPACE.with_value(replacing(WORKSPACE, CARD, {"en": "Who?"}))
    gone = retired(space, CARD, "en")
    assert (gone.is_retired, gone.text) == (True, "Who?")


def test_tags_as_typed() -> None:
    assert read_tags(" Start;  sick  leave, start,, ") == ("Start", "sick leave")
    assert read_tags("") == ()
