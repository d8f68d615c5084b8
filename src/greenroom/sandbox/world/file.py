"""Reads a world file: YAML, checked against a schema, mistakes named with file, line and field."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from greenroom.core.errors import ConfigurationError

from .. import misfits

DEFAULT = Path(__file__).with_name("default.yaml")
LOCATION_TYPES = ("country", "states", "city", "campus", "building", "floor")
_MAX_BYTES = 4 * 1024 * 1024


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _one_of(*values: str) -> dict[str, Any]:
    return {"enum": list(values)}


_TEXT = {"type": "string", "minLength": 1}
_FLAG = {"type": "boolean"}
_MINUTES = {"type": "integer", "minimum": 0, "maximum": 1440}
_COUNT = {"type": "integer", "minimum": 1, "maximum": 500}
_OFFSET = {"type": "number", "minimum": -44640, "maximum": 525600}

_CHECK_IN = _object(
    "",
    enabled=_FLAG,
    opens_min_before=_MINUTES,
    release_after_min=_MINUTES,
    remove_recurring=_FLAG,
    max_missed=_COUNT,
)
_BOOKING = _object(
    "title starts_in_min minutes",
    title=_TEXT,
    organizer=_TEXT,
    starts_in_min=_OFFSET,
    minutes={"type": "integer", "minimum": 1, "maximum": 1440},
    repeats=_object("count", count=_COUNT, every_days=_COUNT),
)
_ROOM = _object(
    "name location",
    name=_TEXT,
    location=_TEXT,
    type=_TEXT,
    capacity=_COUNT,
    calendar=_TEXT,
    mail=_TEXT,
    sensor=_FLAG,
    online=_FLAG,
    tags=_list(_TEXT),
    check_in=_CHECK_IN,
    bookings=_list(_BOOKING),
)
_LOCATION = _object(
    "type name",
    type=_one_of(*LOCATION_TYPES),
    name=_TEXT,
    timezone=_TEXT,
    address=_TEXT,
    within=_list({"$ref": "#/$defs/location"}),
)
_VISITOR = _object(
    "name email host location starts_in_min",
    name=_TEXT,
    email=_TEXT,
    organization=_TEXT,
    host=_TEXT,
    location=_TEXT,
    starts_in_min=_OFFSET,
    status=_one_of("WAITING_FOR_REGISTRATION", "REGISTERED", "SIGNED_IN", "CANCELED", "CHECK_OUT", "NO_SHOW"),
)
_PEOPLE = _list(_object("name email", name=_TEXT, email=_TEXT))
_MEETING = _object(
    "topic host",
    topic=_TEXT,
    host=_TEXT,
    starts_in_min=_OFFSET,
    minutes={"type": "integer", "minimum": 1, "maximum": 1440},
    timezone=_TEXT,
    repeats=_object("count", count=_COUNT, every_days=_COUNT),
    settings={"type": "object"},
    panelists=_PEOPLE,
    registrants=_PEOPLE,
)
_PAST_MEETING = _object(
    "topic host minutes hours_ago",
    topic=_TEXT,
    host=_TEXT,
    minutes={"type": "integer", "minimum": 1, "maximum": 1440},
    hours_ago=_list({"type": "number", "minimum": 0, "maximum": 744}),
    people=_list(_TEXT),
    recorded=_FLAG,
    uuids=_list(_TEXT),
)
_CHANNEL = _object(
    "name owner",
    name=_TEXT,
    type=_one_of("private", "same_account", "public", "group_chat"),
    owner=_TEXT,
    members=_list(_TEXT),
    messages=_list(_object("from text", **{"from": _TEXT, "text": _TEXT})),
)
_ACCOUNT = _object(
    "",
    name=_TEXT,
    plan=_one_of("free", "pro", "business"),
    licenses={"type": "integer", "minimum": 1, "maximum": 100_000},
    managed_domains=_list(_TEXT),
    trusted_domains=_list(_TEXT),
    sso=_FLAG,
)
_CROWD = _object(
    "",
    **{
        part: {"type": "integer", "minimum": 0, "maximum": 200_000}
        for part in ("users", "rooms", "meetings", "past_meetings")
    },
)
_EXTENSION = {"type": "integer", "minimum": 100, "maximum": 999999}
_NUMBER = {"type": "string", "pattern": r"^\+[0-9]{7,15}$"}
_PHONE = _object(
    "site",
    site=_object(
        "name",
        name=_TEXT,
        receptionist=_TEXT,
        address=_object(
            "address_line1 country",
            address_line1=_TEXT,
            city=_TEXT,
            state_code=_TEXT,
            zip=_TEXT,
            country=_TEXT,
        ),
    ),
    users=_list(
        _object("email", email=_TEXT, extension=_EXTENSION, number=_NUMBER, plan={"type": "integer"})
    ),
    numbers=_list(_NUMBER),
    queues=_list(_object("name", name=_TEXT, extension=_EXTENSION, number=_NUMBER, members=_list(_TEXT))),
    calls=_list(
        _object(
            "from to ended_in_min",
            **{"from": _TEXT},
            to=_TEXT,
            ended_in_min={"type": "number", "minimum": -44640, "maximum": 0},
            seconds={"type": "integer", "minimum": 0, "maximum": 86400},
            answered=_FLAG,
            recorded=_FLAG,
            voicemail=_FLAG,
            rejected=_FLAG,
        )
    ),
    carrier=_TEXT,
)
SCHEMA = {
    **_object(
        "version users",
        version={"const": 1},
        account=_ACCOUNT,
        roles=_list(
            _object("name", name=_TEXT, description=_TEXT, privileges=_list(_TEXT), members=_list(_TEXT))
        ),
        groups=_list(_object("name", name=_TEXT, members=_list(_TEXT))),
        sub_accounts=_list(_object("name owner email", name=_TEXT, owner=_TEXT, email=_TEXT)),
        users={
            **_list(_object("name email", name=_TEXT, email=_TEXT, role=_one_of("owner", "admin", "member"))),
            "minItems": 1,
        },
        locations=_list({"$ref": "#/$defs/location"}),
        calendars=_list(
            _object("name provider", name=_TEXT, provider=_one_of("google", "office365", "exchange"))
        ),
        tags=_list(_object("name", name=_TEXT, description=_TEXT)),
        rooms=_list(_ROOM),
        workspaces=_list(
            _object(
                "name location", name=_TEXT, location=_TEXT, type=_one_of("desk", "room"), capacity=_COUNT
            )
        ),
        visitors=_list(_VISITOR),
        phone=_PHONE,
        device_groups=_list(_object("name", name=_TEXT, description=_TEXT)),
        channels=_list(_CHANNEL),
        meetings=_list(_MEETING),
        webinars=_list(_MEETING),
        past_meetings=_list(_PAST_MEETING),
        crowd=_CROWD,
    ),
    "$defs": {"location": _LOCATION},
}


@cache
def default() -> dict[str, Any]:
    """Return the world of a fresh sandbox. Shared: don't change it."""
    return read(DEFAULT)


def zone(world: dict[str, Any]) -> str:
    """Return the time zone of the first location, which its buildings have unless they name another."""
    return next(
        (str(place["timezone"]) for place in world.get("locations", []) if "timezone" in place), "UTC"
    )


def read(path: Path) -> dict[str, Any]:
    """Return the checked contents of a world file. Raises ConfigurationError naming file, line and field."""
    try:
        data = path.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"Can't read the world file {path}: {exc.strerror}.") from exc
    if len(data) > _MAX_BYTES:
        raise ConfigurationError(f"{path} is larger than {_MAX_BYTES // 1024**2} MiB; a world file is small.")
    try:
        return parse(data.decode(), str(path))
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"{path}: not YAML: it is not UTF-8 text.") from exc


def parse(text: str, name: str) -> dict[str, Any]:
    """Return the checked contents of a world file's text. name: what mistakes call it. Raises
    ConfigurationError."""
    try:
        world = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
    except (yaml.YAMLError, RecursionError, ValueError) as exc:
        mark = getattr(exc, "problem_mark", None)
        where = f"{name}:{mark.line + 1}" if mark else name
        raise ConfigurationError(f"{where}: not YAML: {getattr(exc, 'problem', None) or exc}.") from exc
    if world is None:
        raise ConfigurationError(f"{name}: it is empty. See what one says: greenroom sandbox world --print")
    return _checked(name, text, world)


def checked(world: Any, name: str) -> dict[str, Any]:
    """Return a world that was given as an object, checked as a file is. Raises ConfigurationError."""
    return _checked(name, None, world)


def _checked(path: str, text: str | None, world: Any) -> dict[str, Any]:
    _check_shape(path, text, world)
    _check_references(path, text, world)
    return dict(world)


def _check_shape(path: str, text: str | None, world: Any) -> None:
    import jsonschema_rs

    validator = jsonschema_rs.validator_for(SCHEMA)
    error = misfits.first_of(validator.iter_errors(world))
    if error is not None:
        key = error.kind.value[0] if error.kind.name == "additionalProperties" else None
        raise _mistake(path, text, list(error.instance_path), misfits.by_schema(error, SCHEMA), key)


def _check_references(path: str, text: str | None, world: dict[str, Any]) -> None:
    """Every name used exists, and names that others use are said once."""
    users = _names(path, text, world, "users", "email")
    calendars = _names(path, text, world, "calendars", "name")
    tags = _names(path, text, world, "tags", "name")
    _names(path, text, world, "rooms", "name")
    locations = set(_location_names(world.get("locations", [])))

    def known(value: str | None, names: set[str], what: str, *where: str | int) -> None:
        if value is not None and value not in names:
            hint = misfits.near(value, sorted(names))
            raise _mistake(path, text, list(where), f"there is no {what} {value!r}; {hint}")

    for n, room in enumerate(world.get("rooms", [])):
        known(room["location"], locations, "location", "rooms", n, "location")
        known(room.get("calendar"), calendars, "calendar", "rooms", n, "calendar")
        for i, tag in enumerate(room.get("tags", [])):
            known(tag, tags, "tag", "rooms", n, "tags", i)
        if room.get("bookings") and "calendar" not in room:
            raise _mistake(path, text, ["rooms", n, "bookings"], "bookings need the room to have a calendar")
    for n, desk in enumerate(world.get("workspaces", [])):
        known(desk["location"], locations, "location", "workspaces", n, "location")
    for part in ("roles", "groups"):
        _names(path, text, world, part, "name")
        for n, given in enumerate(world.get(part, [])):
            for i, email in enumerate(given.get("members", [])):
                known(email, users, "user", part, n, "members", i)
    for n, visitor in enumerate(world.get("visitors", [])):
        known(visitor["host"], users, "user", "visitors", n, "host")
        known(visitor["location"], locations, "location", "visitors", n, "location")
    for n, person in enumerate(world.get("phone", {}).get("users", [])):
        known(person["email"], users, "user", "phone", "users", n, "email")
    _names(path, text, world, "channels", "name")
    for n, channel in enumerate(world.get("channels", [])):
        known(channel["owner"], users, "user", "channels", n, "owner")
        inside = {channel["owner"], *channel.get("members", [])}
        for i, mail in enumerate(channel.get("members", [])):
            known(mail, users, "user", "channels", n, "members", i)
        for i, said in enumerate(channel.get("messages", [])):
            known(said["from"], inside, "member", "channels", n, "messages", i, "from")
    for section in ("meetings", "webinars", "past_meetings"):
        for n, meeting in enumerate(world.get(section, [])):
            known(meeting["host"], users, "user", section, n, "host")
    if world.get("crowd", {}).get("rooms") and not locations:
        raise _mistake(path, text, ["crowd", "rooms"], "rooms need a location to be in")


def _names(path: str, text: str | None, world: dict[str, Any], part: str, field: str) -> set[str]:
    seen: set[str] = set()
    for n, item in enumerate(world.get(part, [])):
        if item[field] in seen:
            raise _mistake(path, text, [part, n, field], f"{item[field]!r} is there twice")
        seen.add(item[field])
    return seen


def _location_names(locations: list[dict[str, Any]]) -> list[str]:
    found: list[str] = []
    for location in locations:
        found += [location["name"], *_location_names(location.get("within", []))]
    return found


def _mistake(
    path: str, text: str | None, where: list[str | int], message: str, key: str | None = None
) -> ConfigurationError:
    field = ".".join(str(step) for step in where) or "the file"
    place = path if text is None else f"{path}:{_line_of(text, where, key)}"
    return ConfigurationError(misfits.sentence(f"{place}: {field}: {message}"))


def _line_of(text: str, where: list[str | int], wrong: str | None = None) -> int:
    """Return the line, from 1, on which the value at that place begins; of a key in it that is wrong, its."""
    node = yaml.compose(text, yaml.SafeLoader)
    for step in where:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), node)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
    if wrong is not None and isinstance(node, yaml.MappingNode):
        node = next((key for key, _ in node.value if key.value == wrong), node)
    return 1 if node is None else int(node.start_mark.line) + 1
