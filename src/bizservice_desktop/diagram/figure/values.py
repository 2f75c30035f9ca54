"""What the maturity figure shows, worked out from a round and worded for its labels."""

from dataclasses import dataclass, replace

from bizservice_desktop.domain.assessment.maturity import (
    Projection,
    area_levels,
    check_points,
)
from bizservice_desktop.domain.assessment.round import InterplayState, Round
from bizservice_desktop.domain.assessment.voters import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.method.method import STRATEGY, AreaId, Method, PairId
from bizservice_desktop.domain.method.wording import Wording


@dataclass(frozen=True, slots=True)
class AreaValues:
    """One area of the figure. Levels are 0..4; None leaves the signal out.

    `projected` is what the level becomes if the plan succeeds, not less than `level`; `number`
    is then that one.
    `by_hand` is the level that is drawn instead of `level`, as `by_hand_words` say.
    `shaded` False draws an outline instead of a fill: too few points are answered.
    """

    area: AreaId
    title: str
    number: str
    answered: str
    level: float | None = None
    shaded: bool = True
    spread: tuple[float, float] | None = None
    target: float | None = None
    last: float | None = None
    projected: float | None = None
    by_hand: float | None = None
    by_hand_words: str = ""

    @property
    def drawn(self) -> float | None:
        """The level that is filled; None for no fill."""
        if self.by_hand is not None:
            return self.by_hand
        return self.level if self.shaded else None


@dataclass(frozen=True, slots=True)
class JointValues:
    """How two areas work together."""

    pair: PairId
    areas: tuple[AreaId, AreaId]
    state: InterplayState


@dataclass(frozen=True, slots=True)
class FigureValues:
    """`areas` are the quadrants in their order, clockwise from the top left.

    `calculated` is the word that stands before the number of a level that is projected.
    """

    strategy: AreaValues
    areas: tuple[AreaValues, ...]
    joints: tuple[JointValues, ...] = ()
    interplay_title: str = ""
    interplay_count: str = ""
    calculated: str = ""


def figure_values(
    method: Method,
    wording: Wording,
    round: Round,
    last: Round | None = None,
    min_voters: int = DEFAULT_MIN_VOTERS,
    projection: Projection | None = None,
) -> FigureValues:
    """Work out all signals of the figure; `last` is the round it is compared with.

    With a `projection` the figure looks ahead, too: its numbers are what is calculated.
    """
    levels = area_levels(method, check_points(method, round, min_voters))
    before_that = check_points(method, last, min_voters) if last else None
    earlier = area_levels(method, before_that) if before_that else {}

    def values(area: AreaId) -> AreaValues:
        now = levels[area]
        before = earlier.get(area)
        shade = round.shades.get(area)
        after = projection.areas[area] if projection and now.shaded else None
        return AreaValues(
            area=area,
            title=wording.title(area),
            number=wording.number(
                now.level if after is None else after, provisional=now.provisional
            ),
            answered=wording.caption(
                "cap_figure_answered", answered=now.answered, points=now.points
            ),
            level=now.level,
            shaded=now.shaded,
            spread=now.spread,
            target=round.targets.get(area),
            last=before.level if before and before.shaded else None,
            projected=after,
            by_hand=shade.level if shade else None,
            by_hand_words=(
                wording.caption("cap_figure_by_hand", level=wording.number(shade.level))
                if shade
                else ""
            ),
        )

    joints = tuple(
        JointValues(p.id, p.areas, round.interplay.get(p.id, InterplayState.NOT_JUDGED))
        for p in method.pairs
    )
    works = sum(joint.state is InterplayState.WORKS for joint in joints)
    return FigureValues(
        strategy=values(STRATEGY),
        areas=tuple(values(area) for area in method.quadrants),
        joints=joints,
        interplay_title=wording.caption("cap_figure_interplay"),
        interplay_count=wording.caption("cap_figure_of", count=works, total=len(joints)),
        calculated=wording.caption("cap_figure_calculated"),
    )


def between(before: FigureValues, after: FigureValues, share: float) -> FigureValues:
    """Return `after` with its levels moved back towards those of `before`.

    `share` is how much of the way is done, 0..1; 1 gives `after` itself. Words, joints and
    what only one of the two has are those of `after` from the start.
    """
    if share >= 1 or [a.area for a in before.areas] != [a.area for a in after.areas]:
        return after
    pairs = zip(before.areas, after.areas, strict=True)
    areas = tuple(_area(old, new, share) for old, new in pairs)
    return replace(after, strategy=_area(before.strategy, after.strategy, share), areas=areas)


def _area(before: AreaValues, after: AreaValues, share: float) -> AreaValues:
    if before.level == after.level and before.projected == after.projected:
        return after
    level = _number(before.level if before.shaded else 0.0, after.level, share)
    grown_from = before.level if before.projected is None else before.projected
    return replace(after, level=level, projected=_number(grown_from, after.projected, share))


def _number(before: float | None, after: float | None, share: float) -> float | None:
    if after is None:
        return None
    start = before or 0.0
    return start + (after - start) * share
