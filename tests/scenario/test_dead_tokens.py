"""Tokens that die before their time, as after a reset or while the clock is moved, cost nobody a call."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from greenroom import AsyncZoom, Zoom
from tests.house import House, cli, running
from tests.waiting import until

FLOW = """\
name: look
on: {event: zoomroom.sensor_data}
steps:
  - id: room
    call: rooms.get
    with: {roomId: '${event.payload.object.id}'}
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    data: Path = tmp_path_factory.mktemp("tokens") / "data"
    (data / "flows").mkdir(parents=True)
    (data / "flows" / "look.yaml").write_text(FLOW)
    with running(data) as house:
        yield house


def fetched(house: House) -> int:
    """Return how many tokens were asked for since the last reset."""
    logged = house.get("/_sandbox/requests?limit=2000")["requests"]
    return sum(request["operation"] == "oauth.create_token" for request in logged)


def connected(house: House, data: Path, *options: str) -> None:
    place = ["--sandbox", "--data", str(data)]
    made = cli("connect", "mine", *options, *place, GREENROOM_URL=house.url, GREENROOM_KEYRING="off")
    assert made.returncode == 0, made.stderr


def test_after_a_reset_many_calls_of_a_named_connection_fetch_one_token(house: House, tmp_path: Path) -> None:
    connected(house, tmp_path)
    with Zoom.connection("mine", data=tmp_path) as zoom, ThreadPoolExecutor(16) as pool:
        zoom.token()
        house.post("/_sandbox/reset")
        found = list(pool.map(lambda _: len(list(zoom.rooms.list())), range(48)))
    assert set(found) == {5}
    assert fetched(house) == 1


def test_after_a_restore_many_tasks_fetch_one_token(house: House, tmp_path: Path) -> None:
    connected(house, tmp_path)
    before = house.post("/_sandbox/snapshot")["id"]

    async def many() -> int:
        async with AsyncZoom.connection("mine", data=tmp_path) as zoom:
            await zoom.token(await zoom.token())  # one that the snapshot does not know
            house.post("/_sandbox/restore", {"id": before})
            then = fetched(house)
            replies = await asyncio.gather(*(zoom.rooms.get(room["id"]) for room in rooms * 8))
            assert all(reply.basic.name for reply in replies)
            return fetched(house) - then

    rooms = house.get("/_sandbox/rooms")["rooms"]
    assert asyncio.run(many()) == 1


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        ("divisions.list", {}),
        ("rooms.list", {}),
    ],
)
def test_whatever_words_an_operation_has_for_a_dead_token_it_is_replaced(
    house: House, operation: str, arguments: dict[str, str]
) -> None:
    with Zoom.sandbox(house.url) as zoom:
        zoom.token()
        house.post("/_sandbox/reset")
        zoom.invoke(operation, arguments)
    assert fetched(house) == 1


def test_a_flow_gets_through_while_the_clock_is_moved_by_hours(house: House) -> None:
    house.post("/_sandbox/reset")
    house.people("Everest", 3)
    house.advance(3 * 3600)
    heard = len(house.events("zoomroom.sensor_data"))
    assert heard >= 36

    def runs() -> list[str]:
        found = house.get("/api/runs?limit=1000")["runs"]
        return [run["status"] for run in found if run["flow"] == "look"]

    until("every run has ended", lambda: len(runs()) >= heard and not {"pending", "running"} & {*runs()})
    assert set(runs()) == {"completed"}
