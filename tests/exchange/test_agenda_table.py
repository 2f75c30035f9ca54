"""The programme as a table: what goes out comes back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import JOBCENTRE, agenda, block, round_of
from tests.domain.strategies import law

from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.domain.agenda.agenda import (
    MOST_BLOCKS,
    Agenda,
    Block,
    BlockId,
    OwnMaterial,
    Run,
)
from bizservice_desktop.domain.method.method import BlockKind, Per, Setting, StepId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.services.tables.agenda_files import agenda_of, read_blocks, start_of
from bizservice_desktop.services.tables.table import Problem

TABLES = AgendaTables()
WORDING = load_pack(Path(__file__).parents[2] / "resources" / "cards").wordings["en"]
NINE = datetime(2026, 5, 1, 7, tzinfo=UTC)
RUN = Run(NINE, BlockId("a"), NINE)
letters = st.characters(codec="utf-8", exclude_categories=("C", "Z", "M"))
words = st.lists(st.text(letters, max_size=8), max_size=4).map(
    lambda parts: " ".join(part for part in parts if part)
)
composed = words.map(lambda text: __import__("unicodedata").normalize("NFC", text))
ids = st.lists(st.sampled_from(["op_a", "op_b", "op_c"]), max_size=3, unique=True).map(tuple)
blocks = st.builds(
    Block,
    id=st.just(BlockId("b")),
    title=composed.map(lambda text: text or "x"),
    minutes=st.integers(0, 720),
    minimum=st.integers(0, 720),
    kind=st.sampled_from(BlockKind),
    setting=st.sampled_from(Setting),
    detail=composed,
    notes=composed,
    responsible=composed,
    room=composed,
    purpose=composed,
    pin=st.none() | st.integers(0, 1439),
    areas=ids,
    points=ids,
    cards=ids,
    cases=ids,
    materials=ids,
    tool=st.sampled_from(["", "tool_crm"]),
    own_materials=st.lists(
        st.builds(OwnMaterial, composed, st.sampled_from(Per), st.integers(0, 99)), max_size=2
    ).map(tuple),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


@law
@given(st.lists(st.tuples(blocks, st.booleans()), min_size=1, max_size=4))
def test_what_goes_out_comes_back(folder: Path, drawn: list[tuple[Block, bool]]) -> None:
    programme = [
        replace(each, id=BlockId(f"b{n}"), beside=bool(n) and beside)
        for n, (each, beside) in enumerate(drawn)
    ]
    programme = [replace(each, pin=None) if each.beside else each for each in programme]
    file = folder / "agenda.csv"
    file.write_bytes(TABLES.csv(agenda(*programme)))
    read = TABLES.read(file)
    assert read.faults == ()
    table = read_blocks(read.rows)
    assert table.faults == ()
    back = [replace(each, id=BlockId(f"b{n}")) for n, each in enumerate(table.blocks)]
    assert back == programme


def written(folder: Path, text: str) -> Path:
    file = folder / "written.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_table_written_by_hand_needs_little(folder: Path) -> None:
    file = written(folder, "Title;Minutes;Start\nVelkommen;15;8.30\nIdéer;1t30;\n")
    read = TABLES.read(file)
    table = read_blocks(read.rows)
    assert [(b.title, b.minutes, b.pin) for b in table.blocks] == [
        ("Velkommen", 15, None),
        ("Idéer", 90, None),
    ]
    assert start_of(read.rows) == 8 * 60 + 30


def test_all_faults_are_named_by_line(folder: Path) -> None:
    head = "title;minutes;kind;setting;start;fixed;bring"
    file = written(
        folder,
        f"{head}\n;15;;;;;\nA;soon;;;;;\nB;5;party;;;;\nC;5;;sofa;;;\nD;5;;;99;x;\nE;5;;;;;æbler\n",
    )
    table = read_blocks(TABLES.read(file).rows)
    assert table.blocks == ()
    assert [(f.line, f.problem) for f in table.faults] == [
        (2, Problem.NO_TITLE),
        (3, Problem.BAD_LENGTH),
        (4, Problem.BAD_KIND),
        (5, Problem.BAD_SETTING),
        (6, Problem.BAD_START),
        (7, Problem.BAD_BRING),
    ]


def test_a_table_of_more_items_than_an_agenda_takes_is_refused(folder: Path) -> None:
    lines = ["title;minutes", *(f"Item {at};5" for at in range(MOST_BLOCKS))]
    assert len(read_blocks(TABLES.read(written(folder, "\n".join(lines))).rows).blocks) == 500
    (fault,) = read_blocks(TABLES.read(written(folder, "\n".join([*lines, "x;5"]))).rows).faults
    assert (fault.line, fault.problem, fault.value) == (502, Problem.TOO_MANY_ITEMS, "501")


def test_what_is_no_table_is_said(folder: Path) -> None:
    faults = TABLES.read(written(folder, "titel;minutter\nA;5\n")).faults
    assert [(f.problem, f.column) for f in faults] == [
        (Problem.COLUMN_MISSING, "minutes"),
        (Problem.COLUMN_MISSING, "title"),
        (Problem.COLUMN_UNKNOWN, "titel"),
        (Problem.COLUMN_UNKNOWN, "minutter"),
    ]
    (missing,) = TABLES.read(folder / "gone.csv").faults
    assert missing.problem is Problem.MISSING


@pytest.mark.parametrize("word", ["x", "1", "Yes", "ja", "TRUE", "SAND"])
def test_yes_is_written_in_many_ways(folder: Path, word: str) -> None:
    read = TABLES.read(written(folder, f"title;minutes;start;fixed\nA;5;9:30;{word}\n"))
    assert read_blocks(read.rows).blocks[0].pin == 9 * 60 + 30


@pytest.mark.parametrize("word", ["", "no", "Nej", "0", "FALSK", "false"])
def test_so_is_no(folder: Path, word: str) -> None:
    read = TABLES.read(written(folder, f"title;minutes;start;fixed\nA;5;9:30;{word}\n"))
    assert read_blocks(read.rows).blocks[0].pin is None


def test_what_is_neither_yes_nor_no_is_a_fault(folder: Path) -> None:
    read = TABLES.read(written(folder, "title;minutes;fixed;beside\nA;5;maybe;perhaps\n"))
    assert [(f.column, f.problem, f.value) for f in read_blocks(read.rows).faults] == [
        ("fixed", Problem.NOT_YES_OR_NO, "maybe"),
        ("beside", Problem.NOT_YES_OR_NO, "perhaps"),
    ]


def test_formulas_are_text(folder: Path) -> None:
    content = TABLES.csv(agenda(replace(block("a"), title="=1+1"))).decode("utf-8-sig")
    assert ";'=1+1;" in content


AS_WRITTEN = [block("a", 30), replace(block("b", 20), reason=("gap",), origin="first", actual=9)]


def taken(folder: Path, workspace: Workspace, text: str | None = None) -> Agenda:
    """The agenda that a table makes; by default the one of AS_WRITTEN."""
    file = folder / "known.csv"
    file.write_bytes(TABLES.csv(agenda(*AS_WRITTEN)) if text is None else text.encode())
    rows = TABLES.read(file).rows
    blocks = read_blocks(rows).blocks
    return agenda_of(rows, blocks, StepId("ws_2_ideas_decisions"), WORDING, workspace)


def workspace_of(*agendas: Agenda) -> Workspace:
    return Workspace(JOBCENTRE, round_of(), agendas=agendas)


def test_a_table_with_known_ids_is_the_agenda_it_was_written_from(folder: Path) -> None:
    known = replace(agenda(*AS_WRITTEN), place="Sal 1", held_on=date(2026, 5, 1), changes=4)
    made = taken(folder, workspace_of(agenda(block("x"), id="other"), known))
    assert made == known
    assert made.changes == 5


def test_what_was_parked_comes_back_and_what_is_new_is_new(folder: Path) -> None:
    known = replace(agenda(AS_WRITTEN[0]), parked=(AS_WRITTEN[1], block("c")))
    made = taken(folder, workspace_of(known))
    assert made.blocks == tuple(AS_WRITTEN)
    assert made.parked == (block("c"),)
    text = "title;minutes;id\nA;30;a\nA;30;a\nNew;5;\nStrange;5;z\n"
    first, *others = taken(folder, workspace_of(known), text).blocks
    assert first.id == "a"
    assert len({each.id for each in others} | {"a", "z", ""}) == 6


@pytest.mark.parametrize("known", [[], [replace(agenda(*AS_WRITTEN), run=RUN)]])
def test_unknown_ids_and_those_of_a_held_agenda_make_a_new_one(
    folder: Path, known: list[Agenda]
) -> None:
    made = taken(folder, workspace_of(*known))
    assert made.id != "agenda"
    assert not {each.id for each in made.blocks} & {"a", "b"}
