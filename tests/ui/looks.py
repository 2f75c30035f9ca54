"""The program's own type, colours and language, for tests of what has room."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import RESOURCES

from bizservice_desktop.ui.shell.theme import apply_theme
from bizservice_desktop.ui.shell.translation import Translation


@cache
def _fonts() -> None:
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@contextmanager
def looks(app: QApplication, locale: str, text_size: int = 100, points: int = 10) -> Iterator[None]:
    """As after the start of the program: in `locale`, with text of `text_size` percent of what the
    system has, `points`.
    """
    _fonts()
    font, palette, sheet, language = app.font(), app.palette(), app.styleSheet(), QLocale()
    translation = Translation(app, RESOURCES / "i18n")
    translation.use(locale)
    apply_theme(app, "light", base_font=QFont("Source Sans 3", points), text_size=text_size)
    try:
        yield
    finally:
        translation.end()
        QLocale.setDefault(language)
        app.setStyleSheet(sheet)
        app.setPalette(palette)
        app.setFont(font)
