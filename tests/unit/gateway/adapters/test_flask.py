"""Flask itself, through its own test client: real WSGI requests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, request

from greenroom.gateway import Event, Gateway
from greenroom.gateway.adapters.flask import recorded, verified
from tests.unit.gateway.adapters.stories import Reply, tell, tell_challenge, tell_recording
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed


def asking(app: Flask) -> Any:
    client = app.test_client()

    def send(method: str, headers: Mapping[str, str], body: bytes) -> Reply:
        reply = client.open("/zoom", method=method, headers=dict(headers), data=body)
        return Reply(reply.status_code, reply.get_json(silent=True) or {})

    return send


def test_a_handler_sees_verified_events_alone(tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    app = Flask("mine")
    handled: list[str] = []

    @app.post("/zoom")
    @verified(hooks)
    def zoom(event: Event) -> None:
        handled.append(event.request_id)

    tell(asking(app), handled)
    tell_challenge(asking(app))
    assert handled == ["r1"]
    assert not (tmp_path / "greenroom.sqlite").exists()


def test_an_async_handler_and_an_answer_of_its_own() -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    app = Flask("mine")

    @app.post("/zoom")
    @verified(hooks)
    async def zoom(event: Event) -> Any:
        return {"seen": event.event}, 202

    raw = signed(alert())
    assert asking(app)("POST", raw.headers, raw.body) == Reply(202, {"seen": "zoomroom.alert"})


def test_a_recording_view_answers_once_the_event_is_on_disk(tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    seen: list[str] = []
    app = Flask("mine")
    app.post("/zoom")(recorded(hooks))

    @hooks.on("zoomroom.*")
    def on_room(event: Event) -> None:
        seen.append(event.request_id)

    tell_recording(asking(app))
    hooks.close()  # lets the handler finish
    assert seen == ["twice"]
    assert asking(app)("POST", {}, b"{}").status == 401  # it begins anew with the next request
    hooks.close()


def test_a_body_that_was_looked_at_is_still_there() -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    app = Flask("mine")
    app.before_request(lambda: request.get_json() and None)
    app.post("/zoom")(verified(hooks)(lambda event: None))
    raw = signed(alert())
    headers = {**raw.headers, "content-type": "application/json"}
    assert asking(app)("POST", headers, raw.body).status == 200


def test_a_body_that_is_consumed_already_is_refused_with_the_mistake_named(
    caplog: pytest.LogCaptureFixture,
) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    app = Flask("mine")
    app.before_request(lambda: request.stream.read() and None)
    app.post("/zoom")(verified(hooks)(lambda event: None))
    raw = signed(alert())
    assert asking(app)("POST", raw.headers, raw.body).status == 401
    assert "likely empty_body" in caplog.text
