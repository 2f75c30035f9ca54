"""A matrix with every state, short and long texts."""

from tests.diagram.figure.figures import AREAS, TITLES

from bizservice_desktop.diagram.matrix.grid import CellValues, MatrixRow, MatrixValues
from bizservice_desktop.domain.assessment.round import Coverage

SERVICES = ("Rekruttering", "Opkvalificering", "Fastholdelse")
_WORDS = {
    Coverage.COVERED: "Dækket",
    Coverage.PARTLY: "Delvist dækket",
    Coverage.NOTHING: "Intet endnu",
    Coverage.NOT_JUDGED: "Ikke vurderet",
}
_STATES = (Coverage.COVERED, Coverage.PARTLY, Coverage.NOTHING, Coverage.NOT_JUDGED)


def matrix(elements: tuple[str, ...] = ("Brede CV-søgninger", "Branchematrix")) -> MatrixValues:
    rows = tuple(
        MatrixRow(
            service,
            tuple(
                _cell(f"cell_{row}_{column}", _STATES[(row + column) % 4], elements)
                for column in range(4)
            ),
        )
        for row, service in enumerate(SERVICES)
    )
    return MatrixValues(tuple(zip(AREAS, TITLES, strict=True)), rows)


def _cell(id: str, status: Coverage, elements: tuple[str, ...]) -> CellValues:
    has_elements = status in {Coverage.COVERED, Coverage.PARTLY}
    return CellValues(id, status, _WORDS[status], elements if has_elements else ())
