"""What a group set by hand, in what the command line says."""

from pathlib import Path

from tests.e2e.conftest import EXAMPLE, Run

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.assessment.round import HandShade, RoundId
from bizservice_desktop.domain.method.method import AreaId

AREA = AreaId("area_internal_collaboration")


def test_a_shade_by_hand_stands_beside_the_level_that_stays(run: Run, data: Path) -> None:
    before = run("check", "--round", EXAMPLE, "--json").json
    with bootstrap.open_storage(data) as database, database.new_unit_of_work() as work:
        round = work.round(RoundId(EXAMPLE))
        work.put(round.with_shade(AREA, HandShade(2.5, "Kun ét team")))
        work.commit()
    after = run("check", "--round", EXAMPLE, "--json").json
    assert after["areas"][AREA].pop("by_hand") == {"level": 2.5, "reason": "Kun ét team"}
    assert after == before
    words = " ".join(run("--locale", "en", "check", "--round", EXAMPLE).out.split())
    assert "drawn as 2.5, set by hand. The level of the answers is 1.8. Kun ét team" in words
