"""What users have around them: assistants, tokens, pictures, presence; groups, divisions and contacts."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door, multipart
from tests.unit.sandbox.heard import Heard


def id_of(call: Door, name: str) -> str:
    return str(call("GET", f"/v2/users/{name}@example.com").body["id"])


def group_of(call: Door, name: str) -> str:
    return next(str(g["id"]) for g in call("GET", "/v2/groups").body["groups"] if g["name"] == name)


def test_an_assistant_has_the_user_as_scheduler(call: Door) -> None:
    dev, emil = id_of(call, "dev"), id_of(call, "emil")
    body = {"assistants": [{"email": "emil@example.com", "can_manage_host_private_event": True}]}
    path = f"/v2/users/{dev}/assistants"
    assert call("POST", path, body).body["ids"] == emil
    again = call("POST", path, body)
    assert again.body["message"] == "User emil@example.com has already granted scheduling privilege."
    shown = {"id": emil, "email": "emil@example.com", "can_manage_host_private_event": True}
    assert call("GET", path).body["assistants"] == [shown]
    assert [s["id"] for s in call("GET", f"/v2/users/{emil}/schedulers").body["schedulers"]] == [dev]
    assert call("DELETE", f"/v2/users/{emil}/schedulers/{dev}").status == 204
    assert call("GET", path).body["assistants"] == []
    assert call("DELETE", f"{path}/{emil}").status == 404
    call("POST", path, body)
    assert call("DELETE", f"/v2/users/{emil}/schedulers").status == 204
    assert call("GET", path).body["assistants"] == []


@pytest.mark.parametrize(
    ("email", "message"),
    [
        ("dev@example.com", "Can't assign scheduling privilege to yourself."),
        ("nobody@example.com", "Can't find user nobody@example.com."),
        (
            "basic@example.com",
            "The user must either be a Licensed user or an On-prem user : basic@example.com.",
        ),
    ],
)
def test_not_everybody_can_assist(call: Door, email: str, message: str) -> None:
    info = {"email": "basic@example.com", "type": 1}
    call("POST", "/v2/users", {"action": "custCreate", "user_info": info})
    answer = call("POST", "/v2/users/dev@example.com/assistants", {"assistants": [{"email": email}]})
    assert (answer.status, answer.body) == (400, {"code": 200, "message": message})


def test_tokens_of_users_end_with_their_sessions(sandbox: Sandbox, call: Door) -> None:
    for path in ("/v2/users/me/zak", "/v2/users/dev@example.com/token?type=zak"):
        assert call("GET", path).body["token"].startswith("zak.")
    dev = id_of(call, "dev")
    assert sandbox.records.count("user_token", parent=dev) == 1
    assert call("DELETE", f"/v2/users/{dev}/token").status == 204
    assert sandbox.records.count("user_token", parent=dev) == 0


def upload(call: Door, path: str, **parts: Any) -> Answer:
    raw, headers = multipart(parts)
    return call("POST", path, raw=raw, headers=headers)


def test_a_picture_is_shown_until_it_is_removed(call: Door) -> None:
    path = "/v2/users/dev@example.com/picture"
    assert upload(call, path, pic_file=b"").body == {"code": 120, "message": "File is empty."}
    big = upload(call, path, pic_file=b"x" * (2 * 1024 * 1024))
    assert upload(call, path, pic_file=b"png").status == 201
    assert big.status in (201, 400, 413)
    assert "pic_url" in call("GET", "/v2/users/dev@example.com").body
    assert call("DELETE", path).status == 204
    assert "pic_url" not in call("GET", "/v2/users/dev@example.com").body


def test_do_not_disturb_ends_by_itself(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    path = "/v2/users/dev@example.com/presence_status"
    assert call("GET", path).body == {"status": "Available"}
    assert call("PUT", path, {"status": "Do_No_Disturb", "duration": 30}).status == 204
    assert call("GET", path).body["remaining_time"] == 30
    from datetime import timedelta

    sandbox.clock.freeze(sandbox.world.now() + timedelta(minutes=31))
    assert call("GET", path).body == {"status": "Available"}
    assert call("PUT", path, {"status": "On_A_Call"}).status == 204
    told = [payload["object"]["presence_status"] for _, payload in heard.events]
    assert told == ["Do_Not_Disturb", "On_Phone_Call"]


# Groups


def test_a_group_lives_and_tells(call: Door, heard: Heard) -> None:
    made = call("POST", "/v2/groups", {"name": "Cooks"})
    assert (made.status, made.body["total_members"]) == (201, 0)
    path = f"/v2/groups/{made.body['id']}"
    taken = call("POST", "/v2/groups", {"name": "cooks"})
    assert (taken.status, taken.body["code"]) == (409, 4132)
    assert call("PATCH", path, {"name": "Design"}).status == 409
    assert call("PATCH", path, {"name": "Chefs"}).status == 204
    assert call("GET", path).body["name"] == "Chefs"
    assert call("POST", "/v2/groups", {"name": "Cooks"}).status == 201
    assert call("DELETE", path).status == 204
    assert call("GET", path).body["code"] == 4130
    assert heard.names == ["group.created", "group.updated", "group.created", "group.deleted"]
    assert heard.events[1][1]["old_object"]["name"] == "Cooks"


def test_members_come_move_and_go(call: Door, heard: Heard) -> None:
    design, other = group_of(call, "Design"), group_of(call, "Facilities")
    ben = id_of(call, "ben")
    path = f"/v2/groups/{design}/members"
    body = {"members": [{"email": "ben@example.com"}, {"email": "nobody@example.com"}]}
    assert call("POST", path, body).body["ids"] == ben
    assert call("POST", path, body).status == 201
    first = call("GET", f"{path}?page_size=2").body
    assert (first["total_records"], len(first["members"])) == (3, 2)
    token = first["next_page_token"]
    assert [m["id"] for m in call("GET", f"{path}?page_size=2&next_page_token={token}").body["members"]] == [
        ben
    ]
    assert call("GET", f"/v2/users/{ben}").body["group_ids"] == [design]
    assert call("PATCH", f"{path}/{ben}", {"action": "move"}).body["code"] == 300
    assert call("PATCH", f"{path}/{ben}", {"action": "move", "target_group_id": other}).status == 204
    assert call("GET", f"/v2/users/{ben}").body["group_ids"] == [other]
    gone = call("DELETE", f"{path}/{ben}")
    assert (gone.status, gone.body) == (404, {"code": 4131, "message": "Group member does not exist."})
    assert call("DELETE", f"/v2/groups/{other}/members/{ben}").status == 204
    added, deleted = "group.member_added", "group.member_deleted"
    assert heard.names == [added, deleted, added, deleted]


def test_administrators_of_a_group(call: Door, heard: Heard) -> None:
    design = group_of(call, "Design")
    path = f"/v2/groups/{design}/admins"
    call("POST", path, {"admins": [{"email": "ben@example.com"}]})
    assert call("GET", path).body["admins"] == [{"email": "ben@example.com", "name": "Ben Birch"}]
    ben = id_of(call, "ben")
    assert call("DELETE", f"{path}/{ben}").status == 204
    assert call("DELETE", f"{path}/{ben}").body["code"] == 4138
    assert heard.names == ["group.admin_added", "group.admin_deleted"]


def test_a_division_goes_when_it_is_empty_and_not_the_main_one(call: Door) -> None:
    main = call("GET", "/v2/divisions").body["divisions"][0]["division_id"]
    assert call("DELETE", f"/v2/divisions/{main}").body["code"] == 42011
    made = call("POST", "/v2/divisions", {"division_name": "North"})
    path = f"/v2/divisions/{made.body['division_id']}"
    assert call("POST", "/v2/divisions", {"division_name": "north"}).status == 409
    dev = id_of(call, "dev")
    assert call("POST", f"{path}/users", {"users": [{"user_id": dev}]}).body["ids"] == dev
    assert call("GET", f"{path}/users").body["users"][0]["user_email"] == "dev@example.com"
    assert call("GET", "/v2/users/dev@example.com").body["division_ids"] == [made.body["division_id"]]
    assert call("DELETE", path).body["code"] == 42012
    call("POST", f"/v2/divisions/{main}/users", {"users": [{"user_id": dev}]})
    assert call("PATCH", path, {"division_name": "South"}).status == 204
    assert call("GET", path).body["division_name"] == "South"
    assert call("DELETE", path).status == 204


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/v2/users/me", "image"), ("/v2/accounts/me", "image")],
)
def test_at_most_ten_backgrounds(call: Door, path: str, kind: str) -> None:
    where = f"{path}/settings/virtual_backgrounds"
    ids = [upload(call, where, file=b"png").body["id"] for _ in range(10)]
    assert upload(call, where, file=b"png").body["code"] == 120
    assert call("DELETE", f"{where}?file_ids={ids[0]},none").body["code"] == 300
    assert call("DELETE", f"{where}?file_ids={ids[0]},{ids[1]}").status == 204
    assert upload(call, where, file=b"png").body["type"] == kind
    assert upload(call, where).status == 400


# Contacts and tracking fields


def test_a_contact_group_keeps_its_last_member(call: Door) -> None:
    ben, dev = id_of(call, "ben"), id_of(call, "dev")
    body = {"group_name": "Close", "group_members": [{"id": ben, "type": 1}]}
    made = call("POST", "/v2/contacts/groups", body)
    assert (made.status, made.body["total_members"]) == (201, 1)
    path = f"/v2/contacts/groups/{made.body['group_id']}"
    last = call("DELETE", f"{path}/members?member_ids={ben}")
    assert last.body == {"code": 300, "message": "A group must have at least one member."}
    assert call("POST", f"{path}/members", {"group_members": [{"id": dev, "type": 1}]}).body == {
        "member_ids": [dev]
    }
    names = [m["name"] for m in call("GET", f"{path}/members").body["group_members"]]
    assert names == ["Ben Birch", "Dev Dogwood"]
    assert call("DELETE", f"{path}/members?member_ids={ben}").status == 204
    assert call("PATCH", path, {"name": "Closer", "privacy": 2}).status == 204
    shown = call("GET", path).body
    assert (shown["group_name"], shown["group_privacy"]) == ("Closer", 2)
    assert call("DELETE", path).status == 204
    assert "does not exist" in call("GET", path).body["message"]
    crowd = [{"id": "x", "type": 2}] * 4
    many = call("POST", "/v2/contacts/groups", {"group_name": "x", "group_members": crowd})
    assert many.body["message"] == "The maximum number of group member per request is 3."


def test_tracking_fields_have_names_of_their_own(call: Door) -> None:
    made = call("POST", "/v2/tracking_fields", {"field": "Project", "required": True})
    assert (made.status, made.body["visible"]) == (201, False)
    assert call("POST", "/v2/tracking_fields", {"field": "project"}).status == 400
    other = call("POST", "/v2/tracking_fields", {"field": "Cost"}).body["id"]
    taken = call("PATCH", f"/v2/tracking_fields/{other}", {"field": "Project"})
    assert taken.body == {"code": 200, "message": "Tracking field Project already exists."}
    assert call("GET", "/v2/tracking_fields").body["total_records"] == 2
    assert call("DELETE", f"/v2/tracking_fields/{other}").status == 204
    assert call("GET", f"/v2/tracking_fields/{other}").body["code"] == 5110
