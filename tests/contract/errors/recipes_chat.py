"""Causes of errors of Team Chat and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom import catalog
from greenroom.sandbox import apps, trigger

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

Json = dict[str, Any]
BEN = "ben@example.com"
_NOTHING = {"to_contact": "", "to_channel": ""}
_NO_CHAT: Json = {"query": _NOTHING}
_GONE = "noSuchThing00000000AAA"


def _said(errand: Errand, **fields: Any) -> str:
    """Say something to Ben, or in a channel; return the message's id."""
    where = {} if "to_channel" in fields else {"to_contact": BEN}
    sent = {"message": "Good morning", **where, **fields}
    return str(errand.do("chat.messages.send", sent).body["id"])


def _channel(errand: Errand) -> str:
    made = errand.do("chat.channels.create", {"name": "Crew", "type": 1, "members": [{"email": BEN}]})
    return str(made.body["id"])


def _from_another(errand: Errand) -> Answer:
    """What Ben wrote is not Ada's to change."""
    ben = errand.sandbox.world.records.find("user", "email", BEN)
    assert ben is not None
    sent = {"message": "Mine", "to_contact": "ada@example.com"}
    made = errand.do("chat.messages.send", sent, path={"userId": ben["id"]})
    body = None if errand.body is None else {**errand.body, "to_contact": BEN}
    return errand.call(path={"messageId": made.body["id"]}, query={"to_contact": BEN}, body=body)


def _reply_to_reply(errand: Errand) -> Answer:
    main = _said(errand)
    reply = _said(errand, reply_main_message_id=main)
    return errand.call(body={**errand.body, "reply_main_message_id": reply})


def _with_file(errand: Errand) -> Answer:
    id = _said(errand)
    return errand.call(path={"messageId": id}, body={"message": "x", "to_contact": BEN, "file_ids": ["f"]})


def _pin(method: str, times: int) -> Any:
    def cause(errand: Errand) -> Answer:
        channel = _channel(errand)
        body = {"channel_id": channel, "message_id": _said(errand, to_channel=channel), "method": method}
        for _ in range(times):
            errand.do(errand.operation.id, body)
        return errand.call(body=body)

    return cause


def _pin_nothing(errand: Errand) -> Answer:
    return errand.call(body={"channel_id": _channel(errand), "message_id": _GONE, "method": "pin"})


def _no_thread(errand: Errand) -> Answer:
    query = {"to_channel": _channel(errand), "from": "2026-01-01T00:00:00Z"}
    return errand.call(path={"messageId": _GONE}, query=query)


def _last_member(errand: Errand) -> Answer:
    one = {"group_members": [{"type": 1, "id": "@user"}]}
    errand.do("contacts.group_members.add", one)
    everybody = errand.do("contacts.group_members.list").body["group_members"]
    return errand.call(query={"member_ids": ",".join(each["id"] for each in everybody)})


def _oneself(errand: Errand) -> Answer:
    channel, me = _channel(errand), errand.walker.id_of("user")
    names = {
        parameter.name: me for parameter in errand.operation.query_params if parameter.name != "member_ids"
    }
    return errand.call(path={"channelId": channel}, query=names)


def _taken_name(errand: Errand) -> Answer:
    errand.do("chat.channels.create", {"name": "Taken", "type": 1})
    return errand.call(path={"channelId": _channel(errand)}, body={"name": "Taken"})


def _archived(errand: Errand) -> Answer:
    channel = _channel(errand)
    errand.do("chat.channels.perform_operation", {"channel_ids": [channel], "method": "archive"})
    return errand.call(body={"message": "Hello", "to_channel": channel})


def _no_such_file(errand: Errand) -> Answer:
    """Change the files of a message that carries one."""
    trigger.cause(errand.sandbox.world, catalog.event("team_chat.file_shared"), {"to": BEN})
    carrier = next(row for row in errand.sandbox.records.list("chat_message") if row.body.get("files"))
    return errand.call(path={"messageId": carrier.id}, body={"to_contact": BEN, "file_ids": [_GONE]})


def _no_such_card(errand: Errand) -> Answer:
    id = _said(errand, interactive_cards=[{"card_json": "{}"}])
    cards = [{"card_id": _GONE, "card_json": "{}"}]
    return errand.call(path={"messageId": id}, body={"to_contact": BEN, "interactive_cards": cards})


def _another_apps_robot(errand: Errand) -> Answer:
    assert errand.call().status < 400
    with errand.sandbox.world.transaction():
        made = apps.create(errand.sandbox.world, "Other", ["*"])
    client = (made["client_id"], made["client_secret"])
    token = errand.door.form({"grant_type": "client_credentials"}, client=client).body["access_token"]
    return errand.door(
        "POST", "/v2/im/chat/messages", errand.body, headers={"authorization": f"Bearer {token}"}
    )


def _many(name: str, number: int) -> Json:
    """More names in the query than are taken at once."""
    return {"too many": {"query": {name: ",".join(f"n{n}" for n in range(number))}}}


def _blank(*names: str) -> Json:
    """A blank in the path where an id should be."""
    return {"a blank": {"path": dict.fromkeys(names, " ")}}


_CARD = {"no card": {"body": {"interactive_cards": [{"card_json": "Good morning"}]}}}
_STRANGE = {"strange signs": {"query": {"to_contact": "<ben>", "to_channel": ""}}}

RECIPES: dict[str, dict[str, Any]] = {
    "chat.messages.delete": {"no chat": _NO_CHAT, "another's": _from_another} | _STRANGE,
    "chat.messages.update": {"another's": _from_another, "a file": _with_file,
                             "no such file": _no_such_file, "no such card": _no_such_card, **_CARD,
                             "no channel": {"body": {"to_channel": _GONE, "to_contact": None}}},
    "chat.messages.get": {"no chat": _NO_CHAT} | _STRANGE, "chat.messages.list": {"no chat": _NO_CHAT},
    "chat.messages.get_thread": {
        "none": _no_thread, "too many": {"query": {"limit": 101, "from": "2026-01-01T00:00:00Z"}},
        "strange order": {"query": {"sort": "up"}}, "no start": {"query": {"from": ""}},
        "no channel": {"query": {"to_channel": "", "from": "2026-01-01T00:00:00Z"}},
    },
    "chat.messages.send": {
        "an answer to an answer": _reply_to_reply,
        "no channel": {"body": {"to_channel": _GONE, "to_contact": ""}},
        "too soon": {"body": {"scheduled_time": "2020-01-01T00:00:00Z"}},
        "an archived channel": _archived, **_CARD,
    },
    "chat.bookmarks.update": {
        "no chat": {"query": {"message_id": _GONE}, "only": {"action": "add_bookmark"}},
        "a stranger": {"query": {"message_id": _GONE},
                       "only": {"action": "add_bookmark", "to_contact": "nobody@example.com"}},
    },
    "chat.pinned_messages.perform_operation": {
        "twice": _pin("pin", 1), "not pinned": _pin("unpin", 0), "no message": _pin_nothing,
        "no such method": {"body": {"method": "paint"}}},
    "chat.scheduled_messages.delete": {
        "none": {"query": {"to_contact": BEN}, "path": {"draftId": _GONE}}},
    "chat.account_channel_admins.batch_demote": _many("user_ids", 11),
    "chat.account_channel_members.batch_remove": {"oneself": _oneself} | _many("identifiers", 21),
    "chat.channel_members.batch_remove": {"oneself": _oneself} | _many("user_ids", 21),
    "chat.account_channels.batch_delete": {
        "none": {"query": {"channel_ids": ""}},
        "many": {"query": {"channel_ids": ",".join(f"c{n}" for n in range(51))}},
    },
    "chat.channels.perform_operation": {
        "no channel": {"only": {"channel_ids": [_GONE], "method": "archive"}},
        "no such method": {"only": {"channel_ids": [_GONE], "method": "paint"}},
        "no channels": {"only": {"channel_ids": [], "method": "archive"}},
    },
    "chat.channels.list_all_activity_logs": {
        "backwards": {"query": {"start_date": "2026-03-02", "end_date": "2026-03-01"}},
        "no channel": {"query": {"channel_id": _GONE}}, "a blank": {"query": {"channel_id": " "}},
    },
    "chat.account_channels.get_retention": _blank("channelId"),
    "chat.account_channels.list_activity_logs": _blank("channelId"),
    "chat.account_channels.update": {"a name that is taken": _taken_name},
    "chat.channel_member_groups.invite": {"no such group": lambda errand: errand.call(
        path={"channelId": _channel(errand)}, body={"groups": [{"group_id": _GONE}]})},
    "chat.channel_member_groups.list": _blank("channelId"),
    "chat.channel_member_groups.remove": _blank("channelId", "groupId"),
    "chat.channels.create": {"no such space": {"body": {"shared_space": {"space_id": _GONE}}}},
    "chat.channels.update": {"a name that is taken": _taken_name},
    "chat.pinned_messages.list": _blank("channelId"),
    "chat.scheduled_messages.list": _STRANGE,
    "chatbot.messages.send": {"no such robot": {"body": {"robot_jid": "v1nobody@xmpp.zoom.us"}},
                              "another app's robot": _another_apps_robot},
    "contacts.group_members.remove": {"the last": _last_member},
    "im.messages.send": {"nobody": {"query": {"chat_user": ""}}},
}  # fmt: skip
