"""What is shown for an answer: names and addresses with the round, the files by their content.

A file is kept once, however many points show it. It stays in the database until nothing refers to
it when the file is opened or closed, so that everything can be undone meanwhile.
"""

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    Connection,
    ForeignKeyConstraint,
    LargeBinary,
    Table,
    delete,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from bizservice_desktop.domain.assessment.evidence import MOST_FILE_BYTES, Evidence, FileKind
from bizservice_desktop.services.ports import NotFound

from .columns import METADATA, check, integer, one_of, position, text
from .kind import Row, Rows

if TYPE_CHECKING:
    from bizservice_desktop.domain.assessment.round import Round

EVIDENCE = Table(
    "evidence",
    METADATA,
    text("round_id", primary_key=True),
    text("point_id", primary_key=True),
    position(),
    text("name"),
    text("address"),
    text("sha256"),
    one_of("kind", FileKind, nullable=True),
    integer("size", 0, MOST_FILE_BYTES),
    ForeignKeyConstraint(
        ["round_id", "point_id"],
        ["point_answer.round_id", "point_answer.point_id"],
        ondelete="CASCADE",
    ),
)
_FILE = Table(
    "evidence_file",
    METADATA,
    text("sha256", check("sha256", "length(sha256) = 64"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)


def evidence_rows(round: "Round") -> Iterator[Row]:
    for id, record in round.points.items():
        for place, shown in enumerate(record.evidence):
            yield {"point_id": id, "position": place, **_row(shown)}


def evidence_of(rows: Rows) -> dict[str, tuple[Evidence, ...]]:
    """What is shown, by point."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for row in rows[EVIDENCE]:
        shown = Evidence(row["name"], row["address"], row["sha256"], row["kind"], row["size"])
        found[row["point_id"]] = (*found.get(row["point_id"], ()), shown)
    return found


def evidence_content(shown: tuple[Evidence, ...]) -> list[list[object]]:
    """For the hash of a round."""
    return [list(_row(each).values()) for each in shown]


def keep_file(connection: Connection, content: bytes) -> None:
    """Keep a file by its content; one that is there already stays."""
    digest = hashlib.sha256(content).hexdigest()
    row = {"sha256": digest, "content": content}
    connection.execute(insert(_FILE).values(row).on_conflict_do_nothing())


def file_content(connection: Connection, sha256: str) -> bytes:
    """Raises: NotFound. ValueError: It is not what was kept."""
    content = connection.scalar(select(_FILE.c.content).where(_FILE.c.sha256 == sha256))
    if content is None:
        raise NotFound(sha256)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError(f"evidence file {sha256}")
    return bytes(content)


def forget_unused_files(connection: Connection) -> bool:
    """Remove the files that no point shows any more; whether there were any."""
    is_unused = _FILE.c.sha256.not_in(select(EVIDENCE.c.sha256))
    if connection.scalar(select(_FILE.c.sha256).where(is_unused).limit(1)) is None:
        return False
    connection.execute(delete(_FILE).where(is_unused))
    return True


def _row(shown: Evidence) -> dict[str, object]:
    return {
        "name": shown.name,
        "address": shown.address,
        "sha256": shown.sha256,
        "kind": shown.kind,
        "size": shown.size,
    }
