"""What is wrong with a file or a row of it, in one sentence."""

from PySide6.QtCore import QObject

from bizservice_desktop.services.tables.answer_files import FileFault
from bizservice_desktop.services.tables.importing import RowFault, RowProblem

from ..kit.words import filled


class FileFaultTexts(QObject):
    """Words for the conditions that reading a table names."""

    def of_file(self, fault: FileFault) -> str:
        texts = {
            "missing": self.tr("The file does not exist."),
            "not_readable": self.tr("The file cannot be read: %2."),
            "too_large": self.tr("The file is larger than %2 MB, more than a table may be."),
            "not_utf8": self.tr("The file is not UTF-8 text; save it as “CSV UTF-8”."),
            "nul": self.tr("The file is not text."),
            "no_rows": self.tr("The file has no rows below its header."),
            "column_missing": self.tr("The column %1 is missing from the header."),
            "column_unknown": self.tr("The column %1 is not known."),
            "column_twice": self.tr("The column %1 stands twice in the header."),
            "no_column": self.tr("“%2” stands in no column; text with a ; or , needs quotes."),
            "bad_quotes": self.tr("The quotes in the file do not match."),
        }
        words = texts.get(fault.problem, self.tr("The file cannot be read: %2."))
        value = fault.value
        if fault.problem == "too_large" and value.isdecimal():
            value = str(int(value) // 1_000_000)
        return self._at(fault.line, words, fault.column, value)

    def of_row(self, fault: RowFault) -> str:
        texts = {
            RowProblem.UNKNOWN_ID: self.tr("“%2” is not a point of the method."),
            RowProblem.GIVEN_TWICE: self.tr("“%2” stands on an earlier line already."),
            RowProblem.BAD_LEVEL: self.tr("“%2” is not a level; use 0 to 4 or ?."),
            RowProblem.NOT_A_VOTE: self.tr(
                "“%2” cannot be voted; the group decides what is not relevant."
            ),
        }
        words = texts.get(fault.problem, "%2")
        return self._at(fault.line, words, fault.column, fault.value)

    def _at(self, line: int, words: str, column: str, value: str) -> str:
        if line:
            words = filled(self.tr("Line %1: %2"), line, words)
        return filled(words, column, value)
