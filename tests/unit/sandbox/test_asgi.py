from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest

from greenroom.core.broadcast import Broadcast, News
from greenroom.sandbox import asgi, registry
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door, multipart

Message = MutableMapping[str, Any]
App = Callable[[asgi.Scope, asgi.Receive, asgi.Send], Awaitable[None]]


def test_every_reply_has_a_tracking_id_of_its_own(call: Door) -> None:
    answers = [call("GET", "/v2/rooms"), call("GET", "/v2/nope"), call("POST", "/oauth/token")]
    ids = [answer.headers["x-zm-trackingid"] for answer in answers]
    assert len(set(ids)) == 3
    assert all(id.startswith("v=2.0;clid=us02;rid=WEB_") for id in ids)


def test_a_body_too_large_is_413_in_zooms_shape(call: Door) -> None:
    answer = call("POST", "/v2/rooms", raw=b" " * (asgi.MAX_BODY_BYTES + 1))
    assert answer.status == 413
    assert set(answer.body) == {"code", "message"}
    assert call("GET", "/v2/rooms").status == 200


def test_an_upload_may_be_larger_than_a_json_body(sandbox: Sandbox, call: Door) -> None:
    body, headers = multipart({"file": b"x" * (asgi.MAX_BODY_BYTES + 1), "content_name": "Wall"})
    answer = call("POST", "/v2/zrbackground/files", raw=body, headers=headers)
    assert answer.status == 201
    stored = sandbox.records.get("background", answer.body["content_id"])
    assert stored is not None
    assert stored["file"]["size_bytes"] == asgi.MAX_BODY_BYTES + 1


def test_a_client_that_leaves_mid_request_changes_nothing(sandbox: Sandbox, call: Door) -> None:
    async def receive() -> Message:
        return {"type": "http.disconnect"}

    before = sandbox.records.count("room")
    sent = _half_sent(sandbox.app, call.token, receive)
    assert sent[0]["status"] == 400  # its chunks may have been none, and it waits
    assert sandbox.records.count("room") == before


def test_a_body_that_never_ends_is_given_up(
    sandbox: Sandbox, call: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def receive() -> Message:
        await asyncio.Event().wait()
        return {}

    monkeypatch.setattr(asgi, "BODY_WITHIN_S", 0.02)
    impatient = asgi.ZoomApp(sandbox.world, sandbox.log, base_url=sandbox.base_url)
    assert _half_sent(impatient, call.token, receive)[0]["status"] == 400


def _half_sent(app: App, token: str, receive: asgi.Receive) -> list[Message]:
    """Return what comes back to the beginning of a request for a room."""
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v2/rooms",
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode()), (b"content-length", b"50")],
    }
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def run() -> None:
        await app(scope, receive, send)

    asyncio.run(run())
    return sent


def test_a_fault_of_ours_is_500_in_zooms_shape_and_changes_nothing(
    sandbox: Sandbox, call: Door, monkeypatch: object
) -> None:
    def broken(record: object, request: object, world: object) -> None:
        sandbox.records.put("tag", "half", {"id": "half"})
        raise RuntimeError("a bug")

    registry.afters["rooms.tags.create"].append(broken)
    try:
        answer = call("POST", "/v2/rooms/tags", {"name": "a", "description": "b"})
    finally:
        registry.afters["rooms.tags.create"].remove(broken)
    assert answer.status == 500
    assert set(answer.body) == {"code", "message"}
    assert sandbox.records.get("tag", "half") is None


def test_calls_are_logged_and_told_to_whoever_watches() -> None:
    heard: list[News] = []
    broadcast = Broadcast()
    sandbox = Sandbox(None, broadcast=broadcast)
    with broadcast.listener(heard.append):
        call = Door(sandbox)
        call("GET", "/v2/rooms?status=Available")
    latest = sandbox.requests(1)[0]
    assert latest["operation"] == "rooms.list"
    assert (latest["method"], latest["path"], latest["status"]) == ("GET", "/v2/rooms", 200)
    assert [news.item for news in heard if news.topic == "request"][-1] == latest
    sandbox.records.close()


def test_the_reply_says_how_far_it_may_be_trusted(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0].id
    assert call("GET", f"/v2/rooms/{room}").headers["x-greenroom-fidelity"] in ("behaves", "stateful")
    link = call("GET", f"/v2/rooms/{room}/virtual_controller")
    assert link.headers["x-greenroom-fidelity"] == "shaped"
