"""What is asked of Zoom's reports, and what is the same in a report and in an event."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from greenroom.client.reply import Reply
from greenroom.core.errors import TransportError
from greenroom.core.json import encode
from greenroom.gateway import Gateway
from greenroom.gateway.fill import Filling

from .deliveries import SECRET, alert, knows, signed

SINCE, UNTIL = datetime(2026, 11, 21, 9, tzinfo=UTC), datetime(2026, 11, 21, 11, tzinfo=UTC)
USER = {"id": "u1", "email": "ada@example.com", "type": 2, "user_created_at": "2026-11-21T10:00:00Z"}


class Zoom:
    """An account whose API answers what a test says: lists by operation, or an error."""

    client_id, account_id, api_url = "app", "acc", "https://api.example.com/v2"

    def __init__(self, log: list[Any] | Exception, **lists: Any) -> None:
        self._log, self._lists = log, lists

    async def perform(self, call: Any) -> Any:
        if isinstance(self._log, Exception):
            raise self._log
        return Reply({"webhook_logs": self._log, "next_page_token": ""})

    async def items(self, operation: str, path: Any = None, query: Any = None) -> AsyncIterator[Any]:
        found = self._lists.get(operation.replace(".", "_"), [])
        if isinstance(found, Exception):
            raise found
        for one in found:
            yield Reply(one)


def entry(body: bytes | dict[str, Any], request_id: str = "r1") -> dict[str, Any]:
    text = body.decode() if isinstance(body, bytes) else body
    return {"event": "zoomroom.alert", "request_body": text, "request_id": request_id, "retry_num": 0}


def filled(folder: Path, zoom: Zoom, *received: Any) -> tuple[Filling, list[dict[str, Any]]]:
    """Return what came of a fill, and the inbox after it."""

    async def run() -> tuple[Filling, list[dict[str, Any]]]:
        hooks = Gateway(secret=SECRET, data=folder, schema_of=knows)
        try:
            for raw in received:
                await hooks.receive(raw.headers, raw.body)
            result = await hooks.fill(zoom, SINCE, UNTIL)  # type: ignore[arg-type]
            return result, [one.item() for one in (await hooks.inbox.list()).events]
        finally:
            await hooks.stop()

    return asyncio.run(run())


def test_a_delivery_that_failed_has_the_id_it_would_have_had(tmp_path: Path) -> None:
    raw = signed(alert(), request_id="r1")
    zoom = Zoom([entry(raw.body), entry(raw.body), entry(signed(alert()).body, "r2")])
    result, events = filled(tmp_path, zoom, raw)
    assert (result.recorded, result.known) == (Counter({"zoomroom.alert": 1}), Counter({"zoomroom.alert": 1}))
    assert [(one["request_id"], one["flags"][-1:], one["duplicates"]) for one in events] == [
        ("r2", ["filled"], 0),
        ("r1", [], 0),
    ]


def test_a_log_entry_that_holds_no_event_is_passed_over(tmp_path: Path) -> None:
    check = {"event": "endpoint.url_validation", "payload": {"plainToken": "t"}}
    log = [entry(b"N/A"), entry(b""), entry(encode(check)), {"event": "x"}, entry(alert(), "r9")]
    result, events = filled(tmp_path, Zoom(log))
    assert [one["request_id"] for one in events] == ["r9"]
    assert result.unanswered == {}


def test_what_may_not_be_asked_is_named_and_the_rest_is_filled(tmp_path: Path) -> None:
    refused = TransportError("reports.history_meetings needs a paid plan.")
    zoom = Zoom(
        TransportError("The connection broke."),
        reports_history_meetings=refused,
        recordings_list_for_account=[{"uuid": "r", "recording_files": [{"recording_end": "later"}]}],
        rooms_list=[{"name": "without an id"}],
        users_list=[USER],
    )
    result, events = filled(tmp_path, zoom)
    assert [one["event"] for one in events] == ["user.created"]
    assert set(result.unanswered) == {"webhook log", "meetings and webinars", "room sensors"}
    assert "paid plan" in result.unanswered["meetings and webinars"]
    assert "'id'" in result.unanswered["room sensors"]


def test_only_what_lies_in_the_gap_is_recorded(tmp_path: Path) -> None:
    users = [
        USER | {"id": at, "user_created_at": at} for at in ("2026-11-21T08:59:59Z", "2026-11-21T11:00:00Z")
    ]
    result, events = filled(tmp_path, Zoom([], users_list=[*users, USER]))
    assert result.recorded == Counter({"user.created": 1})
    assert events[0]["object"] == "id=u1"
