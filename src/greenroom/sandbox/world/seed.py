"""Makes a world from a world file. Same file, same seed: the same ids."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from greenroom.core.clock import iso

from ..registry import keys_of
from . import bookings, chat_seed, crowd, meetings_seed, organization, phone_seed, rooms, users
from .file import LOCATION_TYPES, default
from .world import World

_ROLES = {"owner": "0", "admin": "1", "member": "2"}
_APP_VERSION = "6.3.0 (4521)"


def sow(world: World, file: dict[str, Any] | None = None) -> None:
    """Fill an empty world from a file's contents (``file.read``), the default world's without one.

    To be called in a transaction that is in no other: within another each record is remembered to the end.
    """
    _Sower(world, file if file is not None else default()).sow()


def grow(world: World, more: dict[str, Any], *, within: str = "") -> None:
    """Add users, locations, calendars, rooms and workspaces, as a world file has them, to a sown world.

    Names may refer to what is there already. within: the id of the location that the new ones lie in.
    """
    with world.transaction():
        _Sower(world, more).grow(within)


class _Sower:
    """Remembers the ids of what it made, by the names the file uses."""

    def __init__(self, world: World, file: dict[str, Any]) -> None:
        self._world = world
        self._file = file
        self._put = world.records.put
        self._begin = world.now().replace(second=0, microsecond=0)
        self._users: dict[str, dict[str, Any]] = {}
        self._locations: dict[str, dict[str, Any]] = {}
        self._services: dict[str, dict[str, Any]] = {}
        self._tags: dict[str, str] = {}

    def sow(self) -> None:
        file = self._file
        self._world.records.set_meta("account", file.get("account", {}))
        for user in (*file["users"], *crowd.users(file)):
            self._user(user)
        for location in file.get("locations", []):
            self._location(location, None)
        self._put("location_structure", "account", {"structures": list(LOCATION_TYPES)})
        for calendar in file.get("calendars", []):
            self._service(calendar)
        for tag in file.get("tags", []):
            self._tag(tag)
        for room in chain(file.get("rooms", []), crowd.rooms(file)):
            self._room(room)
        for desk in file.get("workspaces", []):
            self._workspace(desk)
        for visitor in file.get("visitors", []):
            self._visitor(visitor)
        organization.sow(self._world, file)
        phone_seed.sow(self._world, file)
        chat_seed.sow(self._world, file.get("channels", []))
        meetings_seed.sow(self._world, file)

    def grow(self, within: str) -> None:
        stored = self._world.records
        self._users = {row.body["email"]: row.body for row in stored.list("user")}
        self._locations = {row.body["name"]: row.body for row in stored.list("location")}
        known = (row.body for row in stored.list("calendar_service"))
        self._services = {each["calendar_service_name"]: each for each in known}
        for user in self._file.get("users", []):
            self._user(user)
        for location in self._file.get("locations", []):
            self._location(location, stored.get("location", within) if within else None)
        for calendar in self._file.get("calendars", []):
            self._service(calendar)
        for room in self._file.get("rooms", []):
            self._room(room)
        for desk in self._file.get("workspaces", []):
            self._workspace(desk)

    def _moment(self, minutes: float) -> datetime:
        return self._begin + timedelta(minutes=minutes)

    def _user(self, given: dict[str, Any]) -> None:
        first, _, last = given["name"].partition(" ")
        role = given.get("role", "member")
        user = {
            "id": self._world.new_id(),
            "first_name": first,
            "last_name": last,
            "display_name": given["name"],
            "email": given["email"],
            "type": 2,
            "role_id": _ROLES[role],
            "role_name": role.capitalize(),
            "status": "active",
            "timezone": "UTC",
            "created_at": iso(self._world.now()),
        }
        if not self._users or (role == "owner" and not self._has_owner()):
            self._world.set_owner(user["id"])
        self._users[user["email"]] = user
        users.store(self._world, user)

    def _has_owner(self) -> bool:
        return any(user["role_name"] == "Owner" for user in self._users.values())

    def _location(self, given: dict[str, Any], parent: dict[str, Any] | None) -> None:
        location = {
            "id": self._world.new_id(),
            "name": given["name"],
            "type": given["type"],
            "parent_location_id": parent["id"] if parent else "",
            "timezone": given.get("timezone") or (parent["timezone"] if parent else "UTC"),
            "address": given.get("address", ""),
            "description": "",
            "required_code_to_ext": False,
            "support_email": "rooms@example.com",
        }
        self._locations[location["name"]] = location
        self._put("location", location["id"], location, keys=keys_of("location", location))
        for inner in given.get("within", []):
            self._location(inner, location)

    def _service(self, given: dict[str, Any]) -> None:
        using = [room for room in self._file.get("rooms", []) if room.get("calendar") == given["name"]]
        now = iso(self._world.now())
        service = {
            "calendar_service_id": self._world.new_id(),
            "calendar_service_name": given["name"],
            "provider": given["provider"],
            "calendar_resource_total_number": len(using),
            "calendar_resource_assigned_number": len(using),
            "added_date_time": now,
            "latest_synced_date_time": now,
        }
        self._services[given["name"]] = service
        self._put("calendar_service", service["calendar_service_id"], service)

    def _tag(self, given: dict[str, Any]) -> None:
        using = sum(given["name"] in room.get("tags", []) for room in self._file.get("rooms", []))
        tag = {
            "id": self._world.new_hex(32),
            "name": given["name"],
            "description": given.get("description", ""),
            "num_of_rooms": using,
        }
        self._tags[tag["name"]] = tag["id"]
        self._put("tag", tag["id"], tag)

    def _room(self, given: dict[str, Any]) -> None:
        world, is_online = self._world, given.get("online", True)
        room_id = world.new_id()
        room = {
            "id": room_id,
            "room_id": room_id,
            "name": given["name"],
            "display_name": given["name"],
            "type": given.get("type", "ZoomRoom"),
            "status": "Available" if is_online else "Offline",
            "location_id": self._locations[given["location"]]["id"],
            "activation_code": rooms.activation_code(world),
            "room_passcode": rooms.passcode(world),
            "required_code_to_ext": False,
            "support_email": "rooms@example.com",
            "hide_room_in_contacts": False,
            "capacity": given.get("capacity", 4),
            "tag_ids": [self._tags[name] for name in given.get("tags", [])],
            "calendar_resource_id": self._resource(given, room_id),
            "under_construction": False,
            "checkin_and_checkout": _check_in(given.get("check_in", {})),
        }
        rooms.store(world, room)
        sensor_device_id = self._devices(room, is_online)
        rooms.change_state(
            world,
            room_id,
            online=is_online,
            sensor_device_id=sensor_device_id if given.get("sensor") else "",
        )
        for booking in given.get("bookings", []):
            self._booking(room, booking)

    def _resource(self, given: dict[str, Any], room_id: str) -> str:
        if "calendar" not in given:
            return ""
        service = self._services[given["calendar"]]
        id = self._world.new_id()
        resource = {
            "calendar_resource_id": id,
            "calendar_resource_email": given.get("mail") or _address(given["name"], service["provider"]),
            "calendar_resource_name": given["name"],
            "assigned_room_id": room_id,
            "sync_status": "Success",
        }
        keys = {"email": resource["calendar_resource_email"].lower(), "room": room_id}
        self._put("calendar_resource", id, resource, parent=service["calendar_service_id"], keys=keys)
        return id

    def _devices(self, room: dict[str, Any], is_online: bool) -> str:
        """Give the room a computer and a controller; return the id of the computer, which has the sensors."""
        ids: list[str] = []
        kinds = (("Zoom Rooms Computer", "Windows 11"), ("Controller", "iPadOS 18"))
        for number, (kind, system) in enumerate(kinds):
            digits = self._world.new_hex(32)
            guid = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
            device = {
                "id": f"{{0.0.{number}.00000000}}.{{{guid}}}",
                "room_name": room["name"],
                "device_type": kind,
                "device_system": system,
                "app_version": _APP_VERSION,
                "status": "Online" if is_online else "Offline",
                "device_hostname": f"{room['name'].lower().replace(' ', '-')}-{number + 1}",
                "device_manufacturer": "Example Devices",
                "device_model": f"ED-{number + 1}00",
                "device_firmware": "1.4.2",
                "serial_number": self._world.new_hex(10).upper(),
            }
            ids.append(str(device["id"]))
            self._put("device", device["id"], device, parent=room["id"])
        return ids[0]

    def _booking(self, room: dict[str, Any], given: dict[str, Any]) -> None:
        details: dict[str, Any] = {
            "title": given["title"],
            "organizer": given.get("organizer") or self._file["users"][0]["email"],
            "starts_at": self._moment(given["starts_in_min"]),
            "minutes": given["minutes"],
        }
        repeats = given.get("repeats")
        if repeats:
            every = repeats.get("every_days", 1)
            bookings.create_series(self._world, room, count=repeats["count"], every_days=every, **details)
        else:
            bookings.create(self._world, room, **details)

    def _workspace(self, given: dict[str, Any]) -> None:
        kind = given.get("type", "desk")
        workspace = {
            "id": self._world.new_id(),
            "workspace_name": given["name"],
            "workspace_display_name": given["name"],
            "workspace_type": kind,
            "location_id": self._locations[given["location"]]["id"],
            "capacity": str(given.get("capacity", 1)),
            "construction_status": False,
            "requires_approval": False,
            "asset_ids": [],
            "room_images": [],
            "activation_code": rooms.activation_code(self._world),
            "workspace_passcode": rooms.passcode(self._world),
            "supportAssignment": kind == "desk",
        }
        self._put("workspace", workspace["id"], workspace, keys=keys_of("workspace", workspace))

    def _visitor(self, given: dict[str, Any]) -> None:
        host, location = self._users[given["host"]], self._locations[given["location"]]
        status = given.get("status", "WAITING_FOR_REGISTRATION")
        start = iso(self._moment(given["starts_in_min"]))
        invitation = {
            "invitation_id": self._world.new_id(),
            "visitor_name": given["name"],
            "visitor_email": given["email"],
            "visitor_organization": given.get("organization", ""),
            "host_id": host["id"],
            "host_email": host["email"],
            "host_name": host["display_name"],
            "invite_location_id": location["id"],
            "office_name": location["name"],
            "address": location["address"],
            "time_zone": location["timezone"],
            "start_time": start,
            "status": status,
        }
        if status == "SIGNED_IN":
            invitation["check_in_time"] = start
        self._put("visitor_invitation", invitation["invitation_id"], invitation)


def _address(name: str, provider: str) -> str:
    """Return a room's address in its calendar, in the provider's form."""
    word = "-".join(name.lower().split())
    return f"c_{word}@resource.calendar.google.com" if provider == "google" else f"{word}@example.com"


def _check_in(given: dict[str, Any]) -> dict[str, Any]:
    """Return a room's check-in settings as ``setup.checkin_and_checkout`` has them: in seconds."""
    return {
        "enable": given.get("enabled", True),
        "checkin_and_checkout_options": {
            "checkin_minutes_prior_to_meeting_start_time": given.get("opens_min_before", 10) * 60,
            "allowed_minutes_before_release_room_after_no_checkout": given.get("release_after_min", 10) * 60,
            "enable_new_user_checkin_notification": False,
            "enable_remove_recurring": given.get("remove_recurring", True),
            "allowed_consecutive_missed_checkin_before_removing_room": given.get("max_missed", 3),
        },
    }
