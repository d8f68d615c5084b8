"""Any bytes and headers, signed or not: an answer below 500, and what is accepted is stored as it came."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.json import decode, encode, mend
from greenroom.gateway.adapters import asgi
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.identity import URL_VALIDATION
from tests.fuzz.corpus import signature
from tests.fuzz.doors import FIXED, SOAK, VALUE, ask
from tests.unit.gateway.deliveries import SECRET, until

WEBHOOK_STATUSES = {200, 400, 401, 404, 405, 413}
NAMES = ["zoomroom.alert", "zoomroom.sensor_data", "meeting.started", "user.created", URL_VALIDATION, "x.y"]
ENVELOPE = st.fixed_dictionaries(
    {"event": st.one_of(st.sampled_from(NAMES), VALUE)},
    optional={
        "event_ts": VALUE,
        "payload": st.one_of(
            VALUE,
            st.fixed_dictionaries(
                {},
                optional={
                    "account_id": VALUE,
                    "object": st.one_of(
                        VALUE, st.fixed_dictionaries({}, optional={"id": VALUE, "uuid": VALUE})
                    ),
                    "plainToken": VALUE,
                    "time_stamp": VALUE,
                },
            ),
        ),
        "extra": VALUE,
    },
)


class Rig:
    """A gateway with a handler that looks at all of each event."""

    def __init__(self, hooks: Gateway, runner: asyncio.Runner) -> None:
        self.hooks, self._runner = hooks, runner
        self.seen: dict[str, dict[str, Any]] = {}
        hooks.on("*")(self._see)

    async def _see(self, event: Any) -> None:
        self.seen[event.id] = event.to_dict()

    def post(self, body: bytes, headers: list[tuple[bytes, bytes]], path: bytes = b"/") -> tuple[int, Any]:
        answer = self._runner.run(ask(self.hooks, "POST", path, headers, body))
        return answer.status, decode(answer.body)

    def signed(self, body: bytes, *more: tuple[bytes, bytes]) -> tuple[int, Any]:
        stamp = str(int(time.time()))
        sign = signature(body, SECRET, stamp).encode()
        return self.post(
            body, [(b"x-zm-signature", sign), (b"x-zm-request-timestamp", stamp.encode()), *more]
        )

    def body(self, event_id: str) -> bytes | None:
        return self._runner.run(self.hooks.inbox.body(event_id))

    def handled(self, event_id: str) -> dict[str, Any]:
        self._runner.run(until(lambda: event_id in self.seen))
        return self.seen[event_id]


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    with asyncio.Runner() as runner:
        hooks = Gateway(secret=SECRET, data=tmp_path_factory.mktemp("any"))
        yield Rig(hooks, runner)
        runner.run(hooks.stop())


@FIXED
@given(
    body=st.binary(max_size=200),
    headers=st.lists(
        st.tuples(
            st.sampled_from(
                [b"x-zm-signature", b"x-zm-request-timestamp", b"x-zm-request-id", b"content-type"]
            ),
            st.binary(max_size=80),
        )
    ),
    path=st.binary(max_size=20),
)
def test_unsigned_bytes_are_refused(
    rig: Rig, body: bytes, headers: list[tuple[bytes, bytes]], path: bytes
) -> None:
    status, said = rig.post(body, headers, b"/" + path)
    assert status in (401, 404)
    assert said["error"]["code"] in ("bad_signature", "unknown_source")


@FIXED
@given(body=st.binary(max_size=200))
def test_signed_bytes_are_stored_as_they_came_or_refused(rig: Rig, body: bytes) -> None:
    status, said = rig.signed(body)
    assert status in (200, 400)
    assert status == 400 or rig.body(said["id"]) == body


@FIXED
@given(envelope=ENVELOPE, request_id=st.binary(max_size=40))
def test_a_signed_event_reaches_its_handler_as_it_came(rig: Rig, envelope: Any, request_id: bytes) -> None:
    body = encode(envelope)
    status, said = rig.signed(body, (b"x-zm-request-id", request_id))
    assert status in (200, 400), said
    if "id" not in said:
        return  # refused, or a challenge
    if said["status"] == "accepted":
        assert rig.body(said["id"]) == body
        assert encode(rig.handled(said["id"])) == encode(decode(body))
    else:
        assert rig.body(said["id"]) is not None


@FIXED
@given(envelope=ENVELOPE, at=st.integers(0, 400), byte=st.integers(0, 255), is_cut=st.booleans())
def test_a_signed_event_with_a_broken_byte(rig: Rig, envelope: Any, at: int, byte: int, is_cut: bool) -> None:
    whole = encode(envelope)
    at %= len(whole)
    body = whole[:at] if is_cut else whole[:at] + bytes([byte]) + whole[at + 1 :]
    status, said = rig.signed(body)
    assert status in (200, 400), said


@FIXED
@given(
    stamp=st.one_of(
        st.text("0123456789٣-+.eE_ x", max_size=20), st.binary(max_size=20).map(lambda b: b.decode("latin-1"))
    )
)
def test_any_timestamp_properly_signed(rig: Rig, stamp: str) -> None:
    if not all(ord(character) < 256 for character in stamp):
        stamp = stamp.encode().decode("latin-1")
    body = b'{"event":"x.y"}'
    sign = signature(body, SECRET, stamp).encode()
    status, said = rig.post(
        body, [(b"x-zm-signature", sign), (b"x-zm-request-timestamp", stamp.encode("latin-1"))]
    )
    assert status == 401
    assert said["error"]["code"] in ("bad_signature", "stale_timestamp")


@FIXED
@given(text=st.text(max_size=20), escapes=st.lists(st.integers(0xD000, 0xE100), max_size=6))
def test_mended_json_is_read_and_whole_text_is_left_alone(text: str, escapes: list[int]) -> None:
    whole = encode(text)
    assert mend(whole) == whole
    broken = whole[:-1] + b"".join(b"\\u%04x" % one for one in escapes) + b'"'
    decoded = decode(mend(broken))
    assert decoded.startswith(text.encode("utf-8", "replace").decode())
    assert len(decoded) <= len(text) + len(escapes)


async def feed(
    hooks: Gateway, parts: int, size: int, headers: list[tuple[bytes, bytes]], wait: Any = None
) -> int:
    """Return the status of a delivery that comes in parts, made as they are read."""
    left = parts
    status: list[int] = []

    async def receive() -> dict[str, Any]:
        nonlocal left
        left -= 1
        if wait is not None and left == 0:
            await wait()
        return {"type": "http.request", "body": b"a" * size, "more_body": left > 0}

    async def send(message: Any) -> None:
        status.append(message.get("status", 0))

    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
    await hooks(scope, receive, send)
    return status[0]


@pytest.mark.parametrize("declared", [True, False])
def test_refused_bodies_take_no_memory(tmp_path: Any, declared: bool) -> None:
    parts, size, times = 160, 65536, 400 if SOAK else 40  # 10 MiB each
    headers = [(b"content-length", b"%d" % (parts * size))] if declared else []

    async def run() -> None:
        hooks = Gateway(secret=SECRET, data=tmp_path)
        await feed(hooks, parts, size, headers)
        tracemalloc.start()
        try:
            for _ in range(times // 8):
                got = await asyncio.gather(*(feed(hooks, parts, size, headers) for _ in range(8)))
                assert set(got) == {413}
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 24 * 1024 * 1024  # eight times the limit of 2 MiB, and some
        assert hooks.held_bytes == 0
        await hooks.stop()

    asyncio.run(run())


def test_more_than_fits_at_once_is_asked_to_come_again(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asgi, "MAX_HELD_BYTES", 1_000_000)

    async def run() -> None:
        hooks = Gateway(secret=SECRET, data=tmp_path)
        await hooks.start()
        all_in = asyncio.Event()
        slow = [asyncio.create_task(feed(hooks, 3, 100_000, [], all_in.wait)) for _ in range(12)]
        await until(lambda: sum(one.done() for one in slow) >= 2)
        assert {one.result() for one in slow if one.done()} == {503}
        assert hooks.held_bytes <= 1_000_000
        all_in.set()
        statuses = await asyncio.gather(*slow)
        assert set(statuses) == {401, 503}  # those that were let in are read to their end, and unsigned
        assert hooks.held_bytes == 0
        assert await feed(hooks, 3, 100_000, []) == 401
        await hooks.stop()

    asyncio.run(run())


def test_a_body_that_never_ends_is_given_up(tmp_path: Any) -> None:
    async def run() -> None:
        hooks = Gateway(secret=SECRET, data=tmp_path)
        hooks.patience.within_s = 0.05
        assert await feed(hooks, 2, 10, [], asyncio.Event().wait) == 408
        assert (await hooks.inbox.rejections())[0].reason == "too_slow"
        assert hooks.held_bytes == 0
        await hooks.stop()

    asyncio.run(run())
