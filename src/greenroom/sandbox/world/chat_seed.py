"""The channels and messages of a world file."""

from __future__ import annotations

from typing import Any

from . import chat, messages
from .world import World

TYPES = {"private": 1, "same_account": 2, "public": 3, "group_chat": 4}


def sow(world: World, channels: list[dict[str, Any]]) -> None:
    """Make the channels, as their owners would, and let people write in them. Nobody is told of it."""
    outbox, world.outbox = world.outbox, None
    for given in channels:
        owner, *members = (_user(world, mail) for mail in (given["owner"], *given.get("members", [])))
        kind = TYPES[given.get("type", "public")]
        channel = chat.create(world, owner, given["name"], kind, members)
        for said in given.get("messages", []):
            where = messages.Chat(_user(world, said["from"])["id"], channel=channel)
            messages.post(world, where, said["text"])
    world.outbox = outbox


def _user(world: World, mail: str) -> dict[str, Any]:
    return world.records.find("user", "email", mail.lower()) or {}
