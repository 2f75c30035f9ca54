"""The one question before the window closes over what could not be stored."""

from PySide6.QtWidgets import QMessageBox, QWidget


class LeavingQuestion(QMessageBox):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(window.windowTitle())
        self.setText(self.tr("Something you wrote could not be stored. Close anyway?"))
        role = QMessageBox.ButtonRole
        self._stay = self.addButton(self.tr("Stay"), role.RejectRole)
        self._close = self.addButton(self.tr("Close anyway"), role.DestructiveRole)
        self.setDefaultButton(self._stay)
        self.setEscapeButton(self._stay)

    def is_given_up(self) -> bool:
        """Ask; True when the window should close all the same."""
        self.exec()
        self.deleteLater()
        return self.clickedButton() is self._close
