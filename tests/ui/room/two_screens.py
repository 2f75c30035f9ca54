"""Run on two offscreen screens: presents the example and tells where everything is."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bizservice_desktop import bootstrap
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.room.presenter import Presenter
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow


def main(folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    parts = bootstrap.window_parts(folder)
    store_all(parts.new_unit_of_work, parts.example_of("en"))
    store = bootstrap.open_settings(folder)
    store.save(Settings(locale="en", content_locale="en", last_round="sample-round-2"))
    window = MainWindow(Preferences(store))
    window.resize(1024, 700)
    window.show()
    window.set_parts(parts)
    window.topbar.present_toggled.emit()
    presenter = window.findChild(Presenter)
    assert isinstance(presenter, Presenter)
    presenting, wall = presenter.presenting, presenter.wall
    app.processEvents()
    place = wall.geometry()
    told = {
        "screens": len(app.screens()),
        "found": [wall.screen().name(), place.x(), place.y(), place.width(), place.height()],
        "window": window.screen().name(),
    }
    presenting.swap()
    app.processEvents()
    told["swapped"] = [wall.screen().name(), window.screen().name()]
    presenting.swap()
    app.processEvents()
    told["back"] = [wall.screen().name(), window.screen().name()]
    presenting.stop()
    told["stopped"] = wall.isVisible()
    window.close()
    parts.close()
    print(json.dumps(told))  # noqa: T201 - read by the test


if __name__ == "__main__":
    main(Path(sys.argv[1]))
