"""What Team Chat says of a query that makes no sense.

Source: Zoom API reference, "Team Chat", read 2026-02; documented.
"""

from __future__ import annotations

from greenroom.core import json
from greenroom.core.errors import GreenroomError

from ..refusals import is_plain, refuses
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


@refuses(
    r"^channel id( or group id)? (cannot|can't|should not) be empty|^Must provide the parameter: channel_id",
    "chat.account_channels.get_retention",
    "chat.account_channels.list_activity_logs",
    "chat.channel_member_groups.list",
    "chat.channel_member_groups.remove",
    "chat.channels.list_all_activity_logs",
    "chat.pinned_messages.list",
    early=True,
)
def names_nothing(request: Request, world: World) -> bool:
    """A blank is no id: ``/chat/channels/%20/retention``."""
    given = [*request.path.values(), *(value for value in (request.query.get("channel_id"),) if value)]
    return any(not value.strip() for value in given)


@refuses(
    r"^The( provided)? .*(contact|channel).* parameter( provided)? is invalid",
    "chat.messages.delete",
    "chat.messages.get",
    early=True,
)
def names_what_is_no_chat(request: Request, world: World) -> bool:
    """Neither an id nor an address has such signs."""
    given = (request.query.get(name) for name in ("to_contact", "to_channel"))
    return any(text and not is_plain(text) for text in given)


@refuses(r"^Invalid parameter: '\$params'", "chat.scheduled_messages.list", early=True)
def lists_what_is_no_chat(request: Request, world: World) -> str:
    names = ("to_contact", "to_channel")
    return next((name for name in names if (text := request.query.get(name)) and not is_plain(text)), "")


@refuses(r"^Failed to create interactive card", "chat.messages.send", "chat.messages.update")
def sends_no_card(request: Request, world: World) -> bool:
    """A card is a JSON object, written as text."""
    cards = request.fields.get("interactive_cards") or ()
    return any("card_json" in card and not _is_object(card["card_json"]) for card in cards)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.decode(text), dict)
    except GreenroomError:
        return False
