"""Subscriptions: the challenge when they are made, and every 72 hours after."""

from __future__ import annotations

from typing import Any

import pytest

from .plays import Play, Receiver, on_stage, run, subscribe


async def subscription(play: Play) -> dict[str, Any]:
    [found] = (await play.control("GET", "subscriptions")).body["subscriptions"]
    return dict(found)


def test_an_endpoint_that_knows_the_secret_is_subscribed() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            id = await subscribe(play, receiver, "meeting.*")
            made = await subscription(play)
            assert (made["id"], made["events"], made["status"]) == (id, ["meeting.*"], "enabled")
            assert len(receiver.challenges) == 1

    run(act)


def test_an_endpoint_with_another_secret_is_refused_as_zoom_does() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(secret="another") as receiver:
            answer = await play.control("POST", "subscriptions", {"url": receiver.url, "events": ["*"]})
            assert (answer.status, answer.body["error"]["code"]) == (404, "1701")
            assert "check the webhook secret token" in answer.body["error"]["message"]
            assert (await play.control("GET", "subscriptions")).body == {"subscriptions": []}

    run(act)


@pytest.mark.parametrize(
    "wish",
    [
        {"url": "http://example.com/hook", "events": ["*"]},
        {"url": "ftp://127.0.0.1/", "events": ["*"]},
        {"url": "nonsense", "events": ["*"]},
        {"url": "http://[::1", "events": ["*"]},
        {"url": "http://127.0.0.1:99999/", "events": ["*"]},
        {"url": "https://example.com/hook", "events": []},
        {"url": "https://example.com/hook", "events": ["a*b"]},
        {"url": "https://example.com/hook", "events": ["meeting.starte?"]},
        {"url": "https://example.com/hook", "events": ["meeting.strted"]},
        {"url": "https://example.com/hook", "events": ["*", "rooms.*"]},
        {"method": "websocket", "events": ["meetings.started"]},
        {"url": "https://example.com/hook", "events": "*"},
        {"url": 7, "events": ["*"]},
        {"url": "https://example.com/hook"},
    ],
)
def test_bad_arguments_are_refused_before_anything_is_sent(wish: dict[str, Any]) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("POST", "subscriptions", wish)
            assert answer.status == 400, answer
            assert answer.body["error"]["message"]

    run(act)


def test_an_event_that_is_none_is_named_with_near_ones() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"method": "websocket", "events": ["zoomroom.*", "zoomroom.sensordata"]}
            answer = await play.control("POST", "subscriptions", wish)
            said = answer.body["error"]["message"]
            assert "'zoomroom.sensordata'. Near it: zoomroom.sensor_data" in said
            assert "rooms.get_sensor_data" not in said

    run(act)


def test_an_app_has_at_most_twenty() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            for _ in range(20):
                await subscribe(play, receiver)
            answer = await play.control("POST", "subscriptions", {"url": receiver.url, "events": ["*"]})
            assert (answer.status, "at most 20" in answer.body["error"]["message"]) == (400, True)

    run(act)


def test_the_endpoint_is_challenged_again_every_72_hours() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver)
            await play.advance(hours=71)
            assert len(receiver.challenges) == 1
            await play.advance(hours=1)
            assert len(receiver.challenges) == 2
            assert (await subscription(play))["validated_at"] == play.now()

    run(act)


def test_six_failed_checks_in_a_row_disable_it_until_it_is_validated_again() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            id = await subscribe(play, receiver)
            receiver.secret = "changed"
            await play.advance(hours=72 * 5)
            assert (await subscription(play))["status"] == "enabled"
            await play.advance(hours=72)
            disabled = await subscription(play)
            assert (disabled["status"], disabled["failures"]) == ("disabled", 6)
            assert [notice["text"].split()[0] for notice in disabled["notices"]] == [
                "Told",
                "Told",
                "Disabled:",
            ]
            with play.world.transaction():
                play.world.emit("zoomroom.updated", {})
            await play.stage.outbox.settle()
            assert not receiver.got
            receiver.secret = "greenroom-webhook-secret"
            assert (await play.control("POST", f"subscriptions/{id}/validate")).body["status"] == "enabled"

    run(act)


def test_a_removed_subscription_gets_nothing_more() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            id = await subscribe(play, receiver)
            assert (await play.control("DELETE", f"subscriptions/{id}")).status == 204
            assert (await play.control("DELETE", f"subscriptions/{id}")).status == 404
            with play.world.transaction():
                play.world.emit("zoomroom.updated", {})
            await play.advance(hours=80)
            assert (receiver.got, len(receiver.challenges)) == ([], 1)

    run(act)


def test_the_gateways_subscription_follows_its_address_and_outlives_a_reset() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as old, Receiver() as new:
            await play.stage.subscribe_gateway(old.url)
            await play.stage.subscribe_gateway(new.url)
            await play.control("POST", "reset")
            assert (await subscription(play))["url"] == new.url
            with play.world.transaction():
                play.world.emit("zoomroom.updated", {})
            await play.stage.outbox.settle()
            assert (len(old.got), len(new.got)) == (0, 1)

    run(act)
