"""The history of Zoom's checks, and the warning when one fails or stays away."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.clock import MovableClock, iso
from greenroom.core.errors import StorageError
from greenroom.core.secrets import Secret
from greenroom.gateway import Gateway, Source
from greenroom.gateway.challenges import DOCTOR_TOKEN
from greenroom.storage.challenge_queries import KEPT
from tests.unit.gateway.deliveries import SECRET, BrokenInbox, knows, signed, until

HOUR_S = 3600.0


class Clock(MovableClock):
    """Moves for the gateway's view of the challenges; signatures stay fresh because the window is wide."""


def challenge(token: str = "t") -> dict[str, Any]:
    return {"event": "endpoint.url_validation", "payload": {"plainToken": token}}


def play(folder: Path, work: Callable[[Gateway, Clock], Awaitable[Any]], **options: Any) -> Any:
    from greenroom.gateway import Window

    clock = Clock()
    far = 400 * 24 * HOUR_S
    given = {"sources": {"acme": SECRET}, "data": folder, "schema_of": knows, "window": Window(far, far)}

    async def run() -> Any:
        hooks = Gateway(clock=clock, **{**given, **options})
        await hooks.start()
        try:
            return await work(hooks, clock)
        finally:
            await hooks.stop()

    return asyncio.run(run())


async def send(hooks: Gateway, secret: Secret = SECRET, token: str = "t") -> int:
    raw = signed(challenge(token), secret=secret)
    return (await hooks.receive(raw.headers, raw.body, source="acme")).status


async def status(hooks: Gateway) -> str:
    (found,) = await hooks.challenges.standings()
    return found.status


def test_every_challenge_leaves_a_line_of_history_that_a_restart_keeps(tmp_path: Path) -> None:
    async def first(hooks: Gateway, clock: Clock) -> None:
        assert [await send(hooks), await send(hooks, Secret("wrong"))] == [200, 401]

    async def second(hooks: Gateway, clock: Clock) -> list[dict[str, Any]]:
        return [one.item() for one in await hooks.inbox.challenges()]

    play(tmp_path, first)
    newest, oldest = play(tmp_path, second)
    assert (oldest["source"], oldest["ok"], oldest["outcome"]) == ("acme", True, "answered")
    assert (newest["ok"], newest["outcome"]) == (False, "bad_signature")


def test_a_check_that_fails_is_a_warning_said_once_until_it_passes_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def work(hooks: Gateway, clock: Clock) -> None:
        assert await status(hooks) == "never"
        await send(hooks)
        assert await status(hooks) == "ok"
        await send(hooks, Secret("wrong"))
        await hooks.challenges.look()
        (found,) = await hooks.challenges.standings()
        assert (found.status, found.failures, found.is_warning) == ("failed", 1, True)
        assert caplog.text.count("1 of Zoom's checks refused, the last as bad_signature") == 1
        await send(hooks)
        assert await status(hooks) == "ok"

    play(tmp_path, work)
    assert SECRET.reveal() not in caplog.text


def test_a_check_that_stays_away_is_missed_after_72_hours_and_some_grace(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def work(hooks: Gateway, clock: Clock) -> None:
        await send(hooks)
        sent = clock.now()
        clock.advance(77 * HOUR_S)
        assert await status(hooks) == "ok"
        clock.advance(2 * HOUR_S)
        await hooks.challenges.look()
        await hooks.challenges.look()
        assert await status(hooks) == "missed"
        assert caplog.text.count("and did not come") == 1
        (found,) = await hooks.challenges.standings()
        assert found.item()["due_at"][:16] == iso(sent + timedelta(hours=72))[:16]

    play(tmp_path, work)


def test_a_running_gateway_looks_by_itself(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def work(hooks: Gateway, clock: Clock) -> None:
        await send(hooks)
        clock.advance(100 * HOUR_S)
        await hooks.challenges.stop()
        hooks.challenges.start(look_every_s=0.01)
        await until(lambda: "did not come" in caplog.text)

    play(tmp_path, work)


def test_a_source_that_zoom_does_not_check_again_misses_nothing(tmp_path: Path) -> None:
    async def work(hooks: Gateway, clock: Clock) -> str:
        await send(hooks)
        clock.advance(1000 * HOUR_S)
        return await status(hooks)

    sources = {"acme": Source(SECRET, expects_challenges=False)}
    assert play(tmp_path, work, sources=sources) == "ok"


def test_forged_challenges_do_not_push_out_zooms_own(tmp_path: Path) -> None:
    from greenroom.storage.received import Challenge

    async def work(hooks: Gateway, clock: Clock) -> None:
        await send(hooks)
        for number in range(KEPT + 20):
            await hooks.inbox.note_challenge(Challenge(f"chl_{number}", "acme", number, "bad_signature"))
        kept = await hooks.inbox.challenges(limit=1000)
        assert (len(kept), sum(one.is_ok for one in kept)) == (KEPT + 1, 1)

    play(tmp_path, work)


def test_of_a_flood_of_forged_challenges_little_is_written(tmp_path: Path) -> None:
    async def work(hooks: Gateway, clock: Clock) -> int:
        for _ in range(30):
            await send(hooks, Secret("wrong"))
        return len(await hooks.inbox.challenges())

    assert 1 <= play(tmp_path, work) <= 10


def test_the_doctors_own_challenge_is_answered_and_leaves_no_history(tmp_path: Path) -> None:
    async def work(hooks: Gateway, clock: Clock) -> None:
        assert await send(hooks, token=f"{DOCTOR_TOKEN}x") == 200
        assert await hooks.inbox.challenges() == ()

    play(tmp_path, work)


def test_a_slow_inbox_does_not_keep_zoom_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenroom.gateway.challenges.NOTED_WITHIN_S", 0.01)

    async def work(hooks: Gateway, clock: Clock) -> int:
        is_free = asyncio.Event()
        real = hooks.inbox.note_challenge

        async def slow(challenge: Any) -> None:
            await is_free.wait()
            await real(challenge)

        monkeypatch.setattr(hooks.inbox, "note_challenge", slow)
        assert await send(hooks) == 200
        assert await hooks.inbox.challenges() == ()
        is_free.set()
        return len(await until(hooks.inbox.challenges))

    assert play(tmp_path, work) == 1


def test_a_challenge_is_answered_even_when_its_history_cannot_be_kept(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class NoHistory(BrokenInbox):
        async def note_challenge(self, challenge: Any) -> None:
            raise StorageError("disk full")

        async def challenges(self, **filters: Any) -> Any:
            raise StorageError("disk full")

        async def pending(self, **window: Any) -> list[Any]:
            return []

    async def run() -> int:
        hooks = Gateway(sources={"acme": SECRET}, inbox=NoHistory())  # type: ignore[arg-type]
        try:
            return await send(hooks)
        finally:
            await hooks.stop()

    assert asyncio.run(run()) == 200
    assert "could not be kept: disk full" in caplog.text
