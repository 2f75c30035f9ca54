"""A content pack of one's own on the command line: chosen in the settings, or named."""

from pathlib import Path

import pytest
from tests.content.packs import built_in_pack, write_pack
from tests.e2e.conftest import EXAMPLE, Run

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.services.settings import Settings

TITLE = "Ringby’s own area"


@pytest.fixture
def pack(data: Path) -> Path:
    values = built_in_pack()
    values["en"]["area_business_contact"]["title"] = TITLE
    return write_pack(locations.packs_folder(data), values, "ringby")


def titled(run: Run, *options: str | Path) -> bool:
    result = run("check", "--round", EXAMPLE, "--locale", "en", *options)
    assert result.status == 0, result.err
    return TITLE in result.out


def test_the_pack_of_the_settings_is_used_and_one_named_goes_before(
    run: Run, data: Path, pack: Path
) -> None:
    assert not titled(run)
    assert titled(run, "--pack", pack)
    bootstrap.open_settings(data).save(Settings(pack="ringby"))
    assert titled(run)
    assert not titled(run, "--pack", locations.resources() / "cards")


def test_one_that_cannot_be_used_is_refused_instead_of_papers_of_another(
    run: Run, data: Path, pack: Path, tmp_path: Path
) -> None:
    bootstrap.open_settings(data).save(Settings(locale="da", pack="ringby"))
    (pack / "da" / "all.toml").unlink()
    out = tmp_path / "report.pdf"
    result = run("export", "report", "--round", EXAMPLE, "--out", out)
    assert result.status == 2
    assert "ringby/da: mangler" in result.err.splitlines()
    assert not out.exists()
