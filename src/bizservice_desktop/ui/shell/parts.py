"""What the window is given by the composition root once it is on the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bizservice_desktop.diagram.scene.text import Hyphenate, Measure
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.ports import NewUnitOfWork, PackChoice, WordingOf
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.agenda_files import AgendaFiles
from bizservice_desktop.services.tables.answer_files import AnswerFiles
from bizservice_desktop.services.tables.card_table import CardFiles


class TextTools(Protocol):
    """Knows the embedded font and where words may be divided; loaded when first needed."""

    def measure(self) -> Measure: ...

    def hyphenate(self, locale: str) -> Hyphenate: ...


class Tables(Protocol):
    """Writes the matrix as a table, as the bytes of a file."""

    def csv(self, model: ReadModel) -> bytes: ...

    def xlsx(self, model: ReadModel) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """`example_of` gives the finished example in a locale, as values to be stored.
    `data_folder` holds the file with all data, `packs` the content packs of one's own."""

    new_unit_of_work: NewUnitOfWork
    method: Method
    wording_of: WordingOf
    papers: Papers
    text_tools: TextTools
    tables: Tables
    answer_files: AnswerFiles
    agenda_files: AgendaFiles
    card_files: CardFiles
    example_of: Callable[[str], tuple[Aggregate, ...]]
    data_folder: Path
    packs: PackChoice
    is_read_only: bool
    close: Callable[[], None]
