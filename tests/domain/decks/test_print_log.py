"""Which printed cards still say what the cards say."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, METHOD, own_card, round_of
from tests.domain.strategies import law

from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.cards.cards import (
    CardKind,
    DeckCard,
    PrintedCard,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.cards.return_code import BadReturnCode, CodeProblem, with_check
from bizservice_desktop.domain.decks.print_log import (
    StaleCard,
    Staleness,
    coded_card,
    edition_for,
    on_paper,
    out_of_date,
    printed_cards,
    text_hash,
    thrown_away,
    with_answer,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace


def card(id: str, text: str = "Who calls?", *, is_own: bool = False) -> DeckCard:
    return DeckCard(id, f"INT 4.{id}", "area", "point", text, "en", is_own=is_own)


def run(*cards: DeckCard, edition: int = 1) -> PrintRun:
    at = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    return PrintRun(
        PrintRunId(f"run {edition}"), "ringby", "all", edition, at, printed_cards(cards)
    )


ONE, TWO, THREE = card("1"), card("2"), card("3")
texts = st.text("ab ", min_size=1, max_size=4)
decks = st.lists(
    st.builds(card, st.sampled_from("12345"), texts), max_size=5, unique_by=lambda one: one.id
)


def test_spaces_and_line_ends_do_not_count() -> None:
    assert text_hash(card("1", "Who  calls?\n")) == text_hash(ONE)
    assert text_hash(card("1", "Å")) == text_hash(card("1", "Å"))
    assert text_hash(card("1", "Who calls")) != text_hash(ONE)
    assert text_hash(TWO) != text_hash(ONE)


def test_nothing_is_out_of_date_before_the_first_print() -> None:
    assert out_of_date((), (ONE, TWO)) == ()


def test_what_changed_what_is_new_and_what_is_gone() -> None:
    changed, own = replace(ONE, text="Who writes?"), card("E1", is_own=True)
    assert out_of_date((run(ONE, TWO),), (changed, own)) == (
        StaleCard(Staleness.CHANGED, "1", "INT 4.1", changed),
        StaleCard(Staleness.NEW, "E1", "INT 4.E1", own),
        StaleCard(Staleness.GONE, "2", "INT 4.2"),
    )


def test_cards_of_the_method_that_were_not_chosen_are_not_missed() -> None:
    assert out_of_date((run(ONE),), (ONE, TWO, THREE)) == ()


def test_paper_in_another_language_is_not_out_of_date() -> None:
    danish = replace(ONE, text="Hvem ringer?", locale="da")
    assert out_of_date((run(danish),), (ONE,), (danish,)) == ()
    assert out_of_date((run(danish),), (ONE,)) != ()


def test_cards_to_write_on_are_not_logged() -> None:
    blank = replace(ONE, id="blank", kind=CardKind.BLANK)
    assert printed_cards([blank]) == ()
    assert out_of_date((run(ONE),), (ONE, blank)) == ()


def test_the_newest_print_counts() -> None:
    newer = replace(ONE, text="Who writes?")
    runs = (run(ONE, TWO), run(newer, edition=2))
    assert on_paper(runs)["1"].text_hash == text_hash(newer)
    assert out_of_date(runs, (newer, TWO)) == ()


def test_a_card_that_was_taken_out_is_gone_until_it_is_used_again() -> None:
    runs = [run(ONE, TWO)]
    space = Workspace(JOBCENTRE, round_of(), print_runs=tuple(runs))
    runs.append(thrown_away(space, out_of_date(runs, (ONE,)), runs[0].printed_at))
    assert runs[-1].edition == 1
    assert out_of_date(runs, (ONE,)) == ()
    assert out_of_date(runs, (ONE, TWO)) == (StaleCard(Staleness.NEW, "2", "INT 4.2", TWO),)


def test_editions() -> None:
    assert edition_for((), (ONE,)) == 1
    assert edition_for((), ()) == 1
    runs = (run(ONE, TWO),)
    assert edition_for(runs, (ONE, TWO)) == 1
    assert edition_for(runs, (TWO,)) == 1
    assert edition_for(runs, (ONE, TWO, THREE)) == 2
    assert edition_for(runs, (replace(ONE, text="Else"),)) == 2


@law
@given(decks, decks)
def test_after_the_replacements_are_printed_only_gone_cards_are_left(
    first: list[DeckCard], now: list[DeckCard]
) -> None:
    runs = [run(*first)]
    stale = out_of_date(runs, now)
    again = [found.card for found in stale if found.card is not None]
    runs.append(run(*again, edition=edition_for(runs, again)))
    left = out_of_date(runs, now)
    assert {found.reason for found in left} <= {Staleness.GONE}
    assert edition_for(runs, again) == runs[-1].edition


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
