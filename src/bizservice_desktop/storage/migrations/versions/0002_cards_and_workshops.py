"""Decks, the print log, answer files, and agendas that are held.

Written out rather than taken from the tables of today: what was released must not change with
them.
"""

import sqlalchemy as sa
from alembic import op

from bizservice_desktop.storage.migrations.parts import (
    AGENDA,
    ROUND,
    boolean,
    create_owned,
    create_part,
    day,
    integer,
    text,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "point_answer", sa.Column("note_tables", sa.Text(), nullable=False, server_default="")
    )
    create_part("merged_file", ROUND, *text("digest"), key=["digest"])
    _cards()
    _agendas()
    _workshops()


def _cards() -> None:
    create_owned(
        "own_card",
        *text("point_id"),
        *integer("number"),
        *text("text", "locale", "translations", "tags"),
        *boolean("is_retired"),
        *text("replaces"),
        checks=["is_retired IN (true, false)", "number >= 1"],
        added={"translations": "'{}'", "tags": "'[]'", "is_retired": "false", "replaces": "''"},
    )
    create_owned("card_deck", *text("title", "base"))
    create_part(
        "deck_entry",
        {"deck_id": "card_deck.id"},
        *integer("position"),
        *text("card_id"),
        *integer("copies"),
        key=["position"],
        checks=["copies BETWEEN 1 AND 99", "position >= 0"],
    )
    create_owned(
        "print_run",
        *text("deck"),
        *integer("edition"),
        *text("printed_at"),
        checks=["edition >= 1"],
    )
    create_part(
        "printed_card",
        {"run_id": "print_run.id"},
        *integer("position"),
        *text("card_id", "code", "text_hash"),
        *integer("copies"),
        key=["position"],
        checks=["copies >= 1", "position >= 0"],
    )


def _agendas() -> None:
    create_owned(
        "agenda",
        *text("step", "title"),
        *day("held_on", nullable=True),
        *integer("start_minute"),
        *integer("end_minute", nullable=True),
        *text("place"),
        *integer("people", nullable=True),
        *text("purpose"),
        *integer("group_count"),
        *boolean("is_template"),
        checks=[
            "end_minute BETWEEN 0 AND 1440",
            "group_count >= 1",
            "is_template IN (true, false)",
            "people >= 0",
            "start_minute BETWEEN 0 AND 1439",
        ],
        added={"group_count": "4", "is_template": "false"},
    )
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
        *boolean("beside"),
        *text("purpose", "room", "tool", "cards", "own_materials", "origin"),
        *integer("actual", nullable=True),
        key=["block_id"],
        checks=[
            "actual >= 0",
            "beside IN (true, false)",
            "kind IN ('work', 'break', 'buffer')",
            "setting IN ('plenary', 'groups', 'pairs', 'alone')",
            "minimum BETWEEN 0 AND 720",
            "minutes BETWEEN 0 AND 720",
            "parked IN (true, false)",
            "pin BETWEEN 0 AND 1439",
            "position >= 0",
        ],
        added={
            "beside": "false",
            "purpose": "''",
            "room": "''",
            "tool": "''",
            "cards": "'[]'",
            "own_materials": "'[]'",
            "origin": "''",
            "actual": "NULL",
        },
    )


def _workshops() -> None:
    create_part(
        "noted",
        AGENDA,
        *text("noted_id"),
        *integer("position"),
        *text("kind", "text", "noted_at", "block_id", "point_id", "initiative_id"),
        key=["noted_id"],
        checks=["kind IN ('decision', 'task', 'note')", "position >= 0"],
    )
    create_part(
        "agenda_run",
        AGENDA,
        *text("started_at", "block_id", "block_started_at"),
        *text("paused_at", nullable=True),
        *integer("paused_seconds"),
        *text("ended_at", nullable=True),
        checks=["paused_seconds >= 0"],
    )
