"""The gateway for threads: one event loop behind them all."""

from __future__ import annotations

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from greenroom.core.errors import ConfigurationError
from greenroom.gateway import Event, Gateway
from greenroom.gateway.background import Background
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed


def test_many_threads_record_at_once_and_handlers_see_each_event_once(tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    seen: list[str] = []

    @hooks.on("*")
    async def on_any(event: Event) -> None:
        seen.append(event.request_id)

    def deliver(number: int) -> str:
        raw = signed(alert(), request_id=f"r{number % 50}")
        return hooks.receive_sync(raw.headers, raw.body).reason

    with ThreadPoolExecutor(16) as pool:
        reasons = list(pool.map(deliver, range(100)))
    hooks.close()
    assert (reasons.count("accepted"), reasons.count("duplicate")) == (50, 50)
    assert sorted(seen) == sorted({f"r{number}" for number in range(50)})


def test_closing_leaves_no_thread_and_the_next_delivery_begins_anew(tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    for request_id in ("one", "two"):
        raw = signed(alert(), request_id=request_id)
        assert hooks.receive_sync(raw.headers, raw.body).reason == "accepted"
        hooks.close()
        assert not [one for one in threading.enumerate() if one.name.startswith("greenroom-")]
    hooks.close()


def _go_on(background: Background, answers: multiprocessing.Queue[str]) -> None:
    async def nothing() -> str:
        return "went on"

    try:
        answers.put(background.run(nothing()))
    except ConfigurationError as exc:
        answers.put(str(exc))


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_is_told_instead_of_waiting_for_ever() -> None:
    background = Background()

    async def nothing() -> int:
        return 1

    assert background.run(nothing()) == 1
    context = multiprocessing.get_context("fork")
    answers: multiprocessing.Queue[str] = context.Queue()
    child = context.Process(target=_go_on, args=(background, answers))
    child.start()
    assert "before the process was forked" in answers.get(timeout=20)
    child.join()
    background.stop()
