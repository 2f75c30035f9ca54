"""Painting what differs over the old picture looks the same as painting all of it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.diagram.figure.figures import figure, laid_out, values

from bizservice_desktop.diagram.scene.extent import changed_areas
from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.ui.kit.scene_picture import ScenePicture
from bizservice_desktop.ui.kit.scene_view import SceneView

SIZE = QSize(523, 401)
UNSEEN = 8
"""Of 256 shades. An outline that is painted in part can have a smoothed edge a little off the
one painted whole: up to 5 were seen, and a wider margin did not change it."""


def with_level(at: int, level: float) -> Scene:
    whole = values()
    area = replace(whole.areas[at], level=level, number=f"{level:.1f}")
    return laid_out(replace(whole, areas=(*whole.areas[:at], area, *whole.areas[at + 1 :])))


def image(picture: ScenePicture, ground: QColor | None = None) -> QImage:
    made = QImage(picture.size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(ground or QColor(0, 0, 0, 0))
    painter = QPainter(made)
    picture.draw(painter)
    painter.end()
    return made


def difference(one: QImage, other: QImage) -> int:
    """How much the pixel that differs most does, in 0..255."""
    assert one.size() == other.size()
    pixels = [np.frombuffer(i.constBits(), np.uint8).astype(np.int16) for i in (one, other)]
    return int(np.abs(pixels[0] - pixels[1]).max())


def with_strategy(level: float) -> Scene:
    whole = values()
    strategy = replace(whole.strategy, level=level, number=f"{level:.1f}")
    return laid_out(replace(whole, strategy=strategy))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.floats(0, 4), st.floats(0, 4), st.sampled_from([1.0, 1.25, 2.0]))
def test_a_changed_ring_is_as_the_whole(
    qapp: QApplication, one: float, other: float, ratio: float
) -> None:
    before, after, size = with_strategy(one), with_strategy(other), SIZE * ratio
    picture = ScenePicture(before, LIGHT, size, ratio)
    picture.show(after, changed_areas(before, after))
    assert difference(image(picture), image(ScenePicture(after, LIGHT, size, ratio))) <= UNSEEN


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, 3),
    st.floats(0, 4),
    st.integers(200, 900),
    st.integers(150, 700),
    st.sampled_from([1.0, 2.0]),
)
def test_a_changed_part_is_as_the_whole(
    qapp: QApplication, at: int, level: float, width: int, height: int, ratio: float
) -> None:
    after, size = with_level(at, level), QSize(width, height) * ratio
    picture = ScenePicture(figure(), LIGHT, size, ratio)
    changed = changed_areas(figure(), after)
    assert changed
    picture.show(after, changed)
    assert difference(image(picture), image(ScenePicture(after, LIGHT, size, ratio))) <= UNSEEN


def test_the_same_scene_changes_nothing() -> None:
    assert changed_areas(figure(), figure()) == ()


def test_one_level_changes_less_than_half_of_the_figure() -> None:
    for changed in changed_areas(figure(), with_level(0, 1.1)):
        assert changed.right < figure().width / 2 + 1
        assert changed.bottom < 62


@pytest.mark.parametrize("at", range(4))
def test_the_widget_shows_the_new_scene(qtbot: QtBot, at: int) -> None:
    changing, new = SceneView(), SceneView()
    for view in (changing, new):
        qtbot.addWidget(view)
        view.resize(SIZE)
    changing.set_scene(figure(), LIGHT)
    changing.grab()
    changing.set_scene(with_level(at, 0.4), LIGHT)
    changing.set_scene(with_level(at, 3.4), LIGHT)
    new.set_scene(with_level(at, 3.4), LIGHT)
    assert difference(changing.grab().toImage(), new.grab().toImage()) == 0
