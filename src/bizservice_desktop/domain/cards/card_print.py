"""How dialogue cards are put on paper: the choices, and what is known of a printer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ..paper import Paper


class Duplex(StrEnum):
    """How a card gets its back.

    The paper is turned about its long or its short edge; or front and back lie side by side
    and the card is folded; or it has none.
    """

    NONE = "none"
    LONG = "long"
    SHORT = "short"
    FOLD = "fold"

    @property
    def turns_paper(self) -> bool:
        return self in {Duplex.LONG, Duplex.SHORT}


class Overflow(StrEnum):
    """Where a text goes on that the front has no room for."""

    BACK = "back"
    CARD = "card"


class Marks(StrEnum):
    """What shows where to cut. Where crop marks find no room there are lines anyway."""

    CROP = "crop"
    LINES = "lines"
    NONE = "none"


class BadPrinter(ValueError):
    """A profile or sheet has a value it cannot have; the argument names it."""


MOST_IN_A_ROW = 10
MOST_OFF = 20.0
"""The largest shift in mm that a profile makes up for."""


def _check(value: object, limits: Mapping[str, tuple[float, float]]) -> None:
    """Raises: BadPrinter: A field is not within its limits, or no number."""
    for name, (least, most) in limits.items():
        if not least <= getattr(value, name) <= most:
            raise BadPrinter(name)


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """What makes up for a printer.

    Backs move `dx` mm to the right and `dy` mm down, and turn by `turn` degrees clockwise about
    the middle of the page. Everything is drawn `scale` times as large.
    """

    name: str = ""
    dx: float = 0.0
    dy: float = 0.0
    turn: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        """Raises: BadPrinter."""
        off = (-MOST_OFF, MOST_OFF)
        _check(self, {"dx": off, "dy": off, "turn": (-5.0, 5.0), "scale": (0.8, 1.25)})

    @property
    def is_straight(self) -> bool:
        """Whether nothing needs to be made up for."""
        return (self.dx, self.dy, self.turn, self.scale) == (0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True, slots=True)
class CardStock:
    """Ready-made sheets of cards: sizes in mm, the paper upright.

    `left` and `top` are where the first card begins, `gap_x` and `gap_y` what lies between.
    """

    name: str
    paper: Paper
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    gap_x: float = 0.0
    gap_y: float = 0.0

    def __post_init__(self) -> None:
        """Raises: BadPrinter."""
        _check(self, dict.fromkeys(("left", "top", "gap_x", "gap_y"), (0, 420)))
        _check(self, dict.fromkeys(("width", "height"), (40, 297)))
        _check(self, dict.fromkeys(("columns", "rows"), (1, MOST_IN_A_ROW)))


STOCKS = (
    CardStock("Avery C32011", Paper.A4, 85, 54, 2, 5, 15, 13.5, 10),
    CardStock("Avery 32015", Paper.A4, 85, 54, 2, 4, 17, 31.5, 6, 6),
    CardStock("HERMA 5028", Paper.A4, 83.8, 50.8, 2, 5, 18.6, 22, 5.4),
)
"""Sheets from the shops, as the open templates of gLabels have them; these are not the makers'
drawings, so one page is held against the sheet before it is printed on."""


@dataclass(frozen=True, slots=True)
class CardPrint:
    """How cards are printed.

    `size` is `a6`, `a7`, `poker`, `tarot`, `85x54` or `WxH` mm; with `stock` the sheet's own
    size and paper hold. `floor_pt` is the smallest type. `start` places of the first sheet are
    left free. `in_turn` prints front and back of a sheet after each other, else all fronts
    come first. `draft` is grey with hatches for the areas. `edition` is that of the print log,
    0 for the method's own; with `topic_back` the back names the point beside the area.
    """

    size: str = "a7"
    paper: Paper = Paper.A4
    duplex: Duplex = Duplex.LONG
    floor_pt: float = 9.0
    overflow: Overflow = Overflow.BACK
    marks: Marks = Marks.CROP
    start: int = 0
    in_turn: bool = True
    draft: bool = False
    edition: int = 0
    topic_back: bool = False
    stock: CardStock | None = None
    printer: PrinterProfile = field(default_factory=PrinterProfile)

    def of_size(self, size: str, paper: Paper) -> "CardPrint":
        """Return a copy with another size of card or paper, which no ready-made sheet has."""
        return replace(self, size=size, paper=paper, stock=None, start=0)

    def on_stock(self, stock: CardStock | None) -> "CardPrint":
        """Return a copy on ready-made sheets, which are not folded; None for plain paper."""
        is_folded = stock is not None and self.duplex is Duplex.FOLD
        duplex = Duplex.LONG if is_folded else self.duplex
        return replace(self, stock=stock, duplex=duplex, start=0)

    def with_backs(self, duplex: Duplex) -> "CardPrint":
        """Return a copy where cards get their backs so; to be folded takes plain paper."""
        stock = None if duplex is Duplex.FOLD else self.stock
        return replace(self, duplex=duplex, stock=stock, start=0)
