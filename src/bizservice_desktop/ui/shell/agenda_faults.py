"""What is wrong with a row of an agenda's table, in one sentence."""

from PySide6.QtCore import QObject

from bizservice_desktop.services.tables.agenda_files import BlockFault, BlockProblem

from ..kit.words import filled


class AgendaFaultTexts(QObject):
    """Words for the conditions of `services.agenda_files`."""

    def of(self, fault: BlockFault) -> str:
        words = {
            BlockProblem.NO_TITLE: self.tr("Line %1: the title is missing."),
            BlockProblem.BAD_LENGTH: self.tr(
                "Line %1: “%2” is not a length; write for example 45 or 1h30."
            ),
            BlockProblem.BAD_START: self.tr(
                "Line %1: “%2” is not a time of day; write for example 9:30."
            ),
            BlockProblem.BAD_KIND: self.tr(
                "Line %1: “%2” is not a kind; use work, break or buffer."
            ),
            BlockProblem.BAD_SETTING: self.tr(
                "Line %1: “%2” is not a setting; use plenary, groups, pairs or alone."
            ),
            BlockProblem.BAD_BRING: self.tr(
                "Line %1: “%2” is nothing to bring; write for example 2 person Apples."
            ),
        }[fault.problem]
        return filled(words, fault.line, fault.value)
