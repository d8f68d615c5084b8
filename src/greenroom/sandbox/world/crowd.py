"""More of everything, for a world as large as one likes: entries such as a world file has them, one by one.

They are made up as they are sown, so that a hundred thousand meetings are never in memory at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_DAY_MIN = 24 * 60
_AHEAD_MIN = 28 * _DAY_MIN
_KEPT_H = 30 * 24
_SERIES_EVERY = 20
_GUESTS = 2


def users(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for n in range(1, _wanted(file, "users") + 1):
        yield {"name": f"Person {n}", "email": f"person{n}@example.com"}


def rooms(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield rooms with a sensor, spread over the locations that have none within them."""
    places = list(_lowest(file.get("locations", [])))
    for n in range(1, _wanted(file, "rooms") + 1):
        yield {"name": f"Crowd {n}", "location": places[n % len(places)], "sensor": True}


def meetings(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield meetings of all users in turn, spread over four weeks; some are a series of five days."""
    hosts, count = _addresses(file), _wanted(file, "meetings")
    for n in range(count):
        meeting = {
            "topic": f"Planned {n + 1}",
            "host": hosts[n % len(hosts)],
            "starts_in_min": 60 + n * _AHEAD_MIN // count,
            "minutes": 30,
        }
        is_series = n % _SERIES_EVERY == 0
        yield meeting | ({"repeats": {"count": 5, "every_days": 1}} if is_series else {})


def past_meetings(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield meetings of the last month, each with its host and two guests."""
    hosts, count = _addresses(file), _wanted(file, "past_meetings")
    for n in range(count):
        people = [hosts[(n + guest) % len(hosts)] for guest in range(1, _GUESTS + 1)]
        yield {
            "topic": f"Held {n + 1}",
            "host": hosts[n % len(hosts)],
            "minutes": 30,
            "hours_ago": [1 + n * _KEPT_H / count],
            "people": people if len(hosts) > _GUESTS else [],
        }


def _wanted(file: dict[str, Any], part: str) -> int:
    return int(file.get("crowd", {}).get(part, 0))


def _addresses(file: dict[str, Any]) -> list[str]:
    return [user["email"] for user in (*file["users"], *users(file))]


def _lowest(locations: list[dict[str, Any]]) -> Iterator[str]:
    for location in locations:
        if location.get("within"):
            yield from _lowest(location["within"])
        else:
            yield location["name"]
