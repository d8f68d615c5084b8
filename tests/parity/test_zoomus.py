"""zoomus 1.2 does its work: it was written against Zoom, and nothing of it is changed."""

from __future__ import annotations

from typing import Any

from greenroom.testing import ZoomSandbox

from .answers import ok


def test_the_owner_is_me(zoomus_client: Any) -> None:
    me = ok(zoomus_client.user.me())
    assert me["email"] == "ada@example.com"
    assert ok(zoomus_client.user.get(id=me["id"]))["id"] == me["id"]


def test_users_are_listed_by_status_and_page(zoomus_client: Any) -> None:
    active = ok(zoomus_client.user.list(status="active", page_size=300))
    assert {"ada@example.com", "ben@example.com"} <= {user["email"] for user in active["users"]}
    first = ok(zoomus_client.user.list(page_size=2))
    second = ok(zoomus_client.user.list(page_size=2, next_page_token=first["next_page_token"]))
    ids = [user["id"] for page in (first, second) for user in page["users"]]
    assert len(set(ids)) == 4


def test_settings_are_merged(zoomus_client: Any) -> None:
    before = ok(zoomus_client.user.get_settings(id="me"))
    change = {"schedule_meeting": {"host_video": not before["schedule_meeting"].get("host_video", False)}}
    ok(zoomus_client.user.update_settings(id="me", **change), 204)
    after = ok(zoomus_client.user.get_settings(id="me"))
    assert after["schedule_meeting"]["host_video"] == change["schedule_meeting"]["host_video"]
    assert after.keys() == before.keys()


def test_rooms_are_made_listed_and_removed(zoomus_client: Any) -> None:
    made = ok(zoomus_client.room.create(name="Olymp", type="ZoomRoom"), 201)
    listed = ok(zoomus_client.room.list(page_size=30))["rooms"]  # asks for /rooms, written with a slash
    assert "Olymp" in {room["name"] for room in listed}
    room_id = next(room["id"] for room in listed if room["name"] == "Olymp")
    assert made["name"] == "Olymp"
    assert ok(zoomus_client.room.get(id=room_id))["basic"]["name"] == "Olymp"
    ok(zoomus_client.room.delete(id=room_id), 204)
    assert zoomus_client.room.get(id=room_id).status_code == 404


def test_a_room_is_checked_in(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Fuji")
    params = room.book().ids
    answer = zoomus_client.room.check_in_or_out(id=room.id, method="zoomroom.check_in", params=params)
    assert answer.status_code == 202
    assert room.state == "checked_in"
