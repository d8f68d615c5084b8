"""Tags of rooms: at most ten each, counted where tags are listed.

Source: Zoom API reference, "Zoom Rooms Tags", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from .. import entities, problems
from ..registry import Problem, Reply, Request, after, before, behaviour, derived
from ..world import rooms
from ..world.world import World

MOST_PER_ROOM = 10
_LONGEST = 255


@derived("room", "tags")
def tags_of(room: dict[str, Any], world: World) -> list[dict[str, str]] | None:
    """Name a room's tags; left out when it has none."""
    found = ((id, world.records.get("tag", id)) for id in room.get("tag_ids") or ())
    return [{"tag_id": id, "tag_name": tag["name"]} for id, tag in found if tag] or None


@after("rooms.tags.list")
def count_rooms(reply: dict[str, Any], request: Request, world: World) -> None:
    """Say how many rooms carry each tag."""
    for tag in reply["tags"]:
        tag["num_of_rooms"] = world.records.count("room", where={"tag_ids": tag["id"]})


@before("rooms.tags.create", "rooms.tags.update")
def check_words(request: Request, world: World) -> None:
    """A tag's name is its own, has no comma and, as its description, at most 255 characters."""
    name, about = request.fields.get("name"), request.fields.get("description")
    own_id = request.path.get("tagId")
    taken = {row.body.get("name") for row in world.records.list("tag") if row.id != own_id}
    rules = (
        ("Duplicate Tag Name", name is not None and name in taken),
        ("Tag name contains comma", name is not None and "," in name),
        ("Tag name length", name is not None and len(name) > _LONGEST),
        ("Tag description length", about is not None and len(about) > _LONGEST),
    )
    for words, is_broken in rules:
        if is_broken:
            illegal = "Tag description illegal" if "description" in words else "Tag name illegal"
            refused = entities.told(request.operation, f"{words}|{illegal}")
            raise refused or problems.invalid_fields([("name", words)])
    if request.operation.id == "rooms.tags.update" and not request.fields:
        raise Problem(400, 8305, "Nothing to update.")


@after("rooms.create", "rooms.update", "rooms.tags.assign")
def check_number(room: dict[str, Any], request: Request, world: World) -> None:
    if len(room.get("tag_ids") or ()) > MOST_PER_ROOM:
        refused = entities.told(request.operation, "Number of Tags per Room")
        raise refused or Problem(400, 8303, "Number of Tags per Room exceed 10.")


@behaviour("rooms.tags.assign_by_location")
def assign_by_location(request: Request, world: World) -> Reply:
    """Add tags to every room that stands at the location itself."""
    location_id, given = request.path["locationId"], request.fields["tag_ids"]
    if world.records.get("location", location_id) is None:
        raise entities.not_found(request.operation, "location", "locationId", location_id)
    for tag_id in given:
        if world.records.get("tag", tag_id) is None:
            raise entities.not_found(request.operation, "tag", "tag_ids", tag_id)
    found = world.records.list("room", where={"location_id": location_id})
    if not found:
        raise Problem(400, 8308, "Location has No Rooms.")
    for row in found:
        room = {**row.body, "tag_ids": list(dict.fromkeys([*(row.body.get("tag_ids") or ()), *given]))}
        check_number(room, request, world)
        rooms.store(world, room)
    return Reply(204)


@after("rooms.tags.delete")
def forget(tag: dict[str, Any], request: Request, world: World) -> None:
    """Take a deleted tag off the rooms."""
    for row in world.records.list("room", where={"tag_ids": tag["id"]}):
        kept = [id for id in row.body["tag_ids"] if id != tag["id"]]
        rooms.store(world, {**row.body, "tag_ids": kept})
