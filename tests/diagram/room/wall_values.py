"""One value of every kind that may be shown, around texts of any length."""

from tests.diagram.figure.figures import AREAS, TITLES, values
from tests.diagram.matrix.matrices import LOOKS, SERVICES

from bizservice_desktop.diagram.figure.legend import LegendEntry, Sign
from bizservice_desktop.diagram.room.shareable import (
    AgendaRow,
    AgendaShown,
    AnswerRow,
    CardShown,
    CaseShown,
    CellShown,
    CountdownShown,
    DistributionShown,
    FigureShown,
    GroupShown,
    GroupsShown,
    GroupStep,
    LettersRow,
    LettersShown,
    MatrixShown,
    NothingShown,
    QuestionShown,
    Shareable,
    WallStatus,
)
from bizservice_desktop.domain.assessment.matrix_view import Look

AREA = "area_business_contact"
LEVELS = ("Ikke begyndt", "Påbegyndt", "Aftalt", "I praksis", "Forankret")


def _row(text: str, row: int) -> tuple[CellShown, ...]:
    looks = [LOOKS[(4 * row + column) % len(LOOKS)] for column in range(4)]
    planned = ((text[:44], "fra 1. maj 2027"),)
    return tuple(
        CellShown(look, "Delvist dækket", before=(Look.NOTHING, "Intet endnu"))
        if row == 1
        else CellShown(look, "Delvist dækket", (text[:44],) * 4, planned)
        for look in looks
    )


def every_kind(text: str, votes: int = 14) -> tuple[Shareable, ...]:
    return (
        NothingShown(text, text),
        FigureShown(
            values(),
            "Hvor?",
            (text,),
            "Ringby",
            (LegendEntry(Sign.SPREAD, "spredning i stemmerne"), LegendEntry(Sign.TARGET, "mål")),
        ),
        QuestionShown(
            AREA,
            text,
            text,
            tuple(AnswerRow(str(n), words, text) for n, words in enumerate(LEVELS)),
            "4 af 9 har stemt",
            4,
            9,
        ),
        QuestionShown(AREA, text, text, (AnswerRow("0", text, agreed=True),), note=text),
        DistributionShown(
            AREA,
            text,
            text,
            (
                *(
                    AnswerRow(str(n), words, text, (n, votes), n == 3)
                    for n, words in enumerate(LEVELS)
                ),
                AnswerRow("?", "Ved ikke", counts=(0, 1)),
            ),
            ("1. afstemning", "2. afstemning"),
            text,
            text,
            text,
            text,
        ),
        MatrixShown(
            text,
            tuple(zip(AREAS, TITLES, strict=True)),
            tuple((service, _row(text, row)) for row, service in enumerate(SERVICES)),
            ("3 dækket", "5 delvist", "1 uden plan"),
            tuple((look, look.value) for look in Look),
            "Ringby",
        ),
        AgendaShown(text, tuple(AgendaRow("9:00", text, n == 2) for n in range(6)), 1, "Ringby"),
        CountdownShown(text, 1044, 0.4, text, WallStatus.LATE, text, text, "Ringby"),
        *(
            GroupsShown(
                text,
                "10:02",
                tuple(
                    GroupShown(
                        text if n == 0 and count == 2 else "Tværgående samarbejde",
                        AREA if n % 2 else "",
                        "Mødelokale 2",
                        0 if n == 1 else 1344,
                        "tilbage, slut 10:25",
                        (
                            GroupStep("Alene", "Alene 10", 10, 1.0),
                            GroupStep("I par", "I par 15", 15, 0.8, is_on=True),
                            GroupStep("I gruppe", "I gruppe 20", 20),
                        ),
                        "I par",
                        "2 min. igen",
                    )
                    for n in range(count)
                ),
                "Slut",
                "Derefter",
                "Pause, 10:25",
                "Vi samles i Mødelokale 2, 10:40",
                WallStatus.LATE,
                "5 min. efter planen",
                "Uret er stoppet",
                "Ringby",
            )
            for count in (2, 3, 4, 7)
        ),
        CardShown(AREA, "Virksomhedskontakt", text, "BIZ 1.1", text, "Ringby"),
        CaseShown(AREA, text, "Aarhus", text, text, "Ringby"),
        LettersShown(text, (LettersRow("8 m  Å E N", 0.06), LettersRow("4 m  H Ø R", 0.03))),
    )
