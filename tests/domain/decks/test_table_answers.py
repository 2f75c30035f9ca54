"""Answers of tables find their way back under the right point."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, METHOD, own_card, round_of
from tests.domain.strategies import law

from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.cards.cards import PrintedCard, PrintRun, PrintRunId
from bizservice_desktop.domain.cards.return_code import BadReturnCode, CodeProblem, with_check
from bizservice_desktop.domain.decks.table_answers import coded_card, with_answer
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace

WORDING = Wording("en", cards={"card_b1_1": "Whom do we call first?"})
AT = datetime(2026, 3, 3, tzinfo=UTC)
PRINTED = PrintRun(
    PrintRunId("r"), JOBCENTRE.id, "all", 1, AT, (PrintedCard("gone", "BUS 2.E7", "hash"),)
)
SPACE = Workspace(
    JOBCENTRE, round_of(), own_cards=(own_card("mine", "b1", 2),), print_runs=(PRINTED,)
)


def found(code: str) -> tuple[str, str, str]:
    card = coded_card(METHOD, WORDING, SPACE, code)
    return card.code, card.point, card.text


def test_cards_of_the_method_ones_own_and_those_only_on_paper() -> None:
    assert found(with_check("BUS 1.1")) == ("BUS 1.1", "b1", "Whom do we call first?")
    assert found(with_check("BUS 1.E2").lower()) == ("BUS 1.E2", "b1", "Whom do we call?")
    assert found(with_check("BUS 2.E7")) == ("BUS 2.E7", "b2", "")


def test_a_card_that_moved_is_filed_where_the_table_read_it() -> None:
    assert found(with_check("BUS 3.E2")) == ("BUS 3.E2", "b3", "Whom do we call?")


def test_a_retired_card_still_takes_answers() -> None:
    space = replace(SPACE, own_cards=(replace(SPACE.own_cards[0], is_retired=True),))
    assert coded_card(METHOD, WORDING, space, with_check("BUS 1.E2")).point == "b1"


def test_a_change_of_a_card_that_the_content_lacks_is_passed_over() -> None:
    lost = replace(own_card("lost", "b1", 3), replaces="card_gone")
    space = replace(SPACE, own_cards=(*SPACE.own_cards, lost))
    assert coded_card(METHOD, WORDING, space, with_check("BUS 1.E2")).point == "b1"


@pytest.mark.parametrize("code", ["BUS 1.9", "ABC 1.1", "BUS 9.1", "BUS 1.E3"])
def test_a_code_of_no_card_is_refused(code: str) -> None:
    with pytest.raises(BadReturnCode) as refusal:
        found(with_check(code))
    assert refusal.value.problem is CodeProblem.UNKNOWN_CARD


def test_what_may_be_meant_is_told() -> None:
    right = with_check("BUS 1.1")
    with pytest.raises(BadReturnCode) as refusal:
        found(right.replace("BUS", "BSU"))
    assert right in refusal.value.likely


@law
@given(st.lists(st.text(" abæ\n", min_size=1).filter(str.strip), max_size=4))
def test_every_answer_is_a_line_under_its_point(answers: list[str]) -> None:
    card, round = coded_card(METHOD, WORDING, SPACE, with_check("BUS 1.1")), round_of()
    for answer in answers:
        round = with_answer(round, card, answer)
    note = round.record(PointId("b1")).notes.get(NoteKind.TABLES, "")
    assert note.splitlines() == [f"BUS 1.1: {' '.join(answer.split())}" for answer in answers]
