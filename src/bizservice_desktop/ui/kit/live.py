"""What every widget follows by itself: the language and the colours of the program."""

import gc

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from bizservice_desktop.diagram.scene.palette import DARK, LIGHT, Palette

PALETTES = {"light": LIGHT, "dark": DARK}
_THEME = "theme"


def theme_in_use() -> str:
    """`light` or `dark`."""
    app = QApplication.instance()
    return str(app.property(_THEME) or "light") if app is not None else "light"


class Live:
    """A base beside the Qt one; `colours` are read when they are needed and never kept.

    `recolour_all` reaches every live widget there is, shown or not; `retranslate_all` those that
    stay in another language: the window around the pages, which are made anew.
    """

    @property
    def colours(self) -> Palette:
        return PALETTES[theme_in_use()]

    def retranslate(self) -> None:
        """Set all texts of the interface again."""

    def recolour(self) -> None:
        """Take the inks anew where painting does not do it."""
        if isinstance(self, QWidget):
            self.update()


def retranslate_all() -> None:
    """The language has changed."""
    for widget in _all_live():
        widget.retranslate()


def recolour_all(app: QObject, theme: str) -> None:
    """Use the inks of `theme`, `light` or `dark`, from now on."""
    app.setProperty(_THEME, theme)
    for widget in _all_live():
        widget.recolour()


def _all_live() -> list[Live]:
    """Python's collector would delete widgets while Qt still lists them, which crashes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return [widget for widget in QApplication.allWidgets() if isinstance(widget, Live)]
    finally:
        if was_on:
            gc.enable()
