"""What the rules of Zoom Phone let through, and what follows: refusals are in tests/contract/errors."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

from .phone_plays import ADDRESS, person, simulate

PLACE = {"identifier": "house", "display_name": "House", "company_address": ADDRESS, "public_ip": "192.0.2.1"}
FREE = "+12055550110"
COMPANY = "/v2/phone/company_number"


def _main_site(sandbox: Sandbox) -> str:
    return str(sandbox.records.list("phone_site")[0].id)


def test_a_place_shows_the_number_it_calls_with_and_the_group(sandbox: Sandbox, call: Door) -> None:
    place = {**PLACE, "elin": FREE, "sip_group_name": "Example Carrier"}
    made = call("POST", "/v2/phone/batch_locations", {"locations": [place]}).body["locations"][0]

    shown = call("GET", f"/v2/phone/locations/{made['location_id']}").body

    assert shown["elin"]["phone_number"] == FREE
    assert shown["sip_group"]["display_name"] == "Example Carrier"


def test_a_place_lies_in_one_that_is_named_by_key_or_by_id(sandbox: Sandbox, call: Door) -> None:
    batch = "/v2/phone/batch_locations"
    house = call("POST", batch, {"locations": [PLACE]}).body["locations"][0]["location_id"]
    for key, parent in (("floor", "house"), ("roof", house)):
        place = {**PLACE, "identifier": key, "display_name": key, "parent_identifier": parent}
        made = call("POST", batch, {"locations": [place]}).body["locations"][0]
        assert call("GET", f"/v2/phone/locations/{made['location_id']}").body["parent_location_id"] == house


def test_an_account_has_five_thousand_places_and_no_more(sandbox: Sandbox, call: Door) -> None:
    with sandbox.world.transaction():
        for n in range(4999):
            sandbox.records.put("emergency_location", f"place{n}", {"id": f"place{n}", "name": f"Place {n}"})
    place = {"name": "Lobby", "emergency_address_id": "x", "public_ip": "192.0.2.1"}

    assert call("POST", "/v2/phone/locations", place).status == 201
    answer = call("POST", "/v2/phone/locations", place)

    assert (answer.status, answer.body["message"]) == (400, "You can only access up to 5000 locations.")


@pytest.mark.parametrize(
    ("number", "status"), [("1234", 204), ("771234", 204), ("12345", 400), ("661234", 400)]
)
def test_with_site_codes_an_extension_is_short_or_full(
    sandbox: Sandbox, call: Door, number: str, status: int
) -> None:
    site = _main_site(sandbox)
    assert call("PATCH", f"/v2/phone/sites/{site}", {"site_code": 77}).status == 204
    rule = {"multiple_sites": {"enabled": True, "site_code": {"enable": True, "short_extension_length": 4}}}
    assert call("PATCH", "/v2/phone/settings", rule).status == 204
    desk = sandbox.records.list("auto_receptionist")[0].id

    assert (
        call("PATCH", f"/v2/phone/auto_receptionists/{desk}", {"extension_number": int(number)}).status
        == status
    )


def test_a_sites_new_address_is_that_of_its_people(sandbox: Sandbox, call: Door) -> None:
    ada = person(sandbox, "ada")["id"]
    changed = {"default_emergency_address": {**ADDRESS, "address_line1": "2 Example Road"}}

    assert call("PATCH", f"/v2/phone/sites/{_main_site(sandbox)}", changed).status == 204

    shown = call("GET", f"/v2/phone/users/{ada}").body["emergency_address"]
    assert shown["address_line1"] == "2 Example Road"


def test_the_same_address_again_is_no_change_of_it(sandbox: Sandbox, call: Door) -> None:
    site = _main_site(sandbox)
    number = next(row.id for row in sandbox.records.list("phone_number") if row.body.get("assignee"))
    change = {"default_emergency_address": ADDRESS}
    assert call("PATCH", f"/v2/phone/sites/{site}", change).status == 204
    assert call("PATCH", f"/v2/phone/numbers/{number}", {"emergency_address_status": 1}).status == 204

    assert call("PATCH", f"/v2/phone/sites/{site}", change).status == 204


@pytest.mark.parametrize("policy", ["international_calling", "forwarding_to_external_numbers", "delegation"])
def test_who_has_a_plan_gets_its_features_and_anybody_loses_them(
    sandbox: Sandbox, call: Door, policy: str
) -> None:
    ada = person(sandbox, "ada")
    path = f"/v2/phone/users/{ada['id']}"

    assert call("PATCH", path, {"policy": {policy: True}}).status == 204
    assert call("DELETE", f"{path}/calling_plans/{ada['calling_plans'][0]['type']}").status == 204
    assert call("PATCH", path, {"policy": {policy: False}}).status == 204


def test_one_kind_of_text_messages_is_changed_at_a_time(sandbox: Sandbox, call: Door) -> None:
    path = f"/v2/phone/users/{person(sandbox, 'ada')['id']}"
    for sms in ({"enable": True, "international_sms": True}, {"enable": False, "international_sms": True}):
        assert call("PATCH", path, {"policy": {"sms": sms}}).status == 204
    both = {"enable": True, "international_sms": False}

    assert "Cannot modify both" in call("PATCH", path, {"policy": {"sms": both}}).body["message"]


def test_a_desk_phone_is_given_by_id_or_by_extension(sandbox: Sandbox, call: Door) -> None:
    ada = person(sandbox, "ada")
    body = {"display_name": "Desk", "type": "Yealink", "assignee_extension_ids": []}
    for mac, who in (("001122334455", ada["id"]), ("001122334456", ada["extension_id"])):
        made = call("POST", "/v2/phone/devices", {**body, "mac_address": mac, "assigned_to": who})
        shown = call("GET", f"/v2/phone/devices/{made.body['id']}").body
        assert shown["assignee"]["id"] == ada["id"]


def _template(call: Door, kind: str) -> str:
    made = call("POST", "/v2/phone/setting_templates", {"name": kind, "type": kind})
    return f"/v2/phone/setting_templates/{made.body['id']}"


@pytest.mark.parametrize(
    ("kind", "pin"), [("user", "0995"), ("user", "902104"), ("commonarea", "902104"), ("user", "")]
)
def test_a_template_takes_a_code_that_is_hard_to_guess(
    sandbox: Sandbox, call: Door, kind: str, pin: str
) -> None:
    change = {"user_settings": {"desk_phone": {"pin_code": pin}}}

    assert call("PATCH", _template(call, kind), change).status == 204


def test_a_template_leads_calls_to_an_extension_or_a_contact(sandbox: Sandbox, call: Door) -> None:
    contact = call("POST", "/v2/phone/external_contacts", {"name": "Lea", "phone_numbers": ["+12055550150"]})
    ways: dict[str, Any] = {
        "business_hours": {
            "business_hour_action": 50,
            "connect_to_operator": {"id": person(sandbox, "ada")["extension_id"]},
            "ring_type": "0",
        },
        "close_hours": {
            "close_hour_action": 26,
            "connect_to_operator": {"id": contact.body["external_contact_id"]},
        },
    }
    change = {
        "profile": {"country": "US", "area_code": "408"},
        "user_settings": {"audio_prompt_language": "ja-JP", "call_handling": ways},
    }

    assert call("PATCH", _template(call, "user"), change).status == 204


def test_ports_beside_each_other_mark_different_places(sandbox: Sandbox, call: Door) -> None:
    for first, last in (("1", "8"), ("9", "16")):
        place = {"name": f"From {first}", "emergency_address_id": "x", "public_ip": "192.0.2.1"}
        made = call("POST", "/v2/phone/locations", place).body["id"]
        ports = {"port_prefix": "ge/", "port_range_from": first, "port_range_to": last}
        switches = [{"mac_address": "00:11:22:33:44:55", **ports}]

        assert call("PATCH", f"/v2/phone/locations/{made}", {"network_switches": switches}).status == 204
        assert call("PATCH", f"/v2/phone/locations/{made}", {"network_switches": switches}).status == 204


def test_who_was_deleted_lies_in_the_trash_for_a_month(sandbox: Sandbox, call: Door) -> None:
    chloe = person(sandbox, "chloe")["id"]
    assert call("DELETE", f"/v2/users/{chloe}?action=delete").status == 204
    body = {"batch_type": "assign_pending_user", "site_id": _main_site(sandbox), "user_ids": [chloe]}

    assert call("PUT", "/v2/phone/users/batch", body).body["code"] == 12007
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    call.token = call.mint()
    assert call("PUT", "/v2/phone/users/batch", body).body["message"] == "Invalid field."


def test_a_transcript_is_awaited_for_minutes(sandbox: Sandbox, call: Door) -> None:
    simulate(sandbox, "call", from_="ada@example.com", to="ben@example.com", recorded=True)
    newest = sandbox.records.list("phone_recording", newest_first=True, limit=1)[0].id
    path = f"/v2/phone/recording_transcript/download/{newest}"

    assert call("GET", path).body["code"] == 12002
    sandbox.clock.advance(180)
    assert call("GET", path).body["code"] == 12000


def test_recordings_are_listed_by_their_kind(sandbox: Sandbox, call: Door) -> None:
    for kind, count in (("Automatic", 1), ("OnDemand", 0), ("All", 1)):
        assert len(call("GET", f"/v2/phone/recordings?recording_type={kind}").body["recordings"]) == count


@pytest.mark.parametrize("strange", [7, "x", [7], [[]], [{"mac_address": {}, "port": []}] * 2, {"a": {}}])
def test_whatever_is_sent_early_rules_stand(sandbox: Sandbox, call: Door, strange: Any) -> None:
    for path, body in (
        ("locations", {"name": "X", "emergency_address_id": "x", "network_switches": strange}),
        ("batch_locations", {"locations": strange}),
        ("batch_locations", {"locations": [{**PLACE, "network_switches": strange, "elin": strange}]}),
        ("call_queues", {"name": "X", "members": strange}),
    ):
        assert call("POST", f"/v2/phone/{path}", body).status < 500


def test_a_field_that_fails_is_named_in_whatever_words_say_so(sandbox: Sandbox, call: Door) -> None:
    answer = call("POST", "/v2/phone/locations", {"emergency_address_id": "x"})

    assert answer.body["message"] == "Validation failed."
    assert answer.body["errors"] == [{"field": "name", "message": "This field is required."}]
