"""``greenroom listen`` and the commands over recorded events, against a real house."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.core import signing
from greenroom.core.clock import SystemClock
from greenroom.core.secrets import Secret
from tests.house import CLI, House, cli, environment
from tests.unit.gateway.test_forward import App
from tests.waiting import until


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    yield made
    made.kill()


@pytest.fixture
def app() -> Iterator[App]:
    made = App()
    yield made
    made.close()


class Listening:
    def __init__(self, house: House, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [*CLI, "listen", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment() | {"GREENROOM_URL": house.url},
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def end(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=60)
        return self.process.returncode, said


def run(house: House, *arguments: str) -> str:
    said = cli(*arguments, GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    return said.stdout


def test_the_app_gets_what_zoom_sent_and_nothing_is_missed_over_a_restart(house: House, app: App) -> None:
    listening = Listening(house, "--forward", app.url, "--events", "zoomroom.*")
    try:
        assert "Ctrl-C" in listening.line()
        assert "what became of it" in listening.line()
        run(house, "trigger", "zoomroom.sensor_data", "--set", "room=Everest", "--set", "count=4")
        shown = listening.line()
        assert "zoomroom.sensor_data" in shown
        assert "your app: 200 in" in shown
        headers, body = app.got[0]
        signing.verify(body, headers, Secret("greenroom-webhook-secret"), now=SystemClock().now())
        house.kill()
        house.start()
        run(house, "trigger", "zoomroom.alert")
        until("it is forwarded", lambda: any(b"zoomroom.alert" in one for _, one in app.got))
    finally:
        code, said = listening.end()
    assert code == 130
    assert "Traceback" not in said


def test_events_are_counted_listed_page_by_page_and_replayed(house: House) -> None:
    for _ in range(3):
        run(house, "trigger", "zoomroom.alert")
    until("they are in the inbox", lambda: len(house.get("/api/events?event=zoomroom.alert")["events"]) == 3)
    page = run(house, "events", "list", "--event", "zoomroom.*", "--since", "1h", "--limit", "2")
    assert page.count("evt_") == 2
    more = page.splitlines()[-1].removeprefix("More: greenroom ").replace("'", "").split()
    assert run(house, *more).count("evt_") == 1
    assert "No such events." in run(house, "events", "list", "--until", "1d")
    assert run(house, "events", "replay", "--event", "zoomroom.*", "--dry-run").startswith("3 events match")
    assert run(house, "events", "replay", "--event", "zoomroom.*", "--yes").startswith("3 events go to")
    until(
        "each was replayed",
        lambda: all(one["replays"] == 1 for one in house.get("/api/events?event=zoomroom.*")["events"]),
    )
    assert json.loads(run(house, "events", "retry", "--json")) == {"count": 0}
    assert cli("events", "replay", GREENROOM_URL=house.url).returncode == 2
    assert "is no time" in cli("events", "list", "--since", "soon", GREENROOM_URL=house.url).stderr
