"""The runs there are, whoever does them: asked of DBOS in a worker, of its tables in any other process."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from . import records
from .errors import RunRefused, UnknownRun
from .timeline import shown, steps_of
from .walk import restored

if TYPE_CHECKING:
    from dbos import DBOS, DBOSClient, WorkflowStatus

    from .runner import Live

WORKFLOW = "greenroom.flow"
QUEUE = "greenroom.flows"
VERSION = "flows-1"
"""What DBOS calls the application version. Constant: a run stores its definition, so a run of an older
Greenroom continues on a newer one. Raise it only when ``walk`` itself would go another way."""


class Runs:
    """live: this process's runs under way, by id, empty where it does none."""

    def __init__(self, dbos: type[DBOS] | DBOSClient, live: Mapping[str, Live]) -> None:
        self._dbos = dbos
        self._live = live

    async def page(
        self, flow: str | None = None, *, limit: int = 50, cursor: str | None = None
    ) -> dict[str, Any]:
        """Return ``{"runs": […], "next_cursor"}``, newest first. Raises BadCursor."""
        limit = max(1, min(limit, 500))
        before_ms, skip = records.read_cursor(cursor or "")
        found = await self._dbos.list_workflows_async(
            name=WORKFLOW,
            user=flow,
            end_time=datetime.fromtimestamp((before_ms + 0.5) / 1000, UTC).isoformat() if before_ms else None,
            limit=limit + 1,
            offset=skip,
            sort_desc=True,
            load_input=False,
        )
        page = [*found[:limit]]
        more = records.next_cursor(page, before_ms, skip) if len(found) > limit else None
        return {"runs": [self._item(run) for run in page], "next_cursor": more}

    async def show(self, run_id: str) -> dict[str, Any]:
        """Return a run with its input, event and steps. Raises UnknownRun, FlowChanged."""
        status = await self._find(run_id)
        done = await self._dbos.list_workflow_steps_async(run_id)
        assert status.input is not None
        start = restored(status.input["args"][0])
        item, live = self._item(status), self._live.get(run_id)
        steps = steps_of(
            start,
            [records.record(step) for step in done],
            run_status=item["status"],
            attempts=live.attempts if live else 0,
        )
        return item | {"input": shown(start.input), "event": shown(start.event), "steps": steps}

    async def cancel(self, run_id: str) -> None:
        """Let no further step of a run begin. Raises UnknownRun, RunRefused."""
        status = self._item(await self._find(run_id))["status"]
        if status in ("completed", "failed", "cancelled"):
            raise RunRefused(f"The run {run_id} is {status}; only an unfinished run can be cancelled.")
        await self._dbos.cancel_workflow_async(run_id)

    async def resume(self, run_id: str) -> None:
        """Continue a cancelled run, or a failed one where it failed. Raises UnknownRun, RunRefused."""
        status = self._item(await self._find(run_id))["status"]
        if status == "cancelled":
            await self._dbos.resume_workflow_async(run_id, queue_name=QUEUE)
        elif status == "failed":
            done = await self._dbos.list_workflow_steps_async(run_id)
            failed = next((step["function_id"] for step in done if step["error"]), len(done) + 1)
            await self._dbos.rewind_workflow_async(run_id, start_step=failed, queue_name=QUEUE)
        else:
            raise RunRefused(f"The run {run_id} is {status}; only a failed or cancelled run can be resumed.")

    async def unfinished(self) -> dict[str, str]:
        """Return the runs under way anywhere: id → executor id of the worker that does it."""
        found = await self._dbos.list_workflows_async(
            name=WORKFLOW, status=["PENDING"], load_input=False, load_output=False
        )
        return {run.workflow_id: run.executor_id or "" for run in found}

    async def hand_over(self, run_ids: list[str]) -> None:
        """Let any worker continue these runs at their last finished step."""
        await self._dbos.resume_workflows_async(run_ids, queue_name=QUEUE)

    async def forget(self, age: timedelta) -> int:
        """Delete ended runs that began longer ago than age; return how many."""
        count = 0
        before = (datetime.now(UTC) - age).isoformat()
        while old := await self._dbos.list_workflows_async(
            name=WORKFLOW,
            status=["SUCCESS", "ERROR", "CANCELLED"],
            end_time=before,
            limit=500,
            load_input=False,
            load_output=False,
        ):
            await self._dbos.delete_workflows_async([run.workflow_id for run in old])
            count += len(old)
        return count

    async def _find(self, run_id: str) -> WorkflowStatus:
        found = await self._dbos.list_workflows_async(workflow_ids=[run_id], name=WORKFLOW)
        if not found:
            raise UnknownRun(f"There is no run {run_id!r}. greenroom flows runs lists them.")
        return found[0]

    def _item(self, run: WorkflowStatus) -> dict[str, Any]:
        live = self._live.get(run.workflow_id)
        return records.item(run, is_waiting=live is not None and live.is_waiting)
