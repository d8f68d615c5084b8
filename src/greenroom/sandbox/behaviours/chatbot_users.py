"""What users do with chatbots: install one, write to it, press and change what is in its messages.

``POST /_sandbox/simulate`` with kind ``chatbot`` does it, ``greenroom trigger`` with messages of its own.
Source: Zoom docs, "Team Chat apps", webhook payloads, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from greenroom.core.clock import epoch_ms

from .. import apps, tokens
from ..registry import cause, simulation
from ..trigger import CannotCause
from ..world import chat, news, users
from ..world.world import World

Given = dict[str, Any]
_CONFERENCE = "@conference.xmpp.zoom.us"


class Chatbot(msgspec.Struct, tag_field="kind", tag="chatbot", forbid_unknown_fields=True):
    """A user does something with an app's chatbot. message: the id of the chatbot's message; for ``write``
    what is written. name: the button, choice or field it is about; value: what is written into it.
    channel: where ``write`` happens, a direct chat without it."""

    action: Literal["install", "write", "press", "choose", "edit_text", "edit_field"]
    user: str
    app: str = apps.WELL_KNOWN_ID
    channel: str = ""
    message: str = ""
    name: str = ""
    value: str = ""


@simulation("chatbot", Chatbot)
def act(world: World, wish: Chatbot) -> dict[str, Any]:
    """Make it happen and return what is known of the bot. Raises ValueError."""
    user = chat.person(world, wish.user)
    if user is None:
        raise ValueError(f"There is no user {wish.user[:80]!r}.")
    robot = robot_of(world, wish.app)
    who = _who(world, user, robot)
    if wish.action == "install":
        world.records.put("chatbot_install", f"{robot}/{user['id']}", {"robot": robot}, parent=user["id"])
        _tell(world, "bot_installed", who)
    elif wish.action == "write":
        place = _place(world, user, wish.channel)
        _tell(world, "bot_notification", {**who, **place, "cmd": wish.message})
    else:
        _on_message(world, wish, who)
    return {"ok": True, "robot_jid": robot}


def robot_of(world: World, app: str) -> str:
    """Return the Jabber id of an app's chatbot, given to it where it has none yet. Raises ValueError."""
    found = world.records.get("app", app)
    if found is None:
        raise ValueError(f"There is no app {app[:80]!r}.")
    for row in world.records.list("chatbot"):
        if row.body["app"] == app:
            return row.id
    robot = f"v1{world.new_hex(20)}@xmpp.zoom.us"
    world.records.put("chatbot", robot, {"app": app})
    return robot


def _who(world: World, user: Given, robot: str) -> Given:
    return {
        "accountId": world.account_id,
        "robotJid": robot,
        "userId": user["id"],
        "userJid": users.jid(user),
        "userName": user.get("display_name", ""),
        "timestamp": epoch_ms(world.now()),
    }


def _place(world: World, user: Given, channel: str) -> Given:
    """Return where something is written: a channel, or the user's own chat with the bot."""
    if not channel:
        jid = users.jid(user)
        return {
            "toJid": jid,
            "name": user.get("display_name", ""),
            "channelName": user.get("display_name", ""),
        }
    found = world.records.get("channel", channel) or world.records.find("channel", "name", channel.casefold())
    if found is None:
        raise ValueError(f"There is no channel {channel[:80]!r}.")
    return {"toJid": f"{found['id']}{_CONFERENCE}", "name": found["name"], "channelName": found["name"]}


# A chatbot's message: {"head", "body": [{"type": "actions", "fields", "select" or "message"}]}


def _on_message(world: World, wish: Chatbot, who: Given) -> None:
    message = world.records.get("chatbot_message", wish.message)
    if message is None or message["robot_jid"] != who["robotJid"]:
        raise ValueError(f"The chatbot sent no message {wish.message[:80]!r}.")
    content = message["content"] if isinstance(message["content"], dict) else {}
    original = msgspec.json.decode(msgspec.json.encode(content))
    event, did = _ACTIONS[wish.action](content, wish)
    world.records.put("chatbot_message", message["message_id"], {**message, "content": content})
    about = {"messageId": message["message_id"], "toJid": message["to_jid"], "original": original}
    channel = world.records.get("channel", str(message["to_jid"]).removesuffix(_CONFERENCE)) or {}
    named = {"channelName": channel.get("name") or who["userName"]}
    _tell(world, event, {**who, **about, **named, **did})


def _press(content: Given, wish: Chatbot) -> tuple[str, Given]:
    button = _item(content, "actions", "items", wish)
    return "interactive_message_actions", {"actionItem": {name: button[name] for name in ("text", "value")}}


def _choose(content: Given, wish: Chatbot) -> tuple[str, Given]:
    chosen = _item(content, "select", "select_items", wish)
    return "interactive_message_select", {"selectedItems": [{"value": chosen["value"]}]}


def _edit_text(content: Given, wish: Chatbot) -> tuple[str, Given]:
    for part in content.get("body", []):
        if part.get("type") == "message" and part.get("editable"):
            before, part["text"] = part.get("text", ""), wish.value
            return "interactive_message_editable", {"editItem": {"origin": before, "target": wish.value}}
    raise ValueError("The message has no text that may be edited.")


def _edit_field(content: Given, wish: Chatbot) -> tuple[str, Given]:
    field = _item(content, "fields", "items", wish)
    if not field.get("editable"):
        raise ValueError(f"The field {field['key']!r} may not be edited.")
    before, field["value"] = field.get("value", ""), wish.value
    changed = {"key": field["key"], "currentValue": before, "newValue": wish.value}
    return "interactive_message_fields_editable", {"fieldEditItem": changed}


def _item(content: Given, kind: str, items: str, wish: Chatbot) -> Given:
    """Return the item of that name, by key, value or text. Raises ValueError naming those there are."""
    found = [item for part in content.get("body", []) if part.get("type") == kind for item in part[items]]
    for item in found:
        if wish.name in (item.get("key"), item.get("value"), item.get("text")):
            return dict(item) if kind != "fields" else item
    names = ", ".join(str(item.get("key") or item.get("text")) for item in found) or "none"
    raise ValueError(f"The message has no {kind} named {wish.name[:80]!r}; there are: {names}.")


_ACTIONS: dict[str, Callable[[Given, Chatbot], tuple[str, Given]]] = {
    "press": _press,
    "choose": _choose,
    "edit_text": _edit_text,
    "edit_field": _edit_field,
}


def _tell(world: World, event: str, facts: Given) -> None:
    if world.outbox is not None:
        world.send(event, news.payload(event, facts))


# Causes

_BODY: dict[str, Given] = {
    "press": {"type": "actions", "items": [{"text": "Approve", "value": "approve", "style": "Primary"}]},
    "choose": {"type": "select", "text": "Room", "select_items": [{"text": "Everest", "value": "everest"}]},
    "edit_text": {"type": "message", "text": "Lunch at twelve", "editable": True},
    "edit_field": {"type": "fields", "items": [{"key": "guests", "value": "2", "editable": True}]},
}
_NAMED = {"press": "approve", "choose": "everest", "edit_field": "guests"}
_VALUES = {"edit_text": "Lunch at one", "edit_field": "3"}


def _user(world: World, given: Given) -> Given:
    found = chat.person(world, str(given.get("user") or world.owner_id))
    if found is None:
        raise CannotCause(f"There is no user {str(given.get('user'))[:80]!r}.")
    return found


def _do(world: World, wish: Chatbot) -> None:
    try:
        act(world, wish)
    except ValueError as exc:
        raise CannotCause(str(exc)) from exc


@cause("bot_installed", "user", "app")
def install(world: World, given: Given) -> str:
    user, app = _user(world, given), str(given.get("app", apps.WELL_KNOWN_ID))
    _do(world, Chatbot("install", user["id"], app))
    return f"{user['email']} installed the chatbot."


@cause("bot_notification", "user", "app", "channel", "message")
def write(world: World, given: Given) -> str:
    user, app = _user(world, given), str(given.get("app", apps.WELL_KNOWN_ID))
    text = str(given.get("message") or "help")
    _do(world, Chatbot("write", user["id"], app, str(given.get("channel", "")), text))
    return f"{user['email']} wrote “{text}” to the chatbot."


def _answered(action: Literal["press", "choose", "edit_text", "edit_field"]) -> Callable[[World, Given], str]:
    """Let the chatbot write a message, and a user do something in it."""

    def do(world: World, given: Given) -> str:
        user, robot = _user(world, given), robot_of(world, apps.WELL_KNOWN_ID)
        content = {"head": {"text": "Triggered"}, "body": [_BODY[action]]}
        id = world.new_hex(32).upper()
        to = _place(world, user, "")["toJid"]
        message = {
            "message_id": id,
            "robot_jid": robot,
            "to_jid": to,
            "user_jid": to,
            "app": apps.WELL_KNOWN_ID,
            "content": msgspec.json.decode(msgspec.json.encode(content)),
            "sent_time": f"{world.now():%Y-%m-%d %H:%M:%S}",
        }
        world.records.put("chatbot_message", id, message)
        wish = {"name": _NAMED.get(action, ""), "value": _VALUES.get(action, "")}
        _do(world, Chatbot(action, user["id"], message=id, **wish))
        return f"{user['email']} answered a message of the chatbot: {action.replace('_', ' ')}."

    return do


cause("interactive_message_actions", "user")(_answered("press"))
cause("interactive_message_select", "user")(_answered("choose"))
cause("interactive_message_editable", "user")(_answered("edit_text"))
cause("interactive_message_fields_editable", "user")(_answered("edit_field"))


@cause("app_deauthorized", "user", "app")
def remove_app(world: World, given: Given) -> str:
    """Let a user take the app off their account: its tokens for them end. By default a member does, so that
    what runs with the owner's goes on."""
    if "user" not in given:
        rows = world.records.list("user", where={"status": "active"}, newest_first=True, limit=1)
        given = {**given, "user": rows[0].id if rows else world.owner_id}
    user, id = _user(world, given), str(given.get("app", apps.WELL_KNOWN_ID))
    app = world.records.get("app", id)
    if app is None:
        raise CannotCause(f"There is no app {id[:80]!r}.")
    tokens.revoke_app(world, id, user_id=user["id"])
    facts = {
        "account_id": world.account_id,
        "user_id": user["id"],
        "client_id": id,
        "signature": world.new_hex(64),
        "deauthorization_time": f"{world.now():%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z",
        "event_ts": epoch_ms(world.now()),
    }
    _tell(world, "app_deauthorized", facts)
    return f"{user['email']} removed the app {app['name']}."
