"""Writes down what administrators change, as the operation log report tells it.

Source: Zoom API reference, "Get operation logs report", read 2026-02: the categories and the look of a line
are documented; which calls are logged, and in which words, is assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypedDict

import msgspec

from ..registry import Reply, Request, witness
from ..world import diary
from ..world.world import World

_CATEGORIES = {
    "users.settings.": "user_settings",
    "users.": "user",
    "accounts.create": "sub_account",
    "accounts.disassociate": "sub_account",
    "accounts.": "account",
    "billing.": "billing",
    "groups.": "group",
    "im.groups.": "im",
    "im.group_members.": "im",
    "recordings.": "recording",
    "contacts.": "phone_contacts",
    "phone.external_contacts.": "phone_contacts",
    "roles.": "role",
    "rooms.": "zoom_rooms",
    "webinars.": "webinar",
}
"""By how an operation's id begins; the first that fits. ``group`` is shown among all only."""
_NOT_LOGGED = frozenset({"rooms.control", "users.revoke_sso_token"})
_ACTIONS = {"POST": "add", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_NAMES = ("email", "name", "topic", "display_name")


class _Named(TypedDict, total=False):
    """What a document may be called by; the rest of it is not read."""

    email: Any
    name: Any
    topic: Any
    display_name: Any


_names = msgspec.json.Decoder(_Named).decode


@witness
def note(request: Request, world: World) -> Callable[[Reply], None] | None:
    """Keep a change that succeeds. What it is about is read before, while it is there."""
    action = _ACTIONS.get(request.operation.method)
    category = category_of(request.operation.id) if action else ""
    if not action or not category:
        return None
    thing = request.operation.archetype.entity.replace("_", " ")
    subject = "" if action == "add" else _subject(request, world)

    def keep(reply: Reply) -> None:
        name = subject or _made(request, reply)
        detail = f"{action} {thing} - {name}" if name else f"{action} {thing}"
        who = world.records.row("user", request.token.user_id)
        if reply.status < 300:
            email = _names(who.data).get("email", "") if who is not None else ""
            diary.note_change(world, category, action, detail, email)

    return keep


@cache
def category_of(operation_id: str) -> str:
    """Return the category that a change is logged under, "" for one that is not logged."""
    if operation_id in _NOT_LOGGED:
        return ""
    return next((word for begin, word in _CATEGORIES.items() if operation_id.startswith(begin)), "")


def _subject(request: Request, world: World) -> str:
    """Return the name of what the path names, its id where it has none."""
    id = next(reversed(request.path.values()), "")
    entity = "user" if request.path.get("userId") == id else request.operation.archetype.entity
    found = world.records.row(entity, id)
    return (_name(_names(found.data)) if found else "") or id


def _made(request: Request, reply: Reply) -> str:
    """Return the name of what a call made, as the call or its answer has it."""
    for source in (request.fields, reply.body):
        parts = (source, *source.values()) if isinstance(source, dict) else ()
        if name := next((found for part in parts if (found := _name(part))), ""):
            return name
    return ""


def _name(part: Any) -> str:
    known = part if isinstance(part, dict) else {}
    return str(next((known[name] for name in _NAMES if known.get(name)), ""))
