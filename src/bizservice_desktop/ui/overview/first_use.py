"""What a new user sees: what this is, and two ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import button, card, row, text

_WIDTH = 640


class FirstUse(QWidget):
    """Signals:
    create_wanted: The user wants to create a jobcentre.
    example_wanted: The user wants to look around in the example.
    """

    create_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text(
            "hero", content=self.tr("How good is our service to businesses, and what next?")
        )
        self._lead = text("lead")
        self._steps = text()
        self._private = text("muted")
        self._create = button("primary", self.tr("Create your jobcentre"))
        self._example = button("", self.tr("Try it with the example"))
        self._create.setObjectName("create")
        self._example.setObjectName("example")
        self._create.clicked.connect(self.create_wanted)
        self._example.clicked.connect(self.example_wanted)
        frame, inside = card(margin=36, spacing=16)
        frame.setMaximumWidth(_WIDTH)
        frame.setMinimumWidth(420)
        for widget in (self._title, self._lead, self._steps):
            inside.addWidget(widget)
        inside.addSpacing(4)
        inside.addLayout(row(self._create, self._example, None, spacing=12))
        inside.addWidget(self._private)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        centred = row(None, frame, None)
        centred.setStretch(1, 10)
        layout.addLayout(centred)
        layout.addStretch(2)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lead.setText(
            self.tr(
                "The program leads your management team from a mapping of the four "
                "initiative areas to a plan you can hold each other to."
            )
        )
        self._steps.setText(
            self.tr(
                "1.  Answer the observation points together\n"
                "2.  See the model shade, and where you disagree\n"
                "3.  Find what the strategy leaves out\n"
                "4.  Print cards and agendas for the next workshop"
            )
        )
        self._private.setText(
            self.tr("Everything stays in a file on this computer. No account, no network.")
        )
