"""The first schema.

Written out rather than taken from the tables of today: what was released must not change with it.
"""

import sqlalchemy as sa
from alembic import op

from bizservice_desktop.storage.migrations.parts import (
    belongs,
    boolean,
    check,
    day,
    double,
    integer,
    primary,
    text,
    unique,
)

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
        integer("key"),
        text("id"),
        text("name"),
        boolean("is_sample"),
        check("ck_jobcentre_is_sample", "is_sample IN (true, false)"),
        primary("pk_jobcentre", "key"),
        unique("uq_jobcentre_id", "id"),
    )


def _create_round() -> None:
    op.create_table(
        "round",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("title"),
        day("held_on"),
        integer("people", nullable=True),
        text("content_sha256"),
        check("ck_round_content_sha256", "length(content_sha256) = 64"),
        check("ck_round_people", "people >= 0"),
        belongs("fk_round_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_round", "key"),
        unique("uq_round_id", "id"),
    )
    op.create_index(op.f("ix_round_jobcentre_id"), "round", ["jobcentre_id"])

    op.create_table(
        "point_answer",
        text("round_id"),
        text("point_id"),
        integer("agreed_level", nullable=True),
        sa.Column("agreed_mark", sa.Text(), nullable=True),
        text("note_strengths"),
        text("note_challenges"),
        text("note_evidence"),
        text("note_discussion"),
        text("note_minority"),
        check("ck_point_answer_agreed_mark", "agreed_mark IN ('?', 'n/a')"),
        check("ck_point_answer_agreed_level", "agreed_level BETWEEN 0 AND 4"),
        check("ck_point_answer_agreed_once", "agreed_level IS NULL OR agreed_mark IS NULL"),
        belongs("fk_point_answer_round_id", ["round_id"], ["round.id"]),
        primary("pk_point_answer", "round_id", "point_id"),
    )
    op.create_table(
        "ballot",
        text("round_id"),
        text("point_id"),
        integer("number"),
        integer("level0"),
        integer("level1"),
        integer("level2"),
        integer("level3"),
        integer("level4"),
        integer("dont_know"),
        check("ck_ballot_dont_know", "dont_know BETWEEN 0 AND 10000"),
        check("ck_ballot_level0", "level0 BETWEEN 0 AND 10000"),
        check("ck_ballot_level1", "level1 BETWEEN 0 AND 10000"),
        check("ck_ballot_level2", "level2 BETWEEN 0 AND 10000"),
        check("ck_ballot_level3", "level3 BETWEEN 0 AND 10000"),
        check("ck_ballot_level4", "level4 BETWEEN 0 AND 10000"),
        check("ck_ballot_number", "number >= 0"),
        belongs(
            "fk_ballot_round_id_point_id",
            ["round_id", "point_id"],
            ["point_answer.round_id", "point_answer.point_id"],
        ),
        primary("pk_ballot", "round_id", "point_id", "number"),
    )
    op.create_table(
        "interplay",
        text("round_id"),
        text("pair_id"),
        text("state"),
        check("ck_interplay_state", "state IN ('not_judged', 'broken', 'occasional', 'works')"),
        belongs("fk_interplay_round_id", ["round_id"], ["round.id"]),
        primary("pk_interplay", "round_id", "pair_id"),
    )
    op.create_table(
        "cell",
        text("round_id"),
        text("cell_id"),
        text("status"),
        text("elements"),
        check("ck_cell_status", "status IN ('not_judged', 'nothing', 'partly', 'covered')"),
        belongs("fk_cell_round_id", ["round_id"], ["round.id"]),
        primary("pk_cell", "round_id", "cell_id"),
    )
    op.create_table(
        "target",
        text("round_id"),
        text("at_id"),
        double("level"),
        check("ck_target_level", "level BETWEEN 0 AND 4"),
        belongs("fk_target_round_id", ["round_id"], ["round.id"]),
        primary("pk_target", "round_id", "at_id"),
    )


def _create_plan() -> None:
    op.create_table(
        "initiative",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("title"),
        text("status"),
        text("owner"),
        day("start_on", nullable=True),
        text("measure"),
        check("ck_initiative_status", "status IN ('planned', 'running', 'done', 'dropped')"),
        belongs("fk_initiative_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_initiative", "key"),
        unique("uq_initiative_id", "id"),
    )
    op.create_index(op.f("ix_initiative_jobcentre_id"), "initiative", ["jobcentre_id"])

    op.create_table(
        "initiative_cell",
        text("initiative_id"),
        integer("position"),
        text("cell_id"),
        check("ck_initiative_cell_position", "position >= 0"),
        belongs("fk_initiative_cell_initiative_id", ["initiative_id"], ["initiative.id"]),
        primary("pk_initiative_cell", "initiative_id", "position"),
    )
    op.create_table(
        "initiative_point",
        text("initiative_id"),
        integer("position"),
        text("point_id"),
        check("ck_initiative_point_position", "position >= 0"),
        belongs("fk_initiative_point_initiative_id", ["initiative_id"], ["initiative.id"]),
        primary("pk_initiative_point", "initiative_id", "position"),
    )


def _create_agenda() -> None:
    op.create_table(
        "agenda",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("step"),
        text("title"),
        day("held_on", nullable=True),
        integer("start_minute"),
        integer("end_minute", nullable=True),
        text("place"),
        integer("people", nullable=True),
        text("purpose"),
        check("ck_agenda_end_minute", "end_minute BETWEEN 0 AND 1440"),
        check("ck_agenda_people", "people >= 0"),
        check("ck_agenda_start_minute", "start_minute BETWEEN 0 AND 1439"),
        belongs("fk_agenda_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_agenda", "key"),
        unique("uq_agenda_id", "id"),
    )
    op.create_index(op.f("ix_agenda_jobcentre_id"), "agenda", ["jobcentre_id"])

    op.create_table(
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
        check("ck_block_kind", "kind IN ('work', 'break')"),
        check("ck_block_setting", "setting IN ('plenary', 'groups', 'pairs', 'alone')"),
        check("ck_block_minimum", "minimum BETWEEN 0 AND 720"),
        check("ck_block_minutes", "minutes BETWEEN 0 AND 720"),
        check("ck_block_parked", "parked IN (true, false)"),
        check("ck_block_pin", "pin BETWEEN 0 AND 1439"),
        check("ck_block_position", "position >= 0"),
        belongs("fk_block_agenda_id", ["agenda_id"], ["agenda.id"]),
        primary("pk_block", "agenda_id", "block_id"),
    )


def _create_own_card() -> None:
    op.create_table(
        "own_card",
        integer("key"),
        text("id"),
        text("jobcentre_id"),
        text("point_id"),
        integer("number"),
        text("text"),
        text("locale"),
        check("ck_own_card_number", "number >= 1"),
        belongs("fk_own_card_jobcentre_id", ["jobcentre_id"], ["jobcentre.id"]),
        primary("pk_own_card", "key"),
        unique("uq_own_card_id", "id"),
    )
    op.create_index(op.f("ix_own_card_jobcentre_id"), "own_card", ["jobcentre_id"])
