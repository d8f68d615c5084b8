"""Runs flows durably. With ``runs`` and ``remote``, the only modules that know DBOS.

A run is a DBOS workflow; each call, request and sleep in it is a DBOS step, whose output is on disk before
the next one begins. DBOS is one per process, so only one engine can be started at a time. Importing DBOS
takes over a second: it happens in ``start``, in a thread.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import uuid
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import monotonic_s
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.storage import workers
from greenroom.storage.file_lock import FileLock
from greenroom.storage.workers import Workers

from . import records
from .actions import Actions
from .desk import Desk, attributes_of, utc_now
from .runner import Perform, Runner
from .runs import QUEUE, VERSION, WORKFLOW, Runs
from .shelf import Shelf
from .tracing import Tracing
from .triggers import Matcher, ReceivedEvent
from .walk import Start

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer

THREADS = 8
"""SQLite writes one thing at a time: more threads only wait for each other."""
THREADS_ON_POSTGRES = 32
RELOAD_S = 1.0
FORGET_EVERY_S = 3600.0
LOOK_FOR_STRAYS_S = 10.0
STRAY_AFTER_S = 25.0
KEEP_DAYS = 30
QUEUE_POLL_S = 0.2
"""Runs begin at once, not through the queue; only resumed ones wait for this. Polling costs idle CPU."""

log = logging.getLogger("greenroom.flows")


class FlowEngine(Desk):
    """Loads flows, starts runs for events, keeps them going until they end.

    folder: where the user's ``*.yaml`` are. data: gets ``flows.sqlite``. actions: performs operations.
    broadcast: hears ``run`` news. allow_private_http: let http steps reach private addresses.
    database: a PostgreSQL URL, to share the runs with the workers of other processes; each continues what a
    dead one left.
    """

    def __init__(
        self,
        folder: Path,
        data: Path,
        actions: Actions,
        broadcast: Broadcast | None = None,
        *,
        allow_private_http: bool = False,
        database: str | None = None,
    ) -> None:
        super().__init__(folder, actions)
        self._data, self._database = data, database
        self._name = uuid.uuid4().hex
        self._workers = Workers(database, self._name) if database else None
        self._matcher = Matcher()
        self._lock = FileLock(data / "flows.lock")
        self._runner = Runner(actions, _Dbos(), broadcast, allow_private_http=allow_private_http)
        self._watching: asyncio.Task[None] | None = None
        self._strays: dict[str, float] = {}

    def trace(self, tracer: Tracer | None = None) -> None:
        """Make an OpenTelemetry span of every run and step from now on.

        tracer: None takes the program's own. Raises: ConfigurationError where opentelemetry-api is missing.
        """
        self._runner.tracing = Tracing(tracer)

    # Life

    async def start(self) -> None:
        """Load the flows and continue the runs that an earlier process left unfinished.

        Raises: ConfigurationError when another engine runs in this process; StorageError, also when one of
        another process runs on this folder.
        """
        global _engine
        if _engine is not None:
            raise ConfigurationError("Flows already run in this process; stop that engine first.")
        _engine = self
        try:
            await asyncio.to_thread(self._prepare)
            await self._launch()
        except BaseException:
            await self.stop()
            raise
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Let steps under way finish for a few seconds; what is not done then continues at the next start, or
        on another worker."""
        global _engine
        if _engine is not self:
            return
        if self._watching:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
            self._watching = None
        await self._runner.drain()
        await asyncio.to_thread(_destroy)
        # DBOS made its own threads the loop's; they are gone now.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(thread_name_prefix="asyncio"))
        if self._workers and self._runs:
            with suppress(StorageError):
                await asyncio.to_thread(self._workers.leave)
        self._runs = None
        self._lock.release()
        _engine = None

    def _prepare(self) -> None:
        from dbos import DBOS

        from greenroom.storage.database import open_sqlite

        self._folder.mkdir(parents=True, exist_ok=True)
        self._data.mkdir(parents=True, exist_ok=True)
        if not self._lock.try_take():
            raise StorageError(
                f"Another Greenroom runs flows in {self._data}; stop it, or choose another with --data."
            )
        if self._database:
            with workers.alone(self._database):
                DBOS.migrate(self._database)
        else:
            # WAL stays set in the file; DBOS never sets it, and is several times slower without.
            open_sqlite(self._data / "flows.sqlite", synchronous="FULL").close()
        if self._workers:
            self._workers.beat()
        self._shelf = Shelf(self._folder, self._actions)

    async def _launch(self) -> None:
        from dbos import DBOS

        _quiet()
        _mark_refused_connections()
        DBOS(
            config={
                "name": "greenroom",
                "system_database_url": self._database
                or f"sqlite:///{(self._data / 'flows.sqlite').resolve()}",
                "application_version": VERSION,
                "executor_id": self._name,
                "serializer": records.serializer(),
                "max_executor_threads": THREADS_ON_POSTGRES if self._database else THREADS,
                "log_level": "WARNING",
                "enable_otlp": False,
            }
        )
        _workflow()
        DBOS.launch()
        await DBOS.register_queue_async(QUEUE, polling_interval_sec=QUEUE_POLL_S, on_conflict="always_update")
        self._runs = Runs(DBOS, self._runner.live)
        await self._adopt()

    async def _adopt(self) -> None:
        """Take over the runs of processes that died.

        On one machine the folder lock says that none of them lives; in a cluster their silence does.
        """
        if self._workers is None:
            await self._hand_over(lambda executor: executor != self._name)
            return
        dead = await asyncio.to_thread(self._workers.beat)
        if dead:
            await self._hand_over(lambda executor: executor in dead)
            await asyncio.to_thread(self._workers.bury, dead)

    async def _hand_over(self, is_dead: Callable[[str], bool]) -> None:
        left = [run for run, executor in (await self._all_runs.unfinished()).items() if is_dead(executor)]
        if left:
            log.info("continuing %d runs that another process left", len(left))
            await self._all_runs.hand_over(left)

    async def _pick_up_strays(self) -> None:
        """Continue runs that are this process's on disk and nobody's in truth: their step could not be kept
        while the database was away."""
        now_s = monotonic_s()
        mine = {
            run for run, executor in (await self._all_runs.unfinished()).items() if executor == self._name
        }
        strays = mine - self._runner.live.keys()
        self._strays = {run: self._strays.get(run, now_s) for run in strays}
        left = [run for run, since_s in self._strays.items() if now_s - since_s >= STRAY_AFTER_S]
        if left:
            log.info("continuing %d runs that broke off", len(left))
            await self._all_runs.hand_over(left)

    async def _watch(self) -> None:
        """Look after the folder and the other workers every second, after runs that broke off and old ones
        now and then."""
        next_forget_s = 0.0
        next_look_s = monotonic_s() + LOOK_FOR_STRAYS_S
        while True:
            try:
                await asyncio.to_thread(self._flows.refresh)
                if self._workers:
                    await self._adopt()
                if monotonic_s() >= next_look_s:
                    next_look_s = monotonic_s() + LOOK_FOR_STRAYS_S
                    await self._pick_up_strays()
                if monotonic_s() >= next_forget_s:
                    next_forget_s = monotonic_s() + FORGET_EVERY_S
                    await self.forget(timedelta(days=KEEP_DAYS))
            except Exception:
                log.exception("flows: the folder, the other workers or the old runs can't be looked after")
            await asyncio.sleep(RELOAD_S)

    # What starts runs and ends them

    @property
    def ended(self) -> Mapping[tuple[str, str], int]:
        """How many runs ended here since the start, by flow and status."""
        return self._runner.ended

    @property
    def under_way(self) -> Mapping[str, int]:
        """How many runs are running and waiting here."""
        waiting = sum(live.is_waiting for live in list(self._runner.live.values()))
        return {"running": len(self._runner.live) - waiting, "waiting": waiting}

    @property
    def faults(self) -> list[dict[str, str]]:
        """Conditions that could not be evaluated, newest last."""
        return list(self._matcher.faults)

    async def on_event(self, event: ReceivedEvent) -> None:
        """Start every flow the event matches. Returns when the runs are on disk; safe to repeat."""
        for flow in self._matcher.matching(event, self._flows.active()):
            run_id = f"{event.id}.{flow.name}"
            await self._begin(Start(run_id, flow, event.to_dict(), str(event.id), {}, utc_now()))

    async def _begin(self, start: Start) -> None:
        from dbos import DBOS, DBOSContextSetAuth, SetWorkflowAttributes, SetWorkflowID

        if self._runner.tracing:
            start = msgspec.structs.replace(start, trace=self._runner.tracing.here())
        # DBOS can list by user and not by attribute; a run's user is its flow.
        with (
            SetWorkflowID(start.id),
            SetWorkflowAttributes(attributes_of(start)),
            DBOSContextSetAuth(start.flow.name, []),
        ):
            await DBOS.start_workflow_async(_workflow(), start.stored())

    async def cancel(self, run_id: str) -> None:
        """Stop a run; the step under way is abandoned when it is this process's. Raises UnknownRun,
        RunRefused."""
        await super().cancel(run_id)
        await self._runner.cancel(run_id)

    async def forget(self, age: timedelta) -> int:
        """Delete ended runs that began longer ago than age; return how many."""
        return await self._all_runs.forget(age)


_engine: FlowEngine | None = None


class _Dbos:
    """DBOS as the runner sees it."""

    async def sleep(self, seconds: float) -> None:
        from dbos import DBOS

        await DBOS.sleep_async(seconds)

    async def step(self, name: str, perform: Perform) -> dict[str, Any]:
        from dbos import DBOS

        return await DBOS.run_step_async({"name": name}, perform)


@functools.cache
def _workflow() -> Callable[[dict[str, Any]], Coroutine[Any, Any, None]]:
    """Return the one workflow there is, registered with DBOS; its engine is looked up when it is called."""
    from dbos import DBOS

    @DBOS.workflow(name=WORKFLOW)
    async def run_flow(data: dict[str, Any]) -> None:
        assert _engine is not None
        await _engine._runner.run(data)

    return run_flow


def _quiet() -> None:
    """Let DBOS log where we log, not to a console of its own, and say nothing of failed runs: we do."""
    logger = logging.getLogger("dbos")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.addFilter(
            lambda record: "Exception encountered in asynchronous workflow" not in str(record.msg)
        )


@functools.cache
def _mark_refused_connections() -> None:
    """Let DBOS wait for a database that refuses at once, as one on a socket that is gone does: it would take
    that for the run's own failure."""
    from sqlalchemy import event
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
    from sqlalchemy.engine import ExceptionContext

    @event.listens_for(PGDialect_psycopg, "handle_error")
    def mark(context: ExceptionContext) -> None:
        if context.connection is None:
            context.is_disconnect = True


def _destroy() -> None:
    from dbos import DBOS

    DBOS.destroy()
