"""The live feed: webhooks received, API calls answered and flow runs, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from greenroom.core.json import pretty

from .times import moment

KINDS = {"webhook": "Webhooks", "request": "API calls", "run": "Flow runs"}

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_RUN_TONES = {"completed": "good", "failed": "bad", "cancelled": "quiet"}


def feed(
    events: Sequence[Mapping[str, Any]],
    requests: Sequence[Mapping[str, Any]],
    runs: Sequence[Mapping[str, Any]],
    where: tzinfo,
) -> dict[str, Any]:
    """Return the three lists as one, at this machine's time. where: the time zone to print it in."""
    received = {event.get("id"): _when(event, "received_at") for event in events}
    items = [
        *_in_order(map(_webhook, events)),
        *_in_order(map(_request, requests)),
        *_in_order(_run(run, received) for run in runs),
    ]
    items.sort(key=lambda item: item["when"] or _LONG_AGO, reverse=True)
    for item in items:
        item["at"] = item["when"].astimezone(where).strftime("%H:%M:%S") if item["when"] else ""
    counts = {kind: sum(item["kind"] == kind for item in items) for kind in KINDS}
    return {"items": items, "kinds": [(kind, label, counts[kind]) for kind, label in KINDS.items()]}


def _in_order(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return items, each without a time given that of its newer neighbour: their order is known even so."""
    ordered = list(items)
    newer: datetime | None = None
    for item in ordered:
        item["when"] = newer = item["when"] or newer
    return ordered


def _webhook(event: Mapping[str, Any]) -> dict[str, Any]:
    duplicates = int(event.get("duplicates") or 0)
    flags = [str(flag) for flag in event.get("flags") or []]
    return {
        "kind": "webhook",
        "key": f"webhook-{event.get('id', '')}",
        "id": str(event.get("id", "")),
        "title": str(event.get("event", "")),
        "detail": _joined(event.get("source") and f"from {event['source']}", _size(event.get("size_bytes"))),
        "badge": f"{duplicates} duplicate{'s' if duplicates > 1 else ''}" if duplicates else "",
        "tone": "quiet",
        "flags": flags,
        "error": "",
        "version": str(duplicates),
        "when": _when(event, "received_at"),
        "json": "",
    }


def _request(request: Mapping[str, Any]) -> dict[str, Any]:
    status = int(request.get("status") or 0)
    took = request.get("ms")
    when = _when(request, "received_at")
    key = request.get("tracking_id") or f"{when}-{request.get('method')}-{request.get('path')}"
    return {
        "kind": "request",
        "key": f"request-{key}",
        "id": "",
        "title": f"{request.get('method', '')} {request.get('path', '')}",
        "detail": _joined(
            request.get("operation"), f"{took:.1f} ms" if isinstance(took, (int, float)) else ""
        ),
        "badge": str(status or ""),
        "tone": "good" if status < 400 else "bad",
        "flags": [],
        "error": "",
        "version": "",
        "when": when,
        "json": pretty(dict(request)),
    }


def _run(run: Mapping[str, Any], received: Mapping[Any, datetime | None]) -> dict[str, Any]:
    status = str(run.get("status", ""))
    when = _when(run, "started_at", "created_at") or received.get(run.get("event_id"))
    return {
        "kind": "run",
        "key": f"run-{run.get('id', '')}",
        "id": str(run.get("id", "")),
        "title": str(run.get("flow", "")),
        "detail": "started by an event" if run.get("event_id") else "started by hand",
        "badge": status,
        "tone": _RUN_TONES.get(status, "busy"),
        "flags": [],
        "error": str(run.get("error") or ""),
        "version": status,
        "when": when,
        "json": "",
    }


def _when(item: Mapping[str, Any], *names: str) -> datetime | None:
    return next((at for name in names if (at := moment(item.get(name)))), None)


def _size(size_bytes: object) -> str:
    if not isinstance(size_bytes, int):
        return ""
    return f"{size_bytes} B" if size_bytes < 1024 else f"{size_bytes / 1024:.1f} KiB"


def _joined(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)
