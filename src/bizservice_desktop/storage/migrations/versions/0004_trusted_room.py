"""What a room has to know before it can trust what it sees."""

from bizservice_desktop.storage.migrations.parts import ROUND, create_part, text

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _interplay_notes()


def _interplay_notes() -> None:
    create_part("interplay_note", ROUND, *text("pair_id", "note"), key=["pair_id"])
