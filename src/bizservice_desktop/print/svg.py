"""A scene as SVG text: real letters in an embedded subset of the fonts, sizes in centimetres."""

import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, count
from pathlib import Path as FilePath
from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from fontTools.subset import Options, Subsetter, load_font, save_font

from bizservice_desktop.diagram.scene.palette import Ink, Palette
from bizservice_desktop.diagram.scene.scene import (
    Close,
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Scene,
    Segment,
    Shape,
    Weight,
    labels,
    points_of,
)

from .fonts import FAMILY, font_file, printable, register_faces

_WEIGHTS = {Weight.REGULAR: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700, Weight.ITALIC: 400}
_STYLES = dict.fromkeys(Weight, "normal") | {Weight.ITALIC: "italic"}
_COMMANDS = {Move: "M", Line: "L", Curve: "C", Close: "Z"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg_text(
    scene: Scene, palette: Palette, width_mm: float, title: str, lang: str, fonts: FilePath
) -> str:
    """Return the document: `width_mm` wide, named by `title`, described by its own words."""
    register_faces(fonts)
    width, height = width_mm / 10, width_mm / 10 * scene.height / scene.width
    clips = count(1)
    body = "\n".join(line for shape in scene.shapes for line in _shape(shape, palette, clips))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang={quoteattr(lang)} role="img"'
        f' aria-labelledby="title" aria-describedby="description"'
        f' width="{_n(width)}cm" height="{_n(height)}cm"'
        f' viewBox="0 0 {_n(scene.width)} {_n(scene.height)}">\n'
        f'<title id="title">{_escape(title)}</title>\n'
        f'<desc id="description">{_escape(" · ".join(scene.texts))}</desc>\n'
        f"<style>\n{_faces(scene.shapes, fonts)}"
        f"text {{ font-family: '{FAMILY}', sans-serif; font-kerning: none; white-space: pre }}\n"
        f"path {{ fill-rule: evenodd; clip-rule: evenodd; stroke-miterlimit: 10 }}\n"
        f"</style>\n{body}\n</svg>\n"
    )


def _shape(shape: Shape, palette: Palette, clips: Iterator[int]) -> Iterator[str]:
    match shape:
        case Path():
            yield _path(shape, palette)
        case Label():
            yield (
                f'<text x="{_n(shape.x)}" y="{_n(shape.y)}" font-size="{_n(shape.size)}"'
                f' font-weight="{_WEIGHTS[shape.weight]}" font-style="{_STYLES[shape.weight]}"'
                f' text-anchor="{shape.anchor}" fill="{palette[shape.ink]}">'
                f"{_escape(printable(shape.text))}</text>"
            )
        case Group():
            name = f"clip{next(clips)}"
            clip = f'<clipPath id="{name}"><path d="{_outline(shape.clip)}"/></clipPath>'
            yield f"<defs>{clip}</defs>"
            yield f'<g clip-path="url(#{name})">'
            for inner in shape.shapes:
                yield from _shape(inner, palette, clips)
            yield "</g>"
        case _:
            assert_never(shape)


def _path(shape: Path, palette: Palette) -> str:
    look = f' fill="{_paint(palette, shape.fill)}"'
    if shape.stroke:
        look += f' stroke="{_paint(palette, shape.stroke)}" stroke-width="{_n(shape.width)}"'
        if shape.dash:
            dash = " ".join(_n(length) for length in shape.dash)
            look += f' stroke-dasharray="{dash}" stroke-linecap="round"'
    key = f" data-key={quoteattr(shape.key)}" if shape.key else ""
    return f'<path d="{_outline(shape.segments)}"{look}{key}/>'


def _paint(palette: Palette, ink: Ink | None) -> str:
    return palette[ink] if ink else "none"


def _outline(segments: tuple[Segment, ...]) -> str:
    return "".join(
        _COMMANDS[type(segment)] + " ".join(map(_n, chain.from_iterable(points_of(segment))))
        for segment in segments
    )


def _faces(shapes: tuple[Shape, ...], fonts: FilePath) -> str:
    used: defaultdict[Weight, set[str]] = defaultdict(set)
    for label in labels(shapes):
        used[label.weight].update(printable(label.text))
    return "".join(
        f"@font-face {{ font-family: '{FAMILY}'; font-weight: {_WEIGHTS[weight]};"
        f" font-style: {_STYLES[weight]}; src: url(data:font/woff;base64,"
        f"{_subset(font_file(fonts, weight), used[weight])}) format('woff') }}\n"
        for weight in Weight
        if used[weight]
    )


def _subset(file: FilePath, characters: set[str]) -> str:
    options = Options(layout_features=[], flavor="woff", hinting=False, notdef_outline=True)
    options.recalc_timestamp = False  # else the same figure would not give the same bytes
    buffer = BytesIO()
    with load_font(str(file), options) as font:
        subsetter = Subsetter(options)
        subsetter.populate(text="".join(characters))
        subsetter.subset(font)
        save_font(font, buffer, options)
    return b64encode(buffer.getvalue()).decode()


def _escape(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _n(number: float) -> str:
    """A length with three decimals at most: a thousandth of a millimetre."""
    return f"{number:.3f}".rstrip("0").rstrip(".")
