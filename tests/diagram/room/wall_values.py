"""One value of every kind that may be shown, around texts of any length."""

from tests.diagram.figure.figures import values

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
    FindingShown,
    FindingsShown,
    LettersRow,
    LettersShown,
    NothingShown,
    QuestionShown,
    Shareable,
    WallStatus,
)
from bizservice_desktop.domain.assessment.round import Coverage

AREA = "area_business_contact"
LEVELS = ("Ikke begyndt", "Påbegyndt", "Aftalt", "I praksis", "Forankret")


def every_kind(text: str, votes: int = 14) -> tuple[Shareable, ...]:
    return (
        NothingShown(text, text),
        FigureShown(values(), "Hvor?", (text,), "Ringby"),
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
        FindingsShown(
            text,
            (("Rekruttering", tuple(CellShown(AREA, state) for state in Coverage)),) * 3,
            (FindingShown(text, text, AREA), FindingShown(text)),
            tuple((state, state.value) for state in Coverage),
            "og 3 mere",
            "Ringby",
        ),
        AgendaShown(text, tuple(AgendaRow("9:00", text, n == 2) for n in range(6)), 1, "Ringby"),
        CountdownShown(text, 1044, 0.4, text, WallStatus.LATE, text, text, "Ringby"),
        CardShown(AREA, "Virksomhedskontakt", text, "BIZ 1.1", text, "Ringby"),
        CaseShown(AREA, text, "Aarhus", text, text, "Ringby"),
        LettersShown(text, (LettersRow("8 m  Å E N", 0.06), LettersRow("4 m  H Ø R", 0.03))),
    )
