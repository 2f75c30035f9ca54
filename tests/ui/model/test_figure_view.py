"""Looking closely at the figure: what is zoomed is painted anew and can still be chosen."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.diagram.figure.figures import AREAS, figure
from tests.ui.kit.test_scene_picture import UNSEEN, difference, image, with_level

from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.ui.kit.scene_picture import Placing, ScenePicture
from bizservice_desktop.ui.kit.viewport import MOST, Viewport
from bizservice_desktop.ui.model.figure_view import STEP, FigureView

SIZE = QSize(600, 500)
INT = QPointF(380, 190)  # a pixel in the upper right quadrant of the whole figure


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    made = FigureView()
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.set_keys(AREAS)
    made.set_scene(figure(), LIGHT)
    made.show()
    return made


def in_scene(view: FigureView, at: QPointF) -> tuple[float, float]:
    assert view.scene is not None
    placed = view.placed(view.scene)
    return (at.x() - placed.left) / placed.scale, (at.y() - placed.top) / placed.scale


def turn_wheel(view: FigureView, at: QPointF, notches: int) -> bool:
    """True when the view had a use for it."""
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()


moves = st.lists(
    st.tuples(st.floats(0.3, 3), st.floats(0, 600), st.floats(0, 500))
    | st.tuples(st.floats(-900, 900), st.floats(-900, 900))
    | st.tuples(st.integers(100, 900)),
    max_size=12,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(moves)
def test_it_never_looks_beside_the_scene(qapp: QApplication, done: list[tuple[float, ...]]) -> None:
    scene, room = figure(), SIZE
    viewport = Viewport(scene, room)
    for move in done:
        match move:
            case (factor, x, y):
                viewport.zoom(factor, QPointF(x, y))
            case (x, y):
                viewport.pan(x, y)
            case (width,):
                room = QSize(int(width), 500)
                viewport.fit(scene, room)
        at, whole = viewport.placing, Placing.of(scene, room)
        near = pytest.approx(at.scale / whole.scale)
        assert near == viewport.scale
        assert 1 - 1e-9 <= viewport.scale <= MOST + 1e-9
        assert at.left <= whole.left * viewport.scale + 1e-6
        assert at.top <= whole.top * viewport.scale + 1e-6
        right = at.left + (scene.width * whole.scale + whole.left) * viewport.scale
        assert right >= room.width() - 1e-6


def test_the_wheel_keeps_what_is_under_the_pointer(view: FigureView) -> None:
    before = in_scene(view, INT)
    turn_wheel(view, INT, 3)
    assert view.is_zoomed
    assert in_scene(view, INT) == pytest.approx(before)
    turn_wheel(view, INT, -9)
    assert not view.is_zoomed


def test_the_wheel_scrolls_the_page_where_nothing_can_be_smaller(view: FigureView) -> None:
    assert not turn_wheel(view, INT, -1)
    assert turn_wheel(view, INT, 1)
    assert turn_wheel(view, INT, -1)


def painted(view: FigureView) -> QImage:
    """What the view shows when its scene is painted whole, where it is placed now."""
    assert view.scene is not None
    new = ScenePicture(view.scene, LIGHT, view.size(), 1.0, view.placed(view.scene))
    ground = FigureView()
    ground.resize(20, 20)
    return image(new, ground.grab().toImage().pixelColor(0, 0))


def shown(view: FigureView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def test_what_is_zoomed_is_painted_anew(view: FigureView) -> None:
    view.zoom(2.5, INT)
    assert difference(shown(view), painted(view)) == 0


@pytest.mark.parametrize("at", range(4))
def test_a_level_changes_under_the_glass(qtbot: QtBot, view: FigureView, at: int) -> None:
    view.zoom(2.5, INT)
    view.grab()
    view.set_scene(with_level(at, 3.4), LIGHT)
    fresh = FigureView()
    qtbot.addWidget(fresh)
    fresh.resize(SIZE)
    fresh.set_scene(with_level(at, 3.4), LIGHT)
    fresh.zoom(2.5, INT)
    assert difference(view.grab().toImage(), fresh.grab().toImage()) <= UNSEEN


def test_an_area_is_chosen_where_it_is_seen_now(view: FigureView, qtbot: QtBot) -> None:
    view.zoom(4, INT)
    with qtbot.waitSignal(view.key_clicked) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 420))
    assert chosen.args == [AREAS[1]]


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_an_area_is_asked_for_by_mouse_and_key(
    view: FigureView, qtbot: QtBot, by_key: bool
) -> None:
    view.set_marked(AREAS[1])
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    at = QPoint(3, 3) if by_key else INT.toPoint()
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    assert wanted.args is not None
    assert wanted.args[0] == AREAS[1]


def test_dragging_moves_and_chooses_nothing(view: FigureView) -> None:
    chosen: list[str] = []
    view.key_clicked.connect(chosen.append)
    view.zoom(3, INT)
    before = in_scene(view, QPointF(300, 200))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(view, QPoint(260, 230))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 230))
    assert in_scene(view, QPointF(260, 230)) == pytest.approx(before)
    assert chosen == []


@pytest.mark.parametrize(
    "back",
    [
        lambda view: view.show_whole(),
        lambda view: QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
        lambda view: [view.zoom(1 / STEP) for _ in range(4)],
    ],
)
def test_the_whole_comes_back_as_it_was(
    view: FigureView, back: Callable[[FigureView], object]
) -> None:
    whole = view.grab().toImage()
    for _ in range(4):
        view.zoom(STEP)
    assert view.is_zoomed
    back(view)
    assert not view.is_zoomed
    assert difference(view.grab().toImage(), whole) == 0


def test_arrows_pan_what_is_zoomed_and_choose_what_is_whole(view: FigureView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.key_focused):
        QTest.keyClick(view, Qt.Key.Key_Right)
    view.zoom(STEP**4)
    before = in_scene(view, INT)
    with qtbot.assertNotEmitted(view.key_focused):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert in_scene(view, INT)[0] > before[0]


@pytest.mark.parametrize("change", [lambda v: v.zoom(2), lambda v: v.resize(2000, 1300)])
def test_a_large_picture_is_stretched_while_it_changes_and_then_painted(
    view: FigureView, change: Callable[[FigureView], None]
) -> None:
    view.resize(1930, 1210)
    view.settle_now()
    assert difference(shown(view), painted(view)) == 0
    change(view)
    assert difference(shown(view), painted(view)) > 0
    view.settle_now()
    assert difference(shown(view), painted(view)) == 0


def test_pyqtgraph_is_loaded_by_the_first_zoom_only() -> None:
    code = (
        "import sys, bizservice_desktop.ui.model.page as page; "
        "assert 'pyqtgraph' not in sys.modules; "
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); "
        "from tests.diagram.figure.figures import figure; "
        "from bizservice_desktop.diagram.scene.palette import LIGHT; "
        "view = page.FigureView(); view.set_scene(figure(), LIGHT); view.zoom(2.0); "
        "assert 'pyqtgraph' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
