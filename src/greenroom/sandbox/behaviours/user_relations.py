"""What users have around them: assistants and schedulers, tokens, permissions, a picture, presence.

An assistant may schedule for a user; seen from the assistant, that user is a scheduler.
Source: Zoom API reference, "Users", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso

from .. import privileges
from ..apps import hashed
from ..registry import Problem, Reply, Request, Upload, behaves, behaviour
from ..world import users
from ..world.world import World
from .people import the_user, unknown

_PAID = (users.LICENSED,)
_PICTURE_BYTES = 2 * 1024 * 1024
_PICTURE_TYPES = ("image/png", "image/jpeg", "image/jpg")
_DO_NOT_DISTURB = ("Do_Not_Disturb", "Do_No_Disturb")
_DISTURB_MIN = 20
"""How long do-not-disturb lasts without a duration. Source: Zoom API reference, read 2026-02; assumed."""
_AS_EVENTS_SAY = {
    "Do_No_Disturb": "Do_Not_Disturb",
    "In_A_Zoom_Meeting": "In_Meeting",
    "On_A_Call": "On_Phone_Call",
    "Out_of_Office": "Away",
}


# Who schedules for whom


@behaviour("users.assistants.add")
def add_assistants(request: Request, world: World) -> Reply:
    """Let others schedule for the user; each must be licensed and not an assistant already."""
    user = the_user(request, world)
    if user["type"] not in _PAID:
        raise _refused(f"The user must either be a Licensed user or an On-prem user : {user['id']}.")
    added = [_add(user, given, world) for given in request.fields.get("assistants") or ()]
    return Reply(request.operation.success_status, {"ids": ",".join(added), "add_at": iso(world.now())})


def _add(user: dict[str, Any], given: dict[str, Any], world: World) -> str:
    assistant, name = users.named(world, given), str(given.get("email") or given.get("id") or "")
    if assistant is None:
        raise _refused(f"Can't find user {name}.")
    if assistant["id"] == user["id"]:
        raise _refused("Can't assign scheduling privilege to yourself.")
    if assistant["type"] not in _PAID:
        raise _refused(f"The user must either be a Licensed user or an On-prem user : {name}.")
    may = bool(given.get("can_manage_host_private_event", False))
    if users.is_member(world, "assistant", user["id"], assistant["id"]):
        raise _refused(f"User {name} has already granted scheduling privilege.")
    users.join(world, "assistant", user["id"], assistant["id"], can_manage_host_private_event=may)
    return str(assistant["id"])


def _refused(message: str) -> Problem:
    return Problem(400, 200, message)


@behaviour("users.assistants.list")
def list_assistants(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    shown = [
        {
            "id": assistant["id"],
            "email": assistant["email"],
            "can_manage_host_private_event": row.body["can_manage_host_private_event"],
        }
        for row, assistant in users.members(world, "assistant", user["id"])
        if assistant
    ]
    return Reply(200, {"assistants": shown})


@behaviour("users.schedulers.list")
def list_schedulers(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    found = (world.records.get("user", id) for id in users.owners(world, "assistant", user["id"]))
    shown = [{"id": u["id"], "email": u["email"], "pmi": u["pmi"]} for u in found if u]
    return Reply(200, {"schedulers": shown})


@behaviour("users.assistants.remove", "users.schedulers.remove")
def remove_one(request: Request, world: World) -> Reply:
    """Take the privilege back, seen from either side."""
    user = the_user(request, world)
    other_id = request.path.get("assistantId") or request.path["schedulerId"]
    other = users.find(world, other_id)
    pair = (user["id"], other["id"]) if other else ("", "")
    if "schedulerId" in request.path:
        pair = (pair[1], pair[0])
    if not users.leave(world, "assistant", *pair):
        raise unknown(request, other_id)
    return Reply(request.operation.success_status)


@behaviour("users.assistants.remove_all", "users.schedulers.remove_all")
def remove_all(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    if request.operation.id == "users.assistants.remove_all":
        rows = world.records.list("assistant", parent=user["id"])
    else:
        rows = world.records.list("assistant", where={"user": user["id"]})
    for row in rows:
        world.records.delete("assistant", row.id)
    return Reply(request.operation.success_status)


# Tokens and permissions


@behaviour("users.get_token", "users.get_zak")
def get_token(request: Request, world: World) -> Reply:
    """Give a token to start or join meetings as the user; it ends in time, or with the SSO sessions."""
    if "userId" in request.path:
        user = the_user(request, world)
    else:
        found = users.find(world, request.token.user_id)
        if found is None:
            raise Problem(400, 1001, "User not exist.")
        user = found
    kind = "zak" if request.operation.id == "users.get_zak" else str(request.query.get("type", "token"))
    life_s = int(request.query.get("ttl", 7200))
    token = f"{kind}.{world.new_hex(64)}"
    body = {
        "user_id": user["id"],
        "type": kind,
        "expires_at": iso(world.now() + timedelta(seconds=life_s)),
    }
    world.records.put("user_token", hashed(token), body, parent=user["id"])
    return Reply(200, {"token": token})


@behaviour("users.revoke_sso_token")
def revoke_sso_token(request: Request, world: World) -> Reply:
    """Sign the user out everywhere: tokens that act as the user in clients are void."""
    user = the_user(request, world)
    for row in world.records.list("user_token", parent=user["id"]):
        world.records.delete("user_token", row.id)
    return Reply(request.operation.success_status)


@behaviour("users.get_permissions")
def get_permissions(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    return Reply(200, {"permissions": sorted(privileges.held(world, str(user["role_id"])))})


# Picture


@behaviour("users.picture.upload")
def upload_picture(request: Request, world: World) -> Reply:
    user, picture = the_user(request, world), request.fields.get("pic_file")
    if not isinstance(picture, Upload) or not picture.data:
        raise Problem(400, 120, "File is empty.")
    if len(picture.data) > _PICTURE_BYTES:
        raise Problem(400, 120, "File size cannot exceed 2M.")
    if picture.content_type.lower() not in _PICTURE_TYPES:
        raise Problem(400, 120, "Only jpg/jpeg or png image file can be uploaded.")
    users.change(world, user, pic_url=f"https://pictures.example.com/{user['id']}/{world.new_hex(16)}")
    return Reply(request.operation.success_status, {})


@behaviour("users.picture.delete")
def delete_picture(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    user.pop("pic_url", None)
    users.store(world, user)
    return Reply(request.operation.success_status)


# Presence


@behaviour("users.presence_status.get")
def get_presence(request: Request, world: World) -> Reply:
    """Show the status; do-not-disturb ends by itself. Who never set one is available. The latter assumed."""
    user = the_user(request, world)
    return Reply(200, presence(world, user["id"]))


def presence(world: World, user_id: str) -> dict[str, Any]:
    """Return a user's status, and while do-not-disturb lasts, until when."""
    kept = world.records.get("presence_status", user_id) or {"status": "Available"}
    if "end_time" not in kept:
        return {"status": kept["status"]}
    left = (parse_iso(kept["end_time"]) - world.now()).total_seconds()
    if left <= 0:
        return {"status": "Available"}
    return {"status": kept["status"], "end_time": kept["end_time"], "remaining_time": int(left // 60)}


@behaviour("users.presence_status.update")
def update_presence(request: Request, world: World) -> Reply:
    """Set the status and tell it."""
    user, status = the_user(request, world), request.fields["status"]
    before = presence(world, user["id"])["status"]
    kept = {"status": "Do_Not_Disturb" if status in _DO_NOT_DISTURB else status}
    if status in _DO_NOT_DISTURB:
        minutes = int(request.fields.get("duration", _DISTURB_MIN))
        kept["end_time"] = iso(world.now() + timedelta(minutes=minutes))
    world.records.put("presence_status", user["id"], kept, parent=user["id"])
    if kept["status"] != before:
        told = {"id": user["id"], "email": user["email"], "date_time": iso(world.now())}
        shown = _AS_EVENTS_SAY.get(kept["status"], kept["status"])
        world.emit("user.presence_status_updated", {**told, "presence_status": shown})
    return Reply(request.operation.success_status)


behaves(
    "users.assistants.add",
    "users.assistants.list",
    "users.assistants.remove",
    "users.assistants.remove_all",
    "users.schedulers.list",
    "users.schedulers.remove",
    "users.schedulers.remove_all",
    "users.get_token",
    "users.get_zak",
    "users.revoke_sso_token",
    "users.get_permissions",
    "users.picture.upload",
    "users.picture.delete",
    "users.presence_status.get",
    "users.presence_status.update",
)
