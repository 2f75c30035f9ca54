from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import AREAS
from tests.diagram.matrix.matrices import SERVICES, matrix
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.matrix.grid import MatrixValues, matrix_grid
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Curve, Group, Label, Line, Move, Path, Scene
from bizservice_desktop.domain.assessment.round import Coverage

MEASURE = EvenMeasure()
texts = st.text(st.sampled_from("aæøåÆ,. "), max_size=300)


def frame(scene: Scene, key: str) -> tuple[float, float, float, float]:
    [path] = scene.paths(key)
    ends = [s for s in path.segments if isinstance(s, Move | Line | Curve)]
    xs, ys = [s.x for s in ends], [s.y for s in ends]
    return min(xs), min(ys), max(xs), max(ys)


def letters(text: str) -> str:
    return "".join(text.split())


def inside(scene: Scene, key: str) -> list[Label]:
    left, top, right, bottom = frame(scene, key)
    labels = [shape for shape in scene.shapes if isinstance(shape, Label)]
    return [it for it in labels if left <= it.x <= right and top <= it.y <= bottom]


def keys(values: MatrixValues) -> list[str]:
    return [cell.cell for row in values.rows for cell in row.cells]


@given(st.lists(texts, max_size=3).map(tuple), st.floats(120, 400), st.floats(7, 16))
def test_no_text_is_cut_however_long(elements: tuple[str, ...], width: float, size: float) -> None:
    values = matrix(elements)
    scene = matrix_grid(values, MEASURE, width=width, text_pt=size)
    for row in values.rows:
        for cell in row.cells:
            _, top, right, bottom = frame(scene, cell.cell)
            labels = inside(scene, cell.cell)
            expected = cell.status_title + "".join(cell.elements)
            assert letters("".join(it.text for it in labels)) == letters(expected)
            for it in labels:
                assert it.x + MEASURE.width(it.text, it.size, it.weight) <= right
                assert it.y - 0.66 * it.size >= top
                assert it.y + 0.25 * it.size <= bottom


def test_cells_lie_in_rows_and_columns_and_are_found_by_a_click() -> None:
    values = matrix()
    scene = matrix_grid(values, MEASURE)
    for key in keys(values):
        left, top, right, bottom = frame(scene, key)
        assert scene.key_at((left + right) / 2, (top + bottom) / 2) == key
        assert right <= scene.width
        assert bottom <= scene.height
    tops = [frame(scene, key)[1] for key in keys(values)]
    assert [len(set(tops[at : at + 4])) for at in (0, 4, 8)] == [1, 1, 1]


def test_states_differ_by_more_than_colour() -> None:
    values = matrix()
    scene = matrix_grid(values, MEASURE)
    looks = {}
    for cell, area in zip(values.rows[0].cells, AREAS, strict=True):
        box = frame(scene, cell.cell)
        strokes = [
            path
            for path in scene.shapes
            if isinstance(path, Path)
            and path.stroke
            and path.segments[0] == Move(*_start(scene, cell.cell))
        ]
        hatched = any(
            isinstance(shape, Group) and shape.clip[0] == Move(*_start(scene, cell.cell))
            for shape in scene.shapes
        )
        fill = scene.paths(cell.cell)[0].fill
        looks[cell.status] = (
            fill is Ink(area),
            hatched,
            bool(strokes and strokes[0].dash),
            strokes[0].stroke if strokes else None,
        )
        assert box[0] < box[2]
    assert looks[Coverage.COVERED][:3] == (True, False, False)
    assert looks[Coverage.PARTLY][:3] == (False, True, False)
    assert looks[Coverage.NOTHING] == (False, False, True, Ink.EDGE)
    assert looks[Coverage.NOT_JUDGED] == (False, False, False, Ink.HAIRLINE)


def test_every_area_service_and_state_stands_there_as_a_word() -> None:
    scene = matrix_grid(matrix(), MEASURE, width=400)
    words = " ".join(scene.texts)
    assert all(service in words for service in SERVICES)
    assert {"Dækket", "Delvist dækket", "Intet endnu", "Ikke vurderet"} <= set(scene.texts)


def _start(scene: Scene, key: str) -> tuple[float, float]:
    first = scene.paths(key)[0].segments[0]
    assert isinstance(first, Move)
    return first.x, first.y
