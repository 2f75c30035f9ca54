"""Values with something in every field, and what a folder holds."""

import hashlib
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
    OwnMaterial,
    Run,
)
from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.evidence import Evidence, FileKind
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    HandShade,
    InterplayState,
    Jobcentre,
    JobcentreId,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.cards.cards import (
    CardDeck,
    CardDeckId,
    DeckEntry,
    OwnCard,
    OwnCardId,
    PrintedCard,
    PrintRun,
    PrintRunId,
)
from bizservice_desktop.domain.method.method import (
    AreaId,
    BlockKind,
    CellId,
    PairId,
    Per,
    PointId,
    Setting,
)
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

JOBCENTRE = Jobcentre(JobcentreId("ringby"), "Jobcenter Ringby", is_sample=True)
NINE = datetime(2026, 4, 1, 7, 0, tzinfo=UTC)
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
            evidence=(
                Evidence("Måling.pdf", "", "0" * 64, FileKind.PDF, 12),
                Evidence(address="https://www.kl.dk"),
            ),
        ),
        P2: PointRecord(agreed=Mark.NOT_RELEVANT),
    },
    interplay={PairId("int-job"): InterplayState.OCCASIONAL},
    interplay_notes={PairId("int-job"): "Kun om mandagen", PairId("biz-tra"): "Ikke drøftet"},
    cells={CellId("c1"): CellRecord(Coverage.PARTLY, "en\nto")},
    targets={AreaId("int"): 3.5, P1: 4.0},
    shades={AreaId("int"): HandShade(2.5, "Først én afdeling")},
    merged_files=frozenset({"0a" * 32}),
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
        Block(
            BlockId("b2"),
            "Pause",
            10,
            kind=BlockKind.BREAK,
            beside=True,
            purpose="Luft",
            room="Gården",
            tool="tool_a",
            cards=("c1",),
            own_materials=(OwnMaterial("Kaffe", Per.PERSON, 2),),
            origin="ws1.pause",
            actual=12,
        ),
    ),
    parked=(Block(BlockId("b3"), "Case", 30, setting=Setting.GROUPS, cases=("case1",)),),
    held_on=date(2026, 4, 1),
    end=12 * 60,
    place="Kantinen",
    people=9,
    purpose="Se hullerne",
    groups=3,
    noted=(
        Noted(NotedId("n1"), NotedKind.DECISION, "Ét register", NINE, BlockId("b1"), P1, "visits"),
    ),
    run=Run(NINE, BlockId("b2"), NINE + timedelta(minutes=15), paused_seconds=20),
)
CARD = OwnCard(
    OwnCardId("card"),
    JOBCENTRE.id,
    P1,
    1,
    "Hvem ringer vi til?",
    "da",
    translations={"en": "Whom do we call?"},
    tags=("telefon", "æ"),
    replaces="card_int_4_1",
)
DECK = CardDeck(
    CardDeckId("deck"), JOBCENTRE.id, "Efterår", entries=(DeckEntry("card", 3), DeckEntry("x"))
)
PRINT_RUN = PrintRun(
    PrintRunId("run"),
    JOBCENTRE.id,
    "Efterår",
    2,
    datetime(2026, 3, 4, 9, 30, tzinfo=timezone(timedelta(hours=1))),
    (PrintedCard("card", "INT 4.1", "0f" * 32, 3),),
)


def contents(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below the folder, by name; other things as their kind."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
        )
        for path in folder.rglob("*")
    }
