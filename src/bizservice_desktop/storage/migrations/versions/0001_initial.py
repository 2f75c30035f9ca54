"""The first schema.

Written out rather than taken from rows.py: what was released must not change with it.
"""

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_jobcentre()
    _create_round()
    _create_plan()
    _create_agenda()
    _create_own_card()


def _create_jobcentre() -> None:
    op.create_table(
        "jobcentre",
        _integer("key"),
        _text("id"),
        _text("name"),
        _boolean("is_sample"),
        _check("ck_jobcentre_is_sample", "is_sample IN (true, false)"),
        _primary("pk_jobcentre", "key"),
        _unique("uq_jobcentre_id", "id"),
    )


def _create_round() -> None:
    op.create_table(
        "round",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("title"),
        _date("held_on"),
        _integer("people", nullable=True),
        _text("content_sha256"),
        _check("ck_round_content_sha256", "length(content_sha256) = 64"),
        _check("ck_round_people", "people >= 0"),
        _belongs("fk_round_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        _primary("pk_round", "key"),
        _unique("uq_round_id", "id"),
    )
    op.create_index(op.f("ix_round_jobcentre_id"), "round", ["jobcentre_id"])

    op.create_table(
        "point_answer",
        _text("round_id"),
        _text("point_id"),
        _integer("agreed_level", nullable=True),
        sa.Column("agreed_mark", sa.Text(), nullable=True),
        _text("note_strengths"),
        _text("note_challenges"),
        _text("note_evidence"),
        _text("note_discussion"),
        _text("note_minority"),
        _check("ck_point_answer_agreed_mark", "agreed_mark IN ('?', 'n/a')"),
        _check("ck_point_answer_agreed_level", "agreed_level BETWEEN 0 AND 4"),
        _check("ck_point_answer_agreed_once", "agreed_level IS NULL OR agreed_mark IS NULL"),
        _belongs("fk_point_answer_round_id", ["round_id"], ["round.id"]),
        _primary("pk_point_answer", "round_id", "point_id"),
    )
    op.create_table(
        "ballot",
        _text("round_id"),
        _text("point_id"),
        _integer("number"),
        _integer("level0"),
        _integer("level1"),
        _integer("level2"),
        _integer("level3"),
        _integer("level4"),
        _integer("dont_know"),
        _check("ck_ballot_dont_know", "dont_know BETWEEN 0 AND 10000"),
        _check("ck_ballot_level0", "level0 BETWEEN 0 AND 10000"),
        _check("ck_ballot_level1", "level1 BETWEEN 0 AND 10000"),
        _check("ck_ballot_level2", "level2 BETWEEN 0 AND 10000"),
        _check("ck_ballot_level3", "level3 BETWEEN 0 AND 10000"),
        _check("ck_ballot_level4", "level4 BETWEEN 0 AND 10000"),
        _check("ck_ballot_number", "number >= 0"),
        _belongs(
            "fk_ballot_round_id_point_id",
            ["round_id", "point_id"],
            ["point_answer.round_id", "point_answer.point_id"],
        ),
        _primary("pk_ballot", "round_id", "point_id", "number"),
    )
    op.create_table(
        "interplay",
        _text("round_id"),
        _text("pair_id"),
        _text("state"),
        _check("ck_interplay_state", "state IN ('not_judged', 'broken', 'occasional', 'works')"),
        _belongs("fk_interplay_round_id", ["round_id"], ["round.id"]),
        _primary("pk_interplay", "round_id", "pair_id"),
    )
    op.create_table(
        "cell",
        _text("round_id"),
        _text("cell_id"),
        _text("status"),
        _text("elements"),
        _check("ck_cell_status", "status IN ('not_judged', 'nothing', 'partly', 'covered')"),
        _belongs("fk_cell_round_id", ["round_id"], ["round.id"]),
        _primary("pk_cell", "round_id", "cell_id"),
    )
    op.create_table(
        "target",
        _text("round_id"),
        _text("at_id"),
        _double("level"),
        _check("ck_target_level", "level BETWEEN 0 AND 4"),
        _belongs("fk_target_round_id", ["round_id"], ["round.id"]),
        _primary("pk_target", "round_id", "at_id"),
    )


def _create_plan() -> None:
    op.create_table(
        "initiative",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("title"),
        _text("status"),
        _text("owner"),
        _date("start_on", nullable=True),
        _text("measure"),
        _check("ck_initiative_status", "status IN ('planned', 'running', 'done', 'dropped')"),
        _belongs("fk_initiative_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        _primary("pk_initiative", "key"),
        _unique("uq_initiative_id", "id"),
    )
    op.create_index(op.f("ix_initiative_jobcentre_id"), "initiative", ["jobcentre_id"])

    op.create_table(
        "initiative_cell",
        _text("initiative_id"),
        _integer("position"),
        _text("cell_id"),
        _check("ck_initiative_cell_position", "position >= 0"),
        _belongs("fk_initiative_cell_initiative_id", ["initiative_id"], ["initiative.id"]),
        _primary("pk_initiative_cell", "initiative_id", "position"),
    )
    op.create_table(
        "initiative_point",
        _text("initiative_id"),
        _integer("position"),
        _text("point_id"),
        _check("ck_initiative_point_position", "position >= 0"),
        _belongs("fk_initiative_point_initiative_id", ["initiative_id"], ["initiative.id"]),
        _primary("pk_initiative_point", "initiative_id", "position"),
    )


def _create_agenda() -> None:
    op.create_table(
        "agenda",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("step"),
        _text("title"),
        _date("held_on", nullable=True),
        _integer("start_minute"),
        _integer("end_minute", nullable=True),
        _text("place"),
        _integer("people", nullable=True),
        _text("purpose"),
        _check("ck_agenda_end_minute", "end_minute BETWEEN 0 AND 1440"),
        _check("ck_agenda_people", "people >= 0"),
        _check("ck_agenda_start_minute", "start_minute BETWEEN 0 AND 1439"),
        _belongs("fk_agenda_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        _primary("pk_agenda", "key"),
        _unique("uq_agenda_id", "id"),
    )
    op.create_index(op.f("ix_agenda_jobcentre_id"), "agenda", ["jobcentre_id"])

    op.create_table(
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
        _check("ck_block_kind", "kind IN ('work', 'break')"),
        _check("ck_block_setting", "setting IN ('plenary', 'groups', 'pairs', 'alone')"),
        _check("ck_block_minimum", "minimum BETWEEN 0 AND 720"),
        _check("ck_block_minutes", "minutes BETWEEN 0 AND 720"),
        _check("ck_block_parked", "parked IN (true, false)"),
        _check("ck_block_pin", "pin BETWEEN 0 AND 1439"),
        _check("ck_block_position", "position >= 0"),
        _belongs("fk_block_agenda_id", ["agenda_id"], ["agenda.id"]),
        _primary("pk_block", "agenda_id", "block_id"),
    )


def _create_own_card() -> None:
    op.create_table(
        "own_card",
        _integer("key"),
        _text("id"),
        _text("jobcentre_id"),
        _text("point_id"),
        _integer("number"),
        _text("text"),
        _text("locale"),
        _check("ck_own_card_number", "number >= 1"),
        _belongs("fk_own_card_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        _primary("pk_own_card", "key"),
        _unique("uq_own_card_id", "id"),
    )
    op.create_index(op.f("ix_own_card_jobcentre_id"), "own_card", ["jobcentre_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _integer(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _boolean(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _date(name: str, nullable: bool = False) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _double(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Double(), nullable=False)


def _primary(name: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(name))


def _unique(name: str, column: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(column, name=op.f(name))


def _check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(name))


def _belongs(name: str, columns: list[str], parents: list[str]) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(columns, parents, name=op.f(name), ondelete="CASCADE")
