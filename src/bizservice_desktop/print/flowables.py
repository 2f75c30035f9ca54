"""What stands in running text besides paragraphs: pictures, tables, rules, bookmarks.

Widths are given in millimetres; here they become points.
"""

from collections.abc import Sequence
from typing import TypeAlias, TypeVar

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.diagram.scene.scene import Scene

from .scene_painter import draw_scene
from .styles import PAPER, colour

Cell: TypeAlias = Flowable | list[Flowable] | str
Command: TypeAlias = tuple[object, ...]

_HAIR = 0.5
_HEADING = 30.0
_TALL = 330.0  # points
_MARK = 2.7
_MARK_DROP = 0.85


class Picture(Flowable):  # type: ignore[misc]  # ReportLab is untyped
    """A scene in the text, `width` mm wide or as it is, never wider than its column.

    `drop` mm lower than the line it stands in. A picture higher than its page shrinks to it.
    """

    def __init__(
        self, scene: Scene, width: float | None = None, *, align: str = "LEFT", drop: float = 0.0
    ) -> None:
        super().__init__()
        self.hAlign = align
        self._scene = scene
        self._wanted = (width or scene.width) * mm
        self._drop = drop * mm
        self._scale = 1.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803, ARG002
        natural = self._scene.width * mm
        self._scale = min(self._wanted, availWidth) / natural
        self.width = natural * self._scale
        self.height = self._scene.height * mm * self._scale + self._drop
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.scale(self._scale, self._scale)
        draw_scene(self.canv, self._scene, PAPER)
        self.canv.restoreState()


class Bookmark(Flowable):  # type: ignore[misc]  # ReportLab is untyped
    """An entry of the outline for the heading above it; it takes no room.

    It comes after the heading, which could not drop its space at the top of a page otherwise.
    """

    def __init__(self, key: str, title: str, level: int) -> None:
        super().__init__()
        self.keepWithNext = 1
        self._key = key
        self._title = title
        self._level = level

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803, ARG002
        return 0.0, 0.0

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self._key, 0, _HEADING)
        self.canv.addOutlineEntry(self._title, self._key, level=self._level, closed=0)


def gap(points: float) -> Flowable:
    return Spacer(1, points)


F = TypeVar("F", bound=Flowable)


def spaced(flowable: F, before: float = 0, after: float = 0) -> F:
    """Give it room above and below, in points; none at the top of a page."""
    flowable.spaceBefore = before
    flowable.spaceAfter = after
    return flowable


def mark(area: str, scale: float = 1.0) -> Flowable:
    """The area's shape in its colour, to stand in a line of body text or of a larger one."""
    size = _MARK * 1.3 * scale
    scene = Scene(size, size, (area_mark(area, size / 2, size / 2, _MARK * scale, fill(area)),))
    return Picture(scene, drop=_MARK_DROP)


def grid(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    head: bool = False,
    lines: bool = True,
    padding: float = 4.0,
    extra: Sequence[Command] = (),
) -> Table:
    """A table of columns `widths` mm wide, hairlines between its rows.

    The first row of a table with a `head` is repeated on every page. The rows of a table so
    high that one of them might not fit a page may divide: text of any length goes in a table
    of a single row.
    """
    style: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), 6),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 1),
    ]
    if lines:
        style.append(("LINEBELOW", (0, 0), (-1, -1), _HAIR, colour(Ink.HAIRLINE)))
    if head:
        style.append(("LINEBELOW", (0, 0), (-1, 0), _HAIR, colour(Ink.EDGE)))
        style.append(("VALIGN", (0, 0), (-1, 0), "BOTTOM"))
    table = Table(
        [list(row) for row in rows],
        colWidths=[width * mm for width in widths],
        style=TableStyle([*style, *extra]),
        repeatRows=int(head),
        hAlign="LEFT",
    )
    _, height = table.wrap(sum(widths) * mm, 100_000)
    table.splitInRow = int(height > _TALL)
    return table


def height_of(story: Sequence[Flowable], width: float) -> float:
    """How much room a story takes in a column of `width` mm, in points."""
    total, after = 0.0, 0.0
    for index, part in enumerate(story):
        before = part.getSpaceBefore() if index else 0.0
        total += max(before, after) + part.wrap(width * mm, 100_000)[1]
        after = part.getSpaceAfter()
    return total
