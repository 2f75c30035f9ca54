"""Makes the pictures of the README from the example, without a screen.

python tools/screenshots.py [--locale da|en] [--dark] [--out DIR] [--size 1440x900]
"""

# ruff: noqa: PLC0415
import argparse
import os
import sys
import tempfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from bizservice_desktop.ui.window.main_window import MainWindow

TOP = Path(__file__).parent.parent
PAGES = ("mapping", "model", "matrix", "agendas", "cards", "projector")
PROJECTOR = "projector"
_WAIT_MS = 20
_MOST_WAITS = 1000


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--locale", choices=("da", "en"), default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--out", type=Path, default=TOP / "docs" / "pictures")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--pages", nargs="*", default=PAGES)
    arguments = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    width, height = map(int, arguments.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        take(
            Path(folder),
            arguments.out,
            arguments.pages,
            locale=arguments.locale,
            dark=arguments.dark,
            size=(width, height),
        )
    return 0


def take(
    data: Path, out: Path, pages: list[str], *, locale: str, dark: bool, size: tuple[int, int]
) -> None:
    """Open the window on the example and save each page as a picture."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from bizservice_desktop import bootstrap, locations
    from bizservice_desktop.domain.assessment.round import RoundId
    from bizservice_desktop.services.rounds import store_all
    from bizservice_desktop.services.settings import Appearance, Settings
    from bizservice_desktop.ui.shell.places import PageName
    from bizservice_desktop.ui.window.application import Application

    out.mkdir(parents=True, exist_ok=True)
    parts = bootstrap.window_parts(data)
    store_all(parts.new_unit_of_work, parts.example_of(locale))
    settings = bootstrap.open_settings(data)
    settings.save(
        Settings(
            locale=locale,
            content_locale=locale,
            appearance=Appearance.DARK if dark else Appearance.LIGHT,
            last_round="sample-round-2",
        )
    )
    QApplication.setStyle("Fusion")
    app = QApplication(sys.argv[:1])
    for file in sorted((locations.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(QFont("Source Sans 3", 11))
    application = Application(
        app,
        settings,
        locations.resources(),
        lambda: parts,
        partial(bootstrap.write_log, data),
        data,
    )
    window = application.window
    window.resize(*size)
    window.show()
    for _ in range(_MOST_WAITS):
        QTest.qWait(_WAIT_MS)
        with suppress(AttributeError):  # the parts are not there yet
            if window.current_page is not None:
                break
    window.desk.open_round(RoundId("sample-round-2"))
    for page in pages:
        if page == PageName.RUNNING:
            hold_a_workshop(window)
        window.show_page(PageName.MODEL if page == PROJECTOR else PageName(page))
        QTest.qWait(_WAIT_MS * 60)
        picture = on_the_wall(window) if page == PROJECTOR else window.grab()
        picture.save(str(out / f"{page}.png"))
    window.close()
    app.quit()
    parts.close()


def on_the_wall(window: "MainWindow") -> "QPixmap":
    """What the room sees of the page, as on a projector."""
    from bizservice_desktop.ui.room.presenter import Presenter

    window.topbar.present_toggled.emit()
    presenter = window.findChild(Presenter)
    assert isinstance(presenter, Presenter)  # noqa: S101
    presenter.wall.resize(1440, 810)
    picture = presenter.wall.grab()
    presenter.toggle()
    return picture


def hold_a_workshop(window: "MainWindow") -> None:
    """Twelve minutes late in the third item of the newest agenda."""
    from datetime import timedelta

    from bizservice_desktop.domain.agenda.agenda import Noted, NotedId, NotedKind
    from bizservice_desktop.domain.agenda.holding import next_block
    from bizservice_desktop.domain.agenda.minutes import note
    from bizservice_desktop.domain.agenda.starting import StartMode, start
    from bizservice_desktop.ui.shell.desk import local_now

    agenda = window.desk.workspace.agendas[-1]
    first, second = agenda.blocks[0].minutes, agenda.blocks[1].minutes
    now = local_now() - timedelta(minutes=first + second + 25, seconds=36)
    agenda = start(agenda, now, StartMode.MOVE)
    now += timedelta(minutes=first + 4)
    agenda = next_block(agenda, now)
    words = "One register; the business team leads."
    agenda = note(agenda, Noted(NotedId(""), NotedKind.DECISION, words, now), now)
    agenda = next_block(agenda, now + timedelta(minutes=second + 8))
    window.desk.put("run_start", agenda)


if __name__ == "__main__":
    sys.exit(main())
