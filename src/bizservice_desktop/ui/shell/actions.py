"""Everything a key does, in one table: its words, where it holds, and its keys.

A new key is a row here, and `bind` or `action_of` where it is to work. Buttons, menus, tool tips
and helps say the keys as they stand here.
"""

from collections.abc import Callable, Iterator
from enum import Enum, StrEnum, unique

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Key = str | QKeySequence.StandardKey
_STANDARD = QKeySequence.StandardKey
_ARROWS = ("Left", "Right", "Up", "Down")
VOTE_SIGNS = ("0", "1", "2", "3", "4", "?")
"""Those of `vote_signs`, which would load the method before the first frame; a test compares."""


class Where(StrEnum):
    """Where an action holds, as a path: within the window, a page, a part of the page."""

    WINDOW = "window"
    PRESENTING = "window+presenting"
    """While the room sees a picture, wherever one is in the window, and on the wall itself."""
    SCREENS = "window/screens"
    MAPPING = "window/mapping"
    LARGE_VIEW = "window/mapping/large"
    MODEL = "window/model"
    MATRIX = "window/matrix"
    CELL = "window/matrix/cell"
    """While a cell of the matrix is open."""
    AGENDAS = "window/agendas"
    AGENDA_LIST = "window/agendas/list"
    ITEM = "window/agendas/item"
    SPLIT = "window/agendas/item/split"
    WORKSHOP = "window/workshop"
    MINUTES = "window/workshop/minutes"
    QUESTION = "window/workshop/question"
    """How many minutes it was, asked in the page."""
    CARD_LIST = "window/cards/list"
    VOTE = "vote"
    VOTE_SETUP = "vote/setup"
    VOTE_PAPER = "vote/paper"
    VOTE_PASSED = "vote/passed"
    BALLOTS = "ballots"
    BALLOTS_SETUP = "ballots/setup"
    BALLOT_BOXES = "ballots/boxes"

    def holds_with(self, other: "Where") -> bool:
        """Whether both may hold at the same time: one is within the other, or window-wide."""
        outer, inner = sorted((self.replace("+presenting", ""), other.replace("+presenting", "")))
        return f"{inner}/".startswith(f"{outer}/")


@unique
class Action(Enum):
    """What can be done by key, and what stands beside it in the same menu."""

    UNDO = (QT_TRANSLATE_NOOP("Action", "Undo"), Where.WINDOW, _STANDARD.Undo)
    REDO = (QT_TRANSLATE_NOOP("Action", "Redo"), Where.WINDOW, _STANDARD.Redo)

    PRESENT = (QT_TRANSLATE_NOOP("Action", "Present"), Where.WINDOW, "F5")
    HOLD = (QT_TRANSLATE_NOOP("Action", "Hold"), Where.PRESENTING, "F")
    BLANK = (QT_TRANSLATE_NOOP("Action", "Blank"), Where.PRESENTING, "B")
    SWAP = (QT_TRANSLATE_NOOP("Action", "Swap"), Where.PRESENTING, "S")
    STOP_PRESENTING = (QT_TRANSLATE_NOOP("Action", "Stop presenting"), Where.PRESENTING, "Esc")
    CHOOSE_SCREEN = (
        QT_TRANSLATE_NOOP("Action", "Take the screen with this number"),
        Where.SCREENS,
        *"123456789",
    )

    ANSWER = (QT_TRANSLATE_NOOP("Action", "Answer"), Where.MAPPING, *VOTE_SIGNS, "N")
    GO_BACK = (QT_TRANSLATE_NOOP("Action", "Back"), Where.MAPPING, "Left")
    GO_FORWARD = (QT_TRANSLATE_NOOP("Action", "Forward"), Where.MAPPING, "Right")
    GO_ON = (QT_TRANSLATE_NOOP("Action", "Go on"), Where.MAPPING, "Return")
    """Agrees on what is proposed, where something is, and goes on; the arrows only move."""
    TAKE_ANSWER_BACK = (
        QT_TRANSLATE_NOOP("Action", "Take the answer back"),
        Where.MAPPING,
        "Backspace",
    )
    VOTE = (QT_TRANSLATE_NOOP("Action", "Vote"), Where.MAPPING, "V")
    TARGET = (QT_TRANSLATE_NOOP("Action", "Another target"), Where.MAPPING, "T")
    ORDER = (QT_TRANSLATE_NOOP("Action", "Another order"), Where.MAPPING, "O")
    GUIDANCE = (QT_TRANSLATE_NOOP("Action", "Guidance"), Where.MAPPING, "G")
    NEW_INITIATIVE = (
        QT_TRANSLATE_NOOP("Action", "New initiative from here"),
        Where.MAPPING,
        "I",
    )
    KEY_IN_BALLOTS = (QT_TRANSLATE_NOOP("Action", "Key in paper ballots …"), Where.MAPPING, "K")
    LARGE_VIEW = (QT_TRANSLATE_NOOP("Action", "Large view"), Where.MAPPING, "L")
    LEAVE_LARGE_VIEW = (
        QT_TRANSLATE_NOOP("Action", "Close the large view"),
        Where.LARGE_VIEW,
        "Esc",
    )

    LEAVE_VOTE = (QT_TRANSLATE_NOOP("Action", "Stop voting"), Where.VOTE, "Esc")
    START_VOTE = (QT_TRANSLATE_NOOP("Action", "Start the vote"), Where.VOTE_SETUP, "Return")
    VOTE_ON_PAPER = (QT_TRANSLATE_NOOP("Action", "On paper instead"), Where.VOTE_SETUP, "K")
    CAST_VOTE = (QT_TRANSLATE_NOOP("Action", "Vote"), Where.VOTE_PAPER, *VOTE_SIGNS)
    NEXT_VOTER = (
        QT_TRANSLATE_NOOP("Action", "I am next"),
        Where.VOTE_PASSED,
        "Space",
        "Return",
    )
    TAKE_VOTE_BACK = (
        QT_TRANSLATE_NOOP("Action", "Take my vote back"),
        Where.VOTE_PASSED,
        "Backspace",
    )
    SHOW_VOTES = (
        QT_TRANSLATE_NOOP("Action", "Stop here and show the votes"),
        Where.VOTE_PASSED,
        "R",
    )

    LEAVE_BALLOTS = (QT_TRANSLATE_NOOP("Action", "Leave"), Where.BALLOTS, "Esc")
    START_BALLOTS = (QT_TRANSLATE_NOOP("Action", "Begin"), Where.BALLOTS_SETUP, "Return")
    MARK = (QT_TRANSLATE_NOOP("Action", "Mark"), Where.BALLOT_BOXES, *VOTE_SIGNS)
    NO_MARK = (QT_TRANSLATE_NOOP("Action", "No vote"), Where.BALLOT_BOXES, "Space")
    TAKE_MARK_BACK = (
        QT_TRANSLATE_NOOP("Action", "Last key back"),
        Where.BALLOT_BOXES,
        "Backspace",
    )
    MOVE_BOX = (
        QT_TRANSLATE_NOOP("Action", "Move"),
        Where.BALLOT_BOXES,
        *_ARROWS,
    )
    BALLOTS_DONE = (QT_TRANSLATE_NOOP("Action", "Done"), Where.BALLOT_BOXES, "Return")

    ZOOM_IN = (QT_TRANSLATE_NOOP("Action", "Zoom in"), Where.MODEL, "+")
    ZOOM_OUT = (QT_TRANSLATE_NOOP("Action", "Zoom out"), Where.MODEL, "-")
    ZOOM_WHOLE = (QT_TRANSLATE_NOOP("Action", "Whole figure"), Where.MODEL, "0")
    SET_SHADE = (QT_TRANSLATE_NOOP("Action", "Set the shade by hand"), Where.MODEL, "H")
    COPY_FIGURE = (QT_TRANSLATE_NOOP("Action", "Copy"), Where.MODEL, _STANDARD.Copy)

    INITIATIVE_FOR_CELL = (QT_TRANSLATE_NOOP("Action", "New initiative"), Where.MATRIX, "I")
    LEAVE_CELL_EMPTY = (
        QT_TRANSLATE_NOOP("Action", "Leave the cell empty on purpose"),
        Where.MATRIX,
        "E",
    )
    JUDGE_CELL = (QT_TRANSLATE_NOOP("Action", "Judge the open cell"), Where.CELL, *"1234")
    CLOSE_CELL = (QT_TRANSLATE_NOOP("Action", "Close the cell"), Where.CELL, "Esc")

    TO_WORKSHOP = (QT_TRANSLATE_NOOP("Action", "To the workshop"), Where.AGENDAS, "Ctrl+Return")
    EDIT_ITEM = (QT_TRANSLATE_NOOP("Action", "Edit"), Where.AGENDA_LIST, "Return")
    ITEM_UP = (QT_TRANSLATE_NOOP("Action", "Move up"), Where.AGENDA_LIST, "Alt+Up")
    ITEM_DOWN = (QT_TRANSLATE_NOOP("Action", "Move down"), Where.AGENDA_LIST, "Alt+Down")
    DUPLICATE_ITEM = (QT_TRANSLATE_NOOP("Action", "Duplicate"), Where.AGENDA_LIST, "Ctrl+D")
    SPLIT_ITEM = (QT_TRANSLATE_NOOP("Action", "Split in two"), Where.AGENDA_LIST, "D")
    MERGE_ITEM = (QT_TRANSLATE_NOOP("Action", "Merge with the next"), Where.AGENDA_LIST, "M")
    GROUP_ITEM = (
        QT_TRANSLATE_NOOP("Action", "At the same time as the item above"),
        Where.AGENDA_LIST,
        "G",
    )
    FOLLOW_ITEM = (QT_TRANSLATE_NOOP("Action", "Next in the group above"), Where.AGENDA_LIST, "N")
    PARK_ITEM = (QT_TRANSLATE_NOOP("Action", "Park"), Where.AGENDA_LIST, "P")
    REMOVE_ITEM = (QT_TRANSLATE_NOOP("Action", "Remove"), Where.AGENDA_LIST, "Del")
    CLOSE_ITEM = (QT_TRANSLATE_NOOP("Action", "Done"), Where.ITEM, "Esc")
    CANCEL_SPLIT = (QT_TRANSLATE_NOOP("Action", "Cancel"), Where.SPLIT, "Esc")

    TO_PROGRAMME = (QT_TRANSLATE_NOOP("Action", "To the programme"), Where.WORKSHOP, "Ctrl+Return")
    START_KEEP = (
        QT_TRANSLATE_NOOP("Action", "Start, fixed times stay"),
        Where.WORKSHOP,
        "1",
    )
    START_MOVED = (QT_TRANSLATE_NOOP("Action", "Start, all times move"), Where.WORKSHOP, "2")
    REHEARSE = (QT_TRANSLATE_NOOP("Action", "Rehearse"), Where.WORKSHOP, "3")
    NEXT_ITEM = (QT_TRANSLATE_NOOP("Action", "Next item"), Where.WORKSHOP, "N")
    SKIP_ITEM = (QT_TRANSLATE_NOOP("Action", "Leave out"), Where.WORKSHOP, "X")
    JUMP_TO_ITEM = (QT_TRANSLATE_NOOP("Action", "Jump to …"), Where.WORKSHOP, "J")
    STOP_CLOCK = (QT_TRANSLATE_NOOP("Action", "Stop or start the clock"), Where.WORKSHOP, "P")
    MORE_MINUTES = (QT_TRANSLATE_NOOP("Action", "Five more minutes"), Where.WORKSHOP, "+")
    FEWER_MINUTES = (QT_TRANSLATE_NOOP("Action", "Five fewer minutes"), Where.WORKSHOP, "-")
    ONE_MORE_MINUTE = (QT_TRANSLATE_NOOP("Action", "One more minute"), Where.WORKSHOP, ".")
    ONE_FEWER_MINUTE = (QT_TRANSLATE_NOOP("Action", "One minute fewer"), Where.WORKSHOP, ",")
    BEGAN_EARLIER = (QT_TRANSLATE_NOOP("Action", "Began earlier …"), Where.WORKSHOP, "A")
    START_OVER = (QT_TRANSLATE_NOOP("Action", "Start over"), Where.WORKSHOP, "Ctrl+R")
    END_WORKSHOP = (QT_TRANSLATE_NOOP("Action", "End the workshop"), Where.WORKSHOP, "Ctrl+E")
    GO_ON_WORKSHOP = (QT_TRANSLATE_NOOP("Action", "Go on with the workshop"), Where.WORKSHOP, "G")
    TAKE_RESCUE = (QT_TRANSLATE_NOOP("Action", "Take the minutes"), Where.WORKSHOP, "T")
    PARK_RESCUE = (QT_TRANSLATE_NOOP("Action", "Park instead"), Where.WORKSHOP, "K")
    MOVE_RESCUE = (QT_TRANSLATE_NOOP("Action", "Move instead"), Where.WORKSHOP, "E")
    WRITE_MINUTES = (QT_TRANSLATE_NOOP("Action", "Write in the minutes"), Where.WORKSHOP, "M")
    MINUTES_KIND = (
        QT_TRANSLATE_NOOP("Action", "Decision, task or note"),
        Where.MINUTES,
        *("Ctrl+1", "Ctrl+2", "Ctrl+3"),
    )
    TASK_INITIATIVE = (
        QT_TRANSLATE_NOOP("Action", "Make it an initiative"),
        Where.MINUTES,
        "Ctrl+I",
    )
    TASK_DONE = (QT_TRANSLATE_NOOP("Action", "Done, or open again"), Where.MINUTES, "Ctrl+D")
    CANCEL_MINUTES = (QT_TRANSLATE_NOOP("Action", "Cancel"), Where.MINUTES, "Esc")
    LEAVE_QUESTION = (QT_TRANSLATE_NOOP("Action", "Cancel"), Where.QUESTION, "Esc")

    EDIT_CARD = (QT_TRANSLATE_NOOP("Action", "Edit"), Where.CARD_LIST, "Return")
    DUPLICATE_CARD = (QT_TRANSLATE_NOOP("Action", "Duplicate"), Where.CARD_LIST, "Ctrl+D")
    CARD_MORE = (QT_TRANSLATE_NOOP("Action", "One copy more"), Where.CARD_LIST, "+")
    CARD_FEWER = (QT_TRANSLATE_NOOP("Action", "One copy fewer"), Where.CARD_LIST, "-")
    CARD_UP = (QT_TRANSLATE_NOOP("Action", "Move up"), Where.CARD_LIST, "Alt+Up")
    CARD_DOWN = (QT_TRANSLATE_NOOP("Action", "Move down"), Where.CARD_LIST, "Alt+Down")
    RESTORE_CARD = (QT_TRANSLATE_NOOP("Action", "Back to the manual's text"), Where.CARD_LIST)
    RETIRE_CARD = (QT_TRANSLATE_NOOP("Action", "Retire"), Where.CARD_LIST, "Del")
    BRING_CARD_BACK = (QT_TRANSLATE_NOOP("Action", "Bring back"), Where.CARD_LIST)
    TAKE_CARD_OUT = (QT_TRANSLATE_NOOP("Action", "Take out of this deck"), Where.CARD_LIST)
    DELETE_CARD = (QT_TRANSLATE_NOOP("Action", "Delete for good"), Where.CARD_LIST)

    def __init__(self, english: str, where: Where, *keys: Key) -> None:
        self._english = english
        self.where = where
        self._given = keys

    @property
    def words(self) -> str:
        """In the language of the interface."""
        return QCoreApplication.translate("Action", self._english)

    @property
    def keys(self) -> tuple[str, ...]:
        """As Qt names them, the usual one first; the keypad's Enter does what Return does."""
        return tuple(_named(self._given))

    @property
    def key_words(self) -> str:
        """The usual key in the language of the interface: `Alt+Up`; empty without one."""
        return key_words(self.keys[0]) if self._given else ""

    @property
    def key_cap(self) -> str:
        """What stands on the key, for a picture of it: an arrow for Left; empty without one."""
        return _CAPS.get(self.keys[0], self.key_words) if self._given else ""


def key_words(key: str) -> str:
    """A key as it is written on the keyboard, in the language of the interface."""
    *held, last = key.split("+") if len(key) > 1 else [key]
    name = QCoreApplication.translate("Key", str(_KEY_NAMES[last])) if last in _KEY_NAMES else last
    return "+".join((*held, name))


def with_key(action: Action, words: str = "") -> str:
    """`Large view (L)`; `words` where the button says more than the action."""
    return f"{words or action.words} ({action.key_words})"


def in_menu(action: Action, words: str = "") -> str:
    """As an entry of a menu, which sets the key at its right edge."""
    return "\t".join(filter(None, (words or action.words, action.key_words)))


def help_words(*actions: Action, between: str = ", ") -> str:
    """The actions and their keys as one sentence: `D: Split in two, M: Merge with the next`."""
    return between.join(f"{_all_key_words(each)}: {each.words}" for each in actions)


def actions_of(where: Where) -> tuple[Action, ...]:
    """What can be done there by key, in the order of the table."""
    return tuple(each for each in Action if each.where is where and each.keys)


class Shortcut(QShortcut):
    """One key of an action.

    Signals:
        pressed: The key, as the table names it.
    """

    pressed = Signal(str)

    def __init__(self, widget: QWidget, action: Action, key: str) -> None:
        super().__init__(QKeySequence(key), widget)
        self.action = action
        self._key = key
        if action.where not in (Where.WINDOW, Where.PRESENTING):
            self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        self.pressed.emit(self._key)


def bind(widget: QWidget, action: Action, slot: Callable[..., object]) -> tuple[Shortcut, ...]:
    """Let the keys do it while the keyboard is in the widget, but never while text is typed.

    `slot` is given the key if it takes one.
    """
    shortcuts = tuple(Shortcut(widget, action, key) for key in action.keys)
    for shortcut in shortcuts:
        shortcut.pressed.connect(slot)
    return shortcuts


def let_keys_through(widget: QWidget, *, enabled: bool) -> None:
    """Off, while a window opens over the page: a vote typed too soon is no answer of the group."""
    for shortcut in widget.findChildren(Shortcut):
        shortcut.setEnabled(enabled)


def action_of(event: QKeyEvent, where: Where) -> Action | None:
    """What a key does there, for a widget that takes its keys itself."""
    return action_and_key(event, where)[0]


def action_and_key(event: QKeyEvent, *places: Where) -> tuple[Action | None, str]:
    """What a key does in these places, and the key as the table names it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() < Qt.Key.Key_Escape and not chr(event.key()).isalpha():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # keyboards differ in where signs lie
    key = QKeySequence(modifiers.value | event.key()).toString()
    found = (each for each in Action if each.where in places and key in each.keys)
    return next(found, None), key


_KEY_NAMES = {
    "Return": QT_TRANSLATE_NOOP("Key", "Enter"),
    "Space": QT_TRANSLATE_NOOP("Key", "Space"),
    "Del": QT_TRANSLATE_NOOP("Key", "Delete"),
    "Left": QT_TRANSLATE_NOOP("Key", "Left"),
    "Right": QT_TRANSLATE_NOOP("Key", "Right"),
    "Up": QT_TRANSLATE_NOOP("Key", "Up"),
    "Down": QT_TRANSLATE_NOOP("Key", "Down"),
}


_CAPS = {"Left": "←", "Right": "→", "Return": "↵"}


def _named(given: tuple[Key, ...]) -> Iterator[str]:
    for key in given:
        if isinstance(key, QKeySequence.StandardKey):
            yield from (each.toString() for each in QKeySequence.keyBindings(key))
        else:
            yield key
            if key == "Return":
                yield "Enter"


def _all_key_words(action: Action) -> str:
    """Digits as one range, all arrows as one; the keypad's Enter goes without saying."""
    keys = [key for key in action.keys if key != "Enter"]
    words: list[str] = []
    if len(digits := [key for key in keys if key.isdecimal()]) > 1:
        words.append(f"{digits[0]}–{digits[-1]}")
        keys = [key for key in keys if key not in digits]
    if keys == list(_ARROWS):
        return QCoreApplication.translate("Key", "Arrows")
    return ", ".join((*words, *map(key_words, keys)))
