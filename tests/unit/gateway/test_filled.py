"""What was filled from a report and is delivered after all is one event, in every process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.clock import MovableClock, epoch_ms, iso
from greenroom.core.errors import TransportError
from greenroom.core.json import encode
from greenroom.gateway import Gateway, filled
from greenroom.gateway.filled import Filled, key_of
from greenroom.gateway.flags import FILLED
from greenroom.gateway.receive import Outcome
from greenroom.storage.received import Delivery, Pending, Recorded
from tests.unit.gateway.deliveries import SECRET, BrokenInbox, alert, knows, signed, until
from tests.unit.gateway.test_fill import USER, Zoom, entry
from tests.unit.storage.inboxes import delivery

Place = dict[str, Any]
NOW = datetime(2026, 11, 21, 10, 5, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where the events are, as Gateway takes it."""
    if request.param == "sqlite":
        return {"data": tmp_path}
    return {"database": request.getfixturevalue("database")}


@asynccontextmanager
async def house(place: Place, **options: Any) -> AsyncIterator[Gateway]:
    """A process of its own, as far as the inbox can tell; its clock stands unless moved."""
    clock = options.pop("clock", None) or MovableClock(frozen_at=NOW)
    sources = {"default": SECRET, "other": SECRET}
    hooks = Gateway(sources=sources, schema_of=knows, clock=clock, **place, **options)
    await hooks.start()
    try:
        yield hooks
    finally:
        await hooks.stop()


def created(**changes: Any) -> dict[str, Any]:
    """The event of USER as Zoom delivers it, with more than the report tells."""
    event = {"event": "user.created", "event_ts": epoch_ms(NOW) - 299_120, "payload": {"account_id": "acc"}}
    event["payload"]["object"] = {"id": "u1", "first_name": "Ada", **changes}  # type: ignore[index]
    return event


async def fill(hooks: Gateway, zoom: Zoom | None = None, **options: Any) -> Any:
    zoom = zoom or Zoom([], users_list=[USER])
    since, until = NOW - timedelta(minutes=65), NOW + timedelta(minutes=55)
    return await hooks.fill(zoom, since, until, **options)  # type: ignore[arg-type]


async def deliver(hooks: Gateway, event: dict[str, Any], request_id: str = "r1", **options: Any) -> Outcome:
    clock: MovableClock = hooks.receiver.clock  # type: ignore[assignment]
    age_s = (datetime.now(UTC) - clock.now()).total_seconds()
    raw = signed(event, request_id=request_id, age_s=age_s, **options)
    return await hooks.receiver.receive(raw)


async def rows(hooks: Gateway) -> list[tuple[str, int]]:
    return [(one.event, one.duplicates) for one in (await hooks.inbox.list()).events]


def test_a_late_delivery_of_a_filled_event_and_its_retries_are_duplicates(place: Place) -> None:
    async def run() -> None:
        seen: list[str] = []
        async with house(place) as hooks:
            hooks.on("user.created")(lambda event: seen.append(event.id))
            await fill(hooks)
            outcomes = [await deliver(hooks, created()) for _ in range(3)]
            assert {one.reason for one in outcomes} == {"duplicate"}
            assert await rows(hooks) == [("user.created", 3)]
            (stored,) = (await hooks.inbox.list()).events
            assert {one.body["id"] for one in outcomes} == {stored.id}
            await until(lambda: seen)
        assert seen == [stored.id]

    asyncio.run(run())


def test_it_is_known_after_a_restart(place: Place) -> None:
    async def run() -> None:
        async with house(place) as hooks:
            await fill(hooks)
        async with house(place) as hooks:
            assert (await deliver(hooks, created())).reason == "duplicate"
            await hooks.stop()
            await hooks.start()
            assert (await deliver(hooks, created(), "r2")).reason == "duplicate"
            assert await rows(hooks) == [("user.created", 2)]

    asyncio.run(run())


def test_another_process_hears_of_it_when_it_looks_again(place: Place) -> None:
    async def run() -> None:
        async with house(place) as filling, house(place) as taking:
            await fill(filling)
            await taking.receiver.fills.look()
            assert (await deliver(taking, created())).reason == "duplicate"
            assert await rows(filling) == [("user.created", 1)]

    asyncio.run(run())


def test_it_looks_again_by_itself(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filled.Filled.start, "__defaults__", (0.01,))

    async def run() -> None:
        async with house(place) as filling, house(place) as taking:
            await fill(filling)
            await until(lambda: taking.receiver.fills.ids)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("event", "source"),
    [
        (created(id="u2"), "default"),
        (created(id=""), "default"),
        ({**created(), "event": "user.updated"}, "default"),
        ({**created(), "payload": {}}, "default"),
        (created(), "other"),
    ],
)
def test_what_is_about_something_else_is_an_event_of_its_own(
    tmp_path: Path, event: dict[str, Any], source: str
) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            await fill(hooks, Zoom([], users_list=[USER, USER | {"id": "", "email": "b"}]))
            assert (await deliver(hooks, event, source=source)).reason == "accepted"

    asyncio.run(run())


def test_a_dry_run_remembers_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            assert (await fill(hooks, dry_run=True)).recorded
            assert (await deliver(hooks, created())).reason == "accepted"

    asyncio.run(run())


def test_what_comes_while_the_reports_are_read_is_not_filled_as_well(place: Place) -> None:
    class Slow(Zoom):
        async def items(self, operation: str, path: Any = None, query: Any = None) -> AsyncIterator[Any]:
            async for one in super().items(operation, path, query):
                yield one
                if operation == "users.list":  # the inbox has been looked through for the first user
                    await deliver(hooks, created(id="u2"), "r2")

    async def run() -> None:
        nonlocal hooks
        async with house(place) as hooks:
            found = await fill(hooks, Slow([], users_list=[USER, USER | {"id": "u2"}]))
            assert (found.recorded, found.known) == ({"user.created": 1}, {"user.created": 1})
            assert len(await rows(hooks)) == 2

    hooks: Gateway
    asyncio.run(run())


def test_what_the_webhook_log_tells_later_is_not_filled_again(place: Place) -> None:
    async def run() -> None:
        async with house(place) as hooks:
            await fill(hooks, Zoom(TransportError("The connection broke."), users_list=[USER]))
            found = await fill(hooks, Zoom([entry(encode(created()))], users_list=[USER]))
            assert not found.recorded
            assert await rows(hooks) == [("user.created", 0)]

    asyncio.run(run())


def test_after_three_hours_nothing_is_left_to_compare(place: Place) -> None:
    async def run() -> None:
        clock = MovableClock(frozen_at=NOW)
        async with house(place, clock=clock) as hooks:
            await fill(hooks)
            clock.freeze(NOW + timedelta(hours=2, minutes=59))
            await hooks.receiver.fills.look()
            assert len(hooks.receiver.fills.ids) == 1
            clock.freeze(NOW + timedelta(hours=3, minutes=1))
            await hooks.receiver.fills.look()
            assert not hooks.receiver.fills.ids
            assert (await deliver(hooks, created())).reason == "accepted"

    asyncio.run(run())


def test_what_zoom_gave_up_long_ago_takes_no_memory(tmp_path: Path) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}, clock=MovableClock(frozen_at=NOW + timedelta(hours=7))) as hooks:
            assert (await fill(hooks)).recorded
            assert not hooks.receiver.fills.ids
            await hooks.receiver.fills.look()
            assert not hooks.receiver.fills.ids

    asyncio.run(run())


def test_of_too_many_the_newest_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filled, "MAX_REMEMBERED", 3)
    users = [USER | {"id": f"u{number}", "user_created_at": iso(NOW)} for number in range(5)]

    def about(fills: Filled) -> list[str]:
        return [key[0] for _, _, key in fills.ids]

    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            await fill(hooks, Zoom([], users_list=users))
            assert about(hooks.receiver.fills) == ["u2", "u3", "u4"]
        async with house({"data": tmp_path}) as hooks:
            assert about(hooks.receiver.fills) == ["u2", "u3", "u4"]

    asyncio.run(run())


def test_what_could_not_be_looked_up_is_looked_up_later(caplog: pytest.LogCaptureFixture) -> None:
    class Back(BrokenInbox):
        is_broken = True

        async def flagged(self, flag: str, **filters: Any) -> Any:
            if self.is_broken:
                return await super().flagged(flag, **filters)
            now_ms, body = epoch_ms(NOW), encode(created())
            one = delivery(1, request_id="", event_ts=now_ms, received_at=now_ms, body=body)
            return [Pending(Recorded(one, 1).stored(), body)]

    async def run() -> None:
        inbox: Any = Back()
        fills = Filled(inbox, MovableClock(frozen_at=NOW))
        await fills.start()
        assert "may be recorded again" in caplog.text
        inbox.is_broken = False
        await fills.look()
        assert [known.id for known in fills.ids.values()] == ["evt_1"]
        await fills.stop()

    asyncio.run(run())


def test_what_comes_while_it_is_being_filled_is_the_same_event(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            record = hooks.inbox.record

            async def slowly(one: Delivery) -> Recorded:
                monkeypatch.setattr(hooks.inbox, "record", record)
                await deliver(hooks, created())
                return await record(one)

            monkeypatch.setattr(hooks.inbox, "record", slowly)
            await fill(hooks)
            assert await rows(hooks) == [("user.created", 1)]

    asyncio.run(run())


def test_an_event_of_the_log_keeps_the_id_of_its_request(tmp_path: Path) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            await fill(hooks, Zoom([entry(encode(created()), "r1")]))
            assert not hooks.receiver.fills.ids
            await hooks.receiver.fills.look()
            assert not hooks.receiver.fills.ids
            assert (await deliver(hooks, created(), "r1")).reason == "duplicate"
            (stored,) = (await hooks.inbox.list()).events
            assert FILLED in stored.flags

    asyncio.run(run())


async def _token(_: Any) -> Any:
    raise TransportError("Nobody is there.")


@pytest.mark.parametrize("is_webhook_first", [True, False])
def test_an_event_by_webhook_and_by_websocket_is_one(place: Place, is_webhook_first: bool) -> None:
    async def run() -> None:
        async with house(place) as hooks:
            hooks.listen("ws://127.0.0.1:9/ws?subscriptionId=s", _token)
            event = alert()
            ways = [deliver(hooks, event), hooks.receiver.take("default", encode(event))]
            outcomes = [await way for way in (ways if is_webhook_first else ways[::-1])]
            assert [one.reason for one in outcomes] == ["accepted", "duplicate"]
            assert (await deliver(hooks, event)).reason == "duplicate"
            assert (await deliver(hooks, event, "r2", source="other")).reason == "accepted"

    asyncio.run(run())


def test_beside_a_websocket_events_that_tell_no_time_are_told_apart_by_request(tmp_path: Path) -> None:
    async def run() -> None:
        async with house({"data": tmp_path}) as hooks:
            hooks.listen("ws://127.0.0.1:9/ws?subscriptionId=s", _token)
            click = {"event": "zoomroom.click", "payload": {"account_id": "a"}}
            outcomes = [await deliver(hooks, click, name) for name in ("r1", "r2", "r1")]
            assert [one.reason for one in outcomes] == ["accepted", "accepted", "duplicate"]

    asyncio.run(run())


def event(**object: Any) -> dict[str, Any]:
    return {"event": "x", "payload": {"object": object}}


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (event(uuid="a", topic="x"), event(uuid="a", topic="y"), True),
        (event(uuid="a"), event(uuid="b"), False),
        (
            event(uuid="a", participant={"user_id": "1", "join_time": "2026-11-21T10:00:00.120Z"}),
            event(uuid="a", participant={"user_id": 1, "join_time": "2026-11-21T10:00:00Z", "email": "e"}),
            True,
        ),
        (
            event(uuid="a", participant={"user_id": "1", "join_time": "2026-11-21T10:00:00Z"}),
            event(uuid="a", participant={"user_id": "1", "join_time": "2026-11-21T10:05:00Z"}),
            False,
        ),
        (event(call_logs=[{"call_id": "1"}]), event(call_logs=[{"call_id": "2"}]), False),
        (event(sensor_data=[{"date_time": "1"}]), event(sensor_data=[{"date_time": "2"}]), False),
    ],
)  # fmt: skip
def test_a_report_and_an_event_about_the_same_are_known_as_such(one: Any, other: Any, is_same: bool) -> None:
    assert (key_of(one) == key_of(other)) is is_same


@pytest.mark.parametrize("odd", [{}, {"payload": []}, {"payload": {"object": [1]}}, event(participant=3)])
def test_events_of_any_shape_can_be_compared(odd: Any) -> None:
    assert isinstance(key_of(odd), tuple)
