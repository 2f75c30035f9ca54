"""Run on a real X server: presents the example, unplugs the projector and plugs it in again."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.conftest import PATIENCE_MS

from bizservice_desktop import bootstrap
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.room.presenter import Presenter
from bizservice_desktop.ui.room.presenting import Place, Presenting
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow

LAPTOP = ("laptop", "1366/361x768/203+0+0", "screen")
PROJECTOR = ("projector", "1920/508x1080/286+1366+0", "none")
SMALLER = ("projector", "1024/270x768/203+1366+0", "none")


def xrandr(*arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], check=True)


def wait_for(presenting: Presenting, place: Place) -> None:
    """Until presenting tells that the picture is there."""
    loop = QEventLoop()
    presenting.changed.connect(loop.quit)
    while presenting.place is not place:
        loop.exec()
    presenting.changed.disconnect(loop.quit)


def seen(wall: QWidget) -> dict[str, object]:
    """Where the wall is, and the colour that the screen really has in its corner."""
    QTest.qWaitForWindowExposed(wall, PATIENCE_MS)
    corner = wall.screen().grabWindow(0, 2, 2, 1, 1).toImage().pixelColor(0, 0)
    return {
        "screen": wall.screen().name(),
        "place": wall.geometry().getRect(),
        "is_full": wall.isFullScreen(),
        "corner": corner.name(),
    }


def main(folder: Path) -> None:
    xrandr("--setmonitor", *LAPTOP)
    xrandr("--setmonitor", *PROJECTOR)
    QApplication(sys.argv[:1])
    parts = bootstrap.window_parts(folder)
    store_all(parts.new_unit_of_work, parts.example_of("en"))
    store = bootstrap.open_settings(folder)
    store.save(Settings(locale="en", content_locale="en", last_round="sample-round-2"))
    window = MainWindow(Preferences(store))
    window.setGeometry(40, 30, 1280, 700)
    window.show()
    window.set_parts(parts)
    QTest.qWaitForWindowExposed(window, PATIENCE_MS)
    told: dict[str, object] = {"window": window.geometry().getRect()}
    window.topbar.present_toggled.emit()
    presenter = window.findChild(Presenter)
    assert isinstance(presenter, Presenter)
    presenting, wall = presenter.presenting, presenter.wall
    told["plugged"] = seen(wall)

    xrandr("--delmonitor", PROJECTOR[0])
    wait_for(presenting, Place.UNPLUGGED)
    QApplication.processEvents()  # Qt moves the windows of a screen after telling that it went
    told["unplugged"] = wall.isVisible()
    told["window_unplugged"] = window.geometry().getRect()
    told["window_on"] = window.screen().name()

    xrandr("--setmonitor", *PROJECTOR)
    wait_for(presenting, Place.WALL)
    told["again"] = seen(wall)

    xrandr("--delmonitor", PROJECTOR[0])
    wait_for(presenting, Place.UNPLUGGED)
    xrandr("--setmonitor", *SMALLER)
    wait_for(presenting, Place.WALL)
    told["smaller"] = seen(wall)
    told["window_in_the_end"] = window.geometry().getRect()

    presenting.stop()
    window.close()
    parts.close()
    print(json.dumps(told))  # noqa: T201 - read by the test


if __name__ == "__main__":
    main(Path(sys.argv[1]))
