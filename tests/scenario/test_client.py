"""The client against the sandbox: what goes wrong over a day is mended, or said plainly."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from greenroom import AsyncZoom, MissingScope, NotFound, RefreshFailed, Zoom
from greenroom.client.retry import Policy
from greenroom.connections.calendars import Calendars, Endpoint
from greenroom.core.clock import parse_iso
from greenroom.core.secrets import Secret
from tests.house import House, running

CALENDAR_TOKEN = "greenroom-calendar-token"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    data: Path = tmp_path_factory.mktemp("client") / "data"
    with running(data) as house:
        yield house


@pytest.fixture(autouse=True)
def fresh(house: House) -> None:
    house.post("/_sandbox/reset")


def app(house: House, scopes: list[str], **more: str) -> Zoom:
    made = house.post("/_sandbox/apps", {"name": "ours", "scopes": scopes})
    keys = {name: made[name] for name in ("account_id", "client_id", "client_secret")} | more
    return Zoom.server_to_server(**keys, api_url=f"{house.url}/v2", oauth_url=f"{house.url}/oauth")


def test_a_walk_goes_on_though_both_its_tokens_expire(house: House) -> None:
    with Zoom.sandbox(house.url) as zoom:
        every = [room.id for room in zoom.rooms.list()]
        walk = iter(zoom.rooms.list(page_size=2))
        seen = [next(walk).id, next(walk).id]
        house.advance(3700)
        seen += [room.id for room in walk]
    assert seen == every
    assert len(every) >= 5


def test_a_missing_scope_is_named_with_where_to_add_it(house: House) -> None:
    with app(house, ["user:read:user:admin"]) as zoom, pytest.raises(MissingScope) as refused:
        zoom.rooms.get("qMOLddnySIGGVycz8aX_JQ")
    assert "zoom_rooms:read:room:admin" in refused.value.scopes
    assert "Add zoom_rooms:read:room:admin" in str(refused.value)


def test_a_wrong_secret_says_what_to_check(house: House) -> None:
    with (
        app(house, [], client_secret="wrong") as zoom,
        pytest.raises(RefreshFailed, match="ZOOM_CLIENT_SECRET"),
    ):
        zoom.rooms.list()


def test_an_id_with_slashes_arrives_whole(house: House) -> None:
    with Zoom.sandbox(house.url) as zoom, pytest.raises(NotFound, match=r"/no//such\+room") as missing:
        zoom.rooms.get("/no//such+room")
    assert missing.value.tracking_id


def test_faults_that_pass_are_not_noticed(house: House) -> None:
    settings: dict[str, Any] = {"account_id": "greenroomAccount00001A", "client_id": "greenroom-client-id"}
    with Zoom.server_to_server(
        **settings,
        client_secret="greenroom-client-secret",
        api_url=f"{house.url}/v2",
        oauth_url=f"{house.url}/oauth",
        policy=Policy(dice=lambda: 0.0),
    ) as zoom:
        house.post("/_sandbox/faults", {"match": "rooms.list", "effect": {"status": 503}, "times": 2})
        assert zoom.rooms.list().rooms
    assert [request["status"] for request in house.requests("rooms.list")[:3]] == [200, 503, 503]


@pytest.mark.parametrize("calendar", ["google", "microsoft"])
def test_the_current_booking_can_be_checked_in(house: House, calendar: str) -> None:
    found, moment = asyncio.run(checked_in(house, calendar))
    assert parse_iso(found["check_in_opens_at"]) <= moment < parse_iso(found["ends_at"])
    names = {name for name in ("calendar_id", "change_key", "resource_email") if found[name]}
    assert names == ({"calendar_id"} if calendar == "google" else {"change_key", "resource_email"})


async def checked_in(house: House, calendar: str) -> tuple[dict[str, Any], datetime]:
    """Find the current booking of a room of this calendar and check it in; return it and the time."""
    building = house.get("/_sandbox/rooms")
    room = next(
        r for r in building["rooms"] if r["calendar"] == calendar and r["booking"] and r["state"] != "offline"
    )
    token = Secret(CALENDAR_TOKEN)
    async with AsyncZoom.sandbox(house.url) as zoom:
        calendars = Calendars(
            zoom,
            google=Endpoint(f"{house.url}/google", token),
            microsoft=Endpoint(f"{house.url}/graph", token),
        )
        moment = parse_iso(building["now"])
        found = await calendars.current_booking(room["id"], at=moment)
        assert found["event_id"] == room["booking"]["event_id"]
        ids = {n: found[n] for n in ("event_id", "calendar_id", "change_key", "resource_email") if found[n]}
        assert await zoom.rooms.check_in(room["id"], **ids) is None
    return found, moment
