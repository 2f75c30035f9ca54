"""One SQLite file: rows, migrations, units of work. The only package that knows SQLAlchemy."""
