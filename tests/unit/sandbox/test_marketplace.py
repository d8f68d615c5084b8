"""An app's own event subscriptions and webhook logs, as Zoom's API makes and shows them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from greenroom.sandbox import apps

from .plays import Answer, Play, Receiver, call, on_stage, run

ALL = "/marketplace/app/event_subscription"
LOGS = f"/marketplace/apps/{apps.WELL_KNOWN_ID}/webhook_logs"


def wish(receiver: Receiver | None, *events: str, **more: Any) -> dict[str, Any]:
    url = receiver.url if receiver else "http://127.0.0.1:9/none"
    body = {"event_webhook_url": url, "events": list(events) or ["user.updated"]}
    return {**body, "subscription_scope": "account", **more}


def say(play: Play, event: str = "user.updated", **payload: Any) -> None:
    with play.world.transaction():
        play.world.emit(event, payload.pop("object", {}), **payload)


def no(answer: Answer) -> tuple[int, int, str]:
    return answer.status, answer.body["code"], answer.body["message"]


async def token_of(play: Play, scopes: list[str], grant: str = "account_credentials") -> dict[str, str]:
    """Return the headers of a new app's token."""
    import base64

    made = apps.create(play.world, "Other", scopes)
    basic = base64.b64encode(f"{made['client_id']}:{made['client_secret']}".encode()).decode()
    query = f"grant_type={grant}&account_id={play.world.account_id}"
    headers = {"authorization": f"Basic {basic}"}
    answer = await call(play._zoom, "POST", f"/oauth/token?{query}", headers=headers)
    return {"authorization": f"Bearer {answer.body['access_token']}", "client": made["client_id"]}


def test_a_subscription_is_made_after_the_challenge_listed_and_deleted() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            made = await play.zoom("POST", ALL, wish(receiver, event_subscription_name="Mine"))
            assert made.status == 201
            id = made.body["event_subscription_id"]
            assert len(receiver.challenges) == 1
            query = f"user_id={play.world.owner_id}&account_id={play.world.account_id}"
            [shown] = (await play.zoom("GET", f"{ALL}?{query}")).body["event_subscriptions"]
            assert (shown["event_subscription_id"], shown["event_subscription_name"]) == (id, "Mine")
            assert (shown["created_source"], shown["events"]) == ("openapi", ["user.updated"])
            say(play)
            await play.stage.outbox.settle()
            assert [got.event for got in receiver.got] == ["user.updated"]
            assert (await play.zoom("DELETE", f"{ALL}/{id}")).status == 204
            gone = await play.zoom("DELETE", f"{ALL}/{id}")
            assert no(gone) == (404, 1601, f"App event subscription is invalid: {id}")

    run(act)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"events": []}, (400, 1500, "The events list is empty.")),
        ({"event_webhook_url": ""}, (400, 1500, "The event webhook url is empty.")),
        ({"subscription_scope": "all"}, (400, 1500, "The subscription scope is invalid.")),
        ({"events": ["user.flew"]}, (404, 1601, "App event not exists: user.flew")),
        (
            {"user_ids": ["nobody"]},
            (404, 1001, "User does not exist or does not belong to this account: nobody."),
        ),
        ({}, (404, 1701, "The event webhook url validate failed: http://127.0.0.1:9/none.")),
        (
            {"custom_header": {"custom_header_type": 9}},
            (404, 1801, "The custom header type validate failed: 9."),
        ),
        ({"custom_header": {"custom_header_type": 1}}, (400, 1500, "The username is required.")),
        (
            {"custom_header": {"custom_header_type": 3, "custom_header_key": "a b"}},
            (400, 1500, "The custom header value is required."),
        ),
        (
            {
                "custom_header": {
                    "custom_header_type": 3,
                    "custom_header_key": "a b",
                    "custom_header_value": "1",
                }
            },
            (400, 1500, "The input value can't contain space."),
        ),
        (
            {
                "custom_header": {
                    "custom_header_type": 3,
                    "custom_header_key": "x-zm-signature",
                    "custom_header_value": "1",
                }
            },
            (400, 1500, "The custom header key is reserved by Zoom."),
        ),
        (
            {
                "custom_header": {
                    "custom_header_type": 2,
                    "client_id": "c",
                    "client_secret": "s",
                    "token_url": "http://127.0.0.1:9/token",
                }
            },
            (404, 1702, "The Oauth token url validate failed: http://127.0.0.1:9/token."),
        ),
    ],
)
def test_what_is_wrong_is_said_in_zooms_words(change: dict[str, Any], expected: Any) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.zoom("POST", ALL, wish(None) | change)
            assert no(answer) == expected
            assert not play.records.list("subscription")

    run(act)


def test_an_app_subscribes_only_to_events_its_scopes_allow() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            headers = await token_of(play, ["user:read:admin"])
            body = wish(receiver, "user.updated", "chat_message.sent")
            answer = await call(play._zoom, "POST", f"/v2{ALL}", body, headers)
            assert no(answer) == (400, 1602, "The event is not allowed for the app: chat_message.sent")
            answer = await call(play._zoom, "GET", f"/v2{LOGS}", None, headers)
            assert no(answer)[:2] == (400, 4711)
            headers = await token_of(play, ["marketplace_app:read"])
            answer = await call(play._zoom, "GET", f"/v2{LOGS}", None, headers)
            assert no(answer)[:2] == (401, 201)
            assert (await call(play._zoom, "GET", f"/v2{LOGS}")).status == 401

    run(act)


def test_a_subscription_for_users_hears_of_them_only() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            ada, ben, *_ = (row.id for row in play.records.list("user"))
            account = play.world.account_id
            body = wish(receiver, subscription_scope="user", user_ids=[ada], account_id=account)
            id = (await play.zoom("POST", ALL, body)).body["event_subscription_id"]
            say(play, object={"id": ben})
            say(play, object={"id": ada})
            await play.stage.outbox.settle()
            assert len(receiver.got) == 1
            change = {"user_ids": [f"{ben},{ada}"], "account_id": account}
            assert (await play.zoom("PATCH", f"{ALL}/{id}", change)).status == 204
            say(play, object={"id": ben})
            await play.stage.outbox.settle()
            assert len(receiver.got) == 2
            query = f"event_subscription_id={id}&user_ids={ada},{ben}&account_id={account}"
            assert (await play.zoom("DELETE", f"{ALL}?{query}")).status == 204
            say(play, object={"id": ada})
            await play.stage.outbox.settle()
            assert len(receiver.got) == 2
            foreign = await play.zoom("PATCH", f"{ALL}/{id}", {"user_ids": ["x"], "account_id": account})
            assert no(foreign)[:2] == (404, 1001)
            assert (await play.zoom("PATCH", f"{ALL}/{id}", {"user_ids": []})).status == 400

    run(act)


def test_subscriptions_made_elsewhere_are_shown_but_not_altered() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            made = await play.control("POST", "subscriptions", {"url": receiver.url, "events": ["user.*"]})
            query = f"user_id={play.world.owner_id}&account_id={play.world.account_id}"
            [shown] = (await play.zoom("GET", f"{ALL}?{query}")).body["event_subscriptions"]
            assert shown["created_source"] == "default"
            assert (await play.zoom("DELETE", f"{ALL}/{made.body['id']}")).status == 404
            assert (await play.zoom("GET", ALL)).status == 400
            assert (await play.zoom("PUT", ALL)).status == 405
            assert no(await play.zoom("GET", "/marketplace/nothing"))[:2] == (404, 2300)

    run(act)


def test_basic_and_custom_headers_come_with_challenge_and_delivery() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as basic, Receiver() as custom:
            header: dict[str, Any] = {"custom_header_type": 1, "username": "zoom", "password": "secret"}
            assert (await play.zoom("POST", ALL, wish(basic, custom_header=header))).status == 201
            header = {"custom_header_type": 3, "custom_header_key": "key", "custom_header_value": "value"}
            assert (await play.zoom("POST", ALL, wish(custom, custom_header=header))).status == 201
            say(play)
            await play.stage.outbox.settle()
            for got in (basic.challenges[0], basic.got[0]):
                assert got.headers["authorization"] == "Basic em9vbTpzZWNyZXQ="
            assert custom.got[0].headers["x-key"] == "value"
            assert custom.got[0].headers["x-zm-signature"]
            shown = json.dumps((await play.control("GET", "subscriptions")).body)
            assert "secret" not in shown
            assert '"value"' not in shown

    run(act)


def test_a_bearer_is_fetched_from_the_token_url_and_kept() -> None:
    class Tokens(Receiver):
        asked = 0

        def _reply(self, got: Any) -> tuple[int, bytes]:
            Tokens.asked += 1
            assert got.headers["authorization"] == "Basic Yzpz"
            return 200, b'{"access_token":"abc","token_type":"bearer","expires_in":"3599"}'

        async def _serve(self, reader: Any, writer: Any) -> None:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            assert "grant_type=client_credentials" in head[0]
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
            await reader.readexactly(int(headers.get("content-length", "0")))
            status, body = self._reply(type("Got", (), {"headers": headers}))
            line = f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
            writer.write(line.encode() + body)
            await writer.drain()
            writer.close()

    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver, Tokens() as tokens:
            header = {
                "custom_header_type": 2,
                "client_id": "c",
                "client_secret": "s",
                "token_url": tokens.url,
            }
            assert (await play.zoom("POST", ALL, wish(receiver, custom_header=header))).status == 201
            say(play)
            await play.stage.outbox.settle()
            assert receiver.got[0].headers["authorization"] == "Bearer abc"
            assert Tokens.asked == 1

    run(act)


def test_the_webhook_log_has_every_try_of_the_last_week() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(500, 500) as receiver:
            assert (await play.zoom("POST", ALL, wish(receiver))).status == 201
            say(play)
            await play.stage.outbox.settle()
            await play.advance(minutes=30)

            async def log(query: str) -> list[tuple[int, int]]:
                answer = await play.zoom("GET", f"{LOGS}?{query}")
                assert answer.status == 200, answer
                return [(one["retry_num"], one["status"]) for one in answer.body["webhook_logs"]]

            assert await log("type=1") == [(2, 200), (1, 500), (0, 500)]
            assert await log("") == [(1, 500), (0, 500)]
            assert await log("type=3") == [(2, 200)]
            assert await log("type=1&retry_num=1&event=user.updated") == [(1, 500)]
            assert await log("type=1&event=user.created") == []
            first = (await play.zoom("GET", f"{LOGS}?type=1&page_size=2")).body
            token = first["next_page_token"]
            rest = (await play.zoom("GET", f"{LOGS}?type=1&page_size=2&next_page_token={token}")).body
            assert [one["retry_num"] for one in rest["webhook_logs"]] == [0]
            one = first["webhook_logs"][0]
            assert one["request_id"] == rest["webhook_logs"][0]["request_id"]
            assert json.loads(one["request_body"])["event"] == "user.updated"
            wrong = {
                "retry_num=4": 1506,
                "from=yesterday": 1503,
                "from=2030-01-01T00:00:00Z": 1504,
                "from=2026-03-01T00:00:00Z&to=2026-02-27T00:00:00Z": 1501,
                "from=2025-01-01T00:00:00Z&to=2025-01-02T00:00:00Z": 1502,
            }
            for query, code in wrong.items():
                assert no(await play.zoom("GET", f"{LOGS}?{query}"))[1] == code, query
            unknown = await play.zoom("GET", "/marketplace/apps/x/webhook_logs")
            assert no(unknown) == (404, 1401, "APP ID does not exist: x.")

    run(act)


def test_scim_is_refused_in_its_own_shape() -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await call(play._zoom, "GET", "/scim2/Users")
            assert (answer.status, answer.body["status"]) == (501, "501")
            assert answer.body["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]

    run(act)
