"""The user's settings, and the port that keeps them."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bizservice_desktop.domain.assessment.voters import (
    DEFAULT_MIN_VOTERS,
    LEAST_MIN_VOTERS,
    MOST_MIN_VOTERS,
)
from bizservice_desktop.domain.paper import Paper

from .drafts import Begun

if TYPE_CHECKING:  # read before the first frame: only what most starts need
    from bizservice_desktop.domain.cards.card_print import CardStock, PrinterProfile

LOCALES = ("da", "en")
TEXT_SIZES = (100, 125, 150, 175, 200)
LEAST_METRES, MOST_DEPTH, MOST_WIDTH = 0.5, 40.0, 12.0


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class BadSetting(ValueError):
    """A setting has a value it cannot have; the argument is the setting's name."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`locale` is the program's language, `content_locale` that of content and papers.

    `text_size` is in percent of the system's, `card_floor` the smallest type on a card in
    points. `printer` names the one of `printers` that cards are printed for, `card_presets`
    are sheets of cards the user described. `last_round` is opened at the next start. `window`
    is Qt's saved geometry, hex.
    `pack` is the content pack of one's own by the name of its folder, empty for the built-in one.
    `audience_screen` is the screen chosen for the room; `room_depth` (how far the last row
    sits) and `picture_width` on the wall are in metres. `drafts` is what was begun in forms.
    """

    locale: str = "da"
    content_locale: str = "da"
    pack: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    reduced_motion: bool = False
    paper: Paper = Paper.A4
    min_voters: int = DEFAULT_MIN_VOTERS
    card_floor: float = 9.0
    export_folder: str = ""
    last_round: str = ""
    window: str = ""
    printers: "tuple[PrinterProfile, ...]" = ()
    printer: str = ""
    card_presets: "tuple[CardStock, ...]" = ()
    audience_screen: str = ""
    room_depth: float = 6.0
    picture_width: float = 2.0
    drafts: Begun = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises: BadSetting."""
        checks = {
            "locale": self.locale in LOCALES,
            "content_locale": self.content_locale in LOCALES,
            "pack": not {*"/\\"} & {*self.pack},
            "text_size": self.text_size in TEXT_SIZES,
            "min_voters": LEAST_MIN_VOTERS <= self.min_voters <= MOST_MIN_VOTERS,
            "card_floor": 6.0 <= self.card_floor <= 14.0,
            "room_depth": LEAST_METRES <= self.room_depth <= MOST_DEPTH,
            "picture_width": LEAST_METRES <= self.picture_width <= MOST_WIDTH,
        }
        for name, is_good in checks.items():
            if not is_good:
                raise BadSetting(name)


class SettingsStore(Protocol):
    """Where settings are kept."""

    def load(self) -> Settings:
        """Unreadable or unknown values become the defaults; a start never fails for them."""
        ...

    def save(self, settings: Settings) -> None:
        """Raises: FileNotWritten."""
        ...
