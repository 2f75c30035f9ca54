"""The steps that lead from an empty file to the tables that the program declares.

Read off the names of the files, so that Alembic is imported only when one is missing.
"""

from pathlib import Path

REVISIONS = tuple(sorted(step.name[:4] for step in Path(__file__).parent.glob("versions/0*.py")))
"""The files in versions/, oldest first; a file's `user_version` is the number of the steps it
has had."""
