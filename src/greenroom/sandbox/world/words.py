"""What a world file's sections and keys mean, in words: for its JSON Schema and its page in the docs."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from .file import SCHEMA

_ID = "https://json-schema.org/draft/2020-12/schema"
_TIMES = "minutes from the moment the world begins; negative for before"
_SERIES = "makes it a series"

WORDS: dict[str, str] = {
    "version": "the version of the format",
    "account": "the account itself",
    "account.name": "as the account is called",
    "account.plan": "what its rate limits and features follow",
    "account.licenses": "licensed users the plan allows; any number without it",
    "account.managed_domains": "addresses in them belong to the account; their users can't be disassociated",
    "account.trusted_domains": "as account settings list them",
    "account.sso": "whether users can be made with `ssoCreate`",
    "users": "people; the first owns the account unless another has the role `owner`, and is whom `me` means",
    "users[].name": "first name, a space, the rest",
    "users[].email": "unique in the world; other sections name people by it",
    "users[].role": "`member` without it",
    "roles": "beside Owner, Admin and Member, which are always there",
    "roles[].name": "unique",
    "roles[].description": "shown with it",
    "roles[].privileges": "as the API names them, such as `User:Read`",
    "roles[].members": "users by e-mail address",
    "groups": "groups of users",
    "groups[].name": "unique",
    "groups[].members": "users by e-mail address",
    "sub_accounts": "accounts under this one",
    "sub_accounts[].name": "as the account is called",
    "sub_accounts[].owner": "its owner's name",
    "sub_accounts[].email": "its owner's e-mail address",
    "locations": "where rooms and desks are: a tree, each level inside the one before",
    "locations[].type": "level of the tree",
    "locations[].name": "rooms, desks and visitors name their location by it",
    "locations[].timezone": "IANA name; that of the location around it, else UTC",
    "locations[].address": "of a building",
    "locations[].within": "locations inside this one, with the same keys",
    "calendars": "calendar services that rooms belong to",
    "calendars[].name": "unique; rooms name their calendar by it",
    "calendars[].provider": "decides which ids a booking has: Google's, or Microsoft's",
    "tags": "labels of rooms",
    "tags[].name": "unique",
    "tags[].description": "shown with it",
    "rooms": "Zoom Rooms",
    "rooms[].name": "unique",
    "rooms[].location": "name of a location",
    "rooms[].type": "`ZoomRoom` without it",
    "rooms[].capacity": "people it holds; 4 without it",
    "rooms[].calendar": "name of a calendar; bookings need one",
    "rooms[].mail": "the room's address in its calendar; made from its name without it",
    "rooms[].sensor": "whether it has sensors for people, air and temperature",
    "rooms[].online": "`true` without it",
    "rooms[].tags": "names of tags",
    "rooms[].check_in": "rules of check-in",
    "rooms[].check_in.enabled": "`true` without it",
    "rooms[].check_in.opens_min_before": "minutes before the start at which check-in opens; 10",
    "rooms[].check_in.release_after_min": "minutes after the start at which it is released unused; 10",
    "rooms[].check_in.remove_recurring": "whether misses in a row end a series; `true`",
    "rooms[].check_in.max_missed": "so many misses do; 3",
    "rooms[].bookings": "what is in its calendar",
    "rooms[].bookings[].title": "shown to people",
    "rooms[].bookings[].organizer": "e-mail address; the first user's without it",
    "rooms[].bookings[].starts_in_min": _TIMES,
    "rooms[].bookings[].minutes": "how long",
    "rooms[].bookings[].repeats": _SERIES,
    "rooms[].bookings[].repeats.count": "occurrences",
    "rooms[].bookings[].repeats.every_days": "days from one to the next; 1",
    "workspaces": "desks and small rooms that people reserve",
    "workspaces[].name": "shown to people",
    "workspaces[].location": "name of a location",
    "workspaces[].type": "`desk` without it",
    "workspaces[].capacity": "people; 1",
    "visitors": "guests who are invited",
    "visitors[].name": "of the guest",
    "visitors[].email": "of the guest",
    "visitors[].organization": "where the guest comes from",
    "visitors[].host": "a user by e-mail address",
    "visitors[].location": "name of a location",
    "visitors[].starts_in_min": _TIMES,
    "visitors[].status": "`WAITING_FOR_REGISTRATION` without it",
    "phone": "Zoom Phone; an account without this section has none",
    "phone.site": "the main site",
    "phone.site.name": "as the site is called",
    "phone.site.receptionist": "name of its auto receptionist",
    "phone.site.address": "the site's emergency address",
    "phone.site.address.address_line1": "street and number",
    "phone.site.address.city": "town",
    "phone.site.address.state_code": "state, such as `CA`",
    "phone.site.address.zip": "postal code, in quotes",
    "phone.site.address.country": "country, such as `US`",
    "phone.users": "who has a telephone",
    "phone.users[].email": "a user's e-mail address",
    "phone.users[].extension": "extension number",
    "phone.users[].number": 'direct number, in quotes: `"+12055550101"`',
    "phone.users[].plan": "calling plan by its number",
    "phone.numbers": "numbers of the account that nobody has",
    "phone.queues": "call queues",
    "phone.queues[].name": "unique",
    "phone.queues[].extension": "extension number",
    "phone.queues[].number": "direct number",
    "phone.queues[].members": "users by e-mail address",
    "phone.calls": "calls that were made",
    "phone.calls[].from": "a user's address, a number, or a queue's name",
    "phone.calls[].to": "likewise",
    "phone.calls[].ended_in_min": _TIMES,
    "phone.calls[].seconds": "of talk",
    "phone.calls[].answered": "`true` without it",
    "phone.calls[].recorded": "whether there is a recording",
    "phone.calls[].voicemail": "whether there is a voicemail",
    "phone.calls[].rejected": "whether it was turned down",
    "phone.carrier": "a carrier of the account's own, for its own numbers",
    "device_groups": "groups of Zoom Device Management",
    "device_groups[].name": "unique",
    "device_groups[].description": "shown with it",
    "channels": "channels of Team Chat",
    "channels[].name": "unique",
    "channels[].type": "`public` without it",
    "channels[].owner": "a user by e-mail address",
    "channels[].members": "users by e-mail address; the owner is in it anyway",
    "channels[].messages": "what was written, oldest first",
    "channels[].messages[].from": "owner or member, by e-mail address",
    "channels[].messages[].text": "what it says",
    "meetings": "meetings ahead",
    "webinars": "webinars ahead",
    "past_meetings": "meetings that are over, made by letting them happen at their time",
    "past_meetings[].topic": "as it was called",
    "past_meetings[].host": "a user by e-mail address",
    "past_meetings[].minutes": "how long each was",
    "past_meetings[].hours_ago": "one instance for each number",
    "past_meetings[].people": "who came besides the host, by e-mail address; also strangers",
    "past_meetings[].recorded": "whether each has a cloud recording",
    "past_meetings[].uuids": "of the first instances; the others' come from the seed",
    "crowd": "more of everything, made up: for a world as large as one likes",
    "crowd.users": "more people",
    "crowd.rooms": "more rooms, with a sensor, spread over the lowest locations",
    "crowd.meetings": "more meetings ahead, over four weeks",
    "crowd.past_meetings": "more meetings of the last month",
}
_OF_A_GATHERING = {
    "topic": "as it is called",
    "host": "a user by e-mail address",
    "starts_in_min": f"{_TIMES}; without it, it recurs with no fixed time",
    "minutes": "how long; 60",
    "timezone": "IANA name; UTC",
    "repeats": _SERIES,
    "repeats.count": "occurrences",
    "repeats.every_days": "days from one to the next; 1",
    "settings": "as the API names them, such as `approval_type`",
    "panelists": "of a webinar",
    "panelists[].name": "of the panelist",
    "panelists[].email": "of the panelist",
    "registrants": "who has registered",
    "registrants[].name": "of the registrant",
    "registrants[].email": "of the registrant",
}
WORDS |= {
    f"{part}[].{key}": text for part in ("meetings", "webinars") for key, text in _OF_A_GATHERING.items()
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema of world files, with a description of every key."""
    whole = {"$schema": _ID, "title": "Greenroom world file", **copy.deepcopy(SCHEMA)}
    for path, part, _ in _walk(whole, whole):
        part["description"] = WORDS[path]
    return whole


def reference() -> str:
    """Return every section and key of a world file as Markdown."""
    lines: list[str] = []
    for path, part, is_required in _walk(SCHEMA, SCHEMA):
        if "." not in path:
            lines += ["", f"**`{path}`**{', required' * is_required}: {WORDS[path]}."]
            if not _inside(part):
                lines[-1] = lines[-1].replace(": ", f": {_kind(part)}, ", 1)
            else:
                lines += ["", "| key | | |", "|---|---|---|"]
        else:
            key = path.partition(".")[2]
            lines.append(f"| `{key}`{' *' * is_required} | {_kind(part)} | {WORDS[path]} |")
    return "\n".join(lines[1:]) + "\n"


def _walk(
    node: dict[str, Any], root: dict[str, Any], path: str = ""
) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Yield dotted path, schema and whether it must be there, of every key."""
    for name, part in node.get("properties", {}).items():
        where = f"{path}.{name}" if path else name
        yield where, part, name in node.get("required", ())
        inner = _inside(part)
        if "$ref" in inner:
            inner = {} if name == "within" else root["$defs"]["location"]
        yield from _walk(inner, root, f"{where}[]" if part.get("type") == "array" else where)


def _inside(part: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of what has keys of its own: the object itself, or a list's entries."""
    found: dict[str, Any] = part.get("items", part)
    return found if "properties" in found or "$ref" in found else {}


def _kind(part: dict[str, Any]) -> str:
    if "const" in part:
        return f"`{part['const']}`"
    if "enum" in part:
        return ", ".join(f"`{value}`" for value in part["enum"])
    if part["type"] == "array":
        return "list" if _inside(part) else f"list of {_kind(part['items'])}"
    low, high = part.get("minimum"), part.get("maximum")
    names = {"string": "text", "boolean": "`true` or `false`", "integer": "whole number", "object": "map"}
    name = names.get(part["type"]) or str(part["type"])
    return name if low is None or high is None else f"{name}, {low} to {high}"
