"""Zoom Phone set up by its API: people, numbers, groups, devices, places, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from greenroom import catalog
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.served import served
from tests.door import Answer, Door

from .phone_plays import ADDRESS, Heard, person, simulate

SITE = {"name": "North", "auto_receptionist_name": "North desk", "default_emergency_address": ADDRESS}
SERVER = {"proxy_server": "p.example.com", "register_server": "r.example.com", "transport_protocol": "UDP"}
H323 = {"name": "Old box", "protocol": "H.323", "ip": "10.0.0.9", "encryption": "auto"}
DEVICE = {
    "device_name": "Wall",
    "mac_address": "64:16:7f:37:90:92",
    "serial_number": "S1",
    "vendor": "Poly",
    "model": "C60",
    "device_type": 0,
}

# path, what makes one, a change, the list's items, the field that names it, the field changed; "" without
COLLECTIONS: dict[str, tuple[str, dict[str, Any], dict[str, Any], str, str]] = {
    "auto receptionists": (
        "phone/auto_receptionists",
        {"name": "Lobby"},
        {"name": "Hall"},
        "auto_receptionists",
        "id",
    ),
    "call queues": ("phone/call_queues", {"name": "Sales"}, {"name": "Deals"}, "call_queues", "id"),
    "line groups": (
        "phone/shared_line_groups",
        {"display_name": "Crew"},
        {"display_name": "Team"},
        "shared_line_groups",
        "id",
    ),
    "common areas": (
        "phone/common_areas",
        {"display_name": "Kitchen"},
        {"display_name": "Bar"},
        "common_areas",
        "id",
    ),
    "blocked list": (
        "phone/blocked_list",
        {"phone_number": "+15550001", "match_type": "prefix", "block_type": "inbound"},
        {"comment": "No more"},
        "blocked_list",
        "id",
    ),
    "external contacts": (
        "phone/external_contacts",
        {"name": "Lea", "phone_numbers": ["+12055550150"]},
        {"name": "Lea B."},
        "external_contacts",
        "external_contact_id",
    ),
    "emergency locations": (
        "phone/locations",
        {"name": "Floor 3", "emergency_address_id": "x", "public_ip": "192.0.2.1"},
        {"name": "Floor 4"},
        "locations",
        "id",
    ),
    "sites": ("phone/sites", SITE, {"name": "South"}, "sites", "id"),
    "desk phones": (
        "phone/devices",
        {
            "display_name": "Desk",
            "mac_address": "64-16-7f-37-90-92",
            "type": "Yealink",
            "assignee_extension_ids": [],
        },
        {"display_name": "Other desk"},
        "devices",
        "id",
    ),
    "setting templates": (
        "phone/setting_templates",
        {"name": "Plain", "type": "user"},
        {"description": "For all"},
        "templates",
        "id",
    ),
    "managed devices": ("devices", DEVICE, {"device_name": "Door"}, "devices", "device_id"),
    "H.323 devices": ("h323/devices", H323, {**H323, "ip": "10.0.0.8"}, "devices", "id"),
    "SIP phones": (
        "sip_phones/phones",
        {
            "authorization_name": "a",
            "domain": "example.com",
            "password": "p",
            "user_email": "dev@example.com",
            "user_name": "dev",
            "server": SERVER,
        },
        {"user_name": "devd"},
        "phones",
        "phone_id",
    ),
}
NEVER_DELETED = {"setting templates"}
QUERY = {"desk phones": "type=unassigned"}


@pytest.fixture(autouse=True)
def without_limits(sandbox: Sandbox) -> None:
    settings.change(sandbox.records, {"rate_limits": False})


@pytest.fixture
def heard(sandbox: Sandbox) -> Heard:
    heard = Heard()
    sandbox.world.outbox = heard
    return heard


@pytest.mark.parametrize("name", COLLECTIONS)
def test_a_collection_is_walked_from_creation_to_deletion(sandbox: Sandbox, call: Door, name: str) -> None:
    path, body, change, items, id_field = COLLECTIONS[name]
    made = call("POST", f"/v2/{path}", body)
    assert made.status in (201, 202), made
    query = f"?{QUERY[name]}" if name in QUERY else ""

    def listed() -> list[dict[str, Any]]:
        answer = call("GET", f"/v2/{path}{query}")
        assert answer.status == 200, answer
        return list(answer.body[items])

    id = made.body[id_field] if made.body else listed()[-1][id_field]
    has_get = any(o.method == "GET" for o in catalog.operations() if o.path.startswith(f"/{path}/{{"))
    assert id in [item[id_field] for item in listed()]
    assert call("PATCH", f"/v2/{path}/{id}", change).status == 204
    shown = call("GET", f"/v2/{path}/{id}").body if has_get else None
    shown = shown or next(item for item in listed() if item[id_field] == id)
    assert change.items() <= shown.items()
    if name in NEVER_DELETED:
        return
    target = f"?transfer_site_id={sandbox.records.list('phone_site')[0].id}" if name == "sites" else ""
    assert call("DELETE", f"/v2/{path}/{id}{target}").status == 204
    assert id not in [item[id_field] for item in listed()]
    for method in ("GET", "PATCH", "DELETE") if has_get else ("PATCH", "DELETE"):
        gone = call(method, f"/v2/{path}/{id}{target}", change if method == "PATCH" else None)
        assert gone.status in (400, 404), (method, gone)
        assert "exist" in gone.body["message"].lower() or "found" in gone.body["message"].lower()


def refused(answer: Answer, status: int, code: int, words: str) -> None:
    assert (answer.status, answer.body["code"]) == (status, code), answer
    assert words in answer.body["message"]


# Numbers and their owners


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("auto_receptionists", {"name": "Lobby"}),
        ("call_queues", {"name": "Sales"}),
        ("shared_line_groups", {"display_name": "Crew"}),
        ("common_areas", {"display_name": "Kitchen"}),
    ],
)
def test_a_number_follows_its_owner(sandbox: Sandbox, call: Door, path: str, body: dict[str, Any]) -> None:
    free = call("GET", "/v2/phone/numbers?type=unassigned").body["phone_numbers"]
    number = {"id": free[0]["id"]}
    owner = call("POST", f"/v2/phone/{path}", body).body["id"]
    numbers = f"/v2/phone/{path}/{owner}/phone_numbers"
    assert call("POST", numbers, {"phone_numbers": [number]}).status in (201, 204)
    shown = call("GET", f"/v2/phone/numbers/{number['id']}").body
    assert shown["assignee"]["id"] == owner
    assert [n["id"] for n in call("GET", f"/v2/phone/{path}/{owner}").body["phone_numbers"]] == [number["id"]]
    taken = call("POST", numbers, {"phone_numbers": [number]})
    assert taken.status == 400
    assert len(call("GET", "/v2/phone/numbers?type=unassigned").body["phone_numbers"]) == len(free) - 1
    assert call("DELETE", f"{numbers}/{number['id']}").status == 204
    assert call("DELETE", f"{numbers}/{number['id']}").status in (400, 404)
    assert "assignee" not in call("GET", f"/v2/phone/numbers/{number['id']}").body
    call("POST", numbers, {"phone_numbers": [number]})
    if path != "common_areas":
        assert call("DELETE", numbers).status == 204
        assert "assignee" not in call("GET", f"/v2/phone/numbers/{number['id']}").body
        call("POST", numbers, {"phone_numbers": [number]})
    assert call("DELETE", f"/v2/phone/{path}/{owner}").status == 204
    assert "assignee" not in call("GET", f"/v2/phone/numbers/{number['id']}").body


def test_only_users_with_a_plan_get_a_number(sandbox: Sandbox, call: Door) -> None:
    dev = sandbox.records.find("user", "email", "dev@example.com")
    assert dev is not None
    path, number = f"/v2/phone/users/{dev['id']}", {"phone_numbers": [{"number": "+12055550110"}]}
    refused(call("GET", path), 404, 1001, f"User does not exist: {dev['id']}.")
    assert call("POST", f"{path}/calling_plans", {"calling_plans": [{"type": 200}]}).status == 201
    assert call("GET", path).body["extension_number"] == 1004
    assert call("POST", f"{path}/phone_numbers", number).status == 201
    refused(call("POST", f"{path}/phone_numbers", number), 400, 300, "Phone number has already been assigned")
    plans = call("GET", "/v2/phone/calling_plans").body["calling_plans"]
    assert [plan["assigned"] for plan in plans] == [0, 4, 0]
    change = {"source_type": 200, "target_type": 100}
    assert call("PUT", f"{path}/calling_plans", change).status == 204
    refused(call("PUT", f"{path}/calling_plans", change), 400, 404, "did not subscribe to the source plan")
    assert call("DELETE", f"{path}/calling_plans/100").status == 204
    refused(call("POST", f"{path}/phone_numbers", number), 400, 400, "does not have a calling plan")
    assert call("GET", "/v2/phone/users?calling_type=200").body["total_records"] == 3
    assert [u["id"] for u in call("GET", "/v2/phone/users?keyword=dogwood").body["users"]] == [dev["id"]]


def test_byoc_numbers_come_from_the_accounts_carrier(sandbox: Sandbox, call: Door) -> None:
    group = call("GET", "/v2/phone/sip_groups").body["sip_groups"][0]["id"]
    body = {"carrier": "Example Carrier", "phone_numbers": ["+431234567"], "sip_group_id": group}
    refused(
        call("POST", "/v2/phone/byoc_numbers", {**body, "carrier": "X"}),
        404,
        404,
        "carrier does not exist: X",
    )
    many = {**body, "phone_numbers": [f"+4312345{n:03}" for n in range(51)]}
    refused(call("POST", "/v2/phone/byoc_numbers", many), 400, 300, "limited to 50")
    made = call("POST", "/v2/phone/byoc_numbers", body).body["phone_numbers"][0]
    byoc = call("GET", "/v2/phone/numbers?type=byoc").body["phone_numbers"]
    assert [(item["id"], item["sip_group"]["id"]) for item in byoc] == [(made["id"], group)]
    path = f"/v2/phone/numbers/{made['id']}"
    assert call("PATCH", path, {"display_name": "Vienna", "sip_group_id": group}).status == 204
    refused(call("PATCH", path, {"capability": ["dance"]}), 400, 300, "The value of capability is invalid")
    own = call("GET", "/v2/phone/numbers?type=assigned").body["phone_numbers"][0]
    refused(call("PATCH", f"/v2/phone/numbers/{own['id']}", {"sip_group_id": group}), 400, 300, "not BYOC")
    refused(
        call("DELETE", f"/v2/phone/numbers?phone_numbers={own['number'][1:]}"),
        400,
        300,
        "already been assigned",
    )
    assert call("DELETE", f"/v2/phone/numbers?phone_numbers={made['id']}").status == 204
    refused(call("GET", path), 400, 400, "Phone number does not exist")
    assert call("PATCH", "/v2/phone/settings", {"byoc": {"enable": False}}).status == 204
    refused(call("POST", "/v2/phone/byoc_numbers", body), 400, 400, "BYOC phone numbers are not enabled")


def test_the_company_number_belongs_to_a_receptionist(sandbox: Sandbox, call: Door) -> None:
    wanted = {"phone_number": "+12055550110"}
    refused(call("PUT", "/v2/phone/company_number", {"phone_number": "+1"}), 404, 404, "does not exist")
    refused(
        call("PUT", "/v2/phone/company_number", wanted), 400, 400, "can not be set as main company number"
    )
    main = call("GET", "/v2/phone/sites").body["sites"][0]["main_auto_receptionist"]["id"]
    path = f"/v2/phone/auto_receptionists/{main}"
    refused(call("DELETE", path), 400, 400, "Unable to delete main")
    call("POST", f"{path}/phone_numbers", {"phone_numbers": [{"number": wanted["phone_number"]}]})
    assert call("PUT", "/v2/phone/company_number", wanted).status == 204
    ada = person(sandbox, "ada")["id"]
    shown = call("GET", f"/v2/phone/users/{ada}/settings").body
    assert shown["company_number"] == wanted["phone_number"]
    assert [item["is_default"] for item in shown["outbound_caller_ids"]] == [True, False]
    chosen = {"outbound_caller_id": wanted["phone_number"]}
    assert call("PATCH", f"/v2/phone/users/{ada}/settings", chosen).status == 204
    assert (
        call("GET", f"/v2/phone/users/{ada}/settings").body["outbound_caller"]["number"]
        == chosen["outbound_caller_id"]
    )
    wrong = {"outbound_caller_id": "+12055550102"}
    refused(call("PATCH", f"/v2/phone/users/{ada}/settings", wrong), 400, 300, "Invalid outbound caller ID")


# Users


def test_a_users_number_is_taken_away_and_a_number_moves_to_another_site(
    sandbox: Sandbox, call: Door
) -> None:
    ada = person(sandbox, "ada")["id"]
    free = call("GET", "/v2/phone/numbers?type=unassigned").body["phone_numbers"][0]["id"]
    numbers = f"/v2/phone/users/{ada}/phone_numbers"
    before = {n["id"] for n in call("GET", f"/v2/phone/users/{ada}").body["phone_numbers"]}
    assert call("POST", numbers, {"phone_numbers": [{"id": free}]}).status in (200, 201, 204)
    assert call("DELETE", f"{numbers}/{free}").status == 204
    assert {n["id"] for n in call("GET", f"/v2/phone/users/{ada}").body["phone_numbers"]} == before
    north = call("POST", "/v2/phone/sites", SITE).body["id"]
    assert call("PATCH", f"/v2/phone/numbers/sites/{north}", {"phone_numbers": [free]}).status == 204
    assert call("GET", f"/v2/phone/numbers/{free}").body["site"]["id"] == north


def test_an_extension_is_used_once(sandbox: Sandbox, call: Door) -> None:
    ada = f"/v2/phone/users/{person(sandbox, 'ada')['id']}"
    refused(call("PATCH", ada, {"extension_number": "1002"}), 400, 400, "extension number")
    assert call("PATCH", ada, {"extension_number": "1010"}).status == 204
    assert call("GET", ada).body["extension_number"] == 1010
    number = call("GET", "/v2/phone/numbers?extension_type=user").body["phone_numbers"][0]
    assert number["assignee"]["extension_number"] == 1010
    queue = {"name": "Sales", "extension_number": 1010}
    refused(call("POST", "/v2/phone/call_queues", queue), 400, 400, "Extension number 1010 is already used")
    assert call("POST", "/v2/phone/call_queues", {**queue, "extension_number": 1001}).status == 201


def test_access_is_shared_changed_and_taken_back(sandbox: Sandbox, call: Door) -> None:
    ada, ben = person(sandbox, "ada"), person(sandbox, "ben")
    path = f"/v2/phone/users/{ada['id']}/settings"
    grant = {"voicemail_access_members": [{"access_user_id": ben["id"], "allow_delete": False}]}
    made = call("POST", f"{path}/voicemail", grant)
    shared_id = made.body["voicemail_access_members"][0]["shared_id"]
    refused(call("POST", f"{path}/voicemail", grant), 400, 300, "already been shared")
    refused(call("POST", f"{path}/nonsense", grant), 400, 300, "Invalid user sub-setting type")
    change = {"voicemail_access_members": [{"shared_id": shared_id, "allow_delete": True}]}
    assert call("PATCH", f"{path}/voicemail", change).status == 204
    policy = call("GET", f"/v2/phone/users/{ada['id']}").body["policy"]
    assert policy["voicemail_access_members"][0]["allow_delete"] is True
    assert call("DELETE", f"{path}/voicemail?shared_id={shared_id}").status == 204
    refused(
        call("DELETE", f"{path}/voicemail?shared_id={shared_id}"), 404, 404, "Shared voicemail does not exist"
    )
    assistant = {"delegation_assistant_extension_id": ben["extension_id"]}
    made = call("POST", f"{path}/delegation", assistant)
    assert made.body["delegation"]["assistants"][0]["display_name"] == "Ben Birch"
    assert call("GET", path).body["delegation"]["assistants"][0]["id"] == ben["id"]
    assert call("PATCH", f"{path}/delegation", {"delegation": {"privacy": True}}).status == 204
    gone = f"{path}/delegation?assistant_extension_id={ben['extension_id']}"
    assert call("DELETE", gone).status == 204
    refused(call("DELETE", gone), 404, 404, "delegation assistant does not exist")


def test_users_come_and_move_in_batches(sandbox: Sandbox, call: Door) -> None:
    body = {"email": "dev@example.com", "extension_number": "1044", "calling_plans": ["200"]}
    body |= {"phone_numbers": ["+12055550111"]}
    made = call("POST", "/v2/phone/users/batch", {"users": [body]})
    assert (made.status, made.body[0]["email"]) == (201, "dev@example.com")
    refused(call("POST", "/v2/phone/users/batch", {"users": [body]}), 404, 300, "Validation Failed")
    north = call("POST", "/v2/phone/sites", SITE).body["id"]
    move = {"batch_type": "move_site", "site_id": north, "user_ids": [made.body[0]["id"]]}
    assert call("PUT", "/v2/phone/users/batch", move).status == 204
    assert call("GET", f"/v2/phone/users?site_id={north}").body["total_records"] == 1
    assert call("GET", f"/v2/phone/numbers?site_id={north}").body["total_records"] == 1
    refused(call("PUT", "/v2/phone/users/batch", {**move, "user_ids": ["x"]}), 400, 400, "Invalid field")
    main = sandbox.records.list("phone_site")[0].id
    refused(
        call("PATCH", "/v2/phone/settings", {"multiple_sites": {"enabled": False}}),
        412,
        412,
        "Disable multiple",
    )
    refused(call("DELETE", f"/v2/phone/sites/{north}?transfer_site_id={north}"), 400, 400, "same site")
    refused(
        call("DELETE", f"/v2/phone/sites/{main}?transfer_site_id={north}"), 400, 400, "Main company number"
    )
    assert call("DELETE", f"/v2/phone/sites/{north}?transfer_site_id={main}").status == 204
    assert call("GET", f"/v2/phone/users/{made.body[0]['id']}").body["site_id"] == main
    assert call("PATCH", "/v2/phone/settings", {"multiple_sites": {"enabled": False}}).status == 204
    refused(call("POST", "/v2/phone/sites", SITE), 400, 300, "Multiple Site")


def test_a_deleted_user_leaves_number_and_queue(sandbox: Sandbox, call: Door) -> None:
    ben, ada = person(sandbox, "ben"), person(sandbox, "ada")
    queue = call("GET", "/v2/phone/call_queues").body["call_queues"][0]["id"]
    refused(call("DELETE", f"/v2/users/{ben['id']}?action=delete"), 400, 1000, "Call-queue manager")
    call("PUT", f"/v2/phone/call_queues/{queue}/manager", {"member_id": ada["id"]})
    assert call("DELETE", f"/v2/users/{ben['id']}?action=delete").status == 204
    assert sandbox.records.get("phone_user", ben["id"]) is None
    number = sandbox.records.find("phone_number", "number", "12055550102")
    assert number is not None
    assert "assignee" not in number
    members = call("GET", f"/v2/phone/call_queues/{queue}/members").body["call_queue_members"]
    assert [member["name"] for member in members] == ["Chloe Cedar", "Ada Alder"]


# Groups


def test_members_join_lead_and_leave_a_queue(sandbox: Sandbox, call: Door) -> None:
    ada, ben = person(sandbox, "ada")["id"], person(sandbox, "ben")["id"]
    body = {"name": "Sales", "members": {"users": [{"email": "ada@example.com"}]}}
    path = f"/v2/phone/call_queues/{call('POST', '/v2/phone/call_queues', body).body['id']}"
    area = call("POST", "/v2/phone/common_areas", {"display_name": "Kitchen"}).body["id"]
    joining = {"members": {"users": [{"id": ben}], "common_area_ids": [area]}}
    assert call("POST", f"{path}/members", joining).status == 201
    members = call("GET", f"{path}/members").body["call_queue_members"]
    assert [(member["id"], member["level"]) for member in members] == [
        (ada, "user"),
        (ben, "user"),
        (area, "commonArea"),
    ]
    page = call("GET", f"{path}/members?page_size=2").body
    token = page["next_page_token"]
    rest = call("GET", f"{path}/members?page_size=2&next_page_token={token}").body["call_queue_members"]
    assert [member["id"] for member in rest] == [area]
    unknown = {"members": {"users": [{"id": "nobody"}]}}
    refused(call("POST", f"{path}/members", unknown), 404, 1001, "User not found: nobody")
    many = {"members": {"users": [{"id": ben}] * 11}}
    refused(call("POST", f"{path}/members", many), 400, 300, "Exceeded the maximum number to add members")
    refused(call("DELETE", f"{path}/members/{ada}"), 400, 400, "Unable to delete manager")
    assert call("PUT", f"{path}/manager", {"member_id": ben}).status == 204
    shown = call("GET", path).body["members"]
    assert [(user["id"], user["level"]) for user in shown["users"]] == [(ada, "user"), (ben, "manager")]
    assert call("DELETE", f"{path}/members/{ada}").status == 204
    refused(call("DELETE", f"{path}/members/{ada}"), 404, 404, "Unable to find group member")
    assert call("DELETE", f"{path}/members").status == 204
    assert [user["id"] for user in call("GET", path).body["members"]["users"]] == [ben]
    nowhere = call("POST", "/v2/phone/call_queues/nowhere/members", joining)
    refused(nowhere, 400, 300, "The group does not exist, groupId:nowhere.")


def test_a_queues_voicemail_is_shared(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    queue = call("GET", "/v2/phone/call_queues").body["call_queues"][0]["id"]
    path = f"/v2/phone/call_queues/{queue}/policies/voice_mail"
    ada = person(sandbox, "ada")["id"]
    grant = {"voicemail_access_members": [{"access_user_id": ada, "allow_download": True}]}
    made = call("POST", path, grant).body["voicemail_access_members"][0]
    refused(call("POST", path, grant), 400, 400, "Shared voicemail already exists")
    change = {"voicemail_access_members": [{"shared_id": made["shared_id"], "allow_delete": True}]}
    assert call("PATCH", path, change).status == 204
    shown = call("GET", f"/v2/phone/call_queues/{queue}").body["policy"]["voicemail_access_members"]
    assert shown == [{**made, "allow_delete": True}]
    simulate(sandbox, "call", from_="+12055550190", to="Support", voicemail=True)
    assert heard.of("phone.voicemail_received_for_access_member")["access_member_id"] == ada
    assert call("DELETE", f"{path}?shared_ids={made['shared_id']}").status == 204
    refused(call("DELETE", f"{path}?shared_ids=x"), 400, 400, "Shared voicemail could not be found")


def test_a_line_group_keeps_to_one_site_and_its_own_numbers(sandbox: Sandbox, call: Door) -> None:
    made = call("POST", "/v2/phone/shared_line_groups", {"display_name": "Crew"})
    path = f"/v2/phone/shared_line_groups/{made.body['id']}"
    ada, ben = person(sandbox, "ada")["id"], person(sandbox, "ben")["id"]
    assert call("POST", f"{path}/members", {"members": {"users": [{"id": ada}]}}).status == 201
    north = call("POST", "/v2/phone/sites", SITE).body["id"]
    call("PATCH", f"/v2/phone/users/{ben}", {"site_id": north})
    other = call("POST", f"{path}/members", {"members": {"users": [{"id": ben}]}})
    refused(other, 400, 400, "should come from same site")
    primary = {"primary_number": "+12055550110"}
    refused(call("PATCH", path, primary), 404, 404, "No phone numbers have been assigned")
    call("POST", f"{path}/phone_numbers", {"phone_numbers": [{"number": "+12055550111"}]})
    refused(call("PATCH", path, primary), 404, 404, "Primary phone number was not found")
    assert call("PATCH", path, {"primary_number": "+12055550111"}).status == 204
    refused(call("PATCH", path, {"timezone": "Moon/Base"}), 400, 300, "Timezone not found")
    assert call("DELETE", f"{path}/members/{ada}").status == 204
    assert call("GET", path).body["members"]["users"] == []
    call("POST", f"{path}/members", {"members": {"users": [{"id": ada}]}})
    assert call("DELETE", f"{path}/members").status == 204
    assert call("GET", path).body["members"]["users"] == []


def test_a_common_area_has_plans(sandbox: Sandbox, call: Door) -> None:
    path = (
        f"/v2/phone/common_areas/{call('POST', '/v2/phone/common_areas', {'display_name': 'Bar'}).body['id']}"
    )
    made = call("POST", f"{path}/calling_plans", {"calling_plans": [{"type": 100}]})
    assert (made.status, made.body["calling_plans"][0]["type"]) == (201, 100)
    assert call("GET", path).body["calling_plans"][0]["type"] == 100
    assert call("DELETE", f"{path}/calling_plans/100").status == 204
    assert call("DELETE", f"{path}/calling_plans/100").status == 404
    gone = call("POST", "/v2/phone/common_areas/x/calling_plans", {"calling_plans": [{"type": 100}]})
    refused(gone, 400, 404, "Common area does not exist: x.")


# Devices


def test_a_desk_phone_is_assigned_registers_and_reboots(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    ada, ben = person(sandbox, "ada"), person(sandbox, "ben")
    body = {"display_name": "Desk", "mac_address": "64:16:7F:37:90:00", "type": "Yealink", "model": "T46S"}
    body |= {"assigned_to": ada["id"], "assignee_extension_ids": []}
    id = call("POST", "/v2/phone/devices", body).body["id"]
    path = f"/v2/phone/devices/{id}"
    refused(call("POST", "/v2/phone/devices", body), 400, 400, "The MAC Address already exists")
    strange = call("POST", "/v2/phone/devices", {**body, "mac_address": "xx"})
    refused(strange, 400, 400, "MAC Address is invalid")
    refused(
        call("POST", "/v2/phone/devices", {**body, "type": "Toaster"}),
        400,
        300,
        "manufacturer does not exist",
    )
    unknown = {**body, "mac_address": "64167f379001", "assigned_to": "x"}
    refused(call("POST", "/v2/phone/devices", unknown), 404, 1001, "User not found: x")
    assert call("GET", path).body["assignee"]["name"] == "Ada Alder"
    assert call("GET", f"/v2/phone/users/{ada['id']}/settings").body["desk_phone"]["devices"][0]["id"] == id
    refused(call("POST", f"{path}/reboot"), 400, 400, "The given device is offline")
    simulate(sandbox, "phone_device", device="64167f379000")
    assert heard.of("phone.device_registration")["device_name"] == "Desk"
    assert call("POST", f"{path}/reboot").status == 202
    refused(call("POST", f"{path}/reboot"), 400, 400, "Operation is too frequent")
    line = {"assignee_extension_ids": [ben["extension_id"]]}
    assert call("POST", f"{path}/extensions", line).status == 201
    assert [item["name"] for item in call("GET", path).body["assignees"]] == ["Ada Alder", "Ben Birch"]
    refused(call("DELETE", path), 400, 300, "Only unassigned device")
    for extension in (ada["extension_id"], ben["extension_id"]):
        assert call("DELETE", f"{path}/extensions/{extension}").status == 204
    again = call("DELETE", f"{path}/extensions/{ben['extension_id']}")
    refused(again, 400, 300, "Device ID or Assignee extension ID does not exist")
    assert [item["id"] for item in call("GET", "/v2/phone/devices?type=unassigned").body["devices"]] == [id]
    assert call("DELETE", path).status == 204


def test_nobody_has_four_desk_phones_and_generic_ones_are_told(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    ada = person(sandbox, "ada")["extension_id"]
    body = {"display_name": "Desk", "type": "Other", "assignee_extension_ids": [ada]}
    for n in range(3):
        assert call("POST", "/v2/phone/devices", {**body, "mac_address": f"64167f37900{n}"}).status == 201
    refused(
        call("POST", "/v2/phone/devices", {**body, "mac_address": "64167f379003"}), 400, 400, "up to three"
    )
    assert heard.names == ["phone.generic_device_provision"] * 3
    mac = {"vendor": "Yealink", "mac_address": "64167f379000", "extension_number": "1002"}
    assert call("POST", "/v2/devices/zpa/assignment", mac).status == 204
    infos = call("GET", f"/v2/devices/zpa/settings?user_id={person(sandbox, 'ben')['id']}").body[
        "device_infos"
    ]
    assert len(infos) == 1
    refused(
        call("POST", "/v2/devices/zpa/assignment", {**mac, "extension_number": "800"}),
        400,
        300550,
        "RECEPTIONIST",
    )
    wrong = {**mac, "extension_number": "99999"}
    refused(call("POST", "/v2/devices/zpa/assignment", wrong), 400, 300520, "Extension number not exists")
    assert call("DELETE", "/v2/devices/zpa/vendors/yealink/mac_addresses/64167f379000").status == 204
    gone = call("DELETE", "/v2/devices/zpa/vendors/yealink/mac_addresses/64167f379000")
    refused(gone, 404, 300510, "Zdm device not found")


def test_managed_devices_are_enrolled_grouped_and_put_in_rooms(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0]
    assert call("POST", "/v2/devices", {**DEVICE, "room_id": room.id}).status == 202
    refused(call("POST", "/v2/devices", DEVICE), 400, 300550, "device has already exist")
    other = {**DEVICE, "serial_number": "S2"}
    refused(call("POST", "/v2/devices", {**other, "mac_address": "1"}), 400, 300550, "invalid mac address")
    fresh = {**other, "mac_address": "64167f379111"}
    refused(call("POST", "/v2/devices", {**fresh, "room_id": "x"}), 400, 300550, "zoom room does not exist")
    [device] = call("GET", "/v2/devices?search_text=wall&device_vendor=Poly").body["devices"]
    assert (device["room_name"], device["device_status"]) == (room.body["name"], 0)
    path = f"/v2/devices/{device['device_id']}"
    group = call("GET", "/v2/devices/groups").body["groups"][0]["zdm_group_id"]
    assert call("PATCH", f"{path}/assign_group?group_id={group}").status == 204
    refused(call("PATCH", f"{path}/assign_group?group_id=x"), 400, 300520, "Group does not exist")
    refused(call("PATCH", f"{path}/assignment", {"room_id": "x"}), 404, 1012, "Room does not exist: x.")
    assert call("PATCH", f"{path}/assignment", {"app_type": "ZR"}).status == 204
    data = {"upgrade_type": "UPGRADE_APP", "app_version": "6.3.0"}
    assert call("POST", "/v2/devices/zpa/upgrade", {"zdm_group_id": group, "data": data}).status == 202
    versions = call("GET", f"/v2/devices/zpa/zdm_groups/{group}/versions").body
    assert versions["app_versions"] == ["6.3.0"]
    refused(call("GET", "/v2/devices/zpa/zdm_groups/x/versions"), 404, 300520, "ZdmGroup not found")


def test_a_device_runs_what_it_can_where_the_room_takes_it(sandbox: Sandbox, call: Door) -> None:
    floor = next(row.id for row in sandbox.records.list("location") if row.body["type"] == "floor")
    display = {"name": "Door", "type": "SchedulingDisplayOnly", "location_id": floor}
    room = {"room_id": call("POST", "/v2/rooms", display).body["room_id"]}
    assert call("POST", "/v2/devices", {**DEVICE, "device_type": 1}).status == 202
    [device] = call("GET", "/v2/devices?search_text=wall").body["devices"]
    path = f"/v2/devices/{device['device_id']}"
    controller, scheduler = {**room, "app_type": "ZRC"}, {**room, "app_type": "ZRP"}
    refused(call("PATCH", f"{path}/assignment", controller), 400, 8502, "Room does not support this app")
    assert call("PATCH", f"{path}/assignment", scheduler).status == 204
    desk = {**DEVICE, "device_type": 5, "serial_number": "S2", "mac_address": "64167f379111"}
    refused(call("POST", "/v2/devices", {**desk, "vendor": "Acme"}), 400, 300550, "vendor not exist")
    assert call("POST", "/v2/devices", desk).status == 202
    [phone] = call("GET", "/v2/devices?device_type=5").body["devices"]
    answer = call("PATCH", f"/v2/devices/{phone['device_id']}/assignment", {"app_type": "ZR"})
    refused(answer, 400, 8501, "Device does not support this app")
    found = {"vendor": "Poly", "mac_address": desk["mac_address"], "extension_number": "1002"}
    assert call("POST", "/v2/devices/zpa/assignment", found).status == 204
    assert call("DELETE", "/v2/devices/zpa/vendors/poly/mac_addresses/64167f379111").status == 204
    assert call("GET", "/v2/devices?device_type=5").body["devices"] == []


def test_a_device_that_left_device_management_is_not_changed(sandbox: Sandbox, call: Door) -> None:
    assert call("POST", "/v2/devices", DEVICE).status == 202
    state = simulate(sandbox, "managed_device", device="64:16:7f:37:90:92")
    assert state["online"]
    [device] = call("GET", "/v2/devices?device_status=1&search_text=wall").body["devices"]
    path, name = f"/v2/devices/{device['device_id']}", {"device_name": "Door"}
    simulate(sandbox, "managed_device", device="S1", enrolled=False)
    refused(call("PATCH", path, name), 400, 300550, "device is not enrolled")
    assert len(call("GET", "/v2/devices?is_enrolled_in_zdm=false").body["devices"]) == 1
    simulate(sandbox, "managed_device", device=device["device_id"])
    assert call("PATCH", path, name).status == 204
    with pytest.raises(ValueError, match="no managed device 'x'"):
        simulate(sandbox, "managed_device", device="x")


def test_names_of_h323_devices_and_users_of_sip_phones_are_unique(sandbox: Sandbox, call: Door) -> None:
    made = call("POST", "/v2/h323/devices", H323).body["id"]
    refused(call("POST", "/v2/h323/devices", H323), 404, 2020, "display name Old box is already in use")
    assert call("PATCH", f"/v2/h323/devices/{made}", H323).status == 204
    second = call("POST", "/v2/h323/devices", {**H323, "name": "New box"}).body["id"]
    refused(call("PATCH", f"/v2/h323/devices/{second}", H323), 404, 2020, "Old box")
    body = COLLECTIONS["SIP phones"][1]
    assert call("POST", "/v2/sip_phones/phones", body).status == 201
    refused(call("POST", "/v2/sip_phones/phones", body), 400, 300, "same email already exists")
    nobody = {**body, "user_email": "no@example.com"}
    refused(call("POST", "/v2/sip_phones/phones", nobody), 404, 1001, "User no@example.com not exist")
    assert len(call("GET", "/v2/sip_phones/phones?search_key=dev").body["phones"]) == 1
    assert call("GET", "/v2/sip_phones/phones?search_key=zzz").body["phones"] == []


# Places, contacts, templates, trunks


def test_external_contacts_are_checked(sandbox: Sandbox, call: Door) -> None:
    path = "/v2/phone/external_contacts"
    good = {"name": "Lea", "id": "C1", "phone_numbers": ["+12055550150"]}
    id = call("POST", path, good).body["external_contact_id"]
    for change, words in (
        ({"id": "C1"}, "ID already exists: C1"),
        ({"id": "C2"}, "already in use by another"),
        ({"id": "C2", "phone_numbers": ["12"]}, "E.164"),
        ({"id": "C2", "phone_numbers": ["+12055550101"]}, "already exists in the Zoom Phone system"),
        ({"id": "C2", "phone_numbers": []}, "cannot both be empty"),
        ({"id": "C2", "email": "nope"}, "Invalid email format"),
        ({"id": "C2", "extension_number": "012"}, "cannot begin with 0"),
        ({"id": "C2", "extension_number": "1001"}, "already exists in the Zoom Phone system"),
    ):
        refused(call("POST", path, {**good, **change}), 400, 300, words)
    assert call("PATCH", f"{path}/{id}", {"phone_numbers": ["+12055550151"]}).status == 204
    assert call("POST", path, {**good, "id": "C2"}).status == 201


def test_locations_come_in_batches_and_in_each_other(sandbox: Sandbox, call: Door) -> None:
    one = {"identifier": "a", "display_name": "House", "company_address": ADDRESS, "public_ip": "192.0.2.1"}
    two = {**one, "identifier": "b", "display_name": "Floor", "parent_identifier": "a"}
    made = call("POST", "/v2/phone/batch_locations", {"locations": [one, two]}).body["locations"]
    floor = call("GET", f"/v2/phone/locations/{made[1]['location_id']}").body
    assert floor["parent_location_id"] == made[0]["location_id"]
    refused(
        call("POST", "/v2/phone/batch_locations", {"locations": [one]}), 400, 300, "identifier already exists"
    )
    bad = {"name": "X", "emergency_address_id": "x", "public_ip": "nowhere"}
    refused(call("POST", "/v2/phone/locations", bad), 400, 300, "IP format error")
    orphan = {**bad, "public_ip": "192.0.2.1", "parent_location_id": "x"}
    refused(call("POST", "/v2/phone/locations", orphan), 400, 300, "Parent location does not exist")
    call("DELETE", f"/v2/phone/locations/{made[0]['location_id']}")
    refused(call("GET", f"/v2/phone/locations/{made[1]['location_id']}"), 400, 400, "Location does not exist")


def test_a_template_has_a_name_of_its_own(sandbox: Sandbox, call: Door) -> None:
    body = {"name": "Plain", "type": "user"}
    id = call("POST", "/v2/phone/setting_templates", body).body["id"]
    refused(call("POST", "/v2/phone/setting_templates", body), 400, 400, "already exists")
    ada = f"/v2/phone/users/{person(sandbox, 'ada')['id']}"
    assert call("PATCH", ada, {"template_id": id}).status == 204
    refused(call("PATCH", ada, {"template_id": "x"}), 400, 400, "Template type error")


def test_trunks_countries_and_internal_numbers(sandbox: Sandbox, call: Door) -> None:
    account = f"/v2/accounts/{sandbox.world.account_id}"
    trunk = call("GET", "/v2/phone/sip_trunk/trunks").body["byoc_sip_trunk"][0]["id"]
    path = f"{account}/phone/sip_trunk/trunks"
    assert call("POST", path, {"sip_trunks": [{"id": trunk, "name": "Ours"}]}).status == 201
    refused(call("POST", path, {"sip_trunks": [{"id": "x"}]}), 404, 404, "SIP Trunk does not exist: x")
    assert call("PATCH", f"{path}/{trunk}", {"name": "Theirs"}).status == 204
    assert call("GET", "/v2/phone/sip_trunk/trunks").body["byoc_sip_trunk"][0]["name"] == "Theirs"
    number = {
        "number": "+431",
        "display_number": "1",
        "country": "AT",
        "labels": "x",
        "languages": "de-DE",
        "type": 0,
    }
    inner = f"{account}/sip_trunk/internal_numbers"
    made = call("POST", inner, {"internal_numbers": [number]}).body["internal_numbers"][0]
    refused(call("POST", inner, {"internal_numbers": [number]}), 400, 300, "has already been used")
    assert call("GET", inner).body["total_records"] == 1
    assert call("DELETE", f"{inner}/{made['id']}").status == 204
    countries = f"{account}/sip_trunk/callout_countries"
    assert call("POST", countries, {"callout_countries": [{"id": "AT"}]}).status == 201
    assert call("GET", countries).body["total_records"] == 1
    assert call("DELETE", f"{countries}/AT").status == 204
    assert call("DELETE", f"{countries}/AT").status == 404
    trunks = f"{account}/sip_trunk/trunks"
    assert call("POST", trunks, {"sip_trunks": [{"id": "t1", "dnis": "90001258"}]}).status == 201
    assert call("GET", trunks).body["sip_trunks"][0]["id"] == "t1"
    assert call("DELETE", f"{trunks}/t1").status == 204
    numbers = f"{account}/sip_trunk/numbers"
    assert call("POST", numbers, {"phone_numbers": ["+4312"]}).status == 201
    assert call("GET", "/v2/sip_trunk/numbers").body["phone_numbers"][0]["number"] == "+4312"
    assert call("DELETE", numbers).status == 204
    assert call("PATCH", f"{account}/sip_trunk/settings", {"enable": True}).status == 204


# The account


def test_changes_are_in_the_operation_log(sandbox: Sandbox, call: Door) -> None:
    call("POST", "/v2/phone/call_queues", {"name": "Sales"})
    call("POST", "/v2/phone/call_queues", {"name": "Sales", "extension_number": 1001})
    path = "/v2/phone/reports/operationlogs?from=2026-02-09&to=2026-02-09"
    logs = call("GET", path).body["operation_logs"]
    assert [(log["action"], log["category_type"], log["operator"]) for log in logs] == [
        ("ADD", "Call Queue", "ada@example.com")
    ]
    assert call("GET", f"{path}&category_type=User").body["operation_logs"] == []


def test_settings_are_told_and_policies_shown(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    assert (
        call("PATCH", "/v2/phone/settings", {"multiple_sites": {"site_code": {"enable": True}}}).status == 204
    )
    assert heard.names == ["phone.account_settings_updated"]
    assert call("GET", "/v2/phone/settings").body["multiple_sites"]["site_code"] is True
    assert set(call("GET", "/v2/phone/account_settings?setting_types=sms").body) == {"sms"}
    refused(call("GET", "/v2/phone/account_settings?setting_types=x"), 400, 400, "setting_types is invalid")
    shown = call("GET", "/v2/phone/plans").body
    assert [plan["assigned"] for plan in shown["calling_plans"]] == [0, 3, 0]
    assert shown["phone_numbers"][0]["available"] == 4


def test_an_account_without_a_phone_gets_one(tmp_path: Path) -> None:
    world = tmp_path / "world.yaml"
    world.write_text("version: 1\nusers: [{name: Ada Alder, email: ada@example.com}]\n")
    sandbox = Sandbox(None, world=world)
    call = Door(sandbox)
    refused(call("GET", "/v2/phone/settings"), 403, 2031, "Zoom Phone has not been enabled")
    path = f"/v2/accounts/{sandbox.world.account_id}/phone/setup"
    body = {"extension_number": "800", "emergency_address": ADDRESS}
    wrong = {**body, "emergency_address": {**ADDRESS, "state_code": ""}}
    refused(call("POST", path, wrong), 400, 300, "State code is required")
    assert call("POST", path, body).status == 201
    assert (
        call("GET", "/v2/phone/sites").body["sites"][0]["main_auto_receptionist"]["extension_number"] == 800
    )
    sandbox.records.close()


def test_the_phone_feature_gives_a_user_a_phone_and_takes_it_away(call: Door) -> None:
    def licence(has_phone: bool) -> None:
        wanted = {"feature": {"zoom_phone": has_phone}}
        assert call("PATCH", "/v2/users/fay@example.com/settings", wanted).status == 204
        shown = call("GET", "/v2/users/fay@example.com/settings").body["feature"]
        assert shown["zoom_phone"] is has_phone

    assert call("GET", "/v2/phone/users/fay@example.com").status == 404
    licence(True)
    shown = call("GET", "/v2/phone/users/fay@example.com").body
    assert (shown["email"], shown["status"], shown["calling_plans"]) == ("fay@example.com", "activate", [])
    assert shown["extension_number"] in {
        user["extension_number"] for user in call("GET", "/v2/phone/users").body["users"]
    }
    licence(False)
    assert call("GET", "/v2/phone/users/fay@example.com").status == 404


def test_every_operation_of_the_areas_says_what_it_is_worth() -> None:
    found = {o.id: served(o.id).fidelity for area in ("phone", "devices") for o in catalog.operations(area)}
    assert {id: level for id, level in found.items() if level != "behaves"} == {}
