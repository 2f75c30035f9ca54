"""Whether anything on the screen may move by itself."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bizservice_desktop.services.settings import Settings


def may_move(settings: Settings) -> bool:
    """False when the user or the system asks for less movement.

    Qt knows the system's wish on Windows only; elsewhere the setting decides.
    """
    if settings.reduced_motion:
        return False
    return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
