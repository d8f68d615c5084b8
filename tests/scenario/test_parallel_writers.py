"""Many write at once, over real HTTP: nothing is lost, nothing is done twice, where one may win, one does.

From eight threads and from eight coroutines, against ``greenroom up`` and against a test's own sandbox.
"""

from __future__ import annotations

import asyncio
import base64
import http.client
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from greenroom.core.json import decode, encode
from greenroom.sandbox.apps import WELL_KNOWN_ID, WELL_KNOWN_SECRET
from greenroom.sandbox.world.world import ACCOUNT_ID
from greenroom.testing.sandbox import ZoomSandbox
from tests.house import House

WRITERS = 8


class Ask(NamedTuple):
    method: str
    path: str
    body: Any = None


class Answered(NamedTuple):
    status: int
    body: Any


Run = Callable[["Place", Sequence[Sequence[Ask]]], list[list[Answered]]]
"""Lets several writers ask at once, each its questions one after the other -> each one's answers."""


class Place:
    """A sandbox behind a port."""

    def __init__(self, url: str) -> None:
        self.host, self.port = str(urlsplit(url).hostname), int(urlsplit(url).port or 0)
        self.token = ""
        self("PATCH", "/_sandbox/settings", {"rate_limits": False})
        self.token = self(
            "POST", f"/oauth/token?grant_type=account_credentials&account_id={ACCOUNT_ID}"
        ).body["access_token"]

    def headers(self) -> dict[str, str]:
        basic = base64.b64encode(f"{WELL_KNOWN_ID}:{WELL_KNOWN_SECRET}".encode()).decode()
        return {"authorization": f"Bearer {self.token}" if self.token else f"Basic {basic}"}

    def __call__(self, method: str, path: str, body: Any = None) -> Answered:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        try:
            return _exchange(self, connection, Ask(method, path, body))
        finally:
            connection.close()


def _exchange(place: Place, connection: http.client.HTTPConnection, ask: Ask) -> Answered:
    sent = {"content-type": "application/json"} if ask.body is not None else {}
    raw = None if ask.body is None else encode(ask.body)
    connection.request(ask.method, ask.path, raw, place.headers() | sent)
    answer = connection.getresponse()
    content = answer.read()
    return Answered(answer.status, decode(content) if content else None)


def in_threads(place: Place, work: Sequence[Sequence[Ask]]) -> list[list[Answered]]:
    begin = threading.Barrier(len(work))

    def write(asks: Sequence[Ask]) -> list[Answered]:
        connection = http.client.HTTPConnection(place.host, place.port, timeout=30)
        try:
            connection.connect()
            begin.wait(10)
            return [_exchange(place, connection, ask) for ask in asks]
        finally:
            connection.close()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(write, work))


def in_coroutines(place: Place, work: Sequence[Sequence[Ask]]) -> list[list[Answered]]:
    async def write(asks: Sequence[Ask]) -> list[Answered]:
        return [await _exchange_async(place, ask) for ask in asks]

    async def all_of_it() -> list[list[Answered]]:
        return list(await asyncio.gather(*map(write, work)))

    return asyncio.run(all_of_it())


async def _exchange_async(place: Place, ask: Ask) -> Answered:
    """One call on a connection of its own, which the server closes at the end of the answer."""
    reader, writer = await asyncio.open_connection(place.host, place.port)
    raw = b"" if ask.body is None else encode(ask.body)
    headers = place.headers() | {"host": place.host, "connection": "close", "content-length": str(len(raw))}
    if raw:
        headers["content-type"] = "application/json"
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"{ask.method} {ask.path} HTTP/1.1\r\n{head}\r\n".encode() + raw)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    first, _, body = answer.partition(b"\r\n\r\n")
    return Answered(int(first.split()[1]), decode(body) if body else None)


@pytest.fixture(scope="module", params=["process", "fixture"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    if request.param == "process":
        house = House(tmp_path_factory.mktemp("house") / "data", "--roles", "sandbox")
        yield Place(house.url)
        assert house.stop() == 0, house.log.read_text()
    else:
        with ZoomSandbox(flows=False) as sandbox:
            yield Place(sandbox.url)


@pytest.fixture(params=[in_threads, in_coroutines])
def run(request: pytest.FixtureRequest, place: Place) -> Iterator[Run]:
    """The way to write at once; what a test changed is undone after it."""
    kept = place("POST", "/_sandbox/snapshot").body["id"]
    yield request.param
    assert place("POST", "/_sandbox/restore", {"id": kept}).status == 200


def statuses(answers: list[list[Answered]]) -> Counter[int]:
    return Counter(answer.status for each in answers for answer in each)


# Nothing is lost


def test_each_writers_setting_of_one_user_stays(place: Place, run: Run) -> None:
    path = "/v2/users/me/settings"
    before = place("GET", path).body["in_meeting"]
    names = [name for name, value in before.items() if isinstance(value, bool)][:WRITERS]
    assert len(names) == WRITERS
    work = [[Ask("PATCH", path, {"in_meeting": {name: not before[name]}})] for name in names]
    assert statuses(run(place, work)) == {204: WRITERS}
    after = place("GET", path).body["in_meeting"]
    assert {name: after[name] for name in names} == {name: not before[name] for name in names}


def test_each_writers_part_of_one_room_stays(place: Place, run: Run) -> None:
    room = place("GET", "/v2/rooms").body["rooms"][0]["id"]
    parts = [
        {"name": "Parallel"}, {"capacity": 77}, {"support_email": "help@example.com"},
        {"support_phone": "555"},
        {"room_passcode": "471147"}, {"hide_room_in_contacts": True}, {"required_code_to_ext": True},
        {"calendar_resource_id": ""},
    ]  # fmt: skip
    work = [[Ask("PATCH", f"/v2/rooms/{room}", {"basic": part})] * 3 for part in parts]
    assert statuses(run(place, work)) == {204: 3 * WRITERS}
    basic = place("GET", f"/v2/rooms/{room}").body["basic"]
    for part in parts:
        assert basic | part == basic


def test_every_member_comes_into_the_channel_once(place: Place, run: Run) -> None:
    names = [f"member{n}@example.com" for n in range(2 * WRITERS)]
    for name in names:
        given = {"action": "create", "user_info": {"email": name, "type": 1, "first_name": "M"}}
        assert place("POST", "/v2/users", given).status == 201
    channel = place("POST", "/v2/chat/users/me/channels", {"name": "Parallel", "type": 1}).body["id"]
    path = f"/v2/chat/users/me/channels/{channel}/members"
    asks = [Ask("POST", path, {"members": [{"email": name}]}) for name in names]
    work = [[asks[n], asks[n + WRITERS], asks[n]] for n in range(WRITERS)]
    assert statuses(run(place, work))[500] == 0
    listed = place("GET", f"{path}?page_size=100").body["members"]
    found = Counter(one["email"] for one in listed if one["email"] in names)
    assert found == dict.fromkeys(names, 1)


def test_everything_made_is_listed_and_announced_once(place: Place, run: Run) -> None:
    made = [
        [Ask("POST", "/v2/rooms", {"name": f"W{n}-{i}", "type": "ZoomRoom"}) for i in range(5)]
        for n in range(WRITERS)
    ]
    assert statuses(run(place, made)) == {201: 5 * WRITERS}
    names = Counter(room["name"] for room in place("GET", "/v2/rooms?page_size=300").body["rooms"])
    wanted = {ask.body["name"]: 1 for asks in made for ask in asks}
    assert {name: names[name] for name in wanted} == wanted
    told = place("GET", "/_sandbox/deliveries?event=zoomroom.created&all=true&limit=1000").body["deliveries"]
    assert len(told) == 5 * WRITERS


# One wins


def test_as_many_register_as_there_are_places(place: Place, run: Run) -> None:
    settings = {"approval_type": 0, "registrants_restrict_number": 5}
    webinar = place("POST", "/v2/users/me/webinars", {"topic": "Five seats", "settings": settings}).body["id"]
    path = f"/v2/webinars/{webinar}/registrants"
    work = [
        [Ask("POST", path, {"email": f"guest{n}-{i}@example.com", "first_name": "G"}) for i in range(2)]
        for n in range(WRITERS)
    ]
    assert statuses(run(place, work)) == {201: 5, 400: 2 * WRITERS - 5}
    assert place("GET", path).body["total_records"] == 5


def test_a_desk_is_given_to_one_of_those_who_want_it(place: Place, run: Run) -> None:
    desk = place("GET", "/v2/workspaces?location_id=" + _location(place)).body["workspaces"][0]["id"]
    now = place("GET", "/_sandbox/clock").body["now"]
    day = f"{int(now[:4]) + 1}{now[4:10]}"
    body = {"topic": "Work", "start_time": f"{day}T09:00:00Z", "end_time": f"{day}T10:00:00Z"}
    work = [[Ask("POST", f"/v2/workspaces/{desk}/reservations", body)] for _ in range(WRITERS)]
    won = [answer for each in run(place, work) for answer in each if answer.status < 300]
    assert len(won) == 1


def _location(place: Place) -> str:
    """Return a place that has workspaces."""
    for location in place("GET", "/v2/rooms/locations?page_size=300").body["locations"]:
        if place("GET", f"/v2/workspaces?location_id={location['id']}").body["workspaces"]:
            return str(location["id"])
    raise AssertionError("no location has a workspace")


def test_an_address_goes_to_one_of_those_who_want_it(place: Place, run: Run) -> None:
    given = {"action": "create", "user_info": {"email": "wanted@example.com", "type": 1}}
    answers = run(place, [[Ask("POST", "/v2/users", given)] for _ in range(WRITERS)])
    assert statuses(answers) == {201: 1, 409: WRITERS - 1}


def test_a_meeting_starts_and_ends_once(place: Place, run: Run) -> None:
    id = place("POST", "/v2/users/me/meetings", {"topic": "Once", "type": 2}).body["id"]
    start = [Ask("POST", "/_sandbox/simulate", {"kind": "meeting", "meeting": str(id), "action": "start"})]
    end = [Ask("PUT", f"/v2/meetings/{id}/status", {"action": "end"})]
    for work in (start, end):
        assert statuses(run(place, [work] * WRITERS))[500] == 0
    for event in ("meeting.started", "meeting.ended"):
        told = place("GET", f"/_sandbox/deliveries?event={event}&all=true&limit=100").body["deliveries"]
        assert len(told) == 1, event


# The world as a whole


def test_a_snapshot_taken_meanwhile_is_one_moment_of_the_world(place: Place, run: Run) -> None:
    """Each writer makes rooms in order; a snapshot has the first so many of each, each with its parts."""
    rooms = [
        [Ask("POST", "/v2/rooms", {"name": f"S{n}-{i}", "type": "ZoomRoom"}) for i in range(8)]
        for n in range(6)
    ]
    moves = [Ask("POST", "/_sandbox/clock", {"advance_s": 60})] * 4
    snapshots = [Ask("POST", "/_sandbox/snapshot")] * 4
    answers = run(place, [*rooms, moves, snapshots])
    assert statuses(answers[:-2]) == {201: 48}
    assert all(status < 300 for status in statuses(answers[-2:]))
    for answer in answers[-1]:
        assert place("POST", "/_sandbox/restore", {"id": answer.body["id"]}).status == 200
        there = {room["name"]: room["id"] for room in place("GET", "/v2/rooms?page_size=300").body["rooms"]}
        for n in range(6):
            made = [f"S{n}-{i}" in there for i in range(8)]
            assert made == sorted(made, reverse=True)
        ids = [id for name, id in there.items() if name.startswith("S")]
        assert all(place("GET", f"/v2/rooms/{id}").status == 200 for id in ids)


def test_writing_goes_on_while_the_world_is_restored_and_its_clock_moves(place: Place, run: Run) -> None:
    kept = place("POST", "/_sandbox/snapshot").body["id"]
    rooms = [
        [Ask("POST", "/v2/rooms", {"name": f"R{n}-{i}", "type": "ZoomRoom"}) for i in range(8)]
        for n in range(6)
    ]
    moves = [Ask("POST", "/_sandbox/clock", {"advance_s": 60})] * 4
    restores = [Ask("POST", "/_sandbox/restore", {"id": kept})] * 4
    answers = run(place, [*rooms, moves, restores])
    assert not any(answer.status >= 500 for each in answers for answer in each)
    assert statuses(answers[:-2])[201] > 0
    there = Counter(room["name"] for room in place("GET", "/v2/rooms?page_size=300").body["rooms"])
    assert max(there.values()) == 1
    for n in range(6):  # the last restore takes the first so many away, and leaves no gap after
        made = [f"R{n}-{i}" in there for i in range(8)]
        assert made == sorted(made)
