"""An app's webhook log: each try of each delivery of the last seven days.

Source: Zoom API reference, "Get webhook logs", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso

from . import paging
from .registry import Problem, Request
from .world.world import World

WEEK = timedelta(days=7)
_FORM = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ALL, _FAILED, _SUCCESSFUL = "1", "2", "3"
_LAST_RETRY = 3
_READ_TIMEOUT, _REFUSED, _REMOTE_ERROR, _NO_CLIENT = 1, 2, 7, 14
_DEFAULT_PAGE, _LARGEST_PAGE = 30, 300


def logs(request: Request, world: World, client_id: str) -> dict[str, Any]:
    """Return one page of the log, newest first. Without a type, only what failed."""
    query, now = request.query, world.now()
    since, until = _range(query, now)
    kind, retry = query.get("type", _FAILED), query.get("retry_num")
    if retry is not None and retry not in ("0", "1", "2", "3"):
        raise Problem(400, 1506, "The 'retry_num' value must be an integer within the range of 0 to 3.")
    found = [
        entry
        for entry in _entries(world, client_id, query.get("event"))
        if iso(since) <= entry["date_time"] <= iso(until)
        and (kind == _ALL or (200 <= entry["status"] < 300) == (kind == _SUCCESSFUL))
        and retry in (None, str(entry["retry_num"]))
    ]
    return page(request, world, found, "webhook_logs")


def page(request: Request, world: World, found: list[dict[str, Any]], items: str) -> dict[str, Any]:
    """Return the wanted page of what was found. Raises Problem 400/300 for a stale token."""
    text = request.query.get("page_size", str(_DEFAULT_PAGE))
    size = max(1, min(int(text), _LARGEST_PAGE)) if text.isascii() and text.isdigit() else _DEFAULT_PAGE
    skip = paging.opened(request, world)
    token = paging.seal(skip + size, request, world) if len(found) > skip + size else ""
    return {items: found[skip : skip + size], "next_page_token": token, "page_size": size}


def _entries(world: World, client_id: str, event: str | None) -> Iterator[dict[str, Any]]:
    own = {row.id for row in world.records.list("subscription", parent=client_id)}
    where = {"to": "somebody"} | ({"event": event} if event else {})
    for row in world.records.list("delivery", where=where, newest_first=True):
        if row.body["subscription_id"] in own:
            tries = list(enumerate(row.body["tries"]))
            yield from (_entry(row.body, number, one) for number, one in reversed(tries))


def _entry(delivery: dict[str, Any], number: int, one: dict[str, Any]) -> dict[str, Any]:
    entry = {
        "event": delivery["event"],
        "status": one["status"] or -1,
        "endpoint": delivery["url"],
        "subscription_id": delivery["subscription_id"],
        "request_headers": "N/A",
        "request_body": delivery["body"],
        "response_headers": "",
        "response_body": one["error"],
        "date_time": one["at"],
        "trace_id": delivery["tracking_id"].rpartition("rid=")[2],
        "request_id": delivery["request_id"],
        "retry_num": min(number, _LAST_RETRY),
    }
    if not one["status"]:
        entry["failed_reason_type"] = _reason(one["error"])
    return entry


def _reason(error: str) -> int:
    """Return Zoom's number for why nothing came back. Which of its numbers stands for what is assumed."""
    known = (
        ("no answer", _READ_TIMEOUT),
        ("nothing answers", _REFUSED),
        ("no access token", _NO_CLIENT),
        ("no WebSocket", _NO_CLIENT),
    )
    return next((number for words, number in known if error.startswith(words)), _REMOTE_ERROR)


def _range(query: dict[str, Any], now: datetime) -> tuple[datetime, datetime]:
    since, until = (_moment(query, name) for name in ("from", "to"))
    if since is not None and since > now:
        raise Problem(404, 1504, "The 'from' date must be before the current date(UTC).")
    until = until or now
    since = since or until - WEEK
    if until <= since:
        raise Problem(404, 1501, "The 'to' date must be after the 'from' date.")
    if since < now - WEEK - timedelta(days=1):
        raise Problem(404, 1502, "The date range must be within the last seven days.")
    return since, until


def _moment(query: dict[str, Any], name: str) -> datetime | None:
    text = query.get(name)
    if not text:
        return None
    try:
        if not _FORM.fullmatch(text):
            raise ValueError(text)
        return parse_iso(text)
    except ValueError:
        raise Problem(404, 1503, "The dates must follow the format: `yyyy-MM-dd'T'HH:mm:ss'Z'`.") from None
