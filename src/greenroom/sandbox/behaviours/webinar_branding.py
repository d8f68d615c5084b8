"""How a webinar looks: name tags, virtual backgrounds, wallpaper. At most one of a kind is the default.

Source: Zoom API reference, "Webinar branding", read 2026-02; documented. The bytes of pictures are not kept.
"""

from __future__ import annotations

from typing import Any

from .. import problems
from ..registry import Reply, Request, after, behaves, behaviour
from ..world.world import World
from . import paged
from .meetings import named

_TAG, _BACKGROUND, _WALLPAPER = "webinar_name_tag", "webinar_virtual_background", "webinar_wallpaper"


@behaviour("webinars.branding.get")
def get(request: Request, world: World) -> Reply:
    """Show all of it; parts that were not set are left out."""
    owner = str(named(request, world)["id"])
    wallpaper = _all(world, _WALLPAPER, owner)
    more: dict[str, Any] = {
        "name_tags": _all(world, _TAG, owner),
        "virtual_backgrounds": _all(world, _BACKGROUND, owner),
    }
    if wallpaper:
        more["wallpaper"] = wallpaper[-1]
    return paged.whole(request, more)


@after("webinars.branding.create_name_tag", "webinars.branding.update_name_tag")
def named_tag(tag: dict[str, Any], request: Request, world: World) -> None:
    owner = request.path["webinarId"]
    if tag.get("is_default"):
        _set_default(world, _TAG, owner, tag["id"])


@after("webinars.branding.upload_virtual_background", "webinars.branding.upload_wallpaper")
def uploaded(picture: dict[str, Any], request: Request, world: World) -> None:
    """Tie the picture to its webinar; a new wallpaper takes the place of the old."""
    owner, file = request.path["webinarId"], picture.get("file")
    if not isinstance(file, dict):
        raise problems.invalid_fields([("file", "Invalid field. It is a file.")])
    picture |= {"name": file.get("name", ""), "size": file.get("size_bytes", 0), "webinar_id": owner}
    picture["type"] = "image"
    kind = _WALLPAPER if request.operation.id.endswith("wallpaper") else _BACKGROUND
    if kind == _WALLPAPER:
        for one in _all(world, kind, owner):
            world.records.delete(kind, one["id"])
    elif picture.get("default"):
        _set_default(world, kind, owner, picture["id"])
        picture["is_default"] = True


@behaviour("webinars.branding.delete_wallpaper")
def delete_wallpaper(request: Request, world: World) -> Reply:
    for one in _all(world, _WALLPAPER, str(named(request, world)["id"])):
        world.records.delete(_WALLPAPER, one["id"])
    return Reply(request.operation.success_status)


@behaviour("webinars.branding.delete_name_tags", "webinars.branding.delete_virtual_backgrounds")
def delete_several(request: Request, world: World) -> Reply:
    """Delete those whose ids are given; others are ignored."""
    owner, kind = str(named(request, world)["id"]), _kind(request)
    ids = request.query.get("name_tag_ids") or request.query.get("ids") or ""
    wanted = set(ids if isinstance(ids, list) else str(ids).split(","))
    for one in _all(world, kind, owner):
        if one["id"] in wanted:
            world.records.delete(kind, one["id"])
    return Reply(request.operation.success_status)


@behaviour("webinars.branding.set_default_virtual_background")
def set_default_background(request: Request, world: World) -> Reply:
    """Make one the default; without an id, none is."""
    owner = str(named(request, world)["id"])
    _set_default(world, _BACKGROUND, owner, str(request.query.get("id") or request.fields.get("id") or ""))
    return Reply(request.operation.success_status)


def _kind(request: Request) -> str:
    return _TAG if "name_tag" in request.operation.id else _BACKGROUND


def _set_default(world: World, kind: str, owner: str, id: str) -> None:
    for one in _all(world, kind, owner):
        if one["id"] == id or one.get("is_default"):
            world.records.put(kind, one["id"], one | {"is_default": one["id"] == id})


def _all(world: World, kind: str, owner: str) -> list[dict[str, Any]]:
    """Return the webinar's, whether stored under it or naming it."""
    owned = world.records.list(kind, parent=owner)
    rows = owned or [row for row in world.records.list(kind) if row.body.get("webinar_id") == owner]
    return [row.body for row in rows]


behaves(
    "webinars.branding.create_name_tag",
    "webinars.branding.update_name_tag",
    "webinars.branding.upload_virtual_background",
    "webinars.branding.upload_wallpaper",
)
