"""What is sent to every adapter, and what must come of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from greenroom.core.secrets import Secret
from greenroom.core.signing import challenge_answer
from greenroom.gateway.receive import Raw
from tests.unit.gateway.deliveries import SECRET, alert, signed


class Reply(NamedTuple):
    status: int
    body: Any


Ask = Callable[[str, Mapping[str, str], bytes], Reply]
"""Send (method, headers, body) through the framework's own door."""


class Story(NamedTuple):
    name: str
    raw: Raw
    status: int
    code: str  # of the error; "" when there is none
    handled: bool


def stories() -> list[Story]:
    good = signed(alert(payload={"account_id": "a", "object": {"id": "Café ☕ 1"}}), request_id="r1")
    rewritten = json.dumps(json.loads(good.body)).encode()
    return [
        Story("good", good, 200, "", True),
        Story("tampered", good_with(good, good.body.replace(b"room", b"r00m")), 401, "bad_signature", False),
        Story("re-serialised", good_with(good, rewritten), 401, "bad_signature", False),
        Story("wrong secret", signed(alert(), secret=Secret("x")), 401, "bad_signature", False),
        Story("old", signed(alert(), age_s=6000), 401, "stale_timestamp", False),
        Story("empty", good_with(good, b""), 401, "bad_signature", False),
        Story("no headers", Raw("default", {}, good.body), 401, "bad_signature", False),
        Story("not an event", signed(b"[1]"), 400, "unreadable", False),
        Story("too large", signed(b"x" * (2 * 1024 * 1024 + 1)), 413, "too_large", False),
    ]


def good_with(raw: Raw, body: bytes) -> Raw:
    return Raw(raw.source, raw.headers, body)


def tell(ask: Ask, handled: list[str]) -> None:
    """Send every story to a verifying endpoint; handled: the ids its handler saw."""
    for story in stories():
        before = len(handled)
        reply = ask("POST", story.raw.headers, story.raw.body)
        code = reply.body["error"]["code"] if "error" in reply.body else ""
        assert (story.name, reply.status, code) == (story.name, story.status, story.code)
        assert len(handled) - before == story.handled, story.name
    refused = ask("GET", {}, b"")
    assert refused.status == 405


def tell_challenge(ask: Ask) -> None:
    """Zoom's check is answered by the adapter itself."""
    raw = signed({"payload": {"plainToken": "qgg8"}, "event": "endpoint.url_validation"})
    assert ask("POST", raw.headers, raw.body) == Reply(200, challenge_answer("qgg8", SECRET))


def tell_recording(ask: Ask) -> None:
    """Send to a recording endpoint; the second of the same is a duplicate."""
    raw = signed(alert(), request_id="twice")
    first, second = (ask("POST", raw.headers, raw.body) for _ in range(2))
    assert (first.status, first.body["status"]) == (200, "accepted")
    assert (second.status, second.body["status"]) == (200, "duplicate")
    assert first.body["id"] == second.body["id"]
    forged = ask("POST", raw.headers, raw.body + b" ")
    assert (forged.status, forged.body["error"]["code"]) == (401, "bad_signature")
    large = signed(b"x" * (2 * 1024 * 1024 + 1))
    assert ask("POST", large.headers, large.body).status == 413
    tell_challenge(ask)
