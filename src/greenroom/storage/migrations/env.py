"""Alembic's entry: runs on the connection that ``storage.migrate`` opened and locked, or writes the
statements down for ``storage.migrate_postgres``."""

from alembic import context

if context.is_offline_mode():
    context.configure(dialect_name="postgresql")
else:
    context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
