"""Decks, the print log, answer files, and agendas that are held.

Written out rather than taken from the rows: what was released must not change with it.
A table whose checks change is made anew and its rows are copied, since SQLite cannot change
a check.
"""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

from bizservice_desktop.storage.migrations.parts import (
    belongs,
    boolean,
    check,
    integer,
    primary,
    text,
    unique,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "point_answer", sa.Column("note_tables", sa.Text(), nullable=False, server_default="")
    )
    op.create_table(
        "merged_file",
        text("round_id"),
        text("digest"),
        belongs("fk_merged_file_round_id", ["round_id"], ["round.id"]),
        primary("pk_merged_file", "round_id", "digest"),
    )
    _change_own_card()
    _create_decks()
    _create_print_log()
    _change_agenda()
    _change_block()
    _create_run()


def _change_own_card() -> None:
    _rebuild(
        "own_card",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("point_id"),
        integer("number"),
        text("text"),
        text("locale"),
        text("translations"),
        text("tags"),
        boolean("is_retired"),
        text("replaces"),
        check("ck_own_card_is_retired", "is_retired IN (true, false)"),
        check("ck_own_card_number", "number >= 1"),
        belongs("fk_own_card_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_own_card", "key"),
        unique("uq_own_card_id", "id"),
        new={"translations": "'{}'", "tags": "'[]'", "is_retired": "false", "replaces": "''"},
    )
    op.create_index(op.f("ix_own_card_jobcentre_id"), "own_card", ["jobcentre_id"])


def _create_decks() -> None:
    op.create_table(
        "card_deck",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("title"),
        text("base"),
        belongs("fk_card_deck_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_card_deck", "key"),
        unique("uq_card_deck_id", "id"),
    )
    op.create_index(op.f("ix_card_deck_jobcentre_id"), "card_deck", ["jobcentre_id"])
    op.create_table(
        "deck_entry",
        text("deck_id"),
        integer("position"),
        text("card_id"),
        integer("copies"),
        check("ck_deck_entry_copies", "copies BETWEEN 1 AND 99"),
        check("ck_deck_entry_position", "position >= 0"),
        belongs("fk_deck_entry_deck_id", ["deck_id"], ["card_deck.id"]),
        primary("pk_deck_entry", "deck_id", "position"),
    )


def _create_print_log() -> None:
    op.create_table(
        "print_run",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("deck"),
        integer("edition"),
        text("printed_at"),
        check("ck_print_run_edition", "edition >= 1"),
        belongs("fk_print_run_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_print_run", "key"),
        unique("uq_print_run_id", "id"),
    )
    op.create_index(op.f("ix_print_run_jobcentre_id"), "print_run", ["jobcentre_id"])
    op.create_table(
        "printed_card",
        text("run_id"),
        integer("position"),
        text("card_id"),
        text("code"),
        text("text_hash"),
        integer("copies"),
        check("ck_printed_card_copies", "copies >= 1"),
        check("ck_printed_card_position", "position >= 0"),
        belongs("fk_printed_card_run_id", ["run_id"], ["print_run.id"]),
        primary("pk_printed_card", "run_id", "position"),
    )


def _change_agenda() -> None:
    _rebuild(
        "agenda",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("step"),
        text("title"),
        sa.Column("held_on", sa.Date()),
        integer("start_minute"),
        integer("end_minute", nullable=True),
        text("place"),
        integer("people", nullable=True),
        text("purpose"),
        integer("group_count"),
        boolean("is_template"),
        check("ck_agenda_end_minute", "end_minute BETWEEN 0 AND 1440"),
        check("ck_agenda_group_count", "group_count >= 1"),
        check("ck_agenda_is_template", "is_template IN (true, false)"),
        check("ck_agenda_people", "people >= 0"),
        check("ck_agenda_start_minute", "start_minute BETWEEN 0 AND 1439"),
        belongs("fk_agenda_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_agenda", "key"),
        unique("uq_agenda_id", "id"),
        new={"group_count": "4", "is_template": "false"},
    )
    op.create_index(op.f("ix_agenda_jobcentre_id"), "agenda", ["jobcentre_id"])


def _change_block() -> None:
    _rebuild(
        "block",
        text("agenda_id"),
        text("block_id"),
        integer("position"),
        boolean("parked"),
        text("title"),
        integer("minutes"),
        integer("minimum"),
        text("kind"),
        text("setting"),
        text("detail"),
        text("notes"),
        text("responsible"),
        integer("pin", nullable=True),
        text("areas"),
        text("materials"),
        text("points"),
        text("cases"),
        text("reason"),
        boolean("beside"),
        text("purpose"),
        text("room"),
        text("tool"),
        text("cards"),
        text("own_materials"),
        text("origin"),
        integer("actual", nullable=True),
        check("ck_block_actual", "actual >= 0"),
        check("ck_block_beside", "beside IN (true, false)"),
        check("ck_block_kind", "kind IN ('work', 'break', 'buffer')"),
        check("ck_block_setting", "setting IN ('plenary', 'groups', 'pairs', 'alone')"),
        check("ck_block_minimum", "minimum BETWEEN 0 AND 720"),
        check("ck_block_minutes", "minutes BETWEEN 0 AND 720"),
        check("ck_block_parked", "parked IN (true, false)"),
        check("ck_block_pin", "pin BETWEEN 0 AND 1439"),
        check("ck_block_position", "position >= 0"),
        belongs("fk_block_agenda_id", ["agenda_id"], ["agenda.id"]),
        primary("pk_block", "agenda_id", "block_id"),
        new={
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


def _create_run() -> None:
    op.create_table(
        "noted",
        text("agenda_id"),
        text("noted_id"),
        integer("position"),
        text("kind"),
        text("text"),
        text("noted_at"),
        text("block_id"),
        text("point_id"),
        text("initiative_id"),
        check("ck_noted_kind", "kind IN ('decision', 'task', 'note')"),
        check("ck_noted_position", "position >= 0"),
        belongs("fk_noted_agenda_id", ["agenda_id"], ["agenda.id"]),
        primary("pk_noted", "agenda_id", "noted_id"),
    )
    op.create_table(
        "agenda_run",
        text("agenda_id"),
        text("started_at"),
        text("block_id"),
        text("block_started_at"),
        sa.Column("paused_at", sa.Text()),
        integer("paused_seconds"),
        sa.Column("ended_at", sa.Text()),
        check("ck_agenda_run_paused_seconds", "paused_seconds >= 0"),
        belongs("fk_agenda_run_agenda_id", ["agenda_id"], ["agenda.id"]),
        primary("pk_agenda_run", "agenda_id"),
    )


def _rebuild(table: str, *parts: sa.schema.SchemaItem, new: Mapping[str, str]) -> None:
    """Make the table anew and copy its rows; `new` has the value of each added column.

    What refers to the table keeps doing so: foreign keys are off, and they go by its name.
    """
    columns = [part.name for part in parts if isinstance(part, sa.Column)]
    kept = ", ".join(name for name in columns if name not in new)
    op.create_table(f"{table}_new", *parts)
    op.execute(
        f"INSERT INTO {table}_new ({kept}, {', '.join(new)}) "  # noqa: S608 - all of it is ours
        f"SELECT {kept}, {', '.join(new.values())} FROM {table}"
    )
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)
