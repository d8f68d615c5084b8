"""``/openapi.json``: the whole, or one area, with this process in the place of Zoom's hosts."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

from starlette.applications import Starlette

from greenroom import catalog
from greenroom.app.api import own_routes
from greenroom.app.assemble import Greenroom
from greenroom.core.json import decode

HERE = "http://127.0.0.1:8787"


def get(query: str = "") -> tuple[int, Any]:
    """Ask for /openapi.json as a web server would; return status and decoded body."""
    house = SimpleNamespace(settings=SimpleNamespace(base_url=HERE), sandbox=None, broadcast=None)
    app = Starlette(routes=own_routes(cast(Greenroom, house)))
    path = "/openapi.json"
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": []}
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], decode(b"".join(message.get("body", b"") for message in sent[1:]))


def test_the_whole_points_here() -> None:
    status, document = get()

    assert status == 200
    assert document["servers"][0]["url"] == f"{HERE}/v2"
    assert document["paths"]["/oauth/token"]["servers"] == [{"url": HERE}]
    assert {"/rooms/{roomId}", "/users/{userId}/meetings", "/phone/users"} <= set(document["paths"])
    assert len(document["webhooks"]) == len(list(catalog.events()))


def test_one_area_is_that_areas_document() -> None:
    status, document = get("area=roles")

    assert status == 200
    assert set(document["paths"]) == set(catalog.document("roles")["paths"])


def test_an_unknown_area_is_told_with_those_there_are() -> None:
    status, told = get("area=kitchens")

    assert status == 404
    assert "rooms" in told["error"]["message"]
