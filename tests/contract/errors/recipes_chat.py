"""Causes of errors of Team Chat and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


RECIPES: dict[str, dict[str, Any]] = {
    "chat.messages.delete": {"no chat": _NO_CHAT, "another's": _from_another},
    "chat.messages.update": {"another's": _from_another, "a file": _with_file,
                             "no channel": {"body": {"to_channel": _GONE, "to_contact": None}}},
    "chat.messages.get": {"no chat": _NO_CHAT}, "chat.messages.list": {"no chat": _NO_CHAT},
    "chat.messages.get_thread": {
        "none": _no_thread, "too many": {"query": {"limit": 101, "from": "2026-01-01T00:00:00Z"}},
        "strange order": {"query": {"sort": "up"}}, "no start": {"query": {"from": ""}},
        "no channel": {"query": {"to_channel": "", "from": "2026-01-01T00:00:00Z"}},
    },
    "chat.messages.send": {
        "an answer to an answer": _reply_to_reply,
        "no channel": {"body": {"to_channel": _GONE, "to_contact": ""}},
        "too soon": {"body": {"scheduled_time": "2020-01-01T00:00:00Z"}},
    },
    "chat.bookmarks.update": {
        "no chat": {"query": {"message_id": _GONE}, "only": {"action": "add_bookmark"}},
        "a stranger": {"query": {"message_id": _GONE},
                       "only": {"action": "add_bookmark", "to_contact": "nobody@example.com"}},
    },
    "chat.pinned_messages.perform_operation": {
        "twice": _pin("pin", 1), "not pinned": _pin("unpin", 0), "no message": _pin_nothing},
    "chat.scheduled_messages.delete": {
        "none": {"query": {"to_contact": BEN}, "path": {"draftId": _GONE}}},
    "chat.account_channel_members.batch_remove": {"oneself": _oneself},
    "chat.channel_members.batch_remove": {"oneself": _oneself},
    "chat.account_channels.batch_delete": {
        "none": {"query": {"channel_ids": ""}},
        "many": {"query": {"channel_ids": ",".join(f"c{n}" for n in range(51))}},
    },
    "chat.channels.perform_operation": {
        "no channel": {"only": {"channel_ids": [_GONE], "method": "archive"}},
        "no such method": {"only": {"channel_ids": [_GONE], "method": "paint"}},
    },
    "chat.channels.list_all_activity_logs": {
        "backwards": {"query": {"start_date": "2026-03-02", "end_date": "2026-03-01"}},
        "no channel": {"query": {"channel_id": _GONE}},
    },
    "chatbot.messages.send": {"no such robot": {"body": {"robot_jid": "v1nobody@xmpp.zoom.us"}}},
    "contacts.group_members.remove": {"the last": _last_member},
    "im.messages.send": {"nobody": {"query": {"chat_user": ""}}},
}  # fmt: skip
