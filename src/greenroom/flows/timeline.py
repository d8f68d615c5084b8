"""A run as people see it: its state, its steps, with secrets blanked and sizes bounded."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from greenroom.core import json
from greenroom.core.errors import FlowError

from .walk import Start, Task, walk

MAX_SHOWN_BYTES = 64 * 1024
BLANK = "***"

_SECRET_NAME = re.compile(
    r"(?i)secret|(?<!page_)token|passw|passcode|^pwd$|authorization|api[_-]?key|cookie|credential|signature|"
    r"private[_-]?key|^zak$|^host_?key$|^start_url$"
)


class Record(msgspec.Struct):
    """What the engine knows of one step that was begun.

    error: why it failed, "" when it did not. is_over: false for a sleep that still goes on.
    """

    name: str
    output: Any = None
    error: str = ""
    attempts: int = 1
    is_over: bool = True
    started_ms: int | None = None
    finished_ms: int | None = None


def steps_of(
    start: Start, records: list[Record], *, run_status: str, attempts: int = 0
) -> list[dict[str, Any]]:
    """Return the run's steps in order, each with id, kind, status, attempts, error, input, output and times.

    records: finished steps in order; a sleep is there from when it began. run_status: as the API shows it.
    attempts: made so far at the step under way.
    """
    waiting = list(records)
    shown: list[dict[str, Any]] = []
    walking = walk(start)
    output: Any = None
    try:
        task = next(walking)
        while True:
            record = waiting.pop(0) if waiting and task.inputs is not None else None
            if record is not None and task.inputs is not None and task.step.kind == "sleep":
                record.output = {"slept_s": task.inputs["seconds"]}
            item = _step(task, record, run_status, attempts)
            shown.append(item)
            if item["status"] not in ("completed", "skipped"):
                break
            output = record.output if record else None
            task = walking.send(output)
    except StopIteration:
        pass
    except FlowError as exc:
        shown.append(_blank(start, len(shown), "failed", str(exc)))
    rest = "cancelled" if run_status == "cancelled" else "pending"
    return shown + [
        _blank(start, position, rest, None) for position in range(len(shown), len(start.flow.steps))
    ]


def _step(task: Task, record: Record | None, run_status: str, attempts: int) -> dict[str, Any]:
    item = {"id": task.step.id, "kind": task.step.kind, "call": task.step.call}
    if task.inputs is None:
        return (
            item
            | {"status": "skipped", "attempts": 0, "error": None, "input": None, "output": None}
            | _times(None)
        )
    item["input"] = shown(task.inputs)
    if record is None:
        status = run_status if run_status in ("cancelled", "pending", "waiting") else "running"
        return item | {"status": status, "attempts": attempts, "error": None, "output": None} | _times(None)
    if not record.is_over:
        status = run_status if run_status in ("cancelled", "pending") else "waiting"
        return item | {"status": status, "attempts": 1, "error": None, "output": None} | _times(record)
    status = "failed" if record.error else "completed"
    result = {"status": status, "attempts": record.attempts, "error": record.error or None}
    return item | result | {"output": shown(record.output)} | _times(record)


def _blank(start: Start, position: int, status: str, error: str | None) -> dict[str, Any]:
    step = start.flow.steps[position]
    item = {"id": step.id, "kind": step.kind, "call": step.call, "status": status, "attempts": 0}
    return item | {"error": error, "input": None, "output": None} | _times(None)


def _times(record: Record | None) -> dict[str, int | None]:
    return {
        "started_ms": record.started_ms if record else None,
        "finished_ms": record.finished_ms if record else None,
    }


def shown(value: Any) -> Any:
    """Return value fit to be seen: secrets blanked, and over 64 KiB only its size and beginning."""
    clean = redacted(value)
    raw = json.encode(clean)
    if len(raw) <= MAX_SHOWN_BYTES:
        return clean
    return {"truncated": True, "size_bytes": len(raw), "beginning": raw[:2000].decode("utf-8", "ignore")}


def redacted(value: Any) -> Any:
    """Return value with everything blanked whose key names a secret."""
    if isinstance(value, dict):
        return {
            key: BLANK if item and isinstance(key, str) and _SECRET_NAME.search(key) else redacted(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [redacted(item) for item in value]
    return value
