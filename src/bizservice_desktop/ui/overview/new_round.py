"""How a jobcentre and a round begin: what a new user sees, and what is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.services.drafts import Drafts

from ..kit.basics import button, card, row, text
from ..kit.draft import DraftDialog
from ..kit.typed import TypedField
from ..kit.typed_fields import CalmDate, CalmSpin
from ..kit.words import filled

_WIDTH = 640


class FirstUse(QWidget):
    """What this is, and two ways to begin: the buttons `create_button` and `example_button`."""

    def __init__(self) -> None:
        super().__init__()
        self.create_button = button("primary", self.tr("Create your jobcentre"))
        self.example_button = button("", self.tr("Try it with the example"))
        self.create_button.setObjectName("create")
        self.example_button.setObjectName("example")
        title = self.tr("How good is our service to businesses, and what next?")
        lead = self.tr(
            "The program leads your management team from a mapping of the four "
            "initiative areas to a plan you can hold each other to."
        )
        steps = self.tr(
            "1.  Answer the observation points together\n"
            "2.  See the model shade, and where you disagree\n"
            "3.  Find what the strategy leaves out\n"
            "4.  Print cards and agendas for the next workshop"
        )
        private = self.tr("Everything stays in a file on this computer. No account, no network.")
        frame, inside = card(margin=36, spacing=16)
        frame.setMaximumWidth(_WIDTH)
        frame.setMinimumWidth(420)
        for role, words in (("hero", title), ("lead", lead), ("", steps)):
            inside.addWidget(text(role, content=words))
        inside.addSpacing(4)
        inside.addLayout(row(self.create_button, self.example_button, None, spacing=12))
        inside.addWidget(text("muted", content=private))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        centred = row(None, frame, None)
        centred.setStretch(1, 10)
        layout.addLayout(centred)
        layout.addStretch(2)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class NewRound:
    """What the user asked for; `people` None when left open."""

    jobcentre: str
    title: str
    held_on: date
    people: int | None


class NewRoundDialog(DraftDialog):
    """`jobcentre` given: a new round for it; otherwise its name is asked too.

    It closes when `store` has stored what was asked for.
    """

    def __init__(
        self,
        today: date,
        jobcentre: str,
        store: Callable[[NewRound], bool],
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(self.tr("New round") if jobcentre else self.tr("New jobcentre"))
        self.setMinimumWidth(440)
        self._jobcentre = QLineEdit(jobcentre)
        self._jobcentre.setObjectName("jobcentre")
        self._jobcentre.setReadOnly(bool(jobcentre))
        self._jobcentre.setPlaceholderText(self.tr("Name of the jobcentre"))
        self._title = QLineEdit(filled(self.tr("Mapping %1"), today.year))
        self._title.setObjectName("title")
        self._held_on = CalmDate()
        self._held_on.setDate(QDate(today.year, today.month, today.day))
        self._people = CalmSpin()
        self._people.setRange(0, 500)
        self._people.setSpecialValueText(self.tr("not written down"))
        self._fault = text("danger")
        self._fault.hide()
        form = QFormLayout()
        form.setSpacing(12)
        for label, field in (
            (self.tr("Jobcentre"), self._jobcentre),
            (self.tr("Title of the round"), self._title),
            (self.tr("Date of the mapping"), self._held_on),
            (self.tr("Number of people"), self._people),
        ):
            field.setAccessibleName(label)
            form.addRow(text(wrap=False, content=label), field)
        create = button("primary", self.tr("Create"))
        create.setObjectName("create")
        create.setDefault(True)
        cancel = button("", self.tr("Cancel"))
        create.clicked.connect(self._on_create)
        cancel.clicked.connect(self.give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.note)
        layout.addLayout(form)
        layout.addWidget(self._fault)
        layout.addLayout(row(None, cancel, create))
        fields: dict[str, TypedField] = {
            "jobcentre": self._jobcentre,
            "title": self._title,
            "held_on": self._held_on,
            "people": self._people,
        }
        self.keep_drafts(drafts, fields)
        self.begin(f"round {jobcentre}")

    def _on_create(self) -> None:
        answer = NewRound(
            self._jobcentre.text().strip(),
            self._title.text().strip(),
            self._held_on.date().toPython(),  # type: ignore[arg-type]
            self._people.value() or None,
        )
        if not answer.jobcentre:
            self._say(self.tr("Write the name of the jobcentre."), self._jobcentre)
        elif not answer.title:
            self._say(self.tr("Write a title, for example the year."), self._title)
        elif self._store(answer):
            self.accept()
        else:
            words = self.tr("It could not be saved. The reason stands in the main window.")
            self._say(words, self._title)

    def _say(self, sentence: str, field: QLineEdit) -> None:
        self._fault.setText(sentence)
        self._fault.show()
        field.setFocus()
