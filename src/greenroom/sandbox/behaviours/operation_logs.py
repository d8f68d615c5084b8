"""Writes down what administrators change, as the operation log report tells it.

Source: Zoom API reference, "Get operation logs report", read 2026-02: the categories and the look of a line
are documented; which calls are logged, and in which words, is assumed.
"""

from __future__ import annotations

from ..registry import Reply, Request, witness
from ..world import diary
from ..world.world import World
from .operator import user

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


@witness
def note(request: Request, reply: Reply, world: World) -> None:
    """Keep a change that succeeded."""
    action = _ACTIONS.get(request.operation.method)
    if action is None or reply.status >= 300:
        return
    category = category_of(request.operation.id)
    if category:
        who = user(world, request.token.user_id).get("email", "")
        diary.note_change(world, category, action, _detail(request, reply, world, action), who)


def category_of(operation_id: str) -> str:
    """Return the category that a change is logged under, "" for one that is not logged."""
    if operation_id in _NOT_LOGGED:
        return ""
    return next((word for begin, word in _CATEGORIES.items() if operation_id.startswith(begin)), "")


def _detail(request: Request, reply: Reply, world: World, action: str) -> str:
    """Return words such as ``add role - Helpdesk``: what was done to what, by name where known."""
    thing = request.operation.archetype.entity.replace("_", " ")
    subject = _subject(request, reply, world)
    return f"{action} {thing} - {subject}" if subject else f"{action} {thing}"


def _subject(request: Request, reply: Reply, world: World) -> str:
    if request.operation.method == "POST":
        for source in (request.fields, reply.body):
            for part in (source, *(source.values() if isinstance(source, dict) else ())):
                if isinstance(part, dict) and (name := next((part[n] for n in _NAMES if part.get(n)), "")):
                    return str(name)
    id = next(reversed(request.path.values()), "")
    if request.path.get("userId") == id:
        return str(user(world, id).get("email") or id)
    return id
