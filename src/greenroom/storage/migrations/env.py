"""Alembic's entry: runs on the connection that ``storage.migrate`` opened and locked."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
