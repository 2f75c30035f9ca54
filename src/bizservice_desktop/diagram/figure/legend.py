"""The signs of the maturity figure, one by one, with their words."""

from dataclasses import dataclass
from enum import StrEnum

from bizservice_desktop.domain.assessment.round import InterplayState, Round
from bizservice_desktop.domain.method.method import PairId
from bizservice_desktop.domain.method.wording import Wording

from ..scene.hatch import hatched
from ..scene.outline import box, line
from ..scene.palette import Ink
from ..scene.scene import Path, Scene, Shape
from .model_figure import LAST_DASH, LINE_WIDTH, RAY_WIDTH, joint_mark

SIGN_WIDTH, SIGN_HEIGHT = 9.0, 4.2
_RAYS = 5
_AREA = "area_business_contact"


class Sign(StrEnum):
    LEVEL = "level"
    SPREAD = "spread"
    TARGET = "target"
    LAST = "last"
    PROJECTED = "projected"
    OUTLINE = "outline"
    WORKS = "works"
    OCCASIONAL = "occasional"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    sign: Sign
    words: str


def legend_entries(
    wording: Wording, previous: Round | None, *, with_plan: bool = False
) -> tuple[LegendEntry, ...]:
    """The entries for a figure; the last round only where there was one.

    `with_plan`: the figure looks ahead, without spread and last round.
    """
    entries = [LegendEntry(Sign.LEVEL, wording.caption("cap_legend_level"))]
    if with_plan:
        entries.append(LegendEntry(Sign.PROJECTED, wording.caption("cap_legend_projected")))
    else:
        entries.append(LegendEntry(Sign.SPREAD, wording.caption("cap_legend_spread")))
    entries.append(LegendEntry(Sign.TARGET, wording.caption("cap_legend_target")))
    if previous is not None and not with_plan:
        words = wording.caption("cap_legend_last", title=previous.title)
        entries.append(LegendEntry(Sign.LAST, words))
    entries.append(LegendEntry(Sign.OUTLINE, wording.caption("cap_legend_outline")))
    for sign in (Sign.WORKS, Sign.OCCASIONAL, Sign.BROKEN):
        words = wording.caption(f"cap_interplay_{sign}")
        title = wording.caption("cap_figure_interplay")
        entries.append(LegendEntry(sign, f"{title}: {words.lower()}"))
    return tuple(entries)


def legend_sign(sign: Sign) -> Scene:
    """A sign of SIGN_WIDTH × SIGN_HEIGHT mm, drawn as in the figure."""
    return Scene(SIGN_WIDTH, SIGN_HEIGHT, _shapes(sign))


def _shapes(sign: Sign) -> tuple[Shape, ...]:
    area = box(0.2, 0.3, SIGN_WIDTH - 0.4, SIGN_HEIGHT - 0.6)
    middle = SIGN_HEIGHT / 2
    across = line(0.3, middle, SIGN_WIDTH - 0.3, middle)
    match sign:
        case Sign.LEVEL:
            return (Path(area, fill=Ink.BIZ),)
        case Sign.SPREAD:
            bounds = (0.0, 0.0, SIGN_WIDTH, SIGN_HEIGHT)
            return (Path(area, fill=Ink.BIZ_TINT), hatched(area, _AREA, Ink.BIZ, bounds))
        case Sign.PROJECTED:
            places = range(1, _RAYS + 1)
            xs = [0.2 + (SIGN_WIDTH - 0.4) * at / (_RAYS + 1) for at in places]
            rays = tuple(part for x in xs for part in line(x, 0.3, x, SIGN_HEIGHT - 0.3))
            return (
                Path(area, fill=Ink.BIZ_TINT),
                Path(rays, stroke=Ink.BIZ, width=RAY_WIDTH),
                Path(area, stroke=Ink.BIZ, width=RAY_WIDTH),
            )
        case Sign.TARGET:
            return (Path(across, stroke=Ink.TEXT, width=LINE_WIDTH),)
        case Sign.LAST:
            return (Path(across, stroke=Ink.TEXT, width=LINE_WIDTH, dash=LAST_DASH),)
        case Sign.OUTLINE:
            return (Path(area, stroke=Ink.BIZ, width=0.4, dash=(1.6, 1.1)),)
        case Sign.WORKS | Sign.OCCASIONAL | Sign.BROKEN:
            state = InterplayState(sign.value)
            return tuple(joint_mark(SIGN_WIDTH / 2, middle, 1.6, PairId(""), state))
