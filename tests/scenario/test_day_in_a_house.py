"""A simulated day as a user plays it: what reaches the inbox is what reports and dashboards tell."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import decode
from tests.house import CLI, House, cli, environment, running
from tests.waiting import until

_DATE = "2030-03-04"
_DAY = ("--rooms", "6", "--people", "24", "--hours", "3", "--seed", "1", "--date", _DATE)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("day")
    with running(folder / "data", "--roles", "sandbox,gateway,console") as house:  # nobody else checks in
        yield house


def received(house: House) -> list[dict[str, Any]]:
    """Return every event in the inbox, oldest first."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = house.get(f"/api/events?limit=500&cursor={cursor}" if cursor else "/api/events?limit=500")
        found += page["events"]
        cursor = page["next_cursor"]
        if not cursor:
            return found[::-1]


def test_the_inbox_holds_what_the_day_delivered_and_reports_agree(house: House, tmp_path: Path) -> None:
    assert cli("sandbox", "reset", "--at", _DATE, GREENROOM_URL=house.url).returncode == 0
    before, sown = {event["id"] for event in received(house)}, reported(house)
    said = cli("sandbox", "simulate", "--day", *_DAY, "--json", GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    day = decode(said.stdout)
    assert (day["rooms"], day["people"], day["stopped"]) == (6, 24, False)
    new = [event for event in received(house) if event["id"] not in before]
    told = Counter(event["event"] for event in new)
    assert told == day["delivered"] == day["events"]
    assert told["meeting.ended"] > 3

    bodies = [
        house.get(f"/api/events/{event['id']}/body") for event in new if event["event"].startswith("meeting.")
    ]
    ended = {body["payload"]["object"]["uuid"] for body in bodies if body["event"] == "meeting.ended"}
    stays = [
        body["payload"]["object"]["uuid"] for body in bodies if body["event"] == "meeting.participant_left"
    ]
    now = reported(house)
    assert now["meetings"] - sown["meetings"] == len(ended)
    assert now["participants"] - sown["participants"] == sum(uuid in ended for uuid in stays)
    past = call(
        house,
        "dashboards.meetings.list",
        "--type",
        "past",
        "--from",
        _DATE,
        "--to",
        _DATE,
        "--page-size",
        "300",
    )
    assert {one["uuid"] for one in past["meetings"] if one["start_time"] >= day["begins_at"]} == ended

    back = cli("sandbox", "restore", day["snapshot"], GREENROOM_URL=house.url)
    assert (back.returncode, len(house.get("/_sandbox/rooms")["rooms"])) == (0, 5)


def reported(house: House) -> dict[str, int]:
    """Return the line of the day in the daily report."""
    report = call(house, "reports.daily", "--year", "2030", "--month", "3")
    return {**next(one for one in report["dates"] if one["date"] == _DATE)}


def call(house: House, operation: str, *options: str) -> Any:
    said = cli("call", operation, *options, "--json", GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    return decode(said.stdout)


def test_a_day_is_told_in_words_with_what_to_look_at(house: House, tmp_path: Path) -> None:
    world = tmp_path / "office.yaml"
    world.write_text(cli("sandbox", "world", "--print").stdout)
    options = ("--world", str(world), "--date", "2031-03-03", "--hours", "1")
    said = cli("sandbox", "simulate", "day", *options, GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    assert "3 rooms, 6 people; 2031-03-03 07:00 to 08:00 UTC" in said.stdout
    for word in ("Bookings", "Desks", "zoomroom.sensor_data", "greenroom call reports.daily --year 2031"):
        assert word in said.stdout
    assert "restore" not in said.stdout  # the world was reset for it
    for command in [
        line.split("greenroom ")[1].split() for line in said.stdout.splitlines() if " greenroom " in line
    ]:
        assert cli(*command, GREENROOM_URL=house.url).returncode == 0, command


def is_played(house: House) -> bool:
    now = house.get("/_sandbox/simulate/day")
    return bool(now["underway"] and now["events"] > 0)


def test_ctrl_c_ends_the_day_and_still_tells_of_it(house: House) -> None:
    day = ("sandbox", "simulate", "--day", "--rooms", "4", "--people", "12", "--speed", "60x")
    playing = subprocess.Popen(
        [*CLI, *day], env=environment(GREENROOM_URL=house.url), stdout=subprocess.PIPE, text=True
    )
    until("the day", lambda: is_played(house))
    playing.send_signal(signal.SIGINT)
    told, _ = playing.communicate(timeout=60)
    assert (playing.returncode, ", stopped." in told) == (130, True)
    assert house.get("/_sandbox/simulate/day")["underway"] is False
    again = cli("sandbox", "simulate", "--stop", GREENROOM_URL=house.url)
    assert (again.returncode, "No day is being played" in again.stderr) == (1, True)


def test_a_day_stopped_from_elsewhere_tells_what_there_was_and_the_way_back(house: House) -> None:
    day = ("sandbox", "simulate", "--day", "--rooms", "4", "--people", "12", "--speed", "60x")
    rooms = len(house.get("/_sandbox/rooms")["rooms"])
    playing = subprocess.Popen(
        [*CLI, *day], env=environment(GREENROOM_URL=house.url), stdout=subprocess.PIPE, text=True
    )
    until("the day", lambda: is_played(house))
    stopped = cli("sandbox", "simulate", "--stop", GREENROOM_URL=house.url)
    told, _ = playing.communicate(timeout=20)
    assert (stopped.returncode, playing.returncode) == (0, 130)
    assert stopped.stdout == told
    booked = re.search(r"Bookings +(\d+) of (\d+): (\d+) had people", told)
    assert booked, told
    begun, planned, visited = map(int, booked.groups())
    assert visited <= begun < planned
    back = re.search(r"greenroom (sandbox restore \w+)", told)
    assert back, told
    assert cli(*back[1].split(), GREENROOM_URL=house.url).returncode == 0
    assert len(house.get("/_sandbox/rooms")["rooms"]) == rooms


def test_a_terminal_shows_how_far_the_clock_is_and_nothing_else_does(house: House) -> None:
    house.post("/_sandbox/reset")
    house.people("Everest", 3)
    assert cli("sandbox", "clock", "--advance", "1h", GREENROOM_URL=house.url).stderr == ""
    ours, theirs = os.openpty()
    moving = subprocess.Popen(
        [*CLI, "sandbox", "clock", "--advance", "4d"],
        env=environment(GREENROOM_URL=house.url, TERM="xterm", COLUMNS="100"),
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # how the end of a terminal reads
        while part := os.read(ours, 4096):
            shown += part
    told, _ = moving.communicate(timeout=20)
    os.close(ours)
    assert moving.returncode == 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n", told)
    assert re.search(rb"\d{4}-\d\d-\d\d \d\d:\d\d .*[1-9][0-9,]* events", shown), shown


def test_a_world_without_a_building_is_told_by_its_time_alone(house: House, tmp_path: Path) -> None:
    world = tmp_path / "bare.yaml"
    world.write_text("version: 1\nusers:\n  - {name: Ada Lind, email: ada@example.com}\n")
    assert cli("sandbox", "reset", "--world", str(world), GREENROOM_URL=house.url).returncode == 0
    said = cli("sandbox", "rooms", GREENROOM_URL=house.url)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n\nThe world has no rooms.\n", said.stdout)
    assert cli("sandbox", "reset", "--default", GREENROOM_URL=house.url).returncode == 0
