"""Webhooks on their way out: signature, retries, order, restarts."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.clock import epoch_ms
from greenroom.core.secrets import Secret
from greenroom.core.signing import verify
from greenroom.sandbox.apps import WELL_KNOWN_WEBHOOK_SECRET

from .plays import BEGIN, Play, Received, Receiver, on_stage, run, subscribe

NOTE = {"id": "x", "room_name": "Café ☕"}


def announce(play: Play, count: int = 1) -> None:
    for n in range(count):
        with play.world.transaction():
            play.world.emit("zoomroom.updated", {**NOTE, "id": str(n)})


async def only_delivery(play: Play) -> dict[str, Any]:
    [delivery] = (await play.control("GET", "deliveries?event=zoomroom.updated")).body["deliveries"]
    return dict(delivery)


def signed_at(received: Received) -> datetime:
    secret = Secret(WELL_KNOWN_WEBHOOK_SECRET)
    return verify(received.body, received.headers, secret, now=datetime.now(UTC)).signed_at


def test_a_delivery_is_signed_compact_json_with_zooms_headers() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver, "zoomroom.*")
            announce(play)
            await play.stage.outbox.settle()
            [got] = receiver.got
            assert abs(datetime.now(UTC) - signed_at(got)) < timedelta(seconds=30)  # the machine's time
            assert (
                got.body
                == (
                    f'{{"event":"zoomroom.updated","event_ts":{epoch_ms(BEGIN)},"payload":{{"account_id":'
                    '"greenroomAccount00001A","object":{"id":"0","room_name":"Café ☕"}}}'
                ).encode()
            )
            assert got.headers["content-type"] == "application/json; charset=utf-8"
            assert got.headers["user-agent"] == "Zoom Marketplace/1.0a"
            assert got.headers["clientid"] == "greenroom-client-id"
            assert got.headers["x-zm-trackingid"].startswith("v=2.0;clid=")
            delivery = await only_delivery(play)
            assert (delivery["status"], delivery["attempts"]) == ("delivered", 1)
            assert delivery["request_id"] == got.headers["x-zm-request-id"]
            assert delivery["request_id"].count("_") == 4

    run(act)


def test_a_failing_receiver_is_tried_again_after_5_25_and_85_minutes_then_never() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(500, 503, 502, 500) as receiver:
            await subscribe(play, receiver)
            announce(play)
            await play.stage.outbox.settle()
            counts = []
            for minutes in (5, 20, 60):
                await play.advance(minutes=minutes, seconds=-1)
                counts.append(len(receiver.got))
                await play.advance(seconds=1)
                counts.append(len(receiver.got))
            assert counts == [1, 2, 2, 3, 3, 4]
            await play.advance(hours=30)
            assert len(receiver.got) == 4
            assert len({got.headers["x-zm-request-id"] for got in receiver.got}) == 1
            assert len({got.body for got in receiver.got}) == 1
            delivery = await only_delivery(play)
            assert (delivery["status"], delivery["attempts"]) == ("failed", 4)
            assert [item["status"] for item in delivery["tries"]] == [500, 503, 502, 500]

    run(act)


def test_one_long_jump_of_the_clock_makes_every_retry_at_its_own_time() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(500, 500) as receiver:
            await subscribe(play, receiver)
            announce(play)
            await play.advance(hours=10)
            times = [item["at"] for item in (await only_delivery(play))["tries"]]
            assert times == ["2026-03-02T09:00:00Z", "2026-03-02T09:05:00Z", "2026-03-02T09:25:00Z"]

    run(act)


@pytest.mark.parametrize("status", [301, 302, 400, 401, 404, 429])
def test_redirects_and_refusals_are_not_tried_again_nor_followed(status: int) -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(status) as receiver:
            await subscribe(play, receiver)
            announce(play)
            await play.advance(hours=3)
            assert len(receiver.got) == 1
            assert (await only_delivery(play))["status"] == "failed"

    run(act)


def test_any_2xx_is_success() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(206) as receiver:
            await subscribe(play, receiver)
            announce(play)
            await play.stage.outbox.settle()
            assert (await only_delivery(play))["status"] == "delivered"

    run(act)


def test_a_receiver_that_hangs_or_is_gone_counts_as_failed_and_is_tried_again() -> None:
    async def act() -> None:
        async with on_stage(timeout_s=1.0) as play:
            async with Receiver(hangs=True) as receiver:
                await subscribe(play, receiver)
                announce(play)
                await play.stage.outbox.settle()
                delivery = await only_delivery(play)
                assert (delivery["status"], delivery["response_status"]) == ("retrying", 0)
                assert "no answer within" in delivery["error"]
            await play.advance(minutes=5)
            assert "nothing answers" in (await only_delivery(play))["error"]
            assert (await only_delivery(play))["attempts"] == 2

    run(act)


def test_what_was_not_delivered_goes_out_after_a_restart(tmp_path: Path) -> None:
    async def act() -> None:
        path = tmp_path / "sandbox.sqlite"
        async with Receiver() as receiver:
            async with on_stage(path) as play:
                await subscribe(play, receiver)
            killed = Play(path)  # answered a call, and was killed before it began to send
            announce(killed)
            killed.records.close()
            assert not receiver.got
            async with on_stage(path) as again:
                await again.stage.outbox.settle()
                assert [got.event for got in receiver.got] == ["zoomroom.updated"]
                assert (await only_delivery(again))["status"] == "delivered"

    run(act)


def test_what_the_gateway_has_to_get_waits_until_it_answers(tmp_path: Path) -> None:
    async def act() -> None:
        path = tmp_path / "sandbox.sqlite"
        async with Receiver() as receiver:
            async with on_stage(path) as play:
                await play.stage.subscribe_gateway("http://127.0.0.1:9/not-there-any-more")
            killed = Play(path)
            announce(killed)
            killed.records.close()
            async with on_stage(path) as again:
                announce(again)
                await again.stage.outbox.settle()
                assert [item["tries"] for item in again.stage.outbox.kept()] == [[], []]
                await again.stage.subscribe_gateway(receiver.url)
                await again.stage.outbox.settle()
                assert [item["status"] for item in again.stage.outbox.kept()] == ["delivered"] * 2

    run(act)


def test_a_retry_that_was_waiting_is_made_after_a_restart(tmp_path: Path) -> None:
    async def act() -> None:
        path = tmp_path / "sandbox.sqlite"
        async with Receiver(500) as receiver:
            async with on_stage(path) as play:
                await subscribe(play, receiver)
                announce(play)
                await play.stage.outbox.settle()
            async with on_stage(path) as again:
                await again.advance(minutes=5)
                assert len(receiver.got) == 2

    run(act)


def test_an_event_of_a_change_that_was_undone_is_never_sent() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver)

            def fail() -> None:
                with play.world.transaction():
                    play.world.emit("zoomroom.updated", NOTE)
                    raise RuntimeError

            with pytest.raises(RuntimeError):
                fail()
            await play.stage.outbox.settle()
            assert not receiver.got
            assert play.records.count("delivery") == 0

    run(act)


def test_deliveries_of_a_subscription_keep_their_order() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver)
            announce(play, 30)
            await play.stage.outbox.settle()
            order = [json.loads(got.body)["payload"]["object"]["id"] for got in receiver.got]
            assert order == [str(n) for n in range(30)]

    run(act)


def test_only_matching_patterns_are_sent_and_the_rest_is_kept_as_unsubscribed() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver, "meeting.*", "zoomroom.checked_in")
            announce(play)
            await play.stage.outbox.settle()
            assert not receiver.got
            assert (await play.control("GET", "deliveries")).body["deliveries"] == []
            [kept] = (await play.control("GET", "deliveries?status=unsubscribed")).body["deliveries"]
            assert kept["event"] == "zoomroom.updated"

    run(act)


def test_a_failed_delivery_can_be_sent_again_by_hand() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(404) as receiver:
            await subscribe(play, receiver)
            announce(play)
            await play.stage.outbox.settle()
            delivery = await only_delivery(play)
            answer = await play.control("POST", f"deliveries/{delivery['id']}/retry")
            await play.stage.outbox.settle()
            assert answer.status == 202
            assert (await only_delivery(play))["status"] == "delivered"
            assert (await play.control("POST", "deliveries/none/retry")).status == 404

    run(act)


@pytest.mark.parametrize(
    ("effect", "expected"),
    [({"duplicate": True}, ["0", "0", "1"]), ({"reorder": True}, ["1", "0"]), ({"cut": True}, ["1"])],
)
def test_a_delivery_can_be_made_to_go_wrong(effect: dict[str, Any], expected: list[str]) -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            await subscribe(play, receiver)
            wish = {"match": "zoomroom.*", "effect": effect, "times": 1}
            assert (await play.control("POST", "faults", wish)).status == 201
            announce(play, 2)
            await play.stage.outbox.settle()
            assert [json.loads(got.body)["payload"]["object"]["id"] for got in receiver.got] == expected

    run(act)


def test_a_subscription_is_announced_before_its_first_delivery_of_each_world() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            begun: list[int] = []
            play.stage.outbox.begins.append(lambda id: begun.append(len(receiver.got)))
            await play.stage.subscribe_gateway(receiver.url)
            announce(play, 2)
            await play.stage.outbox.settle()
            play.stage.reset()
            announce(play, 2)
            await play.stage.outbox.settle()
            kept = play.stage.snapshot()
            announce(play)
            await play.stage.outbox.settle()
            assert play.stage.restore(kept)
            announce(play)
            await play.stage.outbox.settle()
            assert (begun, len(receiver.got)) == ([0, 2, 5], 6)

    run(act)


@pytest.mark.parametrize("query", ["status=nope", "cursor=7", "cursor=a.b", "limit=0", "limit=x"])
def test_a_list_of_deliveries_nobody_can_mean_is_refused(query: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("GET", f"deliveries?{query}")
            assert (answer.status, answer.body["error"]["code"]) == (400, "bad_request")

    run(act)
