"""Roles and what they allow; sub accounts, their own worlds, and the plans they have."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.sandbox import settings, trigger
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door
from tests.unit.sandbox.heard import Heard
from tests.unit.sandbox.meeting_room import MeetingRoom
from tests.unit.sandbox.test_users import token_of


@pytest.fixture
def sub(call: Door) -> str:
    return str(call("GET", "/v2/accounts").body["accounts"][0]["id"])


def as_user(sandbox: Sandbox, call: Door, name: str) -> Door:
    id = call("GET", f"/v2/users/{name}@example.com").body["id"]
    return Door(sandbox, token_of(sandbox, id))


# Roles


def test_a_member_may_see_the_own_data_and_nothing_of_others(sandbox: Sandbox, call: Door) -> None:
    dev = as_user(sandbox, call, "dev")
    assert dev("GET", "/v2/users/me").status == 200
    assert dev("GET", "/v2/users/me/settings").status == 200
    answer = dev("GET", "/v2/users/ben@example.com")
    text = "Invalid access token. Does not contain permissions [User:Read]."
    assert (answer.status, answer.body) == (400, {"code": 200, "message": text})
    settings.change(sandbox.records, {"role_checks": False})
    assert dev("GET", "/v2/users/ben@example.com").status == 200


def test_a_role_allows_what_its_privileges_say(sandbox: Sandbox, call: Door) -> None:
    fay = as_user(sandbox, call, "fay")
    assert fay("GET", "/v2/users").status == 200
    body = {"action": "create", "user_info": {"email": "x@example.com", "type": 1}}
    assert "[User:Edit]" in fay("POST", "/v2/users", body).body["message"]
    role = next(r["id"] for r in call("GET", "/v2/roles").body["roles"] if r["name"] == "Front Desk")
    assert call("PATCH", f"/v2/roles/{role}", {"privileges": ["User:Edit"]}).status == 200
    assert fay("POST", "/v2/users", body).status == 201
    assert fay("GET", "/v2/users").status == 200
    assert fay("POST", "/v2/groups", {"name": "x"}).status == 400
    assert as_user(sandbox, call, "ben")("POST", "/v2/groups", {"name": "x"}).status == 201
    assert call("GET", "/v2/users/fay@example.com/permissions").body["permissions"] == [
        "User:Edit",
        "User:Read",
    ]


def test_a_role_lives(call: Door) -> None:
    assert call("POST", "/v2/roles", {"name": "Guide", "privileges": ["User:Read"]}).body == {}
    path = f"/v2/roles/{call('GET', '/v2/roles').body['roles'][-1]['id']}"
    taken = call("POST", "/v2/roles", {"name": "guide"})
    assert taken.body == {"code": 1224, "message": "Role name guide has already been used."}
    given = {"members": [{"email": "dev@example.com"}, {"email": "ada@example.com"}]}
    assert "," not in call("POST", f"{path}/members", given).body["ids"]
    assert [m["email"] for m in call("GET", f"{path}/members").body["members"]] == ["dev@example.com"]
    assert call("GET", path).body["total_members"] == 1
    assert call("GET", "/v2/users/dev@example.com").body["role_name"] == "Guide"
    assert call("DELETE", f"{path}/members/ben@example.com").status == 404
    dev = call("GET", "/v2/users/dev@example.com").body["id"]
    assert call("DELETE", f"{path}/members/{dev}").status == 204
    call("POST", f"{path}/members", given)
    assert call("DELETE", path).status == 200
    assert call("GET", "/v2/users/dev@example.com").body["role_id"] == "2"
    assert call("GET", path).body == {"code": 1034, "message": "Provided `role_id` does not exist."}
    for fixed in ("0", "2"):
        answer = call("POST", f"/v2/roles/{fixed}/members", given)
        assert answer.body["message"] == "Can't delete or add members for Normal/Owner roles."
    assert call("DELETE", "/v2/roles/1").status == 400


# Accounts


def test_a_sub_account_is_made_with_its_owner_and_goes_while_it_is_free(call: Door, heard: Heard) -> None:
    person = {"first_name": "Hal", "last_name": "Hazel", "email": "hal@example.com"}
    weak = call("POST", "/v2/accounts", {**person, "password": "aaaaAA11!"})
    assert (weak.status, weak.body["code"]) == (400, 1111)
    made = call("POST", "/v2/accounts", {**person, "account_name": "North", "password": "Tr33house!"})
    assert (made.status, made.body["owner_email"]) == (201, "hal@example.com")
    path = f"/v2/accounts/{made.body['id']}"
    shown = call("GET", path).body
    assert (shown["account_name"], shown["account_type"]) == ("North", "Free")
    assert call("GET", f"{path}/users/me").body["id"] == made.body["owner_id"]
    assert call("GET", f"{path}/roles").body["total_records"] == 3
    found = call("GET", "/v2/accounts?email=hal@example.com").body
    assert [a["id"] for a in found["accounts"]] == [made.body["id"]]
    assert call("DELETE", path).status == 204
    assert call("GET", path).body["code"] == 2001
    assert call("DELETE", "/v2/accounts/me").status == 404
    assert heard.names == ["account.created", "account.disassociated"]


def test_a_sub_account_has_a_world_of_its_own(sandbox: Sandbox, call: Door, heard: Heard, sub: str) -> None:
    body = {"action": "custCreate", "user_info": {"email": "kim@branch.example.com", "type": 1}}
    made = call("POST", f"/v2/accounts/{sub}/users", body)
    assert made.status == 201
    assert heard.events[0][1]["account_id"] == sub
    assert heard.events[0][1]["operator"] == "ada@example.com"
    assert call("GET", f"/v2/users/{made.body['id']}").status == 404
    assert call("GET", f"/v2/accounts/{sub}/users").body["total_records"] == 2
    assert call("GET", "/v2/accounts/me/users").body["total_records"] == 6
    free = call("POST", f"/v2/accounts/{sub}/groups", {"name": "Design"})
    assert (free.status, free.body["message"]) == (400, "Only available for Paid account.")
    divisions = f"/v2/accounts/{sub}/divisions"
    assert call("POST", divisions, {"division_name": "Design"}).status == 201
    assert [len(call("GET", path).body["divisions"]) for path in ("/v2/divisions", divisions)] == [1, 2]
    nowhere = call("GET", "/v2/accounts/nowhere/users")
    assert (nowhere.status, nowhere.body["message"]) == (404, "Account does not exist: nowhere")
    call("PATCH", f"/v2/accounts/{sub}/settings", {"in_meeting": {"chat": True}})
    inner = call("GET", f"/v2/accounts/{sub}/users/kim@branch.example.com/settings").body
    assert inner["in_meeting"]["chat"] is True
    assert call("GET", "/v2/accounts/me/settings").body.get("in_meeting", {}).get("chat") is not True


def test_any_path_can_be_led_into_an_account(call: Door, sub: str) -> None:
    made = call("POST", f"/v2/accounts/{sub}/tracking_fields", {"field": "Project"})
    assert made.status == 201
    assert call("GET", f"/v2/accounts/{sub}/tracking_fields").body["total_records"] == 1
    assert call("GET", "/v2/accounts/me/tracking_fields").body["total_records"] == 0
    assert call("GET", f"/v2/accounts/{sub}/nothing/here").body["code"] == 2300
    assert call("GET", f"/v2/accounts/{sub}/accounts").body["code"] == 2300
    assert call("GET", "/v2/accounts/nowhere/tracking_fields").body["code"] == 2001


def test_a_user_changes_accounts(call: Door, sub: str) -> None:
    path = f"/v2/accounts/me/users/{call('GET', '/v2/users/dev@example.com').body['id']}/account"
    assert call("PUT", path, {"account_id": sub}).status == 204
    assert call("GET", "/v2/users/dev@example.com").status == 404
    assert call("GET", f"/v2/accounts/{sub}/users/dev@example.com").body["role_id"] == "2"
    assert call("PUT", path, {"account_id": sub}).body["code"] == 1010


def test_an_administrator_becomes_the_owner(call: Door, sub: str) -> None:
    path = "/v2/accounts/me/owner"
    assert call("PUT", path, {"email": "dev@example.com"}).body["code"] == 200
    assert "outside" in call("PUT", path, {"email": "x@example.com"}).body["message"]
    assert "owner" in call("PUT", path, {"email": "ada@example.com"}).body["message"]
    assert call("PUT", path, {"email": "ben@example.com"}).status == 204
    assert call("GET", "/v2/accounts/me").body["owner_email"] == "ben@example.com"
    assert call("GET", "/v2/users/ben@example.com").body["role_id"] == "0"
    assert call("GET", "/v2/users/ada@example.com").body["role_id"] == "1"


def test_domains_and_options(call: Door, sub: str) -> None:
    domains = call("GET", "/v2/accounts/me/managed_domains").body
    assert domains["domains"] == [{"domain": "managed.example.com", "status": "verified"}]
    assert call("GET", "/v2/accounts/me/trusted_domains").body == {"trusted_domains": ["partner.example.com"]}
    assert call("PATCH", f"/v2/accounts/{sub}/options", {"share_rc": True}).status == 200
    options = call("GET", f"/v2/accounts/{sub}").body["options"]
    assert (options["share_rc"], options["pay_mode"]) == (True, "master")


# Billing

CONTACT = {
    "address": "1 River Walk", "city": "Vienna", "country": "AT", "email": "gus@branch.example.com",
    "first_name": "Gus", "last_name": "Gum", "phone_number": "5550100", "state": "V", "zip": "1020",
}  # fmt: skip


def subscribe(call: Door, sub: str, **plans: Any) -> Any:
    body = {"contact": CONTACT, "plan_base": {"type": "monthly", "hosts": 2}, **plans}
    return call("POST", f"/v2/accounts/{sub}/plans", body)


def test_a_plan_makes_an_account_a_paid_one_until_it_ends(sandbox: Sandbox, call: Door, sub: str) -> None:
    settings.change(sandbox.records, {"rate_limits": False})
    path = f"/v2/accounts/{sub}"
    assert call("GET", f"{path}/plans/usage").body["message"] == "Only available for paid account."
    assert subscribe(call, sub).status == 201
    assert subscribe(call, sub).body["code"] == 2100
    shown = call("GET", f"{path}/plans").body["plan_base"]
    assert (shown["status"], shown["hosts"], shown["next_invoice_date"]) == ("active", 2, "2026-03-11")
    assert call("GET", path).body["account_type"] == "Pro"
    assert call("DELETE", path).body == {"code": 2000, "message": "You cannot disassociate a paid account."}
    assert call("GET", f"{path}/billing").body["city"] == "Vienna"
    assert call("PATCH", f"{path}/billing", {"city": "Graz"}).status == 200
    assert call("GET", f"{path}/billing").body["city"] == "Graz"
    assert call("PATCH", f"{path}/options", {"pay_mode": "sub"}).body["code"] == 2100
    found = call("GET", "/v2/accounts/billing/renewals?interval=30").body["results"]
    assert [(r["account_id"], r["next_renewal_date"]) for r in found] == [(sub, "2026-03-11")]
    assert call("PATCH", f"{path}/plans/base/status", {"action": "cancel"}).status == 200
    assert call("GET", f"{path}/plans").body["plan_base"]["status"] == "cancelled"
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    call.token = call.mint()
    assert call("GET", path).body["account_type"] == "Free"
    assert call("DELETE", path).status == 204


def test_seats_of_a_plan_are_counted(call: Door, heard: Heard, sub: str) -> None:
    path = f"/v2/accounts/{sub}"
    subscribe(call, sub)
    for n, status in enumerate((201, 201, 400)):
        info = {"email": f"u{n}@branch.example.com", "type": 2}
        answer = call("POST", f"{path}/users", {"action": "custCreate", "user_info": info})
        assert answer.status == status
    usage = call("GET", f"{path}/plans/usage").body["plan_base"]
    assert (usage["usage"], usage["hosts"]) == (2, 2)
    fewer = call("PUT", f"{path}/plans/base", {"type": "monthly", "hosts": 1})
    assert 'has "2" paid users' in fewer.body["message"]
    assert call("PUT", f"{path}/plans/base", {"type": "yearly", "hosts": 5}).status == 204


def test_additional_plans_come_change_and_go(call: Door, heard: Heard, sub: str) -> None:
    path, code = f"/v2/accounts/{sub}/plans/addons", "webinar500_monthly"
    wish = {"type": code, "hosts": 3}
    assert "free plan" in call("POST", path, wish).body["message"]
    subscribe(call, sub)
    assert call("POST", path, wish).status == 201
    assert "already has" in call("POST", path, wish).body["message"]
    assert call("PUT", path, {"type": code, "hosts": 4}).status == 200
    assert call("PUT", path, {"type": "large500_monthly", "hosts": 4}).body["code"] == 2100
    plan = call("GET", f"/v2/accounts/{sub}/plans").body["plan_webinar"][0]
    assert (plan["type"], plan["hosts"], plan["status"]) == (code, 4, "active")
    gone = call("PATCH", f"{path}/status", {"action": "cancel", "type": "large500_monthly"})
    assert gone.body["message"] == 'You do not have a "large500_monthly" plan subscription.'
    assert call("PATCH", f"{path}/status", {"action": "cancel", "type": code}).status == 200
    assert call("GET", f"/v2/accounts/{sub}/plans").body["plan_webinar"][0]["status"] == "cancelled"


def test_who_pays_alone_is_left_alone(call: Door, sub: str) -> None:
    call("PATCH", f"/v2/accounts/{sub}/options", {"pay_mode": "sub"})
    answer = subscribe(call, sub)
    assert (answer.status, answer.body["code"]) == (400, 2100)
    assert "self" in answer.body["message"]
    assert call("GET", f"/v2/accounts/{sub}/billing").body["code"] == 2100


def test_only_a_paid_account_has_invoices_and_reports_are_about_sub_accounts(
    call: Door, heard: Heard, sub: str
) -> None:
    path = f"/v2/accounts/{sub}/billing/invoices"
    assert "Only available" in call("GET", path).body["message"]
    subscribe(call, sub)
    assert len(call("GET", path).body["invoices"]) == 1
    assert call("GET", f"{path}/none").body["message"] == "InvoiceId does not exist: none."
    reports = "/v2/accounts/billing/invoice_reports"
    month = {"start_date": "2026-01-01", "end_date": "2026-01-31"}
    assert call("POST", reports, {**month, "account_ids": [sub]}).body["status"] == "Completed"
    assert call("POST", reports, {**month, "account_ids": []}).body["code"] == 2100
    assert call("POST", reports, {**month, "account_ids": ["none"]}).body["code"] == 10102
    long = {**month, "end_date": "2026-03-31", "account_ids": [sub]}
    assert call("POST", reports, long).body["code"] == 2100
    [made] = call("GET", reports).body["invoice_reports"]
    assert call("DELETE", f"{reports}/{made['id']}").status == 204
    assert call("GET", reports).body["invoice_reports"] == []


def test_a_report_tells_its_state_and_is_printed(call: Door, sub: str) -> None:
    subscribe(call, sub)
    reports, today = "/v2/accounts/billing/invoice_reports", call.sandbox.world.now().date().isoformat()
    wish = {"account_ids": [sub], "start_date": today, "end_date": today}
    made = call("POST", reports, wish).body
    told = call("GET", f"{reports}/{made['id']}?download=false").body
    printed = call("GET", f"{reports}/{made['id']}?download=true").body
    assert (told["status"], told["accounts_total_number"]) == ("Available", 1)
    assert printed.startswith("%PDF")
    assert (
        call("GET", f"/v2/accounts/{sub}/billing/invoices").body["invoices"][0]["invoice_number"] in printed
    )
    assert call("GET", f"{reports}/none?download=true").body["code"] == 2001


def test_a_trial_ends_by_itself_and_is_given_once(sandbox: Sandbox, call: Door, sub: str) -> None:
    trial = {"type": "free_trial", "hosts": 2}
    settings.change(sandbox.records, {"rate_limits": False})
    assert subscribe(call, sub, plan_base=trial).status == 201
    refused = call("PATCH", f"/v2/accounts/{sub}/plans/base/status", {"action": "cancel"}).body
    assert refused["message"].startswith("Free trial and VIP accounts can not cancel")
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    call.token = call.mint()
    assert call("GET", f"/v2/accounts/{sub}").body["account_type"] == "Free"
    again = subscribe(call, sub, plan_base=trial)
    assert again.body["message"] == "Cannot enable free trial again for subaccount."
    assert subscribe(call, sub).status == 201


def test_what_a_bundle_includes_is_not_bought_twice(call: Door, sub: str) -> None:
    bundle = {"type": "ACT-ENT-LMT_500-T_1-monthly", "hosts": 1}
    large, webinar = {"type": "large500_monthly", "hosts": 1}, {"type": "webinar500_monthly", "hosts": 1}
    included = subscribe(call, sub, plan_bundle=[bundle], plan_large_meeting=[large]).body["message"]
    assert "large500_monthly is already included in bundle plan" in included
    other = subscribe(call, sub, plan_bundle=[bundle], plan_webinar=[webinar]).body["message"]
    assert other == "Can't subscribe to base plan and bundle plan at the same time."


def test_a_cancelled_plan_still_lasts(call: Door, sub: str) -> None:
    wish = {"type": "webinar500_monthly", "hosts": 1}
    subscribe(call, sub, plan_webinar=[wish])
    call("PATCH", f"/v2/accounts/{sub}/plans/base/status", {"action": "cancel"})
    assert subscribe(call, sub).body["message"].startswith("One account only can have one active")
    assert call("PUT", f"/v2/accounts/{sub}/plans/addons", wish).body["code"] == 3261


def test_an_address_names_a_country_and_a_state(call: Door, sub: str) -> None:
    for changes, text in (
        ({"country": "XX"}, "Invalid country parameter: XX"),
        ({"country": "US", "state": "V"}, "Invalid state parameter: V"),
    ):
        assert subscribe(call, sub, contact={**CONTACT, **changes}).body["message"] == text
    assert subscribe(call, sub, contact={**CONTACT, "country": "US", "state": "ny"}).status == 201
    signs = call("PATCH", f"/v2/accounts/{sub}/billing", {"city": "<b>Graz</b>"}).body
    assert signs["message"] == 'Your request was not accepted because "city" contains special character(s).'


def test_a_renamed_account_and_its_address_are_told_and_shown(room: MeetingRoom) -> None:
    world = room.sandbox.world
    trigger.cause(world, trigger.find("account.updated"), {"name": "Garden"})
    told = room.last("account.updated")
    assert (told["object"]["account_name"], told["old_object"]["account_name"]) == (
        "Garden",
        "Greenroom Example",
    )
    trigger.cause(world, trigger.find("account.vanity_url_approved"), {})
    url = room.last("account.vanity_url_approved")["object"]["vanity_url"]
    trigger.cause(world, trigger.find("account.vanity_url_rejected"), {})
    shown = room("GET", f"/accounts/{world.account_id}").body
    assert (shown["account_name"], shown["vanity_url"]) == ("Garden", url)


def test_what_is_subscribed_to_is_invoiced_billed_and_printed(call: Door, sub: str) -> None:
    subscribe(call, sub)
    invoices = call("GET", f"/v2/accounts/{sub}/billing/invoices").body["invoices"]
    shown = call("GET", f"/v2/accounts/{sub}/billing/invoices/{invoices[0]['id']}").body
    bills = call("GET", "/v2/report/billing").body["billing_reports"]
    charged = call("GET", f"/v2/report/billing/invoices?billing_id={bills[0]['id']}").body["invoices"]
    assert call("GET", f"/v2/billing/invoices/{invoices[0]['id']}/download").body.startswith("%PDF")
    printed = call("GET", f"/api/download/billing/invoices/{invoices[0]['id']}")

    assert [item["quantity"] for item in shown["invoice_items"]] == [one["quantity"] for one in charged]
    assert {one["invoice_number"] for one in charged} == {invoices[0]["invoice_number"]}
    assert printed.status == 200
    assert printed.body.startswith("%PDF-1.4")
    assert invoices[0]["invoice_number"] in printed.body
    assert call("GET", "/v2/report/billing/invoices?billing_id=1999-01").body["code"] == 5010
