"""Cards of one's own: written, rewritten, put among the others."""

from datetime import date

import pytest

from bizservice_desktop.domain.assessment import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.cards import OwnCard, OwnCardId
from bizservice_desktop.domain.method import PointId
from bizservice_desktop.services.own_cards import CardTextMissing, rewrite_card, write_card
from bizservice_desktop.services.workspace import Workspace

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Ringby")
ROUND = Round(RoundId("spring"), JOBCENTRE.id, "Spring", date(2026, 3, 4))
FIRST = OwnCard(OwnCardId("a"), JOBCENTRE.id, PointId("p"), 4, "Why?", "da")
WORKSPACE = Workspace(JOBCENTRE, ROUND, own_cards=(FIRST,))


def test_a_new_card_gets_the_next_number_and_no_space_around_its_text() -> None:
    card = write_card(WORKSPACE, PointId("q"), "  Who?\n", "en", lambda: "b")
    assert card == OwnCard(OwnCardId("b"), JOBCENTRE.id, PointId("q"), 5, "Who?", "en")


def test_a_rewritten_card_keeps_id_number_and_language() -> None:
    card = rewrite_card(FIRST, PointId("q"), "When?")
    assert card == OwnCard(FIRST.id, JOBCENTRE.id, PointId("q"), 4, "When?", "da")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_a_card_needs_a_text(text: str) -> None:
    with pytest.raises(CardTextMissing):
        write_card(WORKSPACE, PointId("q"), text, "en")
    with pytest.raises(CardTextMissing):
        rewrite_card(FIRST, PointId("q"), text)
