"""The key of the figure on the wall: each sign with its words, in as many rows as it needs."""

import pytest
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.figure.legend import SIGN_WIDTH, LegendEntry, Sign
from bizservice_desktop.diagram.room.wall_key import wall_key
from bizservice_desktop.diagram.room.wall_setting import LEAST, Wall
from bizservice_desktop.diagram.scene.scene import labels

MEASURE = EvenMeasure()
ENTRIES = (
    LegendEntry(Sign.SPREAD, "spredning i stemmerne"),
    LegendEntry(Sign.TARGET, "mål"),
    LegendEntry(Sign.LAST, "sidste runde: Runde 1, 2025"),
)


@pytest.mark.parametrize("width", [60.0, 95.0, 200.0])
def test_every_sign_has_its_words_and_none_is_cut(width: float) -> None:
    key = wall_key(Wall(240.0, MEASURE), ENTRIES, width)
    found = list(labels(key.shapes))
    assert " ".join(each.text for each in found) == " ".join(each.words for each in ENTRIES)
    for label in found:
        assert label.size >= LEAST
        assert label.x >= SIGN_WIDTH
        assert label.x + MEASURE.width(label.text, label.size, label.weight) <= width
        assert label.y <= key.height


def test_wide_it_is_one_row_and_without_entries_it_takes_no_room() -> None:
    wall = Wall(240.0, MEASURE)
    assert len({label.y for label in labels(wall_key(wall, ENTRIES, 200.0).shapes)}) == 1
    assert wall_key(wall, ENTRIES, 200.0).height < wall_key(wall, ENTRIES, 60.0).height
    assert wall_key(wall, (), 200.0).height == 0
