"""Prints scenes on a printer of the system, true to size, one page for each turn of events."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.cards.card_press import Sheets
from bizservice_desktop.diagram.cards.sheet_layout import Sheet
from bizservice_desktop.diagram.cards.sheet_page import Side
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex, PrinterProfile

from ..kit.scene_painter import draw_scene

MM_PER_INCH = 25.4
Leaf: TypeAlias = tuple[Callable[[], Scene], PrinterProfile]
"""What makes a page, and what makes up for the printer on it."""


def set_paper(printer: QPrinter, width: float, height: float) -> None:
    """Print on paper of this size in mm, to its edges and unscaled."""
    is_wide = width > height
    size = QPageSize(
        QSizeF(min(width, height), max(width, height)),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)  # a layout would take it back


_SIDES = {
    Duplex.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


def ask_printer(window: QWidget, how: CardPrint, paper: Sheet, title: str) -> QPrinter | None:
    """Show the dialog of the system; None when the user leaves it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_paper(printer, paper.width, paper.height)
    turned = _SIDES.get(how.duplex) if how.in_turn else None
    printer.setDuplex(turned or QPrinter.DuplexMode.DuplexNone)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    is_wanted = dialog.exec()
    dialog.deleteLater()
    if not is_wanted:
        return None
    set_paper(printer, paper.width, paper.height)  # the dialog may have put back margins
    return printer


def leaves(sheets: Sheets, printer: QPrinter) -> list[Leaf]:
    """The pages that the user asked for, each with what makes up for the printer on it."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(sheets.pages)
    own = sheets.how.printer
    fronts = PrinterProfile(own.name, scale=own.scale)
    return [
        (partial(sheets.scene, page), own if page.side is Side.BACK else fronts)
        for page in sheets.pages[first - 1 : last]
    ]


class PaperPrinter(QObject):
    """Sends pages to a printer while the window stays alive, and is then deleted.

    Signals:
        progressed: Pages done, pages in all.
        finished: All pages were sent.
        failed: The printer took no pages.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal()

    def __init__(
        self, printer: QPrinter, leaves: Sequence[Leaf], inks: Palette, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._leaves = leaves
        self._inks = inks
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        if self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(self.failed)

    def cancel(self) -> None:
        """Send no more pages; those that were sent may come out."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    def _next(self) -> None:
        make, profile = self._leaves[self._done]
        if self._done and not self._printer.newPage():
            self.cancel()
            self._end(self.failed)
            return
        scene = make()
        self._painter.save()
        self._painter.setTransform(_on_paper(scene, profile, self._printer.resolution()))
        draw_scene(self._painter, scene, self._inks)
        self._painter.restore()
        self._done += 1
        self.progressed.emit(self._done, len(self._leaves))
        if self._done == len(self._leaves):
            self.cancel()
            self._end(self.finished)

    def _end(self, how: SignalInstance) -> None:
        how.emit()
        self.deleteLater()


def _on_paper(scene: Scene, profile: PrinterProfile, dots_per_inch: int) -> QTransform:
    """From mm of the scene to the printer's dots."""
    dots = dots_per_inch / MM_PER_INCH
    x, y = scene.width / 2, scene.height / 2
    there = QTransform.fromScale(dots, dots)
    there.translate(x + profile.dx, y + profile.dy)
    there.rotate(profile.turn)
    there.scale(profile.scale, profile.scale)
    there.translate(-x, -y)
    return there
