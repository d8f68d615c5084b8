"""What an operation can do for its caller beyond what Zoom's API has: words that are looked up, not sent.

The words are arguments like any other, for the typed surface, ``invoke`` and the CLI. ``connections`` fulfils
them before the request is made, because some need another service; here is only what they are called.
"""

from __future__ import annotations

from typing import Any

import msgspec


class Helper(msgspec.Struct, frozen=True):
    """words: name -> JSON Schema. gives: arguments that a helper fills, so that the caller need not."""

    words: dict[str, dict[str, Any]]
    gives: frozenset[str]


CURRENT = "current"

HELPERS = {
    "rooms.check_in": Helper(
        words={
            CURRENT: {
                "type": "boolean",
                "description": "Look up the room's current booking in its calendar and check that in.",
            }
        },
        gives=frozenset({"event_id", "calendar_id", "change_key", "resource_email"}),
    )
}
NONE = Helper({}, frozenset())


def of(operation_id: str) -> Helper:
    """Return the operation's helper; most have none."""
    return HELPERS.get(operation_id, NONE)
