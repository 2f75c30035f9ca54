"""Packs of one's own: looked at, used when they are right, and named when they are not."""

from pathlib import Path

import pytest
from tests.content.packs import built_in_pack, write_pack

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.content.faults import ContentInvalid, Fault, Problem, describe
from bizservice_desktop.content.loader import own_packs

BUILT_IN = locations.resources() / "cards"
QUESTION = "Hvad er vores eget spørgsmål?"
POINT = "op_int_shared_tools"


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return locations.packs_folder(tmp_path)


def write_good(packs: Path, name: str = "ringby") -> Path:
    pack = built_in_pack()
    pack["da"][POINT]["question"] = QUESTION
    return write_pack(packs, pack, name)


def write_faulty(packs: Path, name: str = "kolding") -> Path:
    pack = built_in_pack()
    del pack["da"][POINT]["why"]
    del pack["en"][POINT]["good"]
    return write_pack(packs, pack, name)


def test_the_packs_of_a_folder_are_looked_at_by_name(packs: Path) -> None:
    write_good(packs)
    write_faulty(packs)
    (packs / ".git").mkdir()
    (packs / "notes.txt").write_text("not a pack", encoding="utf-8")
    faulty, good = own_packs(packs, BUILT_IN)
    assert (good.name, good.points, good.cards, good.fault) == ("ringby", 25, 75, {})
    assert faulty.name == "kolding"
    assert faulty.fault == {
        "en": f"kolding/da/all.toml: {POINT}.why: is missing",
        "da": f"kolding/da/all.toml: {POINT}.why: mangler",
    }
    assert faulty.more_faults == 1


def test_without_a_folder_there_are_none(packs: Path) -> None:
    assert own_packs(packs, BUILT_IN) == ()


def test_the_chosen_pack_is_used(tmp_path: Path, packs: Path) -> None:
    write_good(packs)
    pack, choice = bootstrap.choose_pack(tmp_path, "ringby")
    assert pack.wordings["da"].points[POINT].question == QUESTION
    assert (choice.used.name, choice.refused) == ("ringby", None)


def test_a_faulty_one_is_refused_and_the_built_in_one_used(tmp_path: Path, packs: Path) -> None:
    write_faulty(packs)
    pack, choice = bootstrap.choose_pack(tmp_path, "kolding")
    assert pack.wordings["da"].points[POINT].why
    assert choice.used == choice.built_in
    assert choice.refused is not None
    assert choice.refused.fault["en"].endswith("is missing")


def test_one_that_has_vanished_is_refused(tmp_path: Path) -> None:
    pack, choice = bootstrap.choose_pack(tmp_path, "ringby")
    assert len(pack.method.points) == choice.used.points == 25
    assert choice.refused is not None
    assert choice.refused.fault["da"] == "ringby/structure.toml: mangler"


@pytest.mark.parametrize("kind", ["areas", "steps", "materials"])
def test_what_the_program_works_with_must_be_there(packs: Path, kind: str) -> None:
    pack = built_in_pack()
    gone = pack["structure"][kind][-1]["id"]
    pack["structure"][kind][-1]["id"] = f"{gone}_else"
    assert Fault("ringby/structure.toml", gone, Problem.MISSING) in faults(packs, pack)


def test_the_captions_must_be_there_with_their_placeholders(packs: Path) -> None:
    pack = built_in_pack()
    captions = pack["structure"]["captions"]
    del captions["cap_months"]
    captions["cap_date"] = ["day"]
    found = faults(packs, pack)
    file = "ringby/structure.toml"
    assert Fault(file, "captions.cap_months", Problem.MISSING) in found
    wanted = "day, month, year"
    assert Fault(file, "captions.cap_date", Problem.BAD_PLACEHOLDERS, wanted) in found


@pytest.mark.parametrize("section", ["points", "services"])
def test_nothing_to_assess_is_no_method(packs: Path, section: str) -> None:
    pack = built_in_pack()
    pack["structure"][section] = []
    assert Fault("ringby/structure.toml", section, Problem.EMPTY) in faults(packs, pack)


def faults(packs: Path, pack: dict[str, object]) -> tuple[Fault, ...]:
    with pytest.raises(ContentInvalid) as caught:
        bootstrap.load_pack(write_pack(packs, pack, "ringby"))
    return caught.value.faults


@pytest.mark.parametrize("locale", ["da", "en"])
def test_every_fault_has_words_in_both_languages(locale: str) -> None:
    for problem in Problem:
        assert describe(Fault("a.toml", "key", problem, "7"), locale).startswith("a.toml: key: ")
