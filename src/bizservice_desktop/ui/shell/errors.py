"""Failures in words: what happened, what it means, what to do. No technical talk."""

import errno
from pathlib import Path

from PySide6.QtCore import QObject

from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.ports import (
    ProgramFilesUnusable,
    StorageFailed,
    StorageFault,
)

from ..kit.words import filled


class ErrorTexts(QObject):
    """Words for the conditions that services and adapters name."""

    def sentence(self, error: object) -> str:
        match error:
            case StorageFailed():
                return self._storage(error.fault, error.where)
            case FileNotWritten():
                return self._file(error)
            case ProgramFilesUnusable():
                return self.tr(
                    "The program's own files in %1 are damaged or cannot be read. "
                    "Install the program again."
                ).replace("%1", error.where)
            case OSError(filename=str() | Path() as place):
                denied = isinstance(error, PermissionError)
                fault = StorageFault.NO_ACCESS if denied else StorageFault.FAILED
                return self._storage(fault, str(place))
            case _:
                return self.tr(
                    "Something went wrong that the program did not expect. "
                    "What is stored is safe. Please try again."
                )

    def _storage(self, fault: StorageFault, where: str) -> str:
        texts = {
            StorageFault.DISK_FULL: self.tr(
                "Not saved: the disk is full. Free some space and do it again."
            ),
            StorageFault.READ_ONLY: self.tr(
                "Not saved: the file is write-protected. You can look and export, not change."
            ),
            StorageFault.LOCKED: self.tr(
                "The file is open in another window of the program. Close that one first."
            ),
            StorageFault.DAMAGED: self.tr(
                "The file %1 is damaged. It was not touched. Open a backup copy."
            ),
            StorageFault.NOT_OURS: self.tr(
                "The file %1 does not belong to this program. It was not touched."
            ),
            StorageFault.NEWER: self.tr(
                "The file %1 was written by a newer version of the program. "
                "It was not touched. Install the newer version."
            ),
            StorageFault.NO_ACCESS: self.tr("There is no access to %1."),
            StorageFault.FAILED: self.tr("The file %1 could not be read or written."),
        }
        return filled(texts[fault], where)

    def _file(self, error: FileNotWritten) -> str:
        texts = {
            errno.ENOSPC: self.tr("%1 was not written: the disk is full."),
            errno.ENOENT: self.tr("%1 was not written: there is no such folder."),
            errno.EACCES: self.tr("%1 was not written: you may not write there."),
            errno.EPERM: self.tr("%1 was not written: you may not write there."),
            errno.EROFS: self.tr("%1 was not written: the folder is write-protected."),
        }
        fallback = self.tr("%1 was not written.")
        return filled(texts.get(error.error.errno or 0, fallback), error.path)
