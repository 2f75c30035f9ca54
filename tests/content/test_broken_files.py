"""Whatever a file holds, the answer is a pack or a list of faults: no other exception."""

import contextlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.content.packs import GONE, broken, faults_of, key_paths, small_pack, write_pack

from bizservice_desktop.content.faults import ContentInvalid, Fault, Problem, describe
from bizservice_desktop.content.loader import load_pack

A_PATH = st.sampled_from(key_paths(small_pack())).filter(lambda path: len(path) > 1)
A_VALUE = st.recursive(
    st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.just("id"), inner, max_size=1),
    max_leaves=4,
)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"a = ", Problem.BAD_TOML),
        (b"a = " + b"[" * 100_000, Problem.BAD_TOML),
        (b"a = " + b"1" * 5_000, Problem.BAD_TOML),
        (b'a = "\xff"', Problem.NOT_UTF8),
        (b"#" * 2_000_001, Problem.TOO_LARGE),
    ],
    ids=["broken", "deep", "long number", "latin-1", "large"],
)
@pytest.mark.parametrize("file", ["structure.toml", "da/all.toml"])
def test_unreadable_file_is_one_fault(
    tmp_path: Path, file: str, content: bytes, problem: Problem
) -> None:
    folder = write_pack(tmp_path, small_pack())
    (folder / file).write_bytes(content)
    assert [(f.file, f.problem) for f in faults_of(folder)] == [(f"small/{file}", problem)]


def test_bad_toml_says_line_and_column(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    (folder / "structure.toml").write_text("format = 1\nid = = 2\n", encoding="utf-8")
    assert "(at line 2, column 6)" in faults_of(folder)[0].value


def test_deeply_nested_keys_are_refused(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    deep = ".".join(["term_one", *"a" * 400]) + ' = "x"'
    (folder / "da" / "all.toml").write_text(deep, encoding="utf-8")
    assert Problem.WRONG_VALUE in {fault.problem for fault in faults_of(folder)}


def test_missing_folder_is_a_fault(tmp_path: Path) -> None:
    found = faults_of(tmp_path / "none")
    assert Fault("none/structure.toml", "", Problem.MISSING) in found


def test_folder_in_place_of_a_file_is_a_fault(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    (folder / "da" / "odd.toml").mkdir()
    assert [fault.problem for fault in faults_of(folder)] == [Problem.NOT_READABLE]


def test_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, small_pack())
    file = folder / "structure.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert load_pack(folder).method.id == "small"


@settings(max_examples=60)
@given(path=A_PATH)
def test_every_key_is_needed(
    tmp_path_factory: pytest.TempPathFactory, path: tuple[str | int, ...]
) -> None:
    folder = write_pack(tmp_path_factory.getbasetemp() / "deleted", broken(path, GONE))
    assert all(describe(fault) for fault in faults_of(folder))


@settings(max_examples=60)
@given(path=A_PATH, value=A_VALUE)
def test_no_value_gives_another_exception(
    tmp_path_factory: pytest.TempPathFactory, path: tuple[str | int, ...], value: Any
) -> None:
    folder = write_pack(tmp_path_factory.getbasetemp() / "changed", broken(path, value))
    with contextlib.suppress(ContentInvalid):
        load_pack(folder)


@settings(max_examples=60)
@given(content=st.binary(max_size=60))
def test_no_bytes_give_another_exception(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = write_pack(tmp_path_factory.getbasetemp() / "bytes", small_pack())
    (folder / "structure.toml").write_bytes(content)
    assert faults_of(folder)
