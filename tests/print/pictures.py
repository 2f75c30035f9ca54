"""One scene as the screen draws it and as the paper does, both as grey pixels."""

from dataclasses import replace
from math import ceil
from pathlib import Path as FilePath
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from pypdfium2 import PdfDocument
from PySide6.QtGui import QFontDatabase, QImage, QPainter

from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.print.figure import figure_pdf
from bizservice_desktop.ui.kit import scene_painter as screen

PIXELS_PER_MM = 10
_WINDOW = 5  # pixels to either side that are averaged: a square of 1.1 mm

Grey: TypeAlias = NDArray[np.float64]


def load_fonts(folder: FilePath) -> None:
    for file in folder.glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0


def on_screen(scene: Scene) -> Grey:
    scene = _whole(scene)
    width, height = (int(side * PIXELS_PER_MM) for side in (scene.width, scene.height))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(PIXELS_PER_MM, PIXELS_PER_MM)
    screen.draw_scene(painter, scene, LIGHT)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, -1, 4)
    return _grey(pixels[:, :width])


def on_paper(scene: Scene, fonts: FilePath) -> Grey:
    scene = _whole(scene)
    pdf = figure_pdf(scene, LIGHT, width_mm=scene.width, title="Figur", locale="da", fonts=fonts)
    return rendered(pdf, 0, PIXELS_PER_MM)


def rendered(pdf: bytes, page: int, pixels_per_mm: float) -> Grey:
    document = PdfDocument(pdf)
    try:
        return _grey(document[page].render(scale=pixels_per_mm * 25.4 / 72).to_numpy())
    finally:
        document.close()


def largest_difference(one: Grey, other: Grey) -> float:
    """How much two pictures differ where they differ most, in 0..255, seen a little blurred.

    Blurred, because the two draw the edges of letters with other shades of grey.
    """
    height, width = (min(a, b) for a, b in zip(one.shape, other.shape, strict=True))
    return float(np.abs(_blurred(one[:height, :width] - other[:height, :width])).max())


def _whole(scene: Scene) -> Scene:
    """The same picture on whole millimetres, so that both have the same pixels."""
    return replace(scene, width=ceil(scene.width), height=ceil(scene.height))


def _grey(pixels: NDArray[np.uint8]) -> Grey:
    grey: Grey = pixels[:, :, :3].astype(np.float64).mean(axis=2)
    return grey


def _blurred(picture: Grey) -> Grey:
    padded = np.pad(picture, ((_WINDOW + 1, _WINDOW), (_WINDOW + 1, _WINDOW)), mode="edge")
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    side = 2 * _WINDOW + 1
    whole = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return np.asarray(whole / side**2)
