"""What a room has to know before it can trust what it sees."""

from alembic import op

from bizservice_desktop.storage.migrations.parts import ROUND, create_part, text

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _interplay_notes()
    _held_as_planned()
    _tasks()


def _interplay_notes() -> None:
    create_part("interplay_note", ROUND, *text("pair_id", "note"), key=["pair_id"])


def _held_as_planned() -> None:
    op.execute(
        "ALTER TABLE block ADD COLUMN planned INTEGER "
        "CONSTRAINT ck_block_planned CHECK (planned BETWEEN 0 AND 720)"
    )
    op.execute(
        "ALTER TABLE block ADD COLUMN is_skipped BOOLEAN DEFAULT false NOT NULL "
        "CONSTRAINT ck_block_is_skipped CHECK (is_skipped IN (true, false))"
    )


def _tasks() -> None:
    op.execute("ALTER TABLE noted ADD COLUMN owner TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE noted ADD COLUMN due DATE")
    op.execute(
        "ALTER TABLE noted ADD COLUMN is_done BOOLEAN DEFAULT false NOT NULL "
        "CONSTRAINT ck_noted_is_done CHECK (is_done IN (true, false))"
    )
