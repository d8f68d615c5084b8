"""zoomus manages users, groups and roles."""

from __future__ import annotations

from typing import Any

from .answers import ok


def test_a_user_is_created_changed_and_deleted(zoomus_client: Any) -> None:
    info = {"email": "new@example.com", "type": 1, "first_name": "Nia", "last_name": "Nut"}
    made = ok(zoomus_client.user.create(action="custCreate", user_info=info), 201)
    assert made["email"] == "new@example.com"
    ok(zoomus_client.user.update(id=made["id"], first_name="Nina"), 204)
    assert ok(zoomus_client.user.get(id=made["id"]))["first_name"] == "Nina"
    assert ok(zoomus_client.user.check_email(email="new@example.com"))["existed_email"] is True
    ok(zoomus_client.user.delete(id=made["id"], action="delete"), 204)
    assert zoomus_client.user.get(id=made["id"]).status_code == 404


def test_the_same_address_twice_is_refused(zoomus_client: Any) -> None:
    info = {"email": "ben@example.com", "type": 1}
    assert zoomus_client.user.create(action="create", user_info=info).status_code == 409


def test_a_user_is_deactivated_and_activated(zoomus_client: Any) -> None:
    fay = "fay@example.com"
    assert zoomus_client.user.update_status(id=fay, action="deactivate").ok
    inactive = ok(zoomus_client.user.list(status="inactive"))["users"]
    assert [user["email"] for user in inactive] == [fay]
    assert zoomus_client.user.update_status(id=fay, action="activate").ok
    assert ok(zoomus_client.user.get(id=fay))["status"] == "active"


def test_groups_have_members(zoomus_client: Any) -> None:
    made = ok(zoomus_client.group.create(name="Testers"), 201)
    me = ok(zoomus_client.user.me())
    added = zoomus_client.group.add_members(groupid=made["id"], members=[{"id": me["id"]}])
    assert me["id"] in ok(added, 201)["ids"]
    members = ok(zoomus_client.group.list_members(groupid=made["id"]))["members"]
    assert [member["id"] for member in members] == [me["id"]]
    ok(zoomus_client.group.delete_member(groupid=made["id"], memberid=me["id"]), 204)
    ok(zoomus_client.group.delete(id=made["id"]), 204)
    assert zoomus_client.group.get(id=made["id"]).status_code == 404


def test_roles_are_read(zoomus_client: Any) -> None:
    roles = ok(zoomus_client.role.list())["roles"]
    assert {"Owner", "Admin", "Member"} <= {role["name"] for role in roles}
    owner = next(role for role in roles if role["name"] == "Owner")
    members = ok(zoomus_client.role.get_members(id=owner["id"]))["members"]
    assert [member["email"] for member in members] == ["ada@example.com"]
