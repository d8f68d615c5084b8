"""The gateway as an ASGI app and as a set of calls for other frameworks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.broadcast import Broadcast, News
from greenroom.core.errors import BadSignature, ConfigurationError, StaleSignature, StorageError
from greenroom.core.json import decode, encode
from greenroom.core.secrets import Secret
from greenroom.events import Event, ZoomroomAlert
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.receive import Raw
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed, until


@asynccontextmanager
async def gateway(folder: Path, **options: Any) -> AsyncIterator[Gateway]:
    hooks = Gateway(**{"secret": SECRET, "data": folder, "schema_of": knows, **options})
    await hooks.start()
    try:
        yield hooks
    finally:
        await hooks.stop()


async def post(
    hooks: Gateway,
    raw: Raw,
    *,
    path: str = "/",
    root_path: str = "",
    method: str = "POST",
    chunks: list[bytes] | None = None,
    declare_length: bool = True,
) -> tuple[int, Any, int]:
    """Send a request through the ASGI interface; return status, JSON and how many chunks were read."""
    waiting = list(chunks if chunks is not None else [raw.body])
    total = len(waiting)
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        part = waiting.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(waiting)}

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(name.encode(), value.encode("latin-1")) for name, value in raw.headers.items()]
    if declare_length:
        headers.append((b"content-length", str(sum(map(len, waiting))).encode()))
    scope = {"type": "http", "method": method, "path": path, "root_path": root_path, "headers": headers}
    await hooks(scope, receive, send)
    return sent[0]["status"], decode(sent[1]["body"]), total - len(waiting)


def test_alone_it_takes_posts_at_its_root(tmp_path: Path) -> None:
    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            assert (await post(hooks, signed(alert())))[0] == 200
            assert (await post(hooks, signed(alert()), path="/nobody"))[0] == 404

    asyncio.run(run())


@pytest.mark.parametrize(
    ("path", "root_path", "status"),
    [
        ("/hooks/acme", "", 200),
        ("/hooks/acme/", "", 200),
        ("/hooks/acme", "/hooks", 200),
        ("/deep/down/acme", "/deep/down", 200),
        ("/hooks/nobody", "", 404),
        ("/hooks", "/hooks", 404),
        ("/hooks/acme/more", "/hooks", 404),
    ],
)
def test_the_path_below_any_mount_names_the_source(
    tmp_path: Path, path: str, root_path: str, status: int
) -> None:
    async def run() -> None:
        async with gateway(tmp_path, secret=None, sources={"acme": [SECRET]}) as hooks:
            assert (await post(hooks, signed(alert()), path=path, root_path=root_path))[0] == status

    asyncio.run(run())


def test_other_methods_are_405(tmp_path: Path) -> None:
    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            status, answer, _ = await post(hooks, signed(alert()), method="GET")
            assert (status, answer["error"]["code"]) == (405, "method_not_allowed")

    asyncio.run(run())


@pytest.mark.parametrize("declare_length", [True, False])
@pytest.mark.parametrize(("size_mib", "read_mib"), [(3, 3), (10, 10), (100, 19)])
def test_past_the_cap_a_body_is_thrown_away_and_a_huge_one_is_not_even_read(
    tmp_path: Path, declare_length: bool, size_mib: int, read_mib: int
) -> None:
    chunks = [b"x" * 2**20] * size_mib

    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            status, answer, read = await post(
                hooks, signed(b""), chunks=chunks, declare_length=declare_length
            )
            assert (status, answer["error"]["code"]) == (413, "too_large")
            assert read == read_mib
            assert [one.reason for one in await hooks.inbox.rejections()] == ["too_large"]

    asyncio.run(run())


@pytest.mark.parametrize("declare_length", [True, False])
def test_a_body_in_pieces_is_put_together(tmp_path: Path, declare_length: bool) -> None:
    raw = signed(alert(payload={"account_id": "a" * 2**20}))
    chunks = [raw.body[start : start + 65536] for start in range(0, len(raw.body), 65536)]

    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            status, answer, _ = await post(hooks, raw, chunks=chunks, declare_length=declare_length)
            assert status == 200
            assert await hooks.inbox.body(answer["id"]) == raw.body

    asyncio.run(run())


def test_a_sender_that_hangs_up_leaves_nothing(tmp_path: Path) -> None:
    sent: list[Any] = []

    async def gone() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            await hooks({"type": "http", "method": "POST", "path": "/", "headers": []}, gone, send)
            assert not (await hooks.inbox.list()).events
            assert sent[0]["status"] == 400  # its chunks may have been none, and it waits for an answer

    asyncio.run(run())


def test_handlers_get_the_events_their_pattern_matches(tmp_path: Path) -> None:
    seen: list[tuple[str, Any]] = []

    async def run() -> None:
        async with gateway(tmp_path) as hooks:

            @hooks.on("zoomroom.*")
            async def on_room(event: Event) -> None:
                seen.append(("async", event.object["id"]))

            @hooks.on("zoomroom.alert")
            def on_alert(event: Event) -> None:
                seen.append(("plain", threading.current_thread() is threading.main_thread()))

            @hooks.on("meeting.*")
            async def on_meeting(event: Event) -> None:
                seen.append(("meeting", event.event))

            await hooks.receive(*_request(signed(alert())))
            await hooks.receive(*_request(signed(alert(event="meeting.started"))))
            await until(lambda: len(seen) >= 3)

    asyncio.run(run())
    assert sorted(seen) == [("async", "room-1"), ("meeting", "meeting.started"), ("plain", False)]


def test_a_handler_can_ask_for_events_by_their_class(tmp_path: Path) -> None:
    seen: list[tuple[type[Event], str]] = []

    async def run() -> None:
        async with gateway(tmp_path) as hooks:

            @hooks.on(ZoomroomAlert)
            async def on_alert(event: ZoomroomAlert) -> None:
                seen.append((type(event), event.payload.object.issue))

            await hooks.receive(*_request(signed(alert(event="zoomroom.created"))))
            await hooks.receive(*_request(signed(alert())))
            await until(lambda: bool(seen))

    asyncio.run(run())
    assert seen == [(ZoomroomAlert, "none")]


def test_recorded_events_are_news_in_the_form_of_the_api(tmp_path: Path) -> None:
    broadcast = Broadcast()
    heard: list[News] = []

    async def run() -> dict[str, Any]:
        async with gateway(tmp_path, broadcast=broadcast) as hooks:
            for _ in range(2):  # the second is a duplicate, and no news
                await hooks.receive(*_request(signed(alert(event_ts=1), request_id="same")))
            return (await hooks.inbox.list()).events[0].item()

    with broadcast.listener(heard.append):
        item = asyncio.run(run())
    assert [news.topic for news in heard] == ["webhook"]
    assert heard[0].item == {**item, "duplicates": 0}


def test_verify_serves_any_framework(tmp_path: Path) -> None:
    hooks = Gateway(secret="other", secrets=[SECRET], schema_of=knows)
    raw = signed(alert(), request_id="r1")
    wsgi = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in raw.headers.items()}
    pairs = [(name.title().encode(), value.encode()) for name, value in raw.headers.items()]
    for headers in (raw.headers, wsgi, pairs):
        event = hooks.verify(headers, raw.body)
        assert (event.event, event.request_id, event.body) == ("zoomroom.alert", "r1", raw.body)
        assert event.answer is None


def test_verify_gives_the_answer_to_a_challenge() -> None:
    raw = signed({"event": "endpoint.url_validation", "payload": {"plainToken": "t"}})
    event = Gateway(secret=SECRET, schema_of=knows).verify(raw.headers, raw.body)
    assert event.is_challenge
    assert event.answer is not None
    assert event.answer["plainToken"] == "t"


def test_verify_raises_for_what_zoom_did_not_sign() -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    raw = signed(alert())
    with pytest.raises(BadSignature):
        hooks.verify(raw.headers, raw.body + b" ")
    stale = signed(alert(), age_s=6000)
    with pytest.raises(StaleSignature):
        hooks.verify(stale.headers, stale.body)


@pytest.mark.parametrize(
    "arguments", [{}, {"secret": ""}, {"secrets": [SECRET, ""]}, {"sources": {"acme": []}}]
)
def test_a_gateway_without_a_secret_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="secret"):
        Gateway(**arguments)


def test_a_data_folder_that_cannot_be_used_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    async def run() -> None:
        hooks = Gateway(secret=SECRET, data=tmp_path / "file")
        assert (await post(hooks, signed(alert())))[0] == 503
        with pytest.raises(StorageError, match="file") as caught:
            await hooks.start()
        assert "\n" not in str(caught.value)

    asyncio.run(run())


def test_requests_on_one_event_loop_after_another_are_served(tmp_path: Path) -> None:
    seen: list[str] = []
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)

    @hooks.on("*")
    async def on_any(event: Event) -> None:
        seen.append(event.request_id)

    async def run(request_id: str) -> None:
        assert (await post(hooks, signed(alert(), request_id=request_id)))[0] == 200
        await until(lambda: request_id in seen)

    asyncio.run(run("one"))
    asyncio.run(run("two"))
    asyncio.run(hooks.stop())
    assert list(dict.fromkeys(seen)) == ["one", "two"]  # "one" may come twice: its loop ended under it


def test_after_stop_a_late_request_is_asked_to_come_back(tmp_path: Path) -> None:
    async def run() -> None:
        async with gateway(tmp_path) as hooks:
            pass
        assert (await post(hooks, signed(alert())))[0] == 503
        await hooks.start()
        assert (await post(hooks, signed(alert())))[0] == 200
        await hooks.stop()

    asyncio.run(run())


def test_the_server_starts_and_stops_it_by_lifespan(tmp_path: Path) -> None:
    async def run(data: Path) -> list[str]:
        hooks = Gateway(secret=SECRET, data=data)
        asked = ["lifespan.startup", "lifespan.shutdown"]
        sent: list[str] = []

        async def receive() -> dict[str, Any]:
            return {"type": asked.pop(0)}

        async def send(message: Any) -> None:
            sent.append(message["type"])

        await hooks({"type": "lifespan"}, receive, send)
        return sent

    (tmp_path / "file").write_text("not a folder")
    good = ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert asyncio.run(run(tmp_path / "data")) == good
    assert asyncio.run(run(tmp_path / "file")) == ["lifespan.startup.failed"]


def test_the_secret_is_nowhere_to_be_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)

    async def run() -> str:
        async with gateway(tmp_path) as hooks:
            raw = signed(alert(), secret=Secret("wrong"))
            answer = await post(hooks, raw)
            rejections = [one.item() for one in await hooks.inbox.rejections()]
            assert raw.headers["x-zm-signature"] not in encode(rejections).decode()
            return encode([answer[1], rejections, repr(hooks.receiver.sources)]).decode()

    assert SECRET.reveal() not in asyncio.run(run()) + caplog.text


def _request(raw: Raw) -> tuple[Any, bytes]:
    return raw.headers, raw.body
