"""Files are found in the checkout; the data folder is made when it is missing."""

from pathlib import Path

import platformdirs
import pytest

from bizservice_desktop import locations


def test_resources_of_the_checkout_are_found() -> None:
    assert (locations.resources() / "cards" / "structure.toml").is_file()


def test_resources_in_the_package_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "bizservice_desktop"
    (package / "_resources").mkdir(parents=True)
    monkeypatch.setattr(locations, "__file__", str(package / "locations.py"))
    assert locations.resources() == package / "_resources"


def test_data_folder_is_made(tmp_path: Path) -> None:
    folder = locations.data_folder(tmp_path / "a" / "b")
    assert folder.is_dir()
    assert locations.data_folder(folder) == folder
    files = (locations.database_file, locations.settings_file, locations.packs_folder)
    assert {file(folder).parent for file in files} == {folder}


def test_usual_data_folder_is_local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def fake(name: str, *, appauthor: bool) -> Path:
        asked.append((name, appauthor))
        return tmp_path / name

    monkeypatch.setattr(platformdirs, "user_data_path", fake)
    assert locations.data_folder() == tmp_path / "bizservice_desktop"
    assert asked == [("bizservice_desktop", False)]
