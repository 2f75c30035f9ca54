"""The day of an agenda and its groups, set on the command line."""

from datetime import date
from pathlib import Path

import pytest
from tests.e2e.conftest import EXAMPLE, Run, digest
from tests.e2e.test_cli_agendas import AT, agendas

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import chains, strands
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.services.rounds import load_workspace

SET = ("agenda", "set", *AT)


def test_the_day_is_set_and_the_programme_stays(run: Run, data: Path) -> None:
    (before,) = agendas(data)
    day = ("--date", "9.12.2026", "--start", "kl. 8.30", "--end", "13:00")
    result = run(*SET, *day, "--place", "Salen", "--people", "21", "--locale", "da")
    assert (result.status, result.err) == (0, "")
    assert "er gemt, punkter:" in result.out
    (after,) = agendas(data)
    assert (after.held_on, after.start, after.end) == (date(2026, 12, 9), 510, 780)
    assert (after.place, after.people, after.blocks) == ("Salen", 21, before.blocks)
    assert after.changes == before.changes + 1
    assert run(*SET, "--title", "Ideas", "--end", "0:00").status == 0
    assert (agendas(data)[0].title, agendas(data)[0].end) == ("Ideas", 1440)


def test_where_there_is_none_one_is_made(run: Run, data: Path) -> None:
    step = "ws_5_anchoring"
    result = run("agenda", "set", "--round", EXAMPLE, "--step", step, "--date", "2027-05-04")
    assert result.status == 0
    with bootstrap.open_storage(data) as database:
        planned = load_workspace(database.new_unit_of_work, RoundId(EXAMPLE)).planned
    [made] = [each for each in planned if each.step == step]
    assert made.held_on == date(2027, 5, 4)
    assert made.blocks


def test_groups_take_the_place_of_an_item_or_of_a_group(run: Run, data: Path) -> None:
    (before,) = agendas(data)
    groups = (
        "--strand",
        "Internt, Lokale 2: Alene 10; I par 1t30",
        "--strand",
        "Ude: Ring op 20 min",
        "--groups-title",
        "Idéer",
    )
    assert run(*SET, *groups, "--instead-of", "1").status == 0
    (after,) = agendas(data)
    first, *rest = chains(after.blocks)
    one, other = strands(first)
    assert (one.name, one.room, [b.minutes for b in one.blocks]) == (
        "Internt",
        "Lokale 2",
        [10, 90],
    )
    assert (other.name, other.room, other.blocks[0].title) == ("Ude", "", "Ring op")
    assert first[0].group == "Idéer"
    assert tuple(rest) == chains(before.blocks)[1:]
    assert run(*SET, *groups, "--instead-of", "2").status == 0
    assert len(agendas(data)[0].blocks) == len(after.blocks)
    assert run(*SET, *groups).status == 0
    assert len(agendas(data)[0].blocks) == len(after.blocks) + 3


def test_items_of_a_group_have_numbers_in_titles_and_lengths_as_people_write_them(
    run: Run, data: Path
) -> None:
    one = "A: Round 2 10; In pairs 1 h 30, Alone 1,5h"
    assert run(*SET, "--strand", one, "--strand", "B: Walk 3 t. 30 min.").status == 0
    blocks = agendas(data)[0].blocks[-4:]
    assert [(b.title, b.minutes) for b in blocks] == [
        ("Round 2", 10),
        ("In pairs", 90),
        ("Alone", 90),
        ("Walk", 210),
    ]


@pytest.mark.parametrize(
    ("options", "english", "danish"),
    [
        ((), "Nothing was given", "Der er ikke givet noget"),
        (("--date", "31.2.2026"), "“31.2.2026” is not a day", "er ikke en dag"),
        (("--start", "9.7x"), "“9.7x” is not a time of day", "er ikke et klokkeslæt"),
        (("--people", "many"), "“many” is not a number of people", "er ikke et antal personer"),
        (("--people", "0"), "“0” is not a number", "fra 1 til"),
        (("--start", "12", "--end", "11"), "before it begins", "før den begynder"),
        (("--title", " "), "needs a title", "skal have en titel"),
        (("--strand", "A: B 10"), "two or more", "to eller flere"),
        (("--date", "2026-12-08", "--instead-of", "3"), "two or more", "to eller flere"),
        (("--groups-title", "Ideas"), "two or more", "to eller flere"),
        (("--strand", "A: B 10", "--strand", "no items"), "“no items” is not a group", "gruppe"),
        (("--strand", "A: B 10", "--strand", "C: D long"), "“D long” is not an item", "punkt"),
        (
            ("--strand", "A: B 10", "--strand", "C: D 5", "--instead-of", "99"),
            "There is no item “99”",
            "Der er ikke noget punkt",
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_changes_nothing(
    run: Run, data: Path, options: tuple[str, ...], english: str, danish: str
) -> None:
    before = digest(data)
    for locale, words in (("en", english), ("da", danish)):
        result = run(*SET, *options, "--locale", locale)
        assert result.status == 2
        assert words in result.complaint
    assert digest(data) == before


def test_a_table_may_bring_its_day(run: Run, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "day.csv"
    table.write_text("title;minutes\nVelkommen;15\n", encoding="utf-8")
    assert run("import", "agenda", table, *AT, "--date", "2026-12-10", "--people", "7").status == 0
    assert (agendas(data)[-1].held_on, agendas(data)[-1].people) == (date(2026, 12, 10), 7)
    before = digest(data)
    assert run("import", "agenda", table, *AT, "--start", "late").status == 2
    assert digest(data) == before


def test_an_unknown_point_in_a_table_is_named_with_its_line(
    run: Run, data: Path, tmp_path: Path
) -> None:
    table = tmp_path / "day.csv"
    table.write_text("title;minutes;points;method\nA;15;op_none;tool_none\n", encoding="utf-8")
    before = digest(data)
    result = run("import", "agenda", table, *AT, "--locale", "da")
    assert result.status == 2
    assert "linje 2" in result.err
    assert "»op_none« er ikke et punkt" in result.err
    assert "»tool_none« er ikke en metode" in result.err
    assert digest(data) == before
