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
    chains,
    strands,
    tidied,
)
from bizservice_desktop.domain.agenda.grouping import Joins
from bizservice_desktop.domain.method.method import BlockKind, Method, Per, Setting, StepId
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.services.tables.agenda_files import agenda_of, read_blocks, start_of
from bizservice_desktop.services.tables.agenda_words import known_ids
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


strand_names = st.sampled_from(["", "", "Inside", "Across"])


@law
@given(
    st.lists(
        st.tuples(blocks, st.sampled_from(Joins), strand_names, composed), min_size=1, max_size=6
    ),
    st.sampled_from(["da", "en"]),
)
def test_what_goes_out_comes_back(
    folder: Path, drawn: list[tuple[Block, Joins, str, str]], locale: str
) -> None:
    programme = tidied(
        [
            replace(
                each,
                id=BlockId(f"b{n}"),
                pin=None if joins is Joins.BESIDE else each.pin,
                beside=joins is Joins.BESIDE,
                follows=joins is Joins.FOLLOWS,
                strand=strand,
                group=group,
            )
            for n, (each, joins, strand, group) in enumerate(drawn)
        ]
    )
    programme = tuple(replace(each, pin=None) if each.beside else each for each in programme)
    file = folder / "agenda.csv"
    file.write_bytes(TABLES.csv(agenda(*programme), locale))
    read = TABLES.read(file)
    assert read.faults == ()
    table = read_blocks(read.rows)
    assert table.faults == ()
    assert table.blocks == programme


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


def test_rows_of_one_name_are_a_strand_and_another_name_is_beside_it(folder: Path) -> None:
    file = written(
        folder,
        "title;minutes;kind;setting;strand;group;room\n"
        "Velkomst;15;velkomst;plenum;;;\n"
        "Alene;10;arbejde;alene;Internt;Idéer;Lokale 2\n"
        "Par;15;;par;Internt;;\n"
        "Alene;10;;alene;Tværgående;;Lokale 3\n"
        "Pause;15;pause;;;;\n"
        "Alene;10;;;Internt;A;\n"
        "Alene;10;;;Tværgående;A;\n"
        "Alene;10;;;Internt;B;\n"
        "Alene;10;;;Tværgående;B;\n",
    )
    table = read_blocks(TABLES.read(file).rows)
    assert table.faults == ()
    found = [[(s.name, len(s.blocks)) for s in strands(chain)] for chain in chains(table.blocks)]
    assert found == [
        [("", 1)],
        [("Internt", 2), ("Tværgående", 1)],
        [("", 1)],
        [("Internt", 1), ("Tværgående", 1)],
        [("Internt", 1), ("Tværgående", 1)],
    ]
    kinds = [block.kind for block in table.blocks[:2]]
    assert kinds == [BlockKind.WELCOME, BlockKind.WORK]
    assert [b.setting for b in table.blocks[1:3]] == [Setting.ALONE, Setting.PAIRS]
    assert (table.blocks[1].group, table.blocks[2].strand) == ("Idéer", "")


def test_groups_after_groups_come_back_as_two(folder: Path) -> None:
    """The second are not more strands of the first, though they have names of their own."""

    def group(*ids: str) -> list[Block]:
        return [replace(block(id), strand=f"Group {id}", beside=n > 0) for n, id in enumerate(ids)]

    programme = [*group("a", "b"), *group("c", "d")]
    file = folder / "two.csv"
    file.write_bytes(TABLES.csv(agenda(*programme)))
    table = read_blocks(TABLES.read(file).rows)
    found = [[s.name for s in strands(chain)] for chain in chains(table.blocks)]
    assert found == [["Group a", "Group b"], ["Group c", "Group d"]]


def test_an_older_table_is_read_as_groups_of_one_item(folder: Path) -> None:
    file = written(folder, "title;minutes;beside\nA;15;\nB;20;x\nC;5;\n")
    table = read_blocks(TABLES.read(file).rows)
    found = [[len(s.blocks) for s in strands(chain)] for chain in chains(table.blocks)]
    assert found == [[1, 1], [1]]


def test_an_item_has_one_place(folder: Path) -> None:
    file = written(folder, "title;minutes;beside;follows\nA;15;;\nB;20;x;x\n")
    (fault,) = read_blocks(TABLES.read(file).rows).faults
    assert (fault.line, fault.column, fault.value) == (3, "follows", "B")


def test_what_the_method_does_not_know_is_named_with_its_row(folder: Path, method: Method) -> None:
    file = written(
        folder,
        "title;minutes;points;method;materials;areas;cards;cases\n"
        "A;15;INT 4 op_int_shared_goals,int 4;tool_crm;mat_dots;INT;INT 4.1;\n"
        "B;15;op_none INT 99;tool_none;mat_none;area_none;XYZ 1.1;case_none\n"
        "C;15;;;;;own-1;\n",
    )
    read = read_blocks(TABLES.read(file).rows, known_ids(method, ["own-1"]))
    assert [(f.line, f.column, f.problem, f.value) for f in read.faults] == [
        (3, "method", Problem.UNKNOWN_METHOD, "tool_none"),
        (3, "areas", Problem.UNKNOWN_ID, "area_none"),
        (3, "points", Problem.UNKNOWN_POINT, "op_none"),
        (3, "points", Problem.UNKNOWN_POINT, "INT 99"),
        (3, "cards", Problem.UNKNOWN_CODE, "XYZ 1.1"),
        (3, "cases", Problem.UNKNOWN_ID, "case_none"),
        (3, "materials", Problem.UNKNOWN_MATERIAL, "mat_none"),
    ]
    lines = file.read_text("utf-8").splitlines(keepends=True)
    right = TABLES.read(written(folder, "".join(line for line in lines if line[0] != "B")))
    one, other = read_blocks(right.rows, known_ids(method, ["own-1"])).blocks
    fourth = next(p.id for p in method.points if method.code_of_point(p.id) == "INT 4")
    assert one.points == (fourth, "op_int_shared_goals")
    assert (one.areas, one.materials) == (("area_internal_collaboration",), ("mat_dots",))
    assert (len(one.cards), other.cards) == (1, ("own-1",))


@pytest.mark.parametrize("fixed", ["", "x"])
def test_a_start_that_cannot_be_read_is_a_fault_where_it_stands(folder: Path, fixed: str) -> None:
    file = written(folder, f"title;minutes;start;fixed\nA;15;kl. 9;\nB;15;9.7x;{fixed}\n")
    read = TABLES.read(file)
    (fault,) = read_blocks(read.rows).faults
    assert (fault.line, fault.column, fault.problem, fault.value) == (
        3,
        "start",
        Problem.BAD_START,
        "9.7x",
    )
    assert start_of(read.rows) == 9 * 60


def test_all_faults_are_named_by_line(folder: Path) -> None:
    head = "title;minutes;kind;setting;start;fixed;bring"
    file = written(
        folder,
        f"{head}\n;15;;;;;\nA;soon;;;;;\nB;5;party;;;;\nC;5;;sofa;;;\nD;5;;;99;x;\nE;5;;;;;æbler\nF;5;;;;x;\n",
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
        (8, Problem.NO_VALUE),
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


def test_how_it_was_held_is_written_and_not_read(folder: Path) -> None:
    held = agenda(
        replace(block("a", 20), planned=30, actual=25),
        replace(block("b", 40), planned=40, is_skipped=True),
        block("c", 10),
    )
    path = folder / "held.csv"
    path.write_bytes(TABLES.csv(held, "en"))
    rows = TABLES.read(path).rows
    told = [(row["minutes"], row["planned"], row["took"], row["held"]) for row in rows]
    assert told == [("20", "30", "25", "x"), ("40", "40", "", "0"), ("10", "", "", "")]
    again = read_blocks(rows).blocks
    assert [(each.planned, each.actual, each.is_skipped) for each in again] == [
        (None, None, False)
    ] * 3
