"""What Prometheus reads: numbers of one gateway, under names that stay few."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

from greenroom.core.histogram import Histogram
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.handling import Retries
from greenroom.gateway.metrics import histogram
from greenroom.gateway.receive import Raw
from greenroom.storage.inbox import SqliteInbox
from greenroom.testing.asgi import ask
from tests.unit.gateway.deliveries import SECRET, BrokenInbox, alert, knows, signed, until

ONCE = Retries(attempts=1)


def read(text: bytes) -> dict[str, float]:
    """Return samples by name and labels, as the text has them."""
    lines = [line for line in text.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def hooks_in(folder: Path, **more: Any) -> Gateway:
    return Gateway(sources={"acme": SECRET}, data=folder, schema_of=knows, retries=ONCE, **more)


def test_every_end_of_a_delivery_is_counted_by_source(tmp_path: Path) -> None:
    async def run() -> dict[str, float]:
        hooks = hooks_in(tmp_path)
        good = signed(alert(), request_id="r1", source="acme")
        check = signed({"event": "endpoint.url_validation", "payload": {"plainToken": "t"}}, source="acme")
        odd = signed(alert(event="made.up.7"), request_id="r2", source="acme")
        forged = Raw("acme", good.headers, b"{}")
        stranger = Raw("who knows", good.headers, good.body)
        await hooks.start()
        for raw in (good, good, good, check, odd, forged, stranger):
            await hooks.receiver.receive(raw)
        text = await hooks.metrics().text()
        await hooks.stop()
        return read(text)

    found = asyncio.run(run())
    assert {name: n for name, n in found.items() if re.match("greenroom_webhooks_[a-z]+_total", name)} == {
        'greenroom_webhooks_accepted_total{event="other",source="acme"}': 1,
        'greenroom_webhooks_accepted_total{event="zoomroom.alert",source="acme"}': 1,
        'greenroom_webhooks_challenges_total{source="acme"}': 1,
        'greenroom_webhooks_duplicates_total{source="acme"}': 2,
        'greenroom_webhooks_rejected_total{reason="bad_signature",source="acme"}': 1,
        'greenroom_webhooks_rejected_total{reason="unknown_source",source="unknown"}': 1,
    }


def test_commits_and_what_is_left_are_told(tmp_path: Path) -> None:
    async def run() -> dict[str, float]:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        raws = [signed(alert(), request_id=f"r{number}", source="acme") for number in range(5)]
        await asyncio.gather(*(hooks.receiver.receive(raw) for raw in raws))
        text = await hooks.metrics().text()
        await hooks.stop()
        return read(text)

    found = asyncio.run(run())
    assert found["greenroom_inbox_group_events_sum"] == 5
    assert found["greenroom_inbox_commit_seconds_count"] == found["greenroom_inbox_group_events_count"] > 0
    assert found['greenroom_inbox_commit_seconds_bucket{le="+Inf"}'] > 0
    assert found['greenroom_inbox_events{status="pending"}'] == 5
    assert found['greenroom_inbox_events{status="failed"}'] == 0
    assert found["greenroom_inbox_waiting_events"] == 0
    assert found["greenroom_webhooks_delay_seconds_count"] == 5


def test_handlers_are_timed_by_outcome_and_what_they_gave_up_is_counted(tmp_path: Path) -> None:
    async def run() -> dict[str, float]:
        hooks = hooks_in(tmp_path)

        @hooks.on("*")
        async def steady(event: Any) -> None: ...

        @hooks.on("*")
        async def shaky(event: Any) -> None:
            raise ValueError("no")

        await hooks.start()
        await hooks.receiver.receive(signed(alert(), request_id="r1", source="acme"))

        async def has_failed() -> bool:
            return bool((await hooks.inbox.unfinished()).failed)

        await until(has_failed)
        text = await hooks.metrics().text()
        await hooks.stop()
        return read(text)

    found = asyncio.run(run())
    counts = {
        name: value for name, value in found.items() if name.startswith("greenroom_handler_seconds_count")
    }
    outcomes = {
        (("shaky" in name), re.findall('outcome="([a-z]+)"', name)[0]): n for name, n in counts.items()
    }
    assert outcomes == {(True, "failed"): 1, (False, "ok"): 1}
    assert found["greenroom_dispatch_lag_seconds_count"] == 1
    assert found['greenroom_inbox_events{status="failed"}'] == 1
    assert found["greenroom_dispatch_running_handlers"] == 0


def test_a_503_is_counted_as_unavailable_and_as_a_failed_commit(tmp_path: Path) -> None:
    async def run() -> dict[str, float]:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        inbox = hooks.inbox
        assert isinstance(inbox, SqliteInbox)
        inbox._open_writer()._db.execute("PRAGMA query_only = ON")
        assert (await hooks.receiver.receive(signed(alert(), source="acme"))).status == 503
        text = await hooks.metrics().text()
        await hooks.stop()
        return read(text)

    found = asyncio.run(run())
    assert found['greenroom_webhooks_unavailable_total{source="acme"}'] == 1
    assert found["greenroom_inbox_commit_failures_total"] == 1


def test_what_retention_deleted_is_counted(tmp_path: Path) -> None:
    from greenroom.gateway.retention import Retention

    async def run() -> dict[str, float]:
        hooks = hooks_in(tmp_path, retention=Retention(bytes=0))
        seen: list[Any] = []

        @hooks.on("*")
        async def take(event: Any) -> None:
            seen.append(event)

        await hooks.start()
        for number in range(3):
            await hooks.receiver.receive(signed(alert(), request_id=f"r{number}", source="acme"))

        async def is_done() -> bool:
            return not (await hooks.inbox.unfinished()).pending

        await until(is_done)
        assert hooks.keeper is not None
        await hooks.keeper.tidy()
        text = await hooks.metrics().text()
        await hooks.stop()
        return read(text)

    assert asyncio.run(run())["greenroom_inbox_deleted_events_total"] == 2  # the newest stays


def test_two_gateways_in_a_process_do_not_mix_and_no_global_registry_is_touched(tmp_path: Path) -> None:
    from prometheus_client import REGISTRY

    async def run() -> None:
        one, two = hooks_in(tmp_path / "1"), hooks_in(tmp_path / "2")
        await one.start()
        await one.receiver.receive(signed(alert(), source="acme"))
        assert "acme" in (await one.metrics().text()).decode()
        assert "acme" not in (await two.metrics().text()).decode()
        await one.stop()

    asyncio.run(run())
    assert not [family.name for family in REGISTRY.collect() if family.name.startswith("greenroom")]


def test_metrics_are_an_app_to_mount_that_reads_only(tmp_path: Path) -> None:
    async def run() -> None:
        app = hooks_in(tmp_path).metrics()  # not started: what can be said is said
        answer = await ask(app, "GET", "http://here/metrics", {})
        assert (answer.status, answer.headers["content-type"].split(";")[0]) == (200, "text/plain")
        assert b"greenroom_info{" in answer.body
        assert b"process_cpu_seconds_total" in answer.body
        assert (await ask(app, "POST", "http://here/metrics", {})).status == 405

    asyncio.run(run())


def test_a_broken_inbox_does_not_break_the_metrics() -> None:
    async def run() -> None:
        from greenroom.storage.meter import Meter

        inbox: Any = BrokenInbox()
        inbox.meter = Meter()
        hooks = Gateway(secret=SECRET, inbox=inbox)
        await hooks.receiver.receive(signed(alert()))
        found = read(await hooks.metrics().text())
        assert found['greenroom_webhooks_unavailable_total{source="default"}'] == 1
        assert 'greenroom_inbox_events{status="pending"}' not in found

    asyncio.run(run())


def test_buckets_of_a_histogram_add_up() -> None:
    one = Histogram((1.0, 2.0))
    for value in (0.5, 1.0, 1.5, 7.0):
        one.add(value)
    (family,) = [histogram("x_seconds", "About.", {(): one})]
    assert {(s.name, s.labels.get("le")): s.value for s in family.samples} == {
        ("x_seconds_bucket", "1.0"): 2,
        ("x_seconds_bucket", "2.0"): 3,
        ("x_seconds_bucket", "+Inf"): 4,
        ("x_seconds_count", None): 4,
        ("x_seconds_sum", None): 10,
    }


def test_events_in_hand_are_those_whose_handlers_have_not_ended(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_in(tmp_path)
        go_on = asyncio.Event()

        @hooks.on("*")
        async def slow(event: Any) -> None:
            await go_on.wait()

        await hooks.start()
        await hooks.receiver.receive(signed(alert(), source="acme"))
        await until(lambda: hooks.meter.running == 1)
        found = read(await hooks.metrics().text())
        assert found["greenroom_dispatch_in_hand_events"] == found["greenroom_dispatch_running_handlers"] == 1
        go_on.set()
        await hooks.stop()

    asyncio.run(run())
