"""The legend of the figure: the same signs one by one, with their words."""

from dataclasses import dataclass
from enum import StrEnum

from bizservice_desktop.domain.assessment.round import InterplayState, Round
from bizservice_desktop.domain.method.method import PairId
from bizservice_desktop.domain.method.wording import Wording

from ..scene.area_mark import hatched
from ..scene.outline import box, line
from ..scene.palette import Ink
from ..scene.scene import Path, Scene, Shape
from .model_figure import LAST_DASH, LINE_WIDTH, RAY_WIDTH, hand_mark, joint_mark
from .values import FigureValues

_SIGN_AREA = "area_business_contact"
SIGN_WIDTH, SIGN_HEIGHT = 9.0, 4.2


class Sign(StrEnum):
    LEVEL = "level"
    SPREAD = "spread"
    TARGET = "target"
    LAST = "last"
    PROJECTED = "projected"
    OUTLINE = "outline"
    BY_HAND = "by_hand"
    WORKS = "works"
    OCCASIONAL = "occasional"
    BROKEN = "broken"

    @property
    def is_joint(self) -> bool:
        return self in (Sign.WORKS, Sign.OCCASIONAL, Sign.BROKEN)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    sign: Sign
    words: str


def legend_entries(
    wording: Wording,
    previous: Round | None,
    shown: FigureValues,
    *,
    with_plan: bool = False,
) -> tuple[LegendEntry, ...]:
    """The entries for a figure, each only where the figure has its sign.

    `with_plan`: the figure looks ahead, too.
    """
    signs = [Sign.LEVEL, *([Sign.PROJECTED] if with_plan else []), Sign.SPREAD]
    areas = (shown.strategy, *shown.areas)
    signs += [Sign.TARGET] if any(area.target is not None for area in areas) else []
    last = "" if previous is None else previous.title
    if previous is not None:
        signs.append(Sign.LAST)
    signs += [Sign.OUTLINE] if not all(area.shaded for area in areas) else []
    signs += [Sign.BY_HAND] if any(area.by_hand is not None for area in areas) else []
    entries = [
        LegendEntry(sign, wording.caption(f"cap_legend_{sign}", title=last)) for sign in signs
    ]
    title = wording.caption("cap_figure_interplay")
    for sign in (Sign.WORKS, Sign.OCCASIONAL, Sign.BROKEN):
        words = wording.caption(f"cap_interplay_{sign}").lower()
        entries.append(LegendEntry(sign, f"{title}: {words}" if sign is Sign.WORKS else words))
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
            return (Path(area, fill=Ink.BIZ_TINT), hatched(area, _SIGN_AREA, Ink.BIZ, bounds))
        case Sign.PROJECTED:
            xs = [0.2 + (SIGN_WIDTH - 0.4) * at / 6 for at in range(1, 6)]
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
        case Sign.BY_HAND:
            return tuple(hand_mark(SIGN_WIDTH / 2, middle, 1.9))
        case Sign.WORKS | Sign.OCCASIONAL | Sign.BROKEN:
            state = InterplayState(sign.value)
            return tuple(joint_mark(SIGN_WIDTH / 2, middle, 1.6, PairId(""), state))
