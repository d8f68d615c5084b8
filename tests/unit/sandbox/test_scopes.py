from __future__ import annotations

import pytest

from greenroom.catalog import Scopes
from greenroom.sandbox import apps, scopes, settings
from greenroom.sandbox.registry import Problem, Token
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door


def door_of(sandbox: Sandbox, *granted: str) -> Door:
    made = apps.create(sandbox.world, "Test", granted)
    door = Door(sandbox, "none")
    door.token = door.mint(made["client_id"], made["client_secret"])
    return door


def test_any_one_of_the_listed_scopes_is_enough_classic_or_granular(sandbox: Sandbox) -> None:
    assert door_of(sandbox, "room:read:admin")("GET", "/v2/rooms").status == 200
    assert door_of(sandbox, "zoom_rooms:read:list_rooms:admin")("GET", "/v2/rooms").status == 200


def test_without_one_the_answer_is_400_4711_and_lists_them(sandbox: Sandbox) -> None:
    answer = door_of(sandbox, "user:read:admin")("GET", "/v2/rooms")
    assert answer.status == 400
    assert answer.body["code"] == 4711
    assert answer.body["message"] == (
        "Invalid access token, does not contain scopes:[room:read:admin, zoom_rooms:read:list_rooms:admin]."
    )


def test_a_write_scope_does_not_read(sandbox: Sandbox) -> None:
    assert door_of(sandbox, "room:write:admin")("GET", "/v2/rooms").body["code"] == 4711


def test_the_master_account_path_wants_its_own_scope(sandbox: Sandbox) -> None:
    assert door_of(sandbox, "room:read:admin")("GET", "/v2/accounts/me/rooms").body["code"] == 4711
    assert door_of(sandbox, "room:master")("GET", "/v2/accounts/me/rooms").status == 200


def test_user_level_scopes_reach_ones_own_data_only() -> None:
    listed = Scopes(classic=("meeting:read", "meeting:read:admin"))
    token = Token("app", "me", frozenset({"meeting:read"}))
    scopes.check(token, listed, is_own=True)
    with pytest.raises(Problem) as caught:
        scopes.check(token, listed, is_own=False)
    assert caught.value.code == 4711
    assert "[meeting:read:admin]" in caught.value.message


def test_the_check_can_be_switched_off(sandbox: Sandbox) -> None:
    door = door_of(sandbox, "user:read:admin")
    settings.change(sandbox.records, {"scope_checks": False})
    assert door("GET", "/v2/rooms").status == 200


def test_a_token_of_client_credentials_is_for_chatbots_alone(sandbox: Sandbox, call: Door) -> None:
    call.token = str(call.form({"grant_type": "client_credentials"}).body["access_token"])
    for path in ("/v2/users/me", "/v2/rooms", "/v2/users/ada@example.com/meetings"):
        answer = call("GET", path)
        assert (answer.status, answer.body) == (400, {"code": 200, "message": "Invalid api key or secret."})
    settings.change(sandbox.records, {"scope_checks": False})
    assert call("GET", "/v2/users/me").status == 200
