"""What Team Chat says of a query that makes no sense.

Source: Zoom API reference, "Team Chat", read 2026-02; documented.
"""

from __future__ import annotations

from ..refusals import refuses
from ..registry import Request
from ..world.world import World
from .chat import several

_THREAD, _BATCH = "chat.messages.get_thread", "chat.account_channels.batch_delete"
_MOST_ANSWERS, _MOST_CHANNELS = 100, 50


@refuses(r"'limit' cannot exceed", _THREAD, early=True)
def asks_for_too_many(request: Request, world: World) -> bool:
    limit = str(request.query.get("limit", ""))
    return limit.isdecimal() and len(limit) < 9 and int(limit) > _MOST_ANSWERS


@refuses(r"`sort` can only", _THREAD, early=True)
def sorts_strangely(request: Request, world: World) -> bool:
    return request.query.get("sort", "") not in ("", "asc", "desc")


@refuses(r"`from` cannot be blank", _THREAD, early=True)
def has_no_start(request: Request, world: World) -> bool:
    return not request.query.get("from")


@refuses(r"`to_channel` cannot be blank", _THREAD, early=True)
def is_nowhere(request: Request, world: World) -> bool:
    return not request.query.get("to_channel") and not request.query.get("to_contact")


@refuses(r"`channel_ids` cannot be empty", _BATCH, early=True)
def names_no_channel(request: Request, world: World) -> bool:
    return not several(request.query.get("channel_ids"))


@refuses(r"size of `channel_ids` cannot exceed", _BATCH, early=True)
def names_too_many_channels(request: Request, world: World) -> bool:
    return len(several(request.query.get("channel_ids"))) > _MOST_CHANNELS
