"""Whether text on a wall can be read from the last row.

The rule of thumb: capitals must be at least a two-hundredth of the distance high, which the eye
sees as about 17 minutes of arc. Source: docs/method.md, "Legibility".
"""

CAPITALS_TO_DISTANCE = 200
CAPITAL = 0.66  # em, in the embedded font


def readable_to(share: float, picture_width: float, aspect: float) -> float:
    """Return the distance in metres from which type can be read.

    `share` is the type size as a share of the picture's height, `picture_width` the picture's
    width on the wall in metres, `aspect` its width to its height.
    """
    return share * CAPITAL * (picture_width / aspect) * CAPITALS_TO_DISTANCE


def share_for(distance: float, picture_width: float, aspect: float) -> float:
    """Return the type size, as a share of the picture's height, that `distance` metres need."""
    return distance / CAPITALS_TO_DISTANCE / CAPITAL / (picture_width / aspect)


def width_for(distance: float, share: float, aspect: float) -> float:
    """Return how wide in metres the picture must be for type of this share at `distance`."""
    return distance / CAPITALS_TO_DISTANCE / CAPITAL / share * aspect
