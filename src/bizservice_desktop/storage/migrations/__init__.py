"""The steps that lead from an empty file to the tables that the program declares.

`REVISIONS` are the files in versions/, oldest first; a file's `user_version` is the number
of the steps it has had. Named here so that Alembic is imported only when one is missing.
"""

REVISIONS = ("0001", "0002", "0003")
