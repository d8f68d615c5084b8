"""Causes of events of Team Chat."""

from __future__ import annotations

from typing import Any

from .office import Fields, Office, Recipe, Recipes

BEN = "ben@example.com"
EMOJI = "U+1F600"


def channel(office: Office) -> Fields:
    """Make an open channel with Ben in it."""
    body = {"name": "Garden", "type": 3, "members": [{"email": BEN}]}
    made: Fields = office.call("chat.channels.create", "me", body=body)
    return {"id": made["id"]}


def ben(office: Office) -> str:
    return str(office.some("user", BEN)["id"])


def on_channel(operation: str, *, as_admin: bool = False, body: Fields | None = None, **query: Any) -> Recipe:
    def act(office: Office) -> Fields:
        told = channel(office)
        path = ("me", told["id"]) if as_admin else (told["id"],)
        office.call(operation, *path, body=body, **query)
        return told

    return act


def delete_many(office: Office) -> Fields:
    told = channel(office)
    office.call("chat.account_channels.batch_delete", "me", channel_ids=told["id"])
    return told


def archive(*methods: str) -> Recipe:
    def act(office: Office) -> Fields:
        told = channel(office)
        for method in methods:
            office.call(
                "chat.channels.perform_operation", body={"method": method, "channel_ids": [told["id"]]}
            )
        return told

    return act


def invite(operation: str) -> Recipe:
    return on_channel(
        operation,
        as_admin="account" in operation,
        body={"members": [{"email": "chloe@example.com"}]},
    )


def expel(operation: str) -> Recipe:
    def act(office: Office) -> Fields:
        told = channel(office)
        path: tuple[Any, ...] = ("me", told["id"]) if "account" in operation else (told["id"],)
        if not operation.endswith("batch_remove"):
            office.call(operation, *path, BEN)
        elif "account" in operation:
            office.call(operation, *path, identifiers=BEN)
        else:
            body = {"members": [{"email": "chloe@example.com"}]}
            added = office.call("chat.channel_members.invite", *path, body=body)
            office.call(operation, *path, user_ids=added["ids"], member_ids=added["member_ids"])
        return told

    return act


def join(office: Office) -> Fields:
    return _another(office)


def leave(office: Office) -> Fields:
    told = _another(office)
    office.call("chat.channels.leave", told["id"])
    return told


def _another(office: Office) -> Fields:
    """Join an open channel that Ben made."""
    made = office.call("chat.channels.create", ben(office), body={"name": "Shed", "type": 3})
    office.call("chat.channels.join", made["id"])
    return {"id": made["id"]}


# Messages


def place(office: Office, *, is_direct: bool) -> Fields:
    return {"to_contact": BEN} if is_direct else {"to_channel": channel(office)["id"]}


def send(office: Office, where: Fields, **more: Any) -> str:
    made = office.call("chat.messages.send", "me", body={"message": "Hello", **where, **more})
    return str(made["id"])


def say(*, is_direct: bool = False, name: str = "id") -> Recipe:
    def act(office: Office) -> Fields:
        return {name: send(office, place(office, is_direct=is_direct))}

    return act


def answer(office: Office) -> Fields:
    where = place(office, is_direct=False)
    main = send(office, where)
    send(office, where, reply_main_message_id=main)
    return {"parent_msg_id": main}


def edit(*, is_direct: bool = False, name: str = "message_id") -> Recipe:
    def act(office: Office) -> Fields:
        where = place(office, is_direct=is_direct)
        id = send(office, where)
        office.call("chat.messages.update", "me", id, body={"message": "Goodbye", **where})
        return {name: id}

    return act


def delete(*, is_direct: bool = False, name: str = "message_id") -> Recipe:
    def act(office: Office) -> Fields:
        where = place(office, is_direct=is_direct)
        id = send(office, where)
        office.call("chat.messages.delete", "me", id, **where)
        return {name: id}

    return act


def react(*actions: str, is_direct: bool) -> Recipe:
    def act(office: Office) -> Fields:
        where = place(office, is_direct=is_direct)
        id = send(office, where)
        for action in actions:
            office.call("chat.messages.react", "me", id, body={"action": action, "emoji": EMOJI, **where})
        return {"msg_id": id}

    return act


def pin(*methods: str) -> Recipe:
    def act(office: Office) -> Fields:
        where = place(office, is_direct=False)
        id = send(office, where)
        for method in methods:
            body = {"method": method, "channel_id": where["to_channel"], "message_id": id}
            office.call("chat.pinned_messages.perform_operation", body=body)
        return {"message_id": id}

    return act


def bookmark(*actions: str) -> Recipe:
    def act(office: Office) -> Fields:
        where = place(office, is_direct=False)
        id = send(office, where)
        for action in actions:
            office.call("chat.bookmarks.update", body={"action": action, **where}, message_id=id)
        return {"message_id": id}

    return act


def _messages() -> Recipes:
    found: Recipes = {
        "chat_message.sent": {"chat.messages.send": say()},
        "chat_message.replied": {"chat.messages.send": answer},
        "chat_message.updated": {"chat.messages.update": edit(name="id")},
        "chat_message.deleted": {"chat.messages.delete": delete(name="id")},
    }
    for kind, is_direct in (("channel", False), ("dm", True)):
        send_one, edit_one = say(is_direct=is_direct, name="message_id"), edit(is_direct=is_direct)
        found |= {
            f"team_chat.{kind}_message_posted": {"chat.messages.send": send_one},
            f"team_chat.{kind}_message_updated": {"chat.messages.update": edit_one},
            f"team_chat.{kind}_message_deleted": {"chat.messages.delete": delete(is_direct=is_direct)},
            f"team_chat.{kind}_reaction_added": {"chat.messages.react": react("add", is_direct=is_direct)},
            f"team_chat.{kind}_reaction_removed": {
                "chat.messages.react": react("add", "remove", is_direct=is_direct)
            },
        }
    return found


RENAMED = {"name": "Orchard"}
EXPELLING = (
    *("chat.account_channel_members.batch_remove", "chat.account_channel_members.remove"),
    *("chat.channel_members.batch_remove", "chat.channel_members.remove"),
)

RECIPES: Recipes = {
    **_messages(),
    "chat_channel.created": {"chat.channels.create": channel},
    "chat_channel.updated": {
        "chat.channels.update": on_channel("chat.channels.update", body=RENAMED),
        "chat.account_channels.update": on_channel(
            "chat.account_channels.update", as_admin=True, body=RENAMED
        ),
    },
    "chat_channel.deleted": {
        "chat.channels.delete": on_channel("chat.channels.delete"),
        "chat.account_channels.delete": on_channel("chat.account_channels.delete", as_admin=True),
        "chat.account_channels.batch_delete": delete_many,
    },
    "chat_channel.member_invited": {
        operation: invite(operation)
        for operation in ("chat.account_channel_members.invite", "chat.channel_members.invite")
    },
    "chat_channel.member_removed": {operation: expel(operation) for operation in EXPELLING},
    "chat_channel.member_joined": {"chat.channels.join": join},
    "chat_channel.member_left": {"chat.channels.leave": leave},
    "team_chat.channel_archived": {"chat.channels.perform_operation": archive("archive")},
    "team_chat.channel_unarchived": {"chat.channels.perform_operation": archive("archive", "unarchive")},
    "team_chat.channel_pin_added": {"chat.pinned_messages.perform_operation": pin("pin")},
    "team_chat.channel_pin_removed": {"chat.pinned_messages.perform_operation": pin("pin", "unpin")},
    "team_chat.bookmark_added": {"chat.bookmarks.update": bookmark("add_bookmark")},
    "team_chat.bookmark_removed": {"chat.bookmarks.update": bookmark("add_bookmark", "remove_bookmark")},
}
