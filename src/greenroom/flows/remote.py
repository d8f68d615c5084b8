"""The runs of other processes' workers, shown and steered by a process that does none itself."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import StorageError
from greenroom.storage import workers

from . import records
from .actions import Actions
from .desk import Desk, attributes_of
from .runs import QUEUE, VERSION, WORKFLOW, Runs
from .shelf import Shelf
from .walk import Start

if TYPE_CHECKING:
    from dbos import DBOSClient


class RemoteFlows(Desk):
    """Flows whose workers share a PostgreSQL database with this process. database: its URL.

    folder, actions: as a worker has them, to say which flows there are.
    """

    def __init__(self, folder: Path, actions: Actions, database: str) -> None:
        super().__init__(folder, actions)
        self._database = database
        self._client: DBOSClient | None = None

    async def start(self) -> None:
        """Read the flows and connect. Raises: StorageError."""
        await asyncio.to_thread(self._open)

    def _open(self) -> None:
        from dbos import DBOS, DBOSClient
        from sqlalchemy.exc import SQLAlchemyError

        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            with workers.alone(self._database):
                DBOS.migrate(self._database)
            self._client = DBOSClient(
                system_database_url=self._database,
                serializer=records.serializer(),
                retry_connection_errors=False,
            )
        except SQLAlchemyError as exc:
            raise StorageError(f"The runs can't be read from the database: {exc}.") from exc
        self._shelf = Shelf(self._folder, self._actions)
        self._runs = Runs(self._client, {})

    async def stop(self) -> None:
        if self._client is not None:
            client, self._client, self._runs = self._client, None, None
            await asyncio.to_thread(client.destroy)

    async def _begin(self, start: Start) -> None:
        assert self._client is not None
        options: Any = {
            "workflow_name": WORKFLOW,
            "queue_name": QUEUE,
            "workflow_id": start.id,
            "app_version": VERSION,
            "authenticated_user": start.flow.name,
            "attributes": attributes_of(start),
        }
        await self._client.enqueue_async(options, start.stored())
