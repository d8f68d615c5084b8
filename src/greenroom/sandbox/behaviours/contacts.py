"""A user's contacts: in one account, everybody else.

Source: Zoom API reference, "Contacts", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from greenroom.storage.records import Row

from .. import paging
from ..archetypes import stored
from ..archetypes.list import Wanted, matching
from ..registry import Problem, Reply, Request, behaviour
from ..world import chat
from ..world.world import World
from .chat import answer


@behaviour("contacts.list")
def list_contacts(request: Request, world: World) -> Reply:
    """``company``: the account's other users; ``external``: nobody, the sandbox has one account."""
    size, after = paging.page_size(request), paging.opened(request, world)
    body: dict[str, Any] = {"contacts": [], "next_page_token": "", "page_size": size}
    if request.query.get("type", "company") == "company":
        rows = world.records.list("user", after=after, limit=size + 2)
        others = [row for row in rows if row.id != request.token.user_id]
        if len(others) > size:
            body["next_page_token"] = paging.seal(others[size - 1].seq, request, world)
        body["contacts"] = [_contact(row.body) for row in others[:size]]
    return answer(request, body)


@behaviour("contacts.get")
def get(request: Request, world: World) -> Reply:
    """By user id, member id or e-mail address."""
    wanted = request.path["identifier"]
    user = chat.person(world, wanted)
    if user is None:
        raise Problem(404, 1001, f"User does not exist: {wanted}")
    shown = {**user, **_contact(user)}
    if request.query.get("query_presence_status"):
        shown["presence_status"] = presence(world, user)
    return stored.answer(request, shown, world)


@behaviour("contacts.search")
def search(request: Request, world: World) -> Reply:
    """By a part of the name or e-mail address."""
    query = request.query
    key, status = str(query["search_key"]).casefold(), query.get("user_status")

    def is_found(row: Row) -> bool:
        texts = (chat.name_of(row.body), row.body.get("email", ""))
        return any(key in text.casefold() for text in texts)

    where = {"status": status} if status else {}
    size, items = paging.page_size(request), []
    users = matching("user", world, Wanted(None, where, [is_found]), after=paging.opened(request, world))
    found = list(islice(users, size + 1))
    for row in found[:size]:
        item = {**row.body, **_contact(row.body), "display_name": chat.name_of(row.body), "contact_type": 1}
        item["user_status"] = "inactive" if row.body.get("status") == "inactive" else "active"
        if query.get("query_presence_status"):
            item["presence_status"] = presence(world, row.body)
        items.append(stored.of(request).show(item, world))
    token = paging.seal(found[size - 1].seq, request, world) if len(found) > size else ""
    return answer(request, {"contacts": items, "next_page_token": token, "page_size": size})


def presence(world: World, user: dict[str, Any]) -> str:
    """Return what the user set, ``Offline`` for somebody who never signed in. The latter assumed."""
    known = world.records.get("presence_status", user.get("id", "")) or {}
    return str(known.get("status") or "Offline")


def _contact(user: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "email", "first_name", "last_name")
    return {**{name: user.get(name, "") for name in names}, "member_id": chat.member_id(user.get("id", ""))}
