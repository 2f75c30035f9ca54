"""The languages of the interface."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


class Translation:
    """Installs the texts of one language; a translator without a reference is not used."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, locale: str) -> None:
        """Show the interface in `da` or `en`; `retranslate_all` has to follow.

        English has a file too, for the plurals.
        """
        QLocale.setDefault(QLocale("da_DK" if locale == "da" else "en_GB"))
        self.end()
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{locale}", qt_texts), (locale, str(self._folder))):
            translator = QTranslator()
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def end(self) -> None:
        """Show the texts as they stand in the program."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
