"""Users: invited and accepting, unique by address, licensed by seats, deactivated, removed, handed over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from greenroom import catalog
from greenroom.sandbox import registry, trigger
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import meetings, organization
from tests.door import Answer, Door
from tests.unit.sandbox.heard import Heard


def add(call: Door, email: str, action: str = "create", **info: Any) -> Answer:
    return call("POST", "/v2/users", {"action": action, "user_info": {"email": email, "type": 1, **info}})


def named(call: Door, name: str) -> dict[str, Any]:
    answer = call("GET", f"/v2/users/{name}@example.com")
    assert answer.status == 200, answer
    return dict(answer.body)


def refusal(answer: Answer) -> tuple[int, int, str]:
    return answer.status, answer.body["code"], answer.body["message"]


def test_an_invited_user_is_pending_until_the_invitation_is_accepted(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    made = add(call, "new@example.com", first_name="New", last_name="Name")
    assert (made.status, made.body["type"]) == (201, 1)
    id = made.body["id"]
    assert call("GET", f"/v2/users/{id}").body["status"] == "pending"
    assert [u["id"] for u in call("GET", "/v2/users?status=pending").body["users"]] == [id]
    assert id not in [u["id"] for u in call("GET", "/v2/users").body["users"]]
    trigger.cause(sandbox.world, catalog.event("user.invitation_accepted"), {"user": id})
    assert call("GET", f"/v2/users/{id}").body["status"] == "active"
    assert heard.names == ["user.created", "user.invitation_accepted"]
    assert heard.events[0][1]["creation_type"] == "create"
    assert heard.events[0][1]["operator"] == "ada@example.com"


def test_an_invitation_nobody_accepted_expires(sandbox: Sandbox, call: Door) -> None:
    id = add(call, "late@example.com").body["id"]
    sandbox.clock.freeze(sandbox.world.now() + timedelta(days=31))
    call.token = call.mint()
    text = "A valid invitation to join the Zoom account was not found for this user."
    assert refusal(call("GET", f"/v2/users/{id}")) == (400, 1120, text)


@pytest.mark.parametrize("action", ["custCreate", "ssoCreate", "autoCreate"])
def test_other_ways_to_create_need_no_consent(call: Door, heard: Heard, action: str) -> None:
    made = add(call, "new@example.com", action, password="Secret12")
    assert call("GET", f"/v2/users/{made.body['id']}").body["status"] == "active"
    assert heard.events[0][1]["creation_type"] == action


def test_auto_create_wants_a_good_password(call: Door) -> None:
    answer = add(call, "new@example.com", "autoCreate", password="secretsecret")
    assert refusal(answer) == (400, 300, "Invalid parameter: password")


def test_an_address_is_used_once_in_all_accounts(call: Door) -> None:
    for email in ("Ada@example.com", "gus@branch.example.com"):
        text = f'Email "{email}" has already been used.'
        assert refusal(add(call, email)) == (409, 1005, text)
    assert call("GET", "/v2/users/email?email=ADA@example.com").body == {"existed_email": True}
    assert call("GET", "/v2/users/email?email=x@example.com").body == {"existed_email": False}


def test_licences_run_out(sandbox: Sandbox, call: Door) -> None:
    organization.subscribe(
        sandbox.world, sandbox.world.account_id, {"plan_base": {"type": "yearly", "hosts": 7}}
    )
    assert add(call, "one@example.com", type=2).status == 201
    full = add(call, "two@example.com", type=2)
    assert (full.status, full.body["code"]) == (400, 3412)
    assert 'maximum number of "7" paying users' in full.body["message"]
    basic = add(call, "two@example.com", type=1)
    assert call("PATCH", f"/v2/users/{basic.body['id']}", {"type": 2}).body["code"] == 3412
    call("PUT", "/v2/users/fay@example.com/status", {"action": "deactivate"})
    assert call("PATCH", f"/v2/users/{basic.body['id']}", {"type": 2}).status == 204
    assert call("PUT", "/v2/users/fay@example.com/status", {"action": "activate"}).body["code"] == 3412


def test_without_sso_nobody_is_made_by_it(sandbox: Sandbox, call: Door) -> None:
    account = sandbox.records.get("account", sandbox.world.account_id) or {}
    sandbox.records.put("account", sandbox.world.account_id, {**account, "sso": False})
    assert add(call, "new@example.com", "ssoCreate").body["code"] == 2002


def test_lists_page_by_token_and_by_number(call: Door) -> None:
    everybody = [u["email"] for u in call("GET", "/v2/users").body["users"]]
    assert len(everybody) == 6
    first = call("GET", "/v2/users?page_size=4").body
    rest = call("GET", f"/v2/users?page_size=4&next_page_token={first['next_page_token']}").body
    assert [u["email"] for u in first["users"] + rest["users"]] == everybody
    assert (first["total_records"], first["page_count"], rest["next_page_token"]) == (6, 2, "")
    second = call("GET", "/v2/users?page_size=4&page_number=2").body
    assert [u["email"] for u in second["users"]] == everybody[4:]
    assert second["page_number"] == 2
    assert call("GET", "/v2/users?page_size=4&page_number=9").body["users"] == []
    assert call("GET", "/v2/users?page_number=x").body["code"] == 300
    stale = call("GET", f"/v2/users?page_size=4&status=inactive&next_page_token={first['next_page_token']}")
    assert refusal(stale) == (400, 300, "The next page token is invalid or expired.")


def test_lists_filter_by_role_and_show_more_on_request(call: Door) -> None:
    assert [u["email"] for u in call("GET", "/v2/users?role_id=1").body["users"]] == ["ben@example.com"]
    call("PATCH", "/v2/users/me", {"host_key": "123456"})
    assert "host_key" not in call("GET", "/v2/users").body["users"][0]
    assert call("GET", "/v2/users?include_fields=host_key").body["users"][0]["host_key"] == "123456"


def test_a_change_tells_the_values_before_and_after(call: Door, heard: Heard) -> None:
    change = {"dept": "Research", "display_name": "Dee", "job_title": "Chemist"}
    assert call("PATCH", "/v2/users/dev@example.com", change).status == 204
    user = named(call, "dev")
    assert (user["dept"], user["display_name"], user["last_name"]) == ("Research", "Dee", "Dogwood")
    event, payload = heard.events[0]
    assert event == "user.updated"
    assert payload["object"] == {"id": user["id"], "dept": "Research", "display_name": "Dee"}
    assert payload["old_object"] == {"id": user["id"], "dept": "", "display_name": "Dev Dogwood"}
    call("PATCH", "/v2/users/dev@example.com", change)
    assert len(heard.events) == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"about_me": "see https://example.com"}, 300),
        ({"linkedin_url": "https://example.com/me"}, 300),
        ({"vanity_name": "taken"}, 4100),
        ({"type": 4, "use_pmi": True}, 200),
        ({"group_id": "none"}, 4130),
    ],
)
def test_changes_that_make_no_sense_are_refused(call: Door, body: dict[str, Any], code: int) -> None:
    assert call("PATCH", "/v2/users/ben@example.com", {"vanity_name": "taken"}).status == 204
    assert call("GET", "/v2/users/vanity_name?vanity_name=Taken").body == {"existed": True}
    assert call("PATCH", "/v2/users/dev@example.com", body).body["code"] == code


def test_an_unknown_user_is_named(call: Door) -> None:
    answer = call("PATCH", "/v2/users/nobody@example.com", {"dept": "x"})
    assert refusal(answer) == (404, 1001, "User does not exist: nobody@example.com.")


def test_a_new_address_is_the_one_to_be_found_by(call: Door) -> None:
    path = "/v2/users/dev@example.com/email"
    assert call("PUT", path, {"email": "ada@example.com"}).body["code"] == 1005
    assert call("PUT", path, {"email": "dave@example.com"}).status == 204
    assert call("GET", "/v2/users/dave@example.com").status == 200
    assert call("GET", "/v2/users/dev@example.com").status == 404


@pytest.mark.parametrize(
    ("password", "code"), [("Ab1", 1124), ("12345678", 1125), ("Abcdefgh", 1126), ("abcdefg1", 1128)]
)
def test_passwords_follow_the_rules(call: Door, password: str, code: int) -> None:
    path = "/v2/users/dev@example.com/password"
    assert call("PUT", path, {"password": password}).body["code"] == code
    assert call("PUT", path, {"password": "Secret12"}).status == 204


def test_who_is_deactivated_leaves_the_list_and_loses_tokens(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    dev = named(call, "dev")
    theirs = token_of(sandbox, dev["id"])
    path = f"/v2/users/{dev['id']}/status"
    assert Door(sandbox, theirs)("GET", "/v2/users/me").status == 200
    for _ in range(2):
        assert (
            call("PUT", path, {"action": "deactivate"}).status
            == catalog.operation("users.update_status").success_status
        )
    assert [u["id"] for u in call("GET", "/v2/users?status=inactive").body["users"]] == [dev["id"]]
    assert Door(sandbox, theirs)("GET", "/v2/users/me").status == 401
    call("PUT", path, {"action": "activate"})
    assert heard.names == ["user.deactivated", "user.activated"]
    text = "Zoom Room and Admin users' status cannot be activated or deactivated."
    admin = call("PUT", "/v2/users/ben@example.com/status", {"action": "deactivate"})
    assert refusal(admin) == (400, 200, text)


def token_of(sandbox: Sandbox, user_id: str) -> str:
    from greenroom.sandbox import tokens

    app = {"client_id": "theirs"}
    return tokens.issue_access(sandbox.world, app, user_id, "authorization_code", ["*"], family="f")


def host(sandbox: Sandbox, kind: str, user_id: str) -> None:
    body = {
        "id": f"{kind}-1",
        "uuid": f"{kind}-1",
        "type": meetings.SORTS[kind].once,
        "host_id": user_id,
        "host_email": "dev@example.com",
    }
    sandbox.records.put(kind, body["id"], body, parent=user_id)


def test_what_is_handed_over_has_a_new_host_and_the_rest_goes(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    dev, emil = named(call, "dev"), named(call, "emil")
    for kind in ("meeting", "webinar"):
        host(sandbox, kind, dev["id"])
    query = "action=delete&transfer_email=emil@example.com&transfer_meeting=true"
    assert call("DELETE", f"/v2/users/{dev['id']}?{query}").status == 204
    kept = sandbox.records.row("meeting", "meeting-1")
    assert kept is not None
    assert (kept.parent, kept.body["host_id"], kept.body["host_email"]) == (
        emil["id"],
        emil["id"],
        emil["email"],
    )
    assert sandbox.records.get("webinar", "webinar-1") is None
    assert call("GET", f"/v2/users/{dev['id']}").status == 404
    assert heard.names == ["user.deleted"]
    groups = call("GET", "/v2/groups").body["groups"]
    assert next(g["total_members"] for g in groups if g["name"] == "Design") == 1
    assert add(call, "dev@example.com").status == 201


def test_leaving_has_its_conditions(call: Door, heard: Heard) -> None:
    own = call("DELETE", "/v2/users/dev@example.com?transfer_email=dev@example.com")
    assert own.body["message"].startswith("The transfer-to email address cannot be the same")
    nobody = call("DELETE", "/v2/users/dev@example.com?transfer_email=nobody@example.com")
    assert (nobody.status, nobody.body["code"]) == (404, 1001)
    assert call("DELETE", "/v2/users/ben@example.com").body["code"] == 1117
    assert call("DELETE", "/v2/users/me?action=delete").body["code"] == 1117
    add(call, "kim@managed.example.com", "custCreate")
    managed = call("DELETE", "/v2/users/kim@managed.example.com")
    assert refusal(managed) == (400, 1107, "You can not disassociate a user with managed domain.")
    assert call("DELETE", "/v2/users/kim@managed.example.com?action=delete").status == 204
    assert call("DELETE", "/v2/users/dev@example.com").status == 204
    assert heard.names == ["user.created", "user.deleted", "user.disassociated"]


def test_the_summary_adds_up(call: Door) -> None:
    add(call, "new@example.com")
    summary = call("GET", "/v2/users/summary").body
    assert (summary["total_users_count"], summary["pending_users_count"]) == (7, 1)
    assert (summary["licensed_users_count"], summary["basic_users_count"]) == (6, 1)


def test_features_of_several_users_at_once(call: Door) -> None:
    add(call, "basic@example.com", "custCreate")
    people = [{"email": f"{name}@example.com"} for name in ("dev", "basic", "nobody")]
    body = {"feature_type": "webinar", "feature_value": "500", "users": people}
    answer = call("POST", "/v2/users/features", body)
    assert answer.status == 201
    assert answer.body["success_user_ids"] == [named(call, "dev")["id"]]
    assert {fail["reason"] for fail in answer.body["fail_details"]} == {"Unpaid user", "Users not found"}


CAUSED = [
    event.event
    for event in catalog.events()
    if event.event in registry.causes and event.event.partition(".")[0] in ("user", "group", "account")
]


@pytest.mark.parametrize("event", CAUSED)
def test_events_can_be_caused_by_the_thing_itself(
    sandbox: Sandbox, call: Door, heard: Heard, event: str
) -> None:
    first = {
        "user.activated": "user.deactivated",
        "user.invitation_accepted": "user.created",
        "group.admin_deleted": "group.admin_added",
    }
    for name in (first.get(event), event):
        if name:
            assert trigger.cause(sandbox.world, catalog.event(name), {})
    assert heard.names[-1] == event


def test_a_user_shows_the_profile_that_every_user_has(call: Door) -> None:
    id = add(call, "new@example.com", "custCreate").body["id"]
    for user in (call("GET", f"/v2/users/{id}").body, named(call, "ben")):
        assert (user["language"], user["dept"], user["phone_number"], user["job_title"]) == (
            "en-US",
            "",
            "",
            "",
        )
        assert user["jid"] == f"{user['id'].lower()}@xmpp.zoom.us"
        assert user["personal_meeting_url"].endswith(f"/j/{user['pmi']}")


def test_a_time_zone_there_is_none_of_is_refused(call: Door) -> None:
    refused = call("PATCH", "/v2/users/ben@example.com", {"timezone": "Mars/One"})
    assert (refused.status, refused.body["errors"][0]["field"]) == (400, "timezone")
    assert named(call, "ben")["timezone"] == "UTC"
    assert call("PATCH", "/v2/users/ben@example.com", {"timezone": "Europe/Vienna"}).status == 204


def test_a_deactivated_user_hosts_nothing_until_activated(call: Door) -> None:
    def plan() -> int:
        return call("POST", "/v2/users/dev@example.com/meetings", {"topic": "Plan", "type": 2}).status

    assert call("PUT", "/v2/users/dev@example.com/status", {"action": "deactivate"}).status == 200
    refused = call("POST", "/v2/users/dev@example.com/meetings", {"topic": "Plan", "type": 2})
    assert (refused.status, refused.body["code"]) == (400, 3161)
    assert call("PUT", "/v2/users/dev@example.com/status", {"action": "activate"}).status == 200
    assert plan() == 201
