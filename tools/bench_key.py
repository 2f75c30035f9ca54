"""One answer in the mapping, from the key to its painted effect; run by `bench.py key`.

The whole window on the finished example, its database on disk, on no screen: the key is
pressed, the answer is stored (SQLite, synchronous FULL), recorded and told to every page,
and the window is painted. Prints {"name": median CPU seconds, …, "stored": those of the
storing alone, "wall": the median seconds on the clock}.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.shell.theme import apply_theme
from bizservice_desktop.ui.window.main_window import MainWindow

WARM_UPS = 10
_ROUND = RoundId("sample-round-2")
_KEYS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


def measure(data: Path, runs: int) -> dict[str, float]:
    app = QApplication(sys.argv[:1])
    for file in sorted((locations.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    apply_theme(app, "light", base_font=QFont("Source Sans 3", 11), text_size=100)
    parts = bootstrap.window_parts(data)
    store_all(parts.new_unit_of_work, parts.example_of("da"))
    window = MainWindow(Preferences(bootstrap.open_settings(data)))
    window.set_parts(parts)
    window.desk.open_round(_ROUND)
    window.show()
    window.show_page(PageName.MAPPING)
    page = window.current_page
    if not isinstance(page, MappingPage):
        raise TypeError(page)
    point = window.desk.method.point_order[0]

    def press(number: int) -> None:
        QTest.keyClick(page, _KEYS[number % len(_KEYS)])
        app.processEvents()

    def store(number: int) -> None:
        round = window.desk.round.with_agreed(point, number % len(_KEYS))
        with parts.new_unit_of_work() as work:
            work.put(round)
            work.commit()

    for number in range(WARM_UPS):
        press(number)
    page.show_question(point)
    times: dict[str, list[float]] = {"key": [], "wall": [], "stored": []}
    for number in range(runs):
        before = window.desk.round
        began, clock = time.process_time(), time.perf_counter()
        press(number)
        times["key"].append(time.process_time() - began)
        times["wall"].append(time.perf_counter() - clock)
        if window.desk.round == before:
            raise RuntimeError("the key answered nothing")
        began = time.process_time()
        store(number + 2)
        times["stored"].append(time.process_time() - began)
        store(number)  # as the window has it
    window.close()
    parts.close()
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 45
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(Path(folder), runs)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
