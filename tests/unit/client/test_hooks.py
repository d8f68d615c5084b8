"""Who watches a client is told what it does, nothing secret, and can't break it."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.hooks import Attempt, Hooks, Outcome, Retry, logged, together
from greenroom.client.retry import Policy
from greenroom.core.errors import TransportError
from tests.waiting import soon

from .server import Answer, SmallServer


class Diary:
    """Notes everything it is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.hooks = Hooks(
            on_request=self.told.append,
            on_response=lambda *both: self.told.append(both),
            on_retry=self.told.append,
        )


@pytest.fixture
def diary() -> Diary:
    return Diary()


def get_room(server: SmallServer, hooks: Hooks, attempts: int = 5) -> None:
    policy = Policy(dice=lambda: 0.0, attempts=attempts)
    with Zoom.server_to_server(**server.settings, hooks=hooks, policy=policy) as zoom:
        zoom.rooms.get("secret-room?x=secret")


def test_a_request_and_its_outcome_are_told_with_the_same_object(server: SmallServer, diary: Diary) -> None:
    server.script(Answer(200, {"id": "r"}, {"x-zm-trackingid": "v=2.0;rid=1"}))
    get_room(server, diary.hooks)
    attempt, (same, outcome) = diary.told
    assert attempt is same
    assert (attempt.operation_id, attempt.method, attempt.route) == ("rooms.get", "GET", "/rooms/{roomId}")
    assert attempt.host == server.url.removeprefix("http://")
    assert (outcome.status, outcome.error, outcome.tracking_id) == (200, "", "v=2.0;rid=1")
    assert outcome.size_bytes == len(b'{"id": "r"}')
    assert outcome.duration_s > 0


def test_retries_are_told_with_their_reason(server: SmallServer, diary: Diary) -> None:
    server.script(Answer(503), Answer(cut=True), Answer(200, {}))
    get_room(server, diary.hooks)
    retries = [told for told in diary.told if isinstance(told, Retry)]
    assert [(r.number, r.reason, r.pause_s) for r in retries] == [(1, "503", 0.0), (2, "TransportError", 0.0)]
    assert [told.number for told in diary.told if isinstance(told, Attempt)] == [1, 2, 3]


def test_a_broken_connection_is_an_outcome(server: SmallServer, diary: Diary) -> None:
    server.script(Answer(cut=True))
    with pytest.raises(TransportError):
        get_room(server, diary.hooks, attempts=1)
    _, (_, outcome) = diary.told
    assert (outcome.status, outcome.error) == (None, "TransportError")


def test_a_caller_who_gives_up_is_an_outcome(server: SmallServer, diary: Diary) -> None:
    gave_up = threading.Event()
    server.script(Answer(200, {}, after=gave_up))

    async def run() -> None:
        async with AsyncZoom.server_to_server(**server.settings, hooks=diary.hooks) as zoom:
            call = asyncio.create_task(zoom.rooms.get("r"))
            await soon(lambda: server.seen)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            gave_up.set()

    asyncio.run(run())
    _, (_, outcome) = diary.told
    assert (outcome.status, outcome.error) == (None, "cancelled")


def test_nothing_told_holds_a_token_an_id_or_a_query(server: SmallServer, diary: Diary) -> None:
    server.script(
        Answer(503, {"secret": 1}), Answer(302, None, {"Location": "/secret"}), Answer(200, {"secret": 1})
    )
    get_room(server, diary.hooks)
    assert len(diary.told) == 7
    assert "secret" not in repr(diary.told)
    assert "token-1" not in repr(diary.told)


def test_a_hook_that_fails_breaks_nothing_and_is_logged(
    server: SmallServer, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("the hook is broken")

    get_room(server, Hooks(on_request=fail, on_response=fail))
    assert caplog.text.count("A hook failed; the call goes on.") == 2


def test_a_log_line_says_what_it_was_and_how_long_it_took(
    server: SmallServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "greenroom.client")
    server.script(Answer(503), Answer(200, {}, {"x-zm-trackingid": "v=1"}))
    get_room(server, logged())
    first, again, last = [record.getMessage() for record in caplog.records]
    assert first.startswith("rooms.get GET /rooms/{roomId}: 503 in ")
    assert again == "rooms.get: again in 0.0 s after 503"
    assert last.endswith(" ms (tracking v=1)")


def test_several_hooks_hear_of_everything_though_one_fails(server: SmallServer, diary: Diary) -> None:
    def fail(_: Attempt, __: Outcome) -> None:
        raise RuntimeError

    get_room(server, together(Hooks(on_response=fail), diary.hooks, Hooks()))
    assert len(diary.told) == 2


def test_hooks_can_be_set_on_a_client_that_exists(server: SmallServer, diary: Diary) -> None:
    with Zoom.server_to_server(**server.settings) as zoom:
        zoom.hooks = diary.hooks
        zoom.rooms.get("r")
    assert len(diary.told) == 2
