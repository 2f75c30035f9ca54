"""What stands in the window while its parts are loaded, or could not be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from bizservice_desktop.services.settings import Settings

from ..shell.places import AtPage, PageName, Place


class Blank:
    """Answers as the workbench will: remembers where the user wants to go, and has nothing else."""

    def __init__(self, stack: QStackedWidget) -> None:
        self.place: Place = AtPage(PageName.OVERVIEW)
        page = QWidget()
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        stack.addWidget(page)
        page.setFocus()

    def go_to(self, place: Place) -> None:
        self.place = place

    def choose(self, name: PageName) -> None:
        self.go_to(AtPage(name))

    def apply_settings(self, settings: Settings) -> None:
        """They are read when the parts come."""

    def retranslate(self) -> None:
        """It says nothing."""

    def flush(self) -> bool:
        """Nothing was typed."""
        return True

    flush_or_show = flush

    def close(self) -> None:
        """Nothing goes on."""
