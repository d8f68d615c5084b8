"""Causes of events of Zoom Rooms, workspaces and visitors."""

from __future__ import annotations

from .office import Fields, Office, Recipes

SOON = {"start_time": "2031-03-02T10:00:00Z", "end_time": "2031-03-02T11:00:00Z", "topic": "Work"}


def floor(office: Office) -> str:
    return str(office.some("location", "floor")["id"])


# Rooms and locations


def create_room(office: Office) -> Fields:
    body = {"name": "Zugspitze", "type": "ZoomRoom", "location_id": floor(office)}
    return {"id": office.call("rooms.create", body=body)["id"], "room_name": "Zugspitze"}


def update_room(office: Office) -> Fields:
    room = office.some("room", "Everest")["id"]
    office.call("rooms.update", room, body={"basic": {"name": "Eiger"}})
    return {"id": room, "room_name": "Eiger"}


def delete_room(office: Office) -> Fields:
    room = office.some("room", "Everest")["id"]
    office.call("rooms.delete", room)
    return {"id": room, "room_name": "Everest"}


def check_in(office: Office) -> Fields:
    room = office.zoom.world.room("Everest")
    booking = next(each for each in room.bookings if each["title"] == "Design review")
    resource = office.some("room", "Everest")["calendar_resource_id"]
    service = office.some("calendar_resource", resource)["calendar_resource_email"]
    params = {"event_id": booking["event_id"], "calendar_id": service}
    office.call("rooms.control", room.id, body={"method": "zoomroom.check_in", "params": params})
    return {"id": room.id, "event_id": booking["event_id"]}


def check_out(office: Office) -> Fields:
    told = check_in(office)
    office.wait(minutes=10)
    room = office.some("room", "Everest")["calendar_resource_id"]
    params = {
        "event_id": told["event_id"],
        "calendar_id": office.some("calendar_resource", room)["calendar_resource_email"],
    }
    office.call("rooms.control", told["id"], body={"method": "zoomroom.check_out", "params": params})
    return told


def create_location(office: Office) -> Fields:
    building = office.some("location", "building")["id"]
    made = office.call("rooms.locations.create", body={"name": "Floor 9", "parent_location_id": building})
    return {"id": made["id"], "parent_location_id": building, "name": "Floor 9", "type": "floor"}


def update_location(office: Office) -> Fields:
    place = floor(office)
    office.call("rooms.locations.update", place, body={"basic": {"name": "Floor 9"}})
    return {"id": place, "name": "Floor 9"}


def move_location(office: Office) -> Fields:
    place, campus = floor(office), office.some("location", "campus")["id"]
    building = office.call("rooms.locations.create", body={"name": "House 2", "parent_location_id": campus})[
        "id"
    ]
    office.call("rooms.locations.change_parent", place, body={"parent_location_id": building})
    return {"id": place, "parent_location_id": building}


def delete_location(office: Office) -> Fields:
    place = floor(office)
    office.call("rooms.locations.delete", place)
    return {"id": place}


# Workspaces


def create_desk(office: Office) -> Fields:
    body = {"workspace_name": "Desk 99", "workspace_type": "desk", "location_id": floor(office)}
    return {"id": office.call("workspaces.create", body=body)["id"], "workspace_name": "Desk 99"}


def update_desk(office: Office) -> Fields:
    desk = office.some("workspace")["id"]
    office.call("workspaces.update", desk, body={"workspace_name": "Desk 99"})
    return {"id": desk, "workspace_name": "Desk 99"}


def delete_desk(office: Office) -> Fields:
    desk = office.some("workspace")["id"]
    office.call("workspaces.delete", desk)
    return {"id": desk}


def assign(office: Office) -> Fields:
    desk, user = office.some("workspace")["id"], office.some("user", "ben@example.com")["id"]
    held = {"account_id": office.zoom.env["ZOOM_ACCOUNT_ID"], "user_id": user}
    body = {"assign_type": "permanent", "permanent_assignment": held}
    office.call("workspaces.assignments.set", desk, body=body)
    return {"workspace_id": desk, "user_id": user}


def unassign(office: Office) -> Fields:
    told = assign(office)
    office.call("workspaces.assignments.delete", told["workspace_id"])
    return told


def reserve(office: Office) -> Fields:
    desk = office.some("workspace")["id"]
    made = office.call("workspaces.reservations.create", desk, body={**SOON, "reserve_for": office.me()})
    return {"id": made["reservation_id"], "workspace_id": desk, "reserve_for": office.me()}


def change_reservation(office: Office) -> Fields:
    told = reserve(office)
    path = (told["workspace_id"], told["id"])
    office.call("workspaces.reservations.update", *path, body={**SOON, "topic": "Other work"})
    return {**told, "topic": "Other work"}


def cancel_reservation(office: Office) -> Fields:
    told = reserve(office)
    office.call("workspaces.reservations.delete", told["workspace_id"], told["id"])
    return told


def check_in_at_desk(office: Office) -> Fields:
    told = reserve(office)
    params = {
        "reservation_id": told["id"],
        "workspace_id": told["workspace_id"],
        "user_id": told["reserve_for"],
    }
    office.call("workspaces.reservations.check_in_out", body={"method": "check_in", "params": params})
    return told


def check_out_at_desk(office: Office) -> Fields:
    told = check_in_at_desk(office)
    params = {"reservation_id": told["id"]}
    office.call("workspaces.reservations.check_in_out", body={"method": "check_out", "params": params})
    return told


# Visitors


def invite(office: Office) -> Fields:
    visitor = {"visitor_email": "ines@example.com", "visitor_name": "Ines"}
    body = {**visitor, "host_id": office.me(), "invite_location_id": floor(office)}
    office.call("visitors.invitations.create", body=body)
    return visitor


def _invited(office: Office) -> tuple[str, Fields]:
    told = invite(office)
    id = office.some("visitor_invitation", "ines@example.com")["invitation_id"]
    return id, {**told, "host_id": office.me()}


def update_invitation(office: Office) -> Fields:
    id, told = _invited(office)
    office.call("visitors.invitations.update", id, body={"visitor_name": "Ines Iris"})
    return {**told, "visitor_name": "Ines Iris"}


def delete_invitation(office: Office) -> Fields:
    id, told = _invited(office)
    office.call("visitors.invitations.delete", id)
    return told


def visitor_checks_in(office: Office) -> Fields:
    id, told = _invited(office)
    office.call("visitors.invitations.check_in", id)
    return told


RECIPES: Recipes = {
    "zoomroom.created": {"rooms.create": create_room},
    "zoomroom.updated": {"rooms.update": update_room},
    "zoomroom.deleted": {"rooms.delete": delete_room},
    "zoomroom.checked_in": {"rooms.control": check_in},
    "zoomroom.checked_out": {"rooms.control": check_out},
    "zoomroom.location_created": {"rooms.locations.create": create_location},
    "zoomroom.location_updated": {
        "rooms.locations.update": update_location,
        "rooms.locations.change_parent": move_location,
    },
    "zoomroom.location_deleted": {"rooms.locations.delete": delete_location},
    "workspace.created": {"workspaces.create": create_desk},
    "workspace.updated": {"workspaces.update": update_desk},
    "workspace.deleted": {"workspaces.delete": delete_desk},
    "workspace.user_assigned": {"workspaces.assignments.set": assign},
    "workspace.user_unassigned": {"workspaces.assignments.delete": unassign},
    "workspace.reservation_created": {"workspaces.reservations.create": reserve},
    "workspace.reservation_update": {"workspaces.reservations.update": change_reservation},
    "workspace.reservation_deleted": {"workspaces.reservations.delete": cancel_reservation},
    "workspace.reservation_checked_in": {"workspaces.reservations.check_in_out": check_in_at_desk},
    "workspace.reservation_checked_out": {"workspaces.reservations.check_in_out": check_out_at_desk},
    "visitor_management.invitation_created": {"visitors.invitations.create": invite},
    "visitor_management.invitation_updated": {"visitors.invitations.update": update_invitation},
    "visitor_management.invitation_deleted": {"visitors.invitations.delete": delete_invitation},
    "visitor_management.checked_in": {"visitors.invitations.check_in": visitor_checks_in},
}
