"""The fixture as a user's test run sees it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from time import perf_counter

import pytest
import requests

from greenroom import MissingScope, RateLimited, ServerFault, Zoom
from greenroom.core.errors import InvalidRequest, NotFound, UnknownOperation
from greenroom.testing import ZoomSandbox

FIXTURE_WITHIN_S = 0.030
ROOT = Path(__file__).parents[3]
PLUGINS = ("-p", "greenroom.testing.plugin", "-p", "no:cacheprovider")


def run(folder: Path, test: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a user's test file in a fresh interpreter."""
    (folder / "test_it.py").write_text(test)
    command = [sys.executable, "-m", "pytest", *PLUGINS, "-W", "error", "-q", *options, "test_it.py"]
    alone = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # other installed plugins take seconds
    return subprocess.run(
        command, cwd=folder, env=alone, capture_output=True, text=True, timeout=120, check=False
    )


# What it is


def test_mine(zoom_sandbox: ZoomSandbox) -> None:
    """The example of the docs."""
    zoom_sandbox.world.room("Everest").people_count(4)
    zoom_sandbox.clock.advance(minutes=10)
    assert zoom_sandbox.deliveries("zoomroom.checked_in")


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_has_a_world_of_its_own(zoom_sandbox: ZoomSandbox, turn: int) -> None:
    assert len(zoom_sandbox.world.rooms) == 5
    zoom_sandbox.client.rooms.create(name="Olymp", type="ZoomRoom")
    assert zoom_sandbox.world.room("Olymp").id


def test_the_client_is_a_zoom_that_opens_no_port(zoom_sandbox: ZoomSandbox) -> None:
    assert isinstance(zoom_sandbox.client, Zoom)
    room = zoom_sandbox.world.room("Everest")
    assert zoom_sandbox.client.rooms.get(room.id).basic.name == "Everest"
    with pytest.raises(requests.ConnectionError):
        requests.get(zoom_sandbox.client.api_url, timeout=5)


def test_a_fresh_sandbox_takes_milliseconds(zoom_sandbox: ZoomSandbox) -> None:
    def took_s() -> float:
        began = perf_counter()
        with ZoomSandbox(backstage=zoom_sandbox._backstage) as another:
            took_s = perf_counter() - began
            assert another.url != zoom_sandbox.url
        return took_s

    assert any(took_s() < FIXTURE_WITHIN_S for _ in range(100))  # others work on this machine, too


def test_two_sandboxes_live_side_by_side() -> None:
    with ZoomSandbox() as one, ZoomSandbox() as other:
        one.world.room("Fuji").offline()
        assert (one.world.room("Fuji").state, other.world.room("Fuji").state) == ("offline", "free")


# Async code, threads, real HTTP


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_async_tests_use_the_same_fixture(zoom_sandbox: ZoomSandbox, anyio_backend: str) -> None:
    room = zoom_sandbox.world.room("Everest")
    reply = await zoom_sandbox.async_client.rooms.get(room.id)
    assert reply.basic.name == "Everest"
    names = [item.name async for item in zoom_sandbox.async_client.rooms.list(page_size=2)]
    assert "Kilimanjaro" in names
    zoom_sandbox.clock.advance(minutes=1)


def test_requests_reaches_it_on_a_real_port(zoom_sandbox: ZoomSandbox) -> None:
    env = zoom_sandbox.env
    grant = {"grant_type": "account_credentials", "account_id": env["ZOOM_ACCOUNT_ID"]}
    basic = (env["ZOOM_CLIENT_ID"], env["ZOOM_CLIENT_SECRET"])
    token = requests.post(f"{env['ZOOM_OAUTH_URL']}/token", grant, auth=basic, timeout=5).json()
    bearer = {"authorization": f"Bearer {token['access_token']}"}
    answer = requests.get(f"{env['ZOOM_API_URL']}/rooms", headers=bearer, timeout=5)
    assert answer.status_code == 200
    assert len(answer.json()["rooms"]) == len(zoom_sandbox.world.rooms)


def test_a_client_from_the_environment_reaches_it(
    zoom_sandbox: ZoomSandbox, zoom_env: dict[str, str]
) -> None:
    assert os.environ["ZOOM_API_URL"] == zoom_env["ZOOM_API_URL"]
    with Zoom.from_env() as zoom:
        assert zoom.rooms.get(zoom_sandbox.world.room("Fuji").id).basic.name == "Fuji"


# The world


def test_a_room_goes_offline_and_says_so(zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Everest")
    room.offline()
    assert room.state == "offline"
    listed = {item.id: item.status for item in zoom_sandbox.client.rooms.list()}
    assert listed[room.id] == "Offline"
    assert zoom_sandbox.deliveries("zoomroom.alert")
    room.online()
    assert room.state != "offline"


def test_a_booked_room_is_checked_in_by_the_ids_of_its_booking(zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Fuji")
    booking = room.book("Talk", starts_in_min=2, minutes=20)
    zoom_sandbox.client.rooms.check_in(room.id, **booking.ids)
    assert room.state == "checked_in"
    [delivery] = zoom_sandbox.deliveries("zoomroom.checked_in")
    assert delivery.object["id"] == room.id


def test_the_current_booking_is_found_without_a_port(zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Everest")
    zoom_sandbox.client.rooms.check_in(room.id, current=True)
    assert room.state == "checked_in"


def test_a_user_is_found_by_address_id_or_name(zoom_sandbox: ZoomSandbox) -> None:
    ada = zoom_sandbox.world.user("ada@example.com")
    assert zoom_sandbox.world.user(ada.id) == zoom_sandbox.world.user("Ada Alder") == ada
    assert zoom_sandbox.client.users.get(ada.id).email == "ada@example.com"
    with pytest.raises(LookupError, match="There are: ada@example"):
        zoom_sandbox.world.user("nobody")


def test_what_the_world_has_not_is_told_with_what_it_has(zoom_sandbox: ZoomSandbox) -> None:
    with pytest.raises(NotFound, match=r"no room 'Olymp'.*Everest"):
        zoom_sandbox.world.simulate("people_count", room="Olymp", count=1)
    with pytest.raises(NotFound):
        zoom_sandbox.world.room("Olymp")


def test_a_name_that_is_none_is_told_instead_of_finding_nothing(zoom_sandbox: ZoomSandbox) -> None:
    with pytest.raises(UnknownOperation, match=r"Near it: users\.list"):
        zoom_sandbox.requests("users.lst")
    with pytest.raises(UnknownOperation, match="zoomrom"):
        zoom_sandbox.deliveries("zoomrom.*")
    with pytest.raises(InvalidRequest, match=r"Near it: users\.list"):
        zoom_sandbox.faults.add("users.lst", "503")


@pytest.mark.parametrize("match", ["users.get", "GET /users/{userId}", "GET /users/me", "GET /v2/users/*"])
def test_a_fault_is_set_by_any_name_of_a_call(zoom_sandbox: ZoomSandbox, match: str) -> None:
    zoom_sandbox.faults.add(match, status=404)
    with pytest.raises(NotFound):
        zoom_sandbox.client.users.get("me")
    assert [call["status"] for call in zoom_sandbox.requests("GET /users/{id}")] == [404]


def test_an_event_can_be_triggered(zoom_sandbox: ZoomSandbox) -> None:
    assert zoom_sandbox.world.trigger("meeting.deleted")["event"] == "meeting.deleted"
    assert zoom_sandbox.deliveries("meeting.deleted")


# Time


def test_the_clock_stands_still_until_it_is_moved(zoom_sandbox: ZoomSandbox) -> None:
    before = zoom_sandbox.clock.now
    assert zoom_sandbox.clock.now == before
    assert (zoom_sandbox.clock.advance(hours=1, minutes=5) - before).total_seconds() == 3900


@pytest.mark.zoom_sandbox(at="2026-03-02T09:00:00Z")
def test_the_marker_sets_the_time(zoom_sandbox: ZoomSandbox) -> None:
    assert zoom_sandbox.clock.now.isoformat() == "2026-03-02T09:00:00+00:00"
    assert zoom_sandbox.world.room("Everest").bookings[0]["starts_at"] == "2026-03-02T09:05:00Z"


def test_a_booking_nobody_comes_to_is_released_on_the_way(zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Fuji")
    booking = room.book(minutes=30)
    zoom_sandbox.clock.advance(minutes=11)
    statuses = {item["event_id"]: item["status"] for item in room.bookings}
    assert statuses[booking.event_id] == "released"


def test_a_token_that_expires_with_the_clock_is_renewed(zoom_sandbox: ZoomSandbox) -> None:
    list(zoom_sandbox.client.rooms.list())
    zoom_sandbox.clock.advance(hours=2)
    list(zoom_sandbox.client.rooms.list())
    assert {item["status"] for item in zoom_sandbox.requests("rooms.list")} == {200}


# What goes wrong


def test_a_fault_passes_and_nobody_sleeps(zoom_sandbox: ZoomSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    zoom_sandbox.faults.add("rooms.list", status=503, times=3)
    before = zoom_sandbox.clock.now
    list(zoom_sandbox.client.rooms.list())
    assert [item["status"] for item in zoom_sandbox.requests("rooms.list")] == [503, 503, 503, 200]
    assert zoom_sandbox.clock.now > before
    assert slept == []


def test_a_fault_without_end_reaches_the_caller(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.faults.add("users.*", status=500)
    with pytest.raises(ServerFault):
        zoom_sandbox.client.users.get("me")
    assert zoom_sandbox.faults.current[0]["hits"] > 1
    zoom_sandbox.faults.clear()
    assert zoom_sandbox.client.users.get("me").id


def test_a_cut_connection_is_survived(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.faults.add("users.get", cut=True, times=1)
    assert zoom_sandbox.client.users.get("me").id


def test_rate_limits_hold_and_end_without_waiting(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.settings(plan="free")
    before = zoom_sandbox.clock.now
    for _ in range(12):
        zoom_sandbox.client.users.get("me")
    assert 429 in {item["status"] for item in zoom_sandbox.requests("users.get")}
    assert (zoom_sandbox.clock.now - before).total_seconds() >= 1


def test_a_daily_limit_is_told_at_once(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.faults.add("users.get", status=429, message="You have reached the maximum daily rate limit")
    with pytest.raises(RateLimited):
        zoom_sandbox.client.users.get("me")


def test_a_client_lacks_the_scopes_it_was_not_given(zoom_sandbox: ZoomSandbox) -> None:
    limited = zoom_sandbox.client_with_scopes("user:read:user:admin", "user:read:user")
    assert limited.users.get("me").id
    with pytest.raises(MissingScope):
        list(limited.rooms.list())


def test_a_misspelt_scope_is_refused_with_the_nearest(zoom_sandbox: ZoomSandbox) -> None:
    with pytest.raises(InvalidRequest, match="No operation asks for") as refused:
        zoom_sandbox.client_with_scopes("user:read:user:admin", "user:raed:user")
    assert "'user:raed:user'; did you mean user:read:user?" in str(refused.value)


# A whole run


def test_the_plugin_loads_nothing_before_a_test_asks(tmp_path: Path) -> None:
    test = """
import sys
def test_light():
    ours = {name for name in sys.modules if name.split(".")[0] == "greenroom"}
    assert ours == {"greenroom", "greenroom.testing", "greenroom.testing.plugin"}
    assert not {"msgspec", "starlette", "granian", "sqlite3"} & set(sys.modules)
"""
    done = run(tmp_path, test)
    assert done.returncode == 0, done.stdout


def test_the_plugin_comes_with_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"greenroom": "greenroom.testing.plugin"}


def test_it_works_spread_over_processes(tmp_path: Path) -> None:
    test = """
import pytest
@pytest.mark.parametrize("n", range(8))
def test_it(zoom_sandbox, n):
    assert zoom_sandbox.env["ZOOM_API_URL"].startswith("http://127.0.0.1:")
    assert len(list(zoom_sandbox.client.rooms.list())) == 5
"""
    done = run(tmp_path, test, "-p", "xdist", "-n", "2", "--strict-markers")
    assert done.returncode == 0, done.stdout
    assert "8 passed" in done.stdout


def test_a_world_of_ones_own_is_used_by_every_test(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(
        """
version: 1
users: [{name: Uma Ulm, email: uma@example.com, role: owner}]
locations: [{type: country, name: Austria}]
rooms: [{name: Studio, location: Austria}]
"""
    )
    test = """
import pytest
@pytest.fixture(scope="session")
def zoom_sandbox_world():
    return "world.yaml"
def test_it(zoom_sandbox):
    assert [room.name for room in zoom_sandbox.world.rooms] == ["Studio"]
    assert zoom_sandbox.client.users.get("me").email == "uma@example.com"
"""
    done = run(tmp_path, test)
    assert done.returncode == 0, done.stdout


def test_a_world_file_with_a_mistake_says_where(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text("version: 1\nusers: []\n")
    test = """
import pytest
@pytest.mark.zoom_sandbox(world="world.yaml")
def test_it(zoom_sandbox):
    pass
"""
    done = run(tmp_path, test)
    assert done.returncode == 1
    assert "world.yaml:2: users" in done.stdout
