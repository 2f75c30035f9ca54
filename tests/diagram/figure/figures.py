"""A maturity figure with every signal on it."""

from bizservice_desktop.diagram.figure.corners import lay_out
from bizservice_desktop.diagram.figure.model_figure import model_figure
from bizservice_desktop.diagram.figure.values import AreaValues, FigureValues, JointValues
from bizservice_desktop.diagram.scene.scene import Scene, Weight
from bizservice_desktop.domain.assessment.round import InterplayState
from bizservice_desktop.domain.method.method import AreaId, PairId

AREAS = tuple(
    AreaId(id)
    for id in (
        "area_business_contact",
        "area_internal_collaboration",
        "area_jobseeker_contact",
        "area_transversal_collaboration",
    )
)
TITLES = ("Virksomhedskontakt", "Internt samarbejde", "Borgerkontakt", "Tværgående samarbejde")
_LEVELS = (2.4, 1.6, 3.1, 0.8)
_PAIRS = ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3))


def values(*, shaded: bool = True) -> FigureValues:
    areas = tuple(
        AreaValues(
            area,
            title,
            f"{level:.1f}".replace(".", ","),
            "5 af 5",
            level,
            shaded=shaded,
            spread=(level - 0.8, level + 0.7),
            target=3.0,
            last=1.0,
        )
        for area, title, level in zip(AREAS, TITLES, _LEVELS, strict=True)
    )
    strategy = AreaValues(
        AreaId("area_strategy"), "Strategi", "2,5", "4 af 4", 2.5, target=3.0, last=1.5
    )
    states = (*InterplayState, *InterplayState)
    joints = tuple(
        JointValues(PairId(f"ipl_{one}_{other}"), (AREAS[one], AREAS[other]), state)
        for (one, other), state in zip(_PAIRS, states, strict=False)
    )
    return FigureValues(strategy, areas, joints, "Samspil", "2 af 6", "beregnet")


def widths(text: str, size: float, _weight: Weight) -> float:
    """Half an em a letter: about what the faces have."""
    return 0.5 * len(text) * size


def laid_out(shown: FigureValues) -> Scene:
    return model_figure(shown, lay_out(shown, 820, 770, 15, widths), widths)


def figure(*, shaded: bool = True) -> Scene:
    return laid_out(values(shaded=shaded))
