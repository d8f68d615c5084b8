"""Events, deliveries and flows on the command line of a running house."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import House, cli, running
from tests.waiting import until

BY_HAND = """\
name: by-hand
on: manual
steps:
- {id: rooms, call: rooms.list}
- {id: room, call: rooms.get, with: {roomId: '${input.room}'}}
- {id: twice, call: rooms.list}
"""
ON_ALERT = """\
name: on-alert
on: {event: zoomroom.alert, if: 'event.payload.object.alert_kind == 1'}
steps: [{id: room, call: rooms.get, with: {roomId: '${event.payload.object.id}'}}]
"""
SLOW = "name: slow\non: manual\nsteps: [{id: wait, sleep: 1h}]\n"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    data = tmp_path_factory.mktemp("house") / "data"
    (data / "flows").mkdir(parents=True)
    for name, text in (("by-hand", BY_HAND), ("on-alert", ON_ALERT), ("slow", SLOW)):
        (data / "flows" / f"{name}.yaml").write_text(text)
    with running(data) as house:
        for _ in range(3):
            assert say(house, "trigger", "zoomroom.alert").returncode == 0
            assert say(house, "trigger", "meeting.started").returncode == 0
        until("all is delivered", lambda: len(house.events("zoomroom.alert")) == 3)
        yield house


def say(house: House, *words: str) -> subprocess.CompletedProcess[str]:
    return cli(*words, GREENROOM_URL=house.url)


def cells(said: str) -> list[list[str]]:
    """Return the cells of a table, without its headings; none may be empty but at a line's end."""
    return [re.split(r"\s{2,}", line) for line in said.splitlines()[1:] if line]


# Deliveries


def test_deliveries_say_when_what_and_how_it_was_answered(house: House) -> None:
    said = say(house, "deliveries", "list", "--event", "zoomroom.alert").stdout
    assert said.splitlines()[0].split() == ["created", "event", "status", "tries", "answer", "to", "id"]
    line = said.splitlines()[1].split()
    assert line[0].startswith("20")
    assert line[1:6] == ["zoomroom.alert", "delivered", "1", "200", f"{house.url}/hooks/sandbox"]


def test_a_list_that_is_cut_says_how_to_go_on_and_going_on_shows_the_rest(house: House) -> None:
    whole = json.loads(say(house, "deliveries", "list", "--json").stdout)["deliveries"]
    command, found = ["deliveries", "list", "--limit", "4", "--event", "*"], []
    while command:
        said = say(house, *command).stdout
        found += [line.split()[-1] for line in said.splitlines()[1:] if "http" in line]
        following = said.partition("More: greenroom ")[2]
        assert len(found) <= len(whole)
        command = shlex.split(following)
    assert found == [one["id"] for one in whole]
    assert len(found) > 8


@pytest.mark.parametrize(
    ("options", "event"),
    [(["--event", "meeting.st*"], "meeting.started"), (["--status", "delivered", "--limit", "500"], "")],
)
def test_deliveries_are_found_by_event_and_status(house: House, options: list[str], event: str) -> None:
    found = json.loads(say(house, "deliveries", "list", "--json", *options).stdout)["deliveries"]
    assert found
    assert {one["event"] for one in found} == {event} or not event
    assert {one["status"] for one in found} == {"delivered"}
    assert say(house, "deliveries", "list", "--status", "failed").stdout == "No such deliveries.\n"


def test_one_delivery_is_shown_with_its_tries_and_body_and_sent_again(house: House) -> None:
    [found] = json.loads(
        say(house, "deliveries", "list", "--event", "zoomroom.alert", "--limit", "1", "--json").stdout
    )["deliveries"]
    again = say(house, "deliveries", "retry", found["id"])
    assert again.stdout.startswith(f"zoomroom.alert goes to {house.url}/hooks/sandbox again.")
    shown = _shown_with_two_tries(house, found["id"])
    assert shown.startswith(f"zoomroom.alert  delivered  {found['id']}\n")
    assert '"event": "zoomroom.alert"' in shown
    nobody = say(house, "deliveries", "show", "nope")
    assert (nobody.returncode, "There is no delivery 'nope'" in nobody.stderr) == (1, True)


def _shown_with_two_tries(house: House, id: str) -> str:
    def look() -> str:
        said = say(house, "deliveries", "show", id).stdout
        return said if "\n2    20" in said else ""

    return until("its second try", look)


# Names of events


@pytest.mark.parametrize(
    "words",
    [
        ["events", "list", "--event", "meeting.startet"],
        ["events", "replay", "--event", "meeting.startet"],
        ["events", "retry", "--event", "meeting.startet"],
        ["deliveries", "list", "--event", "meeting.startet"],
    ],
)
def test_a_misspelt_event_is_told_and_asked_for_all_the_same(house: House, words: list[str]) -> None:
    said = say(house, *words)
    assert said.returncode == 0
    assert said.stderr == (
        "greenroom: no event in the catalog is called 'meeting.startet'. Did you mean meeting.started?\n"
    )
    assert "No such" in said.stdout or "nothing was done" in said.stdout


def test_listen_tells_a_misspelt_event_before_it_listens() -> None:
    said = cli("listen", "--events", "zoomroom.chek*", GREENROOM_URL="http://127.0.0.1:1")
    assert said.returncode == 1
    assert said.stderr.splitlines()[0].startswith(
        "greenroom: no event in the catalog fits 'zoomroom.chek*'. "
    )
    assert "zoomroom.checked_in" in said.stderr


def test_a_pattern_that_fits_nothing_is_told_and_one_that_does_is_not(house: House) -> None:
    said = say(house, "events", "list", "--event", "meetng.*").stderr
    assert said == "greenroom: no event in the catalog fits 'meetng.*'. Did you mean meeting.*?\n"
    assert say(house, "events", "list", "--event", "meeting.*").stderr == ""


# Flows


def test_flows_are_listed_in_words(house: House) -> None:
    said = say(house, "flows", "list").stdout
    assert "{" not in said
    assert ["by-hand", "only by hand", "3", "file"] in cells(said)
    assert ["on-alert", "zoomroom.alert, if …", "1", "file"] in cells(said)


def test_a_run_by_hand_says_what_became_of_each_step(house: House) -> None:
    room = house.room("Everest")["id"]
    done = say(house, "flows", "run", "by-hand", "--input", json.dumps({"room": room}))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("by-hand  completed  ")
    steps = [[step, "completed", "1"] for step in ("rooms", "room", "twice")]
    assert cells(done.stdout) == [["step", "status", "attempts", "error"], *steps]
    failed = say(house, "flows", "run", "by-hand", "--input", '{"room": "nowhere"}')
    assert failed.returncode == 1
    [room_said, twice] = cells(failed.stdout)[2:]
    assert room_said[:3] == ["room", "failed", "1"]
    assert "step room failed: rooms.get: 404/1012 Room not found: nowhere." in room_said[3]
    assert twice == ["twice", "not reached"]


def test_a_run_that_goes_on_is_left_to_itself(house: House) -> None:
    said = say(house, "flows", "run", "slow", "--wait", "0.1").stdout
    assert said.startswith("slow  waiting  ")
    run = said.split()[2]
    assert said.endswith(f"It goes on. See: greenroom flows show {run}\n")
    assert say(house, "flows", "cancel", run).stdout.startswith("Cancelled")
    assert json.loads(say(house, "flows", "run", "slow", "--wait", "0", "--json").stdout).keys() == {"id"}


def test_a_flow_that_starts_from_an_event_asks_for_one_in_one_line(house: House) -> None:
    said = say(house, "flows", "run", "on-alert")
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr == (
        "greenroom: on-alert starts from zoomroom.alert; give it one with --event-id or --event-file, "
        "or make one happen: greenroom trigger zoomroom.alert\n"
    )


def test_an_event_of_the_inbox_or_of_a_file_starts_a_flow(house: House, tmp_path: Path) -> None:
    event = house.events("zoomroom.alert")[0]["id"]
    done = say(house, "flows", "run", "on-alert", "--event-id", event)
    assert (done.returncode, done.stdout.split()[:2]) == (0, ["on-alert", "completed"]), done
    body = house.get(f"/api/events/{event}/body")
    (tmp_path / "alert.json").write_text(json.dumps(body))
    done = say(house, "flows", "run", "on-alert", "--event-file", str(tmp_path / "alert.json"))
    assert (done.returncode, done.stderr) == (0, ""), done
    (tmp_path / "other.json").write_text(json.dumps(body | {"event": "zoomroom.updated"}))
    done = say(house, "flows", "run", "on-alert", "--event-file", str(tmp_path / "other.json"))
    assert done.stderr == "greenroom: on-alert starts from zoomroom.alert; this is zoomroom.updated.\n"
    (tmp_path / "list.json").write_text("[]")
    none = say(house, "flows", "run", "on-alert", "--event-file", str(tmp_path / "list.json"))
    assert (none.returncode, "--event-file must be a JSON object" in none.stderr) == (2, True)
    nobody = say(house, "flows", "run", "on-alert", "--event-id", "evt_0")
    assert (nobody.returncode, "No event has the id 'evt_0'" in nobody.stderr) == (1, True)


def test_runs_are_paged_as_events_are(house: House) -> None:
    say(house, "flows", "run", "on-alert", "--input", '{"event": {}}')
    said = say(house, "flows", "runs", "--flow", "on-alert", "--limit", "2").stdout
    assert len(cells(said.partition("\nMore")[0])) == 2
    following = shlex.split(said.partition("More: greenroom ")[2])
    assert following[:6] == ["flows", "runs", "--flow", "on-alert", "--limit", "2"]
    assert "on-alert" in say(house, *following).stdout
