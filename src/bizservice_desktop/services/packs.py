"""Content packs of one's own: which there are, and which one the program works with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OwnPack:
    """A pack by the name of its folder, `""` for the built-in one.

    A good one has its `points` and `cards` counted. A faulty one has its first `fault` as a
    sentence by locale, and the number of the others.
    """

    name: str
    points: int = 0
    cards: int = 0
    fault: Mapping[str, str] = field(default_factory=dict)
    more_faults: int = 0


@dataclass(frozen=True, slots=True)
class PackChoice:
    """`refused` is the pack chosen in the settings when it cannot be used, None when it is
    the one `used`. `look` reads all packs in `folder`, which takes a moment each.
    """

    built_in: OwnPack
    used: OwnPack
    refused: OwnPack | None
    folder: Path
    look: Callable[[], tuple[OwnPack, ...]]
