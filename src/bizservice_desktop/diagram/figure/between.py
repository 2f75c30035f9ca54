"""The figure on its way from one set of values to another."""

from dataclasses import replace

from .values import AreaValues, FigureValues


def between(before: FigureValues, after: FigureValues, share: float) -> FigureValues:
    """Return `after` with its levels moved back towards those of `before`.

    `share` is how much of the way is done, 0..1; 1 gives `after` itself. Words, joints and
    what only one of the two has are those of `after` from the start.
    """
    if share >= 1 or [a.area for a in before.areas] != [a.area for a in after.areas]:
        return after
    return replace(
        after,
        strategy=_area(before.strategy, after.strategy, share),
        areas=tuple(
            _area(old, new, share) for old, new in zip(before.areas, after.areas, strict=True)
        ),
    )


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
