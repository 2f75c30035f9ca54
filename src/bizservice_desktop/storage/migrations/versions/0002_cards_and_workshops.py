"""Decks, the print log, answer files, and agendas that are held.

Written out rather than taken from the rows: what was released must not change with it.
A table whose checks change is made anew and its rows are copied, since SQLite cannot change
a check.
"""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

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
        _text("round_id"),
        _text("digest"),
        _belongs("fk_merged_file_round_id", "round_id", "round.id"),
        _primary("pk_merged_file", "round_id", "digest"),
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
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("point_id"),
        _integer("number"),
        _text("text"),
        _text("locale"),
        _text("translations"),
        _text("tags"),
        _boolean("is_retired"),
        _text("replaces"),
        _check("ck_own_card_is_retired", "is_retired IN (true, false)"),
        _check("ck_own_card_number", "number >= 1"),
        _belongs("fk_own_card_jobcentre_id", "jobcentre_id", "jobcentre.id"),
        _primary("pk_own_card", "key"),
        _unique("uq_own_card_id", "id"),
        new={"translations": "'{}'", "tags": "'[]'", "is_retired": "false", "replaces": "''"},
    )
    op.create_index(op.f("ix_own_card_jobcentre_id"), "own_card", ["jobcentre_id"])


def _create_decks() -> None:
    op.create_table(
        "card_deck",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("title"),
        _text("base"),
        _belongs("fk_card_deck_jobcentre_id", "jobcentre_id", "jobcentre.id"),
        _primary("pk_card_deck", "key"),
        _unique("uq_card_deck_id", "id"),
    )
    op.create_index(op.f("ix_card_deck_jobcentre_id"), "card_deck", ["jobcentre_id"])
    op.create_table(
        "deck_entry",
        _text("deck_id"),
        _integer("position"),
        _text("card_id"),
        _integer("copies"),
        _check("ck_deck_entry_copies", "copies BETWEEN 1 AND 99"),
        _check("ck_deck_entry_position", "position >= 0"),
        _belongs("fk_deck_entry_deck_id", "deck_id", "card_deck.id"),
        _primary("pk_deck_entry", "deck_id", "position"),
    )


def _create_print_log() -> None:
    op.create_table(
        "print_run",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("deck"),
        _integer("edition"),
        _text("printed_at"),
        _check("ck_print_run_edition", "edition >= 1"),
        _belongs("fk_print_run_jobcentre_id", "jobcentre_id", "jobcentre.id"),
        _primary("pk_print_run", "key"),
        _unique("uq_print_run_id", "id"),
    )
    op.create_index(op.f("ix_print_run_jobcentre_id"), "print_run", ["jobcentre_id"])
    op.create_table(
        "printed_card",
        _text("run_id"),
        _integer("position"),
        _text("card_id"),
        _text("code"),
        _text("text_hash"),
        _integer("copies"),
        _check("ck_printed_card_copies", "copies >= 1"),
        _check("ck_printed_card_position", "position >= 0"),
        _belongs("fk_printed_card_run_id", "run_id", "print_run.id"),
        _primary("pk_printed_card", "run_id", "position"),
    )


def _change_agenda() -> None:
    _rebuild(
        "agenda",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("step"),
        _text("title"),
        sa.Column("held_on", sa.Date()),
        _integer("start_minute"),
        _integer("end_minute", nullable=True),
        _text("place"),
        _integer("people", nullable=True),
        _text("purpose"),
        _integer("group_count"),
        _boolean("is_template"),
        _check("ck_agenda_end_minute", "end_minute BETWEEN 0 AND 1440"),
        _check("ck_agenda_group_count", "group_count >= 1"),
        _check("ck_agenda_is_template", "is_template IN (true, false)"),
        _check("ck_agenda_people", "people >= 0"),
        _check("ck_agenda_start_minute", "start_minute BETWEEN 0 AND 1439"),
        _belongs("fk_agenda_jobcentre_id", "jobcentre_id", "jobcentre.id"),
        _primary("pk_agenda", "key"),
        _unique("uq_agenda_id", "id"),
        new={"group_count": "4", "is_template": "false"},
    )
    op.create_index(op.f("ix_agenda_jobcentre_id"), "agenda", ["jobcentre_id"])


def _change_block() -> None:
    _rebuild(
        "block",
        _text("agenda_id"),
        _text("block_id"),
        _integer("position"),
        _boolean("parked"),
        _text("title"),
        _integer("minutes"),
        _integer("minimum"),
        _text("kind"),
        _text("setting"),
        _text("detail"),
        _text("notes"),
        _text("responsible"),
        _integer("pin", nullable=True),
        _text("areas"),
        _text("materials"),
        _text("points"),
        _text("cases"),
        _text("reason"),
        _boolean("beside"),
        _text("purpose"),
        _text("room"),
        _text("tool"),
        _text("cards"),
        _text("own_materials"),
        _text("origin"),
        _integer("actual", nullable=True),
        _check("ck_block_actual", "actual >= 0"),
        _check("ck_block_beside", "beside IN (true, false)"),
        _check("ck_block_kind", "kind IN ('work', 'break', 'buffer')"),
        _check("ck_block_setting", "setting IN ('plenary', 'groups', 'pairs', 'alone')"),
        _check("ck_block_minimum", "minimum BETWEEN 0 AND 720"),
        _check("ck_block_minutes", "minutes BETWEEN 0 AND 720"),
        _check("ck_block_parked", "parked IN (true, false)"),
        _check("ck_block_pin", "pin BETWEEN 0 AND 1439"),
        _check("ck_block_position", "position >= 0"),
        _belongs("fk_block_agenda_id", "agenda_id", "agenda.id"),
        _primary("pk_block", "agenda_id", "block_id"),
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
        _text("agenda_id"),
        _text("noted_id"),
        _integer("position"),
        _text("kind"),
        _text("text"),
        _text("noted_at"),
        _text("block_id"),
        _text("point_id"),
        _text("initiative_id"),
        _check("ck_noted_kind", "kind IN ('decision', 'task', 'note')"),
        _check("ck_noted_position", "position >= 0"),
        _belongs("fk_noted_agenda_id", "agenda_id", "agenda.id"),
        _primary("pk_noted", "agenda_id", "noted_id"),
    )
    op.create_table(
        "agenda_run",
        _text("agenda_id"),
        _text("started_at"),
        _text("block_id"),
        _text("block_started_at"),
        sa.Column("paused_at", sa.Text()),
        _integer("paused_seconds"),
        sa.Column("ended_at", sa.Text()),
        _check("ck_agenda_run_paused_seconds", "paused_seconds >= 0"),
        _belongs("fk_agenda_run_agenda_id", "agenda_id", "agenda.id"),
        _primary("pk_agenda_run", "agenda_id"),
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


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _integer(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _boolean(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _primary(name: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(name))


def _unique(name: str, column: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(column, name=op.f(name))


def _check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(name))


def _belongs(name: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [parent], name=op.f(name), ondelete="CASCADE")
