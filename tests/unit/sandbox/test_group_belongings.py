"""Channels seen by an administrator, pictures of groups, helpers of users."""

from __future__ import annotations

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door, multipart

from .chat_stage import ADA, BEN, CHLOE, DEV, Stage


def test_an_administrator_invites_removes_and_deletes_in_anybodys_channel(
    sandbox: Sandbox, call: Door
) -> None:
    stage = Stage(sandbox, call)
    channel = stage.create("plans", BEN)
    path = f"/v2/chat/users/{BEN}/channels/{channel}"

    def members() -> set[str]:
        return {one["email"] for one in call("GET", f"{path}/members").body["members"]}

    assert (
        call("POST", f"{path}/members", {"members": [{"email": e} for e in (ADA, CHLOE, DEV)]}).status == 201
    )
    assert members() == {ADA, BEN, CHLOE, DEV}
    assert call("DELETE", f"{path}/members/{stage.user(CHLOE)}").status == 204
    assert members() == {ADA, BEN, DEV}
    mine = f"/v2/chat/users/{ADA}/channels/{channel}"
    assert call("DELETE", f"{path}/members?identifiers={stage.user(DEV)}").status == 204, mine
    assert DEV not in members()
    assert call("DELETE", path).status == 204
    assert call("GET", path).status == 404


def test_a_groups_pictures_come_and_go(call: Door) -> None:
    group = call("POST", "/v2/groups", {"name": "Gardeners"}).body["id"]
    path = f"/v2/groups/{group}/settings/virtual_backgrounds"
    raw, headers = multipart({"file": b"\x89PNG\r\n\x1a\n picture"})

    made = call("POST", path, raw=raw, headers=headers)

    assert made.status == 201
    assert call("DELETE", f"{path}?file_ids={made.body['id']}").status == 204
    again = call("DELETE", f"{path}?file_ids={made.body['id']}")
    assert again.status >= 400


def test_assistants_are_taken_away_one_by_one_and_all_at_once(call: Door) -> None:
    def helped() -> list[str]:
        return [one["email"] for one in call("GET", f"/v2/users/{ADA}/assistants").body["assistants"]]

    for gone in (f"/v2/users/{ADA}/assistants/{BEN}", f"/v2/users/{ADA}/assistants"):
        added = call("POST", f"/v2/users/{ADA}/assistants", {"assistants": [{"email": BEN}]})
        assert (added.status, helped()) == (201, [BEN])
        assert call("DELETE", gone).status == 204
        assert helped() == []
