"""Events of Team Chat about files, stars, emoji and apps, on request: a user does what causes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import apps
from ..registry import cause
from ..trigger import CannotCause
from ..world import chat_extras
from ..world.messages import Chat
from ..world.world import World
from .chat_triggers import name_of, place_of, user

Given = dict[str, Any]
_PLACE = ("channel", "from", "to")
_FILE, _SIZE = "plan.pdf", 20480


def _filed(*steps: str) -> Callable[[World, Given], str]:
    """Upload a file, and do with it what the steps say."""

    def do(world: World, given: Given) -> str:
        place = place_of(world, given)
        file = chat_extras.upload(world, place.me, _FILE, _SIZE)
        message: Given = {}
        for step in steps:
            if step == "share":
                message = chat_extras.share(world, place, file)
            elif step == "unshare":
                chat_extras.unshare(world, place, message)
            elif step == "download":
                chat_extras.download(world, _reader(world, place), file)
            elif step == "change":
                chat_extras.change(world, place.me, file, 2 * _SIZE)
            else:
                chat_extras.delete(world, place.me, file)
        done = ", ".join(("upload", *steps))
        return f"{_FILE} in {name_of(place)}: {done}."

    return do


def _reader(world: World, place: Chat) -> Chat:
    """Return the chat as the other side sees it: of the contact, or of another member."""
    if place.contact:
        return Chat(place.contact["id"], contact=user(world, place.me))
    members = world.records.list("channel_member", parent=place.session)
    others = [row.body["user_id"] for row in members if row.body["user_id"] != place.me]
    return Chat(others[0] if others else place.me, channel=place.channel)


for _event, _steps in {
    "file_uploaded": (),
    "file_shared": ("share",),
    "file_unshared": ("share", "unshare"),
    "file_downloaded": ("share", "download"),
    "file_changed": ("change",),
    "file_deleted": ("delete",),
}.items():
    cause(f"team_chat.{_event}", *_PLACE)(_filed(*_steps))


@cause("team_chat.starred", *_PLACE)
def star(world: World, given: Given) -> str:
    """Star a chat; one that is starred already loses its star first."""
    place = place_of(world, given)
    chat_extras.star(world, place, is_starred=False)
    chat_extras.star(world, place, is_starred=True)
    return f"{name_of(place)} was starred."


@cause("team_chat.unstarred", *_PLACE)
def unstar(world: World, given: Given) -> str:
    """Take a chat's star away, given first where it has none."""
    place = place_of(world, given)
    chat_extras.star(world, place, is_starred=True)
    chat_extras.star(world, place, is_starred=False)
    return f"{name_of(place)} lost its star."


@cause("team_chat.emoji_added", "from")
def add_emoji(world: World, given: Given) -> str:
    me = user(world, given.get("from") or world.owner_id)
    name = f"smile-{world.new_hex(4)}"
    chat_extras.add_emoji(world, me["id"], name)
    return f"{me['email']} added the emoji {name}."


@cause("team_chat.emoji_removed", "from")
def remove_emoji(world: World, given: Given) -> str:
    """Remove the account's newest emoji, added first where there is none."""
    me = user(world, given.get("from") or world.owner_id)
    rows = world.records.list("custom_emoji", newest_first=True, limit=1)
    emoji = rows[0].body if rows else chat_extras.add_emoji(world, me["id"], f"smile-{world.new_hex(4)}")
    chat_extras.remove_emoji(world, me["id"], emoji)
    return f"{me['email']} removed the emoji {emoji['name']}."


def _app(world: World, given: Given) -> Given:
    name = str(given.get("app", apps.WELL_KNOWN_ID))
    found = world.records.get("app", name)
    if found is None:
        raise CannotCause(f"There is no app {name[:80]!r}.")
    return found


_Act = Callable[[World, Chat, Given, Given], str]


def _in_channel(act: _Act, *, is_there: bool) -> Callable[[World, Given], str]:
    """Let the app be in the channel, or not, before it happens."""

    def do(world: World, given: Given) -> str:
        place, app = place_of(world, given), _app(world, given)
        chat_extras.set_app(world, place.me, place.channel or {}, app, is_there=is_there)
        return act(world, place, app, given)

    return do


def _add(world: World, place: Chat, app: Given, given: Given) -> str:
    chat_extras.set_app(world, place.me, place.channel or {}, app, is_there=True)
    return f"{app['name']} was added to {name_of(place)}."


def _remove(world: World, place: Chat, app: Given, given: Given) -> str:
    chat_extras.set_app(world, place.me, place.channel or {}, app, is_there=False)
    return f"{app['name']} was removed from {name_of(place)}."


def _mention(world: World, place: Chat, app: Given, given: Given) -> str:
    chat_extras.mention_app(world, place, app, str(given.get("message") or "help"))
    return f"Somebody mentioned {app['name']} in {name_of(place)}."


cause("team_chat.channel_app_added", "channel", "from", "app")(_in_channel(_add, is_there=False))
cause("team_chat.channel_app_removed", "channel", "from", "app")(_in_channel(_remove, is_there=True))
cause("team_chat.app_mention", "channel", "from", "app", "message")(_in_channel(_mention, is_there=True))
