"""What DBOS keeps, in our words: values as JSON, steps as Records, runs as the API shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec

from greenroom.core.clock import from_epoch_ms, iso

from .errors import BadCursor, StepGaveUp
from .timeline import Record

_STATUS = {"ENQUEUED": "pending", "DELAYED": "pending", "SUCCESS": "completed", "CANCELLED": "cancelled"}
_FAULT = "$fault"


def dump(value: Any) -> str:
    """Return value as JSON; an exception as its message and whose it is."""
    if isinstance(value, Exception):
        kept = {name: getattr(value, name, "") for name in ("flow", "step")}
        value = {_FAULT: {"message": str(value), **kept, "attempts": getattr(value, "attempts", 0)}}
    return msgspec.json.encode(value).decode()


def load(text: str) -> Any:
    """Return what was dumped; every exception comes back as StepGaveUp."""
    value = msgspec.json.decode(text)
    return StepGaveUp(**value[_FAULT]) if isinstance(value, dict) and _FAULT in value else value


def serializer() -> Any:
    """Return what DBOS writes values with: JSON, not pickle, so that no stored byte can run code."""
    from dbos import Serializer

    class Json(Serializer):
        def serialize(self, data: Any) -> str:
            return dump(data)

        def deserialize(self, serialized_data: str) -> Any:
            return load(serialized_data)

        def name(self) -> str:
            return "greenroom_json"

    return Json()


def item(run: Any, *, is_waiting: bool) -> dict[str, Any]:
    """Return a DBOS workflow's status as ``GET /api/runs`` shows it. is_waiting: it is in a sleep."""
    attributes = run.attributes or {}
    status = _STATUS.get(run.status, "failed")
    if run.status == "PENDING":
        status = "waiting" if is_waiting else "running"
    return {
        "id": run.workflow_id,
        "flow": attributes.get("flow", ""),
        "event_id": attributes.get("event_id") or None,
        "status": status,
        "error": str(run.error or run.status) if status == "failed" else None,
        "started_at": iso(from_epoch_ms(run.created_at or 0)),
        "finished_at": iso(from_epoch_ms(run.completed_at)) if run.completed_at else None,
    }


def record(step: Any) -> Record:
    """Return a DBOS step. A sleep is kept from its beginning, its output being when it ends."""
    error = step["error"]
    times = {"started_ms": step["started_at_epoch_ms"], "finished_ms": step["completed_at_epoch_ms"]}
    if step["function_name"] == "DBOS.sleep":
        return Record("", is_over=float(step["output"]) <= datetime.now(UTC).timestamp(), **times)
    if error:
        return Record(step["function_name"], None, str(error), getattr(error, "attempts", 1), **times)
    return Record(step["function_name"], step["output"]["output"], "", step["output"]["attempts"], **times)


def read_cursor(cursor: str) -> tuple[int, int]:
    """Return the time of the last run shown, ms, and how many runs of that time were shown.

    Raises: BadCursor.
    """
    if not cursor:
        return 0, 0
    ms, _, skip = cursor.partition("-")
    if not all(part.isascii() and part.isdigit() and len(part) < 15 for part in (ms, skip)):
        raise BadCursor(f"{cursor!r} is no cursor; use next_cursor as GET /api/runs gave it.")
    return int(ms), int(skip)


def next_cursor(page: list[Any], before_ms: int, skip: int) -> str:
    """Return the cursor after page, which began where before_ms and skip said."""
    last_ms = page[-1].created_at or 0
    same = sum(1 for run in page if run.created_at == last_ms)
    return f"{last_ms}-{same + skip if last_ms == before_ms else same}"
