"""What is noted, tasks that are open, and what opens the next agenda."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from tests.builders import agenda, block

from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedId, NotedKind
from bizservice_desktop.domain.agenda.holding import end
from bizservice_desktop.domain.agenda.minutes import (
    OPEN_TASKS,
    initiative_of,
    note,
    open_tasks,
    opened_by_tasks,
    with_noted,
    without_noted,
)
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.domain.method.wording import Wording

NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DAY = agenda(block("a", 30), block("b", 20))
WORDING = Wording(
    "en",
    captions={
        "cap_block_open_tasks": "Open tasks",
        "cap_open_tasks_detail": "What was agreed and is still open.",
        "cap_months": "January,February,March,April,May",
        "cap_date": "{day} {month} {year}",
    },
)


def noted(kind: NotedKind, text: str, owner: str = "", due: date | None = None) -> Noted:
    return Noted(NotedId(""), kind, text, NINE, owner=owner, due=due)


def task(text: str, owner: str = "", due: date | None = None) -> Noted:
    return noted(NotedKind.TASK, text, owner, due)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def held(id: str, *tasks: Noted) -> Agenda:
    made = start(agenda(block("a", 30), id=id), NINE)
    for number, each in enumerate(tasks):
        made = note(made, each, at(number))
    return end(made, at(30))


def test_what_is_noted_belongs_to_what_is_on() -> None:
    wanted = replace(noted(NotedKind.DECISION, "One register"), point="b1")
    made = note(start(DAY, NINE), wanted, at(5))
    first = made.noted[0]
    assert (first.block, first.point, first.at, first.text) == ("a", "b1", at(5), "One register")
    made = note(end(made, at(6)), task("Call"), at(7))
    assert made.noted[1].block == ""
    made = with_noted(made, replace(first, text="Two registers"))
    assert [each.text for each in made.noted] == ["Two registers", "Call"]
    assert [each.text for each in without_noted(made, first.id).noted] == ["Call"]


def test_a_task_becomes_an_initiative_and_each_names_the_other() -> None:
    wanted = replace(task("Call the college", "Business team", date(2026, 5, 12)), point="b1")
    linked, made = initiative_of(wanted, "ringby")
    assert linked == replace(wanted, initiative=made.id)
    assert (made.title, made.owner, made.jobcentre) == (
        "Call the college",
        "Business team",
        "ringby",
    )
    assert made.points == ("b1",)
    assert made.start is None


def test_open_tasks_are_those_that_nobody_has_done_the_first_due_first() -> None:
    done = replace(task("Done"), is_done=True)
    one = held("one", task("Whenever"), done, noted(NotedKind.NOTE, "Note"))
    two = held("two", task("June", due=date(2026, 6, 1)), task("May", due=date(2026, 5, 1)))
    assert [each.noted.text for each in open_tasks([one, two])] == ["May", "June", "Whenever"]
    assert [each.agenda.id for each in open_tasks([one, two], but=two)] == ["one"]


def test_the_next_agenda_begins_with_what_is_open_and_only_the_facilitator_sees_whose_it_is() -> (
    None
):
    before = held("one", task("Call the college", "Business team", date(2026, 5, 12)))
    made = opened_by_tasks(DAY, open_tasks([before]), WORDING)
    first = made.blocks[0]
    assert (first.title, first.origin, made.blocks[1:]) == ("Open tasks", OPEN_TASKS, DAY.blocks)
    assert first.notes == "Call the college (Business team, 12 May 2026)"
    assert "college" not in first.title + first.detail + first.purpose
    assert opened_by_tasks(made, open_tasks([before]), WORDING) == made
    assert opened_by_tasks(DAY, open_tasks([DAY]), WORDING) == DAY
    stale = made.with_block(replace(first, notes="Long done"))
    assert opened_by_tasks(stale, open_tasks([before]), WORDING) == made
    assert opened_by_tasks(stale, (), WORDING).blocks == DAY.blocks
    assert made.end is None
    full = opened_by_tasks(replace(DAY, end=9 * 60 + 50), open_tasks([before]), WORDING)
    assert full.end == 10 * 60
    roomy = opened_by_tasks(replace(DAY, end=11 * 60), open_tasks([before]), WORDING)
    assert roomy.end == 11 * 60
    over = opened_by_tasks(replace(DAY, end=9 * 60 + 30), open_tasks([before]), WORDING)
    assert over.end == 9 * 60 + 30
