"""Polls of meetings and webinars.

Source: Zoom API reference, "Meeting polls", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import news
from ..world.world import World
from . import paged
from .meetings import named

_MOST = 50


@behaviour("meetings.polls.create", "webinars.polls.create")
def create(request: Request, world: World) -> Reply:
    owner = str(named(request, world)["id"])
    return stored.answer(request, _make(world, owner, request.fields), world)


@behaviour("meetings.polls.create_batch")
def create_batch(request: Request, world: World) -> Reply:
    owner = str(named(request, world)["id"])
    made = [_make(world, owner, fields) for fields in request.fields.get("polls", [])]
    items = stored.of(request).reply["properties"]["polls"]["items"]
    return Reply(request.operation.success_status, {"polls": [news.fitted(items, poll) for poll in made]})


@behaviour("meetings.polls.list", "webinars.polls.list")
def list_all(request: Request, world: World) -> Reply:
    rows = world.records.list("poll", parent=str(named(request, world)["id"]))
    polls = [row.body for row in rows]
    kind = request.query.get("anonymous")
    return paged.of_items(request, world, [one for one in polls if not kind or one.get("anonymous")])


@behaviour("meetings.polls.get", "webinars.polls.get")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, _poll(request, world), world)


@behaviour("meetings.polls.update", "webinars.polls.update")
def update(request: Request, world: World) -> Reply:
    poll = _poll(request, world)
    replaced = {"poll_type": 1, **request.fields, "id": poll["id"], "status": poll["status"]}
    world.records.put("poll", poll["id"], replaced)
    return Reply(request.operation.success_status)


@behaviour("meetings.polls.delete", "webinars.polls.delete")
def delete(request: Request, world: World) -> Reply:
    world.records.delete("poll", _poll(request, world)["id"])
    return Reply(request.operation.success_status)


def _make(world: World, owner: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Keep a poll. Raises Problem 400/4400 for one too many."""
    if world.records.count("poll", parent=owner) >= _MOST:
        raise Problem(400, 4400, f"You can only add a maximum of {_MOST} polls.")
    poll = {"id": world.new_id(), "poll_type": 1, **fields, "status": "notstart"}
    world.records.put("poll", poll["id"], poll, parent=owner)
    return poll


def _poll(request: Request, world: World) -> dict[str, Any]:
    owner, id = str(named(request, world)["id"]), request.path["pollId"]
    row = world.records.row("poll", id)
    if row is None or row.parent != owner:
        word = "Webinar" if "webinarId" in request.path else "Meeting"
        raise Problem(404, 404, f"{word} Poll not found")
    return row.body
