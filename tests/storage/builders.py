"""Values with something in every field, and what a folder holds."""

import hashlib
from datetime import date
from pathlib import Path

from bizservice_desktop.domain.agenda import Agenda, AgendaId, Block, BlockId, BlockKind, Setting
from bizservice_desktop.domain.answers import Mark
from bizservice_desktop.domain.assessment import (
    Jobcentre,
    JobcentreId,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards import OwnCard, OwnCardId
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.matrix import CellRecord, Coverage
from bizservice_desktop.domain.method import AreaId, CellId, PairId, PointId
from bizservice_desktop.domain.plan import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.domain.voting import Ballot

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby", is_sample=True)
P1 = PointId("int.1")
P2 = PointId("job.2")

ROUND = Round(
    id=RoundId("spring"),
    jobcentre=JOBCENTRE.id,
    title="Forår",
    held_on=date(2026, 3, 4),
    people=9,
    points={
        P1: PointRecord(
            agreed=2,
            ballots=(Ballot((1, 2, 2, Mark.DONT_KNOW)), Ballot()),
            notes={NoteKind.STRENGTHS: "Æblegrød\ni haven", NoteKind.MINORITY: "nej"},
        ),
        P2: PointRecord(agreed=Mark.NOT_RELEVANT),
    },
    interplay={PairId("int-job"): InterplayState.OCCASIONAL},
    cells={CellId("c1"): CellRecord(Coverage.PARTLY, "en\nto")},
    targets={AreaId("int"): 3.5, P1: 4.0},
)
INITIATIVE = Initiative(
    id=InitiativeId("visits"),
    jobcentre=JOBCENTRE.id,
    title="Besøg",
    status=InitiativeStatus.RUNNING,
    owner="Virksomhedsteam",
    start=date(2026, 5, 1),
    measure="20 besøg",
    cells=(CellId("c2"), CellId("c1"), CellId("c2")),
    points=(P2, P1),
)
AGENDA = Agenda(
    id=AgendaId("ws1"),
    jobcentre=JOBCENTRE.id,
    step="workshop_1",
    title="Første værksted",
    blocks=(
        Block(BlockId("b1"), "Velkomst", 15, pin=540, areas=("int", "job"), reason=("gap", P1)),
        Block(BlockId("b2"), "Pause", 10, kind=BlockKind.BREAK),
    ),
    parked=(Block(BlockId("b3"), "Case", 30, setting=Setting.GROUPS, cases=("case1",)),),
    held_on=date(2026, 4, 1),
    end=12 * 60,
    place="Kantinen",
    people=9,
    purpose="Se hullerne",
)
CARD = OwnCard(OwnCardId("card"), JOBCENTRE.id, P1, 1, "Hvem ringer vi til?", "da")


def contents(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below the folder, by name; other things as their kind."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
        )
        for path in folder.rglob("*")
    }
