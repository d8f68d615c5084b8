"""What hangs on rooms besides settings: pictures, floor maps, places, software, calendars."""

from __future__ import annotations

from typing import Any

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door, multipart


def upload(call: Door, method: str, path: str, **fields: Any) -> Answer:
    raw, headers = multipart({**fields, "file": b"\x89PNG\r\n\x1a\n picture"})
    return call(method, f"/v2{path}", raw=raw, headers=headers)


def row(sandbox: Sandbox, entity: str, **like: str) -> str:
    return next(r.id for r in sandbox.records.list(entity) if like.items() <= r.body.items())


def test_a_background_is_uploaded_renamed_listed_and_removed(call: Door) -> None:
    folder = call("POST", "/v2/rooms/content/background/folders", {"name": "Seasons"}).body
    folder_id = folder.get("folder_id") or folder["id"]
    path = "/rooms/content/background/contents"
    made = upload(call, "POST", "/zrbackground/files", content_name="spring.png", folder_id=folder_id)
    id = made.body["content_id"]

    renamed = upload(call, "PUT", "/zrbackground/files", content_id=id, content_name="summer.png")

    assert (made.status, renamed.status) == (201, 204)
    assert call("GET", f"/v2{path}/{id}").body["content_name"] == "summer.png"
    listed = call("GET", f"/v2{path}?folder_id={folder_id}").body
    assert [(one["content_id"], one["content_name"]) for one in listed["contents"]] == [(id, "summer.png")]
    assert call("DELETE", f"/v2{path}/{id}").status == 204
    assert call("GET", f"/v2{path}/{id}").status == 404


def test_signage_is_uploaded_and_replaced(call: Door) -> None:
    made = upload(call, "POST", "/zrdigitalsignage/files", content_name="menu.png")
    id = made.body["content_id"]

    assert upload(call, "PUT", "/zrdigitalsignage/files", content_id=id).status == 204
    assert call("GET", f"/v2/rooms/content/digital_signage/contents/{id}").body["content_name"] == "menu.png"


def test_a_playlist_plays_in_the_rooms_it_is_given(sandbox: Sandbox, call: Door) -> None:
    everest, denali = row(sandbox, "room", name="Everest"), row(sandbox, "room", name="Kilimanjaro")
    made = call("POST", "/v2/rooms/content/digital_signage/playlists", {"playlist_name": "Morning"}).body
    path = f"/v2/rooms/content/digital_signage/playlists/{made['playlist_id']}/rooms"

    for rooms in ([everest, denali], [denali]):
        assert call("PUT", path, {"rooms": [{"room_id": id} for id in rooms]}).status == 204
        assert {one["room_id"] for one in call("GET", path).body["rooms"]} == set(rooms)


def test_a_floor_map_is_there_after_its_upload_and_until_its_deletion(sandbox: Sandbox, call: Door) -> None:
    floor = row(sandbox, "location", type="floor")
    shown = f"/v2/workspaces/locations/{floor}/floor_map"
    assert call("GET", shown).status == 404

    assert upload(call, "POST", "/workspaces/floormap/files", location_id=floor).status == 201

    assert call("GET", shown).body["background_map_url"].endswith(floor)
    assert call("DELETE", f"/v2/workspaces/{floor}/background").status == 204
    assert call("GET", shown).status == 404
    nowhere = upload(call, "POST", "/workspaces/floormap/files", location_id="nowhere")
    assert (nowhere.status, nowhere.body["message"]) == (404, "Location not found.")


def test_a_room_moves_to_another_floor(sandbox: Sandbox, call: Door) -> None:
    room = row(sandbox, "room", name="Everest")
    here = call("GET", f"/v2/rooms/{room}").body["basic"].get("location_id") or ""
    there = next(r.id for r in sandbox.records.list("location") if r.body["type"] == "floor" and r.id != here)

    assert call("PUT", f"/v2/rooms/{room}/location", {"location_id": there}).status == 204
    listed = call("GET", f"/v2/rooms?location_id={there}").body["rooms"]
    assert room in {one["id"] for one in listed}


def test_a_calendar_service_goes_with_its_deletion(sandbox: Sandbox, call: Door) -> None:
    made = call("GET", "/v2/rooms/calendar/services").body["calendar_services"]
    id = made[-1]["calendar_service_id"]

    assert call("PUT", f"/v2/rooms/calendar/services/{id}/sync").status in (200, 202, 204)
    for resource in call("GET", f"/v2/rooms/calendar/services/{id}/resources").body["calendar_resources"]:
        where = f"/v2/rooms/calendar/services/{id}/resources/{resource['calendar_resource_id']}"
        if "assigned_room_id" in resource:
            assert call("DELETE", where).body["code"] == 4005
            free = {"basic": {"calendar_resource_id": ""}}
            call("PATCH", f"/v2/rooms/{resource['assigned_room_id']}", free)
        call("DELETE", where)
    assert call("DELETE", f"/v2/rooms/calendar/services/{id}").status == 204
    left = call("GET", "/v2/rooms/calendar/services").body["calendar_services"]
    assert id not in {one["calendar_service_id"] for one in left}
