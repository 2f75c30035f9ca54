"""The first schema.

Written out rather than taken from the tables of today: what was released must not change with
them.
"""

from bizservice_desktop.storage.migrations.parts import (
    AGENDA,
    ROUND,
    boolean,
    create_identified,
    create_owned,
    create_part,
    day,
    double,
    integer,
    text,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_identified(
        "jobcentre",
        *text("name"),
        *boolean("is_sample"),
        checks=["is_sample IN (true, false)"],
    )
    _create_round()
    _create_plan()
    _create_agenda()
    create_owned(
        "own_card",
        *text("point_id"),
        *integer("number"),
        *text("text", "locale"),
        checks=["number >= 1"],
    )


def _create_round() -> None:
    create_owned(
        "round",
        *text("title"),
        *day("held_on"),
        *integer("people", nullable=True),
        *text("content_sha256"),
        checks=["content_sha256: length(content_sha256) = 64", "people >= 0"],
    )
    create_part(
        "point_answer",
        ROUND,
        *text("point_id"),
        *integer("agreed_level", nullable=True),
        *text("agreed_mark", nullable=True),
        *text("note_strengths", "note_challenges", "note_evidence"),
        *text("note_discussion", "note_minority"),
        key=["point_id"],
        checks=[
            "agreed_mark IN ('?', 'n/a')",
            "agreed_level BETWEEN 0 AND 4",
            "agreed_once: agreed_level IS NULL OR agreed_mark IS NULL",
        ],
    )
    create_part(
        "ballot",
        {"round_id": "point_answer.round_id", "point_id": "point_answer.point_id"},
        *integer("number", "level0", "level1", "level2", "level3", "level4", "dont_know"),
        key=["number"],
        checks=[
            "dont_know BETWEEN 0 AND 10000",
            *(f"level{level} BETWEEN 0 AND 10000" for level in range(5)),
            "number >= 0",
        ],
    )
    create_part(
        "interplay",
        ROUND,
        *text("pair_id", "state"),
        key=["pair_id"],
        checks=["state IN ('not_judged', 'broken', 'occasional', 'works')"],
    )
    create_part(
        "cell",
        ROUND,
        *text("cell_id", "status", "elements"),
        key=["cell_id"],
        checks=["status IN ('not_judged', 'nothing', 'partly', 'covered')"],
    )
    create_part(
        "target",
        ROUND,
        *text("at_id"),
        *double("level"),
        key=["at_id"],
        checks=["level BETWEEN 0 AND 4"],
    )


def _create_plan() -> None:
    create_owned(
        "initiative",
        *text("title", "status", "owner"),
        *day("start_on", nullable=True),
        *text("measure"),
        checks=["status IN ('planned', 'running', 'done', 'dropped')"],
    )
    for part in ("cell", "point"):
        create_part(
            f"initiative_{part}",
            {"initiative_id": "initiative.id"},
            *integer("position"),
            *text(f"{part}_id"),
            key=["position"],
            checks=["position >= 0"],
        )


def _create_agenda() -> None:
    create_owned(
        "agenda",
        *text("step", "title"),
        *day("held_on", nullable=True),
        *integer("start_minute"),
        *integer("end_minute", nullable=True),
        *text("place"),
        *integer("people", nullable=True),
        *text("purpose"),
        checks=[
            "end_minute BETWEEN 0 AND 1440",
            "people >= 0",
            "start_minute BETWEEN 0 AND 1439",
        ],
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
        key=["block_id"],
        checks=[
            "kind IN ('work', 'break')",
            "setting IN ('plenary', 'groups', 'pairs', 'alone')",
            "minimum BETWEEN 0 AND 720",
            "minutes BETWEEN 0 AND 720",
            "parked IN (true, false)",
            "pin BETWEEN 0 AND 1439",
            "position >= 0",
        ],
    )
