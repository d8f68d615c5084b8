"""The default world and world files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from greenroom.core.errors import ConfigurationError
from greenroom.sandbox.world import file

from .plays import BEGIN, Play, run


def test_the_same_seed_makes_the_same_ids() -> None:
    kinds = (
        "user",
        "location",
        "room",
        "device",
        "calendar_resource",
        "booking",
        "workspace",
        "phone_number",
    )
    first, second = Play(), Play(at=BEGIN + timedelta(days=3))
    for kind in kinds:
        ids = [row.id.partition("_2026")[0] for row in first.records.list(kind)]
        assert ids == [row.id.partition("_2026")[0] for row in second.records.list(kind)], kind
    first.records.close()
    second.records.close()


@pytest.mark.parametrize("hour", [0, 5, 12, 23])
def test_at_any_hour_there_is_something_to_check_into(hour: int) -> None:
    async def act() -> None:
        play = Play(at=BEGIN.replace(hour=hour, minute=59, second=31))
        states = {room["name"]: room["state"] for room in (await play.control("GET", "rooms")).body["rooms"]}
        assert states == {
            "Everest": "booked",
            "Kilimanjaro": "booked",
            "Matterhorn": "booked",
            "Denali": "offline",
            "Fuji": "free",
        }
        play.records.close()

    run(act)


def test_the_api_shows_what_the_file_says() -> None:
    async def act() -> None:
        play = Play()
        rooms = (await play.zoom("GET", "/rooms")).body["rooms"]
        assert [room["name"] for room in rooms] == ["Everest", "Kilimanjaro", "Matterhorn", "Denali", "Fuji"]
        detail = (await play.zoom("GET", f"/rooms/{rooms[0]['id']}")).body
        assert detail["basic"]["capacity"] == 8
        assert detail["setup"]["checkin_and_checkout"]["enable"] is True
        locations = (await play.zoom("GET", "/rooms/locations")).body["locations"]
        assert [item["type"] for item in locations[:6]] == list(file.LOCATION_TYPES)
        devices = (await play.zoom("GET", f"/rooms/{rooms[0]['id']}/devices")).body["devices"]
        assert [device["device_type"] for device in devices] == ["Zoom Rooms Computer", "Controller"]
        services = (await play.zoom("GET", "/rooms/calendar/services")).body["calendar_services"]
        path = f"/rooms/calendar/services/{services[0]['calendar_service_id']}/resources"
        resources = (await play.zoom("GET", path)).body["calendar_resources"]
        assert resources[0]["assigned_room_id"] == rooms[0]["id"]
        desks = (await play.zoom("GET", f"/workspaces?location_id={locations[5]['id']}")).body
        assert [desk["workspace_name"] for desk in desks["workspaces"]] == ["Desk 11", "Desk 12"]
        visitors = (await play.zoom("GET", "/visitor/invitation")).body["invitations"]
        assert [visitor["visitor_name"] for visitor in visitors] == ["Ines", "Jonas", "Kira"]
        play.records.close()

    run(act)


GOOD = """version: 1
users:
  - {name: Ada, email: ada@example.com}
locations:
  - {type: floor, name: Ground}
calendars:
  - {name: g, provider: google}
rooms:
  - name: Annapurna
    location: Ground
    calendar: g
    bookings:
      - {title: T, starts_in_min: 1, minutes: 9}
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("version: 1", "version: 2", "world.yaml:1: version"),
        ("name: Annapurna", "names: Annapurna", "world.yaml:9: rooms.0"),
        (
            "location: Ground",
            "location: Roof",
            "world.yaml:10: rooms.0.location: there is no location 'Roof'",
        ),
        ("    calendar: g\n", "", "rooms.0.bookings: bookings need"),
        ("provider: google", "provider: other", "world.yaml:7: calendars.0.provider"),
        ("minutes: 9", "minutes: nine", "world.yaml:13: rooms.0.bookings.0.minutes"),
        ("version: 1", "version: [1", "world.yaml:2: not YAML"),
        ("users:", "people:", "world.yaml:2: the file: there is no key 'people'; there are: version, "),
        ("users:", "user:", "world.yaml:2: the file: there is no key 'user'; did you mean users?"),
        ("name: Annapurna", "nam: Annapurna", "rooms.0: there is no key 'nam'; did you mean name?"),
        ("location: Ground", "location: Groud", "no location 'Groud'; did you mean Ground?"),
        ("provider: google", "provider: gogle", "'gogle' is no choice; did you mean google?"),
        ("minutes: 9", "minutes: 0", "rooms.0.bookings.0.minutes: 0 is too small; at least 1."),
        ("name: Annapurna", "name: 7", "rooms.0.name: it must be text, not 7; put it in quotes."),
        ("minutes: 9", "minutes: [9]", "bookings.0.minutes: it must be a whole number, not a list."),
        ("    location: Ground\n", "", "rooms.0: 'location' is missing."),
        (GOOD, "", "world.yaml: it is empty"),
        (GOOD, "- 1", "world.yaml:1: the file"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_field(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = tmp_path / "world.yaml"
    path.write_text(GOOD)
    assert file.read(path)["rooms"][0]["name"] == "Annapurna"
    path.write_text(GOOD.replace(old, new))
    with pytest.raises(ConfigurationError) as caught:
        file.read(path)
    assert words in str(caught.value)


def test_a_missing_or_binary_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="Can't read the world file"):
        file.read(tmp_path / "none.yaml")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\x00\xfe")
    with pytest.raises(ConfigurationError, match="not YAML"):
        file.read(tmp_path / "binary.yaml")
