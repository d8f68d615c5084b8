"""Causes of one operation alone: what to send, or to do first, so that it refuses.

A recipe is what the call has in place of what is right: ``body`` (its fields; ``only``: the whole of it),
``query``, ``path``; ``first`` are calls made before it, by operation with their body. What takes more
than that is a function of the errand.
"""

from __future__ import annotations

from typing import Any

from . import recipes_accounts, recipes_chat, recipes_devices, recipes_meetings, recipes_phone

Recipe = Any

_TWICE = [{"rooms.tags.create": {"name": "Quiet"}}]


def _passwords() -> dict[str, Recipe]:
    words = {
        "five signs": "aB1!x", "seven signs": "aB1!xyw",
        "no letter": "12983476!", "no digit": "aBcxzq!!", "no sign": "aBx19zqP",
        "small only": "abx19zq!p", "one sign": "aaaaaaaa", "a row": "abcdef12!A", "easy": "Password1!",
    }  # fmt: skip
    return {name: {"body": {"password": word}} for name, word in words.items()}


RECIPES: dict[str, dict[str, Recipe]] = {
    "rooms.tags.create": {
        "the same name": {"first": _TWICE, "body": {"name": "Quiet"}},
        "a comma": {"body": {"name": "Quiet, please"}},
        "a long name": {"body": {"name": "x" * 256}},
        "a long description": {"body": {"name": "Calm", "description": "x" * 256}},
    },
    "rooms.tags.update": {
        "a comma": {"body": {"name": "Quiet, please"}},
        "a long description": {"body": {"description": "x" * 256}},
        "nothing": {"only": {}},
    },
    "users.update_password": _passwords() | {
        "the same twice": {"first": [{"users.update_password": {"password": "Zq7!wKp2m"}}],
                           "body": {"password": "Zq7!wKp2m"}},
    },
    "users.assistants.add": {
        "oneself": {"body": {"assistants": [{"email": "ada@example.com"}]}},
        "twice": {
            "first": [{"users.assistants.add": {"assistants": [{"email": "ben@example.com"}]}}],
            "body": {"assistants": [{"email": "ben@example.com"}]},
        },
    },
    "users.create": {
        "known": {"body": {"action": "create", "user_info": {"email": "ben@example.com", "type": 1}}},
        "no group": {"body": {"action": "custCreate", "user_info": {"email": "zoe@example.com", "type": 1},
                              "group_id": "none"}},
    },
    "users.update": {
        "a link about me": {"body": {"about_me": "<a href='https://example.com'>me</a>"}},
        "another network": {"body": {"linkedin_url": "https://example.com/me"}},
    },
    "workspaces.reservations.create": {
        "ends before it starts": {
            "body": {"start_time": "2031-01-01T10:00:00Z", "end_time": "2031-01-01T09:00:00Z"}
        },
    },
    "workspaces.reservations.update": {
        "ends before it starts": {
            "body": {"start_time": "2031-01-01T10:00:00Z", "end_time": "2031-01-01T09:00:00Z"}
        },
    },
    "webinars.registrants.add": {"the host": {"body": {"email": "ada@example.com"}}},
    "groups.create": {
        "a known name": {"first": [{"groups.create": {"name": "Crew"}}], "body": {"name": "Crew"}}
    },
    "divisions.create": {
        "a known name": {
            "first": [{"divisions.create": {"division_name": "Crew"}}], "body": {"division_name": "Crew"}
        },
    },
    "rooms.locations.list": {"no such type": {"query": {"type": "moon"}}},
    "chat.messages.get_thread": {
        "too many": {"query": {"limit": 101}}, "strange order": {"query": {"sort": "up"}},
    },
    "chat.messages.list": {
        "long ago": {"query": {"from": "2019-01-01T00:00:00Z", "to": "2019-01-02T00:00:00Z"}},
    },
    "meetings.create": {
        "an instant one for another": {"body": {"type": 1, "schedule_for": "ben@example.com"}},
        "for nobody": {"body": {"schedule_for": "nobody@example.com"}},
    },
    "meetings.update": {
        "an instant one for another": {"body": {"type": 1, "schedule_for": "ben@example.com"}},
        "for nobody": {"body": {"schedule_for": "nobody@example.com"}},
    },
    "webinars.create": {"for nobody": {"body": {"schedule_for": "nobody@example.com"}}},
    "webinars.update": {"for nobody": {"body": {"schedule_for": "nobody@example.com"}}},
    "contacts.group_members.add": {
        "many people": {"body": {"group_members": [{"type": 1, "id": str(n)} for n in range(51)]}},
        "many groups": {"body": {"group_members": [{"type": 2, "id": str(n)} for n in range(4)]}},
    },
    "contacts.groups.create": {
        "many people": {"body": {"group_members": [{"type": 1, "id": str(n)} for n in range(51)]}},
        "many groups": {"body": {"group_members": [{"type": 2, "id": str(n)} for n in range(4)]}},
    },
}  # fmt: skip

for _more in (
    recipes_meetings.RECIPES,
    recipes_chat.RECIPES,
    recipes_devices.RECIPES,
    recipes_phone.RECIPES,
    recipes_accounts.RECIPES,
):
    for _operation, _recipes in _more.items():
        RECIPES.setdefault(_operation, {}).update(_recipes)
