"""The real method and its wordings, read once."""

import pytest

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.locations import resources


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
