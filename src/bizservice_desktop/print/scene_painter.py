"""Draws a scene on a ReportLab canvas; the twin of `ui.kit.scene_painter`.

The canvas measures in points and upwards, a scene in millimetres and downwards: here they meet.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain, groupby
from typing import TypeAlias, assert_never, cast
from weakref import WeakKeyDictionary

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import (
    Anchor,
    Close,
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Same,
    Scene,
    Segment,
    Shape,
    points_of,
)

from .fonts import FACES, advance, printable
from .writer import write_operators

_BUTT, _ROUND = 0, 1
_Codes: TypeAlias = tuple[tuple[int, str], ...]
"""Stretches of a text: the subset of the face, and the codes in it as PDF writes them."""

_FIRST = 0  # the subset in which a space is a space
_SHARE_BEFORE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def draw_scene(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    """Draw all shapes with the scene's lower left corner at the canvas's origin.

    The faces must be registered.
    """
    draw_shapes(canvas, scene.shapes, scene.height, palette)


def draw_shapes(canvas: Canvas, shapes: tuple[Shape, ...], height: float, palette: Palette) -> None:
    """Draw shapes of a scene that is `height` mm high."""
    canvas.setLineJoin(0)
    for kind, run in groupby(shapes, type):
        if kind is Label:
            draw_labels(canvas, cast("Iterator[Label]", run), height, palette)
        else:
            for shape in run:
                _draw(canvas, shape, height, palette)


def clip_to(canvas: Canvas, clip: tuple[Segment, ...], height: float) -> None:
    """Draw from now on only inside `clip`, until the canvas's state is restored."""
    canvas.clipPath(_outline(Same(clip), height), stroke=0, fill=0, fillMode=FILL_EVEN_ODD)


def _draw(canvas: Canvas, shape: Shape, height: float, palette: Palette) -> None:
    match shape:
        case Path():
            _draw_path(canvas, shape, height, palette)
        case Label():
            draw_labels(canvas, (shape,), height, palette)
        case Group():
            canvas.saveState()
            clip_to(canvas, shape.clip, height)
            draw_shapes(canvas, shape.shapes, height, palette)
            canvas.restoreState()
        case _:
            assert_never(shape)


def _draw_path(canvas: Canvas, shape: Path, height: float, palette: Palette) -> None:
    if shape.fill:
        canvas.setFillColor(_colour(palette[shape.fill]))
    if shape.stroke:
        canvas.setStrokeColor(_colour(palette[shape.stroke]))
        canvas.setLineWidth(shape.width * mm)
        canvas.setLineCap(_ROUND if shape.dash else _BUTT)
        canvas.setDash([length * mm for length in shape.dash])
    canvas.drawPath(
        _outline(Same(shape.segments), height),
        stroke=int(shape.stroke is not None),
        fill=int(shape.fill is not None),
        fillMode=FILL_EVEN_ODD,
    )


@lru_cache(maxsize=64)
def _outline(segments: Same[tuple[Segment, ...]], height: float) -> PDFPathObject:
    """Kept, because the marks of a deck are the same on every page."""
    outline = PDFPathObject()
    add = {
        Move: outline.moveTo,
        Line: outline.lineTo,
        Curve: outline.curveTo,
        Close: outline.close,
    }
    for segment in segments.value:
        places = ((x * mm, (height - y) * mm) for x, y in points_of(segment))
        add[type(segment)](*chain.from_iterable(places))
    return outline


@lru_cache
def _colour(hexadecimal: str) -> Color:
    return HexColor(hexadecimal)


def draw_labels(canvas: Canvas, labels: Iterable[Label], height: float, palette: Palette) -> None:
    """Write labels of a scene that is `height` mm high, each word encoded once for the document.

    ReportLab's own text objects look up every letter anew; a deck says the same words a thousand
    times. What is written is the same: text operators with the codes of the embedded subset.
    """
    letters = _KNOWN.get(canvas) or _KNOWN.setdefault(canvas, _Letters(canvas))
    code = ["BT"]
    ink = font = ""
    x = y = 0.0  # where the last line began
    for label in labels:
        face, size = FACES[label.weight], label.size * mm
        if (wanted := _operator(palette[label.ink])) != ink:
            ink = wanted
            code.append(ink)
        before = _SHARE_BEFORE[label.anchor]
        left = label.x * mm - (before * size * advance(label.text, face) if before else 0.0)
        dx, dy = round(left - x, 3), round((height - label.y) * mm - y, 3)
        x, y = x + dx, y + dy
        code.append(f"{dx:g} {dy:g} Td")
        for subset, codes in letters.codes(label.text, face):
            if (wanted := f"{letters.name(face, subset)} {size:.5g} Tf") != font:
                font = wanted
                code.append(font)
            code.append(f"({codes}) Tj")
    code.append("ET")
    write_operators(canvas, *code)


class _Letters:
    """The words of one document, encoded."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc  # noqa: SLF001 - subsets are kept by it, no other way
        self._words = {face: _Words(self._encoded, face) for face in FACES.values()}
        self._names: dict[tuple[str, int], str] = {}

    def name(self, face: str, subset: int) -> str:
        """The name of the subset among the fonts of the document."""
        key = face, subset
        if key not in self._names:
            self._names[key] = getFont(face).getSubsetInternalName(subset, self._document)
        return self._names[key]

    def codes(self, text: str, face: str) -> _Codes:
        known = self._words[face]
        words = [known[word] for word in text.split(" ")]
        if None in words:
            return self._encoded(text, face)
        return ((_FIRST, " ".join(cast("list[str]", words))),)

    def _encoded(self, text: str, face: str) -> _Codes:
        split = getFont(face).splitString(printable(text), self._document)
        return tuple((subset, escapePDF(codes)) for subset, codes in split)


class _Words(dict[str, str | None]):
    """The codes of words that lie in the first subset of a face; None of others."""

    def __init__(self, encode: Callable[[str, str], _Codes], face: str) -> None:
        self._encode = encode
        self._face = face

    def __missing__(self, word: str) -> str | None:
        split = self._encode(word, self._face)
        alone = not split or (len(split) == 1 and split[0][0] == _FIRST)
        self[word] = ("".join(codes for _, codes in split)) if alone else None
        return self[word]


_KNOWN: WeakKeyDictionary[Canvas, _Letters] = WeakKeyDictionary()


@lru_cache
def _operator(hexadecimal: str) -> str:
    """The colour `#RRGGBB` as what text is filled with."""
    shares = (int(hexadecimal[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return f"{' '.join(f'{share:.6g}' for share in shares)} rg"
