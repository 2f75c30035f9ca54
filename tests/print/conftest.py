from pathlib import Path

import pytest

from bizservice_desktop.locations import resources
from bizservice_desktop.print.fonts import ReportLabMeasure


@pytest.fixture(scope="session")
def fonts() -> Path:
    return resources() / "fonts"


@pytest.fixture(scope="session")
def measure(fonts: Path) -> ReportLabMeasure:
    return ReportLabMeasure(fonts)
