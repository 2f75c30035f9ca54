"""The tables of jobcentres and rounds, and what the tables of other values begin with.

Ids are the domain's own and are what rows refer to each other by. Removing a row removes
what hangs on it (ON DELETE CASCADE).
"""

from datetime import date

from sqlalchemy import ForeignKey, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, attribute_keyed_dict, mapped_column, relationship

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.matrix import Coverage
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL

from .columns import Base, check, one_of, truth, within

MOST_VOTES = 10_000  # of one kind in one ballot; a damaged count must not fill the memory


def belongs_to(parent: str) -> Mapped[str]:
    return mapped_column(ForeignKey(f"{parent}.id", ondelete="CASCADE"), primary_key=True)


class OfJobcentreRow(Base):
    """What a table of values that belong to a jobcentre begins with.

    `key` grows, so that the order of making is kept.
    """

    __abstract__ = True

    key: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)
    id: Mapped[str] = mapped_column(unique=True, sort_order=-2)
    jobcentre_id: Mapped[str] = mapped_column(
        ForeignKey("jobcentre.id", ondelete="CASCADE"), index=True, sort_order=-1
    )


class JobcentreRow(Base):
    __tablename__ = "jobcentre"
    __table_args__ = (truth("is_sample"),)

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    is_sample: Mapped[bool]


class BallotRow(Base):
    """The votes of one round of voting, as counts only.

    A count has neither name nor time nor order, so who voted what cannot be read from the
    file, whatever reads it.
    """

    __tablename__ = "ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["round_id", "point_id"],
            ["point_answer.round_id", "point_answer.point_id"],
            ondelete="CASCADE",
        ),
        check("number", "number >= 0"),
        *(within(f"level{level}", 0, MOST_VOTES) for level in range(MIN_LEVEL, MAX_LEVEL + 1)),
        within("dont_know", 0, MOST_VOTES),
    )

    round_id: Mapped[str] = mapped_column(primary_key=True)
    point_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    level0: Mapped[int]
    level1: Mapped[int]
    level2: Mapped[int]
    level3: Mapped[int]
    level4: Mapped[int]
    dont_know: Mapped[int]


class PointRow(Base):
    """What a round knows of a point; neither level nor mark means not agreed yet."""

    __tablename__ = "point_answer"
    __table_args__ = (
        within("agreed_level", MIN_LEVEL, MAX_LEVEL),
        one_of("agreed_mark", Mark),
        check("agreed_once", "agreed_level IS NULL OR agreed_mark IS NULL"),
        check("files_ballot", "files_ballot >= 0"),
    )

    round_id: Mapped[str] = belongs_to("round")
    point_id: Mapped[str] = mapped_column(primary_key=True)
    agreed_level: Mapped[int | None]
    agreed_mark: Mapped[str | None]
    note_strengths: Mapped[str]
    note_challenges: Mapped[str]
    note_evidence: Mapped[str]
    note_discussion: Mapped[str]
    note_minority: Mapped[str]
    note_tables: Mapped[str]
    files_ballot: Mapped[int | None]
    ballots: Mapped[list[BallotRow]] = relationship(
        order_by=BallotRow.number, cascade="all, delete-orphan", passive_deletes=True
    )


class InterplayRow(Base):
    __tablename__ = "interplay"
    __table_args__ = (one_of("state", InterplayState),)

    round_id: Mapped[str] = belongs_to("round")
    pair_id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]


class CellRow(Base):
    __tablename__ = "cell"
    __table_args__ = (one_of("status", Coverage),)

    round_id: Mapped[str] = belongs_to("round")
    cell_id: Mapped[str] = mapped_column(primary_key=True)
    status: Mapped[str]
    elements: Mapped[str]


class TargetRow(Base):
    """A target for an area or a point; `at_id` is the id of either."""

    __tablename__ = "target"
    __table_args__ = (within("level", MIN_LEVEL, MAX_LEVEL),)

    round_id: Mapped[str] = belongs_to("round")
    at_id: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[float]


class MergedFileRow(Base):
    """An answer file whose votes are in the round, by its digest."""

    __tablename__ = "merged_file"

    round_id: Mapped[str] = belongs_to("round")
    digest: Mapped[str] = mapped_column(primary_key=True)


class RoundRow(OfJobcentreRow):
    """`content_sha256` is the hash of the whole round; see round_content.py."""

    __tablename__ = "round"
    __table_args__ = (
        check("people", "people >= 0"),
        check("content_sha256", "length(content_sha256) = 64"),
    )

    title: Mapped[str]
    held_on: Mapped[date]
    people: Mapped[int | None]
    content_sha256: Mapped[str]
    points: Mapped[dict[str, PointRow]] = relationship(
        collection_class=attribute_keyed_dict("point_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    interplay: Mapped[dict[str, InterplayRow]] = relationship(
        collection_class=attribute_keyed_dict("pair_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    cells: Mapped[dict[str, CellRow]] = relationship(
        collection_class=attribute_keyed_dict("cell_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    targets: Mapped[dict[str, TargetRow]] = relationship(
        collection_class=attribute_keyed_dict("at_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    merged_files: Mapped[dict[str, MergedFileRow]] = relationship(
        collection_class=attribute_keyed_dict("digest"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
