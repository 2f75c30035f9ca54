"""A good pack becomes domain values; of a bad one every fault is named, with file and key."""

import dataclasses
from pathlib import Path

import pytest
from tests.content.packs import GONE, broken, faults_of, small_pack, write_pack

from bizservice_desktop.content.faults import Fault, Problem, describe
from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.content.texts import placeholders
from bizservice_desktop.domain.method.method import EvidenceGroup, Per, Setting, ToolKind

STRUCTURE = "small/structure.toml"
DANISH = "small/da/all.toml"


def test_good_pack_becomes_domain_values(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path, small_pack()))
    method, danish = pack.method, pack.wordings["da"]
    point = method.points[0]
    assert (point.id, point.number, point.subpoints) == ("op_first", 1, ("sub_one", "area_b"))
    assert (point.strong, point.also) == (frozenset({"svc_one"}), frozenset())
    assert [area.id for area in method.areas if area.frame] == ["area_strategy"]
    assert method.tools[0].kind is ToolKind.TOOL
    assert method.evidence[0].group is EvidenceGroup.EVIDENCE
    assert method.materials["mat_one"].per is Per.ROOM
    assert method.steps[0].is_workshop
    block = method.agendas[0].blocks[0]
    assert (method.agendas[0].is_long, block.setting, block.minimum) == (True, Setting.PLENARY, 10)
    assert danish.points["op_first"].warning_signs == ("Et", "To")
    assert danish.points["op_first"].subpoints == {"sub_one": "Delpunkt"}
    assert danish.levels[4].title == "Æ"
    assert danish.agendas["agenda_one"].blocks["close"].title == "Blok"
    assert danish.caption("cap_named", name="Bo", count=2) == "2 til Bo"


def test_values_are_frozen(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path, small_pack()))
    with pytest.raises(dataclasses.FrozenInstanceError):
        pack.method.id = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        pack.wordings["da"].cards["card_first_1"] = ""  # type: ignore[index]
    with pytest.raises(TypeError):
        pack.wordings["da"].points["op_first"].subpoints["sub_one"] = ""  # type: ignore[index]


def test_only_the_asked_locale_is_read(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    (folder / "en" / "all.toml").unlink()
    assert list(load_pack(folder, ("da",)).wordings) == ["da"]
    assert load_pack(folder, ()).method.id == "small"
    assert faults_of(folder)[0] == Fault("small/en", "", Problem.MISSING)


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("structure.points.0.area", GONE, (STRUCTURE, "op_first.area", Problem.MISSING)),
        ("structure.terms", GONE, (STRUCTURE, "terms", Problem.MISSING)),
        ("structure.edition", " ", (STRUCTURE, "edition", Problem.EMPTY)),
        ("structure.points.0.size", 1, (STRUCTURE, "op_first.size", Problem.UNKNOWN_KEY)),
        ("structure.extra", 1, (STRUCTURE, "extra", Problem.UNKNOWN_KEY)),
        ("structure.terms", 3, (STRUCTURE, "terms", Problem.WRONG_VALUE)),
        ("structure.terms.0", 3, (STRUCTURE, "terms[0]", Problem.WRONG_VALUE)),
        ("structure.terms.0.id", GONE, (STRUCTURE, "terms[0].id", Problem.MISSING)),
        ("structure.captions", 3, (STRUCTURE, "captions", Problem.WRONG_VALUE)),
        ("structure.captions.cap_plain", ["a b"], (STRUCTURE, "cap_plain", Problem.WRONG_VALUE)),
        ("structure.cards.0.number", "1", (STRUCTURE, "card_first_1.number", Problem.WRONG_VALUE)),
        ("structure.areas.1.frame", 1, (STRUCTURE, "area_a.frame", Problem.WRONG_VALUE)),
        ("structure.tools.0.kind", "toy", (STRUCTURE, "tool_one.kind", Problem.WRONG_VALUE)),
        ("structure.terms.0.id", "word_one", (STRUCTURE, "word_one", Problem.UNKNOWN_PREFIX)),
        ("structure.terms.0.id", "term_Én", (STRUCTURE, "term_Én.id", Problem.WRONG_VALUE)),
        ("structure.points.1.id", "op_first", (STRUCTURE, "op_first", Problem.DUPLICATE)),
        ("structure.points.0.area", "area_x", (STRUCTURE, "op_first.area", Problem.DANGLING)),
        ("structure.points.0.also.0", "svc_x", (STRUCTURE, "op_first.also", Problem.DANGLING)),
        ("structure.points.0.tools.0", "tool_x", (STRUCTURE, "op_first.tools", Problem.DANGLING)),
        ("structure.cards.0.point", "op_x", (STRUCTURE, "card_first_1.point", Problem.DANGLING)),
        (
            "structure.cells.0.service",
            "svc_x",
            (STRUCTURE, "cell_area_a.service", Problem.DANGLING),
        ),
        ("structure.pairs.0.cases.0", "case_x", (STRUCTURE, "ipl_a_b.cases", Problem.DANGLING)),
        ("structure.finder.0.then.0", "tool_x", (STRUCTURE, "find_one.then", Problem.DANGLING)),
        ("structure.agendas.0.step", "ws_x", (STRUCTURE, "agenda_one.step", Problem.DANGLING)),
        (
            "structure.agendas.0.blocks.0.materials.0",
            "mat_x",
            (STRUCTURE, "agenda_one.blocks.welcome.materials", Problem.DANGLING),
        ),
        (
            "structure.points.0.tools.0",
            "op_first",
            (STRUCTURE, "op_first.tools", Problem.WRONG_KIND),
        ),
        (
            "structure.points.0.tools.1",
            "tool_one",
            (STRUCTURE, "op_first.tools", Problem.DUPLICATE),
        ),
        ("structure.levels.2.value", 5, (STRUCTURE, "levels", Problem.BAD_LEVELS)),
        ("structure.areas.0.frame", False, (STRUCTURE, "areas", Problem.BAD_AREAS)),
        ("structure.points.1.number", 3, (STRUCTURE, "op_second.number", Problem.WRONG_NUMBER)),
        ("structure.cards.0.number", 2, (STRUCTURE, "card_first_1.number", Problem.WRONG_NUMBER)),
        ("structure.steps.0.number", 2, (STRUCTURE, "ws_one.number", Problem.WRONG_NUMBER)),
        (
            "structure.agendas.0.blocks.1.id",
            "welcome",
            (STRUCTURE, "agenda_one.blocks", Problem.DUPLICATE),
        ),
        (
            "structure.agendas.0.blocks.1.minimum",
            25,
            (STRUCTURE, "agenda_one.blocks.close.minimum", Problem.MINIMUM_ABOVE_MINUTES),
        ),
        ("structure.agendas.0.blocks", [], (STRUCTURE, "agenda_one.blocks", Problem.EMPTY)),
        ("structure.cells.0.area", "area_b", (STRUCTURE, "cell_area_b", Problem.DUPLICATE)),
        ("structure.cells.0", GONE, (STRUCTURE, "cells: svc_one × area_a", Problem.MISSING)),
        ("structure.pairs.0.areas.1", "area_a", (STRUCTURE, "ipl_a_b.areas", Problem.DUPLICATE)),
        ("structure.format", 2, (STRUCTURE, "format", Problem.UNKNOWN_FORMAT)),
        ("da.op_first.why", GONE, (DANISH, "op_first.why", Problem.MISSING)),
        ("da.op_first.why", " ", (DANISH, "op_first.why", Problem.EMPTY)),
        ("da.op_first.whyever", "x", (DANISH, "op_first.whyever", Problem.UNKNOWN_KEY)),
        ("da.op_first.why", 3, (DANISH, "op_first.why", Problem.WRONG_VALUE)),
        ("da.op_first", "x", (DANISH, "op_first", Problem.WRONG_VALUE)),
        (
            "da.op_first.warning_signs.1",
            "",
            (DANISH, "op_first.warning_signs[1]", Problem.EMPTY),
        ),
        ("da.op_first.warning_signs", [], (DANISH, "op_first.warning_signs", Problem.EMPTY)),
        ("da.card_first_1", "", (DANISH, "card_first_1", Problem.EMPTY)),
        ("da.card_first_1", {"text": "x"}, (DANISH, "card_first_1", Problem.WRONG_VALUE)),
        ("da.card_first_1", GONE, ("small/da", "card_first_1", Problem.MISSING)),
        ("da.card_other", "x", (DANISH, "card_other", Problem.NOT_IN_STRUCTURE)),
        ("da.kort_en", "x", (DANISH, "kort_en", Problem.UNKNOWN_PREFIX)),
        (
            "da.op_first.subpoints.sub_one",
            GONE,
            (DANISH, "op_first.subpoints.sub_one", Problem.MISSING),
        ),
        (
            "da.op_first.subpoints.sub_two",
            "x",
            (DANISH, "op_first.subpoints.sub_two", Problem.NOT_IN_STRUCTURE),
        ),
        ("da.tool_one.parts.part_one", GONE, (DANISH, "tool_one.parts.part_one", Problem.MISSING)),
        ("da.agenda_one.blocks.close", GONE, (DANISH, "agenda_one.blocks.close", Problem.MISSING)),
        ("da.cap_named", "{count} til", (DANISH, "cap_named", Problem.BAD_PLACEHOLDERS)),
        ("da.cap_plain", "{", (DANISH, "cap_plain", Problem.BAD_PLACEHOLDERS)),
        ("da.term_one", "o\x07rd", (DANISH, "term_one", Problem.CONTROL_CHARACTER)),
        ("da.op_first.why", "a\u0308", (DANISH, "op_first.why", Problem.NOT_NFC)),
    ],
)
def test_fault_is_named(
    tmp_path: Path, path: str, value: object, fault: tuple[str, str, Problem]
) -> None:
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    found = faults_of(write_pack(tmp_path, broken(steps, value)))
    assert fault in [(f.file, f.key, f.problem) for f in found]


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    pack = small_pack()
    pack["structure"]["cards"][0]["point"] = "op_x"
    del pack["da"]["op_first"]["why"]
    pack["en"]["cap_named"] = "{name}"
    folder = write_pack(tmp_path, pack)
    (folder / "en" / "bad.toml").write_text('a = "', encoding="utf-8")
    assert [describe(fault) for fault in faults_of(folder)] == [
        "small/en/bad.toml: is not TOML: Unterminated string (at end of document)",
        "small/structure.toml: card_first_1.point: names op_x, which does not exist",
        "small/da/all.toml: op_first.why: is missing",
        "small/en/all.toml: cap_named: must have exactly the placeholders {name}, {count}",
    ]


def test_one_malformed_item_gives_one_fault(tmp_path: Path) -> None:
    for section in ("areas", "levels", "points", "cards", "cells"):
        pack = broken(("structure", section, 0, "extra"), 1)
        assert len(faults_of(write_pack(tmp_path, pack))) == 1


def test_id_in_two_files_is_a_fault(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    (folder / "da" / "more.toml").write_text('term_one = "igen"', encoding="utf-8")
    assert [describe(fault) for fault in faults_of(folder)] == [
        "small/da/more.toml: term_one: stands twice: also in small/da/all.toml"
    ]


def test_description_is_safe_for_a_terminal() -> None:
    said = describe(Fault("a.toml", "\x1b[2J", Problem.BAD_TOML, "x" * 1_000))
    assert "\x1b" not in said
    assert len(said) < 250


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ingen", frozenset()),
        ("{a} og {b} og {a}", {"a", "b"}),
        ("{{ikke}}", frozenset()),
        ("{a.__class__}", None),
        ("{a!r}", None),
        ("{a:>9}", None),
        ("{}", None),
        ("{0}", None),
        ("{a", None),
    ],
)
def test_placeholders_are_plain_names(text: str, names: frozenset[str] | None) -> None:
    assert placeholders(text) == names
