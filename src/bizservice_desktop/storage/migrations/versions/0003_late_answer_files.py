"""Which ballot of a point answer files made, so that later files can join it."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "ALTER TABLE point_answer ADD COLUMN files_ballot INTEGER "
        "CONSTRAINT ck_point_answer_files_ballot CHECK (files_ballot >= 0)"
    )
