"""A matrix with every state, short and long texts."""

from tests.diagram.figure.figures import AREAS, TITLES

from bizservice_desktop.diagram.matrix.cell import CellValues, FlagValues
from bizservice_desktop.diagram.matrix.grid import MatrixRow, MatrixValues
from bizservice_desktop.domain.assessment.matrix_view import Look

SERVICES = ("Rekruttering", "Opkvalificering", "Fastholdelse")
_WORDS = {
    Look.COVERED: "Dækket",
    Look.PARTLY: "Delvist dækket",
    Look.PLANNED: "Intet i dag → delvist dækket",
    Look.LEFT_EMPTY: "Tomt med vilje",
    Look.NOTHING: "Intet endnu",
    Look.PLAIN: "Ikke vurderet",
}
LOOKS = tuple(Look)
FLAG = FlagValues("To partnerfora om året", ("Mangler ansvarlig", "fra 1. maj 2027"), True)


def matrix(elements: tuple[str, ...] = ("Brede CV-søgninger", "Branchematrix")) -> MatrixValues:
    """Every look is in the first two rows; what is planned has a flag."""
    rows = tuple(
        MatrixRow(
            service,
            tuple(
                _cell(f"cell_{row}_{column}", LOOKS[(4 * row + column) % len(LOOKS)], elements)
                for column in range(4)
            ),
        )
        for row, service in enumerate(SERVICES)
    )
    return MatrixValues(tuple(zip(AREAS, TITLES, strict=True)), rows)


def _cell(id: str, look: Look, elements: tuple[str, ...]) -> CellValues:
    has_elements = look in {Look.COVERED, Look.PARTLY, Look.LEFT_EMPTY}
    return CellValues(
        id,
        look,
        _WORDS[look],
        elements if has_elements else (),
        ("Besluttet 8. december 2026.",) if look is Look.LEFT_EMPTY else (),
        (FLAG, FLAG) if look in {Look.PLANNED, Look.COVERED} else (),
    )
