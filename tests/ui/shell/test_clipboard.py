"""A picture that was copied: other programs get it, and the end of the program is a clean one."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bizservice_desktop.diagram.scene.scene import Label, Scene
from bizservice_desktop.ui.shell.clipboard import PictureClipboard

SCENE = Scene(100, 50, (Label("æøå", 10, 10, 5),))
SESSION = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.ui.shell.test_clipboard import SCENE
from bizservice_desktop.ui.shell.clipboard import PictureClipboard

def run():
    app = QApplication([])
    clipboard = PictureClipboard(app)
    QTimer.singleShot(0, lambda: (clipboard.copy(SCENE, 10, b"<svg/>"), app.quit()))
    return app.exec()

sys.exit(run())
"""


@pytest.mark.parametrize("turn", range(5))
def test_the_program_ends_well_with_a_picture_on_the_clipboard(turn: int) -> None:
    done = subprocess.run([sys.executable, "-c", SESSION], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_bitmap_stays_when_the_program_ends(qapp: QApplication) -> None:
    clipboard, held = QGuiApplication.clipboard(), PictureClipboard(qapp)
    held.copy(SCENE, 10, b"<svg/>")
    assert clipboard.mimeData().hasFormat("image/svg+xml")
    held._on_about_to_quit()
    try:
        assert not clipboard.mimeData().hasFormat("image/svg+xml")
        assert clipboard.image().width() == round(100 * 300 / 25.4)
    finally:
        clipboard.clear()
        held.deleteLater()


def test_what_another_program_copied_meanwhile_stays(qapp: QApplication) -> None:
    clipboard, held = QGuiApplication.clipboard(), PictureClipboard(qapp)
    held.copy(SCENE, 10, b"<svg/>")
    clipboard.setText("of another program")
    held._on_about_to_quit()
    try:
        assert clipboard.text() == "of another program"
    finally:
        clipboard.clear()
        held.deleteLater()
