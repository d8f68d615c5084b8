"""A process killed in the middle: what was done stays done, the rest is done after the restart."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import until

WITHIN_S = 60.0

FLOW = """\
name: two
on: manual
steps:
- {id: one, call: a.one}
- {id: two, call: a.two, with: {one: '${steps.one.done}'}}
- {id: three, call: a.three}
"""

PROCESS = """
import asyncio, sys
from pathlib import Path
from greenroom.flows.engine import FlowEngine

data, hang_at, starts = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "start"

class Actions:
    def knows(self, name): return True
    def misfits(self, name, arguments): return []
    async def call(self, name, arguments, context):
        with (data / "effects").open("a") as file:
            file.write(f"{name} {arguments}\\n")
        if name == hang_at:
            (data / "hanging").touch()
            await asyncio.Event().wait()
        return {"done": name}

class Event:
    id, event = "ev-1", "zoomroom.alert"
    def to_dict(self): return {"event": "zoomroom.alert"}

async def main():
    engine = FlowEngine(data / "flows", data, Actions())
    await engine.start()
    if starts:
        await engine.on_event(Event())
    while (await engine.run("ev-1.two"))["status"] != "completed":
        await asyncio.sleep(0.02)
    await engine.on_event(Event())
    print("completed", (await engine.run("ev-1.two"))["steps"][1]["output"], flush=True)
    await engine.stop()

asyncio.run(main())
"""


def process(data: Path, hang_at: str, mode: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROCESS, str(data), hang_at, mode],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _until_it_hangs(data: Path, process: subprocess.Popen[str]) -> None:
    def is_so() -> bool:
        assert process.poll() is None, process.communicate()
        return (data / "hanging").exists()

    until("it hangs", is_so, WITHIN_S)


@pytest.mark.parametrize("hang_at", ["a.two", "a.three"])
def test_a_killed_run_continues_at_its_last_finished_step(tmp_path: Path, hang_at: str) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "two.yaml").write_text(FLOW.replace("on: manual", "on: {event: zoomroom.alert}"))
    first = process(tmp_path, hang_at, "start")
    _until_it_hangs(tmp_path, first)
    os.kill(first.pid, signal.SIGKILL)
    first.communicate()

    out, err = process(tmp_path, "nowhere", "continue").communicate(timeout=WITHIN_S)

    assert out == "completed {'done': 'a.two'}\n", err
    effects = [line.split()[0] for line in (tmp_path / "effects").read_text().splitlines()]
    expected = ["a.one", "a.two", "a.three"]
    expected.insert(
        expected.index(hang_at), hang_at
    )  # the step under way is done again, those before it are not
    assert effects == expected
    assert err == ""


def test_a_second_process_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "two.yaml").write_text(FLOW.replace("on: manual", "on: {event: zoomroom.alert}"))
    first = process(tmp_path, "a.two", "start")
    try:
        _until_it_hangs(tmp_path, first)
        _, err = process(tmp_path, "nowhere", "continue").communicate(timeout=WITHIN_S)
    finally:
        first.kill()
        first.communicate()

    assert "Another Greenroom runs flows in" in err
