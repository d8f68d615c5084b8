"""Messages of chatbots: sent, changed and taken back by the app, with a token of its own.

Source: Zoom API reference, "Chatbot", read 2026-02; documented, unless a line says assumed. The sandbox has
no page on which an app's robot_jid is shown: a well-formed one belongs to the first app that uses it.
"""

from __future__ import annotations

import re
from typing import Any

from ..registry import Problem, Reply, Request, behaviour
from ..world import chat
from ..world.world import World
from .chat import answer, done, refusal

_ROBOT = re.compile(r"[^@\s]+@xmpp(dev)?\.zoom\.us")
_CONFERENCE = "@conference.xmpp.zoom.us"
_PERSON = "@xmpp.zoom.us"


@behaviour("chatbot.messages.send")
def send(request: Request, world: World) -> Reply:
    """To a channel or user that exists, from a robot of this app."""
    _check_token(request)
    fields = request.fields
    if fields["account_id"] != world.account_id:
        raise refusal(request, 7004, like="Not authorized")
    _check_robot(request, world, str(fields["robot_jid"]))
    to = str(fields["to_jid"])
    if not _exists(world, to):
        raise refusal(request, 7004, like="to_jid")
    digits = world.new_hex(32).upper()
    id = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    message = {
        "message_id": id,
        "robot_jid": fields["robot_jid"],
        "to_jid": to,
        "user_jid": fields["user_jid"],
        "sent_time": _stamp(world),
        "app": request.token.app,
        "content": (request.body or {}).get("content"),
    }
    world.records.put("chatbot_message", id, message)
    return answer(request, message)


@behaviour("chatbot.messages.update")
def update(request: Request, world: World) -> Reply:
    message = _own(request, world, str(request.fields.get("robot_jid", "")))
    message |= {"content": request.fields.get("content"), "sent_time": _stamp(world)}
    world.records.put("chatbot_message", message["message_id"], message)
    return answer(request, message)


@behaviour("chatbot.messages.delete")
def delete(request: Request, world: World) -> Reply:
    message = _own(request, world, str(request.query.get("robot_jid", "")))
    world.records.delete("chatbot_message", message["message_id"])
    return answer(request, {**message, "sent_time": _stamp(world)})


@behaviour("chatbot.unfurl_link")
def unfurl(request: Request, world: World) -> Reply:
    """Only for links that somebody shared: ``team_chat.link_shared`` named their trigger id."""
    _check_token(request)
    found = world.records.get("link_trigger", request.path["triggerId"])
    if found is None:
        raise refusal(request, 8002)
    content = request.fields["content"]
    world.records.put("link_trigger", request.path["triggerId"], {**found, "content": content})
    return done(request)


def _check_token(request: Request) -> None:
    """Chatbots use a client-credentials token; any other is refused."""
    if request.token.grant != "client_credentials":
        raise Problem(401, 7010, "Invalid Authorization token.")


def _check_robot(request: Request, world: World, robot: str) -> None:
    if not _ROBOT.fullmatch(robot):
        raise refusal(request, 7002)
    known = world.records.get("chatbot", robot)
    if known is None:
        world.records.put("chatbot", robot, {"app": request.token.app})
    elif known["app"] != request.token.app:
        raise refusal(request, 7003)


def _own(request: Request, world: World, robot: str) -> dict[str, Any]:
    """Return the message of the path, if this app's robot sent it. Raises Problem."""
    _check_token(request)
    found = world.records.get("chatbot_message", request.path["message_id"])
    if found is None or found["app"] != request.token.app or found["robot_jid"] != robot:
        raise refusal(request, 8001)
    return found


def _exists(world: World, jid: str) -> bool:
    """Return whether a Jabber id, or an e-mail address, is a channel's or user's here. A user's is the id
    before ``@xmpp.zoom.us``, in lower case too; the form is assumed."""
    if jid.endswith(_CONFERENCE):
        return world.records.get("channel", jid.removesuffix(_CONFERENCE)) is not None
    if not jid.endswith(_PERSON):
        return chat.person(world, jid) is not None
    name = jid.removesuffix(_PERSON)
    if world.records.get("user", name) is not None:
        return True
    rows = world.records.list("user")
    return any(name == row.id.lower() or jid == row.body.get("jid") for row in rows)


def _stamp(world: World) -> str:
    """Return the time in the form these replies have it."""
    return f"{world.now():%Y-%m-%d %H:%M:%S}"
