"""What a room has to know before it can trust what it sees."""

import sqlalchemy as sa
from alembic import op

from bizservice_desktop.storage.migrations.parts import (
    AGENDA,
    ROUND,
    boolean,
    create_owned,
    create_part,
    day,
    double,
    integer,
    text,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _strands()  # first: it makes the table of blocks anew, with the columns that it had
    _interplay_notes()
    _held_as_planned()
    _agendas()
    _evidence()
    _tasks()
    _removed()
    _cells()
    _votes()
    _shades()


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


def _agendas() -> None:
    op.execute(
        "ALTER TABLE agenda ADD COLUMN changes INTEGER DEFAULT 0 NOT NULL "
        "CONSTRAINT ck_agenda_changes CHECK (changes >= 0)"
    )
    op.execute("ALTER TABLE agenda ADD COLUMN bring TEXT DEFAULT '' NOT NULL")


def _evidence() -> None:
    create_part(
        "evidence",
        {"round_id": "point_answer.round_id", "point_id": "point_answer.point_id"},
        *integer("position"),
        *text("name", "address", "sha256"),
        *text("kind", nullable=True),
        *integer("size"),
        key=["position"],
        checks=[
            "kind IN ('pdf', 'png', 'jpg', 'gif', 'webp', 'tif', 'bmp', 'docx', 'xlsx', 'pptx', "
            "'odt', 'ods', 'odp', 'txt', 'csv')",
            "position >= 0",
            "size BETWEEN 0 AND 20971520",
        ],
    )
    op.create_table(
        "evidence_file",
        *text("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_evidence_file_sha256")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_evidence_file")),
    )


def _tasks() -> None:
    op.execute("ALTER TABLE noted ADD COLUMN owner TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE noted ADD COLUMN due DATE")
    op.execute(
        "ALTER TABLE noted ADD COLUMN is_done BOOLEAN DEFAULT false NOT NULL "
        "CONSTRAINT ck_noted_is_done CHECK (is_done IN (true, false))"
    )


def _strands() -> None:
    """A block that was beside another begins a strand of one block."""
    create_part(
        "block",
        AGENDA,
        *text("block_id"),
        *integer("position"),
        *boolean("parked"),
        *text("title"),
        *integer("minutes", "minimum"),
        *text("kind", "setting", "detail", "notes", "responsible"),
        *integer("pin", nullable=True),
        *text("areas", "materials", "points", "cases", "reason"),
        *boolean("beside", "follows"),
        *text("strand", "group_title"),
        *text("purpose", "room", "tool", "cards", "own_materials", "origin"),
        *integer("actual", nullable=True),
        key=["block_id"],
        checks=[
            "actual >= 0",
            "beside IN (true, false)",
            "follows IN (true, false)",
            "kind IN ('work', 'welcome', 'input', 'dialogue', 'vote', 'cards', 'check', "
            "'decision', 'close', 'break', 'buffer')",
            "setting IN ('plenary', 'groups', 'pairs', 'alone')",
            "minimum BETWEEN 0 AND 720",
            "minutes BETWEEN 0 AND 720",
            "parked IN (true, false)",
            "pin BETWEEN 0 AND 1439",
            "position >= 0",
        ],
        added={"follows": "false", "strand": "''", "group_title": "''"},
    )


def _cells() -> None:
    """Cells that are left empty on purpose, and whether those not judged count as nothing."""
    create_part(
        "cell",
        ROUND,
        *text("cell_id", "status", "elements", "reason", "decided_by"),
        *day("decided_on", nullable=True),
        *day("look_again_on", nullable=True),
        key=["cell_id"],
        checks=["status IN ('not_judged', 'nothing', 'left_empty', 'partly', 'covered')"],
        added={
            "reason": "''",
            "decided_by": "''",
            "decided_on": "NULL",
            "look_again_on": "NULL",
        },
    )
    op.execute(
        "ALTER TABLE round ADD COLUMN counts_unjudged BOOLEAN NOT NULL DEFAULT false "
        "CONSTRAINT ck_round_counts_unjudged CHECK (counts_unjudged IN (true, false))"
    )


def _votes() -> None:
    """The minimum that voters were told; votes by group, and those that wait for others."""
    op.execute(
        "ALTER TABLE ballot ADD COLUMN least INTEGER "
        "CONSTRAINT ck_ballot_least CHECK (least BETWEEN 3 AND 7)"
    )
    point = {"round_id": "point_answer.round_id", "point_id": "point_answer.point_id"}
    counts = ("level0", "level1", "level2", "level3", "level4", "dont_know")
    create_part(
        "ballot_part",
        point,
        *integer("number"),
        *boolean("waiting"),
        *text("group_name"),
        *integer(*counts),
        key=["number", "waiting", "group_name"],
        checks=[
            "number >= 0",
            "waiting IN (true, false)",
            *(f"{name} BETWEEN 0 AND 10000" for name in counts),
        ],
    )
    create_part(
        "taken_back",
        point,
        *integer("position", *counts, "least"),
        key=["position"],
        checks=[
            "position >= 0",
            *(f"{name} BETWEEN 0 AND 10000" for name in counts),
            "least BETWEEN 3 AND 7",
        ],
    )


def _removed() -> None:
    create_owned("removed", *text("kind", "removed_at", "stored_rows"))


def _shades() -> None:
    """Areas that are drawn as a group wants it, and why."""
    create_part(
        "shade",
        ROUND,
        *text("area_id"),
        *double("level"),
        *text("reason"),
        key=["area_id"],
        checks=["level BETWEEN 0 AND 4"],
    )
