"""The example loads in both languages, tells one story, and says that it is invented."""

import shutil
from pathlib import Path

import pytest

from bizservice_desktop.content.faults import ContentInvalid, Problem, describe
from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.content.sample import Sample, load_sample
from bizservice_desktop.domain.agenda.agenda import NotedKind, chains, strands
from bizservice_desktop.domain.agenda.running import took_last_time
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.findings import Rule
from bizservice_desktop.domain.assessment.round import InterplayState, Round
from bizservice_desktop.domain.method.method import BlockKind, Method
from bizservice_desktop.locations import resources

SAMPLES = resources() / "samples"


@pytest.fixture(scope="module")
def method() -> Method:
    return load_pack(resources() / "cards", ()).method


@pytest.fixture(scope="module", params=["da", "en"])
def sample(request: pytest.FixtureRequest, method: Method) -> Sample:
    return load_sample(SAMPLES, request.param, method)


@pytest.fixture
def newest(sample: Sample) -> Round:
    return sample.rounds[-1]


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    return shutil.copytree(SAMPLES, tmp_path / "samples")


def test_jobcentre_says_it_is_invented(sample: Sample) -> None:
    assert sample.jobcentre.is_sample
    assert "opdigtet" in sample.jobcentre.name or "invented" in sample.jobcentre.name


def test_levels_are_those_of_the_pictures(newest: Round, method: Method) -> None:
    levels = check_round(method, newest).areas
    assert [levels[area.id].level for area in method.areas] == [2.25, 2.8, 1.8, 1.5, 1.0]
    answered = [(levels[area.id].answered, levels[area.id].points) for area in method.areas]
    assert answered == [(4, 4), (5, 5), (5, 5), (6, 6), (4, 5)]
    assert [newest.targets[area.id] for area in method.areas] == [3, 3.5, 3, 3, 2.5]


def test_all_points_are_answered_but_one_is_not_known(newest: Round, method: Method) -> None:
    assert set(newest.points) == set(method.point_order)
    agreed = [record.agreed for record in newest.points.values()]
    assert agreed.count(Mark.DONT_KNOW) == 1
    assert None not in agreed


def test_ballots_fit_the_number_of_people(sample: Sample) -> None:
    for round in sample.rounds:
        for record in round.points.values():
            for ballot in record.ballots:
                assert round.people is not None
                assert round.people - 2 <= len(ballot) <= round.people
    twice = [id for id, r in sample.rounds[-1].points.items() if len(r.ballots) == 2]
    assert twice == ["op_int_shared_processes", "op_tra_early_retention"]


def test_three_points_are_split(newest: Round, method: Method) -> None:
    assert check_round(method, newest).most_disagreement == (
        "op_int_shared_goals",
        "op_int_shared_tools",
        "op_tra_anchored_levels",
    )


def test_interplay_and_cells_are_all_judged(newest: Round, method: Method) -> None:
    states = list(newest.interplay.values())
    assert [states.count(state) for state in InterplayState] == [0, 1, 2, 3]
    assert newest.interplay[method.pairs[3].id] is InterplayState.BROKEN
    assert len(newest.cells) == 12
    assert len(check_round(method, newest).empty) == 4


def test_findings_show_what_is_missing(sample: Sample, newest: Round, method: Method) -> None:
    found = check_round(method, newest, sample.initiatives).findings
    assert [(finding.rule, finding.is_settled) for finding in found] == [
        (Rule.EMPTY_CELL, False),
        (Rule.INITIATIVE_INCOMPLETE, False),
        *[(Rule.EMPTY_CELL, True)] * 3,
    ]
    assert found[1].lacks == ("owner",)


def test_covered_cells_have_elements(sample: Sample, method: Method) -> None:
    for round in sample.rounds:
        empty = set(check_round(method, round).empty)
        assert {id for id, cell in round.cells.items() if not cell.elements} == empty


def test_agendas_end_as_agreed(sample: Sample) -> None:
    for agenda in sample.agendas:
        timetable = schedule(agenda)
        assert (timetable.over, [s for s in timetable.slots if s.overlap or s.free_before]) == (
            0,
            [],
        )
    assert [a.step for a in sample.agendas] == ["ws_1_mapping", "ws_2_ideas_decisions"]
    assert any(block.notes for block in sample.agendas[-1].blocks)


def test_the_mapping_was_held_and_written_up(sample: Sample) -> None:
    held, planned = sample.agendas
    assert held.run is not None
    assert held.run.ended is not None
    minutes = (held.run.ended - held.run.started).total_seconds() / 60
    assert minutes == sum(block.actual or 0 for block in held.blocks)
    assert all(block.actual for block in held.blocks)
    assert {noted.kind for noted in held.noted} == set(NotedKind)
    assert {noted.block for noted in held.noted} <= {block.id for block in held.blocks}
    again = next(block for block in planned.blocks if block.origin)
    assert took_last_time(sample.agendas, planned, again) == 52
    assert planned.run is None


def test_the_planned_day_has_parallel_groups_and_a_buffer(sample: Sample) -> None:
    planned = sample.agendas[-1]
    [groups] = [strands(chain) for chain in chains(planned.blocks) if len(chain) > 1]
    assert [len(strand.blocks) for strand in groups] == [3, 3, 3]
    assert all(strand.name and strand.room for strand in groups)
    assert any(block.kind is BlockKind.BUFFER for block in planned.blocks)


def test_everything_belongs_to_the_jobcentre(sample: Sample) -> None:
    owners = {
        *(round.jobcentre for round in sample.rounds),
        *(initiative.jobcentre for initiative in sample.initiatives),
        *(agenda.jobcentre for agenda in sample.agendas),
        *(card.jobcentre for card in sample.own_cards),
    }
    assert owners == {"sample-jobcentre"}
    assert [round.id for round in sample.rounds] == ["sample-round-1", "sample-round-2"]
    assert [card.number for card in sample.own_cards] == [1, 2]


def test_languages_differ_in_words_only(method: Method) -> None:
    danish, english = (load_sample(SAMPLES, locale, method) for locale in ("da", "en"))
    for ours, theirs in zip(danish.rounds, english.rounds, strict=True):
        assert {id: tuple(r.notes) for id, r in ours.points.items()} == {
            id: tuple(r.notes) for id, r in theirs.points.items()
        }
        assert {id: c.elements.count("\n") for id, c in ours.cells.items()} == {
            id: c.elements.count("\n") for id, c in theirs.cells.items()
        }
    notes = [
        [(bool(b.notes), bool(b.detail), bool(b.responsible)) for a in s.agendas for b in a.blocks]
        for s in (danish, english)
    ]
    assert notes[0] == notes[1]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("example.toml", "op_biz_help_meet_demand = {", "op_x = {", "names op_x, which does not"),
        ("example.toml", 'agreed = "?"', "agreed = 5", "must be 0 to 4, ? or n/a"),
        ("example.toml", "112??????????", "112x", "must be one of 0 to 4 and ? for each vote"),
        ("example.toml", "format = 1", "format = 9", "not a format this program reads: 9"),
        ("example.toml", "sample-card-2", "sample-card-1", "stands twice: sample-card-1"),
        ("example.toml", "case_holstebro_sector_contacts", "case_x", "names case_x"),
        ("example.toml", "people = 9", "people = 0", "rounds[0].people: "),
        ("da.toml", "sample-card-2", "sample-card-3", "own_cards.sample-card-2: is missing"),
        ("da.toml", "[agendas.sample-agenda-ideas.blocks]", "[x]", "blocks: is missing"),
        ("example.toml", 'block = "frame"', 'block = "frames"', "names frames, which does not"),
        ("da.toml", "broken_first = ", "broken = ", "noted.broken_first: is missing"),
        ("da.toml", "decide = ", "decided = ", "blocks.decide: is missing"),
        ("da.toml", "notes.op_int_shared_goals", "notes.op_x", "is not in"),
        ("da.toml", "notes.op_int_shared_goals", "noter", "noter: is not a known key"),
        ("da.toml", 'strengths = "', 'styrker = "', "input should be 'strengths'"),
    ],
)
def test_fault_is_named(
    samples: Path, method: Method, file: str, old: str, new: str, said: str
) -> None:
    path = samples / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentInvalid) as caught:
        load_sample(samples, "da", method)
    assert said in "\n".join(map(describe, caught.value.faults))


def test_missing_language_is_a_fault(samples: Path, method: Method) -> None:
    with pytest.raises(ContentInvalid) as caught:
        load_sample(samples, "sv", method)
    assert [(f.file, f.problem) for f in caught.value.faults] == [
        ("samples/sv.toml", Problem.MISSING)
    ]
