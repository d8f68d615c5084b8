"""Rooms: where they stand, what is tied to them, what their devices and controls refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("rooms.create")
def at_a_building(errand: Errand) -> Answer:
    place = errand.walker.id_of("location:building")
    return errand.call(body={**errand.body, "location_id": place})


@story("rooms.create")
def with_a_tag_nobody_made(errand: Errand) -> Answer:
    return errand.call(body={**errand.body, "tag_ids": ["none"]})


@story("rooms.update")
def a_calendar_nobody_added(errand: Errand) -> Answer:
    return errand.call(body={"basic": {"calendar_resource_id": "none"}})


@story("rooms.update")
def a_profile_nobody_made(errand: Errand) -> Answer:
    return errand.call(body={"device": {"device_profile_id": "none"}})


@story("rooms.get")
def a_code_without_the_right(errand: Errand) -> Answer:
    errand.make("roles.create", {"name": "Watch", "privileges": ["Room:Read", "ZoomRooms:Read"]})
    rows = errand.sandbox.records.list("role")
    role = next(row.id for row in rows if row.body["name"] == "Watch")
    errand.make("roles.members.assign", {"members": [{"email": "dev@example.com"}]}, {"roleId": role})
    errand.act_as(errand.make("users.get", path={"userId": "dev@example.com"})["id"])
    return errand.call(query={"regenerate_activation_code": "true"})


@story("rooms.locations.create")
def below_the_lowest(errand: Errand) -> Answer:
    place = errand.walker.id_of("location:floor")
    return errand.call(body={"name": "Corner", "parent_location_id": place})


@story("rooms.locations.update_structure")
def of_an_account_that_is_not_there(errand: Errand) -> Answer:
    return errand.door("PUT", "/v2/accounts/none/rooms/locations/structure", errand.body)


@story("rooms.calendar_resources.delete", "rooms.calendar_services.delete")
def that_a_room_reads(errand: Errand) -> Answer:
    rows = errand.sandbox.records.list("room")
    used = next(row.body["calendar_resource_id"] for row in rows if row.body.get("calendar_resource_id"))
    row = errand.sandbox.records.row("calendar_resource", used)
    assert row is not None
    errand.make("rooms.update", {"basic": {"calendar_resource_id": used}}, {"roomId": rows[0].id})
    path = {"serviceId": row.parent, "resourceId": used}
    return errand.call(path={name: path[name] for name in errand.path})


@story("rooms.background_folders.create")
def a_folder_with_strange_signs(errand: Errand) -> Answer:
    return errand.call(body={"folder_name": "a<b>"})


@story("rooms.background_folders.create")
def the_twenty_first_folder(errand: Errand) -> Answer:
    return [errand.call(body={"folder_name": f"Folder {n}"}) for n in range(21)][-1]


@story("rooms.background_folders.update")
def a_folder_of_the_same_name(errand: Errand) -> Answer:
    errand.make("rooms.background_folders.create", {"folder_name": "Woods"})
    return errand.call(body={"folder_name": "Woods"})


@story("rooms.control")
def a_camera_nobody_has(errand: Errand) -> Answer:
    params = {"cameraId": "none"}
    rows = errand.sandbox.records.list("room_state")
    room = next(row.id for row in rows if row.body.get("online"))
    return errand.call(path={"id": room}, body={"method": "zoomroom.switch_camera", "params": params})


@story("rooms.digital_signage.update_e911")
def an_alert_without_its_id(errand: Errand) -> Answer:
    params = {"target_type": "location", "target_ids": [errand.walker.id_of("location:building")]}
    return errand.call(body={"method": "zoomroom.emergency_alert_removed", "params": params})


@story("rooms.device_profiles.create")
def a_room_without_devices(errand: Errand) -> Answer:
    place = errand.walker.id_of("location:floor")
    made = errand.make("rooms.create", {"name": "Bare", "type": "ZoomRoom", "location_id": place})
    return errand.call(path={"roomId": made["id"]})


@story("rooms.device_profiles.update", "rooms.device_profiles.delete")
def of_another_room(errand: Errand) -> Answer:
    first, second = errand.sandbox.records.list("room", limit=2)
    errand.make("rooms.device_profiles.create", {"name": "Ours"}, {"roomId": first.id})
    made = errand.sandbox.records.list("device_profile", parent=first.id)[0]
    return errand.call(path={"roomId": second.id, "deviceProfileId": made.id})


def _change(errand: Errand, *actions: str) -> Answer:
    device = errand.sandbox.records.list("device", limit=1)[0]
    path = {"roomId": device.parent, "deviceId": device.id}
    return [errand.call(path=path, body={"action": action}) for action in actions][-1]


@story("rooms.devices.change_app_version")
def upgraded_twice(errand: Errand) -> Answer:
    return _change(errand, "upgrade", "upgrade")


@story("rooms.devices.change_app_version")
def downgraded_twice(errand: Errand) -> Answer:
    return _change(errand, "downgrade", "downgrade")


@story("rooms.devices.change_app_version")
def nothing_to_cancel(errand: Errand) -> Answer:
    return _change(errand, "cancel")


@story("rooms.configure_controller_apps")
def an_app_without_a_room(errand: Errand) -> Answer:
    return errand.call(body=[{"app_id": "one", "configuration_type": 0}])


@story("rooms.configure_controller_apps")
def an_app_for_no_room(errand: Errand) -> Answer:
    return errand.call(body=[{"app_id": "one", "room_id": "none", "configuration_type": 0}])


@story("rooms.tags.assign")
def no_tags(errand: Errand) -> Answer:
    return errand.call(body={"tag_ids": []})


@story("rooms.tags.assign")
def eleven_tags(errand: Errand) -> Answer:
    made = [
        errand.make("rooms.tags.create", {"name": f"Tag {n}", "description": "One"})["id"] for n in range(11)
    ]
    return errand.call(body={"tag_ids": made})
