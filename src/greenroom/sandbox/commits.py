"""One commit for the requests that are answered in the same turn of the event loop.

A reply leaves when everything is on disk that was written before it was made: its own changes, and those of
others it may have seen. Each request still is a transaction: one that fails undoes its own writes alone.
"""

from __future__ import annotations

import asyncio
import logging

from greenroom.core.errors import StorageError
from greenroom.storage.records import Records

_log = logging.getLogger("greenroom.sandbox")


class Commits:
    """Ends the shared transactions of some records."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._due_in: asyncio.AbstractEventLoop | None = None

    async def wait(self) -> None:
        """Return once all that is written so far is on disk. Raises StorageError: it is undone."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def tell(failure: StorageError | None) -> None:
            if not done.done():  # whoever waited may be gone
                done.set_result(None) if failure is None else done.set_exception(failure)

        self._records.when_committed(tell)
        if self._due_in is not loop:
            self._due_in = loop
            loop.call_soon(self._commit)  # behind the requests that can be served at once
        await done

    def _commit(self) -> None:
        self._due_in = None
        try:
            self._records.commit()
        except Exception:
            _log.exception("The sandbox could not finish what its last requests began.")
