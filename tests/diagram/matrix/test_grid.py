from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import AREAS
from tests.diagram.matrix.matrices import SERVICES, matrix
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.matrix.cell import CellValues
from bizservice_desktop.diagram.matrix.grid import MatrixRow, MatrixValues, matrix_grid
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Curve, Group, Label, Line, Move, Path, Scene
from bizservice_desktop.domain.assessment.matrix_view import Look

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
            flags = [words for flag in cell.flags for words in (flag.title, *flag.lines)]
            expected = "".join((cell.state, *cell.elements, *cell.decided, *flags))
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


def test_looks_differ_by_more_than_colour() -> None:
    values = matrix()
    scene = matrix_grid(values, MEASURE)
    looks = {}
    for row in values.rows:
        for cell, area in zip(row.cells, AREAS, strict=True):
            start = Move(*_start(scene, cell.cell))
            strokes = [
                path
                for path in scene.shapes
                if isinstance(path, Path) and path.stroke and path.segments[0] == start
            ]
            hatched = any(
                isinstance(shape, Group) and shape.clip[0] == start for shape in scene.shapes
            )
            ground = scene.paths(cell.cell)[0].fill
            stroke = strokes[0].stroke if strokes else None
            is_areas = stroke is Ink(area)
            looks[cell.look] = (
                "filled" if ground is Ink(area) else str(ground),
                hatched,
                bool(strokes and strokes[0].dash),
                "area" if is_areas else str(stroke),
            )
    assert looks == {
        Look.COVERED: ("filled", False, False, "None"),
        Look.PARTLY: (looks[Look.PARTLY][0], True, False, "area"),
        Look.PLANNED: ("surface", False, True, "area"),
        Look.LEFT_EMPTY: ("sunken", False, False, "edge"),
        Look.NOTHING: ("surface", False, True, "edge"),
        Look.PLAIN: ("surface", False, False, "hairline"),
    }
    assert looks[Look.PARTLY][0].endswith("tint")


def test_two_rounds_stand_side_by_side_in_a_cell() -> None:
    pair = CellValues("c", Look.PARTLY, "Delvist dækket", before=(Look.NOTHING, "Intet endnu"))
    values = MatrixValues((("area_business_contact", "Virk"),), (MatrixRow("Rekrut", (pair,)),))
    scene = matrix_grid(values, MEASURE, width=90)
    left, _, right, _ = frame(scene, "c")
    labels = {it.text: it.x for it in scene.shapes if isinstance(it, Label)}
    assert labels["Intet endnu"] < left < labels["Delvist dækket"] < right


def test_every_area_service_and_state_stands_there_as_a_word() -> None:
    scene = matrix_grid(matrix(), MEASURE, width=400)
    words = " ".join(scene.texts)
    assert all(service in words for service in SERVICES)
    assert {"Dækket", "Delvist dækket", "Tomt med vilje", "Intet endnu"} <= set(scene.texts)


def _start(scene: Scene, key: str) -> tuple[float, float]:
    first = scene.paths(key)[0].segments[0]
    assert isinstance(first, Move)
    return first.x, first.y
