"""How properties are tried, and the real method with its wordings, read once."""

import os

import pytest
from hypothesis import settings

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.locations import resources

# a machine may stall at any moment, so no example is timed; CI tries the same ones every time
settings.register_profile(
    "suite", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True
)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(resources() / "cards")


@pytest.fixture(scope="session")
def method(pack: Pack) -> Method:
    return pack.method


@pytest.fixture(scope="session")
def english(pack: Pack) -> Wording:
    return pack.wordings["en"]


@pytest.fixture(scope="session")
def danish(pack: Pack) -> Wording:
    return pack.wordings["da"]
