"""How a webinar looks: name tags, virtual backgrounds, wallpaper. At most one of a kind is the default.

Source: Zoom API reference, "Webinar branding", read 2026-02; documented. The bytes of pictures are not kept.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Reply, Request, Upload, after, before, behaves, behaviour
from ..world import meetings
from ..world.world import World
from . import paged
from .backgrounds import MOST, MOST_BYTES, PICTURES
from .meetings import named

_UPLOADS = ("webinars.branding.upload_virtual_background", "webinars.branding.upload_wallpaper")
_MOST_TAGS = 20
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


@refuses("limit for the number of name tags", "webinars.branding.create_name_tag")
def has_every_tag(request: Request, world: World) -> bool:
    return len(_all(world, _TAG, request.path["webinarId"])) >= _MOST_TAGS


@before(*_UPLOADS)
def check_webinar(request: Request, world: World) -> None:
    named(request, world)


@refuses("^No file uploaded", *_UPLOADS, early=True)
def sends_no_file(request: Request, world: World) -> bool:
    is_there = meetings.find(world, meetings.WEBINAR, request.path["webinarId"]) is not None
    return is_there and "file" not in request.fields


@refuses("^No file uploaded", *_UPLOADS)
def sends_an_empty_file(request: Request, world: World) -> bool:
    return not _data(request)


@refuses("^File size cannot exceed", *_UPLOADS)
def is_too_large(request: Request, world: World) -> bool:
    return len(_data(request)) > MOST_BYTES


@refuses("only upload JPG", *_UPLOADS)
def is_no_picture(request: Request, world: World) -> bool:
    return bool(_data(request)) and request.fields["file"].content_type.lower() not in PICTURES


def _data(request: Request) -> bytes:
    file = request.fields.get("file")
    return file.data if isinstance(file, Upload) else b""


@refuses("^A maximum of 10 files", _UPLOADS[0])
def are_too_many(request: Request, world: World) -> bool:
    return len(_all(world, _BACKGROUND, request.path["webinarId"])) >= MOST


@refuses(
    r"^Invalid parameter: (name_tag_ids|ids|\{id\})",
    "webinars.branding.delete_name_tags",
    "webinars.branding.delete_virtual_backgrounds",
    "webinars.branding.set_default_virtual_background",
)
def names_what_the_webinar_does_not_have(request: Request, world: World) -> str:
    gathering = meetings.find(world, meetings.WEBINAR, request.path["webinarId"])
    if gathering is None:
        return ""
    known = {one["id"] for one in _all(world, _kind(request), str(gathering["id"]))}
    return ", ".join(id for id in _ids(request) if id not in known)


@after(*_UPLOADS)
def uploaded(picture: dict[str, Any], request: Request, world: World) -> None:
    """Tie the picture to its webinar; a new wallpaper takes the place of the old."""
    owner, file = request.path["webinarId"], picture["file"]
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
    """Delete those whose ids are given."""
    named(request, world)
    for id in _ids(request):
        world.records.delete(_kind(request), id)
    return Reply(request.operation.success_status)


@behaviour("webinars.branding.set_default_virtual_background")
def set_default_background(request: Request, world: World) -> Reply:
    """Make one the default; without an id, none is."""
    owner = str(named(request, world)["id"])
    _set_default(world, _BACKGROUND, owner, str(request.query.get("id") or request.fields.get("id") or ""))
    return Reply(request.operation.success_status)


def _ids(request: Request) -> list[str]:
    """Return the ids that the query names."""
    given = (request.query.get(name) for name in ("name_tag_ids", "ids", "id"))
    return [id for text in given if text for id in str(text).split(",") if id]


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
