"""Runs flows durably. The only module that knows DBOS.

A run is a DBOS workflow; each call, request and sleep in it is a DBOS step, whose output is on disk before
the next one begins. DBOS is one per process, so only one engine can be started at a time. Importing DBOS
takes over a second: it happens in ``start``, in a thread.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import os
import uuid
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import iso, monotonic_s
from greenroom.core.errors import ConfigurationError

from . import records
from .actions import Actions
from .errors import BadInput, RunRefused, UnknownRun
from .folder_lock import FolderLock
from .model import Flow
from .runner import Perform, Runner
from .shelf import Shelf
from .timeline import shown, steps_of
from .triggers import Matcher, ReceivedEvent
from .walk import Start, restored

if TYPE_CHECKING:
    from dbos import WorkflowStatus

MAX_INPUT_BYTES = 256 * 1024
THREADS = 8
"""SQLite writes one thing at a time: more threads only wait for each other."""
RELOAD_S = 1.0
FORGET_EVERY_S = 3600.0
KEEP_DAYS = 30
QUEUE_POLL_S = 0.2
"""Runs begin at once, not through the queue; only resumed ones wait for this. Polling costs idle CPU."""

_WORKFLOW = "greenroom.flow"
_QUEUE = "greenroom.flows"
_VERSION = "flows-1"
"""What DBOS calls the application version. Constant: a run stores its definition, so a run of an older
Greenroom continues on a newer one. Raise it only when ``walk`` itself would go another way."""

log = logging.getLogger("greenroom.flows")


class FlowEngine:
    """Loads flows, starts runs for events, keeps them going until they end.

    folder: where the user's ``*.yaml`` are. data: gets ``flows.sqlite``. actions: performs operations.
    broadcast: hears ``run`` news. allow_private_http: let http steps reach private addresses; None asks
    GREENROOM_ALLOW_PRIVATE_HTTP.
    """

    def __init__(
        self,
        folder: Path,
        data: Path,
        actions: Actions,
        broadcast: Broadcast | None = None,
        *,
        allow_private_http: bool | None = None,
    ) -> None:
        self._folder, self._data, self._actions = folder, data, actions
        allowed = os.environ.get("GREENROOM_ALLOW_PRIVATE_HTTP") == "1"
        allow_private = allowed if allow_private_http is None else allow_private_http
        self._matcher = Matcher()
        self._shelf: Shelf | None = None
        self._lock = FolderLock(data / "flows.lock")
        self._runner = Runner(actions, _Dbos(), broadcast, allow_private_http=allow_private)
        self._watching: asyncio.Task[None] | None = None

    # Life

    async def start(self) -> None:
        """Load the flows and continue the runs that an earlier process left unfinished.

        Raises: ConfigurationError when another engine runs in this process or on this folder; StorageError.
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
        """Let steps under way finish for a few seconds; what is not done then continues at the next start."""
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
        self._lock.release()
        _engine = None

    def _prepare(self) -> None:
        import dbos  # noqa: F401 - so that the event loop need not wait for it

        from greenroom.storage.database import open_sqlite

        self._folder.mkdir(parents=True, exist_ok=True)
        self._data.mkdir(parents=True, exist_ok=True)
        self._lock.take()
        # WAL stays set in the file; DBOS never sets it, and is several times slower without.
        open_sqlite(self._data / "flows.sqlite", synchronous="FULL").close()
        self._shelf = Shelf(self._folder, self._actions.knows)

    async def _launch(self) -> None:
        from dbos import DBOS

        _quiet()
        DBOS(
            config={
                "name": "greenroom",
                "system_database_url": f"sqlite:///{(self._data / 'flows.sqlite').resolve()}",
                "application_version": _VERSION,
                "executor_id": uuid.uuid4().hex,
                "serializer": _serializer(),
                "max_executor_threads": THREADS,
                "log_level": "WARNING",
                "enable_otlp": False,
            }
        )
        _workflow()
        DBOS.launch()
        await DBOS.register_queue_async(
            _QUEUE, polling_interval_sec=QUEUE_POLL_S, on_conflict="always_update"
        )
        await self._adopt()

    async def _adopt(self) -> None:
        """Take over the runs of processes that died; the folder lock says that none of them lives."""
        from dbos import DBOS

        left = await DBOS.list_workflows_async(
            name=_WORKFLOW, status=["PENDING"], load_input=False, load_output=False
        )
        ids = [run.workflow_id for run in left if run.executor_id != DBOS.executor_id]
        if ids:
            log.info("continuing %d runs that an earlier process left", len(ids))
            await DBOS.resume_workflows_async(ids, queue_name=_QUEUE)

    async def _watch(self) -> None:
        """Look after the folder every second, and after old runs every hour."""
        next_forget_s = 0.0
        while True:
            try:
                await asyncio.to_thread(self._flows.refresh)
                if monotonic_s() >= next_forget_s:
                    next_forget_s = monotonic_s() + FORGET_EVERY_S
                    await self.forget(timedelta(days=KEEP_DAYS))
            except Exception:
                log.exception("flows: the folder or the old runs can't be looked after")
            await asyncio.sleep(RELOAD_S)

    @property
    def _flows(self) -> Shelf:
        if self._shelf is None:
            raise RunRefused("The flow engine is not started.")
        return self._shelf

    # Flows and what starts them

    def flows(self) -> list[dict[str, Any]]:
        """Return all flows: name, source, file, enabled, description, trigger, steps, error."""
        return self._flows.listing()

    def reload(self) -> bool:
        """Look at the folder now rather than within the second; return whether anything changed."""
        return self._flows.refresh()

    @property
    def faults(self) -> list[dict[str, str]]:
        """Conditions that could not be evaluated, newest last."""
        return list(self._matcher.faults)

    async def on_event(self, event: ReceivedEvent) -> None:
        """Start every flow the event matches. Returns when the runs are on disk; safe to repeat."""
        for flow in self._matcher.matching(event, self._flows.active()):
            await self._begin(f"{event.id}.{flow.name}", flow, event.to_dict(), str(event.id), {})

    async def start_run(self, name: str, input: dict[str, Any] | None = None) -> str:
        """Start a flow by hand; return the run's id.

        input: a JSON object; its ``event`` stands for the event where the flow expects one.
        Raises: UnknownFlow, RunRefused, BadInput.
        """
        given = {} if input is None else input
        if not isinstance(given, dict):
            raise BadInput("The input of a run must be a JSON object.")
        size = len(msgspec.json.encode(given))
        if size > MAX_INPUT_BYTES:
            raise BadInput(f"The input has {size} bytes; at most {MAX_INPUT_BYTES} are taken.")
        flow = self._flows.find(name)
        run_id = f"{uuid.uuid4().hex}.{flow.name}"
        await self._begin(run_id, flow, None, "", given)
        return run_id

    async def _begin(
        self, run_id: str, flow: Flow, event: dict[str, Any] | None, event_id: str, given: dict[str, Any]
    ) -> None:
        from dbos import DBOS, DBOSContextSetAuth, SetWorkflowAttributes, SetWorkflowID

        start = Start(run_id, flow, event, event_id, given, iso(datetime.now(UTC)))
        attributes = {"flow": flow.name, "event_id": event_id}
        # DBOS can list by user and not by attribute; a run's user is its flow.
        with SetWorkflowID(run_id), SetWorkflowAttributes(attributes), DBOSContextSetAuth(flow.name, []):
            await DBOS.start_workflow_async(_workflow(), start.stored())

    # What people ask

    async def runs(
        self, flow: str | None = None, *, limit: int = 50, cursor: str | None = None
    ) -> dict[str, Any]:
        """Return ``{"runs": […], "next_cursor"}``, newest first. Raises BadCursor."""
        from dbos import DBOS

        self._flows  # noqa: B018 - raises when not started
        limit = max(1, min(limit, 500))
        before_ms, skip = records.read_cursor(cursor or "")
        found = await DBOS.list_workflows_async(
            name=_WORKFLOW,
            user=flow,
            end_time=datetime.fromtimestamp((before_ms + 0.5) / 1000, UTC).isoformat() if before_ms else None,
            limit=limit + 1,
            offset=skip,
            sort_desc=True,
            load_input=False,
        )
        page = list(found[:limit])
        more = records.next_cursor(page, before_ms, skip) if len(found) > limit else None
        return {"runs": [self._item(run) for run in page], "next_cursor": more}

    async def run(self, run_id: str) -> dict[str, Any]:
        """Return a run with its input, event and steps. Raises UnknownRun, FlowChanged."""
        from dbos import DBOS

        status = await self._find(run_id)
        done = await DBOS.list_workflow_steps_async(run_id)
        assert status.input is not None
        start = restored(status.input["args"][0])
        item, live = self._item(status), self._runner.live.get(run_id)
        steps = steps_of(
            start,
            [records.record(step) for step in done],
            run_status=item["status"],
            attempts=live.attempts if live else 0,
        )
        return item | {"input": shown(start.input), "event": shown(start.event), "steps": steps}

    async def cancel(self, run_id: str) -> None:
        """Stop a run; the step under way is abandoned. Raises UnknownRun, RunRefused."""
        from dbos import DBOS

        status = self._item(await self._find(run_id))["status"]
        if status in ("completed", "failed", "cancelled"):
            raise RunRefused(f"The run {run_id} is {status}; only an unfinished run can be cancelled.")
        await DBOS.cancel_workflow_async(run_id)
        await self._runner.cancel(run_id)

    async def resume(self, run_id: str) -> None:
        """Continue a cancelled run, or a failed one where it failed. Raises UnknownRun, RunRefused."""
        from dbos import DBOS

        status = self._item(await self._find(run_id))["status"]
        if status == "cancelled":
            await DBOS.resume_workflow_async(run_id, queue_name=_QUEUE)
        elif status == "failed":
            done = await DBOS.list_workflow_steps_async(run_id, load_output=True)
            failed = next((step["function_id"] for step in done if step["error"]), len(done) + 1)
            await DBOS.rewind_workflow_async(run_id, start_step=failed, queue_name=_QUEUE)
        else:
            raise RunRefused(f"The run {run_id} is {status}; only a failed or cancelled run can be resumed.")

    async def forget(self, age: timedelta) -> int:
        """Delete ended runs that began longer ago than age; return how many."""
        from dbos import DBOS

        count = 0
        before = (datetime.now(UTC) - age).isoformat()
        while old := await DBOS.list_workflows_async(
            name=_WORKFLOW,
            status=["SUCCESS", "ERROR", "CANCELLED"],
            end_time=before,
            limit=500,
            load_input=False,
            load_output=False,
        ):
            await DBOS.delete_workflows_async([run.workflow_id for run in old])
            count += len(old)
        return count

    async def _find(self, run_id: str) -> WorkflowStatus:
        from dbos import DBOS

        self._flows  # noqa: B018 - raises when not started
        found = await DBOS.list_workflows_async(workflow_ids=[run_id], name=_WORKFLOW)
        if not found:
            raise UnknownRun(f"There is no run {run_id!r}. GET /api/runs lists them.")
        return found[0]

    def _item(self, run: WorkflowStatus) -> dict[str, Any]:
        live = self._runner.live.get(run.workflow_id)
        return records.item(run, is_waiting=live is not None and live.is_waiting)


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

    @DBOS.workflow(name=_WORKFLOW)
    async def run_flow(data: dict[str, Any]) -> None:
        assert _engine is not None
        await _engine._runner.run(data)

    return run_flow


def _serializer() -> Any:
    """Return what DBOS writes values with: JSON, not pickle, so that no stored byte can run code."""
    from dbos import Serializer

    class Json(Serializer):
        def serialize(self, data: Any) -> str:
            return records.dump(data)

        def deserialize(self, serialized_data: str) -> Any:
            return records.load(serialized_data)

        def name(self) -> str:
            return "greenroom_json"

    return Json()


def _quiet() -> None:
    """Let DBOS log where we log, not to a console of its own, and say nothing of failed runs: we do."""
    logger = logging.getLogger("dbos")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.addFilter(
            lambda record: "Exception encountered in asynchronous workflow" not in str(record.msg)
        )


def _destroy() -> None:
    from dbos import DBOS

    DBOS.destroy()
