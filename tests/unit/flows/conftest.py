"""A started engine on its own loop, with actions that the test scripts."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.broadcast import Broadcast, News
from greenroom.flows.actions import Misfit, RunContext
from greenroom.flows.engine import FlowEngine
from tests.waiting import WITHIN_S, until

Answer = Callable[[dict[str, Any], RunContext], Awaitable[Any]]


class ScriptedActions:
    """Answers by name; a name without a script answers with its arguments."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any], RunContext]] = []
        self.scripts: dict[str, Answer] = {}

    def knows(self, name: str) -> bool | list[str]:
        return True if "." in name else ["rooms.check_in"]

    def misfits(self, name: str, arguments: Mapping[str, Any]) -> list[Misfit]:
        return []

    async def call(self, name: str, arguments: dict[str, Any], context: RunContext) -> Any:
        self.calls.append((name, arguments, context))
        script = self.scripts.get(name)
        return await script(arguments, context) if script else arguments

    def of(self, run_id: str) -> list[str]:
        """Return the names called by one run."""
        return [name for name, _, context in self.calls if context.run_id == run_id]


class Event:
    def __init__(self, event_id: str, event: str, **object: Any) -> None:
        self.id, self.event = event_id, event
        self._message: dict[str, Any] = {"event": event, "event_ts": 1, "payload": {"object": object}}

    def to_dict(self) -> dict[str, Any]:
        return self._message


class Rig:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.actions = ScriptedActions()
        self.news: list[News] = []
        self.broadcast = Broadcast()
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever)
        self._thread.start()
        self.engine = self.make()
        self._listening = self.broadcast.listener(self.news.append)
        self._listening.__enter__()
        self.do(self.engine.start())

    def make(self) -> FlowEngine:
        return FlowEngine(
            self.folder / "flows", self.folder, self.actions, self.broadcast, allow_private_http=True
        )

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(WITHIN_S)

    def restart(self) -> None:
        self.do(self.engine.stop())
        self.engine = self.make()
        self.do(self.engine.start())

    def write(self, name: str, text: str) -> None:
        (self.folder / "flows" / f"{name}.yaml").write_text(text, encoding="utf-8")
        self.engine.reload()

    def start(self, name: str, **input: Any) -> str:
        return str(self.do(self.engine.start_run(name, input)))

    def event(self, event_id: str, event: str, **object: Any) -> None:
        self.do(self.engine.on_event(Event(event_id, event, **object)))

    def run(self, run_id: str) -> dict[str, Any]:
        return dict(self.do(self.engine.run(run_id)))

    def until(self, run_id: str, *statuses: str) -> dict[str, Any]:
        """Return the run once it has one of these statuses."""

        def look() -> dict[str, Any] | None:
            last.update(self.run(run_id))
            return last if last["status"] in statuses else None

        last: dict[str, Any] = {}
        try:
            return until(f"{run_id} {' or '.join(statuses)}", look, WITHIN_S) or last
        except AssertionError as late:
            raise AssertionError(f"{late}: {last}") from None

    def listed_until(self, run_id: str, status: str) -> dict[str, Any]:
        """Return the run as the list shows it, once it has this status."""

        def look() -> dict[str, Any] | None:
            (run,) = [run for run in self.do(self.engine.runs(limit=500))["runs"] if run["id"] == run_id]
            return dict(run) if run["status"] == status else None

        return until(f"{run_id} {status} in the list", look, WITHIN_S) or {}

    def close(self) -> None:
        self._listening.__exit__(None, None, None)
        self.do(self.engine.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    rig = Rig(tmp_path_factory.mktemp("flows"))
    yield rig
    rig.close()
