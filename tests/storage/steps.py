"""Schema steps that do not exist yet, to try what an upgrade does."""

import os
from collections.abc import Callable
from pathlib import Path

import alembic.config

from bizservice_desktop.storage import database, migration, migrations

HEADER = """
import sqlalchemy as sa
from alembic import op

revision = "tried"
down_revision = "{newest}"


def upgrade() -> None:
"""
REBUILD = """
    with op.batch_alter_table("round", recreate="always") as batch:
        batch.alter_column("title", type_=sa.String(200))
    with op.batch_alter_table("jobcentre", recreate="always") as batch:
        batch.alter_column("name", type_=sa.String(200))
"""


def add_step(folder: Path, body: str, replace: Callable[[object, str, object], None]) -> None:
    """Make the program one whose newest step is `body`; `replace` is setattr or like it."""
    step = HEADER.replace("{newest}", migrations.REVISIONS[-1]) + body
    (folder / "tried.py").write_text(step, encoding="utf-8")
    released = Path(migrations.__file__).with_name("versions")
    real_config = alembic.config.Config

    def config() -> alembic.config.Config:
        made = real_config()
        made.set_main_option("path_separator", "os")
        made.set_main_option("version_locations", f"{released}{os.pathsep}{folder}")
        return made

    replace(alembic.config, "Config", config)
    for module in (migration, database):
        replace(module, "REVISIONS", (*migrations.REVISIONS, "tried"))
