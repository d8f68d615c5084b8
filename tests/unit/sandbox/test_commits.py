"""Requests that are answered in one turn of the event loop share a commit, and nothing else."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import decode, encode
from greenroom.sandbox import registry
from greenroom.sandbox.registry import Problem, Request
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world.world import World
from tests.door import Door

TAGS = "/v2/rooms/tags"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.sqlite"


@pytest.fixture
def sandbox(path: Path) -> Iterator[Sandbox]:
    made = Sandbox(path)
    yield made
    made.records.close()


@pytest.fixture
def refuse_some() -> Iterator[None]:
    """Let making a tag named "no" fail behind its own first write."""

    def refuse(request: Request, world: World) -> None:
        world.records.put("tag", f"half {request.body['name']}", {})
        if request.body["name"] == "no":
            raise Problem(409, 1005, "Not now.")

    registry.befores["rooms.tags.create"].append(refuse)
    yield
    registry.befores["rooms.tags.create"].remove(refuse)


async def ask(sandbox: Sandbox, door: Door, method: str, body: Any, look: Any) -> tuple[int, Any]:
    """Make a call; look() is what a client could see at the moment the answer begins."""
    data = encode(body) if body is not None else b""
    headers = {"authorization": f"Bearer {door.token}", "content-length": str(len(data))}
    scope = {
        "type": "http",
        "method": method,
        "path": TAGS,
        "raw_path": TAGS.encode(),
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")]
        + [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    status, seen, text = 0, None, b""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": data, "more_body": False}

    async def send(message: Any) -> None:
        nonlocal status, seen, text
        if message["type"] == "http.response.start":
            status, seen = message["status"], look()
        else:
            text += message["body"]

    await sandbox.app(scope, receive, send)
    return status, seen if seen is not None else decode(text)


def test_whoever_is_answered_finds_it_on_disk_and_only_then(sandbox: Sandbox, path: Path) -> None:
    door, other = Door(sandbox), sqlite3.connect(path)
    commits: list[str] = []

    def tags_on_disk() -> int:
        return int(other.execute("SELECT count(*) FROM record WHERE kind = 'tag'").fetchone()[0])

    async def all_at_once() -> list[tuple[int, Any]]:
        sandbox.records._db.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
        calls = [
            ask(sandbox, door, "POST", {"name": f"t{n}", "description": "d"}, tags_on_disk) for n in range(8)
        ]
        return await asyncio.gather(*calls, ask(sandbox, door, "GET", None, tags_on_disk))

    before = tags_on_disk()
    answers = asyncio.run(all_at_once())
    sandbox.records._db.set_trace_callback(None)
    other.close()
    assert [status for status, _ in answers] == [201] * 8 + [200]
    assert {seen for _, seen in answers} == {before + 8}  # the reader saw them, so it waited for them
    assert len(commits) == 1


@pytest.mark.usefixtures("refuse_some")
def test_a_refused_request_undoes_its_own_writes_alone(sandbox: Sandbox) -> None:
    door = Door(sandbox)

    async def all_at_once() -> list[tuple[int, Any]]:
        names = ("a", "no", "b", "no", "c")
        return await asyncio.gather(
            *(ask(sandbox, door, "POST", {"name": name, "description": "d"}, lambda: None) for name in names)
        )

    answers = asyncio.run(all_at_once())
    assert [status for status, _ in answers] == [201, 409, 201, 409, 201]
    kept = {row.id for row in sandbox.records.list("tag")}
    assert kept >= {"half a", "half b", "half c"}
    assert "half no" not in kept


def test_what_the_disk_does_not_take_is_not_answered_with_success(sandbox: Sandbox, path: Path) -> None:
    door = Door(sandbox)
    before = [row.id for row in sandbox.records.list("tag")]
    sandbox.records._db.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def all_at_once() -> list[tuple[int, Any]]:
        calls = [
            ask(sandbox, door, "POST", {"name": f"t{n}", "description": "d"}, lambda: None) for n in range(3)
        ]
        return await asyncio.gather(*calls)

    answers = asyncio.run(all_at_once())
    other.close()
    assert [status for status, _ in answers] == [500, 500, 500]
    assert [row.id for row in sandbox.records.list("tag")] == before
    assert door("POST", TAGS, {"name": "again", "description": "d"}).status == 201
