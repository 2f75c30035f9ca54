"""Own templates, and the time blocks took before."""

from dataclasses import replace
from datetime import date

from tests.builders import HELD_ON, agenda, block

from bizservice_desktop.domain.agenda.agenda import AgendaId
from bizservice_desktop.domain.agenda.templates import as_template, from_template, last_time

HELD = replace(agenda(replace(block("a"), actual=52), block("b")), held_on=HELD_ON)


def test_a_template_is_the_programme_without_the_day() -> None:
    template = as_template(HELD)
    assert template.is_template
    assert template.held_on is None
    assert [each.title for each in template.blocks] == [each.title for each in HELD.blocks]
    assert {each.actual for each in template.blocks} == {None}
    assert template.id != HELD.id


def test_blocks_remember_where_they_come_from() -> None:
    made = from_template(as_template(HELD))
    assert not made.is_template
    assert [each.origin for each in made.blocks] == ["a", "b"]
    assert not {each.id for each in made.blocks} & {"a", "b"}


def test_the_last_time_is_that_of_the_newest_agenda() -> None:
    made = from_template(as_template(HELD))
    newer = replace(
        agenda(replace(block("x"), origin="a", actual=40), id="newer"), held_on=date(2030, 1, 1)
    )
    undated = agenda(replace(block("y"), origin="a", actual=1), id="undated")
    assert last_time([HELD], made, made.blocks[0]) == 52
    assert last_time([newer, HELD, undated], made, made.blocks[0]) == 40
    assert last_time([HELD], made, made.blocks[1]) is None
    assert last_time([replace(HELD, id=AgendaId("agenda"))], HELD, HELD.blocks[0]) is None
