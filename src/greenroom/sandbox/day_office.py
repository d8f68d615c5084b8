"""Room for more people: an office that a world grows for a working day that needs it."""

from __future__ import annotations

from itertools import count, product
from typing import Any

from .deeds import do
from .world import chat_seed, rooms, seed, users
from .world.world import World

BUILDING = "Example Office"
CALENDAR = "office-rooms@example.com"
MOST_ROOMS, MOST_PEOPLE = 500, 5000
_ROOMS_ON_A_FLOOR = 10
_PEOPLE_PER_DESK = 4
_RELEASE_DESK_AFTER_MIN = "30"
_FIRST = (
    *("Ana", "Ari", "Bea", "Bo", "Cleo", "Dana", "Edda", "Eli", "Finn", "Gia", "Hana", "Ilse", "Ivo"),
    *("Jana", "Juno", "Kai", "Lia", "Lou", "Mio", "Nia", "Ole", "Pia", "Rio", "Sam", "Tea", "Uma"),
)
_LAST = (
    *("Ash", "Aspen", "Beech", "Box", "Cherry", "Cypress", "Hazel", "Holly", "Juniper", "Larch", "Laurel"),
    *("Lime", "Maple", "Oak", "Olive", "Pine", "Plum", "Rowan", "Spruce", "Walnut", "Willow", "Yew"),
)


def check(wanted_rooms: int, wanted_people: int) -> None:
    """Raise ValueError for more rooms or people than an office takes."""
    for name, wanted, most in (("rooms", wanted_rooms, MOST_ROOMS), ("people", wanted_people, MOST_PEOPLE)):
        if not 0 <= wanted <= most:
            raise ValueError(f"{name} is 0 to {most}; got {wanted}.")


def grow(world: World, wanted_rooms: int, wanted_people: int) -> dict[str, int]:
    """Add rooms with a sensor and a calendar, people, and desks for them, until there are so many; return how
    many were added. Nothing is announced, as if the office had always been there.
    """
    new_people = _people(world, wanted_people)
    new_rooms = max(0, wanted_rooms - len(usable(world)))
    desks = max(0, wanted_people // _PEOPLE_PER_DESK - world.records.count("workspace")) if new_people else 0
    if new_rooms or new_people or desks:
        _build(world, new_rooms, desks, new_people)
    return {"rooms": new_rooms, "people": len(new_people), "desks": desks}


def usable(world: World) -> list[dict[str, Any]]:
    """Return the rooms a day can happen in: online, with a sensor and a calendar."""
    found = []
    for row in world.records.list("room"):
        state = rooms.state_of(world, row.id)
        if state["online"] and state["sensor_device_id"] and rooms.calendar_of(world, row.body):
            found.append(row.body)
    return found


def _people(world: World, wanted: int) -> list[dict[str, str]]:
    missing = wanted - world.records.count("user", where={"status": "active"})
    taken = {row.body["email"].lower() for row in world.records.list("user")}
    made: list[dict[str, str]] = []
    for turn in count(1):
        for last, first in product(_LAST, _FIRST):
            if len(made) >= missing:
                return made
            number = "" if turn == 1 else str(turn)
            email = f"{first}.{last}{number}@example.com".lower()
            if email not in taken:
                made.append({"name": f"{first} {last}", "email": email})
    return made


def _build(world: World, new_rooms: int, desks: int, people: list[dict[str, str]]) -> None:
    known = {row.body["name"] for row in world.records.list("location")}
    parent = next((row.id for row in world.records.list("location") if row.body["type"] == "campus"), "")
    has_calendar = any(
        row.body["calendar_service_name"] == CALENDAR for row in world.records.list("calendar_service")
    )
    floors = [f"{BUILDING} {n + 1}" for n in range(-(-max(new_rooms, 1) // _ROOMS_ON_A_FLOOR))]
    numbers = _free_numbers(world)
    more: dict[str, Any] = {
        "users": people,
        "locations": [{"type": "floor", "name": name} for name in floors if name not in known],
        "calendars": [] if has_calendar else [{"name": CALENDAR, "provider": "google"}],
        "rooms": [_room(next(numbers), floors[n // _ROOMS_ON_A_FLOOR], n) for n in range(new_rooms)],
        "workspaces": [
            {"name": f"Desk {n + 100}", "type": "desk", "location": floors[n % len(floors)]}
            for n in range(desks)
        ],
    }
    if BUILDING not in known:
        more["locations"] = [{"type": "building", "name": BUILDING, "within": more["locations"]}]
        seed.grow(world, more, within=parent)
    else:
        building = world.records.list("location")
        seed.grow(world, more, within=next(row.id for row in building if row.body["name"] == BUILDING))
    _settle(world, people)
    _release_desks(world, set(floors))


def _free_numbers(world: World) -> Any:
    taken = {rooms.name_of(row.body) for row in world.records.list("room")}
    return (n for n in count(101) if f"Room {n}" not in taken)


def _room(number: int, floor: str, n: int) -> dict[str, Any]:
    return {
        "name": f"Room {number}",
        "location": floor,
        "capacity": (4, 6, 8, 12, 4, 10, 6, 20)[n % 8],
        "calendar": CALENDAR,
        "mail": f"c_room-{number}@resource.calendar.google.com",
        "sensor": True,
    }


def _settle(world: World, people: list[dict[str, str]]) -> None:
    """Give the new people what every user has, as far as the account's licences go, and a channel."""
    seats, licensed = users.seats(world), users.licensed(world)
    for n, person in enumerate(people):
        known = users.find(world, person["email"]) or {}
        is_beyond = seats is not None and licensed - len(people) + n >= seats
        kind = users.BASIC if is_beyond else users.LICENSED
        users.store(
            world, {"pmi": world.new_number(10), "verified": 1, **users.PROFILE, **known, "type": kind}
        )
    if people:
        members = [person["email"] for person in people[:50]]
        owner = (world.records.get("user", world.owner_id) or {})["email"]
        chat_seed.sow(world, [{"name": BUILDING, "type": "public", "owner": owner, "members": members}])


def _release_desks(world: World, floors: set[str]) -> None:
    """Let a desk that nobody checks in to go back, on every floor of the office."""
    for row in world.records.list("location"):
        if row.body["name"] in floors:
            rules = {"enable_auto_release": "true", "no_check_in_auto_release_time": _RELEASE_DESK_AFTER_MIN}
            settings = [{"setting_type": name, "setting_value": value} for name, value in rules.items()]
            entry = {"setting_level": "location", "setting_level_id": row.id, "settings": settings}
            do(world, "workspaces.settings.update", body=[entry])
