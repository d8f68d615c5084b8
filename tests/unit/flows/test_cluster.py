"""Workers on one PostgreSQL database: a dead one's runs go on elsewhere, and any process shows them."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from greenroom.flows.errors import UnknownFlow, UnknownRun
from greenroom.flows.remote import RemoteFlows
from tests.postgres import Server, fresh_database
from tests.waiting import soon, until

from .conftest import ScriptedActions
from .test_api import Api

WITHIN_S = 60.0
FLOW = """\
name: three
on: {event: zoomroom.alert}
steps:
- {id: one, call: a.one}
- {id: two, call: a.two}
- {id: three, call: a.three}
"""
WORKER = """
import asyncio, sys
from pathlib import Path
from greenroom.flows import engine
from greenroom.flows.engine import FlowEngine
from greenroom.storage import workers

workers.DEAD_AFTER_S = 2.0
engine.LOOK_FOR_STRAYS_S, engine.STRAY_AFTER_S = 0.5, 1.0
data, database, name, first, count = Path(sys.argv[1]), *sys.argv[2:4], *map(int, sys.argv[4:])

class Actions:
    def knows(self, name): return True
    def misfits(self, name, arguments): return []
    async def call(self, operation, arguments, context):
        with (data / "effects").open("a") as file:
            file.write(f"{name} {context.run_id} {operation}\\n")
        while (data / f"hang-{name}").exists() and operation == "a.two":
            await asyncio.sleep(0.02)
        return {}

class Event:
    def __init__(self, number):
        self.id, self.event = f"ev-{number}", "zoomroom.alert"
    def to_dict(self):
        return {"event": self.event}

async def main():
    engine = FlowEngine(data / "flows", data / name, Actions(), database=database)
    await engine.start()
    for number in range(first, first + count):
        await engine.on_event(Event(number))
    (data / f"ready-{name}").touch()
    await asyncio.to_thread(sys.stdin.read)
    await engine.stop()

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def database() -> str:
    return fresh_database()


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "three.yaml").write_text(FLOW)
    return tmp_path


def worker(house: Path, database: str, name: str, first: int = 0, count: int = 0) -> subprocess.Popen[str]:
    """Start a worker that begins with some events; it ends when its standard input does."""
    arguments = [str(house), database, name, str(first), str(count)]
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, *arguments],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def effects(house: Path) -> str:
    """Return what was called so far, a line each: by which worker, for which run, what."""
    file = house / "effects"
    return file.read_text() if file.exists() else ""


def while_alive(process: subprocess.Popen[str], what: str, is_so: Callable[[], Any]) -> None:
    """Wait until it is so, and no longer than the process lives."""

    def look() -> Any:
        assert process.poll() is None, process.communicate()
        return is_so()

    until(what, look, WITHIN_S)


@asynccontextmanager
async def desk(house: Path, database: str) -> AsyncIterator[RemoteFlows]:
    remote = RemoteFlows(house / "flows", ScriptedActions(), database)
    await remote.start()
    try:
        yield remote
    finally:
        await remote.stop()


async def statuses(remote: RemoteFlows) -> Counter[str]:
    return Counter(run["status"] for run in (await remote.runs(limit=500))["runs"])


def test_a_killed_workers_runs_are_finished_by_the_others(house: Path) -> None:
    database = fresh_database()
    (house / "hang-killed").touch()
    survivors = [worker(house, database, name, 100 * n, 20) for n, name in enumerate(["a", "b"], 1)]
    killed = worker(house, database, "killed", 0, 10)
    try:
        for process, name in zip([*survivors, killed], ["a", "b", "killed"], strict=True):
            while_alive(process, "it is ready", lambda name=name: (house / f"ready-{name}").exists())
        until("ten runs hang", lambda: effects(house).count("killed ev-") == 20, WITHIN_S)
        os.kill(killed.pid, signal.SIGKILL)
        killed.communicate()

        async def look() -> Counter[str]:
            async with desk(house, database) as remote:

                async def is_done() -> bool:
                    return (await statuses(remote))["completed"] >= 50

                await soon(is_done, "the end of all runs", WITHIN_S)
                return await statuses(remote)

        assert asyncio.run(look()) == {"completed": 50}
    finally:
        errors = [process.communicate("")[1] for process in survivors]
    assert errors == ["", ""]
    done = Counter(tuple(line.split()[1:]) for line in effects(house).splitlines())
    again = {key for key, times in done.items() if times > 1}
    assert len(done) == 150
    assert again == {(f"ev-{n}.three", "a.two") for n in range(10)}, "only the step under way is done again"
    heirs = {line.split()[0] for line in effects(house).splitlines() if "ev-0." in line}
    assert heirs & {"a", "b"}


def test_a_process_without_a_worker_shows_and_steers_runs(house: Path, database: str) -> None:
    async def look() -> None:
        async with desk(house, database) as remote:
            assert [flow["name"] for flow in remote.flows() if flow["source"] == "file"] == ["three"]
            assert (await remote.runs())["runs"] == []
            run_id = await remote.start_run("three", {"why": "by hand"})
            assert (await remote.run(run_id))["status"] == "pending"
            await remote.cancel(run_id)
            assert (await remote.run(run_id))["status"] == "cancelled"
            await remote.resume(run_id)

            process = worker(house, database, "c")
            try:

                async def is_completed() -> bool:
                    return bool((await remote.run(run_id))["status"] == "completed")

                await soon(is_completed, "the end of the run", WITHIN_S)
                run = await remote.run(run_id)
            finally:
                _, errors = await asyncio.to_thread(process.communicate, "")
            assert errors == ""
            assert run["input"] == {"why": "by hand"}
            assert [step["status"] for step in run["steps"]] == ["completed"] * 3
            with pytest.raises(UnknownRun):
                await remote.run("nothing")
            with pytest.raises(UnknownFlow):
                await remote.start_run("nothing")

    asyncio.run(look())


def test_runs_go_on_when_the_database_comes_back(house: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # for root the server runs as somebody else
        server = Server(Path(folder, "server"))
        try:
            _runs_go_on(house, server)
        finally:
            server.close()


def _runs_go_on(house: Path, server: Server) -> None:
    database = server.new_database()
    (house / "hang-d").touch()
    process = worker(house, database, "d", 0, 3)
    remote = RemoteFlows(house / "flows", ScriptedActions(), database)
    asyncio.run(remote.start())
    api = Api(cast(Any, SimpleNamespace(engine=remote, do=asyncio.run)))
    try:
        while_alive(process, "it is ready", (house / "ready-d").exists)
        while_alive(process, "the runs hang", lambda: effects(house).count("a.two") == 3)
        server.stop()
        (house / "hang-d").unlink()
        status, refusal = api("GET", "/api/runs")
        assert (status, refusal["error"]["code"]) == (503, "storage")
        server.start()
        while_alive(process, "the runs end", lambda: asyncio.run(statuses(remote)) == {"completed": 3})
    finally:
        asyncio.run(remote.stop())
        process.communicate("")
    done = Counter(effects(house).splitlines())
    assert {line.split()[-1] for line, times in done.items() if times > 1} <= {"a.two"}


def test_a_database_that_is_not_there_is_named(house: Path) -> None:
    from greenroom.core.errors import StorageError

    remote = RemoteFlows(house / "flows", ScriptedActions(), "postgresql://127.0.0.1:9/none")

    with pytest.raises(StorageError, match="Can't use the database"):
        asyncio.run(remote.start())
