"""Rounds made and filled on the command line, and what their check says."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from tests.e2e.conftest import EXAMPLE, Run, database_of

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment.round import NoteKind, RoundId
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.locations import settings_file

POINT = "op_int_shared_tools"
OTHER = "op_int_shared_goals"
AREA = "area_internal_collaboration"
CELL = "cell_retention_jobseeker_contact"
HEADER = "point_id,level,note"
Write = Callable[..., Path]


def test_new_round_prints_its_id_alone(run: Run, blank: str) -> None:
    assert len(blank.split()) == 1
    listed = run("rounds", "list", "--json").json
    made = next(round for round in listed if round["id"] == blank)
    assert made["jobcentre"] == "Jobcenter Ærø"
    assert made["title"] == "Første runde"
    assert made["answered"] == 0
    assert not made["is_sample"]


def test_new_round_as_json(run: Run) -> None:
    made = run("rounds", "new", "--jobcentre", "A", "--title", "B", "--json").json
    assert sorted(made) == [
        "answered", "held_on", "id", "is_sample", "jobcentre", "people", "title",
    ]  # fmt: skip
    assert run("check", "--round", made["id"], "--json").json["round"] == made["id"]


def test_second_round_of_a_jobcentre(run: Run, blank: str) -> None:
    run("rounds", "new", "--jobcentre", "jobcenter ærø", "--title", "Anden runde")
    names = [round["jobcentre"] for round in run("rounds", "list", "--json").json]
    assert names.count("Jobcenter Ærø") == 2


def test_rounds_as_a_table(run: Run, blank: str) -> None:
    lines = run("rounds", "list").out.splitlines()
    assert lines[0].split()[:2] == ["Id", "Jobcentre"]
    assert any(line.startswith(blank) and "Første runde" in line for line in lines)


def test_no_rounds_yet(tmp_path: Path, run: Run) -> None:
    result = run("rounds", "list", "--data-dir", tmp_path / "new")
    assert result.status == 0
    assert "no rounds" in result.out


def test_imported_answers_are_agreed_levels(run: Run, blank: str, write: Write) -> None:
    file = write(HEADER, f"{POINT},3,Set i CRM", f"{OTHER},?,", "op_int_shared_focus,n/a,")
    result = run("answers", "import", file, "--round", blank)
    assert (result.status, result.err) == (0, "")
    assert ": 3." in result.out
    check = run("check", "--round", blank, "--json").json
    assert check["points"][POINT] == {
        "level": 3,
        "unknown": False,
        "relevant": True,
        "votes": 0,
        "split": False,
        "priority": 0,
        "groups": [],
    }
    assert check["points"][OTHER]["level"] is None
    assert check["points"][OTHER]["unknown"] is True
    assert check["points"]["op_int_shared_focus"]["relevant"] is False
    told = run("--locale", "en", "check", "--round", blank).out
    assert "Gaps in knowledge: " in told
    assert "Not relevant here, so not counted: " in told
    assert check["areas"][AREA] == {"level": 3.0, "answered": 1, "points": 4, "provisional": False}


def test_note_becomes_evidence(run: Run, blank: str, write: Write, data: Path) -> None:
    """And a line without a note leaves the one that is there."""
    for line in (f"{POINT},3,Set i CRM", f"{POINT},2,"):
        run("answers", "import", write(HEADER, line), "--round", blank)
    with bootstrap.open_storage(data) as database, database.new_unit_of_work() as work:
        record = work.round(RoundId(blank)).record(PointId(POINT))
    assert (record.agreed, record.notes) == (2, {NoteKind.EVIDENCE: "Set i CRM"})


def test_votes_leave_no_note(run: Run, blank: str, write: Write, data: Path) -> None:
    file = write(HEADER, f"{POINT},3,Det var mig")
    run("answers", "import", file, "--round", blank, "--as-vote")
    assert b"Det var mig" not in database_of(data).read_bytes()


@pytest.mark.parametrize(
    ("votes", "level", "split"),
    [(("1", "2", "4"), 7 / 3, True), (("2", "2", "3"), 7 / 3, False), (("0", "4"), None, False)],
)
def test_three_people_vote_and_of_two_nothing_is_told(
    run: Run, blank: str, write: Write, votes: Sequence[str], level: float | None, *, split: bool
) -> None:
    for vote in votes:
        file = write("point_id;level", f"{POINT};{vote}")
        taken = run("answers", "import", file, "--round", blank, "--as-vote", "--take-same")
        assert taken.status == 0
    check = run("check", "--round", blank, "--json").json
    point = check["points"][POINT]
    assert point["level"] == (None if level is None else pytest.approx(level))
    assert (point["votes"], point["split"]) == (len(votes), split)
    assert check["areas"][AREA]["provisional"] is (level is not None)


def test_a_file_that_was_one_persons_vote_is_not_merged_with_others_again(
    run: Run, blank: str, write: Write
) -> None:
    """The four beside the three would tell how the fourth voted."""
    file = write("point_id;level", f"{POINT};2")
    assert run("answers", "import", file, "--round", blank, "--as-vote").status == 0
    for again in (["import", "--as-vote"], ["merge"]):
        refused = run("--locale", "en", "answers", *again, file, "--round", blank)
        assert "is in this round already; nothing was merged." in refused.complaint
    assert run("check", "--round", blank, "--json").json["points"][POINT]["votes"] == 1
    taken = run("answers", "merge", file, "--round", blank, "--take-same")
    assert (taken.status, taken.err) == (0, "")


def test_a_vote_that_is_imported_can_be_a_groups(run: Run, blank: str, write: Write) -> None:
    for vote in ("0", "1", "2", "3", "3", "4"):
        group = ["--group", "managers"] if int(vote) > 2 else []
        file = write("point_id;level", f"{POINT};{vote}")
        run("answers", "import", file, "--round", blank, "--as-vote", "--take-same", *group)
    groups = run("check", "--round", blank, "--json").json["points"][POINT]["groups"]
    assert [(each["group"], each["votes"]) for each in groups] == [("managers", 3), (None, 3)]
    refused = run("answers", "import", file, "--round", blank, "--group", "managers")
    assert "`--as-vote`" in refused.complaint


def test_imported_cells(run: Run, blank: str, write: Write) -> None:
    file = write(
        "cell_id;status;elements",
        f"{CELL};nothing;",
        'cell_recruitment_business_contact;partly;"a\nb"',
    )
    result = run("cells", "import", file, "--round", blank)
    assert (result.status, result.err) == (0, "")
    check = run("check", "--round", blank, "--json").json
    assert check["cells"][CELL] == {"today": "nothing", "with_plan": "nothing"}
    assert check["cells"]["cell_recruitment_business_contact"]["today"] == "partly"
    assert [finding["rule"] for finding in check["findings"]] == ["empty_cell"]
    assert check["findings"][0]["ids"][-1] == CELL


def test_a_cell_left_empty_is_told_with_its_reason(run: Run, blank: str, write: Write) -> None:
    file = write(
        "cell_id;status;reason;decided_by;decided_on;look_again_on",
        f"{CELL};left_empty;the health team does it;;2026-12-08;",
    )
    assert run("cells", "import", file, "--round", blank).status == 0
    check = run("check", "--round", blank, "--json").json
    assert check["cells"][CELL] == {
        "today": "left_empty",
        "with_plan": "left_empty",
        "reason": "the health team does it",
        "decided_by": "",
        "decided_on": "2026-12-08",
        "look_again_on": None,
    }
    (finding,) = check["findings"]
    assert (finding["rule"], finding["settled"]) == ("left_empty", True)
    bare = write("cell_id;status", "cell_recruitment_business_contact;left_empty")
    refused = run("--locale", "en", "cells", "import", bare, "--round", blank)
    assert "needs a reason" in refused.complaint


def test_check_json_is_stable(run: Run) -> None:
    check = run("check", "--round", EXAMPLE, "--json").json
    assert list(check) == [
        "format", "round", "areas", "points", "interplay", "cells", "findings", "counts_unjudged",
    ]  # fmt: skip
    assert (check["format"], check["round"]) == (1, EXAMPLE)
    assert [len(check[key]) for key in ("areas", "points", "interplay", "cells")] == [5, 25, 6, 12]
    for area in check["areas"].values():
        assert list(area) == ["level", "answered", "points", "provisional"]
        assert area["level"] == round(area["level"], 1)
    for point in check["points"].values():
        assert list(point) == [
            "level", "unknown", "relevant", "votes", "split", "priority", "groups",
        ]  # fmt: skip
    states = {"broken", "occasional", "works", "not_judged"}
    assert set(check["interplay"].values()) <= states
    coverages = {"nothing", "left_empty", "partly", "covered", "not_judged"}
    for cell in check["cells"].values():
        assert list(cell)[:2] == ["today", "with_plan"]
        assert {cell["today"], cell["with_plan"]} <= coverages
    assert check["findings"]
    for finding in check["findings"]:
        assert list(finding) == ["rule", "ids", "settled", "text"]
        assert finding["ids"]
        assert finding["text"]


def test_blank_round_has_no_levels(run: Run, blank: str) -> None:
    check = run("check", "--round", blank, "--json").json
    assert {area["level"] for area in check["areas"].values()} == {None}
    assert {point["priority"] for point in check["points"].values()} == {None}
    assert check["findings"] == []


def test_check_is_ascii_and_speaks_the_language(run: Run) -> None:
    danish = run("check", "--round", EXAMPLE, "--json")
    english = run("check", "--round", EXAMPLE, "--json", "--locale", "en")
    assert danish.out.isascii()
    assert "mangler en ansvarlig" in danish.json["findings"][1]["text"]
    assert "lacks an owner" in english.json["findings"][1]["text"]
    assert [finding["settled"] for finding in danish.json["findings"]] == [False] * 2 + [True] * 3
    assert danish.json["points"] == english.json["points"]


def test_check_as_tables(run: Run) -> None:
    danish = run("check", "--round", EXAMPLE).out
    assert "2,8     5 af 5" in danish
    assert "Intet endnu" in danish
    english = run("--locale", "en", "check", "--round", EXAMPLE).out
    assert "2.8    5 of 5" in english
    assert max(map(len, english.splitlines())) < 140


def test_settings_give_the_language(run: Run, data: Path) -> None:
    settings_file(data).write_text('{"content_locale": "en"}', encoding="utf-8")
    assert "5 of 5" in run("check", "--round", EXAMPLE).out


def test_answer_files_are_merged_once_and_whole(run: Run, blank: str, data: Path) -> None:
    one, two, bad = (data / f"{name}.csv" for name in ("one", "two", "bad"))
    for file, line in ((one, f"{POINT};1"), (two, f"{POINT};4"), (bad, f"{POINT};9")):
        file.write_text(f"point_id;level\n{line}\n", encoding="utf-8")
    refused = run("--locale", "en", "answers", "merge", one, bad, "--round", blank)
    assert "line 2" in refused.complaint
    assert run("check", "--round", blank, "--json").json["points"][POINT]["votes"] == 0
    assert run("answers", "merge", one, two, "--round", blank).status == 0
    assert run("check", "--round", blank, "--json").json["points"][POINT]["votes"] == 2
    again = run("--locale", "en", "answers", "merge", one, "--round", blank)
    assert "in this round already" in again.complaint


def test_late_answer_files_join_the_earlier_ones(run: Run, blank: str, data: Path) -> None:
    for level, option, votes in (("1", [], 1), ("2", [], 2), ("3", ["--new-vote"], 1)):
        late = data / f"{level}.csv"
        late.write_text(f"point_id;level\n{POINT};{level}\n", encoding="utf-8")
        assert run("answers", "merge", late, *option, "--round", blank).status == 0
        assert run("check", "--round", blank, "--json").json["points"][POINT]["votes"] == votes


def test_the_answer_sheet_comes_back(run: Run, blank: str, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    assert run("export", "answer-sheet", "--round", blank, "--out", sheet).status == 0
    lines = sheet.read_text(encoding="utf-8-sig").splitlines()
    sheet.write_text("\n".join([lines[0], *(f"{line}2" for line in lines[1:])]), "utf-8")
    assert run("answers", "merge", sheet, "--round", blank).status == 0
    points = run("check", "--round", blank, "--json").json["points"]
    assert {point["votes"] for point in points.values()} == {1}


def test_cards_go_out_to_a_table_and_come_back(run: Run, blank: str, data: Path) -> None:
    first, out = data / "first.csv", data / "cards.xlsx"
    first.write_text("point;text_da;copies\nINT 4;Hvem ringer?;2\n", encoding="utf-8")
    assert run("import", "cards", first, "--round", blank).status == 0
    assert run("export", "cards-table", "--round", blank, "--out", out).status == 0
    again = run("--locale", "en", "import", "cards", out, "--round", blank)
    assert (again.status, again.out) == (0, "Cards taken for Jobcenter Ærø: 0.\n")
    first.write_text("point;text_da\nINT 44;Hvem?\nINT 4;Hvad?\n", encoding="utf-8")
    refused = run("--locale", "en", "import", "cards", first, "--round", blank)
    assert refused.status == 2
    assert "line 2, column point: “INT 44” is not a point" in refused.complaint


def sheets(write: Write, *levels: str) -> list[Path]:
    return [write("point_id;level", f"{POINT};{level}", name=f"{level}.csv") for level in levels]


def test_late_files_wait_until_enough_have_come_and_the_command_says_so(
    run: Run, blank: str, write: Write
) -> None:
    assert run("answers", "merge", *sheets(write, "1", "2", "4"), "--round", blank).status == 0
    late = run("--locale", "en", "answers", "merge", *sheets(write, "0", "3"), "--round", blank)
    waiting = "Points on which late votes wait until 3 have come that choose a level: 1."
    assert late.out.splitlines()[1].startswith(waiting)
    assert run("check", "--round", blank, "--json").json["points"][POINT]["votes"] == 3
    last = run("answers", "merge", *sheets(write, "?"), "--round", blank)
    assert len(last.out.splitlines()) == 2
    more = write("point_id;level;note", f"{POINT};4;", name="more.csv")
    assert len(run("answers", "merge", more, "--round", blank).out.splitlines()) == 1
    point = run("check", "--round", blank, "--json").json["points"][POINT]
    assert (point["votes"], point["level"]) == (7, pytest.approx(14 / 6))


def test_a_group_is_told_when_it_and_the_others_are_enough(
    run: Run, blank: str, write: Write
) -> None:
    managers = sheets(write, "2", "3", "4")
    assert run("answers", "merge", *managers, "--group", "Ledere", "--round", blank).status == 0
    assert run("check", "--round", blank, "--json").json["points"][POINT]["groups"] == []
    assert run("answers", "merge", *sheets(write, "0", "1", "?"), "--round", blank).status == 0
    more = write("point_id;level;note", f"{POINT};1;", name="more.csv")
    assert run("answers", "merge", more, "--round", blank).status == 0
    assert run("check", "--round", blank, "--json").json["points"][POINT]["groups"] == [
        {"group": "Ledere", "votes": 3, "lowest": 2, "highest": 4, "mean": 3},
        {"group": None, "votes": 4, "lowest": 0, "highest": 1, "mean": pytest.approx(2 / 3)},
    ]
