"""Settings of accounts, groups and users: what is inherited, what is locked, what is told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.door import Door
from tests.unit.sandbox.heard import Heard

USER, ACCOUNT = "/v2/users/dev@example.com/settings", "/v2/accounts/me/settings"


@pytest.fixture
def group(call: Door) -> str:
    return next(
        f"/v2/groups/{g['id']}" for g in call("GET", "/v2/groups").body["groups"] if g["name"] == "Design"
    )


def chat(value: bool) -> dict[str, Any]:
    return {"in_meeting": {"chat": value}}


def shown(call: Door, path: str) -> Any:
    return call("GET", path).body["in_meeting"].get("chat")


def test_a_change_is_merged_in(call: Door, heard: Heard) -> None:
    call("PATCH", USER, {"in_meeting": {"chat": True}, "schedule_meeting": {"host_video": True}})
    assert call("PATCH", USER, {"in_meeting": {"polling": True}}).status == 204
    body = call("GET", USER).body
    assert (body["in_meeting"]["chat"], body["in_meeting"]["polling"]) == (True, True)
    assert body["schedule_meeting"]["host_video"] is True
    assert heard.names == ["user.settings_updated"] * 2
    assert heard.events[1][1]["object"]["settings"] == {"in_meeting": {"polling": True}}


def test_the_account_is_under_the_group_and_the_group_under_the_user(call: Door, group: str) -> None:
    call("PATCH", ACCOUNT, chat(True))
    assert shown(call, f"{group}/settings") is True
    assert shown(call, USER) is True
    call("PATCH", f"{group}/settings", chat(False))
    assert shown(call, USER) is False
    assert shown(call, "/v2/users/ben@example.com/settings") is True
    call("PATCH", USER, chat(True))
    assert shown(call, USER) is True


def test_what_the_account_locks_holds_below_and_refuses_change(call: Door, group: str) -> None:
    call("PATCH", USER, chat(False))
    call("PATCH", f"{group}/settings", chat(False))
    call("PATCH", ACCOUNT, chat(True))
    assert call("PATCH", "/v2/accounts/me/lock_settings", chat(True)).status == 200
    assert shown(call, USER) is True
    assert shown(call, f"{group}/settings") is True
    for path in (USER, f"{group}/settings"):
        answer = call("PATCH", path, chat(False))
        assert (answer.status, answer.body["code"]) == (400, 300)
        assert answer.body["errors"] == [
            {"field": "in_meeting.chat", "message": "This setting is locked by the account."}
        ]
        assert call("PATCH", path, chat(True)).status == 204
    assert call("PATCH", ACCOUNT, chat(False)).status == 204
    assert shown(call, USER) is False


def test_what_a_group_locks_holds_for_its_members(call: Door, group: str) -> None:
    call("PATCH", f"{group}/settings", chat(True))
    assert call("PATCH", f"{group}/lock_settings", chat(True)).status == 204
    refused = call("PATCH", USER, chat(False))
    assert refused.body["errors"][0]["message"] == "This setting is locked by the group."
    assert call("PATCH", "/v2/users/ben@example.com/settings", chat(False)).status == 204
    call("PATCH", f"{group}/lock_settings", chat(False))
    assert call("PATCH", USER, chat(False)).status == 204


def test_a_group_shows_what_the_account_locked_and_cannot_unlock_it(call: Door, group: str) -> None:
    call("PATCH", "/v2/accounts/me/lock_settings", chat(True))
    call("PATCH", f"{group}/lock_settings", chat(False))
    assert shown(call, f"{group}/lock_settings") is True


def test_locks_and_settings_tell(call: Door, heard: Heard, group: str) -> None:
    for path in (ACCOUNT, "/v2/accounts/me/lock_settings", f"{group}/settings", f"{group}/lock_settings"):
        call("PATCH", path, chat(True))
    levels = ("account", "group")
    assert heard.names == [f"{level}.{what}settings_updated" for level in levels for what in ("", "lock_")]


def test_the_primary_group_decides(call: Door, group: str) -> None:
    other = call("POST", "/v2/groups", {"name": "Other"}).body["id"]
    call("POST", f"/v2/groups/{other}/members", {"members": [{"email": "dev@example.com"}]})
    call("PATCH", f"{group}/settings", chat(False))
    call("PATCH", f"/v2/groups/{other}/settings", chat(True))
    assert shown(call, USER) is False
    call("PATCH", f"/v2/groups/{other}/members/dev@example.com", {"action": "set_primary"})
    assert shown(call, USER) is True


def test_options_ask_for_parts(call: Door) -> None:
    call("PATCH", USER, {"meeting_security": {"waiting_room": True}})
    assert "meeting_security" not in call("GET", USER).body
    assert list(call("GET", f"{USER}?option=meeting_security").body) == ["meeting_security"]
    call("PATCH", USER, {"in_meeting": {"chat": True, "polling": True}})
    assert call("GET", f"{USER}?custom_query_fields=chat").body == {"in_meeting": {"chat": True}}


@pytest.mark.parametrize(
    ("feature", "code"),
    [({"large_meeting": True}, 1108), ({"webinar": True}, 1122), ({"zoom_events": True}, 1206)],
)
def test_features_need_a_licence(call: Door, feature: dict[str, Any], code: int) -> None:
    call("PATCH", "/v2/users/dev@example.com", {"type": 1})
    assert call("PATCH", USER, {"feature": feature}).body["code"] == code
    call("PATCH", "/v2/users/dev@example.com", {"type": 2})
    assert call("PATCH", USER, {"feature": feature}).status == 204
    assert call("GET", USER).body["feature"][next(iter(feature))] is True


def test_webinars_and_events_exclude_each_other(call: Door) -> None:
    call("PATCH", USER, {"feature": {"webinar": True}})
    assert call("PATCH", USER, {"feature": {"zoom_events": True}}).body["code"] == 1205


def test_a_group_registers_as_the_account_does_until_it_says_otherwise(call: Door, group: str) -> None:
    account = "/v2/accounts/me/settings/registration?type=webinar"
    assert call("PATCH", account, {"approve_type": 1}).status == 204
    path = f"{group}/settings/registration?type=webinar"
    assert call("GET", path).body["approve_type"] == 1
    assert call("PATCH", path, {"approve_type": 0}).status == 204
    assert call("GET", path).body["approve_type"] == 0
    assert call("GET", account).body["approve_type"] == 1


def test_everybodys_features_are_shown(call: Door) -> None:
    def feature(name: str) -> dict[str, Any]:
        return dict(call("GET", f"/v2/users/{name}@example.com/settings").body["feature"])

    assert feature("ben") == {"large_meeting": False, "meeting_capacity": 300, "zoom_phone": True}
    assert feature("fay")["zoom_phone"] is False
    assert call("PATCH", "/v2/users/fay@example.com", {"type": 1}).status == 204
    assert feature("fay")["meeting_capacity"] == 100
