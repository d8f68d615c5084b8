"""What the operations of Team Chat share: who asks, which channel or chat is meant, no in Zoom's words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from greenroom.storage.records import Row

from .. import paging
from ..archetypes import stored
from ..registry import Problem, Reply, Request
from ..world import chat
from ..world.messages import Chat
from ..world.world import World

_PLACEHOLDER = re.compile(r"\{(\w+)\}|\$([\w.]*\w)")
_MISSING_CHANNEL = (4130, 4400, 5306, 5301, 200)
_NOT_A_MEMBER = (403, 200, 5301)


def refusal(request: Request, *codes: int, like: str = "", **values: str) -> Problem:
    """Return the operation's own error: the first of the codes it documents, with ``like`` in its text.

    values: what stands for the text's placeholders. Where nothing fits, a plain 400 says invalid parameters.
    """
    facts = [fact for fact in request.operation.errors if fact.message and like in fact.message]
    for code in codes:
        for fact in facts:
            if fact.code == code:
                text = _PLACEHOLDER.sub(lambda m: values.get(m[1] or m[2], m[0]), fact.message or "")
                return Problem(fact.status or 400, code, text)
    return Problem(400, 300, "Invalid parameters.")


# Who


def actor(request: Request, world: World) -> dict[str, Any]:
    """Return the user on whose behalf the call is: the path's, else the token's. Raises Problem 404."""
    id = request.path.get("userId", request.token.user_id)
    found = chat.person(world, id)
    if found is None:
        raise _no_user(request, id)
    return found


def users_named(request: Request, world: World, given: Any) -> list[dict[str, Any]]:
    """Return the users of ``[{"email" or "member_id" or "id"}]``, each once. Raises Problem for a stranger.

    Zoom also takes addresses of other accounts; the sandbox knows one account, so they fail here.
    """
    found: dict[str, dict[str, Any]] = {}
    for item in given or ():
        name = str(item.get("email") or item.get("member_id") or item.get("id") or "")
        user = chat.person(world, name)
        if user is None:
            raise _no_user(request, name) if _documents(request, 1001) else refusal(request, 5301)
        found[user["id"]] = user
    return list(found.values())


def _no_user(request: Request, name: str) -> Problem:
    if _documents(request, 1001):
        names = ("userId", "to_contact", "contactId")
        return refusal(request, 1001, **dict.fromkeys(names, name))
    return Problem(404, 1001, f"User does not exist: {name}.")


def _documents(request: Request, code: int) -> bool:
    return any(fact.code == code for fact in request.operation.errors)


# Which channel


def channel_of(request: Request, world: World, id: str | None = None) -> dict[str, Any]:
    """Return the channel of the path, or of the id given. Raises Problem."""
    wanted = request.path["channelId"] if id is None else id
    found = world.records.get("channel", wanted)
    if found is None:
        names = dict.fromkeys(("channelId", "channel_id", "to_channel"), wanted)
        speaks = any(
            "hannel" in (fact.message or "")
            for fact in request.operation.errors
            if fact.code in _MISSING_CHANNEL
        )
        raise refusal(request, *_MISSING_CHANNEL, like="hannel" if speaks else "", **names)
    return found


def seen(request: Request, world: World) -> dict[str, Any]:
    """Return the path's channel if the actor may look into it: as a member, or because it is open."""
    channel = channel_of(request, world)
    if channel["type"] not in chat.OPEN_TYPES and not chat.role(
        world, channel["id"], actor(request, world)["id"]
    ):
        raise refusal(request, *_NOT_A_MEMBER)
    return channel


def managed(request: Request, world: World, *roles: str) -> dict[str, Any]:
    """Return the path's channel if the actor has one of the roles in it. Raises Problem."""
    channel = channel_of(request, world)
    if chat.role(world, channel["id"], actor(request, world)["id"]) not in (roles or chat.MANAGERS):
        raise refusal(request, 200, 4101, 403)
    return channel


# Which chat


def place_of(request: Request, world: World, given: dict[str, Any]) -> Chat:
    """Return the chat that ``to_channel`` or ``to_contact`` names. Raises Problem for none, or a foreign."""
    me = actor(request, world)
    if given.get("to_channel"):
        channel = channel_of(request, world, str(given["to_channel"]))
        if not chat.role(world, channel["id"], me["id"]):
            raise refusal(request, *_NOT_A_MEMBER)
        return Chat(me["id"], channel=channel)
    if given.get("to_contact"):
        contact = chat.person(world, str(given["to_contact"]))
        if contact is None:
            raise _no_user(request, str(given["to_contact"]))
        return Chat(me["id"], contact=contact)
    for like in ("Must provide", "must provide"):
        if any(like in (fact.message or "") for fact in request.operation.errors):
            raise refusal(request, 300, like=like, to_contact="to_contact", to_channel="to_channel")
    raise Problem(400, 300, "Must provide either contact or channel parameter.")


def message_of(request: Request, world: World, where: Chat, id: str | None = None) -> dict[str, Any]:
    """Return a message of the chat. Raises Problem when it is not there, or was deleted."""
    wanted = request.path["messageId"] if id is None else id
    found = world.records.get("chat_message", wanted)
    if found is None or found["session"] != where.session or found["status"] == "Deleted":
        names = {"messageId": wanted, "message_id": wanted}
        for like in ("essage does not exist", "$messageId"):
            if any(like in (fact.message or "") for fact in request.operation.errors):
                raise refusal(request, 5401, 4131, 300, like=like, **names)
        raise Problem(404, 5401, f"Message does not exist: {wanted}.")
    return found


# Pages


def page(
    request: Request,
    world: World,
    kind: str,
    show: Callable[[Row], dict[str, Any]],
    *,
    newest_first: bool = False,
    **selection: Any,
) -> dict[str, Any]:
    """Return one page of records, from their index: items, ``next_page_token``, ``page_size``.

    selection: ``parent`` or ``where``, as ``Records.list`` takes them.
    """
    size, after = paging.page_size(request), paging.opened(request, world)
    rows = world.records.list(kind, after=after, limit=size + 1, newest_first=newest_first, **selection)
    more, rows = len(rows) > size, rows[:size]
    token = paging.seal(rows[-1].seq, request, world) if more else ""
    items = [show(row) for row in rows]
    return {request.operation.archetype.items or "": items, "next_page_token": token, "page_size": size}


def answer(request: Request, body: dict[str, Any]) -> Reply:
    """Return what the operation documents of the body, its lists' items included."""
    found = stored.of(request)
    documented = found.reply.get("properties", {})
    items = request.operation.archetype.items
    shown = {name: value for name, value in body.items() if name in documented}
    if items in shown:
        fields = documented[items].get("items", {}).get("properties", {})
        shown[items] = [
            {name: value for name, value in item.items() if name in fields}
            if isinstance(item, dict)
            else item
            for item in shown[items]
        ]
    return Reply(request.operation.success_status, shown)


def done(request: Request) -> Reply:
    """Return the success that has no body."""
    return Reply(request.operation.success_status)


def several(text: Any) -> list[str]:
    """Return the parts of a list as it is written in a query: between commas."""
    parts = text if isinstance(text, list) else str(text or "").split(",")
    return [part.strip() for part in parts if part.strip()]
