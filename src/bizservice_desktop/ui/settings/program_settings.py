"""The settings of the program: they hold for every round on this laptop."""

from typing import Any

from PySide6.QtCore import QLocale, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.voters import LEAST_MIN_VOTERS, MOST_MIN_VOTERS
from bizservice_desktop.domain.paper import PAPER_NAMES, Paper
from bizservice_desktop.services.ports import PackChoice
from bizservice_desktop.services.settings import TEXT_SIZES, Appearance, Settings

from ..kit.basics import GAP, button, card, row, text
from ..kit.field import Field
from ..kit.tick_box import TickBox
from ..kit.typed_fields import Choice
from ..kit.words import filled
from .pack_setting import PackSetting

_LANGUAGES = (("da", "Dansk"), ("en", "English"))  # in their own words, whatever is spoken
_CARD_SIZES = tuple(size / 2 for size in range(12, 29))


class ProgramSettings(QWidget):
    """Signals:
    chosen: The user chose: the field of Settings, its new value.
    """

    chosen = Signal(str, object)

    def __init__(
        self, packs: PackChoice, data_folder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pack = PackSetting(packs)
        self._data_folder = data_folder
        self._folder = ""
        self._heading = text("heading", content=self.tr("The program"))
        self.choices = {
            name: Choice()
            for name in (
                "locale",
                "content_locale",
                "appearance",
                "text_size",
                "paper",
                "min_voters",
                "card_floor",
            )
        }
        self._fields = {name: Field(choice, beside=True) for name, choice in self.choices.items()}
        self.reduced_motion = TickBox()
        self.export_folder = text()
        self._change = button("", self.tr("Choose a folder …"))
        self._reset = button("quiet", self.tr("Use the documents folder"))
        self.data_path = text(content=_path(data_folder))
        self._open = button("", self.tr("Open the folder"))
        self._folder_field = Field(self._folder_row(self.export_folder, self._change, self._reset))
        self._data_field = Field(self._folder_row(self.data_path, self._open))
        self._arrange()
        self._data_field.setVisible(bool(data_folder))
        for name, choice in self.choices.items():
            choice.setObjectName(f"setting.{name}")
            choice.activated.connect(self._on_activated)
        self.reduced_motion.clicked.connect(self._on_motion)
        self._change.clicked.connect(self._on_change_folder)
        self._reset.clicked.connect(self._on_reset_folder)
        self._open.clicked.connect(self._on_open_folder)
        self.pack.chosen.connect(self._on_pack)
        fields = self._fields
        fields["locale"].set_words(self.tr("Language of the program"))
        fields["content_locale"].set_words(
            self.tr("Language of content and papers"),
            self.tr("What you have written yourselves stays as it is."),
        )
        fields["appearance"].set_words(self.tr("Appearance"))
        fields["text_size"].set_words(self.tr("Text size"))
        fields["paper"].set_words(self.tr("Paper in the printer"))
        fields["min_voters"].set_words(
            self.tr("Voters needed before their votes are shown"),
            self.tr(
                "With fewer, one could guess who voted what. A lower number shows no votes that "
                "were cast under a higher one."
            ),
        )
        fields["card_floor"].set_words(
            self.tr("Smallest type on cards"),
            self.tr("Text never shrinks below this; it goes on overleaf instead."),
        )
        self._folder_field.set_words(self.tr("Folder for exported files"))
        self._data_field.set_words(
            self.tr("Where the data lie"), self.tr("Nothing leaves this laptop.")
        )
        self.reduced_motion.setText(self.tr("Less movement on the screen"))
        self.reduced_motion.setAccessibleName(self.reduced_motion.text())
        self._change.setAccessibleName(self.tr("Choose the folder for exported files"))
        self._reset.setAccessibleName(self.tr("Export to the documents folder"))
        self._open.setAccessibleName(self.tr("Open the folder where the data lie"))

    def show_settings(self, settings: Settings) -> None:
        points = sorted({*_CARD_SIZES, settings.card_floor})
        number = QLocale()
        choices: dict[str, tuple[tuple[str, str], ...]] = {
            "locale": _LANGUAGES,
            "content_locale": _LANGUAGES,
            "appearance": (
                (Appearance.SYSTEM, self.tr("As the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ),
            "text_size": tuple((str(size), f"{size} %") for size in TEXT_SIZES),
            "paper": tuple(PAPER_NAMES.items()),
            "min_voters": tuple(
                (str(count), str(count)) for count in range(LEAST_MIN_VOTERS, MOST_MIN_VOTERS + 1)
            ),
            "card_floor": tuple(
                (str(size), filled(self.tr("%1 pt"), number.toString(size, "f", 1)))
                for size in points
            ),
        }
        for name, options in choices.items():
            self.choices[name].show_choices(options, str(getattr(settings, name)))
        self.pack.show_pack(settings.pack, settings.locale)
        self.reduced_motion.setChecked(settings.reduced_motion)
        self._folder = settings.export_folder or _documents()
        self.export_folder.setText(_path(self._folder))
        self._reset.setVisible(bool(settings.export_folder))

    def _arrange(self) -> None:
        frame, inside = card(24, GAP)
        inside.addWidget(self._heading)
        for name in ("locale", "content_locale"):
            inside.addWidget(self._fields[name])
        inside.addWidget(self.pack)
        for name in ("appearance", "text_size"):
            inside.addWidget(self._fields[name])
        inside.addWidget(self.reduced_motion)
        for name in ("paper", "card_floor", "min_voters"):
            inside.addWidget(self._fields[name])
        inside.addWidget(self._folder_field)
        inside.addWidget(self._data_field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    @staticmethod
    def _folder_row(path: QWidget, *buttons: QWidget) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(path)
        layout.addLayout(row(*buttons, None))
        return holder

    def _on_activated(self) -> None:
        choice = self.sender()
        name = next(name for name, each in self.choices.items() if each is choice)
        as_value: dict[str, Any] = {
            "appearance": Appearance,
            "text_size": int,
            "paper": Paper,
            "min_voters": int,
            "card_floor": float,
        }
        value = self.choices[name].currentData()
        self.chosen.emit(name, as_value.get(name, str)(value))

    def _on_pack(self, name: str) -> None:
        self.chosen.emit("pack", name)

    def _on_motion(self, is_reduced: bool) -> None:
        self.chosen.emit("reduced_motion", is_reduced)

    def _on_change_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for exported files"), self._folder
        )
        if folder:
            self.chosen.emit("export_folder", folder)

    def _on_reset_folder(self) -> None:
        self.chosen.emit("export_folder", "")

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._data_folder))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _path(path: str) -> str:
    """Let a path be broken after each folder; for showing only."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
