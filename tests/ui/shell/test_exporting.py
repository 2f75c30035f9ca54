"""Files that are made to be looked at."""

import os
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.shell.banner import Banner
from bizservice_desktop.ui.shell.exporting import Exporter, whole
from bizservice_desktop.ui.shell.preferences import Preferences


def test_a_copy_that_is_only_to_read_goes_with_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()))
    )
    window = QWidget()
    qtbot.addWidget(window)
    exporter = Exporter(Banner(window), cast(Preferences, None), window)
    exporter.make_and_open("Survey.pdf", whole(lambda: b"%PDF"), only_to_read=True)
    qtbot.waitUntil(lambda: bool(opened))
    (copy,) = opened
    assert copy.name == "Survey.pdf"
    assert copy.read_bytes() == b"%PDF"
    if os.name == "posix":
        assert copy.stat().st_mode & 0o777 == 0o400
    exporter.wait()
    assert not copy.parent.exists()
